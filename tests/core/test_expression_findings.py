"""What fuzzing (tests/fuzz/fuzz_formulas.py) has found in typed formulas, and formulas that mean harm."""

# ruff: noqa: E501 - formulas in a row
import time

import pytest

from nnviz.core.expressions import ExpressionError, parse
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.surfaces.typed import TypedSurface
from nnviz.tasks.race import RaceRequest, run_race
from nnviz.tasks.race_request import Racer


@pytest.mark.parametrize(
    "formula", ["x^(1/0)", "9**9**9**9", "x^(0/0)", "x^log(0)", "x^sqrt(-1)", "x^1e308^2"]
)
def test_a_constant_exponent_without_a_value_makes_a_surface_without_one(formula):
    surface = TypedSurface(formula_text=formula)
    assert isinstance(surface.value_at(0.5, 1.0), float)
    assert isinstance(surface.minima, tuple)
    racers = (Racer(OPTIMIZERS.create("adam")),)
    *_, last = run_race(RaceRequest(surface, racers, steps=5))
    assert last.progress == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')", "x.__class__", "().__class__", "x[0]", "lambda:0", "eval(x)", "x;x", "x:=1", "x if x else x",
        "ｘ", "х", "s\u0131n(x)", "sіn(x)", "x\u200bx", "\u202ex", "x\0", "\ud800", "1_0", "0x10", "٣", "%s", "{0}", "$x$",
    ],
)  # fmt: skip
def test_nothing_but_a_formula_is_taken(text):
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert 0 <= caught.value.position <= len(text)


@pytest.mark.parametrize("text", ["(" * 10_000_000, "x+" * 5_000_000, "9" * 10_000_000, "-" * 10_000_000])
def test_ten_megabytes_are_refused_before_anything_is_done_with_them(text):
    began = time.process_time()
    with pytest.raises(ExpressionError, match="at most"):
        parse(text)
    assert time.process_time() - began < 1.0


@pytest.mark.parametrize(
    "text", ["(" * 400, "-" * 450 + "x", "x^" * 200 + "x", "sin(" * 100 + "x" + ")" * 100, "1" * 499]
)
def test_deep_nests_end_in_words(text):
    try:
        expression = parse(text)
    except ExpressionError as error:
        assert str(error)  # noqa: PT017 - either outcome is fine
    else:
        expression.derivatives(0.5)
