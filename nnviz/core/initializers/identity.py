"""The identity matrix, rectangular or in the middle of a convolution kernel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.core.params import param


@INITIALIZERS.register("identity", "eye")
@dataclass(frozen=True)
class Identity(Initializer):
    """Each unit copies one input, times the gain; convolutions copy the channel (Dirac kernel)."""

    title = "Identity"
    formula = r"W = g\,I"
    derivation = (
        r"$z = g\,x$: each layer hands its input on, so nothing explodes or vanishes at $g = 1$.",
        r"The gradient is handed back the same way.",
        r"But units stay copies of inputs, and those beyond $n_{in}$ stay zero, until training mixes them.",
    )
    source = (
        "Le, Jaitly & Hinton (2015), A simple way to initialize recurrent networks of rectified linear units"
    )
    derived_for = "ReLU in recurrent networks; linear units"
    independent = False
    numpy_code = "{gain!r} * np.eye(fan_in, fan_out)"

    gain: float = param(1.0, 1e-3, 1e3, log=True, help="Number on the diagonal")

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return the standard deviation over all entries, ``gain * sqrt(p (1 - p))``, p = 1 / max(fans)."""
        p = 1.0 / max(fan_in, fan_out)
        return self.gain * math.sqrt(p * (1.0 - p))

    def signal_gain(self, fan_in: int, fan_out: int) -> float | None:
        """Return ``gain**2`` times the share of units that have an input to copy."""
        return self.gain**2 * min(fan_in, fan_out) / fan_out

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`."""
        values = np.zeros(shape, dtype=dtype)
        diagonal = np.arange(min(shape[:2]))
        middle = tuple(size // 2 for size in shape[2:])
        if middle:
            values[diagonal, diagonal, middle[0], middle[1]] = self.gain
        else:
            values[diagonal, diagonal] = self.gain
        return values
