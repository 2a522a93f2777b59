"""Random search over learning rate and weight decay: ranges, trials, and how a range is narrowed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.core.optimizers.base import Optimizer
from nnviz.core.params import Parameterised, param, parameters
from nnviz.tasks.train_request import TrainRequest

_BEST_SHARE = 0.2  # of the trials decide where a narrowed range lies
_LEAST_BEST = 3
_NARROWED = 0.6  # a narrowed range is at most this much of the old one, in decades
_LEAST_DECADES = 0.5


@dataclass(frozen=True)
class SearchSettings(Parameterised):
    """Ranges and size of a search; the defaults are the book's ranges for SGD (chapter 6), fewer trials.

    Raises
    ------
    ParameterError
        If a lower end is not below its upper end.
    """

    lowest_rate: float = param(
        1e-6, 1e-8, 1e2, log=True, help="Learning rates are drawn from here on, evenly in the logarithm"
    )
    highest_rate: float = param(1e-2, 1e-8, 1e2, log=True, help="The largest learning rate that is tried")
    lowest_decay: float = param(
        1e-8, 1e-10, 10.0, log=True, help="Weight decays are drawn from here on, evenly in the logarithm"
    )
    highest_decay: float = param(1e-4, 1e-10, 10.0, log=True, help="The largest weight decay that is tried")
    trials: int = param(40, 1, 1000, log=True, help="How many pairs of the two are tried (the book: 100)")
    epochs: int = param(20, 1, 200, log=True, help="How long one trial learns (the book: 50)")
    subset: int = param(500, 20, 60_000, log=True, help="Samples that one trial learns from (the book: 400)")
    held_out: int = param(
        500, 10, 10_000, log=True, help="Validation samples that judge a trial; few make luck look like skill"
    )
    seed: int = param(0, 0, 9999, help="The same seed draws the same pairs")

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, low, high in (
            ("learning rate", self.lowest_rate, self.highest_rate),
            ("weight decay", self.lowest_decay, self.highest_decay),
        ):
            if low >= high:
                raise ParameterError(
                    f"The range of the {name} ends at {high:g} before it begins at {low:g}: "
                    "make the lowest smaller than the highest."
                )


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search around a training run.

    Attributes
    ----------
    base : TrainRequest
        Everything but learning rate, weight decay, epochs and number of samples stays as it is here.
    settings : SearchSettings
    """

    base: TrainRequest
    settings: SearchSettings

    def pair(self, number: int) -> tuple[float, float]:
        """Return learning rate and weight decay of a trial (from 0); it depends on seed and number alone."""
        s = self.settings
        rng = np.random.default_rng([s.seed, 6, number])
        rate = 10.0 ** rng.uniform(math.log10(s.lowest_rate), math.log10(s.highest_rate))
        decay = 10.0 ** rng.uniform(math.log10(s.lowest_decay), math.log10(s.highest_decay))
        return float(rate), float(decay)

    def trial(self, number: int) -> TrainRequest:
        """Return the training of a trial; weights, samples and mini-batches are the same in all of them."""
        rate, decay = self.pair(number)
        s = self.settings
        return replace(
            self.full(rate, decay),
            epochs=s.epochs,
            subset=s.subset,
            synthetic=0,
            patience=0,
            restore_best=False,
            validation=self.base.validation or 0.2,
        )

    def full(self, rate: float, decay: float) -> TrainRequest:
        """Return the base with this learning rate and weight decay: the full training."""
        optimizer: Optimizer = replace(self.base.optimizer, learning_rate=rate, weight_decay=decay)
        return replace(self.base, optimizer=optimizer)


@dataclass(frozen=True, slots=True)
class Trial:
    """The outcome of one trial.

    Attributes
    ----------
    number : int
        From 0.
    learning_rate, weight_decay : float
    accuracy : float or None
        On the validation samples after the last epoch, 0..1; None if the trial diverged.
    train_accuracy : float or None
        In the last epoch, while training.
    curve : tuple of float
        Validation accuracy of each epoch.
    seconds : float
    """

    number: int
    learning_rate: float
    weight_decay: float
    accuracy: float | None
    train_accuracy: float | None
    curve: tuple[float, ...] = ()
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class SearchSnapshot:
    """Everything known so far.

    Attributes
    ----------
    phase : str
        ``"loading"``, ``"searching"`` or ``"done"``.
    total : int
        Trials planned.
    trials : tuple of Trial
        Finished ones in the order of their numbers.
    current : tuple of float, or None
        Learning rate and weight decay that are being tried.
    fraction : float
        Share of the whole search that is done, 0..1.
    """

    phase: str
    total: int
    trials: tuple[Trial, ...] = ()
    current: tuple[float, float] | None = None
    fraction: float = 0.0

    def ranked(self) -> list[Trial]:
        """Return the trials, the best first and diverged ones last."""
        return ranked(self.trials)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found, to be kept: it can be shown again, and gone on with.

    Attributes
    ----------
    request : SearchRequest
    trials : tuple of Trial
        Without their curves.
    """

    request: SearchRequest
    trials: tuple[Trial, ...]


def ranked(trials: Iterable[Trial]) -> list[Trial]:
    """Return trials by falling validation accuracy; diverged ones last."""
    return sorted(trials, key=lambda t: (-1.0 if t.accuracy is None else -2.0 - t.accuracy, t.number))


def narrowed(settings: SearchSettings, trials: Sequence[Trial]) -> SearchSettings:
    """Return settings whose ranges lie around the best fifth of the trials, as the book does by eye.

    A range gets at most 0.6 of its old width (in decades) and may reach over its old end where the best
    trials lie there. The seed moves on, so that new pairs are drawn.

    Raises
    ------
    ParameterError
        If no trial has learnt anything yet.
    """
    good = [trial for trial in ranked(trials) if trial.accuracy is not None]
    if not good:
        raise ParameterError("No trial has finished yet, so there is nothing to narrow the range around.")
    best = good[: max(_LEAST_BEST, math.ceil(_BEST_SHARE * len(good)))]
    rates = _around([t.learning_rate for t in best], settings.lowest_rate, settings.highest_rate)
    decays = _around([t.weight_decay for t in best], settings.lowest_decay, settings.highest_decay)
    bounds = {p.name: (p.low, p.high) for p in parameters(SearchSettings)}

    def inside(name: str, value: float) -> float:
        low, high = bounds[name]
        assert low is not None
        assert high is not None
        return float(f"{min(max(value, low), high):.3g}")

    return replace(
        settings,
        lowest_rate=inside("lowest_rate", rates[0]),
        highest_rate=inside("highest_rate", rates[1]),
        lowest_decay=inside("lowest_decay", decays[0]),
        highest_decay=inside("highest_decay", decays[1]),
        seed=(settings.seed + 1) % 10_000,
    )


def _around(values: list[float], low: float, high: float) -> tuple[float, float]:
    """Return a range of logarithms around `values` (the best first), narrower than `low`..`high`."""
    logs = [math.log10(v) for v in values]
    old = math.log10(high) - math.log10(low)
    room = 0.1 * old
    first, last = min(logs) - room, max(logs) + room
    widest = max(_NARROWED * old, min(old, _LEAST_DECADES))
    if last - first > widest:
        # Where the best are spread out, this value hardly matters: stay around the best one.
        middle = min(max(logs[0], first + widest / 2), last - widest / 2)
        first, last = middle - widest / 2, middle + widest / 2
    return 10.0**first, 10.0**last
