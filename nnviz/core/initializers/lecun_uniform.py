"""LeCun initialization with a uniform distribution."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import Lecun


@INITIALIZERS.register("lecun_uniform")
@dataclass(frozen=True)
class LecunUniform(Lecun):
    """LeCun initialization with a uniform distribution."""

    title = "LeCun uniform"
    formula = r"W \sim U(-a, a),\quad a = g\sqrt{\frac{3}{n_{in}}}"
    numpy_code = "{rng}.uniform(-1, 1, (fan_in, fan_out)) * ({gain!r} * np.sqrt(3 / fan_in))"
    uniform = True
