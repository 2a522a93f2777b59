"""The hyperparameter map: learning rate against a second parameter, one race per cell."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.optimizers import Optimizer
from nnviz.core.params import parameters
from nnviz.core.surfaces import Surface
from nnviz.tasks.race import MAX_STEPS, Racer, nearest_minimum
from nnviz.tasks.race_batch import Batch

Array = NDArray[np.float64]
_YIELD_AFTER = 0.004  # seconds of work between two yields


def second_parameters(optimizer: Optimizer | type[Optimizer]) -> tuple[str, ...]:
    """Return the names of the parameters that can be mapped against the learning rate."""
    cls = optimizer if isinstance(optimizer, type) else type(optimizer)
    return tuple(p.name for p in parameters(cls) if p.kind is float and p.name != "learning_rate")


@dataclass(frozen=True, slots=True)
class HyperparameterRequest:
    """One racer from one start, with many values of two parameters.

    Attributes
    ----------
    surface : Surface
    racer : Racer
    start : (float, float)
    parameter : str
        The second parameter; empty for a sweep of the learning rate alone.
    rates : (float, float)
        Lowest and highest learning rate, spaced logarithmically.
    values : (float, float)
        Lowest and highest value of the second parameter. Those close to one (momentum, beta) are spaced
        by the logarithm of their distance from one, others linearly.
    columns, rows : int
        Cells along the learning rate and the second parameter.
    steps : int
    tolerance : float
        Distance to a minimum at which it counts as reached.
    seed : int
    """

    surface: Surface
    racer: Racer
    start: tuple[float, float]
    parameter: str = ""
    rates: tuple[float, float] = (1e-4, 1.0)
    values: tuple[float, float] = (0.0, 0.99)
    columns: int = 64
    rows: int = 48
    steps: int = 200
    tolerance: float = 0.01
    seed: int = 0

    def __post_init__(self) -> None:
        if self.parameter and self.parameter not in second_parameters(self.racer.optimizer):
            names = ", ".join(second_parameters(self.racer.optimizer))
            raise ParameterError(
                f"{self.racer.optimizer.title} has no parameter {self.parameter!r} to map: {names}."
            )
        if not (0.0 < self.rates[0] < self.rates[1]):
            raise ParameterError("The lowest learning rate lies above 0 and below the highest.")
        if self.parameter and not self.values[0] < self.values[1]:
            raise ParameterError(f"The lowest {self.parameter} lies below the highest.")
        if not (2 <= self.columns <= 512 and 1 <= self.rows <= 512):
            raise ParameterError("A hyperparameter map has 2 to 512 columns and 1 to 512 rows.")
        if not 1 <= self.steps <= MAX_STEPS:
            raise ParameterError(f"A race has 1 to {MAX_STEPS} steps, not {self.steps}.")

    def learning_rates(self) -> Array:
        """Return the learning rate of each column."""
        return np.geomspace(*self.rates, self.columns)

    def second_values(self) -> Array:
        """Return the second parameter's value in each row, from the lowest up."""
        low, high = self.values
        if 0.9 <= high < 1.0:
            return 1.0 - np.geomspace(1.0 - low, 1.0 - high, self.rows)
        if low > 0.0 and high / low >= 100.0:
            return np.geomspace(low, high, self.rows)
        return np.linspace(low, high, self.rows)


@dataclass(frozen=True, slots=True, eq=False)
class HyperparameterMap:
    """A snapshot, after `done` steps of all cells.

    Attributes
    ----------
    request : HyperparameterRequest
    losses : (rows, columns)
        Loss after `done` steps; NaN where it diverged.
    reached : int32 (rows, columns)
        First step within the tolerance of a minimum; 0 if none yet.
    diverged_at : int32 (rows, columns)
        Step of divergence; 0 if none.
    done : int
    """

    request: HyperparameterRequest
    losses: Array
    reached: NDArray[np.int32]
    diverged_at: NDArray[np.int32]
    done: int

    def racer_at(self, row: int, column: int) -> Racer:
        """Return the racer of a cell, to race it."""
        from dataclasses import replace

        request = self.request
        values = {"learning_rate": float(request.learning_rates()[column])}
        if request.parameter:
            values[request.parameter] = float(request.second_values()[row])
        return replace(request.racer, optimizer=replace(request.racer.optimizer, **values))


def run_hyperparameter_map(request: HyperparameterRequest) -> Iterator[HyperparameterMap]:
    """Race all cells together; snapshots show the losses so far."""
    rows = request.rows if request.parameter else 1
    rates, second = np.meshgrid(
        request.learning_rates(), request.second_values() if request.parameter else np.zeros(1)
    )
    arrays = {"learning_rate": rates.ravel()}
    if request.parameter:
        arrays[request.parameter] = second.ravel()
    count = rates.size
    x, y = np.full(count, request.start[0]), np.full(count, request.start[1])
    rng = np.random.default_rng(request.seed)
    batch = Batch(request.surface, request.racer, x, y, request.steps, arrays, rng)
    reached = np.zeros(count, dtype=np.int32)
    every = max(1, len(request.surface.all_minima) // 8)
    shape = (rows, request.columns)

    def snapshot() -> HyperparameterMap:
        losses = request.surface.value(batch.x, batch.y).reshape(shape)
        parts = (losses, reached.reshape(shape).copy(), batch.diverged_at.reshape(shape).copy())
        for part in parts:
            part.setflags(write=False)
        return HyperparameterMap(request, *parts, batch.done)

    clock = time.perf_counter()
    for step in range(1, request.steps + 1):
        batch.step()
        if step % every == 0 or step == request.steps:
            _, distance = nearest_minimum(request.surface, np.stack([batch.x, batch.y], axis=1))
            with np.errstate(invalid="ignore"):
                reached[(reached == 0) & (distance <= request.tolerance)] = step
        if time.perf_counter() - clock > _YIELD_AFTER:
            yield snapshot()
            clock = time.perf_counter()
    yield snapshot()
