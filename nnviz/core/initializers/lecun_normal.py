"""LeCun initialization with a normal distribution (the book's 'Xavier')."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.initializers.variance_scaling import Lecun


@INITIALIZERS.register("lecun_normal", "lecun")
@dataclass(frozen=True)
class LecunNormal(Lecun):
    """LeCun initialization with a normal distribution (the book's 'Xavier')."""

    title = "LeCun normal"
    formula = r"W \sim \mathcal{N}\!\left(0, \frac{g^2}{n_{in}}\right)"
    numpy_code = "{rng}.standard_normal((fan_in, fan_out)) * ({gain!r} * np.sqrt(1 / fan_in))"
