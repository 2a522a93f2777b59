"""Initializers whose variance follows from the widths of a layer, and the three derivations of it.

Each comes as a normal and a uniform distribution of the same variance, one registered class a module.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import Initializer, draw_normal, draw_uniform, uniform_limit
from nnviz.core.params import param


@dataclass(frozen=True)
class VarianceScaling(Initializer):
    """Independent entries of mean zero; a subclass says which variance the widths ask for."""

    uniform: ClassVar[bool] = False
    """Whether entries are drawn from a uniform instead of a normal distribution."""

    gain: float = param(1.0, 1e-3, 1e3, log=True, help="Multiplies every weight: 1 is the paper's value")

    def variance(self, fan_in: int, fan_out: int) -> float:
        """Return the published variance of an entry, that of a gain of 1."""
        raise NotImplementedError

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return the gain times the root of the published variance."""
        return self.gain * math.sqrt(self.variance(fan_in, fan_out))

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[np.floating]:
        """Return new weights; see `Initializer.weights`."""
        std = self.std(fan_in, fan_out)
        if self.uniform:
            return draw_uniform(shape, uniform_limit(std), rng, dtype)
        return draw_normal(shape, std, rng, dtype)


@dataclass(frozen=True)
class Lecun(VarianceScaling):
    """Signals of linear units keep their variance on the way forward."""

    derivation = (
        r"A unit sums $n_{in}$ independent products, so $\mathrm{Var}\,z = n_{in}\,\sigma^2\,E[x^2]$.",
        r"Inputs are normalised to $E[x^2]=1$ and the unit should stay in its near-linear range:",
        r"$\mathrm{Var}\,z = 1$ gives $\sigma^2 = 1/n_{in}$.",
    )
    source = "LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, eq. 16"
    derived_for = "a scaled tanh, 1.7159 tanh(2x/3); later also SELU"

    def variance(self, fan_in: int, fan_out: int) -> float:
        """Return ``1 / fan_in``."""
        return 1.0 / fan_in


@dataclass(frozen=True)
class Xavier(VarianceScaling):
    """A compromise between signals on the way forward and gradients on the way back."""

    derivation = (
        r"Forward, a layer of linear units multiplies the variance of signals by $n_{in}\sigma^2$.",
        r"Backward, it multiplies the variance of gradients by $n_{out}\sigma^2$.",
        r"Both cannot be 1 unless $n_{in}=n_{out}$. The compromise is $\sigma^2 = 2/(n_{in}+n_{out})$.",
    )
    derived_for = "tanh and other odd functions that are near-linear at 0"

    def variance(self, fan_in: int, fan_out: int) -> float:
        """Return ``2 / (fan_in + fan_out)``."""
        return 2.0 / (fan_in + fan_out)


@dataclass(frozen=True)
class He(VarianceScaling):
    """As LeCun's, with a factor 2 for the half that ReLU cuts away."""

    derivation = (
        r"ReLU zeroes half of a symmetric $z$, so half its second moment passes: $E[x^2]=\mathrm{Var}(z)/2$.",
        r"One layer then multiplies the variance by $n_{in}\sigma^2/2$.",
        r"Setting that factor to 1 gives $\sigma^2 = 2/n_{in}$.",
    )
    source = "He, Zhang, Ren & Sun (2015), Delving deep into rectifiers, ICCV, eq. 10"
    derived_for = "ReLU"

    def variance(self, fan_in: int, fan_out: int) -> float:
        """Return ``2 / fan_in``."""
        return 2.0 / fan_in
