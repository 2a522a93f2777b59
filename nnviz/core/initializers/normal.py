"""Normal weights of a chosen standard deviation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nnviz.core.initializers.base import INITIALIZERS, Initializer, draw_normal
from nnviz.core.params import param


@INITIALIZERS.register("normal", "gaussian")
@dataclass(frozen=True)
class Normal(Initializer):
    """Normal weights with the same standard deviation in every layer, whatever its width."""

    title = "Normal"
    formula = r"W \sim \mathcal{N}(0, \sigma^2)"
    derivation = (
        r"None: $\sigma$ is chosen by hand, 0.01 by habit (Krizhevsky 2012 used it in AlexNet).",
        r"A layer multiplies the second moment by $n_{in}\sigma^2$ before the activation.",
        r"With 100 units $\sigma = 1$ multiplies it by 100: sigmoid and tanh saturate, ReLU explodes.",
        r"$\sigma = 0.01$ multiplies it by 0.01: tanh and ReLU vanish, sigmoids bunch around 0.5.",
    )
    source = "Krizhevsky, Sutskever & Hinton (2012), ImageNet classification with deep CNNs, sec. 5"
    derived_for = "none in particular"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * {std_dev!r}"

    std_dev: float = param(
        0.01, 1e-6, 100.0, log=True, alias="std", help="Standard deviation of every weight"
    )

    def std(self, fan_in: int, fan_out: int) -> float:
        """Return `std_dev`; the fans play no part."""
        return self.std_dev

    def weights(
        self,
        shape: tuple[int, ...],
        fan_in: int,
        fan_out: int,
        rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> NDArray[Any]:
        """Return new weights; see `Initializer.weights`."""
        return draw_normal(shape, self.std_dev, rng, dtype)
