"""The rectified linear unit with a learned slope."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.activations.leaky_relu import LeakyReLU
from nnviz.core.params import param


@ACTIVATIONS.register("prelu")
@dataclass(frozen=True)
class PReLU(LeakyReLU):
    """f(x) = x for x > 0, else slope * x, with a slope that training adapts (He et al. 2015).

    Here the slope is a knob; it starts at the 0.25 of the paper and may be negative or above one.
    """

    title = "PReLU"
    source = "He, Zhang, Ren & Sun (2015), Delving deep into rectifiers, equation 1"
    note = "Training also learns the slope: its derivative is x for x < 0 and 0 for x > 0."

    slope: float = param(0.25, -2.0, 2.0, help="Slope a on the negative side, which training would adapt.")

    @property
    def monotonic(self) -> bool:
        return self.slope >= 0.0
