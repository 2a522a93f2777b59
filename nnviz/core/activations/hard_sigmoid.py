"""The hard sigmoid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, result_array


@ACTIVATIONS.register("hard_sigmoid")
@dataclass(frozen=True)
class HardSigmoid(Activation):
    """f(x) = x / 6 + 1/2 cut off at 0 and 1: a sigmoid of three straight pieces."""

    title = "Hard sigmoid"
    formula = r"f(x) = \min\left(1, \max\left(0, \frac{x}{6} + \frac{1}{2}\right)\right)"
    derivative_formula = r"f'(x) = \begin{cases} 1/6 & |x| < 3 \\ 0 & |x| > 3 \end{cases}"
    source = "Courbariaux et al. (2015), BinaryConnect; slope 1/6 as in Howard et al. (2019), MobileNetV3"
    numpy_code = "np.clip(x / 6 + 0.5, 0, 1)"
    numpy_derivative_code = "np.where(np.abs(x) < 3, 1 / 6, 0.0)"

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, 1.0)

    @property
    def kinks(self) -> tuple[float, ...]:
        return (-3.0, 3.0)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        result = np.add(x, 3.0, out=result_array(x, out))
        np.clip(result, 0.0, 6.0, out=result)
        result /= 6.0
        return result

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        return np.where(np.abs(x) < 3.0, x.dtype.type(1.0 / 6.0), x.dtype.type(0.0))
