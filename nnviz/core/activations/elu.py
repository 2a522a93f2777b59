"""The exponential linear unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, scratch_array
from nnviz.core.params import param


@ACTIVATIONS.register("elu")
@dataclass(frozen=True)
class ELU(Activation):
    """f(x) = x for x > 0, else alpha (exp(x) - 1) (Clevert et al. 2016): outputs average nearer to zero."""

    title = "ELU"
    formula = r"f(x) = \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \leq 0 \end{cases}"
    derivative_formula = r"f'(x) = \begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \leq 0 \end{cases}"
    source = "Clevert, Unterthiner & Hochreiter (2016), Fast and accurate deep network learning by ELUs"
    numpy_code = "np.where(x > 0, x, {alpha} * np.expm1(np.minimum(x, 0)))"
    numpy_derivative_code = "np.where(x > 0, 1.0, {alpha} * np.exp(np.minimum(x, 0)))"

    alpha: float = param(
        1.0, 0.01, 5.0, help="How far down it goes on the left; 1 makes the derivative continuous."
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (-self.alpha, np.inf)

    @property
    def kinks(self) -> tuple[float, ...]:
        return () if self.alpha == 1.0 else (0.0,)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        negative = np.minimum(x, 0.0, out=np.empty_like(x))
        np.expm1(negative, out=negative)
        negative *= self.alpha
        result = np.maximum(x, 0.0, out=out)
        result += negative
        return result

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        result = np.exp(np.minimum(x, 0.0), out=np.empty_like(x))
        result *= self.alpha
        result[x > 0] = 1.0
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        slope = np.add(y, self.alpha, out=scratch_array(upstream, out))
        slope[x > 0] = 1.0
        return np.multiply(upstream, slope, out=out)
