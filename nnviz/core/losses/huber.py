"""The Huber loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, Loss, residual_of
from nnviz.core.params import param


@LOSSES.register("huber")
@dataclass(frozen=True)
class Huber(Loss):
    """Squared for small residuals, linear for large ones, joined smoothly at `delta` (Huber 1964)."""

    title = "Huber"
    formula = (
        r"L = \begin{cases} \frac{1}{2} r^2 & |r| \leq \delta \\"
        r" \delta\,(|r| - \frac{1}{2}\delta) & |r| > \delta \end{cases}, \quad r = y - t"
    )
    gradient_formula = r"\frac{\partial L}{\partial y} = \min(\delta, \max(-\delta, r))"
    source = "Huber (1964), Robust estimation of a location parameter"
    numpy_code = (
        "np.where(np.abs(y - t) <= {delta}, 0.5 * (y - t) ** 2, {delta} * (np.abs(y - t) - 0.5 * {delta}))"
    )
    numpy_gradient_code = "np.clip(y - t, -{delta}, {delta})"

    delta: float = param(1.0, 0.01, 10.0, log=True, help="Residual beyond which the loss grows linearly.")

    def pointwise(self, prediction: Array, target: Array) -> Array:
        size = np.abs(residual_of(prediction, target))
        # With m = min(|r|, delta): m (|r| - m / 2) is both branches at once.
        inner = np.minimum(size, self.delta)
        result: Array = inner * (size - 0.5 * inner)
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        return np.clip(residual_of(prediction, target), -self.delta, self.delta)
