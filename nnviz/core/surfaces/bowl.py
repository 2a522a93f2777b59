"""Bowl."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("bowl")
@dataclass(frozen=True)
class Bowl(Surface):
    r"""The easiest case: the gradient points straight at the minimum.

    .. math:: f = x^2 + y^2
    """

    title = "Bowl"
    formula = r"f = x^2 + y^2"
    source = "De Jong 1975, F1 (sphere)"
    lesson = "The easiest case: the gradient points straight at the minimum."
    default_bounds = (-3.0, 3.0, -3.0, 3.0)
    default_start = (-2.0, 2.0)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return x * x + y * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return 2.0 * x, 2.0 * y
