"""Three-hump camel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("three_hump_camel")
@dataclass(frozen=True)
class ThreeHumpCamel(Surface):
    r"""One global minimum between two local ones.

    .. math:: f = 2x^2 - 1.05x^4 + \frac{x^6}{6} + xy + y^2
    """

    title = "Three-hump camel"
    formula = r"f = 2x^2 - 1.05x^4 + \frac{x^6}{6} + xy + y^2"
    source = "Jamil & Yang 2013, no. 112"
    lesson = "One global minimum between two local ones."
    default_bounds = (-2.5, 2.5, -2.5, 2.5)
    default_start = (-1.9, 1.8)
    default_scale = "log"
    global_minima = ((0.0, 0.0),)
    other_minima = (
        (1.747552345830289, -0.8737761729151445),
        (-1.747552345830289, 0.8737761729151445),
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        x2 = x * x
        return x2 * (2.0 + x2 * (x2 / 6.0 - 1.05)) + x * y + y * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        x2 = x * x
        return x * (4.0 + x2 * (x2 - 4.2)) + y, x + 2.0 * y
