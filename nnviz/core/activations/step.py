"""The step function of the perceptron."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, result_array


@ACTIVATIONS.register("step")
@dataclass(frozen=True)
class Step(Activation):
    """f(x) = 1 for x > 0, else 0 (McCulloch & Pitts 1943; Rosenblatt 1958).

    Its derivative is zero but at the jump, where it does not exist: gradient descent learns nothing.
    """

    title = "Step"
    formula = r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & x \leq 0 \end{cases}"
    derivative_formula = r"f'(x) = 0 \quad (x \neq 0)"
    source = "McCulloch & Pitts (1943); Rosenblatt (1958), The perceptron"
    numpy_code = "np.where(x > 0, 1.0, 0.0)"
    numpy_derivative_code = "np.zeros_like(x)"

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, 1.0)

    @property
    def jumps(self) -> tuple[float, ...]:
        return (0.0,)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        return np.heaviside(x, 0.0, out=result_array(x, out), dtype=x.dtype)

    def derivative(self, x: Array) -> Array:
        return np.zeros_like(as_float(x))

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        result = result_array(upstream, out)
        result.fill(0.0)
        return result
