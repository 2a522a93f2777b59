"""The learning rate stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from nnviz.core.schedules.base import SCHEDULES, Schedule


@SCHEDULES.register("constant")
@dataclass(frozen=True)
class Constant(Schedule):
    r"""The learning rate stays as it is."""

    title = "Constant"
    formula = r"f_k = 1"
    source = ""

    def _decay(self, step: int, total_steps: int) -> float:
        return 1.0
