"""Who leads a race: one row per racer, at any step."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from nnviz.core.surfaces import Surface
from nnviz.tasks.race import RaceResult, Trajectory, nearest_minimum

# A racer is said to be at a minimum within this share of the map's diagonal.
_NEAR = 0.02


@dataclass(frozen=True, slots=True)
class Standing:
    """One racer at one step.

    Attributes
    ----------
    index : int
        Of the racer in the request.
    name : str
    loss : float
    distance : float
        To the nearest known minimum; NaN if none is known.
    steps_to_tolerance : int or None
        First step within the request's tolerance of a minimum, up to now.
    path_length : float
    minimum : (float, float) or None
        The minimum it is at.
    is_global : bool
        Whether that one is a global minimum.
    diverged_at : int or None
    """

    index: int
    name: str
    loss: float
    distance: float
    steps_to_tolerance: int | None
    path_length: float
    minimum: tuple[float, float] | None
    is_global: bool
    diverged_at: int | None


def left_at(trajectory: Trajectory) -> int | None:
    """Return the step that took a racer to where the surface has no value, None if none did.

    It cannot go on there, since there is no gradient either; it is not far away, as one that diverges is.
    """
    if trajectory.diverged_at is None:
        return None
    last = trajectory.diverged_at - 1
    here = trajectory.points[last].tolist()
    nowhere = math.isnan(trajectory.losses[last]) and all(map(math.isfinite, here))
    return last if nowhere else None


HEADINGS = ("racer", "loss", "distance", "steps to tolerance", "path length", "minimum", "diverged at step")


def standings(result: RaceResult, step: int | None = None) -> tuple[Standing, ...]:
    """Return the standings at `step` (the end by default), best loss first, diverged racers last."""
    rows = [_standing(result, i, t, step) for i, t in enumerate(result.trajectories)]
    return tuple(sorted(rows, key=lambda row: (row.diverged_at is not None, _rank(row.loss), row.index)))


def _rank(loss: float) -> float:
    return math.inf if math.isnan(loss) else loss


def _standing(result: RaceResult, index: int, trajectory: Trajectory, step: int | None) -> Standing:
    surface, now = result.request.surface, trajectory.done
    if step is not None:
        now = min(step, now)
    within = np.flatnonzero(trajectory.distances[: now + 1] <= result.request.tolerance)
    minimum, is_global = minimum_at(surface, trajectory.points[now : now + 1])
    lost = (
        trajectory.diverged_at
        if trajectory.diverged_at is not None and trajectory.diverged_at <= now
        else None
    )
    return Standing(
        index,
        trajectory.racer.name,
        float(trajectory.losses[now]),
        float(trajectory.distances[now]),
        int(within[0]) if within.size else None,
        float(trajectory.step_lengths[:now].sum()),
        None if lost else minimum,
        is_global and not lost,
        lost,
    )


def minimum_at(surface: Surface, point: np.ndarray) -> tuple[tuple[float, float] | None, bool]:
    """Return the known minimum that a point (1, 2) is at, and whether it is global."""
    index, distance = nearest_minimum(surface, point)
    x0, x1, y0, y1 = surface.bounds
    if index[0] < 0 or not distance[0] <= _NEAR * math.hypot(x1 - x0, y1 - y0):
        return None, False
    return surface.all_minima[index[0]], bool(index[0] < len(surface.minima))


def standing_cells(row: Standing, digits: int = 6) -> tuple[str, ...]:
    """Return a standing as text, one entry per heading of `HEADINGS`; the loss with so many digits."""
    place = "" if row.minimum is None else f"({row.minimum[0]:.4g}, {row.minimum[1]:.4g})"
    return (
        row.name,
        f"{row.loss:.{digits}g}",
        "" if math.isnan(row.distance) else f"{row.distance:.{min(digits, 4)}g}",
        "" if row.steps_to_tolerance is None else str(row.steps_to_tolerance),
        f"{row.path_length:.4g}",
        place + ("" if row.minimum is None or row.is_global else " (local)"),
        "" if row.diverged_at is None else str(row.diverged_at),
    )


def standings_csv(rows: tuple[Standing, ...]) -> str:
    """Return standings as CSV with a heading line."""
    lines = [HEADINGS, *(standing_cells(row, 17) for row in rows)]
    return "".join(",".join(_quoted(cell) for cell in line) + "\n" for line in lines)


def trajectories_csv(result: RaceResult) -> str:
    """Return all trajectories as CSV, a line per racer and step; floats read back exactly."""
    lines = ["racer,step,x,y,loss,gradient_norm,distance\n"]
    for trajectory in result.trajectories:
        name = _quoted(trajectory.racer.name)
        columns = (trajectory.points, trajectory.losses, trajectory.gradient_norms, trajectory.distances)
        points, losses, norms, distances = (column.tolist() for column in columns)
        for k, ((x, y), loss, norm, distance) in enumerate(
            zip(points, losses, norms, distances, strict=True)
        ):
            lines.append(
                f"{name},{k},{x!r},{y!r},{loss!r},{norm!r},{'' if math.isnan(distance) else repr(distance)}\n"
            )
    return "".join(lines)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n\r') else cell
