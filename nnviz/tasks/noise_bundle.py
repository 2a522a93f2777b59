"""The noise bundle: the same racer under several seeds of the gradient noise, and their median."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.tasks.race import RaceRequest
from nnviz.tasks.race_batch import Batch

Array = NDArray[np.float64]
_YIELD_AFTER = 0.004  # seconds of work between two yields


@dataclass(frozen=True, slots=True)
class BundleRequest:
    """A race whose racers all run under `seeds` independent noises.

    Attributes
    ----------
    race : RaceRequest
    seeds : int
        Runs per racer, 2 to 200.
    """

    race: RaceRequest
    seeds: int = 20

    def __post_init__(self) -> None:
        if not 2 <= self.seeds <= 200:
            raise ParameterError(f"A bundle has 2 to 200 seeds, not {self.seeds}.")


@dataclass(frozen=True, slots=True, eq=False)
class NoiseBundle:
    """A snapshot.

    Attributes
    ----------
    request : BundleRequest
    points : tuple of (seeds, done + 1, 2), one per racer
        NaN after a divergence.
    losses : tuple of (seeds, done + 1)
    median_losses : tuple of (done + 1,)
    median_points : tuple of (done + 1, 2)
        Coordinate by coordinate.
    """

    request: BundleRequest
    points: tuple[Array, ...]
    losses: tuple[Array, ...]
    median_losses: tuple[Array, ...]
    median_points: tuple[Array, ...]


def run_noise_bundle(request: BundleRequest) -> Iterator[NoiseBundle]:
    """Run all racers under all seeds; the only snapshots are of racers that are complete."""
    race = request.race
    done: list[tuple[Array, Array, Array, Array]] = []

    def snapshot() -> NoiseBundle:
        columns = tuple(zip(*done, strict=True)) if done else ((), (), (), ())
        return NoiseBundle(request, *columns)

    clock = time.perf_counter()
    for racer in race.racers:
        start = race.start_of(racer)
        points = np.empty((race.steps + 1, 2, request.seeds))
        points[0] = np.array(start)[:, None]
        x, y = np.full(request.seeds, start[0]), np.full(request.seeds, start[1])
        rng = np.random.default_rng([race.seed, 1])
        batch = Batch(race.surface, racer, x, y, race.steps, rng=rng, own_noise=True)
        for step in range(1, race.steps + 1):
            batch.step()
            points[step, 0], points[step, 1] = batch.x, batch.y
            if time.perf_counter() - clock > _YIELD_AFTER:
                yield snapshot()
                clock = time.perf_counter()
        cloud = np.ascontiguousarray(points.transpose(2, 0, 1))
        losses = race.surface.value(cloud[..., 0], cloud[..., 1])
        # A run that has left the map counts as infinitely bad, not as missing.
        ranked = np.where(np.isnan(losses), np.inf, losses)
        with np.errstate(invalid="ignore"):
            parts = (cloud, losses, np.median(ranked, axis=0), np.median(cloud, axis=0))
        for part in parts:
            part.setflags(write=False)
        done.append(parts)
        yield snapshot()
