"""Stochastic gradient descent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("sgd")
@dataclass(frozen=True)
class SGD(Optimizer):
    r"""Step straight down the gradient (Robbins & Monro 1951; Cauchy 1847).

    .. math:: x_t = x_{t-1} - \eta\,g_t

    On a long narrow valley it zig-zags: the gradient points across the valley, not along it.
    """

    title = "SGD"
    formula = r"x_t = x_{t-1} - \eta\,g_t"
    worked = (r"x_{<t>} = <x> - <lr>\cdot <g> = <x_new>",)
    source = "Robbins & Monro 1951; gradient descent: Cauchy 1847"
    code = "x = x - lr * g\n"
    work_buffers = 1

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        np.multiply(g, -numbers[0], out=work[0])
        np.add(x, work[0], out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        return x - rate * g, ()
