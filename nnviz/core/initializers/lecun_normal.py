"""LeCun initialization with a normal distribution (the book's 'Xavier')."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_normal
from nnviz.core.params import param


@INITIALIZERS.register("lecun_normal", "lecun")
@dataclass(frozen=True)
class LecunNormal(Initializer):
    """LeCun initialization with a normal distribution (the book's 'Xavier')."""

    title = "LeCun normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{g^2}{n_{in}}\right)"
    derivation = (
        r"A unit sums $n_{in}$ independent products, so $\mathrm{Var}\,z = n_{in}\,\sigma^2\,E[x^2]$.",
        r"Inputs are normalised to $E[x^2]=1$ and the unit should stay in its near-linear range:",
        r"$\mathrm{Var}\,z = 1$ gives $\sigma^2 = 1/n_{in}$.",
    )
    source = "LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, eq. 16"
    derived_for = "a scaled tanh, 1.7159 tanh(2x/3); later also SELU"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(1 / fan_in))"

    gain: float = param(1.0, 1e-3, 1e3, log=True, help="Multiplies every weight: 1 is the paper's value")

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return ``gain * sqrt(1.0 / fan_in)``."""
        return self.gain * math.sqrt(1.0 / fan_in)

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
