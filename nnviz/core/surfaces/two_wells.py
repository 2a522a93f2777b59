"""Two wells."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Point, Surface


@SURFACES.register("two_wells")
@dataclass(frozen=True)
class TwoWells(Surface):
    r"""Two minima, one deeper: momentum may carry the point over the ridge, small steps never do.

    .. math:: f = (x^2 - 1)^2 + \tau x + y^2
    """

    title = "Two wells"
    formula = r"f = (x^2 - 1)^2 + \tau x + y^2"
    source = "Double-well potential (Landau)"
    lesson = "Two minima, one deeper: momentum may carry the point over the ridge, small steps never do."
    default_bounds = (-2.0, 2.0, -1.5, 1.5)
    default_start = (1.7, 1.0)
    default_scale = "linear"

    tilt: float = param(
        0.3, -1.5, 1.5, help="Makes the left well deeper (positive) or the right one (negative)."
    )

    def _well(self, near: float) -> float:
        """Return the zero of the derivative next to -1 or 1, by Newton's method."""
        x = near
        for _ in range(50):
            x -= (4.0 * x * (x * x - 1.0) + self.tilt) / (12.0 * x * x - 4.0)
        return x

    @property
    def minima(self) -> tuple[Point, ...]:
        """The deeper well, or both without tilt."""
        if self.tilt == 0.0:
            return ((-1.0, 0.0), (1.0, 0.0))
        return ((self._well(-math.copysign(1.3, self.tilt)), 0.0),)

    @property
    def local_minima(self) -> tuple[Point, ...]:
        """The shallower well."""
        return () if self.tilt == 0.0 else ((self._well(math.copysign(1.0, self.tilt)), 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        u = x * x - 1.0
        return u * u + self.tilt * x + y * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return 4.0 * x * (x * x - 1.0) + self.tilt, 2.0 * y
