"""NAdam: Adam with Nesterov momentum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnviz.core.optimizers.adam import Adam
from nnviz.core.optimizers.base import OPTIMIZERS, State
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("nadam")
@dataclass(frozen=True)
class NAdam(Adam):
    r"""Adam that looks ahead along its first moment (Dozat 2016, with the growing momentum of PyTorch).

    .. math::
        \mu_t = \beta_1\,(1 - \tfrac12\,0.96^{t\psi}), \quad P_t = \prod_{i \le t} \mu_i, \quad
        \hat m_t = \frac{\mu_{t+1}}{1 - P_{t+1}} m_t + \frac{1-\mu_t}{1 - P_t} g_t
    """

    title = "NAdam"
    formula = (
        r"\hat m_t = \frac{\mu_{t+1}m_t}{1-P_{t+1}} + \frac{(1-\mu_t)g_t}{1-P_t},\quad "
        r"x_t = x_{t-1} - \eta\,\frac{\hat m_t}{\sqrt{\hat v_t}+\varepsilon}"
    )
    worked = (
        r"m_{<t>} = <beta1>\cdot <m_old> + (1-<beta1>)\cdot <g> = <m>",
        r"v_{<t>} = <beta2>\cdot <v_old> + (1-<beta2>)\cdot <g>^2 = <v>,\quad \hat v = <v_hat>",
        r"\hat m = \frac{<mu_next>\cdot <m>}{1-<p_next>} + \frac{(1-<mu>)\cdot <g>}{1-<product>} = <m_hat>",
        r"x_{<t>} = <x> - <lr>\cdot \frac{<m_hat>}{\sqrt{<v_hat>}+<epsilon>} = <x_new>",
    )
    source = "Dozat 2016; momentum growth as in PyTorch"
    code = (
        "mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))\n"
        "mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentum_decay))\n"
        "product = product * mu\n"
        "m = beta1 * m + (1 - beta1) * g\n"
        "v = beta2 * v + (1 - beta2) * g**2\n"
        "m_hat = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)\n"
        "v_hat = v / (1 - beta2**t)\n"
        "x = x - lr * m_hat / (np.sqrt(v_hat) + epsilon)\n"
    )
    memory_names = ("m", "v", "product")
    scalar_names = ("product",)
    work_buffers = 2

    learning_rate: float = param(
        0.002, 1e-8, 1e3, log=True, alias="lr",
        help="Roughly how far one step goes in each coordinate.",
    )  # fmt: skip
    momentum_decay: float = param(
        0.004, 0.0, 1.0, help="How fast the momentum grows from half of beta1 to beta1."
    )

    def memory_start(self) -> tuple[float, ...]:
        """Return zeros for the moments and one for the product of momenta."""
        return (0.0, 0.0, 1.0)

    def _numbers(self, state: State, rate: float) -> tuple[float, ...]:
        t = state.count
        mu = self.beta1 * (1.0 - 0.5 * 0.96 ** (t * self.momentum_decay))
        mu_next = self.beta1 * (1.0 - 0.5 * 0.96 ** ((t + 1) * self.momentum_decay))
        product = float(state.memory["product"]) * mu
        state.memory["product"][...] = product
        root = (1.0 - self.beta2**t) ** 0.5
        rate = -rate * root
        return (
            rate * (1.0 - mu) / (1.0 - product),
            rate * mu_next / (1.0 - product * mu_next),
            self.epsilon * root,
        )

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        m, v = memory
        w, u = work[0], work[1]
        self._update_moments(m, v, g, w)
        np.sqrt(v, out=w)
        np.add(w, numbers[2], out=w)
        np.multiply(m, numbers[1], out=u)
        np.divide(u, w, out=u)
        np.add(x, u, out=x)
        np.multiply(g, numbers[0], out=u)
        np.divide(u, w, out=u)
        np.add(x, u, out=x)

    def advance(
        self, x: Any, g: Any, memory: tuple[Any, ...], t: int, rate: Any, p: Any, m: Elementary
    ) -> tuple[Any, tuple[Any, ...]]:
        """Return the point and memory after step `t`; see `Optimizer.advance`."""
        mu = p.beta1 * (1.0 - 0.5 * 0.96 ** (t * p.momentum_decay))
        mu_next = p.beta1 * (1.0 - 0.5 * 0.96 ** ((t + 1) * p.momentum_decay))
        product = memory[2] * mu
        first = p.beta1 * memory[0] + (1.0 - p.beta1) * g
        second = p.beta2 * memory[1] + (1.0 - p.beta2) * g * g
        root = m.sqrt(second / (1.0 - p.beta2**t)) + p.epsilon
        ahead = mu_next * first / (1.0 - product * mu_next) + (1.0 - mu) * g / (1.0 - product)
        return x - rate * ahead / root, (first, second, product)

    def derived(self, memory: tuple[Any, ...], t: int) -> dict[str, Any]:
        """Return the bias-corrected second moment and the momenta of this step and the next."""
        _, second, product = memory
        mu = self.beta1 * (1.0 - 0.5 * 0.96 ** (t * self.momentum_decay))
        mu_next = self.beta1 * (1.0 - 0.5 * 0.96 ** ((t + 1) * self.momentum_decay))
        v_hat = second / (1.0 - self.beta2**t)
        return {"v_hat": v_hat, "mu": mu, "mu_next": mu_next, "p_next": product * mu_next}
