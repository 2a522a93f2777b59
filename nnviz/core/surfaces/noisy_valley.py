"""Noisy valley."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("noisy_valley")
@dataclass(frozen=True)
class NoisyValley(Surface):
    r"""Mini-batches make gradients noisy: the point never rests unless the learning rate falls.

    .. math::
        f = \tfrac12\,(u^2 + \kappa\,v^2),\quad
        (u, v) = R_\theta^{-1}(x, y),\quad
        g \sim \nabla f + \sigma\,\mathcal N(0, I)
    """

    title = "Noisy valley"
    formula = (
        r"f = \tfrac12\,(u^2 + \kappa\,v^2),\quad "
        r"(u, v) = R_\theta^{-1}(x, y),\quad "
        r"g \sim \nabla f + \sigma\,\mathcal N(0, I)"
    )
    source = "Stochastic gradient: Robbins & Monro 1951"
    lesson = "Mini-batches make gradients noisy: the point never rests unless the learning rate falls."
    default_bounds = (-3.0, 3.0, -3.0, 3.0)
    default_start = (-2.5, 0.5)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    condition: float = param(
        10.0,
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
    noise: float = param(
        2.0,
        0.0,
        100.0,
        log=True,
        help="Standard deviation of the noise on each component of the gradient (mini-batch noise).",
    )

    @property
    def gradient_noise(self) -> float:
        """Standard deviation of the noise on each gradient component."""
        return self.noise

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        along, across = c * x + s * y, c * y - s * x
        return 0.5 * (along * along + self.condition * across * across)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        along, across = c * x + s * y, self.condition * (c * y - s * x)
        return c * along - s * across, s * along + c * across
