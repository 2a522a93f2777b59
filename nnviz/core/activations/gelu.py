"""The Gaussian error linear unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float
from nnviz.core.special import erf, erfc

_HALF_SQRT = 0.70710678118654752440
_DENSITY = 0.39894228040143267794


def _share_below(x: Array) -> Array:
    """Return the probability that a standard normal number is below x."""
    if x.dtype == np.float32:
        # Single precision cannot tell 1 + erf from zero in the far tail anyway.
        below = erf(x * np.float32(_HALF_SQRT))
        below += 1.0
    else:
        below = erfc(x * -_HALF_SQRT)
    below *= 0.5
    return below


@ACTIVATIONS.register("gelu")
@dataclass(frozen=True)
class GELU(Activation):
    """f(x) = x times the probability that a standard normal number is below x, exact (not the tanh form)."""

    title = "GELU"
    formula = r"f(x) = x\,\Phi(x) = \frac{x}{2}\left(1 + \operatorname{erf}\frac{x}{\sqrt{2}}\right)"
    derivative_formula = r"f'(x) = \Phi(x) + \frac{x}{\sqrt{2\pi}}\, e^{-x^2/2}"
    source = "Hendrycks & Gimpel (2016), Gaussian error linear units"
    numpy_code = "0.5 * x * (1 + np.vectorize(math.erf)(x / np.sqrt(2)))"
    numpy_derivative_code = (
        "0.5 * (1 + np.vectorize(math.erf)(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)"
    )

    @property
    def value_range(self) -> tuple[float, float]:
        return (-0.16997120747990369, np.inf)

    @property
    def monotonic(self) -> bool:
        return False

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        # The complement keeps the left tail exact; left of -40 the product is zero in any type.
        return np.multiply(np.maximum(x, -40.0), _share_below(x), out=out)

    def derivative(self, x: Array) -> Array:
        x = np.clip(as_float(x), -40.0, 40.0)
        result = _share_below(x)
        result += x * np.exp(-0.5 * x * x) * _DENSITY
        return result
