"""What is said about the values of one layer: mean, spread, zeros, saturation, histogram."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.activations.base import Activation
from nnviz.core.signal_health.histograms import (
    CHUNK,
    HUGE,
    TINY,
    Histogram,
    Workspace,
    automatic_grid,
    fixed_histogram,
)

#: A unit is saturated where its slope is below this share of the activation's steepest slope.
SATURATED_SLOPE = 0.05
#: Units count as equal if their spread is below this share of the root mean square: float32's rounding.
EQUAL_UNITS = 1e-4


@dataclass(frozen=True, slots=True)
class ValueSummary:
    """Statistics of the values of one kind in one layer.

    Attributes
    ----------
    count : int
        How many values there are.
    mean, std, low, high : float
        Over the finite ones; `std` is the population's (divided by their number).
    zeros : float
        Share of values that are exactly 0, between 0 and 1.
    overflow : float
        Share of values that are infinite, not a number or beyond 1e37.
    histogram : Histogram
        Automatic range, or the fixed one asked for.
    """

    count: int
    mean: float
    std: float
    low: float
    high: float
    zeros: float
    overflow: float
    histogram: Histogram


@dataclass(frozen=True, slots=True)
class LayerHealth:
    """All that is shown of one layer; None where it has not been computed (yet).

    Attributes
    ----------
    pre_activation, activation, activation_gradient, weight_gradient : ValueSummary or None
    saturated : float
        Share of activations where the slope is below 5 % of its maximum, not counting zero outputs.
    dead_units : float
        Share of units whose output is zero for every sample.
    unit_spread : float
        Standard deviation between the units for one sample, relative to the root mean square of all:
        0 when all units compute the same (the symmetry problem).
    """

    pre_activation: ValueSummary | None = None
    activation: ValueSummary | None = None
    activation_gradient: ValueSummary | None = None
    weight_gradient: ValueSummary | None = None
    saturated: float = math.nan
    dead_units: float = math.nan
    unit_spread: float = math.nan


def summarise(
    values: NDArray[Any],
    bins: int = 30,
    fixed_range: tuple[float, float] | None = None,
    work: Workspace | None = None,
) -> ValueSummary:
    """Return the statistics of `values`.

    Parameters
    ----------
    values : ndarray, any shape with at least one value, float32 or float64
        Not modified. Magnitudes below 1e-30 throughout count as zero.
    bins : int
        At least so many bins (automatic range), or exactly so many (fixed range).
    fixed_range : (float, float), optional
        Count only between these two, as the book does with (0, 1).
    work : Workspace, optional
        Buffers to use again.
    """
    work = Workspace() if work is None else work
    with np.errstate(over="ignore"):  # counted as overflow below
        flat = np.asarray(values, np.float32).reshape(-1)
    count = flat.size
    low, high = float(flat.min()), float(flat.max())
    if not (low > -HUGE and high < HUGE):
        with np.errstate(invalid="ignore"):
            flat = flat[np.abs(flat) < HUGE]
        low, high = (float(flat.min()), float(flat.max())) if flat.size else (0.0, 0.0)
    if max(-low, high) < TINY:
        low = high = 0.0
    counts, mean, std, zeros, grid = _moments(flat, low, high, bins, work)
    histogram = Histogram(counts, grid[0], grid[1])
    if fixed_range is not None:
        histogram = fixed_histogram(flat, *fixed_range, bins, work)
    overflow = 1.0 - flat.size / count
    return ValueSummary(count, mean, std, low, high, zeros / max(flat.size, 1), overflow, histogram)


def _moments(
    flat: NDArray[np.float32], low: float, high: float, bins: int, work: Workspace
) -> tuple[NDArray[np.int64], float, float, int, tuple[float, float]]:
    """Return counts, mean, standard deviation, number of zeros and (low edge, width) in one pass."""
    if low == high:
        edge, width, _ = automatic_grid(low, high, bins)
        counts = np.array([flat.size], np.int64)
        counts.setflags(write=False)
        return counts, low, 0.0, flat.size if low == 0.0 else 0, (edge, width)
    edge, width, number = automatic_grid(low, high, bins)
    total = np.zeros(number + 1, np.int64)
    first = second = 0.0
    zeros = 0
    middle = np.float32(number // 2)
    for begin in range(0, flat.size, CHUNK):
        x = flat[begin : begin + CHUNK]
        scaled = work.scaled[: x.size]
        np.subtract(x, np.float32(edge), out=scaled)
        scaled *= np.float32(1.0 / width)
        total += work.count(x.size, number + 1)
        # Moments of the scaled values around the middle of the range: no cancellation when the mean is
        # large against the spread.
        scaled -= middle
        first += float(np.dot(scaled, work.ones[: x.size]))
        second += float(np.dot(scaled, scaled))
        if low <= 0.0 <= high:
            zeros += int(np.count_nonzero(np.equal(x, 0.0, out=work.flags[: x.size])))
    # Rounding may lift the largest value over the last edge.
    total[number - 1] += total[number]
    counts = total[:number].copy()
    counts.setflags(write=False)
    mean = first / flat.size
    variance = max(second / flat.size - mean * mean, 0.0)
    return counts, edge + (mean + float(middle)) * width, math.sqrt(variance) * width, zeros, (edge, width)


@functools.lru_cache(maxsize=64)
def saturation_limits(activation: Activation) -> tuple[float, float]:
    """Return the pre-activations below and above which the slope stays under 5 % of its maximum.

    Infinite where that side never saturates. Only the tails count, not flat places in between.

    >>> from nnviz.core.activations import Tanh
    >>> low, high = saturation_limits(Tanh())
    >>> round(high, 1)
    2.2
    """
    z = np.arange(-60_000, 60_001) / 1000.0
    slope = np.abs(activation.derivative(z))
    steep = np.flatnonzero(slope >= SATURATED_SLOPE * max(float(slope.max()), 1e-12))
    if steep.size == 0:
        return (math.inf, -math.inf)
    low = -math.inf if steep[0] == 0 else float(z[steep[0] - 1])
    high = math.inf if steep[-1] == z.size - 1 else float(z[steep[-1] + 1])
    return (low, high)


def saturated_share(pre_activation: NDArray[Any], output: NDArray[Any], activation: Activation) -> float:
    """Return the share of units that are saturated and not exactly zero."""
    low, high = saturation_limits(activation)
    if low == -math.inf and high == math.inf:
        return 0.0
    flags: NDArray[np.bool_] = np.greater(pre_activation, high)
    if low != -math.inf:
        flags |= pre_activation < low
    if not flags.any():
        return 0.0
    flags &= output != 0
    return float(np.count_nonzero(flags)) / flags.size


def layer_health(
    pre_activation: NDArray[Any],
    output: NDArray[Any],
    activation: Activation,
    *,
    activation_gradient: NDArray[Any] | None = None,
    weight_gradient: NDArray[Any] | None = None,
    bins: int = 30,
    fixed_range: tuple[float, float] | None = None,
    work: Workspace | None = None,
) -> LayerHealth:
    """Return the health of one layer from its arrays: the same for this laboratory and a live training run.

    Parameters
    ----------
    pre_activation, output : ndarray, shape (samples, units) or (samples, channels, height, width)
        What enters and what leaves the activation.
    activation : Activation
    activation_gradient : ndarray, optional
        Gradient of the loss with respect to `output`.
    weight_gradient : ndarray, any shape, optional
    bins, fixed_range, work
        As for `summarise`; the fixed range applies to pre-activations and activations.
    """
    work = Workspace() if work is None else work
    before = summarise(pre_activation, bins, fixed_range, work)
    after = summarise(output, bins, fixed_range, work)
    dead = 0.0
    if after.zeros > 0.0:
        axes = (0, *range(2, output.ndim))
        dead = 1.0 - float(np.count_nonzero((output != 0).any(axis=axes))) / output.shape[1]
    spread = _unit_spread(output, after)
    return LayerHealth(
        before,
        after,
        None if activation_gradient is None else summarise(activation_gradient, bins, None, work),
        None if weight_gradient is None else summarise(weight_gradient, bins, None, work),
        saturated_share(pre_activation, output, activation),
        dead,
        spread,
    )


def _unit_spread(output: NDArray[Any], summary: ValueSummary) -> float:
    """Return the spread between units of a sample, from 64 samples, relative to the root mean square."""
    rows = output[:64].reshape(min(len(output), 64), output.shape[1], -1)
    rms = math.hypot(summary.mean, summary.std)
    if rms == 0.0 or summary.overflow or rows.shape[1] < 2:
        return 0.0 if rms == 0.0 else math.nan
    # Of feature maps all places count: a corner is zero in every map.
    scaled = rows / np.float32(rms)
    return float(np.sqrt(np.mean(np.var(scaled, axis=1))))
