"""Cliff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("cliff")
@dataclass(frozen=True)
class Cliff(Surface):
    r"""A wall between a plateau and a valley throws the point far away unless gradients are clipped.

    .. math:: f = \frac{x^2}{20} + \frac{y^2}{2} + 6\,(1 + \tanh 8(x - 1.5))
    """

    title = "Cliff"
    formula = r"f = \frac{x^2}{20} + \frac{y^2}{2} + 6\,(1 + \tanh 8(x - 1.5))"
    source = "Pascanu, Mikolov & Bengio 2013, fig. 6"
    lesson = "A wall between a plateau and a valley throws the point far away unless gradients are clipped."
    default_bounds = (-10.0, 5.0, -3.0, 3.0)
    default_start = (2.6, 1.5)
    default_scale = "linear"
    global_minima = ((-7.248250000202461e-08, 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return x * x / 20.0 + 0.5 * y * y + 6.0 * (1.0 + m.tanh(8.0 * (x - 1.5)))

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        t = m.tanh(8.0 * (x - 1.5))
        return x / 10.0 + 48.0 * (1.0 - t * t), y
