"""The race: optimizers start together on a surface, and everything they do is recorded."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz.core.scalar_math import SCALAR
from nnviz.core.surfaces import Surface
from nnviz.core.surfaces.base import Point
from nnviz.tasks.race_request import MAX_STEPS, Array, Racer, RaceRequest, RaceResult, Trajectory

__all__ = [
    "MAX_STEPS",
    "RUNAWAY",
    "RaceRequest",
    "RaceResult",
    "Racer",
    "Trajectory",
    "nearest_minimum",
    "race",
    "race_noise",
    "run_race",
]

# A point this many times the map's size away has left for good; stopping there keeps the numbers finite.
RUNAWAY = 1e4
# At some 2 to 8 µs a step a block takes 1 to 4 ms.
_BLOCK = 500


class _Run:
    """One racer on its way: buffers for the whole race, filled block by block."""

    def __init__(self, request: RaceRequest, racer: Racer, noise: Array) -> None:
        self.request, self.racer = request, racer
        steps, optimizer = request.steps, racer.optimizer
        x0, x1, y0, y1 = request.surface.bounds
        self._limit = RUNAWAY * max(x1 - x0, y1 - y0, abs(x0), abs(x1), abs(y0), abs(y1))
        self._rates = np.empty(steps)
        self._scale = math.hypot(racer.noise, request.surface.gradient_noise)
        self._noise = noise
        self._points = np.empty((steps + 1, 2))
        self._gradients = np.empty((steps, 2))
        self._memory = np.empty((steps + 1, 2, len(optimizer.memory_names)))
        self._losses, self._distances, self._norms = (np.empty(steps + 1) for _ in range(3))
        self._lengths = np.empty(steps)
        self._points[0] = self._x, self._y = request.start_of(racer)
        self._mx = self._my = optimizer.memory_start()
        self._memory[0] = self._mx
        self.done = 0
        self.diverged_at: int | None = None
        self._measure(0, 1)

    @property
    def over(self) -> bool:
        return self.diverged_at is not None or self.done == self.request.steps

    def advance(self, count: int) -> None:
        """Take up to `count` steps."""
        racer, surface = self.racer, self.request.surface
        optimizer, limit, clip = racer.optimizer, self._limit, racer.clip
        decay, decoupled = optimizer.weight_decay, optimizer.decoupled_decay
        gradient, move = surface.gradient_at, optimizer.advance
        x, y, mx, my = self._x, self._y, self._mx, self._my
        points: list[Point] = []
        gradients: list[Point] = []
        memory = []
        first, last = self.done, min(self.done + count, self.request.steps)
        base, factor, steps = optimizer.learning_rate, racer.schedule.factor, self.request.steps
        # Made block by block: for ten racers and 10,000 steps all at once would take a tenth of a second.
        rates = [base * factor(k, steps) for k in range(first, last)]
        with np.errstate(over="ignore"):
            noise = (self._scale * self._noise[first:last]).tolist() if self._scale else None
        for i, rate in enumerate(rates):
            k = first + i
            gx, gy = gradient(x, y)
            if noise is not None:
                gx += noise[i][0]
                gy += noise[i][1]
            if clip:
                length = math.hypot(gx, gy)
                if length > clip:
                    gx, gy = gx * (clip / length), gy * (clip / length)
            gradients.append((gx, gy))
            try:
                if decay and decoupled:
                    x, y = x * (1.0 - rate * decay), y * (1.0 - rate * decay)
                elif decay:
                    gx, gy = gx + decay * x, gy + decay * y
                x, mx = move(x, gx, mx, k + 1, rate, optimizer, SCALAR)
                y, my = move(y, gy, my, k + 1, rate, optimizer, SCALAR)
            except (OverflowError, ValueError, ZeroDivisionError):
                x = y = math.nan
            points.append((x, y))
            memory.append((mx, my))
            if not (-limit < x < limit and -limit < y < limit):
                self.diverged_at = k + 1
                break
        self._x, self._y, self._mx, self._my = x, y, mx, my
        end = first + len(points)
        self._rates[first:end] = rates[: len(points)]
        self._points[first + 1 : end + 1] = points
        self._gradients[first:end] = gradients
        self._memory[first + 1 : end + 1] = memory
        self.done = end
        self._measure(first + 1, end + 1)

    def _measure(self, begin: int, end: int) -> None:
        """Fill in what follows from the points, for all new ones at once."""
        points = self._points[begin:end]
        surface = self.request.surface
        with np.errstate(all="ignore"):
            self._losses[begin:end] = surface.value(points[:, 0], points[:, 1])
            self._norms[begin:end] = np.hypot(*surface.gradient(points[:, 0], points[:, 1]))
            self._distances[begin:end] = nearest_minimum(surface, points)[1]
            if begin:
                moved = np.diff(self._points[begin - 1 : end], axis=0)
                self._lengths[begin - 1 : end - 1] = np.hypot(moved[:, 0], moved[:, 1])

    def snapshot(self) -> Trajectory:
        """Return what is known so far: views, since what is written later lies behind their ends."""
        n = self.done
        return Trajectory(
            self.racer,
            _frozen(self._points[: n + 1]),
            _frozen(self._losses[: n + 1]),
            _frozen(self._distances[: n + 1]),
            _frozen(self._norms[: n + 1]),
            _frozen(self._lengths[:n]),
            _frozen(self._gradients[:n]),
            _frozen(self._memory[: n + 1]),
            _frozen(self._rates[:n]),
            self.diverged_at,
        )


def _frozen(view: Array) -> Array:
    view.setflags(write=False)
    return view


def nearest_minimum(surface: Surface, points: Array) -> tuple[NDArray[np.intp], Array]:
    """Return for each point (n, 2) the index into `Surface.all_minima` and the distance of the nearest.

    Index -1 and distance NaN where the surface knows no minimum.
    """
    minima = surface.all_minima
    index = np.full(len(points), -1, dtype=np.intp)
    best = np.full(len(points), np.nan)
    with np.errstate(all="ignore"):
        for i, (x, y) in enumerate(minima):
            distance = np.hypot(points[:, 0] - x, points[:, 1] - y)
            closer = distance < best if i else np.ones(len(points), dtype=bool)
            np.copyto(best, distance, where=closer)
            index[closer] = i
    return index, best


def race_noise(request: RaceRequest) -> Array:
    """Return the standard normal noise of a race, (steps, 2): the same for every racer."""
    return np.random.default_rng(request.seed).standard_normal((request.steps, 2))


def run_race(request: RaceRequest) -> Iterator[RaceResult]:
    """Run a race block by block; every snapshot holds all steps so far, the last one all.

    Examples
    --------
    >>> from nnviz.core.optimizers import SGD
    >>> from nnviz.core.surfaces import Bowl
    >>> *_, result = run_race(RaceRequest(Bowl(), (Racer(SGD(learning_rate=0.25)),), (1.0, -2.0), 3))
    >>> result.trajectories[0].points[-1].tolist()
    [0.125, -0.25]
    """
    noise = race_noise(request)
    runs = [_Run(request, racer, noise) for racer in request.racers]
    while not all(run.over for run in runs):
        for run in runs:
            if not run.over:
                run.advance(_BLOCK)
                yield RaceResult(request, tuple(r.snapshot() for r in runs), finished=False)
    yield RaceResult(request, tuple(run.snapshot() for run in runs), finished=True)


def race(request: RaceRequest) -> RaceResult:
    """Run a race to its end (notebooks, exports, tests)."""
    result = None
    for result in run_race(request):  # noqa: B007
        pass
    assert result is not None
    return result
