"""AdamW."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.optimizers.adam import Adam
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.params import param


@OPTIMIZERS.register("adamw")
@dataclass(frozen=True)
class AdamW(Adam):
    r"""Adam with weight decay on the point, not the gradient (Loshchilov & Hutter 2019, Algorithm 2).

    .. math:: x_t = (1 - \eta\lambda)\,x_{t-1} - \eta\,\hat m_t / (\sqrt{\hat v_t} + \varepsilon)

    Decay added to the gradient would be divided by the root of v like the rest;
    here every weight shrinks alike.
    """

    title = "AdamW"
    formula = (
        r"m_t = \beta_1 m_{t-1} + (1-\beta_1)g_t,\quad "
        r"v_t = \beta_2 v_{t-1} + (1-\beta_2)g_t^2,\quad "
        r"x_t = (1-\eta\lambda)x_{t-1} - \eta\,\frac{m_t/(1-\beta_1^t)}{\sqrt{v_t/(1-\beta_2^t)}+\varepsilon}"
    )
    worked = (
        r"m_{<t>} = <beta1>\cdot <m_old> + (1-<beta1>)\cdot <g> = <m>,\quad \hat m = <m_hat>",
        r"v_{<t>} = <beta2>\cdot <v_old> + (1-<beta2>)\cdot <g>^2 = <v>,\quad \hat v = <v_hat>",
        r"x_{<t>} = (1-<lr>\cdot <weight_decay>)\cdot <x> - <lr>\cdot "
        r"\frac{<m_hat>}{\sqrt{<v_hat>}+<epsilon>} = <x_new>",
    )
    source = "Loshchilov & Hutter 2019, Algorithm 2"
    code = (
        "x = x * (1 - lr * weight_decay)\n"
        "m = beta1 * m + (1 - beta1) * g\n"
        "v = beta2 * v + (1 - beta2) * g**2\n"
        "m_hat = m / (1 - beta1**t)\n"
        "v_hat = v / (1 - beta2**t)\n"
        "x = x - lr * m_hat / (np.sqrt(v_hat) + epsilon)\n"
    )
    decoupled_decay = True

    weight_decay: float = param(
        0.01,
        0.0,
        10.0,
        alias="wd",
        log=True,
        help="Shrinks every parameter by this share of the learning rate at each step.",
    )
