"""Activations against PyTorch, against central differences, and at the edges of what floats can hold."""

import json
import warnings
from pathlib import Path

import numpy as np
import pytest

from nnviz.core.activations import ACTIVATIONS, Activation
from nnviz.core.errors import ParameterError, UnknownNameError
from nnviz.core.states import from_state, to_state

RECORDED = np.load(Path(__file__).parent.parent / "recorded" / "activations.npz")
RECORDED_SPECS = sorted({name.rsplit("/", 1)[0] for name in RECORDED if name.endswith("/derivative")})
ELEMENTWISE = [slug for slug in ACTIVATIONS if ACTIVATIONS[slug].elementwise]
SPECS = sorted({*ELEMENTWISE, *RECORDED_SPECS})
FLOATS = [np.float32, np.float64]


def close_to(actual, expected, tolerance):
    """Absolute below one, relative above: a value of 50 has no digits at 1e-15."""
    scale = np.maximum(1.0, np.abs(expected))
    assert np.max(np.abs(actual - expected) / scale) <= tolerance


@pytest.mark.parametrize("spec", RECORDED_SPECS)
def test_value_and_derivative_agree_with_pytorch(spec):
    activation = ACTIVATIONS.parse(spec)
    close_to(activation.forward(RECORDED["x"]), RECORDED[spec + "/value"], 1e-14)
    close_to(activation.derivative(RECORDED["x"]), RECORDED[spec + "/derivative"], 1e-12)


def test_every_elementwise_activation_is_recorded():
    # The derivative of a step is no use to PyTorch; the step is tested below.
    assert {spec.partition(":")[0] for spec in RECORDED_SPECS} == {*ELEMENTWISE} - {"step"}


@pytest.mark.parametrize("spec", SPECS)
def test_derivative_agrees_with_central_differences(spec):
    activation = ACTIVATIONS.parse(spec)
    x = np.linspace(-8, 8, 1601) + 1.234e-3
    edges = np.array([*activation.kinks, *activation.jumps])
    if edges.size:
        x = x[np.min(np.abs(x[:, None] - edges), axis=1) > 1e-3]
    h = 1e-5
    numeric = (activation.forward(x + h) - activation.forward(x - h)) / (2 * h)
    np.testing.assert_allclose(activation.derivative(x), numeric, atol=3e-9, rtol=3e-9)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("spec", SPECS)
def test_backward_is_upstream_times_derivative_in_place_too(spec, dtype):
    activation = ACTIVATIONS.parse(spec)
    rng = np.random.default_rng(0)
    x = rng.normal(0, 4, (7, 5)).astype(dtype)
    upstream = rng.normal(size=(7, 5)).astype(dtype)
    y = activation.forward(x)
    expected = upstream * activation.derivative(x)
    tolerance = 1e-6 if dtype is np.float32 else 1e-14
    kept = x.copy(), y.copy(), upstream.copy()
    separate = np.full_like(x, np.nan)
    assert activation.backward(x, y, upstream, out=separate) is separate
    np.testing.assert_allclose(activation.backward(x, y, upstream), expected, atol=tolerance, rtol=tolerance)
    np.testing.assert_allclose(separate, expected, atol=tolerance, rtol=tolerance)
    for array, before in zip((x, y, upstream), kept, strict=True):
        np.testing.assert_array_equal(array, before)
    assert activation.backward(x, y, upstream, out=upstream) is upstream
    np.testing.assert_allclose(upstream, expected, atol=tolerance, rtol=tolerance)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("spec", [*SPECS, "softmax", "softmax:temperature=0.01"])
def test_forward_keeps_type_and_honours_out(spec, dtype):
    activation = ACTIVATIONS.parse(spec)
    x = np.linspace(-5, 5, 12).reshape(3, 4).astype(dtype)
    y = activation.forward(x)
    assert y.dtype == dtype
    assert activation.derivative(x).dtype == dtype
    buffer = np.empty_like(x)
    assert activation.forward(x, out=buffer) is buffer
    np.testing.assert_array_equal(buffer, y)
    assert activation.forward(x, out=x) is x
    np.testing.assert_array_equal(x, y)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("slug", list(ACTIVATIONS))
def test_nothing_overflows_or_warns_at_the_extremes(slug, dtype):
    activation = ACTIVATIONS.create(slug)
    top = np.finfo(dtype).max
    x = np.array([-np.inf, -top, -1e30, -1e3, -90.0, -0.0, 0.0, 90.0, 1e3, 1e30, top, np.inf], dtype)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        y = activation.forward(x)
        slope = activation.derivative(x)
        gradient = activation.backward(x, y, np.ones_like(x))
    for array in (y, slope, gradient):
        assert not np.isnan(array).any()
    assert np.isfinite(slope).all()
    low, high = activation.value_range
    # The bounds are float64 numbers: in float32 they are met up to rounding.
    slack = 4 * np.finfo(dtype).eps
    assert (y >= low - slack).all()
    assert (y <= high + slack).all()


@pytest.mark.parametrize("spec", SPECS)
def test_a_single_number_is_an_array_too(spec):
    activation = ACTIVATIONS.parse(spec)
    for value in (-1.5, 0.5):
        row, single = np.array([value]), np.array(value)
        y, expected = activation.forward(single), activation.forward(row)
        assert y == expected[0]
        assert np.shape(y) == ()
        assert activation.derivative(single) == activation.derivative(row)[0]
        upstream = np.array(2.0)
        slope = activation.backward(single, y, upstream)
        assert slope == activation.backward(row, expected, upstream[None])[0]


