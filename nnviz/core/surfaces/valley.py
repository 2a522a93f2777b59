"""Elongated valley."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("valley")
@dataclass(frozen=True)
class Valley(Surface):
    r"""Curvature differs by the condition number: the steep direction limits the learning rate.

    .. math:: f = \tfrac12\,(u^2 + \kappa\,v^2),\quad (u, v) = R_\theta^{-1}(x, y)
    """

    title = "Elongated valley"
    formula = r"f = \tfrac12\,(u^2 + \kappa\,v^2),\quad (u, v) = R_\theta^{-1}(x, y)"
    source = "Quadratic model, e.g. Nocedal & Wright 2006, sec. 3.3"
    lesson = "Curvature differs by the condition number: the steep direction limits the learning rate."
    default_bounds = (-3.0, 3.0, -3.0, 3.0)
    default_start = (-2.5, 0.5)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    condition: float = param(
        50.0,
        1.0,
        1e4,
        log=True,
        help="How much steeper the valley is across than along (the condition number).",
    )
    angle: float = param(
        30.0,
        -90.0,
        90.0,
        unit="degrees",
        help="Direction of the valley. 0 lies along x, as AdaGrad and Adam like it.",
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        along, across = c * x + s * y, c * y - s * x
        return 0.5 * (along * along + self.condition * across * across)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        along, across = c * x + s * y, self.condition * (c * y - s * x)
        return c * along - s * across, s * along + c * across
