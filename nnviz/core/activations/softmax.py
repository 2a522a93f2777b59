"""Softmax over the last axis."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float
from nnviz.core.params import param


@ACTIVATIONS.register("softmax")
@dataclass(frozen=True)
class Softmax(Activation):
    """Probabilities from logits: exp(x_i / T) over their sum along the last axis (Bridle 1990).

    Adding a constant to all logits changes nothing, so the largest is subtracted first and nothing overflows.
    """

    title = "Softmax"
    formula = r"y_i = \frac{e^{x_i / T}}{\sum_j e^{x_j / T}}"
    derivative_formula = r"\frac{\partial y_i}{\partial x_j} = \frac{1}{T}\, y_i\,(\delta_{ij} - y_j)"
    source = "Bridle (1990), Probabilistic interpretation of feedforward classification network outputs"
    note = "Works on a whole vector: every output depends on every input."
    elementwise = False
    numpy_code = (
        "np.exp((x - x.max(axis=-1, keepdims=True)) / {temperature})"
        " / np.exp((x - x.max(axis=-1, keepdims=True)) / {temperature}).sum(axis=-1, keepdims=True)"
    )
    numpy_derivative_code = ""

    temperature: float = param(
        1.0, 0.01, 100.0, log=True, help="High evens the probabilities out, low picks the greatest alone."
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, 1.0)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        top = x.max(axis=-1, keepdims=True)
        finite = np.isfinite(top).all()
        # A difference too large for the type becomes -inf, whose exponential is the right answer: zero.
        with np.errstate(over="ignore", invalid="ignore"):
            leading = None if finite else x == top
            result: Array = np.subtract(x, top, out=out)
            if leading is not None:
                # Infinite logits share the probability among themselves, as in the limit.
                result[leading] = 0.0
            if self.temperature != 1.0:
                result /= self.temperature
        np.exp(result, out=result)
        result /= result.sum(axis=-1, keepdims=True)
        return result

    def derivative(self, x: Array) -> Array:
        """Return the diagonal of the Jacobian: how each output moves with its own input."""
        y = self.forward(x)
        result: Array = y * (1.0 - y) / self.temperature
        return result

    def jacobian(self, x: Array) -> Array:
        """Return all partial derivatives, shape (..., K, K): entry (i, j) is dy_i / dx_j."""
        y = self.forward(x)
        result: Array = -y[..., :, None] * y[..., None, :]
        index = np.arange(y.shape[-1])
        result[..., index, index] = y * (1.0 - y)
        result /= self.temperature
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        """Return the product of `upstream` with the Jacobian: ``y * (g - sum(g y)) / T``."""
        inner = (upstream * y).sum(axis=-1, keepdims=True)
        result: Array = np.subtract(upstream, inner, out=out)
        result *= y
        if self.temperature != 1.0:
            result /= self.temperature
        return result