@pytest.mark.parametrize("slug", ELEMENTWISE)
def test_facts_are_true(slug):
    activation = ACTIVATIONS.create(slug)
    x = np.concatenate([np.linspace(-60, 60, 240_001), [-1e15, 1e15]])
    y = activation.forward(x)
    low, high = activation.value_range
    assert y.min() >= low - 1e-12
    assert y.max() <= high + 1e-12
    assert y.min() == pytest.approx(low, abs=1e-8) if np.isfinite(low) else y.min() < -1e10
    assert y.max() == pytest.approx(high, abs=1e-8) if np.isfinite(high) else y.max() > 1e10
    assert activation.zero_centred == np.allclose(activation.forward(-x), -y, atol=1e-12)
    steps = np.diff(np.sort(x)[:-1]) > 0
    ordered = activation.forward(np.sort(x)[1:-1])
    assert activation.monotonic == bool((np.diff(ordered) >= -1e-13).all())
    assert steps.any()


@pytest.mark.parametrize("spec", SPECS)
def test_kinks_and_jumps_are_where_they_are_said_to_be(spec):
    activation = ACTIVATIONS.parse(spec)
    for edge in activation.jumps:
        left, right = activation.forward(np.array([edge - 1e-12, edge + 1e-12]))
        assert abs(right - left) > 0.5
    for edge in activation.kinks:
        (left, right), (before, after) = (
            activation.forward(np.array([edge - 1e-12, edge + 1e-12])),
            activation.derivative(np.array([edge - 1e-9, edge + 1e-9])),
        )
        assert abs(right - left) < 1e-11
        assert abs(after - before) > 0.05
        # Backpropagation uses one of the two one-sided derivatives.
        assert activation.derivative(np.array([edge]))[0] in (pytest.approx(before), pytest.approx(after))


@pytest.mark.parametrize("slug", ["relu", "step"])
def test_at_zero_the_left_value_is_used(slug):
    activation = ACTIVATIONS.create(slug)
    assert activation.forward(np.array([0.0])).item() == 0.0
    assert activation.derivative(np.array([0.0])).item() == 0.0


def test_a_steep_sigmoid_is_a_step():
    x = np.array([-1.0, -0.1, 0.1, 1.0])
    steep = ACTIVATIONS.create("sigmoid", steepness=1000.0)
    np.testing.assert_allclose(steep.forward(x), ACTIVATIONS.create("step").forward(x), atol=1e-12)


@pytest.mark.parametrize("temperature", [1.0, 2.5])
def test_softmax_agrees_with_pytorch(temperature):
    softmax = ACTIVATIONS.create("softmax", temperature=temperature)
    logits, upstream = RECORDED["softmax/logits"], RECORDED["softmax/upstream"]
    y = softmax.forward(logits)
    np.testing.assert_allclose(y, RECORDED[f"softmax/{temperature}/value"], atol=1e-15)
    expected = RECORDED[f"softmax/{temperature}/backward"]
    np.testing.assert_allclose(softmax.backward(logits, y, upstream), expected, atol=1e-15)
    product = np.einsum("nij,ni->nj", softmax.jacobian(logits), upstream)
    np.testing.assert_allclose(product, expected, atol=1e-15)


def test_softmax_jacobian():
    softmax = ACTIVATIONS.create("softmax")
    logits = RECORDED["softmax/logits"][0]
    jacobian = softmax.jacobian(logits)
    np.testing.assert_allclose(jacobian, RECORDED["softmax/jacobian"], atol=1e-15)
    np.testing.assert_allclose(jacobian.sum(axis=0), 0, atol=1e-15)
    np.testing.assert_allclose(np.diag(jacobian), softmax.derivative(logits), atol=1e-15)


def test_softmax_does_not_move_when_a_constant_is_added_and_does_not_overflow():
    softmax = ACTIVATIONS.create("softmax")
    logits = np.array([1.0, 2.0, 3.0])
    # 2^10 is added without rounding.
    np.testing.assert_array_equal(softmax.forward(logits + 1024.0), softmax.forward(logits))
    huge = np.array([[1000.0, 0.0, -1000.0], [np.inf, np.inf, 5.0], [-np.inf, -np.inf, -np.inf]])
    expected = [[1, 0, 0], [0.5, 0.5, 0], [1 / 3, 1 / 3, 1 / 3]]
    np.testing.assert_allclose(softmax.forward(huge), expected)


@pytest.mark.parametrize("slug", list(ACTIVATIONS))
def test_round_trips_and_describes_itself(slug):
    activation = ACTIVATIONS.create(slug)
    state = json.loads(json.dumps(to_state(activation)))
    assert from_state(Activation, state) == activation
    assert ACTIVATIONS.parse(activation.spec()) == activation
    for text in (activation.title, activation.formula, activation.derivative_formula, activation.source):
        assert text


def test_a_wrong_name_or_value_is_explained():
    with pytest.raises(UnknownNameError, match="Did you mean relu"):
        ACTIVATIONS.parse("rellu")
    with pytest.raises(ParameterError, match="between 0 and 1"):
        ACTIVATIONS.parse("leaky_relu:slope=7")


@pytest.mark.parametrize("spec", SPECS)
def test_numpy_code_computes_the_same(spec):
    import math

    activation = ACTIVATIONS.parse(spec)
    x = np.linspace(-6, 6, 100)
    names = {"np": np, "math": math, "x": x}
    for code, expected in (
        (activation.numpy_code, activation.forward(x)),
        (activation.numpy_derivative_code, activation.derivative(x)),
    ):
        result = eval(code.format(**activation.values()), dict(names))  # noqa: S307 - our own text
        np.testing.assert_allclose(result, expected, atol=1e-12)
