"""RMSprop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("rmsprop")
@dataclass(frozen=True)
class RMSprop(Optimizer):
    r"""Divide by the root of a fading mean of squared gradients (Tieleman & Hinton 2012, lecture 6.5).

    .. math::
        h_t = \rho h_{t-1} + (1-\rho) g_t^2, \quad
        v_t = \mu v_{t-1} + g_t/(\sqrt{h_t}+\varepsilon), \quad x_t = x_{t-1} - \eta v_t

    `momentum` is 0 in the original; `centred` subtracts the squared mean gradient from h (Graves 2013).
    """

    title = "RMSprop"
    formula = (
        r"h_t = \rho h_{t-1} + (1-\rho)g_t^2,\quad "
        r"v_t = \mu v_{t-1} + \frac{g_t}{\sqrt{h_t}+\varepsilon},\quad "
        r"x_t = x_{t-1}-\eta v_t"
    )
    worked = (
        r"h_{<t>} = <rho>\cdot <h_old> + (1-<rho>)\cdot <g>^2 = <h>",
        r"v_{<t>} = <momentum>\cdot <v_old> + \frac{<g>}{\sqrt{<spread>}+<epsilon>} = <v>",
        r"x_{<t>} = <x> - <lr>\cdot <v> = <x_new>",
    )
    source = "Tieleman & Hinton 2012, lecture 6.5; centred: Graves 2013"
    code = (
        "h = rho * h + (1 - rho) * g**2\n"
        "mean = rho * mean + (1 - rho) * g\n"
        "v = momentum * v + g / (np.sqrt(np.maximum(h - centred * mean**2, 0)) + epsilon)\n"
        "x = x - lr * v\n"
    )
    memory_names = ("h", "v", "mean")
    squares_name = "h"
    momentum_name = "v"
    work_buffers = 2

    rho: float = param(0.99, 0.0, 0.999999, help="How slowly the squared gradients are forgotten.")
    epsilon: float = param(
        1e-8,
        1e-16,
        1.0,
        alias="eps",
        log=True,
        help="Keeps the division finite where the gradient has been zero.",
    )
    momentum: float = param(
        0.0, 0.0, 0.999999, help="Share of the last velocity that is kept; 0 is the original rule."
    )
    centred: bool = param(
        False, help="Divide by the standard deviation of the gradient instead of its root mean square."
    )

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        h, v, mean = memory
        np.multiply(h, self.rho, out=h)
        np.multiply(g, g, out=work[0])
        np.multiply(work[0], 1.0 - self.rho, out=work[0])
        np.add(h, work[0], out=h)
        root = work[0]
        if self.centred:
            np.multiply(mean, self.rho, out=mean)
            np.multiply(g, 1.0 - self.rho, out=root)
            np.add(mean, root, out=mean)
            np.multiply(mean, mean, out=root)
            np.subtract(h, root, out=root)
            # Rounding can leave a variance just below zero: under a steady gradient it soon does in float32.
            np.maximum(root, 0.0, out=root)
            np.sqrt(root, out=root)
        else:
            np.sqrt(h, out=root)
        np.add(root, self.epsilon, out=root)
        np.divide(g, root, out=root)
        if self.momentum:
            np.multiply(v, self.momentum, out=v)
            np.add(v, root, out=v)
        else:
            np.copyto(v, root)
        np.multiply(v, -numbers[0], out=root)
        np.add(x, root, out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        h = p.rho * memory[0] + (1.0 - p.rho) * g * g
        mean = p.rho * memory[2] + (1.0 - p.rho) * g
        # Rounding can leave a variance just below zero.
        spread = m.maximum(h - mean * mean, 0.0) if self.centred else h
        v = p.momentum * memory[1] + g / (m.sqrt(spread) + p.epsilon)
        return x - rate * v, (h, v, mean)

    def derived(self, memory: tuple[Any, ...], t: int) -> dict[str, Any]:
        """Return what stands under the root: the mean of squares, or the variance if `centred`."""
        h, _, mean = memory
        return {"spread": np.maximum(h - mean * mean, 0.0) if self.centred else h}
