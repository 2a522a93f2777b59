"""Xavier (Glorot) initialization with a uniform distribution."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import Xavier


@INITIALIZERS.register("xavier_uniform", "glorot_uniform")
@dataclass(frozen=True)
class XavierUniform(Xavier):
    """Xavier (Glorot) initialization with a uniform distribution."""

    title = "Xavier (Glorot) uniform"
    formula = r"W \sim U(-a, a),\quad a = g\sqrt{\frac{6}{n_{in}+n_{out}}}"
    source = "Glorot & Bengio (2010), The difficulty of training deep feedforward networks, AISTATS, eq. 16"
    numpy_code = "{rng}.uniform(-1, 1, (fan_in, fan_out)) * ({gain!r} * np.sqrt(6 / (fan_in + fan_out)))"
    uniform = True
