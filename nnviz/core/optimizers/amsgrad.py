"""AMSGrad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.adam import Adam
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("amsgrad")
@dataclass(frozen=True)
class AMSGrad(Adam):
    r"""Adam whose second moment never shrinks (Reddi et al. 2018, Algorithm 2; bias correction of PyTorch).

    .. math::
        u_t = \max(u_{t-1}, v_t), \qquad
        x_t = x_{t-1} - \eta\,\hat m_t / (\sqrt{u_t/(1-\beta_2^t)} + \varepsilon)
    """

    title = "AMSGrad"
    formula = (
        r"m_t = \beta_1 m_{t-1} + (1-\beta_1)g_t,\quad "
        r"v_t = \beta_2 v_{t-1} + (1-\beta_2)g_t^2,\quad "
        r"u_t = \max(u_{t-1}, v_t),\quad "
        r"x_t = x_{t-1} - \eta\,\frac{m_t/(1-\beta_1^t)}{\sqrt{u_t/(1-\beta_2^t)}+\varepsilon}"
    )
    worked = (
        r"m_{<t>} = <beta1>\cdot <m_old> + (1-<beta1>)\cdot <g> = <m>,\quad \hat m = <m_hat>",
        r"v_{<t>} = <beta2>\cdot <v_old> + (1-<beta2>)\cdot <g>^2 = <v>,\quad "
        r"u_{<t>} = \max(<u_old>, <v>) = <u>",
        r"x_{<t>} = <x> - <lr>\cdot \frac{<m_hat>}{\sqrt{<u_hat>}+<epsilon>} = <x_new>",
    )
    source = "Reddi, Kale & Kumar 2018, Algorithm 2"
    code = (
        "m = beta1 * m + (1 - beta1) * g\n"
        "v = beta2 * v + (1 - beta2) * g**2\n"
        "m_hat = m / (1 - beta1**t)\n"
        "u = np.maximum(u, v)\n"
        "u_hat = u / (1 - beta2**t)\n"
        "x = x - lr * m_hat / (np.sqrt(u_hat) + epsilon)\n"
    )
    memory_names = ("m", "v", "u")
    squares_name = "u"

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        m, v, u = memory
        w = work[0]
        self._update_moments(m, v, g, w)
        np.maximum(u, v, out=u)
        np.sqrt(u, out=w)
        np.add(w, numbers[1], out=w)
        np.divide(m, w, out=w)
        np.multiply(w, numbers[0], out=w)
        np.add(x, w, out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        first = p.beta1 * memory[0] + (1.0 - p.beta1) * g
        second = p.beta2 * memory[1] + (1.0 - p.beta2) * g * g
        largest = m.maximum(memory[2], second)
        root = m.sqrt(largest / (1.0 - p.beta2**t)) + p.epsilon
        return x - rate * first / (1.0 - p.beta1**t) / root, (first, second, largest)

    def derived(self, memory: tuple[Any, ...], t: int) -> dict[str, Any]:
        """Return the bias-corrected first moment and the largest second one, corrected alike."""
        first, _, largest = memory
        return {"m_hat": first / (1.0 - self.beta1**t), "u_hat": largest / (1.0 - self.beta2**t)}
