"""Levy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Point, Surface

# f is a sum of a function of x and one of y; these are the minima of each.
_X = (-8.244554665464946, -4.205434985718203, 1.0, 3.7910821904505094, 7.723082150790463)
_Y = (
    -8.959023320607939,
    -6.948452278487519,
    -4.930286250610244,
    -2.8906496084617133,
    1.0,
    4.890649608461714,
    6.930286250610243,
    8.948452278487519,
)


@SURFACES.register("levy")
@dataclass(frozen=True)
class Levy(Surface):
    r"""Ridges across one direction: the way down is blocked again and again.

    .. math::
        f = \sin^2\pi u + (u-1)^2\left[1 + 10\sin^2(\pi u + 1)\right]
        + (w-1)^2\left[1 + \sin^2 2\pi w\right],\quad
        u = 1 + \frac{x-1}{4},\ w = 1 + \frac{y-1}{4}
    """

    title = "Levy"
    formula = (
        r"f = \sin^2\pi u + (u-1)^2\left[1 + 10\sin^2(\pi u + 1)\right] "
        r"+ (w-1)^2\left[1 + \sin^2 2\pi w\right],\quad "
        r"u = 1 + \frac{x-1}{4},\ w = 1 + \frac{y-1}{4}"
    )
    source = "Levy & Montalvo 1985; Laguna & Marti 2005"
    lesson = "Ridges across one direction: the way down is blocked again and again."
    default_bounds = (-10.0, 10.0, -10.0, 10.0)
    default_start = (-6.5, 7.0)
    default_scale = "log"
    global_minima = ((1.0, 1.0),)

    @property
    def local_minima(self) -> tuple[Point, ...]:
        """All pairs of one-dimensional minima but the global one."""
        return tuple((x, y) for x in _X for y in _Y if (x, y) != (1.0, 1.0))

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        pi, u, w = math.pi, 1.0 + 0.25 * (x - 1.0), 1.0 + 0.25 * (y - 1.0)
        a, b, c = m.sin(pi * u), m.sin(pi * u + 1.0), m.sin(2.0 * pi * w)
        return a * a + (u - 1.0) * (u - 1.0) * (1.0 + 10.0 * b * b) + (w - 1.0) * (w - 1.0) * (1.0 + c * c)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        pi, u, w = math.pi, 1.0 + 0.25 * (x - 1.0), 1.0 + 0.25 * (y - 1.0)
        b, c, u1, w1 = m.sin(pi * u + 1.0), m.sin(2.0 * pi * w), u - 1.0, w - 1.0
        by_u = pi * m.sin(2.0 * pi * u) + 2.0 * u1 * (1.0 + 10.0 * b * b)
        by_u = by_u + u1 * u1 * 10.0 * pi * m.sin(2.0 * (pi * u + 1.0))
        by_w = 2.0 * w1 * (1.0 + c * c) + w1 * w1 * 2.0 * pi * m.sin(4.0 * pi * w)
        return 0.25 * by_u, 0.25 * by_w
