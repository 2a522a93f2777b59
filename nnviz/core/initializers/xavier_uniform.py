"""Xavier (Glorot) initialization with a uniform distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_uniform, uniform_limit
from nnviz.core.params import param


@INITIALIZERS.register("xavier_uniform", "glorot_uniform")
@dataclass(frozen=True)
class XavierUniform(Initializer):
    """Xavier (Glorot) initialization with a uniform distribution."""

    title = "Xavier (Glorot) uniform"
    formula = r"W \sim U(-a, a),\quad a = g\sqrt{\frac{6}{n_{in}+n_{out}}}"
    derivation = (
        r"Forward, a layer of linear units multiplies the variance of signals by $n_{in}\sigma^2$.",
        r"Backward, it multiplies the variance of gradients by $n_{out}\sigma^2$.",
        r"Both cannot be 1 unless $n_{in}=n_{out}$. The compromise is $\sigma^2 = 2/(n_{in}+n_{out})$.",
    )
    source = "Glorot & Bengio (2010), The difficulty of training deep feedforward networks, AISTATS, eq. 16"
    derived_for = "tanh and other odd functions that are near-linear at 0"
    numpy_code = "{rng}.uniform(-1, 1, (fan_in, fan_out)) * ({gain!r} * np.sqrt(6 / (fan_in + fan_out)))"

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
        return draw_uniform(shape, uniform_limit(self.std(fan_in, fan_out)), rng, dtype)
