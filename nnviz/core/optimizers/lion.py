"""Lion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("lion")
@dataclass(frozen=True)
class Lion(Optimizer):
    r"""Step by the sign of an interpolated momentum (Chen et al. 2023, Algorithm 2).

    .. math::
        c_t = \beta_1 m_{t-1} + (1-\beta_1) g_t, \quad
        x_t = (1-\eta\lambda)\,x_{t-1} - \eta\,\mathrm{sign}(c_t), \quad
        m_t = \beta_2 m_{t-1} + (1-\beta_2) g_t

    Every coordinate moves by exactly the learning rate, so it needs a smaller one than Adam.
    """

    title = "Lion"
    formula = (
        r"c_t = \beta_1 m_{t-1} + (1-\beta_1)g_t,\quad "
        r"x_t = (1-\eta\lambda)x_{t-1} - \eta\,\mathrm{sign}(c_t),\quad "
        r"m_t = \beta_2 m_{t-1} + (1-\beta_2)g_t"
    )
    worked = (
        r"c_{<t>} = <beta1>\cdot <m_old> + (1-<beta1>)\cdot <g> = <c>",
        r"x_{<t>} = (1-<lr>\cdot <weight_decay>)\cdot <x> - <lr>\cdot \mathrm{sign}(<c>) = <x_new>",
        r"m_{<t>} = <beta2>\cdot <m_old> + (1-<beta2>)\cdot <g> = <m>",
    )
    source = "Chen et al. 2023, Algorithm 2"
    code = (
        "x = x * (1 - lr * weight_decay)\n"
        "c = beta1 * m + (1 - beta1) * g\n"
        "x = x - lr * np.sign(c)\n"
        "m = beta2 * m + (1 - beta2) * g\n"
    )
    memory_names = ("m",)
    momentum_name = "m"
    decoupled_decay = True
    work_buffers = 2

    learning_rate: float = param(
        0.0001, 1e-8, 1e3, log=True, alias="lr",
        help="Exactly how far one step goes in each coordinate.",
    )  # fmt: skip
    beta1: float = param(0.9, 0.0, 0.999999, help="Weight of the momentum in the direction of the step.")
    beta2: float = param(0.99, 0.0, 0.999999, help="How slowly the momentum is forgotten.")

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        (m,) = memory
        c, w = work[0], work[1]
        np.multiply(m, self.beta1, out=c)
        np.multiply(g, 1.0 - self.beta1, out=w)
        np.add(c, w, out=c)
        np.sign(c, out=c)
        np.multiply(c, -numbers[0], out=c)
        np.add(x, c, out=x)
        np.multiply(m, self.beta2, out=m)
        np.multiply(g, 1.0 - self.beta2, out=w)
        np.add(m, w, out=m)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        c = p.beta1 * memory[0] + (1.0 - p.beta1) * g
        return x - rate * m.sign(c), (p.beta2 * memory[0] + (1.0 - p.beta2) * g,)
