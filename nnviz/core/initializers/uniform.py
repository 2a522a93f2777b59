"""Uniform weights of a chosen range."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_uniform
from nnviz.core.params import param


@INITIALIZERS.register("uniform")
@dataclass(frozen=True)
class Uniform(Initializer):
    """Uniform weights between -limit and limit in every layer, whatever its width."""

    title = "Uniform"
    formula = r"W \sim U(-a, a),\quad \sigma = a/\sqrt{3}"
    derivation = (
        r"No derivation: the range is chosen by hand.",
        r"A uniform variable on $(-a, a)$ has variance $a^2/3$,",
        r"so a layer multiplies the second moment by $n_{in}a^2/3$ before the activation.",
    )
    source = "Common before 2010; compared as the 'standard' heuristic in Glorot & Bengio (2010), eq. 1"
    derived_for = "none in particular"
    numpy_code = "{rng}.uniform(-{limit!r}, {limit!r}, (fan_in, fan_out))"

    limit: float = param(
        0.1, 1e-6, 100.0, log=True, alias="range", help="Weights lie between -limit and limit"
    )

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return ``limit / sqrt(3)``; the fans play no part."""
        return self.limit / math.sqrt(3.0)

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`."""
        return draw_uniform(shape, self.limit, rng, dtype)
