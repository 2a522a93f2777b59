"""Goldstein-Price."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("goldstein_price")
@dataclass(frozen=True)
class GoldsteinPrice(Surface):
    r"""Values from 3 to a million: the learning rate that suits the valley explodes on the walls.

    .. math:: f = \left[1 + (x+y+1)^2 P\right]\left[30 + (2x-3y)^2 Q\right]
    """

    title = "Goldstein-Price"
    formula = r"f = \left[1 + (x+y+1)^2 P\right]\left[30 + (2x-3y)^2 Q\right]"
    source = "Goldstein & Price 1971"
    lesson = "Values from 3 to a million: the learning rate that suits the valley explodes on the walls."
    default_bounds = (-2.0, 2.0, -2.0, 2.0)
    default_start = (-0.4, 0.6)
    default_scale = "log"
    global_minima = ((0.0, -1.0),)
    other_minima = (
        (-0.6, -0.4),
        (1.8, 0.2),
        (1.2, 0.8),
    )

    @staticmethod
    def _factors(x: Any, y: Any) -> tuple[Any, ...]:
        """Return both bracketed factors and their derivatives; P and Q are written out here."""
        u, w = x + y + 1.0, 2.0 * x - 3.0 * y
        p = 19.0 - 14.0 * x + 3.0 * x * x - 14.0 * y + 6.0 * x * y + 3.0 * y * y
        q = 18.0 - 32.0 * x + 12.0 * x * x + 48.0 * y - 36.0 * x * y + 27.0 * y * y
        dp = -14.0 + 6.0 * x + 6.0 * y
        qx, qy = -32.0 + 24.0 * x - 36.0 * y, 48.0 - 36.0 * x + 54.0 * y
        da = 2.0 * u * p + u * u * dp
        bx, by = 4.0 * w * q + w * w * qx, -6.0 * w * q + w * w * qy
        return 1.0 + u * u * p, 30.0 + w * w * q, da, da, bx, by

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        a, b = self._factors(x, y)[:2]
        return a * b

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        a, b, ax, ay, bx, by = self._factors(x, y)
        return ax * b + a * bx, ay * b + a * by
