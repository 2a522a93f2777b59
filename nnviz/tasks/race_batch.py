"""Many points raced at once as arrays: basin maps, hyperparameter maps and bundles of seeds."""

from __future__ import annotations

import math
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from nnviz.core.optimizers import Optimizer
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces import Surface
from nnviz.tasks.race import RUNAWAY, Racer

Array = NDArray[np.float64]
_NUMPY = cast(Elementary, np)
# Points per piece of work: small enough that its dozen arrays stay in the cache, large enough for the calls.
PIECE = 8192


class Settings:
    """An optimizer's parameters as attributes, some of them arrays with one entry per point."""

    def __init__(self, optimizer: Optimizer, arrays: dict[str, Array]) -> None:
        for name, value in {**optimizer.values(), **arrays}.items():
            setattr(self, name, value)


class Batch:
    """Points that move together, one step at a time.

    Parameters
    ----------
    surface : Surface
    racer : Racer
        Optimizer, schedule, clipping and noise; its start is not used.
    x, y : ndarray (n,)
        Starts; copied.
    steps : int
        Length of the race, which schedules depend on.
    arrays : dict of ndarray (n,), optional
        Parameters that differ from point to point.
    rng : Generator, optional
        Draws one pair of noise per step for all points, or one per point with `own_noise`.

    Attributes
    ----------
    x, y : ndarray (n,)
    diverged_at : ndarray (n,) of int
        The step that threw a point off the map; 0 for those still on it.
    """

    def __init__(
        self,
        surface: Surface,
        racer: Racer,
        x: Array,
        y: Array,
        steps: int,
        arrays: dict[str, Array] | None = None,
        rng: np.random.Generator | None = None,
        own_noise: bool = False,
    ) -> None:
        self.surface, self.racer, self.steps = surface, racer, steps
        self.x, self.y = np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)
        self._settings = Settings(racer.optimizer, arrays or {})
        self._rate: Any = self._settings.learning_rate  # type: ignore[attr-defined]
        self._decay: Any = self._settings.weight_decay  # type: ignore[attr-defined]
        self._mx: tuple[Any, ...] = racer.optimizer.memory_start()
        self._my = self._mx
        self._noise = math.hypot(racer.noise, surface.gradient_noise)
        self._rng, self._own_noise = rng, own_noise
        x0, x1, y0, y1 = surface.bounds
        self._limit = RUNAWAY * max(x1 - x0, y1 - y0, abs(x0), abs(x1), abs(y0), abs(y1))
        self.done = 0
        self.diverged_at = np.zeros(self.x.shape, dtype=np.int32)

    def step(self) -> None:
        """Advance all points by one step; those off the map become NaN and stay so."""
        optimizer = self.racer.optimizer
        self.done += 1
        with np.errstate(all="ignore"):
            gx, gy = self.surface._gradient(self.x, self.y, _NUMPY)
            if self._noise and self._rng is not None:
                if self._own_noise:
                    noise = self._noise * self._rng.standard_normal((2, self.x.size))
                else:
                    noise = self._noise * self._rng.standard_normal((2, 1))
                gx, gy = gx + noise[0], gy + noise[1]
            if self.racer.clip:
                length = np.hypot(gx, gy)
                factor = np.where(length > self.racer.clip, self.racer.clip / length, 1.0)
                gx, gy = gx * factor, gy * factor
            rate = self._rate * self.racer.schedule.factor(self.done - 1, self.steps)
            x, y = self.x, self.y
            if np.any(self._decay):
                if optimizer.decoupled_decay:
                    shrink = 1.0 - rate * self._decay
                    x, y = x * shrink, y * shrink
                else:
                    gx, gy = gx + self._decay * x, gy + self._decay * y
            x, self._mx = optimizer.advance(x, gx, self._mx, self.done, rate, self._settings, _NUMPY)
            y, self._my = optimizer.advance(y, gy, self._my, self.done, rate, self._settings, _NUMPY)
            on_map = (np.abs(x) < self._limit) & (np.abs(y) < self._limit)
            if not on_map.all():
                self.diverged_at[~on_map & (self.diverged_at == 0)] = self.done
                x[~on_map] = np.nan
                y[~on_map] = np.nan
        self.x, self.y = x, y
