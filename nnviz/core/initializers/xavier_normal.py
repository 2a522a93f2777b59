"""Xavier (Glorot) initialization with a normal distribution."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import Xavier


@INITIALIZERS.register("xavier_normal", "xavier", "glorot", "glorot_normal")
@dataclass(frozen=True)
class XavierNormal(Xavier):
    """Xavier (Glorot) initialization with a normal distribution."""

    title = "Xavier (Glorot) normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{2g^2}{n_{in}+n_{out}}\right)"
    source = "Glorot & Bengio (2010), The difficulty of training deep feedforward networks, AISTATS, eq. 12"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(2 / (fan_in + fan_out)))"
