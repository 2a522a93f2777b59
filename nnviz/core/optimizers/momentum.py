"""Gradient descent with momentum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("momentum")
@dataclass(frozen=True)
class Momentum(Optimizer):
    r"""A heavy ball: the velocity collects past gradients (Polyak 1964, eq. 9).

    .. math:: v_t = \mu v_{t-1} + g_t, \qquad x_t = x_{t-1} - \eta\,v_t

    This is PyTorch's form (dampening 0). "Deep Learning from Scratch" writes v = mu v - lr g, x = x + v:
    its v is -lr times this one, and the trajectories are the same as long as the learning rate is
    constant. Under a schedule they differ: here a smaller rate slows the ball at once, there only what
    is added from then on.
    """

    title = "Momentum"
    formula = r"v_t = \mu v_{t-1} + g_t,\quad x_t = x_{t-1} - \eta\,v_t"
    worked = (
        r"v_{<t>} = <momentum>\cdot <v_old> + <g> = <v>",
        r"x_{<t>} = <x> - <lr>\cdot <v> = <x_new>",
    )
    source = "Polyak 1964, eq. 9; PyTorch form"
    code = "v = momentum * v + g\nx = x - lr * v\n"
    memory_names = ("v",)
    momentum_name = "v"

    momentum: float = param(
        0.9,
        0.0,
        0.999999,
        help="Share of the last step's velocity that is kept: 0 is plain SGD, 0.9 a heavy ball.",
    )

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        (v,) = memory
        np.multiply(v, self.momentum, out=v)
        np.add(v, g, out=v)
        np.multiply(v, -numbers[0], out=work[0])
        np.add(x, work[0], out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        v = p.momentum * memory[0] + g
        return x - rate * v, (v,)
