"""The learning rate drops by a factor every so many steps."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.params import param
from nnviz.core.schedules.base import SCHEDULES, Schedule


@SCHEDULES.register("step")
@dataclass(frozen=True)
class StepDecay(Schedule):
    r"""The learning rate drops by a factor every so many steps."""

    title = "Step"
    formula = r"f_k = \gamma^{\lfloor k/n \rfloor}"
    source = "PyTorch StepLR"
    code = "gamma ** (k // every)"

    every: int = param(100, 1, 1_000_000, unit="steps", help="Steps between two drops.")
    gamma: float = param(0.5, 0.0, 1.0, help="What the learning rate is multiplied by at each drop.")

    def _decay(self, step: int, total_steps: int) -> float:
        return float(self.gamma ** (step // self.every))
