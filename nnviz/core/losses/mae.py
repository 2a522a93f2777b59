"""Mean absolute error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, Loss, residual_of


@LOSSES.register("mae")
@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """|y - t|, averaged over all elements: an outlier counts once, not squared."""

    title = "Mean absolute error"
    formula = r"L = |y - t|"
    gradient_formula = r"\frac{\partial L}{\partial y} = \operatorname{sign}(y - t)"
    source = "Laplace (1793), least absolute deviations"
    numpy_code = "np.abs(y - t)"
    numpy_gradient_code = "np.sign(y - t)"

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def pointwise(self, prediction: Array, target: Array) -> Array:
        return np.abs(residual_of(prediction, target))

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        return np.sign(residual_of(prediction, target))
