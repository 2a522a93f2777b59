"""Softplus, the smooth ReLU."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, logistic
from nnviz.core.params import param


@ACTIVATIONS.register("softplus")
@dataclass(frozen=True)
class Softplus(Activation):
    """f(x) = log(1 + exp(b x)) / b: a ReLU with a round corner; its derivative is the sigmoid."""

    title = "Softplus"
    formula = r"f(x) = \frac{1}{\beta} \ln(1 + e^{\beta x})"
    derivative_formula = r"f'(x) = \frac{1}{1 + e^{-\beta x}}"
    source = "Dugas, Bengio, Bélisle, Nadeau & Garcia (2001), Incorporating second-order functional knowledge"
    numpy_code = "np.logaddexp(0, {beta} * x) / {beta}"
    numpy_derivative_code = "1 / (1 + np.exp(-{beta} * x))"

    beta: float = param(1.0, 0.1, 100.0, log=True, help="How sharp the corner is: very large is ReLU.")

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, np.inf)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        # max(x, 0) + log(1 + exp(-|x|)): the exponent is never positive.
        bend = np.abs(x, out=np.empty_like(x))
        np.minimum(bend, 1e4, out=bend)
        bend *= -self.beta
        np.exp(bend, out=bend)
        np.log1p(bend, out=bend)
        bend /= self.beta
        result = np.maximum(x, 0.0, out=out)
        result += bend
        return result

    def derivative(self, x: Array) -> Array:
        return logistic(np.clip(as_float(x), -1e4, 1e4) * self.beta)
