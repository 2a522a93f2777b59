"""The smooth L1 loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, Loss, residual_of
from nnviz.core.params import param


@LOSSES.register("smooth_l1")
@dataclass(frozen=True)
class SmoothL1(Loss):
    """|y - t| with a rounded tip of half-width `beta` (Girshick 2015): Huber's loss divided by beta."""

    title = "Smooth L1"
    formula = (
        r"L = \begin{cases} \frac{r^2}{2\beta} & |r| < \beta \\"
        r" |r| - \frac{\beta}{2} & |r| \geq \beta \end{cases}, \quad r = y - t"
    )
    gradient_formula = r"\frac{\partial L}{\partial y} = \min(1, \max(-1, r / \beta))"
    source = "Girshick (2015), Fast R-CNN, equation 3"
    numpy_code = "np.where(np.abs(y - t) < {beta}, 0.5 * (y - t) ** 2 / {beta}, np.abs(y - t) - 0.5 * {beta})"
    numpy_gradient_code = "np.clip((y - t) / {beta}, -1, 1)"

    beta: float = param(1.0, 0.01, 10.0, log=True, help="Half-width of the rounded tip.")

    def pointwise(self, prediction: Array, target: Array) -> Array:
        size = np.abs(residual_of(prediction, target))
        inner = np.minimum(size, self.beta)
        result: Array = inner / self.beta * (size - 0.5 * inner)
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        result: Array = np.clip(residual_of(prediction, target) / self.beta, -1.0, 1.0)
        return result
