"""Rastrigin."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Point, Surface


def _dent(near: int) -> float:
    """Return the minimum of x² - 10 cos 2πx next to a whole number, by Newton's method."""
    tau, x = 2.0 * math.pi, near * 0.995
    for _ in range(8):
        slope, curvature = (
            2.0 * x + 10.0 * tau * math.sin(tau * x),
            2.0 + 10.0 * tau * tau * math.cos(tau * x),
        )
        x -= slope / curvature
    return x


_DENTS = tuple(_dent(near) for near in range(-5, 6))


@SURFACES.register("rastrigin")
@dataclass(frozen=True)
class Rastrigin(Surface):
    r"""A bowl under an egg box: every dent is a trap for a small step.

    .. math:: f = 20 + x^2 - 10\cos 2\pi x + y^2 - 10\cos 2\pi y
    """

    title = "Rastrigin"
    formula = r"f = 20 + x^2 - 10\cos 2\pi x + y^2 - 10\cos 2\pi y"
    source = "Rastrigin 1974"
    lesson = "A bowl under an egg box: every dent is a trap for a small step."
    default_bounds = (-5.12, 5.12, -5.12, 5.12)
    default_start = (-3.6, 2.7)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    @property
    def local_minima(self) -> tuple[Point, ...]:
        """The 120 dents around the global minimum."""
        return tuple((a, b) for a in _DENTS for b in _DENTS if a or b)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        tau = 2.0 * math.pi
        return 20.0 + x * x - 10.0 * m.cos(tau * x) + y * y - 10.0 * m.cos(tau * y)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        tau = 2.0 * math.pi
        return 2.0 * x + 10.0 * tau * m.sin(tau * x), 2.0 * y + 10.0 * tau * m.sin(tau * y)
