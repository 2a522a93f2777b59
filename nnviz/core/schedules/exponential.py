"""The learning rate shrinks by the same factor at every step."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.params import param
from nnviz.core.schedules.base import SCHEDULES, Schedule


@SCHEDULES.register("exponential")
@dataclass(frozen=True)
class Exponential(Schedule):
    r"""The learning rate shrinks by the same factor at every step."""

    title = "Exponential"
    formula = r"f_k = \gamma^k"
    source = "PyTorch ExponentialLR"
    code = "gamma**k"

    gamma: float = param(0.99, 0.0, 1.0, help="What the learning rate is multiplied by at each step.")

    def _decay(self, step: int, total_steps: int) -> float:
        return float(self.gamma**step)
