"""A surface as shades between 0 and 1 on a scale that shows its structure, and levels for contours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.surfaces import Surface
from nnviz.core.surfaces.base import Scale

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SurfacePicture:
    """A surface sampled on a grid of cell centres; arrays are read-only.

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
    lowest : float
        Lowest value within the bounds as far as it is known: a sampled one, or that of a known minimum
        between the samples, whose cell has the shade 0. NaN if f has no value here.
    cut : bool
        Whether values above that of shade 1 have its shade too.
    """

    x: Array
    y: Array
    values: Array
    shades: Array
    levels: Array
    scale: Scale
    lowest: float
    cut: bool

    def value_of(self, shade: float) -> float:
        """Return the value that has a shade (for the ticks of a colour bar)."""
        if shade <= 0.0:
            return self.lowest
        # Shades rise with values: the two cells on either side are found without sorting all of them.
        below, above = self.shades <= shade, self.shades >= shade
        pairs = [
            (float(pick(self.shades[side])), float(pick(self.values[side])))
            for side, pick in ((below, np.max), (above, np.min))
            if side.any()
        ]
        if not pairs:
            return float("nan")
        shades, values = np.transpose(pairs)
        return float(np.interp(shade, shades, values))


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
        lowest = float(finite[0]) if finite.size else float("nan")
        levels = np.empty(0)
        _freeze(x, y, values, shades, levels)
        return SurfacePicture(x, y, values, shades, levels, kind, lowest, cut=False)
    low, high = float(finite.min()), float(np.percentile(finite, 99.8))
    if high <= low:  # flat but for a spot smaller than what is clipped
        high = float(finite.max())
    clipped = np.clip(values, low, high)
    clipped[~np.isfinite(values)] = np.nan
    shades = _shades(clipped, low, high, kind)
    levels = np.linspace(0.0, 1.0, contours + 2)[1:-1]
    if kind == "linear":
        levels = levels**1.5  # closer together near the minimum, where a race is decided
    known = [float(surface.value(*p)) for p in surface.all_minima if x0 <= p[0] <= x1 and y0 <= p[1] <= y1]
    cut = bool(finite.max() > high)
    _freeze(x, y, values, shades, levels)
    return SurfacePicture(x, y, values, shades, levels, kind, min([low, *known]), cut)


def _shades(values: Array, low: float, high: float, kind: Scale) -> Array:
    """Return `values`, which lie between `low` and `high`, as shades between 0 and 1; NaN stays NaN."""
    if kind == "rank":
        ordered = np.sort(values[~np.isnan(values)])
        ranks: Array = np.interp(values, ordered, np.linspace(0.0, 1.0, ordered.size))
        return ranks
    if not np.isfinite(high - low):  # between the largest numbers of either sign
        values, low, high = values * 0.25, low * 0.25, high * 0.25
    if kind == "linear":
        return (values - low) / (high - low)
    # The offset, not the minimum itself, sets how many decades are shown: four at most.
    offset = max((high - low) * 1e-4, float(np.finfo(np.float64).smallest_subnormal))
    decades: Array = np.log((values - low + offset) / offset) / np.log((high - low + offset) / offset)
    return decades


def _freeze(*arrays: Array) -> None:
    for array in arrays:
        array.setflags(write=False)


@dataclass(frozen=True, slots=True)
class SurfaceMapRequest:
    """What is to be drawn of a surface.

    Attributes
    ----------
    surface : Surface
    bounds : (x0, x1, y0, y1)
    columns, rows : int
    field, streams : bool
        Whether the gradient field and lines of steepest descent are wanted.
    """

    surface: Surface
    bounds: tuple[float, float, float, float]
    columns: int = 240
    rows: int = 240
    field: bool = False
    streams: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SurfaceMap:
    """A surface ready to be drawn; arrays are read-only.

    Attributes
    ----------
    request : SurfaceMapRequest
    picture : SurfacePicture
    arrows : (n, 4)
        x, y and the direction downhill (unit length in shares of the map's width and height).
    streams : tuple of (k, 2)
        Lines of steepest descent.
    """

    request: SurfaceMapRequest
    picture: SurfacePicture
    arrows: Array
    streams: tuple[Array, ...]


def run_surface_map(request: SurfaceMapRequest) -> Iterator[SurfaceMap]:
    """Compute the map first, then the overlays that are wanted."""
    picture = surface_picture(request.surface, request.bounds, request.columns, request.rows)
    arrows = gradient_arrows(request.surface, request.bounds) if request.field else np.empty((0, 4))
    yield SurfaceMap(request, picture, arrows, ())
    if request.streams:
        yield SurfaceMap(request, picture, arrows, streamlines(request.surface, request.bounds))


def gradient_arrows(
    surface: Surface, bounds: tuple[float, float, float, float], across: int = 22, up: int = 16
) -> Array:
    """Return arrows (n, 4) on a grid: x, y and the unit direction downhill as seen on the map."""
    x0, x1, y0, y1 = bounds
    x, y = np.meshgrid(
        x0 + (np.arange(across) + 0.5) * (x1 - x0) / across, y0 + (np.arange(up) + 0.5) * (y1 - y0) / up
    )
    gx, gy = surface.gradient(x, y)
    with np.errstate(all="ignore"):
        # Seen on the map: shares of its width and height.
        dx, dy = -gx / (x1 - x0), -gy / (y1 - y0)
        length = np.hypot(dx, dy)
        dx, dy = dx / length, dy / length
    good = np.isfinite(dx) & np.isfinite(dy)
    arrows = np.stack([x[good], y[good], dx[good], dy[good]], axis=1)
    _freeze(arrows)
    return arrows


def streamlines(
    surface: Surface, bounds: tuple[float, float, float, float], across: int = 10, steps: int = 160
) -> tuple[Array, ...]:
    """Return lines of steepest descent (k, 2) from a grid of seeds, by Heun's method."""
    x0, x1, y0, y1 = bounds
    seeds = (np.arange(across) + 0.5) / across
    x, y = (part.ravel() for part in np.meshgrid(x0 + seeds * (x1 - x0), y0 + seeds * (y1 - y0)))
    length = 0.004 * np.hypot(x1 - x0, y1 - y0)

    def downhill(px: Array, py: Array) -> tuple[Array, Array]:
        gx, gy = surface.gradient(px, py)
        norm = np.hypot(gx, gy)
        return -length * gx / norm, -length * gy / norm

    path = np.full((steps + 1, x.size, 2), np.nan)
    path[0, :, 0], path[0, :, 1] = x, y
    alive = np.ones(x.size, dtype=bool)
    with np.errstate(all="ignore"):
        for k in range(1, steps + 1):
            ax, ay = downhill(x, y)
            bx, by = downhill(x + ax, y + ay)
            dx, dy = 0.5 * (ax + bx), 0.5 * (ay + by)
            # Where the direction turns round, the line has come to the bottom.
            alive &= (dx * ax + dy * ay > 0.25 * length * length) & np.isfinite(dx) & np.isfinite(dy)
            alive &= (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
            x, y = np.where(alive, x + dx, x), np.where(alive, y + dy, y)
            path[k, alive, 0], path[k, alive, 1] = x[alive], y[alive]
            if not alive.any():
                break
    lines = []
    for i in range(path.shape[1]):
        line = path[~np.isnan(path[:, i, 0]), i]
        if len(line) > 3:
            lines.append(np.ascontiguousarray(line))
    _freeze(*lines)
    return tuple(lines)
