"""Mean squared error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, Loss, as_float, batch_size, residual_of, target_like
from nnviz.core.params import param


@LOSSES.register("mse")
@dataclass(frozen=True)
class MeanSquaredError(Loss):
    """(y - t)^2, averaged over all elements; or the book's half sum over the classes of a sample.

    With ``reduction="half_sum"`` a vector gives ``sum((y - t)**2) / 2``, and a batch the mean of that
    over its rows (Saitoh 2016, equation 4.1).
    """

    title = "Mean squared error"
    formula = r"L = (y - t)^2"
    gradient_formula = r"\frac{\partial L}{\partial y} = 2\,(y - t)"
    source = "Gauss (1809), least squares; Saitoh, Deep Learning from Scratch (2016), equation 4.1"
    numpy_code = "{factor} * (y - t) ** 2"
    numpy_gradient_code = "2 * {factor} * (y - t)"

    reduction: str = param(
        "mean", choices=("mean", "half_sum"), help="Mean over all numbers, or the book's half of the sum."
    )

    @property
    def factor(self) -> float:
        """Weight of one element's square."""
        return 0.5 if self.reduction == "half_sum" else 1.0

    def value(self, prediction: Array, target: Array) -> float:
        losses = self.pointwise(prediction, target)
        if self.reduction == "half_sum":
            return float(np.sum(losses) / batch_size(losses))
        return float(np.mean(losses))

    def gradient(self, prediction: Array, target: Array, out: Array | None = None) -> Array:
        prediction = as_float(prediction)
        result: Array = np.subtract(prediction, target_like(prediction, target), out=out)
        count = batch_size(prediction) if self.reduction == "half_sum" else prediction.size
        result *= 2.0 * self.factor / count
        return result

    def pointwise(self, prediction: Array, target: Array) -> Array:
        residual = residual_of(prediction, target)
        result: Array = self.factor * residual * residual
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        result: Array = 2.0 * self.factor * residual_of(prediction, target)
        return result
