"""Xavier (Glorot) initialization with a normal distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_normal
from nnviz.core.params import param


@INITIALIZERS.register("xavier_normal", "xavier", "glorot", "glorot_normal")
@dataclass(frozen=True)
class XavierNormal(Initializer):
    """Xavier (Glorot) initialization with a normal distribution."""

    title = "Xavier (Glorot) normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{2g^2}{n_{in}+n_{out}}\right)"
    derivation = (
        r"Forward, a layer of linear units multiplies the variance of signals by $n_{in}\sigma^2$.",
        r"Backward, it multiplies the variance of gradients by $n_{out}\sigma^2$.",
        r"Both cannot be 1 unless $n_{in}=n_{out}$. The compromise is $\sigma^2 = 2/(n_{in}+n_{out})$.",
    )
    source = "Glorot & Bengio (2010), The difficulty of training deep feedforward networks, AISTATS, eq. 12"
    derived_for = "tanh and other odd functions that are near-linear at 0"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(2 / (fan_in + fan_out)))"

    gain: float = param(1.0, 1e-3, 1e3, log=True, help="Multiplies every weight: 1 is the paper's value")

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return ``gain * sqrt(2.0 / (fan_in + fan_out))``."""
        return self.gain * math.sqrt(2.0 / (fan_in + fan_out))

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`."""
        return draw_normal(shape, self.std(fan_in, fan_out), rng, dtype)
