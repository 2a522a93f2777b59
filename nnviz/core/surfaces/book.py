"""The surface of the book: a flat valley."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.core.scalar_math import Elementary
from nnviz.core.surfaces.base import SURFACES, Surface


@SURFACES.register("book")
@dataclass(frozen=True)
class Book(Surface):
    r"""A flat valley: the gradient rarely points at the minimum, so SGD zig-zags.

    .. math:: f = \frac{x^2}{20} + y^2
    """

    title = "x²/20 + y²  (book)"
    formula = r"f = \frac{x^2}{20} + y^2"
    source = "Saitoh, Deep Learning from Scratch, ch. 6"
    lesson = "A flat valley: the gradient rarely points at the minimum, so SGD zig-zags."
    default_bounds = (-10.0, 10.0, -5.0, 5.0)
    default_start = (-7.0, 2.0)
    default_scale = "linear"
    global_minima = ((0.0, 0.0),)

    def _value(self, x: Any, y: Any, m: Elementary) -> Any:
        return x * x / 20.0 + y * y

    def _gradient(self, x: Any, y: Any, m: Elementary) -> tuple[Any, Any]:
        return x / 10.0, 2.0 * y
