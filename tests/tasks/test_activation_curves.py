"""Curves cut at jumps and kinks, readings, facts, chains of layers, code that runs as pasted."""

import os
import subprocess
import sys

import numpy as np
import pytest

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.errors import ParameterError
from nnviz.core.expressions import ExpressionError
from nnviz.core.states import from_state, to_state
from nnviz.tasks.activation_curves import CurvesRequest, curve_table, run_activation_curves
from nnviz.tasks.activation_presets import ACTIVATION_PRESETS
from nnviz.tasks.curve_code import activation_code

ELEMENTWISE = tuple(ACTIVATIONS.create(slug) for slug in ACTIVATIONS if ACTIVATIONS[slug].elementwise)


def result_of(*activations, **options):
    request = CurvesRequest(tuple(ACTIVATIONS.parse(a) for a in activations), **options)
    *_, result = run_activation_curves(request)
    return result.functions


@pytest.mark.parametrize("activation", ELEMENTWISE, ids=lambda a: a.slug)
def test_every_activation_becomes_an_honest_curve(activation):
    *_, result = run_activation_curves(CurvesRequest((activation,), at=0.5, layers=7))
    (f,) = result.functions
    x, valid = f.curve.x, np.isfinite(f.curve.x)
    np.testing.assert_array_equal(f.curve.value[valid], activation.forward(x[valid]))
    np.testing.assert_array_equal(f.curve.derivative[valid], activation.derivative(x[valid]))
    assert np.isnan(f.curve.value[~valid]).all()
    edges = sorted({*activation.kinks, *activation.jumps})
    assert (~valid).sum() == len(edges)
    assert [u.x for u in f.curve.undefined] == edges
    for array in (x, f.curve.value, f.curve.derivative, f.chain, f.bound):
        assert not array.flags.writeable
    # Nothing between two neighbours of a piece jumps.
    assert np.nanmax(np.abs(np.diff(f.curve.value))) < 0.1
    assert f.probe.value == activation.forward(np.array([0.5])).item()
    assert f.facts.source
    assert (f.chain <= f.bound * (1 + 1e-9)).all()


def test_a_step_has_an_open_and_a_closed_end_and_no_derivative_between():
    (f,) = result_of("step", at=0.0)
    assert [(e.x, e.y, e.closed) for e in f.curve.ends] == [(0, 0, True), (0, 1, False)]
    assert f.probe.undefined is not None
    assert (f.probe.undefined.kind, f.probe.undefined.used) == ("jump", 0.0)
    assert f.curve.saturated == ((-6.0, 6.0),)


def test_a_kink_is_said_to_be_undefined_and_what_backpropagation_uses():
    (f,) = result_of("leaky_relu:slope=0.2", at=0.0)
    kink = f.probe.undefined
    assert (kink.kind, kink.left, kink.right, kink.used) == ("kink", 0.2, 1.0, 0.2)
    assert [(e.y, e.of, e.closed) for e in f.curve.ends] == [
        (0.2, "derivative", False),
        (1, "derivative", False),
    ]
    (f,) = result_of("leaky_relu:slope=0.2", at=0.1)
    assert f.probe.undefined is None


def test_saturated_regions_end_where_the_derivative_crosses_the_threshold():
    (f,) = result_of("sigmoid", threshold=0.1)
    (left, right) = f.curve.saturated
    edge = np.log((1 + np.sqrt(0.6)) / (1 - np.sqrt(0.6)))  # s (1 - s) = 0.1
    np.testing.assert_allclose([*left, *right], [-6, -edge, edge, 6], atol=1e-4)


def test_the_product_through_the_layers():
    (f,) = result_of("sigmoid", at=0.0, layers=10)
    np.testing.assert_allclose(f.bound, 0.25 ** np.arange(1, 11))
    # By hand: z = 0, then z = 0.5, s'(0.5) = 0.2350.
    np.testing.assert_allclose(f.chain[:2], [0.25, 0.25 * 0.2350037122])
    (f,) = result_of("relu", at=1.0, layers=50, weight_scale=2.0)
    np.testing.assert_allclose(f.chain, 2.0 ** np.arange(1, 51))


