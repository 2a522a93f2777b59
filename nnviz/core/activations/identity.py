"""The identity: a linear layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS, Activation, Array, as_float


@ACTIVATIONS.register("identity")
@dataclass(frozen=True)
class Identity(Activation):
    """f(x) = x: what a linear output layer uses.

    A network of linear layers alone is one linear layer, however deep: the reason to have activations.
    """

    title = "Identity"
    formula = r"f(x) = x"
    derivative_formula = r"f'(x) = 1"
    source = "Linear output unit; Saitoh, Deep Learning from Scratch (2016), section 3.5"
    numpy_code = "x"
    numpy_derivative_code = "np.ones_like(x)"

    @property
    def zero_centred(self) -> bool:
        return True

    def forward(self, x: Array, out: Array | None = None) -> Array:
        x = as_float(x)
        if out is None:
            return x.copy()
        if out is not x:
            np.copyto(out, x)
        return out

    def derivative(self, x: Array) -> Array:
        return np.ones_like(as_float(x))

    def backward(self, x: Array, y: Array, upstream: Array, out: Array | None = None) -> Array:
        return self.forward(upstream, out)
