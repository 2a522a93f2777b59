"""Mish."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float


@ACTIVATIONS.register("mish")
@dataclass(frozen=True)
class Mish(Activation):
    """f(x) = x tanh(softplus(x)) (Misra 2020): smooth, with a small dip on the left."""

    title = "Mish"
    formula = r"f(x) = x \tanh s, \quad s = \ln(1 + e^{x})"
    derivative_formula = r"f'(x) = \tanh s + x\,\sigma(x)\,(1 - \tanh^2 s)"
    source = "Misra (2020), Mish: a self regularized non-monotonic activation function"
    numpy_code = "x * np.tanh(np.logaddexp(0, x))"
    numpy_derivative_code = (
        "np.tanh(np.logaddexp(0, x)) + x / (1 + np.exp(-x)) * (1 - np.tanh(np.logaddexp(0, x)) ** 2)"
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (-0.30884341301725043, np.inf)

    @property
    def monotonic(self) -> bool:
        return False

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        # tanh(log(1 + e)) = n / (n + 2) with n = e (e + 2): one exponential. Beyond 20 it is one.
        e = np.exp(np.minimum(x, 20.0))
        n = e * (e + 2.0)
        gate = n / (n + 2.0)
        return np.multiply(np.maximum(x, -1e4), gate, out=out)

    def derivative(self, x: Array) -> Array:
        x = np.clip(as_float(x), -1e4, 20.0)
        e = np.exp(x)
        n = e * (e + 2.0)
        result: Array = n / (n + 2.0) + x * (4.0 * e * (1.0 + e) / ((n + 2.0) * (n + 2.0)))
        return result
