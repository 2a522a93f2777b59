"""AdaGrad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("adagrad")
@dataclass(frozen=True)
class AdaGrad(Optimizer):
    r"""Divide each coordinate by the root of its summed squared gradients (Duchi et al. 2011).

    .. math:: h_t = h_{t-1} + g_t^2, \qquad x_t = x_{t-1} - \eta\,g_t / (\sqrt{h_t} + \varepsilon)

    h only grows, so the steps only shrink: fast at first, then it stalls.
    """

    title = "AdaGrad"
    formula = r"h_t = h_{t-1} + g_t^2,\quad x_t = x_{t-1} - \eta\,\frac{g_t}{\sqrt{h_t}+\varepsilon}"
    worked = (
        r"h_{<t>} = <h_old> + <g>^2 = <h>",
        r"x_{<t>} = <x> - <lr>\cdot \frac{<g>}{\sqrt{<h>}+<epsilon>} = <x_new>",
    )
    source = "Duchi, Hazan & Singer 2011"
    code = "h = h + g**2\nx = x - lr * g / (np.sqrt(h) + epsilon)\n"
    memory_names = ("h",)
    squares_name = "h"

    epsilon: float = param(
        1e-10,
        1e-16,
        1.0,
        alias="eps",
        log=True,
        help="Keeps the division finite where the gradient has been zero.",
    )

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        (h,) = memory
        np.multiply(g, g, out=work[0])
        np.add(h, work[0], out=h)
        np.sqrt(h, out=work[0])
        np.add(work[0], self.epsilon, out=work[0])
        np.divide(g, work[0], out=work[0])
        np.multiply(work[0], -numbers[0], out=work[0])
        np.add(x, work[0], out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        h = memory[0] + g * g
        return x - rate * g / (m.sqrt(h) + p.epsilon), (h,)
