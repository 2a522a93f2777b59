"""The learning rate drops by a factor at chosen steps."""

from __future__ import annotations

import functools
import math
import re
from dataclasses import dataclass

from nnviz.core.errors import ParameterError
from nnviz.core.params import param
from nnviz.core.schedules.base import SCHEDULES, Schedule

_MOST = 100


@SCHEDULES.register("milestones")
@dataclass(frozen=True)
class Milestones(Schedule):
    r"""The learning rate drops by a factor at chosen steps."""

    title = "Milestones"
    formula = r"f_k = \gamma^{\#\{n_i \le k\}}"
    source = "PyTorch MultiStepLR"
    code = (
        "gamma ** sum(k >= (float(p[:-1]) * n / 100 if p[-1] == '%' else float(p)) "
        "for p in at.replace(';', ' ').replace('/', ' ').split())"
    )

    at: str = param(
        "50% 75%",
        help="Where it drops, separated by spaces: step numbers (300) or shares of the run (50%).",
    )
    gamma: float = param(0.1, 0.0, 1.0, help="What the learning rate is multiplied by at each drop.")

    def __post_init__(self) -> None:
        super().__post_init__()
        _places(self.at)

    def _decay(self, step: int, total_steps: int) -> float:
        passed = sum(
            step >= (place * total_steps / 100.0 if percent else place) for place, percent in _places(self.at)
        )
        return float(self.gamma**passed)


@functools.lru_cache(maxsize=64)
def _places(text: str) -> tuple[tuple[float, bool], ...]:
    """Return the numbers in `text`, and whether each is a share in percent; asked at every step."""
    words = re.split(r"[\s;/]+", text.strip())
    if len(words) > _MOST:
        raise ParameterError(f"There are at most {_MOST} milestones, not {len(words)}.")
    places = []
    for word in words:
        try:
            place = float(word.removesuffix("%"))
        except ValueError:
            place = -1.0
        if not (0.0 <= place < math.inf):
            raise ParameterError(
                f"Milestones are step numbers or percentages such as '300 50%', not {word or text!r}."
            )
        places.append((place, word.endswith("%")))
    return tuple(places)
