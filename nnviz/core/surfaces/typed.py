"""The surface that a user types."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from nnviz.core.errors import ParameterError
from nnviz.core.expressions import Expression, parse
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Array, Point, Scale, Surface
from nnviz.core.surfaces.typed_floats import Function, dual_function

_GRID = 64
_MOST_MINIMA = 60


@lru_cache(maxsize=64)
def _parsed(formula: str) -> tuple[Expression, Function]:
    expression = parse(formula, ("x", "y"))
    return expression, dual_function(expression.root)


@SURFACES.register("typed")
@dataclass(frozen=True)
class TypedSurface(Surface):
    """A formula in x and y, read by our own parser and differentiated exactly.

    Examples
    --------
    >>> surface = TypedSurface(formula_text="(1-x)^2 + 100(y-x^2)^2")
    >>> [float(g) for g in surface.gradient(0.0, 1.0)]
    [-2.0, 200.0]
    >>> [tuple(round(c, 6) for c in point) for point in surface.minima]
    [(1.0, 1.0)]
    """

    title = "Typed formula"
    formula = "f(x, y)"
    source = "Typed by the user; derivatives by forward-mode differentiation"
    lesson = "Any formula: see how the optimizers take your own surface."

    formula_text: str = param(
        "(1-x)^2 + 100(y-x^2)^2", alias="formula", help="f(x, y), as you would write it."
    )
    x_min: float = param(-2.0, help="Left edge of the map.")
    x_max: float = param(2.0, help="Right edge of the map.")
    y_min: float = param(-1.0, help="Lower edge of the map.")
    y_max: float = param(3.0, help="Upper edge of the map.")

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (self.x_min < self.x_max and self.y_min < self.y_max):
            raise ParameterError("The map's left edge lies left of its right one, the lower below the upper.")
        _parsed(self.formula_text)

    @property
    def expression(self) -> Expression:
        """The parsed formula."""
        return _parsed(self.formula_text)[0]

    @property
    def shown_formula(self) -> str:
        """The formula as LaTeX."""
        return "f = " + self.expression.latex()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The edges of the map."""
        return self.x_min, self.x_max, self.y_min, self.y_max

    @property
    def start(self) -> Point:
        """An eighth of the way in from the left, a quarter from the top."""
        x = self.x_min + 0.125 * (self.x_max - self.x_min)
        return x, self.y_max - 0.25 * (self.y_max - self.y_min)

    @property
    def scale(self) -> Scale:
        """Logarithmic where values span more than three decades above the lowest."""
        return _found(self)[2]

    @property
    def minima(self) -> tuple[Point, ...]:
        """The lowest minima found in the bounds by a search on a grid and Newton's method."""
        return _found(self)[0]

    @property
    def local_minima(self) -> tuple[Point, ...]:
        """The other minima found."""
        return _found(self)[1]

    def hessian(self, x: ArrayLike, y: ArrayLike) -> tuple[Array, Array, Array]:
        """Return the exact second derivatives xx, xy, yy."""
        second = self.expression.derivatives(x, y)[2]
        return second[0, 0], second[0, 1], second[1, 1]

    def value_at(self, x: float, y: float) -> float:
        """Return f at one point."""
        try:
            return _parsed(self.formula_text)[1](x, y)[0]
        except (OverflowError, ValueError, ZeroDivisionError):
            return float(self.value(x, y))

    def gradient_at(self, x: float, y: float) -> Point:
        """Return the gradient at one point."""
        try:
            return _parsed(self.formula_text)[1](x, y)[1:]
        except (OverflowError, ValueError, ZeroDivisionError):
            gx, gy = self.gradient(x, y)
            return float(gx), float(gy)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return self.expression.value(x, y)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        gradient = self.expression.gradient(x, y)[1]
        return gradient[0], gradient[1]


@lru_cache(maxsize=64)
def _found(surface: TypedSurface) -> tuple[tuple[Point, ...], tuple[Point, ...], Scale]:
    """Return global minima, other minima and the colour scale of a typed surface."""
    x0, x1, y0, y1 = surface.bounds
    x, y = np.meshgrid(np.linspace(x0, x1, _GRID), np.linspace(y0, y1, _GRID))
    f = surface.value(x, y)
    finite = f[np.isfinite(f)]
    scale: Scale = "linear"
    if finite.size:
        low, middle, high = np.percentile(finite, [2, 50, 98])
        with np.errstate(all="ignore"):
            scale = "log" if high - low > 20 * (middle - low) or high > 500 * (abs(low) + 1e-9) else "linear"
    padded = np.pad(np.where(np.isfinite(f), f, np.inf), 1, constant_values=np.inf)
    lowest = np.ones(f.shape, dtype=bool)
    for i in range(3):
        for j in range(3):
            if (i, j) != (1, 1):
                lowest &= f <= padded[i : i + _GRID, j : j + _GRID]
    rows, columns = np.nonzero(lowest)
    order = np.argsort(f[rows, columns])[: 4 * _MOST_MINIMA]
    cell = max(x1 - x0, y1 - y0) / _GRID
    points: list[tuple[float, Point]] = []
    for i in order:
        point = _newton(surface, float(x[rows[i], columns[i]]), float(y[rows[i], columns[i]]), 3 * cell)
        if point is None or not (x0 <= point[0] <= x1 and y0 <= point[1] <= y1):
            continue
        if all(math.dist(point, other) > 1e-4 * cell for _, other in points):
            points.append((float(surface.value(*point)), point))
    points = sorted(points)[:_MOST_MINIMA]
    if not points:
        return (), (), scale
    margin = 1e-9 * (1.0 + abs(points[0][0]))
    best = tuple(p for value, p in points if value <= points[0][0] + margin)
    return best, tuple(p for value, p in points if value > points[0][0] + margin), scale


def _newton(surface: TypedSurface, x: float, y: float, reach: float) -> Point | None:
    """Return the strict minimum near a point, None if there is none within `reach`."""
    start = (x, y)
    for _ in range(40):
        gx, gy = surface.gradient_at(x, y)
        xx, xy, yy = (float(part) for part in surface.hessian(x, y))
        determinant = xx * yy - xy * xy
        if not (math.isfinite(determinant) and xx > 0.0 and determinant > 0.0):
            return None
        dx, dy = (yy * gx - xy * gy) / determinant, (xx * gy - xy * gx) / determinant
        x, y = x - dx, y - dy
        if not math.dist((x, y), start) <= reach:
            return None
        if math.hypot(dx, dy) <= 1e-13 * (1.0 + math.hypot(x, y)):
            return x + 0.0, y + 0.0
    return None
