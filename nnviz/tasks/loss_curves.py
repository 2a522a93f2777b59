"""Losses for the eye: value and gradient over the residual or over the probability of the right answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.core.losses import LOSSES, Loss
from nnviz.tasks.curves import Array, Curve, Probe, probe_at, sample_curve

DOMAINS = {"values": (-3.0, 3.0), "probabilities": (0.005, 0.995)}


def losses_over(domain: str) -> tuple[type[Loss], ...]:
    """Return the registered losses drawn over ``"values"`` (residuals) or ``"probabilities"``."""
    return tuple(cls for cls in LOSSES.classes() if cls.takes == domain)


@dataclass(frozen=True, slots=True)
class LossCurvesRequest:
    """What to draw.

    Attributes
    ----------
    losses : tuple of Loss
        All of the same domain.
    domain : str
        ``"values"``: over the residual y - t; ``"probabilities"``: over the probability y.
    target : float
        The right answer for probabilities, 0 to 1; residuals need none.
    at : float
        Where the crosshair stands.
    points : int
    """

    losses: tuple[Loss, ...] = ()
    domain: str = "values"
    target: float = 1.0
    at: float = 0.5
    points: int = 601

    def __post_init__(self) -> None:
        if self.domain not in DOMAINS:
            raise ParameterError(f"A loss is drawn over {' or '.join(DOMAINS)}, not {self.domain!r}.")
        for loss in self.losses:
            if loss.takes != self.domain:
                raise ParameterError(
                    f"{loss.title} takes {loss.takes}, so it has no curve over {self.domain}."
                )
        if not 0.0 <= self.target <= 1.0:
            raise ParameterError(f"The right answer is a probability from 0 to 1, not {self.target:g}.")
        if not 2 <= self.points <= 20_001:
            raise ParameterError(f"points lies between 2 and 20001; {self.points} does not.")
        low, high = DOMAINS[self.domain]
        if not low <= self.at <= high:
            raise ParameterError(f"The crosshair stands between {low:g} and {high:g}, not at {self.at:g}.")


@dataclass(frozen=True, slots=True)
class LossResult:
    """One loss: curve (value and gradient) and reading at the crosshair."""

    name: str
    spec: str
    formula: str
    gradient_formula: str
    source: str
    curve: Curve
    probe: Probe


@dataclass(frozen=True, slots=True)
class LossCurvesResult:
    """All losses of a request."""

    request: LossCurvesRequest
    losses: tuple[LossResult, ...]


def run_loss_curves(request: LossCurvesRequest) -> Iterator[LossCurvesResult]:
    """Compute everything that `request` asks for; yields once."""
    low, high = DOMAINS[request.domain]
    target = np.float64(request.target if request.domain == "probabilities" else 0.0)
    results = []
    for loss in request.losses:

        def value(x: Array, loss: Loss = loss) -> Array:
            return loss.pointwise(x, np.full_like(x, target))

        def gradient(x: Array, loss: Loss = loss) -> Array:
            return loss.pointwise_gradient(x, np.full_like(x, target))

        curve = sample_curve(value, gradient, low, high, request.points, loss.kinks, 0.0)
        probe = probe_at(value, gradient, request.at, loss.kinks)
        values = loss.spec().partition(":")[2].replace(",", ", ")
        name = f"{loss.title} ({values})" if values else loss.title
        texts = (loss.formula, loss.gradient_formula, loss.source)
        results.append(LossResult(name, loss.spec(), *texts, curve, probe))
    yield LossCurvesResult(request, tuple(results))
