import math

import numpy as np
import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.signal_health.histograms import (
    CHUNK,
    Histogram,
    automatic_grid,
    fixed_histogram,
    shared_histograms,
)
from nnviz.core.signal_health.shared_draws import SharedDraws
from nnviz.core.signal_health.summaries import layer_health, saturation_limits, summarise

RNG = np.random.default_rng(0)
SAMPLES = {
    "normal": RNG.standard_normal(100_001).astype(np.float32),
    "two chunks": RNG.standard_normal(CHUNK + 7).astype(np.float32),
    "far from zero": (1000 + RNG.random(5000)).astype(np.float32),
    "rectified": np.maximum(RNG.standard_normal(9999), 0).astype(np.float32),
    "tiny": (RNG.standard_normal(5000) * 1e-20).astype(np.float32),
    "large": (RNG.standard_normal(5000) * 1e20).astype(np.float32),
    "one": np.array([3.5], np.float32),
    "matrix": RNG.standard_normal((50, 3)).astype(np.float32),
    "negative": -RNG.random(1001).astype(np.float32) - 5,
}


@pytest.mark.parametrize("values", SAMPLES.values(), ids=SAMPLES)
@pytest.mark.parametrize("bins", [4, 30, 60])
def test_statistics_and_counts_are_those_of_numpy(values, bins):
    summary = summarise(values, bins)
    exact = values.astype(np.float64)
    # Sums of float32 are kept in float32 within a chunk: relative error about 1e-5 of the range.
    spread = max(float(np.ptp(exact)), 1e-7 * float(np.abs(exact).max()))
    assert summary.mean == pytest.approx(exact.mean(), abs=2e-5 * spread, rel=1e-6)
    assert summary.std == pytest.approx(exact.std(), abs=1e-4 * spread)
    assert (summary.low, summary.high) == (exact.min(), exact.max())
    assert summary.zeros == np.mean(exact == 0)
    histogram = summary.histogram
    assert histogram.counts.sum() == values.size
    assert histogram.low <= exact.min()
    assert histogram.high >= exact.max()
    expected, _ = np.histogram(exact, histogram.edges)
    # float32 may round a value over an edge; no more than a few may move.
    assert np.abs(histogram.counts - expected).sum() <= 4 + values.size * 1e-4
    if values.size > 1:
        assert bins <= len(histogram.counts) <= 2 * bins + 2


@pytest.mark.parametrize("values", SAMPLES.values(), ids=SAMPLES)
def test_fixed_range_counts_as_numpy_and_says_what_it_hides(values):
    histogram = fixed_histogram(values, 0.0, 1.0, 30)
    expected, edges = np.histogram(values, 30, range=(0, 1))
    assert np.abs(histogram.counts - expected).sum() <= 4 + values.size * 1e-4
    np.testing.assert_allclose(histogram.edges, edges, atol=1e-12)
    assert histogram.hidden == np.count_nonzero((values < 0) | (values > 1))
    assert histogram.counts.sum() + histogram.hidden == values.size


def test_the_right_edge_belongs_to_the_last_bin():
    histogram = fixed_histogram(np.array([0, 0.5, 1, 1, 2, -1], np.float32), 0.0, 1.0, 4)
    assert histogram.counts.tolist() == [1, 0, 1, 2]
    assert histogram.hidden == 2


def test_a_constant_array_has_one_bin_and_no_spread():
    summary = summarise(np.full(100, 0.25, np.float32))
    assert (summary.mean, summary.std) == (0.25, 0.0)
    assert summary.histogram.counts.tolist() == [100]
    assert summary.histogram.low <= 0.25 <= summary.histogram.high


def test_overflow_is_counted_and_left_out():
    summary = summarise(np.array([1, 2, np.inf, np.nan], np.float32))
    assert summary.overflow == 0.5
    assert (summary.mean, summary.low, summary.high) == (1.5, 1.0, 2.0)
    lost = summarise(np.full(3, np.nan, np.float32))
    assert lost.overflow == 1.0
    assert lost.histogram.counts.sum() == 0


def test_what_float32_cannot_hold_is_overflow_and_does_not_warn():
    summary = summarise(np.array([1e300, -1e300, 1.0, 3.0]))
    assert (summary.overflow, summary.mean, summary.low, summary.high) == (0.5, 2.0, 1.0, 3.0)


