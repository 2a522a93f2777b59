"""Monkey saddle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("monkey_saddle")
@dataclass(frozen=True)
class MonkeySaddle(Surface):
    r"""A saddle with three ways down and no curvature at its centre.

    .. math:: f = x^3 - 3xy^2
    """

    title = "Monkey saddle"
    formula = r"f = x^3 - 3xy^2"
    source = "Hilbert & Cohn-Vossen 1932"
    lesson = "A saddle with three ways down and no curvature at its centre."
    default_bounds = (-2.0, 2.0, -2.0, 2.0)
    default_start = (1.5, 0.01)
    default_scale = "linear"
    global_minima = ()

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return x * (x * x - 3.0 * y * y)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return 3.0 * (x * x - y * y), -6.0 * x * y
