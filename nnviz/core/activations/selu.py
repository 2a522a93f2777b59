"""The scaled exponential linear unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, scratch_array

_ALPHA = 1.6732632423543772848170429916717
_SCALE = 1.0507009873554804934193349852946


@ACTIVATIONS.register("selu")
@dataclass(frozen=True)
class SELU(Activation):
    """f(x) = s x for x > 0, else s a (exp(x) - 1); s and a are such that mean 0 and variance 1 persist."""

    title = "SELU"
    formula = r"f(x) = \lambda \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \leq 0 \end{cases}"
    derivative_formula = r"f'(x) = \lambda \begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x < 0 \end{cases}"
    source = "Klambauer, Unterthiner, Mayr & Hochreiter (2017), Self-normalizing neural networks, equation 2"
    note = "λ = 1.0507, α = 1.6733; with LeCun-normal weights, mean 0 and variance 1 persist through layers."
    numpy_code = "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))"
    numpy_derivative_code = (
        "1.0507009873554805 * np.where(x > 0, 1.0, 1.6732632423543772 * np.exp(np.minimum(x, 0)))"
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (-_SCALE * _ALPHA, np.inf)

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        negative = np.minimum(x, 0.0, out=np.empty_like(x))
        np.expm1(negative, out=negative)
        negative *= _ALPHA * _SCALE
        result = np.maximum(x, 0.0, out=out)
        # At the top of the type's range the product is infinite, as it should be.
        with np.errstate(over="ignore"):
            result *= _SCALE
        result += negative
        return result

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        result = np.exp(np.minimum(x, 0.0), out=np.empty_like(x))
        result *= _ALPHA * _SCALE
        result[x > 0] = _SCALE
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        slope = np.add(y, _ALPHA * _SCALE, out=scratch_array(upstream, out))
        slope[x > 0] = _SCALE
        return np.multiply(upstream, slope, out=out)
