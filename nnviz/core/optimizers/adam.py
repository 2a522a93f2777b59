"""Adam."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from nnviz.core.optimizers.base import OPTIMIZERS, Optimizer, State
from nnviz.core.params import param
from nnviz.core.scalar_math import Elementary


@OPTIMIZERS.register("adam")
@dataclass(frozen=True)
class Adam(Optimizer):
    r"""Momentum over a fading mean of squares, both corrected for starting at 0 (Kingma & Ba 2015, Alg. 1).

    .. math::
        m_t = \beta_1 m_{t-1} + (1-\beta_1) g_t, \quad v_t = \beta_2 v_{t-1} + (1-\beta_2) g_t^2, \quad
        x_t = x_{t-1} - \eta\,\hat m_t / (\sqrt{\hat v_t} + \varepsilon)

    with :math:`\hat m_t = m_t/(1-\beta_1^t)` and :math:`\hat v_t = v_t/(1-\beta_2^t)`:
    the correction divides.

    Examples
    --------
    >>> import numpy as np
    >>> adam, x = Adam(learning_rate=0.1), np.array([1.0, -2.0])
    >>> state = adam.init_state(x)
    >>> adam.step(x, 2 * x, state)
    >>> x.round(6)  # the first step has the length of the learning rate in each coordinate
    array([ 0.9, -1.9])
    """

    title = "Adam"
    formula = (
        r"m_t = \beta_1 m_{t-1} + (1-\beta_1)g_t,\quad "
        r"v_t = \beta_2 v_{t-1} + (1-\beta_2)g_t^2,\quad "
        r"x_t = x_{t-1} - \eta\,\frac{m_t/(1-\beta_1^t)}{\sqrt{v_t/(1-\beta_2^t)}+\varepsilon}"
    )
    worked: ClassVar[tuple[str, ...]] = (
        r"m_{<t>} = <beta1>\cdot <m_old> + (1-<beta1>)\cdot <g> = <m>,\quad \hat m = <m_hat>",
        r"v_{<t>} = <beta2>\cdot <v_old> + (1-<beta2>)\cdot <g>^2 = <v>,\quad \hat v = <v_hat>",
        r"x_{<t>} = <x> - <lr>\cdot \frac{<m_hat>}{\sqrt{<v_hat>}+<epsilon>} = <x_new>",
    )
    source = "Kingma & Ba 2015, Algorithm 1"
    code = (
        "m = beta1 * m + (1 - beta1) * g\n"
        "v = beta2 * v + (1 - beta2) * g**2\n"
        "m_hat = m / (1 - beta1**t)\n"
        "v_hat = v / (1 - beta2**t)\n"
        "x = x - lr * m_hat / (np.sqrt(v_hat) + epsilon)\n"
    )
    memory_names: ClassVar[tuple[str, ...]] = ("m", "v")
    momentum_name = "m"
    squares_name = "v"

    learning_rate: float = param(
        0.001, 1e-8, 1e3, log=True, alias="lr",
        help="Roughly how far one step goes in each coordinate.",
    )  # fmt: skip
    beta1: float = param(0.9, 0.0, 0.999999, help="How slowly the mean gradient (first moment) is forgotten.")
    beta2: float = param(
        0.999, 0.0, 0.999999, help="How slowly the mean squared gradient (second moment) is forgotten."
    )
    epsilon: float = param(
        1e-8,
        1e-16,
        1.0,
        alias="eps",
        log=True,
        help="Keeps the division finite where the gradient has been zero.",
    )

    def _numbers(self, state: State, rate: float) -> tuple[float, ...]:
        t = state.count
        # Both bias corrections folded into the rate and epsilon: two passes fewer over the arrays.
        root = (1.0 - self.beta2**t) ** 0.5
        return (-rate * root / (1.0 - self.beta1**t), self.epsilon * root)

    def _update_moments(self, m: Any, v: Any, g: Any, w: Any) -> None:
        """Take the gradient `g` into both fading means, in place; `w` is scratch space."""
        np.multiply(m, self.beta1, out=m)
        np.multiply(g, 1.0 - self.beta1, out=w)
        np.add(m, w, out=m)
        np.multiply(g, g, out=w)
        np.multiply(w, 1.0 - self.beta2, out=w)
        np.multiply(v, self.beta2, out=v)
        np.add(v, w, out=v)

    def _move(self, x: Any, g: Any, memory: list[Any], work: Any, numbers: tuple[float, ...]) -> None:
        m, v = memory
        w = work[0]
        self._update_moments(m, v, g, w)
        np.sqrt(v, out=w)
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
        root = m.sqrt(second / (1.0 - p.beta2**t)) + p.epsilon
        return x - rate * first / (1.0 - p.beta1**t) / root, (first, second)

    def derived(self, memory: tuple[Any, ...], t: int) -> dict[str, Any]:
        """Return the bias-corrected moments."""
        first, second = memory[:2]
        return {"m_hat": first / (1.0 - self.beta1**t), "v_hat": second / (1.0 - self.beta2**t)}
