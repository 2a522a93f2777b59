"""All weights equal, zeros included: what must not be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.params import param


@INITIALIZERS.register("constant", "zeros")
@dataclass(frozen=True)
class Constant(Initializer):
    """The same number in every weight: shows the symmetry problem."""

    title = "Constant"
    formula = r"W_{ij} = c"
    derivation = (
        r"All units of a layer compute the same number, so all receive the same gradient.",
        r"Every gradient step keeps them equal: a layer of $n$ units does the work of one.",
        r"With $c = 0$ nothing but the biases passes at all. Random weights break the symmetry.",
    )
    source = "Rumelhart, Hinton & Williams (1986), Learning representations by back-propagating errors"
    derived_for = "none: it fails with every activation"
    numpy_code = "np.full((fan_in, fan_out), {value!r})"

    value: float = param(0.0, -100.0, 100.0, help="The number in every weight")

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return 0: nothing varies."""
        return 0.0

    def signal_gain(self, fan_in: int, fan_out: int) -> float | None:
        """Return 0 for zeros, else None: equal weights add the inputs up coherently."""
        return 0.0 if self.value == 0.0 else None

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`."""
        return np.full(shape, self.value, dtype=dtype)
