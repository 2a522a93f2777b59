"""Plateau."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("plateau")
@dataclass(frozen=True)
class Plateau(Surface):
    r"""Far from the minimum the gradient all but vanishes: only rules that rescale it move.

    .. math:: f = 1 - e^{-(x^2+y^2)/2}
    """

    title = "Plateau"
    formula = r"f = 1 - e^{-(x^2+y^2)/2}"
    source = "Vanishing gradient, e.g. Goodfellow et al. 2016, sec. 8.2"
    lesson = "Far from the minimum the gradient all but vanishes: only rules that rescale it move."
    default_bounds = (-5.0, 5.0, -5.0, 5.0)
    default_start = (-3.5, 2.0)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return 1.0 - m.exp(-0.5 * (x * x + y * y))

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        e = m.exp(-0.5 * (x * x + y * y))
        return x * e, y * e
