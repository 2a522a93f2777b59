"""Rosenbrock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Point, Surface


@SURFACES.register("rosenbrock")
@dataclass(frozen=True)
class Rosenbrock(Surface):
    r"""A curved valley: finding it is easy, following it to the minimum is slow.

    .. math:: f = (a - x)^2 + b\,(y - x^2)^2
    """

    title = "Rosenbrock"
    formula = r"f = (a - x)^2 + b\,(y - x^2)^2"
    source = "Rosenbrock 1960"
    lesson = "A curved valley: finding it is easy, following it to the minimum is slow."
    default_bounds = (-2.0, 2.0, -1.0, 3.0)
    default_start = (-1.5, 2.0)
    default_scale = "log"

    a: float = param(1.0, -1.4, 1.4, help="Where the minimum lies: (a, a²).")
    b: float = param(100.0, 0.1, 1e4, log=True, help="How steep the walls of the valley are.")

    @property
    def minima(self) -> tuple[Point, ...]:
        """The one minimum, (a, a²)."""
        return ((self.a, self.a * self.a),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        u, w = self.a - x, y - x * x
        return u * u + self.b * w * w

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        w = 2.0 * self.b * (y - x * x)
        return 2.0 * (x - self.a) - 2.0 * x * w, w
