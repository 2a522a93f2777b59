"""Griewank."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("griewank")
@dataclass(frozen=True)
class Griewank(Surface):
    r"""Regular dents on a bowl so shallow that no gradient tells where the middle is.

    .. math:: f = 1 + \frac{x^2 + y^2}{4000} - \cos x\,\cos\frac{y}{\sqrt 2}
    """

    title = "Griewank"
    formula = r"f = 1 + \frac{x^2 + y^2}{4000} - \cos x\,\cos\frac{y}{\sqrt 2}"
    source = "Griewank 1981"
    lesson = "Regular dents on a bowl so shallow that no gradient tells where the middle is."
    default_bounds = (-10.0, 10.0, -10.0, 10.0)
    default_start = (-6.0, 7.5)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)
    other_minima = (
        (-9.420067886213593, -4.43844443720106),
        (-9.420067886213593, 4.43844443720106),
        (-6.280045217550294, -8.87688888537455),
        (-6.280045279379904, 0.0),
        (-6.280045217550294, 8.87688888537455),
        (-3.1400226338955397, -4.4384444809207135),
        (-3.1400226338955397, 4.4384444809207135),
        (0.0, -8.876888929095655),
        (0.0, 8.876888929095655),
        (3.1400226338955397, -4.4384444809207135),
        (3.1400226338955397, 4.4384444809207135),
        (6.280045217550294, -8.87688888537455),
        (6.280045279379904, 0.0),
        (6.280045217550294, 8.87688888537455),
        (9.420067886213593, -4.43844443720106),
        (9.420067886213593, 4.43844443720106),
    )

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        c = math.sqrt(0.5)
        return 1.0 + (x * x + y * y) / 4000.0 - m.cos(x) * m.cos(c * y)

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        c = math.sqrt(0.5)
        by_x = x / 2000.0 + m.sin(x) * m.cos(c * y)
        return by_x, y / 2000.0 + c * m.cos(x) * m.sin(c * y)
