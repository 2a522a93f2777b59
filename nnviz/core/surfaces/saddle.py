"""Saddle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("saddle")
@dataclass(frozen=True)
class Saddle(Surface):
    r"""The gradient vanishes at a point that is no minimum: some optimizers escape sooner.

    .. math:: f = x^2 - y^2
    """

    title = "Saddle"
    formula = r"f = x^2 - y^2"
    source = "Dauphin et al. 2014, fig. 1"
    lesson = "The gradient vanishes at a point that is no minimum: some optimizers escape sooner."
    default_bounds = (-2.0, 2.0, -2.0, 2.0)
    default_start = (-1.5, 0.001)
    default_scale = "linear"
    global_minima = ()

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return x * x - y * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return 2.0 * x, -2.0 * y
