"""Nesterov momentum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.optimizers.momentum import Momentum
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("nesterov")
@dataclass(frozen=True)
class Nesterov(Momentum):
    r"""Momentum that looks ahead along its velocity (Nesterov 1983; Sutskever et al. 2013, eq. 3-4).

    .. math:: v_t = \mu v_{t-1} + g_t, \qquad x_t = x_{t-1} - \eta\,(g_t + \mu v_t)

    PyTorch's form: x is already the look-ahead point, so that one gradient a step is enough.
    """

    title = "Nesterov"
    formula = r"v_t = \mu v_{t-1} + g_t,\quad x_t = x_{t-1} - \eta\,(g_t + \mu v_t)"
    worked = (
        r"v_{<t>} = <momentum>\cdot <v_old> + <g> = <v>",
        r"x_{<t>} = <x> - <lr>\cdot (<g> + <momentum>\cdot <v>) = <x_new>",
    )
    source = "Nesterov 1983; Sutskever et al. 2013, eq. 3-4; PyTorch form"
    code = "v = momentum * v + g\nx = x - lr * (g + momentum * v)\n"

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        (v,) = memory
        np.multiply(v, self.momentum, out=v)
        np.add(v, g, out=v)
        np.multiply(v, self.momentum, out=work[0])
        np.add(work[0], g, out=work[0])
        np.multiply(work[0], -numbers[0], out=work[0])
        np.add(x, work[0], out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        v = p.momentum * memory[0] + g
        return x - rate * (g + p.momentum * v), (v,)
