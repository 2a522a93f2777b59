"""Noisy valley."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.params import param
from nnviz.core.surfaces.base import SURFACES
from nnviz.core.surfaces.valley import Valley


@SURFACES.register("noisy_valley")
@dataclass(frozen=True)
class NoisyValley(Valley):
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

    condition: float = param(
        10.0,
        1.0,
        1e4,
        log=True,
        help="How much steeper the valley is across than along (the condition number).",
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
