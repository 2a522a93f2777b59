"""The hard hyperbolic tangent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float


@ACTIVATIONS.register("hard_tanh")
@dataclass(frozen=True)
class HardTanh(Activation):
    """f(x) = x cut off at -1 and 1: a tanh of three straight pieces."""

    title = "Hard tanh"
    formula = r"f(x) = \min(1, \max(-1, x))"
    derivative_formula = r"f'(x) = \begin{cases} 1 & |x| < 1 \\ 0 & |x| > 1 \end{cases}"
    source = "Collobert (2004), Large scale machine learning"
    numpy_code = "np.clip(x, -1, 1)"
    numpy_derivative_code = "np.where(np.abs(x) < 1, 1.0, 0.0)"

    @property
    def value_range(self) -> tuple[float, float]:
        return (-1.0, 1.0)

    @property
    def zero_centred(self) -> bool:
        return True

    @property
    def kinks(self) -> tuple[float, ...]:
        return (-1.0, 1.0)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        return np.clip(as_float(x), -1.0, 1.0, out=out)

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        result: Array = (np.abs(x) < 1.0).astype(x.dtype)
        return result
