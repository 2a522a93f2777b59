"""The learning rate falls along half a cosine to its last value at the end of the run."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nnviz.core.params import param
from nnviz.core.schedules.base import SCHEDULES, Schedule


@SCHEDULES.register("cosine")
@dataclass(frozen=True)
class Cosine(Schedule):
    r"""The learning rate falls along half a cosine to its last value at the end of the run."""

    title = "Cosine"
    formula = r"f_k = f_{\min} + (1-f_{\min})\,\frac{1+\cos(\pi k/K)}{2}"
    source = "Loshchilov & Hutter 2017, eq. 5, without restarts"
    code = "last + (1 - last) * 0.5 * (1 + np.cos(np.pi * min(k / n, 1)))"

    last: float = param(0.0, 0.0, 1.0, help="Share of the learning rate that is left at the end.")

    def _decay(self, step: int, total_steps: int) -> float:
        share = min(step / total_steps, 1.0)
        return self.last + (1.0 - self.last) * 0.5 * (1.0 + math.cos(math.pi * share))
