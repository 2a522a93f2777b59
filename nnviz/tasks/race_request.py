"""What goes into a race and what comes out of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.optimizers import Optimizer
from nnviz.core.schedules import Schedule
from nnviz.core.schedules.constant import Constant
from nnviz.core.surfaces import Surface
from nnviz.core.surfaces.base import Point

Array = NDArray[np.float64]

MAX_STEPS = 10_000
MAX_RACERS = 200
"""More than anybody tells apart; each step of each takes about a hundred bytes."""


@dataclass(frozen=True, slots=True)
class Racer:
    """One competitor.

    Attributes
    ----------
    optimizer : Optimizer
    schedule : Schedule
        Multiplies the optimizer's learning rate.
    start : (float, float), optional
        Its own start; None for the common one.
    clip : float
        Longest gradient allowed (scaled down beyond); 0 for no clipping.
    noise : float
        Standard deviation of the noise added to each gradient component, beside the surface's own.
    label : str
        Shown in legends; empty for the optimizer's title.
    colour : int
        Index into the palette.
    visible : bool
        Whether it is drawn.
    """

    optimizer: Optimizer
    schedule: Schedule = field(default_factory=Constant)
    start: tuple[float, float] | None = None
    clip: float = 0.0
    noise: float = 0.0
    label: str = ""
    colour: int = 0
    visible: bool = True

    def __post_init__(self) -> None:
        if self.start is not None:
            _check_point(self.start, "A racer's start")
        for name, value in (("clip", self.clip), ("noise", self.noise)):
            if not 0.0 <= value < math.inf:
                raise ParameterError(f"A racer's {name} is a number of 0 or more, not {value!r}.")

    @property
    def name(self) -> str:
        """The label, or what tells this racer from others: title and learning rate."""
        return self.label or f"{self.optimizer.title} {self.optimizer.learning_rate:g}"


@dataclass(frozen=True, slots=True)
class RaceRequest:
    """All that a race depends on: the same request gives the same numbers, bit for bit.

    Attributes
    ----------
    surface : Surface
    racers : tuple of Racer
    start : (float, float), optional
        Common start; None for the surface's.
    steps : int
        1 to 10,000.
    seed : int
        Of the gradient noise. All racers meet the same noise, as networks that see the same mini-batches.
    tolerance : float
        Distance to a minimum at which it counts as reached.
    """

    surface: Surface
    racers: tuple[Racer, ...]
    start: tuple[float, float] | None = None
    steps: int = 200
    seed: int = 0
    tolerance: float = 0.01

    def __post_init__(self) -> None:
        if len(self.racers) > MAX_RACERS:
            raise ParameterError(f"A race has at most {MAX_RACERS} racers, not {len(self.racers)}.")
        if not 1 <= self.steps <= MAX_STEPS:
            raise ParameterError(f"A race has 1 to {MAX_STEPS} steps, not {self.steps}.")
        if self.start is not None:
            _check_point(self.start, "The start")
        if not 0 <= self.seed < 2**63:
            raise ParameterError(f"A seed is a whole number from 0 to 2^63 - 1, not {self.seed!r:.40}.")
        if not 0.0 < self.tolerance < math.inf:
            raise ParameterError(f"The tolerance is a distance above 0, not {self.tolerance!r}.")

    def start_of(self, racer: Racer) -> Point:
        """Return where `racer` starts."""
        return racer.start or self.start or self.surface.start


def _check_point(point: tuple[float, float], what: str) -> None:
    if len(point) != 2 or not all(math.isfinite(c) for c in point):
        raise ParameterError(f"{what} is a pair of finite numbers x, y, not {point!r}.")


@dataclass(frozen=True, slots=True, eq=False)
class Trajectory:
    """What one racer did in ``done`` steps; arrays are read-only float64.

    Attributes
    ----------
    racer : Racer
    points : (done + 1, 2)
        Row k is the point after k steps.
    losses, distances, gradient_norms : (done + 1,)
        At each point; distances to the nearest known minimum are NaN when none is known.
    step_lengths : (done,)
        Distance moved by each step.
    gradients : (done, 2)
        Row k is what the optimizer was given for step k + 1, noise and clipping included.
    memory : (done + 1, 2, n)
        The optimizer's memory after k steps for both coordinates, in the order of its `memory_names`.
    rates : (done,)
        Learning rate of each step.
    diverged_at : int or None
        The step that threw the point off the map or to infinity; it is the last one.
    """

    racer: Racer
    points: Array
    losses: Array
    distances: Array
    gradient_norms: Array
    step_lengths: Array
    gradients: Array
    memory: Array
    rates: Array
    diverged_at: int | None

    @property
    def done(self) -> int:
        """Steps taken."""
        return len(self.points) - 1

    @property
    def path_length(self) -> float:
        """Sum of all step lengths."""
        return float(self.step_lengths.sum())


@dataclass(frozen=True, slots=True, eq=False)
class RaceResult:
    """A snapshot of a race: later ones contain all of the earlier ones."""

    request: RaceRequest
    trajectories: tuple[Trajectory, ...]
    finished: bool

    @property
    def progress(self) -> float:
        """Share of the steps computed, 0 to 1."""
        wanted = max(1, self.request.steps * len(self.trajectories))
        return 1.0 if self.finished else sum(t.done for t in self.trajectories) / wanted
