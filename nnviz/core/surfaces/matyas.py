"""Matyas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("matyas")
@dataclass(frozen=True)
class Matyas(Surface):
    r"""A long valley along the diagonal, where scaling each coordinate by itself does not help.

    .. math:: f = 0.26\,(x^2 + y^2) - 0.48\,xy
    """

    title = "Matyas"
    formula = r"f = 0.26\,(x^2 + y^2) - 0.48\,xy"
    source = "Jamil & Yang 2013, no. 71"
    lesson = "A long valley along the diagonal, where scaling each coordinate by itself does not help."
    default_bounds = (-10.0, 10.0, -10.0, 10.0)
    default_start = (-9.0, 2.0)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return 0.26 * (x * x + y * y) - 0.48 * x * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return 0.52 * x - 0.48 * y, 0.52 * y - 0.48 * x
