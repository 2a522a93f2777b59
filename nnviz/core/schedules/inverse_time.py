"""The learning rate falls like one over the time."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.params import param
from nnviz.core.schedules.base import SCHEDULES, Schedule


@SCHEDULES.register("inverse_time")
@dataclass(frozen=True)
class InverseTime(Schedule):
    r"""The learning rate falls like one over the time."""

    title = "Inverse time"
    formula = r"f_k = \frac{1}{1 + \delta k}"
    source = "Robbins & Monro 1951"
    code = "1.0 / (1.0 + decay * k)"

    decay: float = param(0.01, 1e-6, 1e3, log=True, help="1 / decay steps halve the learning rate.")

    def _decay(self, step: int, total_steps: int) -> float:
        return 1.0 / (1.0 + self.decay * step)
