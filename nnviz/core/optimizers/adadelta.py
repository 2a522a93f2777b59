"""AdaDelta."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("adadelta")
@dataclass(frozen=True)
class AdaDelta(Optimizer):
    r"""AdaGrad with a fading memory and steps in the units of x (Zeiler 2012, Algorithm 1).

    .. math::
        h_t = \rho h_{t-1} + (1-\rho) g_t^2, \quad
        \Delta_t = \sqrt{\frac{d_{t-1}+\varepsilon}{h_t+\varepsilon}}\,g_t, \quad
        d_t = \rho d_{t-1} + (1-\rho)\Delta_t^2, \quad x_t = x_{t-1} - \eta \Delta_t

    The paper has no learning rate (1); it starts slowly, because d starts at zero.
    """

    title = "AdaDelta"
    formula = (
        r"h_t = \rho h_{t-1} + (1-\rho)g_t^2,\quad "
        r"\Delta_t = \sqrt{\frac{d_{t-1}+\varepsilon}{h_t+\varepsilon}}\,g_t,\quad "
        r"d_t = \rho d_{t-1} + (1-\rho)\Delta_t^2,\quad "
        r"x_t = x_{t-1}-\eta\Delta_t"
    )
    worked = (
        r"h_{<t>} = <rho>\cdot <h_old> + (1-<rho>)\cdot <g>^2 = <h>",
        r"\Delta_{<t>} = \sqrt{\frac{<d_old>+<epsilon>}{<h>+<epsilon>}}\cdot <g> = <delta>",
        r"d_{<t>} = <rho>\cdot <d_old> + (1-<rho>)\cdot <delta>^2 = <d>",
        r"x_{<t>} = <x> - <lr>\cdot <delta> = <x_new>",
    )
    source = "Zeiler 2012, Algorithm 1"
    code = (
        "h = rho * h + (1 - rho) * g**2\n"
        "delta = np.sqrt(d + epsilon) / np.sqrt(h + epsilon) * g\n"
        "d = rho * d + (1 - rho) * delta**2\n"
        "x = x - lr * delta\n"
    )
    memory_names = ("h", "d")
    squares_name = "h"
    work_buffers = 2

    learning_rate: float = param(
        1.0, 1e-8, 1e3, log=True, alias="lr",
        help="A factor on the step; the paper uses 1.",
    )  # fmt: skip
    rho: float = param(0.9, 0.0, 0.999999, help="How slowly the squared gradients are forgotten.")
    epsilon: float = param(
        1e-6,
        1e-16,
        1.0,
        alias="eps",
        log=True,
        help="Keeps the division finite where the gradient has been zero.",
    )

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        h, d = memory
        np.multiply(h, self.rho, out=h)
        np.multiply(g, g, out=work[0])
        np.multiply(work[0], 1.0 - self.rho, out=work[0])
        np.add(h, work[0], out=h)
        np.add(h, self.epsilon, out=work[0])
        np.sqrt(work[0], out=work[0])
        delta = work[1]
        np.add(d, self.epsilon, out=delta)
        np.sqrt(delta, out=delta)
        np.divide(delta, work[0], out=delta)
        np.multiply(delta, g, out=delta)
        np.multiply(delta, delta, out=work[0])
        np.multiply(work[0], 1.0 - self.rho, out=work[0])
        np.multiply(d, self.rho, out=d)
        np.add(d, work[0], out=d)
        np.multiply(delta, -numbers[0], out=delta)
        np.add(x, delta, out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        h = p.rho * memory[0] + (1.0 - p.rho) * g * g
        delta = m.sqrt(memory[1] + p.epsilon) / m.sqrt(h + p.epsilon) * g
        d = p.rho * memory[1] + (1.0 - p.rho) * delta * delta
        return x - rate * delta, (h, d)
