"""Histograms fast enough to redraw while a slider is dragged, and that can be merged exactly.

Automatic histograms have bins whose width is a power of two and whose edges are multiples of it. Two of
them can therefore be put on a common axis by adding whole bins: nothing is counted again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Magnitudes below this count as zero, above `HUGE` as overflow: float32 ends at 1e-38 and 3e38, and
#: arithmetic near its lower end is a hundred times slower.
TINY, HUGE = 1e-30, 1e37
#: Elements worked on at a time: stays in the second-level cache.
CHUNK = 1 << 16
#: Bin indices are bytes.
MOST_BINS = 120


@dataclass(frozen=True, slots=True)
class Histogram:
    """Counts in bins of equal width.

    Attributes
    ----------
    counts : ndarray, shape (bins,), int64, read-only
    low : float
        Left edge of the first bin.
    width : float
        Width of a bin.
    hidden : int
        Values outside all bins (a fixed range hides them).
    """

    counts: NDArray[np.int64]
    low: float
    width: float
    hidden: int = 0

    @property
    def high(self) -> float:
        """Right edge of the last bin."""
        return self.low + self.width * len(self.counts)

    @property
    def edges(self) -> NDArray[np.float64]:
        """Edges, shape (bins + 1,)."""
        return self.low + self.width * np.arange(len(self.counts) + 1, dtype=np.float64)

    def merged(self, low: float, width: float, bins: int) -> Histogram:
        """Return the counts in wider bins; `width` is this width times a power of two, edges multiples.

        Bins beyond the new range add to `hidden`.
        """
        factor = round(width / self.width)
        first = round(self.low / self.width) - round(low / width) * factor
        if max(abs(first), factor) < 2**62:
            index = (np.arange(len(self.counts)) + first) // factor
        else:
            # Signals of 1e-30 beside some of 1e+10: the ratio of the widths exceeds 64 bits.
            exact = [(i + first) // factor for i in range(len(self.counts))]
            index = np.array([min(max(i, -1), bins) for i in exact])
        inside = (index >= 0) & (index < bins)
        counts = np.bincount(index[inside], weights=self.counts[inside], minlength=bins).astype(np.int64)
        lost = int(self.counts[~inside].sum())
        return Histogram(_frozen(counts), low, width, self.hidden + lost)


def _frozen(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    counts.setflags(write=False)
    return counts


class Workspace:
    """Scratch buffers that are used again for every histogram; one for each thread."""

    def __init__(self) -> None:
        self.scaled = np.empty(CHUNK, np.float32)
        self.bytes = np.empty(CHUNK, np.uint8)
        self.pairs = np.empty(CHUNK // 2, np.intp)
        self.ones = np.ones(CHUNK, np.float32)
        self.flags = np.empty(CHUNK, np.bool_)

    def count(self, size: int, bins: int) -> NDArray[np.int64]:
        """Return how often each of `bins` byte values occurs in ``self.scaled[:size]``, rounded down.

        Two bytes are counted at a time, as one number of sixteen bits: twice as fast as one by one.
        """
        np.copyto(self.bytes[:size], self.scaled[:size], casting="unsafe")
        pairs = self.pairs[: size // 2]
        np.copyto(pairs, self.bytes[: size // 2 * 2].view(np.uint16), casting="unsafe")
        joint = np.bincount(pairs, minlength=256 * bins)
        table = joint[: 256 * bins].reshape(bins, 256)[:, :bins]
        counts: NDArray[np.int64] = table.sum(axis=0) + table.sum(axis=1)
        if size % 2:
            counts[self.bytes[size - 1]] += 1
        return counts


def automatic_grid(low: float, high: float, bins: int) -> tuple[float, float, int]:
    """Return low edge, width and number of bins: at least `bins` and about twice as many at most.

    >>> automatic_grid(0.0, 1.0, 30)
    (0.0, 0.03125, 32)
    """
    magnitude = max(abs(low), abs(high), TINY)
    # Float32 resolves 24 bits: finer bins than 20 bits of the magnitude would show its rounding.
    finest = math.ldexp(1.0, math.frexp(magnitude)[1] - 20)
    spread = high - low
    width = max(math.ldexp(1.0, math.frexp(spread / bins)[1] - 1), finest) if spread > 0 else finest
    first, last = math.floor(low / width), math.ceil(high / width)
    # The largest value belongs to the last bin also where it lies on its edge, as in `numpy.histogram`.
    return first * width, width, max(last - first, 1)


def fixed_histogram(
    values: NDArray[Any], low: float, high: float, bins: int, work: Workspace | None = None
) -> Histogram:
    """Return counts of finite `values` between `low` and `high`, both included, as `numpy.histogram`.

    Parameters
    ----------
    values : ndarray, any shape, float32
    low, high : float
    bins : int
        At most 120.
    """
    work = Workspace() if work is None else work
    counts = np.zeros(bins + 1, np.int64)
    hidden = 0
    scale = np.float32(bins / (high - low))
    flat = values.reshape(-1)
    for begin in range(0, flat.size, CHUNK):
        x = flat[begin : begin + CHUNK]
        scaled, flags = work.scaled[: x.size], work.flags[: x.size]
        below = int(np.count_nonzero(np.less(x, low, out=flags)))
        above = int(np.count_nonzero(np.greater(x, high, out=flags)))
        np.clip(x, low, high, out=scaled)
        scaled -= np.float32(low)
        scaled *= scale
        part = work.count(x.size, bins + 1)
        part[0] -= below
        # The right edge belongs to the last bin; what was clipped to it does not.
        part[bins] -= above
        counts += part
        hidden += below + above
    counts[bins - 1] += counts[bins]
    return Histogram(_frozen(counts[:bins].copy()), low, (high - low) / bins, hidden)


def shared_histograms(histograms: Sequence[Histogram]) -> list[Histogram]:
    """Return automatic histograms on one common axis; no value is counted again.

    Their number of bins is at most twice that of the widest, so they add up exactly.
    """
    if not histograms:
        return []
    low = min(h.low for h in histograms)
    high = max(h.high for h in histograms)
    width = max(h.width for h in histograms)
    while (high - low) / width > MOST_BINS:
        width *= 2.0
    first, last = math.floor(low / width), math.ceil(high / width)
    return [h.merged(first * width, width, last - first) for h in histograms]
