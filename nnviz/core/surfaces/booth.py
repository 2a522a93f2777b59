"""Booth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("booth")
@dataclass(frozen=True)
class Booth(Surface):
    r"""A tilted bowl whose minimum is not at zero.

    .. math:: f = (x + 2y - 7)^2 + (2x + y - 5)^2
    """

    title = "Booth"
    formula = r"f = (x + 2y - 7)^2 + (2x + y - 5)^2"
    source = "Jamil & Yang 2013, no. 17"
    lesson = "A tilted bowl whose minimum is not at zero."
    default_bounds = (-10.0, 10.0, -10.0, 10.0)
    default_start = (-8.0, -6.0)
    default_scale = "linear"
    global_minima = ((1.0, 3.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        u, w = x + 2.0 * y - 7.0, 2.0 * x + y - 5.0
        return u * u + w * w

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        u, w = x + 2.0 * y - 7.0, 2.0 * x + y - 5.0
        return 2.0 * u + 4.0 * w, 4.0 * u + 2.0 * w
