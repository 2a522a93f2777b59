"""The base class of learning-rate schedules."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

from nnviz.core.params import Parameterised, param
from nnviz.core.registry import Registry


@dataclass(frozen=True)
class Schedule(Parameterised):
    """The factor by which the base learning rate is multiplied at each step.

    With `warmup` steps w the factor rises linearly, 1/w, 2/w, ..., 1, and only then the schedule begins
    (PyTorch's `SequentialLR` of `LinearLR` and the schedule).
    """

    REGISTRY: ClassVar[Registry[Any]]
    formula: ClassVar[str] = ""
    """The factor at step k of K, LaTeX."""
    source: ClassVar[str] = ""
    code: ClassVar[str] = "1.0"
    """The factor as a Python expression in ``k`` of ``n`` steps after the warm-up and the parameters."""

    warmup: int = param(
        0, 0, 1_000_000, unit="steps",
        help="Steps in which the learning rate first rises linearly to its full value.",
    )  # fmt: skip

    def factor(self, step: int, total_steps: int) -> float:
        """Return the multiplier of the base learning rate.

        Parameters
        ----------
        step : int
            0 for the first step.
        total_steps : int
            Length of the run; schedules that end somewhere (cosine) end there.

        Examples
        --------
        >>> from nnviz.core.schedules import Cosine
        >>> [round(Cosine(warmup=2).factor(step, 6), 3) for step in range(6)]
        [0.5, 1.0, 1.0, 0.854, 0.5, 0.146]
        """
        if step < self.warmup:
            return (step + 1) / self.warmup
        return self._decay(step - self.warmup, max(total_steps - self.warmup, 1))

    @abstractmethod
    def _decay(self, step: int, total_steps: int) -> float:
        """Return the factor `step` steps after the warm-up, of `total_steps` such steps."""


SCHEDULES: Registry[Schedule] = Registry("schedule", "nnviz.core.schedules")
Schedule.REGISTRY = SCHEDULES
