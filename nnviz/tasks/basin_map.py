"""The basin map: which minimum an optimizer reaches from where, and in how many steps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.surfaces import Surface
from nnviz.tasks.race import MAX_STEPS, Racer
from nnviz.tasks.race_batch import PIECE, Batch

NOWHERE = -1
"""Label of a start that reaches no known minimum in time."""
DIVERGED = -2
"""Label of a start from which the optimizer diverges."""
UNKNOWN = -3
"""Label of a start not computed yet."""

_YIELD_AFTER = 0.003  # seconds of work between two yields


@dataclass(frozen=True, slots=True)
class BasinRequest:
    """One optimizer, raced from every point of a grid.

    Attributes
    ----------
    surface : Surface
    racer : Racer
    steps : int
    resolution : int
        Starts along each side, a power of two from 16 to 512.
    tolerance : float
        Distance to a minimum at which it counts as reached.
    seed : int
    """

    surface: Surface
    racer: Racer
    steps: int = 200
    resolution: int = 256
    tolerance: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        if self.resolution not in (16, 32, 64, 128, 256, 512):
            raise ParameterError(f"A basin map has 16, 32, 64, ... 512 starts a side, not {self.resolution}.")
        if not 1 <= self.steps <= MAX_STEPS:
            raise ParameterError(f"A race has 1 to {MAX_STEPS} steps, not {self.steps}.")
        if not self.tolerance > 0:
            raise ParameterError("The tolerance is a distance above 0.")


@dataclass(frozen=True, slots=True, eq=False)
class BasinMap:
    """A snapshot; coarse at first.

    Attributes
    ----------
    request : BasinRequest
    labels : int16 (resolution, resolution)
        Index into `Surface.all_minima`, or NOWHERE, DIVERGED, UNKNOWN. Row 0 is the lower edge.
    steps : int32, same shape
        Steps until the minimum was first within the tolerance (to the divergence for DIVERGED), else 0.
    progress : float
        Share of the starts computed.
    """

    request: BasinRequest
    labels: NDArray[np.int16]
    steps: NDArray[np.int32]
    progress: float


def run_basin_map(request: BasinRequest) -> Iterator[BasinMap]:
    """Compute the map from coarse to fine; each level fills the gaps of the one before."""
    n = request.resolution
    labels = np.full((n, n), UNKNOWN, dtype=np.int16)
    counts = np.zeros((n, n), dtype=np.int32)
    known = np.zeros((n, n), dtype=bool)
    x0, x1, y0, y1 = request.surface.bounds
    # Cell centres, so that the picture covers the bounds exactly.
    xs = x0 + (np.arange(n) + 0.5) * (x1 - x0) / n
    ys = y0 + (np.arange(n) + 0.5) * (y1 - y0) / n
    stride = n // 16
    snapshot = _snapshot(request, labels, counts, 0.0)
    while stride >= 1:
        level = np.zeros((n, n), dtype=bool)
        level[stride // 2 :: stride, stride // 2 :: stride] = True
        rows, columns = np.nonzero(level & ~known)
        for begin in range(0, len(rows), PIECE):
            i, j = rows[begin : begin + PIECE], columns[begin : begin + PIECE]
            piece = _race(request, xs[j], ys[i])
            while True:
                try:
                    next(piece)
                except StopIteration as end:
                    labels[i, j], counts[i, j] = end.value
                    known[i, j] = True
                    break
                yield snapshot
        snapshot = _snapshot(request, *_coarse(labels, counts, stride), float(known.mean()))
        yield snapshot
        stride //= 2


def _snapshot(
    request: BasinRequest, labels: NDArray[np.int16], counts: NDArray[np.int32], progress: float
) -> BasinMap:
    labels, counts = labels.copy(), counts.copy()
    labels.setflags(write=False)
    counts.setflags(write=False)
    return BasinMap(request, labels, counts, progress)


def _coarse(
    labels: NDArray[np.int16], counts: NDArray[np.int32], stride: int
) -> tuple[NDArray[np.int16], NDArray[np.int32]]:
    """Return full-size maps in which every block of `stride` shows the start computed in it."""
    pick = slice(stride // 2, None, stride)
    block = np.ones((stride, stride), dtype=np.int32)
    return (
        np.kron(labels[pick, pick], block).astype(np.int16),
        np.kron(counts[pick, pick], block).astype(np.int32),
    )


def _race(request: BasinRequest, x: NDArray[np.float64], y: NDArray[np.float64]) -> Iterator[None]:
    """Race the starts; yields now and then, returns labels and steps."""
    surface = request.surface
    batch = Batch(surface, request.racer, x, y, request.steps, rng=np.random.default_rng(request.seed))
    first = np.zeros(x.shape, dtype=np.int32)
    reached = np.full(x.shape, NOWHERE, dtype=np.int16)
    found = reached.copy()
    nearest = _Nearest(surface, request.tolerance, x.size)
    # With many minima the search for the nearest costs more than the step.
    every = max(1, len(surface.all_minima) // 8)
    clock = time.perf_counter()
    for step in range(1, request.steps + 1):
        batch.step()
        if step % every == 0 or step == request.steps:
            nearest.find(batch.x, batch.y, found)
            # A point that has come to another minimum counts from there; one that has left, not at all.
            changed = found != reached
            if changed.any():
                first[changed] = step
                reached, found = found, reached
        if time.perf_counter() - clock > _YIELD_AFTER:
            yield
            clock = time.perf_counter()
    first[reached == NOWHERE] = 0
    lost = batch.diverged_at > 0
    reached[lost] = DIVERGED
    first[lost] = batch.diverged_at[lost]
    return reached, first  # type: ignore[return-value]  # a generator's value, read by run_basin_map


class _Nearest:
    """Finds the minimum within the tolerance; without roots and new arrays, since it is asked at every step.

    Parameters
    ----------
    surface : Surface
    tolerance : float
    count : int
        Number of points.
    """

    def __init__(self, surface: Surface, tolerance: float, count: int) -> None:
        self._minima = surface.all_minima
        # At the tolerance counts as within.
        self._limit = np.nextafter(tolerance * tolerance, np.inf)
        self._best, self._distance, self._work = np.empty((3, count))
        self._closer = np.empty(count, dtype=bool)

    def find(self, x: NDArray[np.float64], y: NDArray[np.float64], out: NDArray[np.int16]) -> None:
        """Write the index of the nearest minimum for each point, NOWHERE if none is within the tolerance."""
        best, distance, work, closer = self._best, self._distance, self._work, self._closer
        best.fill(self._limit)
        out.fill(NOWHERE)
        with np.errstate(all="ignore"):
            for number, (minimum_x, minimum_y) in enumerate(self._minima):
                np.subtract(x, minimum_x, out=distance)
                np.multiply(distance, distance, out=distance)
                np.subtract(y, minimum_y, out=work)
                np.multiply(work, work, out=work)
                np.add(distance, work, out=distance)
                np.less(distance, best, out=closer)
                if closer.any():
                    np.copyto(best, distance, where=closer)
                    np.copyto(out, np.int16(number), where=closer)