def test_formulas_find_their_own_kinks_jumps_and_poles():
    request = CurvesRequest(formulas=("abs(x-1)", "floor(x)", "1/(x-2)", "x^2"), low=-3.25, high=3.25)
    *_, result = run_activation_curves(request)
    kink, floor, pole, smooth = (f.curve for f in result.functions)
    assert [(u.x, u.kind) for u in kink.undefined] == [(1.0, "kink")]
    np.testing.assert_allclose([u.x for u in floor.undefined], [-3, -2, -1, 0, 1, 2, 3], atol=1e-12)
    assert {u.kind for u in floor.undefined} == {"jump"}
    assert [(round(u.x, 12), u.kind) for u in pole.undefined] == [(2.0, "pole")]
    assert result.functions[2].facts.max_slope == np.inf
    assert result.functions[2].facts.value_range == (-np.inf, np.inf)
    assert smooth.undefined == ()
    np.testing.assert_allclose(smooth.derivative, 2 * smooth.x)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"low": 2.0, "high": 1.0}, "smaller to a larger"),
        ({"low": float("nan")}, "smaller to a larger"),
        ({"points": 1}, "points"),
        ({"layers": 1000}, "layers"),
        ({"threshold": -1.0}, "threshold"),
        ({"at": float("inf")}, "at"),
        ({"formulas": ("x",) * 30}, "At most"),
        ({"activations": (ACTIVATIONS.create("softmax"),)}, "vector"),
    ],
)
def test_impossible_requests_are_explained(options, words):
    with pytest.raises(ParameterError, match=words):
        CurvesRequest(**options)


def test_a_wrong_formula_is_refused_with_its_place():
    with pytest.raises(ExpressionError) as caught:
        CurvesRequest(formulas=("x+",))
    assert caught.value.position == 2


def test_requests_survive_being_saved():
    request = CurvesRequest(ELEMENTWISE, ("x^2",), at=0.3)
    assert from_state(CurvesRequest, to_state(request)) == request


def test_the_table_has_a_column_for_each_function_and_derivative():
    names, rows = curve_table(CurvesRequest((ACTIVATIONS.create("relu"),), ("x^2",), -1.0, 1.0, 3))
    assert names == ["x", "ReLU", "ReLU derivative", "x^2", "x^2 derivative"]
    np.testing.assert_array_equal(rows, [[-1, 0, 0, 1, -2], [0, 0, 0, 0, 0], [1, 1, 1, 1, 2]])


@pytest.mark.parametrize("preset", ACTIVATION_PRESETS, ids=lambda p: p.title)
def test_presets_name_registered_functions(preset):
    functions = result_of(*preset.specs, low=preset.low, high=preset.high)
    assert len(functions) == len(preset.specs)
    if preset.sweep:
        index, _, name = preset.sweep.partition(".")
        assert name in ACTIVATIONS.parse(preset.specs[int(index)]).values()


@pytest.mark.e2e
def test_the_code_runs_as_pasted(tmp_path):
    request = CurvesRequest(ELEMENTWISE, ("x*tanh(x)", "abs(x)", "erf(x)", "x^0.5", "2", "π x²"), at=0.5)
    script = tmp_path / "pasted.py"
    script.write_text(activation_code(request), encoding="utf-8")
    environment = {**os.environ, "MPLBACKEND": "agg"}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", str(script)],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    *_, result = run_activation_curves(request)
    # Without matplotlib the script says so in one more line.
    lines = [line for line in run.stdout.splitlines() if ": f(" in line]
    assert len(lines) == len(result.functions)
    for line, f in zip(lines, result.functions, strict=True):
        value, slope = line.split("= ")[1].split(", derivative ")
        assert float(value) == pytest.approx(f.probe.value, rel=1e-5, abs=1e-6), f.name
        assert float(slope) == pytest.approx(f.probe.derivative, rel=1e-4, abs=1e-6), f.name


@pytest.mark.parametrize(
    ("formula", "low", "high", "steepest"),
    [
        ("log(x)", -np.inf, np.log(6.0), np.inf),  # was -5.809 and 333.3: the grid's first point
        ("sqrt(x)", 0.0, np.sqrt(6.0), np.inf),
        ("x^1.5", 0.0, 6.0**1.5, 1.5 * np.sqrt(6.0)),
        ("1/sqrt(x)", 6.0**-0.5, np.inf, np.inf),
        ("x^2", 0.0, 36.0, 12.0),
    ],
)
def test_the_edge_of_a_domain_is_no_matter_of_the_grid(formula, low, high, steepest):
    *_, result = run_activation_curves(CurvesRequest(formulas=(formula,)))
    facts = result.functions[0].facts
    assert facts.value_range == pytest.approx((low, high))
    assert facts.max_slope == pytest.approx(steepest)
