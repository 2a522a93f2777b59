"""What the curves of a race are: a quantity of every racer against the step, as values and as lines."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nnviz.gui.panels.race.frame import Frame
from nnviz.tasks.race import RaceResult, Trajectory

QUANTITIES = ("losses", "distances", "gradient_norms", "step_lengths")
"""Attributes of a trajectory that can be plotted."""

_HEADROOM = 0.25
"""Share of the range above it in which curves are seen leaving."""

Series = tuple[Trajectory, npt.NDArray[np.float64]]
"""A racer and its values; NaN where there is nothing to show."""


def curve_series(result: RaceResult, quantity: str, base: float, log: bool) -> list[Series]:
    """Return what is plotted of the racers that are shown: ``quantity - base``, or its log10."""
    found = []
    for trajectory in result.trajectories:
        if trajectory.racer.visible:
            values = np.asarray(getattr(trajectory, quantity)) - base
            with np.errstate(all="ignore"):
                if log:
                    values = np.where(values > 0, np.log10(np.maximum(values, 1e-300)), np.nan)
            found.append((trajectory, np.where(np.isfinite(values), values, np.nan)))
    return found


def lowest_loss(result: RaceResult) -> float:
    """Return what is subtracted from losses before their logarithm: the lowest value that is known."""
    surface = result.request.surface
    values = [float(surface.value(*p)) for p in surface.minima]
    for t in result.trajectories:
        finite = t.losses[np.isfinite(t.losses)]
        if finite.size:
            values.append(float(finite.min()))
    low = min(values, default=0.0)
    # A minimum of 0 up to rounding is 0: subtracting noise would bend the curves.
    return 0.0 if abs(low) < 1e-9 and low >= -1e-12 else low


def value_range(series: list[Series]) -> tuple[float, float]:
    """Return a range that shows all values with a margin.

    Racers that diverge leave it at the top: the others would be one flat line beside them.
    """
    staying = [values for trajectory, values in series if trajectory.diverged_at is None]
    if not any(np.isfinite(values).any() for values in staying):
        staying = [values for _, values in series]
    finite = [values[~np.isnan(values)] for values in staying]
    finite = [values for values in finite if values.size]
    if not finite:
        return 0.0, 1.0
    low = min(float(values.min()) for values in finite)
    high = max(float(values.max()) for values in finite)
    if high - low < 1e-12 * max(1.0, abs(low)):
        return low - 0.5, high + 0.5
    margin = 0.06 * (high - low)
    leaving = _HEADROOM * (high - low) if len(staying) < len(series) else 0.0
    return low - margin, high + margin + leaving


def curve_lines(values: npt.NDArray[np.float64], frame: Frame) -> npt.NDArray[np.float64]:
    """Return the segments of a curve; long ones are thinned to the lowest and highest value per pixel."""
    x0, x1, y0, y1 = frame.bounds
    r = frame.rect
    steps = np.arange(len(values), dtype=np.float64)
    px = r.left() + (steps - x0) / (x1 - x0) * r.width()
    py = r.bottom() - (values - y0) / (y1 - y0) * r.height()
    per_pixel = len(values) / max(r.width(), 1.0)
    if per_pixel > 4:
        block = int(per_pixel)
        count = len(values) // block
        parts = py[: count * block].reshape(count, block)
        with np.errstate(all="ignore"):
            low = np.where(np.isnan(parts), np.inf, parts).min(axis=1)
            high = np.where(np.isnan(parts), -np.inf, parts).max(axis=1)
        middle = px[: count * block : block]
        px = np.append(np.repeat(middle, 2), px[count * block :])
        py = np.append(np.stack([low, high], axis=1).ravel(), py[count * block :])
        py[~np.isfinite(py)] = np.nan
    lines = np.stack([px[:-1], py[:-1], px[1:], py[1:]], axis=1) if len(px) > 1 else np.empty((0, 4))
    return lines[~np.isnan(lines).any(axis=1)]
