"""He (Kaiming) initialization with a normal distribution."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import He


@INITIALIZERS.register("he_normal", "he", "kaiming", "kaiming_normal")
@dataclass(frozen=True)
class HeNormal(He):
    """He (Kaiming) initialization with a normal distribution."""

    title = "He (Kaiming) normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{2g^2}{n_{in}}\right)"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(2 / fan_in))"