def test_what_is_smaller_than_float32_can_carry_counts_as_zero():
    assert summarise(np.array([1e-40, -1e-42], np.float32)).zeros == 1.0


def test_sharing_a_range_merges_whole_bins():
    small, large = (summarise(SAMPLES["normal"] * s).histogram for s in (np.float32(0.1), np.float32(3)))
    a, b = shared_histograms([small, large])
    assert (a.low, a.width, len(a.counts)) == (b.low, b.width, len(b.counts))
    assert a.counts.sum() == b.counts.sum() == SAMPLES["normal"].size
    assert a.low <= large.low
    assert a.high >= large.high
    expected, _ = np.histogram(SAMPLES["normal"] * np.float32(0.1), a.edges)
    assert np.abs(a.counts - expected).sum() <= 10
    assert shared_histograms([]) == []


def test_merging_adds_what_falls_outside_to_hidden():
    histogram = Histogram(np.array([1, 2, 3, 4]), 0.0, 0.5)
    merged = histogram.merged(0.0, 1.0, 1)
    assert merged.counts.tolist() == [3]
    assert merged.hidden == 7


@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (-3.7, 4.2), (1e-9, 1.1e-9), (-1e20, 3e20)])
def test_automatic_bins_are_powers_of_two_wide(low, high):
    edge, width, number = automatic_grid(low, high, 30)
    assert math.frexp(width)[0] == 0.5
    assert edge <= low
    assert edge + number * width >= high
    assert (edge / width).is_integer()


@pytest.mark.parametrize("slug", [s for s in ACTIVATIONS if ACTIVATIONS[s].elementwise])
def test_saturation_limits_bound_the_flat_tails(slug):
    activation = ACTIVATIONS.create(slug)
    low, high = saturation_limits(activation)
    z = np.concatenate([[min(low, 60) - 1], [max(high, -60) + 1]])
    slopes = np.abs(activation.derivative(np.clip(z, -60, 60)))
    steepest = np.abs(activation.derivative(np.linspace(-60, 60, 120_001))).max()
    if np.isfinite(low):
        assert slopes[0] < 0.05 * steepest
    if np.isfinite(high):
        assert slopes[1] < 0.05 * steepest


def test_a_layers_health_names_saturated_dead_and_equal_units():
    relu, tanh = ACTIVATIONS.create("relu"), ACTIVATIONS.create("tanh")
    z = np.array([[1.0, -1.0, 2.0], [3.0, -2.0, -4.0]], np.float32)
    health = layer_health(z, relu.forward(z), relu, weight_gradient=z, activation_gradient=z)
    assert health.activation.zeros == 0.5
    assert health.dead_units == pytest.approx(1 / 3)
    assert health.saturated == 0.0
    assert health.weight_gradient.mean == pytest.approx(z.mean())
    assert layer_health(z, tanh.forward(z), tanh).saturated == pytest.approx(2 / 6)
    equal = np.repeat(z[:, :1], 5, axis=1)
    assert layer_health(equal, tanh.forward(equal), tanh).unit_spread == 0.0
    assert health.unit_spread > 0.5


def test_feature_maps_are_summarised_by_channel():
    relu = ACTIVATIONS.create("relu")
    z = np.ones((4, 3, 5, 5), np.float32)
    z[:, 1] = -1
    assert layer_health(z, relu.forward(z), relu).dead_units == pytest.approx(1 / 3)
    z[:] = 0
    z[:, :, 2, 2] = [1, 2, 3]
    assert layer_health(z, relu.forward(z), relu).unit_spread > 0.1


def test_shared_draws_are_those_of_numpy_whatever_is_called_between():
    memory = {}
    for _ in range(2):
        ours, theirs = SharedDraws([3, 1], memory), np.random.default_rng([3, 1])
        for draw in (
            lambda g: g.standard_normal((4, 5), np.float32),
            lambda g: g.standard_normal((4, 5), np.float32),
            lambda g: g.random(7),
            lambda g: g.integers(0, 9, 3, dtype=np.int32),
            lambda g: g.standard_normal(3),
            lambda g: g.standard_normal(),
        ):
            np.testing.assert_array_equal(draw(ours), draw(theirs))
    assert len(memory) == 3
    next(iter(memory.values()))[0].fill(0)  # what was handed out is nobody else's
    ours = SharedDraws([4, 1], memory).standard_normal((4, 5), np.float32)
    assert ours.any()
