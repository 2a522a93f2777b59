"""The sigmoid (logistic) function."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import (
    ACTIVATIONS,
    Activation,
    Array,
    as_float,
    logistic,
    result_array,
    scratch_array,
)
from nnviz.core.params import param


def _limited(x: Array, factor: float) -> Array:
    """Keep ``factor * x`` finite; the sigmoid is constant long before that."""
    return x if factor <= 1.0 else np.clip(x, -1e4, 1e4)


@ACTIVATIONS.register("sigmoid")
@dataclass(frozen=True)
class Sigmoid(Activation):
    """f(x) = 1 / (1 + exp(-k x)); with growing steepness k it turns into the step function.

    At k = 1 its derivative is at most 1/4, so the gradient shrinks at least fourfold with every layer.
    """

    title = "Sigmoid"
    formula = r"f(x) = \frac{1}{1 + e^{-k x}}"
    derivative_formula = r"f'(x) = k\, f(x)\,(1 - f(x))"
    source = "Verhulst (1845), logistic curve; Rumelhart, Hinton & Williams (1986), as an activation"
    numpy_code = "1 / (1 + np.exp(-{steepness} * x))"
    numpy_derivative_code = "{steepness} / ((1 + np.exp(-{steepness} * x)) * (1 + np.exp({steepness} * x)))"

    steepness: float = param(
        1.0,
        0.05,
        1000.0,
        log=True,
        help="How steep it is at zero: 1 is the usual sigmoid, very large is the step.",
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (0.0, 1.0)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        if self.steepness == 1.0:
            return logistic(x, out)
        return logistic(
            np.multiply(_limited(x, self.steepness), self.steepness, out=result_array(x, out)), out
        )

    def derivative(self, x: Array) -> Array:
        x = _limited(as_float(x), self.steepness) * self.steepness
        # f(x) f(-x) rather than f (1 - f): no cancellation where f is close to one.
        result = logistic(x)
        result *= logistic(-x)
        result *= self.steepness
        return result

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        slope = np.subtract(1.0, y, out=scratch_array(upstream, out))
        slope *= y
        if self.steepness != 1.0:
            slope *= self.steepness
        return np.multiply(upstream, slope, out=out)
