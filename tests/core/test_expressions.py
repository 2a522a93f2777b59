"""Typed formulas: what they compute, their exact derivatives, errors that point at the character."""

import math
import re
import warnings

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnviz.core.errors import NnvizError
from nnviz.core.expressions import FUNCTIONS, ExpressionError, parse
from nnviz.core.expressions.tokens import MAX_LENGTH

XY = ("x", "y")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2+3*4", 14),
        ("2-3-4", -5),
        ("12/2/3", 2),
        ("2^3^2", 512),
        ("2**3", 8),
        ("-x^2", -9),
        ("(-x)^2", 9),
        ("2^-1", 0.5),
        ("2x", 6),
        ("2x^2", 18),
        ("x y", 15),
        ("xy", 15),
        ("x(y+1)", 18),
        ("(x+1)(y+1)", 24),
        ("100(y-x^2)^2 + (1-x)^2", 1604),
        ("1/2x", 1.5),
        ("sin(x)cos(y)", math.sin(3) * math.cos(5)),
        ("xsin(y)", 3 * math.sin(5)),
        ("2pi", 2 * math.pi),
        ("2π x²", 2 * math.pi * 9),
        ("3·x − y ÷ 5 × 2", 7),
        ("e^x", math.exp(3)),
        ("ln(e)+log(e)", 2),
        ("log10(100)+log2(8)", 5),
        ("min(x,y)+max(x,y)", 8),
        ("abs(-x)-+x", 0),
        ("--x", 3),
        ("1.5e1x", 45),
        (".5x", 1.5),
        ("2.x", 6),
        ("floor(-0.5)", -1),
        ("step(0)+step(1)", 1),
        ("sign(-y)", -1),
        ("relu(-x)+relu(x)", 3),
    ],
)
def test_value(text, expected):
    assert parse(text, XY).value(3.0, 5.0).item() == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    ("text", "position", "length", "words"),
    [
        ("", 0, 1, "empty"),
        ("   ", 3, 1, "empty"),
        ("x+", 2, 1, "stops here"),
        ("x+*y", 2, 1, "Before '\\*'"),
        ("2*(x+1", 2, 1, "never closed"),
        ("x+1)", 3, 1, "closes nothing"),
        ("sin x", 0, 3, "bracket is missing"),
        ("1+tanhh(x)", 2, 5, "Did you mean tanh"),
        ("x @ y", 2, 1, "'@'"),
        ("2 3", 2, 1, "side by side"),
        ("1e999x", 0, 5, "too large"),
        ("min(x)", 0, 3, "two arguments"),
        ("sin(x,y)", 0, 3, "one argument"),
        ("sin()", 4, 1, "something is missing"),
        ("x=3", 1, 1, "equals"),
        ("|x|", 0, 1, "abs"),
        ("x.real", 1, 1, "'\\.'"),
        ("__import__(x)", 0, 10, "not known"),
        ("x,y", 1, 1, "','"),
        ("x" * (MAX_LENGTH + 1), MAX_LENGTH, 1, "at most"),
        ("(" * 60 + "x" + ")" * 60, 50, 1, "nested"),
        ("-" * 100 + "x", 50, 1, "nested"),
    ],
)
def test_errors_point_at_the_character(text, position, length, words):
    with pytest.raises(ExpressionError, match=words) as caught:
        parse(text, XY)
    assert (caught.value.position, caught.value.length) == (position, length)
    assert isinstance(caught.value, NnvizError)
    line = caught.value.pointer().splitlines()[-1]
    assert line == " " * position + "^" * length


def test_a_variable_that_is_not_offered_is_unknown():
    with pytest.raises(ExpressionError, match="'y' is not known"):
        parse("x+y")
    with pytest.raises(TypeError, match="got 1 inputs"):
        parse("x+y", XY).value(1.0)


FORMULAS = [
    "x*tanh(x)", "100(y-x^2)^2+(1-x)^2", "sin(x)cos(y)", "x/y", "x/y^3", "x^y", "2^x", "x^0.5+x^1+x^0",
    "1/(x y)",
    "exp(-x^2-y^2)", "erf(x)+log10(y)+sqrt(x)+log2(x)", "sigmoid(3x)softplus(y)", "tan(x/3)+sinh(y/3)cosh(x)",
    "asin(x/9)+acos(y/9)atan(x)", "min(x,y)max(x,2)", "abs(x-y)*x^2", "relu(x-y)^2 y", "-(x^3)+--y", "x^-2",
    "(x^2+y-11)^2+(x+y^2-7)^2", "floor(x)+sign(y)+step(x)+x y", "3", "max(x, 3)^2",
]  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
def test_derivatives_agree_with_central_differences(text):
    f = parse(text, XY)
    rng = np.random.default_rng(0)
    x, y = rng.uniform(0.6, 1.4, 40), rng.uniform(1.6, 2.4, 40)
    value, gradient, hessian = f.derivatives(x, y)
    assert (value.shape, gradient.shape, hessian.shape) == ((40,), (2, 40), (2, 2, 40))
    np.testing.assert_array_equal(f.value(x, y), value)
    np.testing.assert_array_equal(f.gradient(x, y)[1], gradient)
    h = 1e-5
    by_x = (f.value(x + h, y) - f.value(x - h, y)) / (2 * h)
    by_y = (f.value(x, y + h) - f.value(x, y - h)) / (2 * h)
    np.testing.assert_allclose(gradient, [by_x, by_y], rtol=1e-7, atol=1e-7)
    bend_x = (f.gradient(x + h, y)[1] - f.gradient(x - h, y)[1]) / (2 * h)
    bend_y = (f.gradient(x, y + h)[1] - f.gradient(x, y - h)[1]) / (2 * h)
    np.testing.assert_allclose(hessian, [bend_x, bend_y], rtol=1e-7, atol=2e-7)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_function_has_true_slopes_and_true_code(name):
    f = parse(f"{name}(x)")
    x = np.linspace(0.05, 0.93, 30)
    value, gradient, hessian = f.derivatives(x)
    h = 1e-6
    numeric = (f.value(x + h) - f.value(x - h)) / (2 * h)
    np.testing.assert_allclose(gradient[0], numeric, rtol=1e-6, atol=1e-8)
    bend = (f.gradient(x + h)[1][0] - f.gradient(x - h)[1][0]) / (2 * h)
    np.testing.assert_allclose(hessian[0, 0], bend, rtol=1e-5, atol=1e-7)
    code = eval(f.numpy_code(), {"np": np, "math": math, "x": x})  # noqa: S307 - our own text
    np.testing.assert_allclose(code, value, atol=1e-14)


