"""Six-hump camel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("six_hump_camel")
@dataclass(frozen=True)
class SixHumpCamel(Surface):
    r"""Six minima, two of them global.

    .. math:: f = \left(4 - 2.1x^2 + \frac{x^4}{3}\right)x^2 + xy + (4y^2 - 4)\,y^2
    """

    title = "Six-hump camel"
    formula = r"f = \left(4 - 2.1x^2 + \frac{x^4}{3}\right)x^2 + xy + (4y^2 - 4)\,y^2"
    source = "Jamil & Yang 2013, no. 109"
    lesson = "Six minima, two of them global."
    default_bounds = (-2.2, 2.2, -1.3, 1.3)
    default_start = (-1.0, 0.2)
    default_scale = "rank"
    global_minima = (
        (0.08984201310031807, -0.7126564030207396),
        (-0.08984201310031807, 0.7126564030207396),
    )
    other_minima = (
        (1.703606714969981, -0.7960835686726252),
        (-1.703606714969981, 0.7960835686726252),
        (1.6071047529201974, 0.5686514548841314),
        (-1.6071047529201974, -0.5686514548841314),
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        x2, y2 = x * x, y * y
        return x2 * (4.0 + x2 * (x2 / 3.0 - 2.1)) + x * y + y2 * (4.0 * y2 - 4.0)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        x2, y2 = x * x, y * y
        return x * (8.0 + x2 * (2.0 * x2 - 8.4)) + y, x + y * (16.0 * y2 - 8.0)
