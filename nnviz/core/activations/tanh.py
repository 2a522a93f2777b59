"""The hyperbolic tangent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, scratch_array


@ACTIVATIONS.register("tanh")
@dataclass(frozen=True)
class Tanh(Activation):
    """f(x) = tanh(x): a sigmoid stretched to (-1, 1), so its outputs are centred on zero."""

    title = "Tanh"
    formula = r"f(x) = \tanh(x) = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}"
    derivative_formula = r"f'(x) = 1 - \tanh^2(x)"
    source = "LeCun, Bottou, Orr & Müller (1998), Efficient BackProp"
    numpy_code = "np.tanh(x)"
    numpy_derivative_code = "1 - np.tanh(x) ** 2"

    @property
    def value_range(self) -> tuple[float, float]:
        return (-1.0, 1.0)

    @property
    def zero_centred(self) -> bool:
        return True

    def forward(self, x: Array, out: Array | None = None) -> Array:
        return np.tanh(as_float(x), out=out)

    def derivative(self, x: Array) -> Array:
        # 1 / cosh^2 by e^(-2|x|): exact in the tails, where 1 - tanh^2 cancels.
        decay = np.exp(-2.0 * np.minimum(np.abs(as_float(x)), 1e4))
        result: Array = 4.0 * decay / ((1.0 + decay) * (1.0 + decay))
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        slope = np.multiply(y, y, out=scratch_array(upstream, out))
        np.subtract(1.0, slope, out=slope)
        return np.multiply(upstream, slope, out=out)
