"""Softsign."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float


@ACTIVATIONS.register("softsign")
@dataclass(frozen=True)
class Softsign(Activation):
    """f(x) = x / (1 + |x|): like tanh, but its tails approach the limits slowly (Bergstra et al. 2009)."""

    title = "Softsign"
    formula = r"f(x) = \frac{x}{1 + |x|}"
    derivative_formula = r"f'(x) = \frac{1}{(1 + |x|)^2}"
    source = "Bergstra, Desjardins, Lamblin & Bengio (2009); Glorot & Bengio (2010)"
    numpy_code = "x / (1 + np.abs(x))"
    numpy_derivative_code = "1 / (1 + np.abs(x)) ** 2"

    @property
    def value_range(self) -> tuple[float, float]:
        return (-1.0, 1.0)

    @property
    def zero_centred(self) -> bool:
        return True

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        # Infinity over infinity would be undefined; the greatest finite number gives the limit, one.
        top = np.finfo(x.dtype).max
        x = np.clip(x, -top, top)
        return np.divide(x, 1.0 + np.abs(x), out=out)

    def derivative(self, x: Array) -> Array:
        inverse = 1.0 / (1.0 + np.abs(as_float(x)))
        result: Array = inverse * inverse
        return result
