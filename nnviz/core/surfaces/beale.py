"""Beale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("beale")
@dataclass(frozen=True)
class Beale(Surface):
    r"""Flat in the middle, walls at the corners: gradients differ by many orders of magnitude.

    .. math:: f = (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2
    """

    title = "Beale"
    formula = r"f = (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2"
    source = "Beale 1958; Jamil & Yang 2013, no. 10"
    lesson = "Flat in the middle, walls at the corners: gradients differ by many orders of magnitude."
    default_bounds = (-4.5, 4.5, -4.5, 4.5)
    default_start = (-1.5, 1.8)
    default_scale = "log"
    global_minima = ((3.0, 0.5),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        y2, y3 = y * y, y * y * y
        u, v, w = 1.5 - x + x * y, 2.25 - x + x * y2, 2.625 - x + x * y3
        return u * u + v * v + w * w

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        y2, y3 = y * y, y * y * y
        u, v, w = 1.5 - x + x * y, 2.25 - x + x * y2, 2.625 - x + x * y3
        by_x = 2.0 * (u * (y - 1.0) + v * (y2 - 1.0) + w * (y3 - 1.0))
        return by_x, 2.0 * x * (u + 2.0 * y * v + 3.0 * y2 * w)