def test_the_hessian_is_exact():
    # Rosenbrock: f_xx = 1200 x^2 - 400 y + 2, f_xy = -400 x, f_yy = 200.
    _, gradient, hessian = parse("100(y-x^2)^2+(1-x)^2", XY).derivatives(1.5, -0.5)
    np.testing.assert_allclose(gradient, [-400 * 1.5 * (-0.5 - 2.25) - 2 * (1 - 1.5), 200 * (-0.5 - 2.25)])
    np.testing.assert_allclose(hessian, [[1200 * 2.25 + 200 + 2, -600], [-600, 200]])


def test_arrays_are_broadcast():
    f = parse("x+2y", XY)
    assert f.value(np.zeros((3, 1)), np.ones(4)).shape == (3, 4)
    assert parse("3", XY).value(np.zeros((3, 1)), np.ones(4)).tolist() == [[3.0] * 4] * 3
    assert f.derivatives(np.zeros((3, 1)), np.ones(4))[2].shape == (2, 2, 3, 4)


@pytest.mark.parametrize(
    "text", ["log(x)", "1/x", "sqrt(x)", "x^x", "exp(x)", "9^9^9^9", "asin(x)", "0/0", "x^-1.5"]
)
def test_where_there_is_no_value_nothing_warns(text):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        parse(text).derivatives(np.array([-np.inf, -1e300, -1.0, 0.0, 1.0, 1e300, np.inf, np.nan]))


def test_switches_find_kinks_jumps_and_poles():
    x = np.array([-1.0, 1.0])
    for text in ("abs(x)", "relu(x)", "sign(x)", "1/x", "x^-2", "max(x,0)", "step(2x)", "sin(1/x)"):
        found = parse(text).switches(x)
        assert any(part[0] * part[1] < 0 for part in found), text
    assert parse("x^2 + 3/2").switches(x) == []


def test_latex():
    assert parse("x*tanh(x)").latex() == r"x\, \tanh\left(x\right)"
    assert parse("-x^2/(2*3)").latex() == r"\frac{-x^{2}}{2 \cdot 3}"
    assert parse("(x+1)^2").latex() == r"\left(x + 1\right)^{2}"
    assert parse("exp(x)^2").latex() == r"\left(e^{x}\right)^{2}"
    assert parse("1e-20x").latex() == r"1 \cdot 10^{-20}\, x"
    assert parse("x-(2-x)").latex() == r"x - \left(2 - x\right)"


@pytest.mark.parametrize("formula", ["2*(-x*y)", "e*(-pi^2*x)", "-(-x*y)", "-(-x)", "x - (-x*2)", "2*(-x)"])
def test_latex_has_no_sign_behind_an_operator(formula):
    """ "2 -x y" is read as 2 minus x y."""
    latex = parse(formula, ("x", "y")).latex()
    assert re.search(r"(\\,|\\cdot|[-+]) ?-", latex) is None, latex


PIECES = [*"xy()+-*/^,.0123456789 ", "**", "sin(", "exp(", "max(", "pi", "e", "1e9", "²", "log(", "abs("]


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
@example("^" * 400)
@example("-" * 49 + "x")
@example("x" + "+x" * 249)
@example("x" + "^x" * 45)
@example("x" * 500)
def test_any_text_gives_a_formula_or_an_expression_error(text):
    try:
        f = parse(text, XY)
    except ExpressionError as caught:
        error = caught
    else:
        error = None
    if error is not None:
        assert 0 <= error.position <= len(text)
        assert str(error)
        return
    x = np.array([-2.5, 0.0, 1.5])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value, gradient, hessian = f.derivatives(x, 0.7)
        assert (value.shape, gradient.shape, hessian.shape) == ((3,), (2, 3), (2, 2, 3))
        assert f.latex()
        with np.errstate(all="ignore"):
            code = eval(f.numpy_code(), {"np": np, "math": math, "x": x, "y": 0.7})  # noqa: S307 - our own text
    np.testing.assert_allclose(np.broadcast_to(np.asarray(code, float), (3,)), value, rtol=1e-9)
