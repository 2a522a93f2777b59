"""The leaky rectified linear unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float, scratch_array
from nnviz.core.params import param


def _scaled(x: Array, slope: float) -> Array:
    """Return ``slope * x``; a slope of zero gives zero for infinite x too."""
    if slope == 0.0:
        return np.zeros_like(x)
    # At the top of the type's range a product with a slope above one is infinite, as it should be.
    with np.errstate(over="ignore"):
        result: Array = np.multiply(x, x.dtype.type(slope), out=np.empty_like(x))
    return result


@ACTIVATIONS.register("leaky_relu")
@dataclass(frozen=True)
class LeakyReLU(Activation):
    """f(x) = x for x > 0, else slope * x (Maas, Hannun & Ng 2013): no unit dies."""

    title = "Leaky ReLU"
    formula = r"f(x) = \begin{cases} x & x > 0 \\ a x & x \leq 0 \end{cases}"
    derivative_formula = r"f'(x) = \begin{cases} 1 & x > 0 \\ a & x < 0 \end{cases}"
    source = "Maas, Hannun & Ng (2013), Rectifier nonlinearities improve neural network acoustic models"
    numpy_code = "np.where(x > 0, x, {slope} * x)"
    numpy_derivative_code = "np.where(x > 0, 1.0, {slope})"

    slope: float = param(0.01, 0.0, 1.0, help="Slope a on the negative side: 0 is ReLU, 1 is the identity.")

    @property
    def value_range(self) -> tuple[float, float]:
        return (-np.inf if self.slope > 0 else 0.0, np.inf)

    @property
    def zero_centred(self) -> bool:
        return self.slope == 1.0

    @property
    def kinks(self) -> tuple[float, ...]:
        return () if self.slope == 1.0 else (0.0,)

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        scaled = _scaled(x, self.slope)
        # The greater of x and slope x, as long as the slope is at most one.
        if 0.0 <= self.slope <= 1.0:
            return np.maximum(x, scaled, out=out)
        np.copyto(scaled, x, where=x > 0)
        if out is None:
            return scaled
        np.copyto(out, scaled)
        return out

    def derivative(self, x: Array) -> Array:
        x = as_float(x)
        return np.where(x > 0, x.dtype.type(1.0), x.dtype.type(self.slope))

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        slope = scratch_array(upstream, out)
        slope.fill(self.slope)
        slope[x > 0] = 1.0
        return np.multiply(upstream, slope, out=out)
