"""He (Kaiming) initialization with a uniform distribution."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import He


@INITIALIZERS.register("he_uniform", "kaiming_uniform")
@dataclass(frozen=True)
class HeUniform(He):
    """He (Kaiming) initialization with a uniform distribution."""

    title = "He (Kaiming) uniform"
    formula = r"W \sim U(-a, a),\quad a = g\sqrt{\frac{6}{n_{in}}}"
    numpy_code = "{rng}.uniform(-1, 1, (fan_in, fan_out)) * ({gain!r} * np.sqrt(6 / fan_in))"
    uniform = True
