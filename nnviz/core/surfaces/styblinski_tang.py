"""Styblinski-Tang."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("styblinski_tang")
@dataclass(frozen=True)
class StyblinskiTang(Surface):
    r"""Four basins, one a little deeper than the others.

    .. math:: f = \tfrac12\left(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y\right)
    """

    title = "Styblinski-Tang"
    formula = r"f = \tfrac12\left(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y\right)"
    source = "Styblinski & Tang 1990"
    lesson = "Four basins, one a little deeper than the others."
    default_bounds = (-5.0, 5.0, -5.0, 5.0)
    default_start = (0.3, 1.0)
    default_scale = "linear"
    global_minima = ((-2.903534027771177, -2.903534027771177),)
    other_minima = (
        (2.746802770990837, -2.903534027771177),
        (-2.903534027771177, 2.746802770990837),
        (2.746802770990837, 2.746802770990837),
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        x2, y2 = x * x, y * y
        return 0.5 * (x2 * (x2 - 16.0) + 5.0 * x + y2 * (y2 - 16.0) + 5.0 * y)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return x * (2.0 * x * x - 16.0) + 2.5, y * (2.0 * y * y - 16.0) + 2.5
