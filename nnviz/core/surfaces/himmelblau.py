"""Himmelblau."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("himmelblau")
@dataclass(frozen=True)
class Himmelblau(Surface):
    r"""Four minima of equal depth: the start decides which one is reached.

    .. math:: f = (x^2 + y - 11)^2 + (x + y^2 - 7)^2
    """

    title = "Himmelblau"
    formula = r"f = (x^2 + y - 11)^2 + (x + y^2 - 7)^2"
    source = "Himmelblau 1972"
    lesson = "Four minima of equal depth: the start decides which one is reached."
    default_bounds = (-5.0, 5.0, -5.0, 5.0)
    default_start = (-0.5, -1.0)
    default_scale = "log"
    global_minima = (
        (3.0, 2.0),
        (-2.805118086952745, 3.131312518250573),
        (-3.779310253377747, -3.283185991286169),
        (3.5844283403304917, -1.8481265269644036),
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        u, w = x * x + y - 11.0, x + y * y - 7.0
        return u * u + w * w

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        u, w = x * x + y - 11.0, x + y * y - 7.0
        return 4.0 * x * u + 2.0 * w, 2.0 * u + 4.0 * y * w
