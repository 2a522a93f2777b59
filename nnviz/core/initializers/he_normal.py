"""He (Kaiming) initialization with a normal distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_normal
from nnviz.core.params import param


@INITIALIZERS.register("he_normal", "he", "kaiming", "kaiming_normal")
@dataclass(frozen=True)
class HeNormal(Initializer):
    """He (Kaiming) initialization with a normal distribution."""

    title = "He (Kaiming) normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{2g^2}{n_{in}}\right)"
    derivation = (
        r"ReLU zeroes half of a symmetric $z$, so half its second moment passes: $E[x^2]=\mathrm{Var}(z)/2$.",
        r"One layer then multiplies the variance by $n_{in}\sigma^2/2$.",
        r"Setting that factor to 1 gives $\sigma^2 = 2/n_{in}$.",
    )
    source = "He, Zhang, Ren & Sun (2015), Delving deep into rectifiers, ICCV, eq. 10"
    derived_for = "ReLU"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(2 / fan_in))"

    gain: float = param(1.0, 1e-3, 1e3, log=True, help="Multiplies every weight: 1 is the paper's value")

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return ``gain * sqrt(2.0 / fan_in)``."""
        return self.gain * math.sqrt(2.0 / fan_in)

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
