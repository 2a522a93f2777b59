"""Fair comparisons over several seeds: pairs of runs with the same seed, and what can be said of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_runs import RunRecord, differences, settings_text

# Two-sided 95 % points of Student's t for 1 to 20 degrees of freedom, then the normal's.
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
)  # fmt: skip
_NORMAL95 = 1.960
_SEEDS = 2**63 - 1


def over_seeds(runs: Sequence[tuple[str, TrainRequest]], count: int) -> list[tuple[str, TrainRequest]]:
    """Return the runs with `count` seeds each, seed by seed: when stopped early, whole pairs are there.

    With the same seed all runs begin with the same weights and see the same samples in the same order, as
    far as the network is the same.
    """
    return [
        (label, replace(request, seed=(request.seed + k) % _SEEDS))
        for k in range(count)
        for label, request in runs
    ]


def changed_settings(one: TrainRequest, other: TrainRequest) -> list[str]:
    """Return the names of the settings in which two runs differ, the seed not counted."""
    a, b = settings_text(one), settings_text(other)
    return [name for name in a if name != "seed" and a[name] != b[name]]


@dataclass(frozen=True, slots=True)
class PairedDifference:
    """Validation accuracy of some runs minus that of a reference, seed by seed.

    Attributes
    ----------
    label, reference : str
        What is compared with what.
    differences : ndarray, shape (n,)
        One for each seed that both have, 0..1.
    mean : float
    half_width : float
        Of the 95 % confidence interval of the mean (Student's t); infinite for one pair.
    wins : int
        Pairs in which it is better.
    """

    label: str
    reference: str
    differences: NDArray[np.float64]
    mean: float
    half_width: float
    wins: int

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would hardly make such a difference (95 %)."""
        return abs(self.mean) > self.half_width


def paired_differences(runs: Sequence[RunRecord]) -> list[PairedDifference]:
    """Compare groups of runs (equal but for the seed) with the first group, by pairs of the same seed.

    What a run is called plays no part. Pairs share weights, batches and validation samples, so that most of
    the chance cancels out. Groups without a common seed are left out; of repeated runs the last counts. Runs
    that were stopped, or whose learning rate was changed by hand, say nothing about their settings.
    """
    groups: dict[tuple[str, ...], dict[int, float]] = {}
    labels: dict[tuple[str, ...], str] = {}
    texts = [{k: v for k, v in settings_text(run.request).items() if k != "seed"} for run in runs]
    words = differences([run.request for run in runs])  # those of the table and of the curves
    for run, text, described in zip(runs, texts, words, strict=True):
        key = tuple(text.values())
        labels[key] = run.label or labels.get(key) or described
        if run.accuracy is not None and run.is_whole:
            groups.setdefault(key, {})[run.request.seed] = run.accuracy
    if len(groups) < 2:
        return []
    (first, reference), *others = groups.items()
    result = []
    for key, accuracies in others:
        seeds = sorted(reference.keys() & accuracies.keys())
        if not seeds:
            continue
        values = np.array([accuracies[s] - reference[s] for s in seeds])
        values.setflags(write=False)
        result.append(
            PairedDifference(
                labels[key],
                labels[first],
                values,
                float(values.mean()),
                _half_width(values),
                int(np.count_nonzero(values > 0)),
            )
        )
    return result


def _half_width(values: NDArray[np.float64]) -> float:
    count = len(values)
    if count < 2:
        return math.inf
    t = _T95[count - 2] if count - 2 < len(_T95) else _NORMAL95
    return float(t * values.std(ddof=1) / math.sqrt(count))
