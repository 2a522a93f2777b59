"""Binary cross entropy on probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.losses.base import LOSSES, Array, ProbabilityLoss, as_float, target_like


@LOSSES.register("binary_cross_entropy")
@dataclass(frozen=True)
class BinaryCrossEntropy(ProbabilityLoss):
    """-log of the probability given to what is so, for yes/no answers; averaged over all elements.

    Probabilities nearer to 0 or 1 than `floor` are taken as that near.
    """

    title = "Binary cross entropy"
    formula = r"L = -t \ln y - (1 - t) \ln(1 - y)"
    gradient_formula = r"\frac{\partial L}{\partial y} = \frac{1 - t}{1 - y} - \frac{t}{y}"
    source = "Good (1952), Rational decisions; Cox (1958), logistic regression"
    numpy_code = "-t * np.log(np.maximum(y, {floor})) - (1 - t) * np.log(np.maximum(1 - y, {floor}))"
    numpy_gradient_code = "(1 - t) / np.maximum(1 - y, {floor}) - t / np.maximum(y, {floor})"

    def pointwise(self, prediction: Array, target: Array) -> Array:
        y = as_float(prediction)
        t = target_like(y, target)
        yes = np.log(np.maximum(y, self.floor))
        no = np.log(np.maximum(1.0 - y, self.floor))
        result: Array = -t * yes - (1.0 - t) * no
        return result

    def pointwise_gradient(self, prediction: Array, target: Array) -> Array:
        y = as_float(prediction)
        t = target_like(y, target)
        result: Array = (1.0 - t) / np.maximum(1.0 - y, self.floor) - t / np.maximum(y, self.floor)
        return result
