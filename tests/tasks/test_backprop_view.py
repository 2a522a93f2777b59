"""What the backpropagation panel shows: values, gradients in two ways, and a program that gives them."""

import contextlib
import io
import math

import numpy as np
import pytest

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.core.expressions import FUNCTIONS, ExpressionError
from nnviz.core.expressions.functions import PAIRS
from nnviz.core.states import from_state, to_state
from nnviz.tasks.backprop_code import backprop_code
from nnviz.tasks.backprop_view import EXAMPLES, MOST_NODES, BackpropRequest, names_of, run_backprop_view


def result_of(formula, *values):
    (result,) = run_backprop_view(BackpropRequest(formula, values))
    return result


@pytest.mark.parametrize("name", EXAMPLES)
def test_both_ways_agree_on_every_example(name):
    example = EXAMPLES[name]
    result = result_of(example.formula, *example.values)
    np.testing.assert_allclose(result.gradients, result.numerical, rtol=1e-7, atol=1e-9)


def test_at_a_kink_they_need_not():
    result = result_of("relu(x)", 0.0)
    assert result.gradients == (0.0,)
    assert result.numerical == (pytest.approx(0.5),)


def test_where_there_is_no_value_there_is_no_difference():
    assert math.isnan(result_of("log(x) * 2", -1.0).numerical[0])


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_code_of_every_example_gives_its_numbers(name):
    example = EXAMPLES[name]
    check_code(result_of(example.formula, *example.values))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_code_of_every_function_gives_its_numbers(name):
    check_code(result_of(f"{name}(x) * 3 - 2 * x", 0.4))


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("values", [(1.0, 2.0), (2.0, 1.0), (1.0, 1.0)])
def test_the_code_of_pairs(name, values):
    check_code(result_of(f"{name}(x, y) ^ 2", *values))


@pytest.mark.parametrize(
    ("formula", "values"),
    [("lambda * d_x + x", (1.0, 2.0, 3.0)), ("n1 * n2 + n1", (2.0, 3.0)),
     ("np + math * float", (1.0, 2.0, 3.0)), ("-x ^ y / z", (2.0, 3.0, 4.0)), ("x - 2 ^ 3", (1.0,)),
     ("pi * x + e", (1.0,))],
)  # fmt: skip
def test_the_code_of_awkward_names_and_constants(formula, values):
    check_code(result_of(formula, *values))


def check_code(result):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(backprop_code(result), "code", "exec"), {})
    numbers = [float(line.rsplit(" ", 1)[1]) for line in printed.getvalue().splitlines()]
    np.testing.assert_allclose(numbers, [result.result, *result.gradients], rtol=1e-12, atol=1e-300)


def test_operations_in_the_order_of_the_way_forwards():
    result = result_of("(x + y) * (x - y)", 3.0, 2.0)
    assert [result.graph.nodes[i].name for i in result.steps] == ["+", "-", "*"]


def test_requests_survive_being_written_down():
    request = BackpropRequest("w * x + b", (1.0, -2.0, 0.5))
    assert from_state(BackpropRequest, to_state(request), "request") == request


@pytest.mark.parametrize(
    ("formula", "part"),
    [("", "empty"), ("2 + 3", "no variable"), ("x", "computes nothing"), ("a*b*c*d*f*g*h*i*j", "9 variables"),
     ("+".join(["x"] * (MOST_NODES + 1)), "nodes"), ("foo(x)", "'foo' is no function"),
     ("x +", "stops here"), ("__import__('os')", "not part of a formula"), ("x = 2", "equals sign")],
)  # fmt: skip
def test_formulas_that_cannot_be_shown(formula, part):
    with pytest.raises(ExpressionError, match=part):
        names_of(formula)


@pytest.mark.parametrize("values", [(1.0,), (1.0, 2.0, 3.0), (math.nan, 1.0), (2e6, 1.0), (1.0, -math.inf)])
def test_values_that_do_not_fit(values):
    with pytest.raises(ParameterError):
        BackpropRequest("x * y", values)


@pytest.mark.parametrize("seed", range(200))
def test_any_text_is_a_formula_or_an_error(seed):
    rng = np.random.default_rng(seed)
    text = "".join(rng.choice(list("xyab12.()+-*/^,e πσ_"), rng.integers(1, 25)))
    try:
        names = names_of(text)
    except NnvizError:
        return
    result = result_of(text, *([0.5] * len(names)))
    assert len(result.layout.places) == len(result.graph.nodes)
    compile(backprop_code(result), "code", "exec")


@pytest.mark.parametrize(
    ("formula", "values"), [("log(x)", (0.0,)), ("y/x", (2.0, 0.0)), ("sqrt(x)", (0.0,))]
)
def test_the_code_does_not_stop_at_a_pole(formula, values):
    """Python's own division by zero is an error; the panel shows that the slope is infinite."""
    result = result_of(formula, *values)
    said = io.StringIO()
    with np.errstate(all="ignore"), contextlib.redirect_stdout(said):
        exec(compile(backprop_code(result), "code", "exec"), {})
    assert said.getvalue().count("inf") >= 1
