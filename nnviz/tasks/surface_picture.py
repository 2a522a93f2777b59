"""A surface as shades between 0 and 1 on a scale that shows its structure, and levels for contours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.surfaces import Surface
from nnviz.core.surfaces.base import Scale

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SurfacePicture:
    """A surface sampled on a grid of cell centres.

    Attributes
    ----------
    x, y : (columns,), (rows,)
        Cell centres, rising.
    values : (rows, columns)
        f; row 0 is the lower edge.
    shades : (rows, columns)
        0 for the lowest value to 1 for the highest; NaN where f has none.
    levels : (n,)
        Shades at which contours are drawn.
    scale : str
    """

    x: Array
    y: Array
    values: Array
    shades: Array
    levels: Array
    scale: Scale

    def value_of(self, shade: float) -> float:
        """Return the value that has a shade (for the ticks of a colour bar)."""
        flat = np.isfinite(self.shades)
        shades, values = self.shades[flat], self.values[flat]
        if shades.size == 0:
            return float("nan")
        order = np.argsort(shades)
        return float(np.interp(shade, shades[order], values[order]))


def surface_picture(
    surface: Surface,
    bounds: tuple[float, float, float, float] | None = None,
    columns: int = 256,
    rows: int = 256,
    contours: int = 18,
    scale: Scale | None = None,
) -> SurfacePicture:
    """Return `surface` within `bounds` (its own by default) as shades.

    Values are clipped at the 99.8th percentile of the finite ones: one pole would make everything else flat.
    """
    x0, x1, y0, y1 = bounds or surface.bounds
    x = x0 + (np.arange(columns) + 0.5) * (x1 - x0) / columns
    y = y0 + (np.arange(rows) + 0.5) * (y1 - y0) / rows
    values = surface.value(x[None, :], y[:, None])
    kind = scale or surface.scale
    finite = values[np.isfinite(values)]
    if finite.size == 0 or finite.min() == finite.max():
        shades = np.where(np.isfinite(values), 0.5, np.nan)
        return SurfacePicture(x, y, values, shades, np.empty(0), kind)
    low, high = float(finite.min()), float(np.percentile(finite, 99.8))
    high = max(high, low + 1e-300)
    clipped = np.clip(values, low, high)
    clipped[~np.isfinite(values)] = np.nan
    if kind == "log":
        # The offset, not the minimum itself, sets how many decades are shown: four at most.
        offset = max((high - low) * 1e-4, 1e-300)
        shades = np.log((clipped - low + offset) / offset) / np.log((high - low + offset) / offset)
    elif kind == "rank":
        ordered = np.sort(np.clip(finite, low, high))
        shades = np.interp(clipped, ordered, np.linspace(0.0, 1.0, ordered.size))
    else:
        shades = (clipped - low) / (high - low)
    levels = np.linspace(0.0, 1.0, contours + 2)[1:-1]
    if kind == "linear":
        levels = levels**1.5  # closer together near the minimum, where a race is decided
    return SurfacePicture(x, y, values, shades, levels, kind)
