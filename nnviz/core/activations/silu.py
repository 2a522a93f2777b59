"""The sigmoid linear unit, also called Swish."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, logistic
from nnviz.core.params import param


@ACTIVATIONS.register("silu")
@dataclass(frozen=True)
class SiLU(Activation):
    """f(x) = x sigmoid(b x) (Elfwing et al. 2018; Swish: Ramachandran et al. 2017)."""

    title = "SiLU / Swish"
    formula = r"f(x) = x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}}"
    derivative_formula = r"f'(x) = \sigma(\beta x)\,\left(1 + \beta x\,(1 - \sigma(\beta x))\right)"
    source = "Elfwing, Uchibe & Doya (2018), Sigmoid-weighted linear units; Ramachandran et al. (2017), Swish"
    numpy_code = "x / (1 + np.exp(-{beta} * x))"
    numpy_derivative_code = "(1 + {beta} * x / (1 + np.exp({beta} * x))) / (1 + np.exp(-{beta} * x))"

    beta: float = param(
        1.0, 0.1, 100.0, log=True, help="1 is SiLU; very large is ReLU, small is the line x/2."
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (-0.27846454276107381 / self.beta, np.inf)

    @property
    def monotonic(self) -> bool:
        return False

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        gate = logistic(np.clip(x, -1e4, 1e4) * self.beta)
        return np.multiply(np.maximum(x, -1e4), gate, out=out)

    def derivative(self, x: Array) -> Array:
        scaled = np.clip(as_float(x), -1e4, 1e4) * self.beta
        gate = logistic(scaled)
        scaled *= logistic(-scaled)
        scaled += 1.0
        gate *= scaled
        return gate

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        # One exponential: s + b y (1 - s).
        slope = logistic(np.clip(x, -1e4, 1e4) * self.beta)
        rest = np.subtract(1.0, slope)
        rest *= np.minimum(y, 1e4)
        rest *= self.beta
        slope += rest
        return np.multiply(upstream, slope, out=out)
