"""The rectified linear unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float


@ACTIVATIONS.register("relu")
@dataclass(frozen=True)
class ReLU(Activation):
    """f(x) = max(x, 0) (Nair & Hinton 2010): slope one on the right, so gradients pass undiminished.

    A unit whose input is negative for all data gets no gradient and never recovers ("dead").
    """

    title = "ReLU"
    formula = r"f(x) = \max(0, x)"
    derivative_formula = r"f'(x) = \begin{cases} 1 & x > 0 \\ 0 & x < 0 \end{cases}"
    source = "Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines"
    numpy_code = "np.maximum(x, 0)"
    numpy_derivative_code = "np.where(x > 0, 1.0, 0.0)"

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, np.inf)

    @property
    def kinks(self) -> tuple[float, ...]:
        return (0.0,)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        return np.maximum(as_float(x), 0.0, out=out)

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        result: Array = (x > 0).astype(x.dtype)
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        return np.multiply(upstream, y > 0, out=out)
