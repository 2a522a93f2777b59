"""Finished runs kept for comparison: settings, figures and curves, and what differs between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.augmentation import PRESETS as AUGMENTATIONS
from nnviz.core.nn.architectures import Architecture
from nnviz.core.params import Parameterised, parameters
from nnviz.tasks.train import TrainRequest, TrainSnapshot

_POINTS = 200  # of the loss curve that is kept
_BY_HAND = "rate changed by hand"
# What a number or a switch of the program means.
_PLAIN = {
    ("subset", "0"): "all samples",
    ("dropout", "0"): "no dropout",
    ("batch_norm", "True"): "with batch norm",
    ("batch_norm", "False"): "no batch norm",
    ("restore_best", "True"): "best weights at the end",
    ("restore_best", "False"): "last weights at the end",
    ("patience", "0"): "no early stopping",
    ("averaging", "0"): "no averaging",
    ("synthetic", "0"): "no synthetic digits",
    ("augmentation", "None"): "pictures as they are",
}
_DISTORTED = {"light": "light distortion", "medium": "medium distortion", "strong": "strong distortion"}


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One finished run.

    Attributes
    ----------
    label : str
        What the user or a preset called it.
    request : TrainRequest
    accuracy : float or None
        Best validation accuracy, None without validation; of a run that was stopped before its first
        validation what its network was found to reach when it was asked afterwards.
    train_accuracy : float or None
        Of the last epoch, while training.
    seconds : float
    epochs : int
    stopped : str
        As in `TrainSnapshot`.
    train_losses, train_accuracies, validation_losses, validation_accuracies : tuple of float
        Per epoch; empty if there are none.
    loss_steps, losses : tuple of float
        The smoothed loss at some steps.
    rate_by_hand : bool
        Whether the learning rate was changed while it ran: the request alone does not give it again.
    """

    label: str
    request: TrainRequest
    accuracy: float | None
    train_accuracy: float | None
    seconds: float
    epochs: int
    stopped: str
    train_losses: tuple[float, ...]
    train_accuracies: tuple[float, ...]
    validation_losses: tuple[float, ...]
    validation_accuracies: tuple[float, ...]
    loss_steps: tuple[float, ...]
    losses: tuple[float, ...]
    rate_by_hand: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nobody has interfered: the request gives the run again."""
        return self.stopped != "stopped" and not self.rate_by_hand

    @property
    def was_asked_later(self) -> bool:
        """Whether `accuracy` was measured after the run, which was stopped before its first validation."""
        return self.accuracy is not None and not self.epochs


def record_run(label: str, request: TrainRequest, snapshot: TrainSnapshot) -> RunRecord:
    """Return the record of a finished run."""
    curves = snapshot.curves
    loss = curves["smooth_loss"]
    chosen = np.unique(np.linspace(0, max(len(loss) - 1, 0), min(len(loss), _POINTS)).astype(np.int64))
    train = curves["train_accuracy"]

    def numbers(name: str) -> tuple[float, ...]:
        values = curves[name]
        return tuple(map(float, values)) if np.isfinite(values).all() else ()

    return RunRecord(
        label,
        request,
        float(snapshot.best_accuracy) if snapshot.best_epoch else None,
        float(train[-1]) if len(train) else None,
        snapshot.seconds,
        snapshot.epoch,
        snapshot.stopped,
        numbers("train_loss"),
        numbers("train_accuracy"),
        numbers("validation_loss"),
        numbers("validation_accuracy"),
        tuple(float(i + 1) for i in chosen),
        tuple(float(loss[i]) for i in chosen),
        snapshot.rate_by_hand,
    )


def settings_text(request: TrainRequest) -> dict[str, str]:
    """Return every setting as short text, by name."""
    result: dict[str, str] = {}
    for name in TrainRequest.__dataclass_fields__:
        if name in ("threads", "shard_size"):
            continue
        value: Any = getattr(request, name)
        if isinstance(value, Architecture):
            result[name] = value.text()
        elif isinstance(value, Parameterised):
            result[name] = value.spec() if value.slug else _distortion(value)
        elif isinstance(value, float):
            result[name] = f"{value:g}"
        else:
            result[name] = str(value)
    return result


def _distortion(value: Parameterised) -> str:
    for name, known in AUGMENTATIONS.items():
        if value == known and name in _DISTORTED:
            return _DISTORTED[name]
    return ", ".join(f"{name} {number:g}" for name, number in value.values().items())


def differences(requests: Sequence[TrainRequest], *, seed: bool = False) -> list[str]:
    """Return for each request the settings in which the requests differ, as text; "" where all are equal.

    Where all have the same optimizer, say, only the parameters that differ are named ("learning rate 0.01");
    otherwise its title and what is not as usual ("Adam, learning rate 0.01").
    """
    texts = [settings_text(request) for request in requests]
    names = [
        n for n in (texts[0] if texts else {}) if (seed or n != "seed") and len({t[n] for t in texts}) > 1
    ]
    parts: list[list[str]] = [[] for _ in requests]
    for name in names:
        values = [getattr(request, name) for request in requests]
        registered = all(isinstance(value, Parameterised) and value.slug for value in values)
        words = _registered(values) if registered else [_in_words(name, text[name]) for text in texts]
        for part, word in zip(parts, words, strict=True):
            part.append(word.replace("_", " "))
    return [", ".join(filter(None, part)) for part in parts]


def differences_of_runs(runs: Sequence[RunRecord]) -> list[str]:
    """Return for each run in what its settings differ, and whether its learning rate was changed by hand."""
    texts = differences([run.request for run in runs])
    return [
        ", ".join(filter(None, (text, _BY_HAND if run.rate_by_hand else "")))
        for run, text in zip(runs, texts, strict=True)
    ]


def _in_words(name: str, text: str) -> str:
    if (name, text) in _PLAIN:
        return _PLAIN[name, text]
    # Nothing else looks like an architecture, or is distorted.
    return text if name in ("architecture", "augmentation") else f"{name} {text}"


def _registered(values: Sequence[Parameterised]) -> list[str]:
    """Return in words how choices out of a registry differ."""
    alike = len({type(value) for value in values}) == 1
    words = []
    for value in values:
        usual = {p.name: p.default for p in parameters(type(value))}
        own = value.values()
        shown = [
            n for n in own if (len({v.values()[n] for v in values}) > 1 if alike else own[n] != usual[n])
        ]
        numbers = [f"{n} {own[n]:g}" if isinstance(own[n], float) else f"{n} {own[n]}" for n in shown]
        words.append(", ".join(numbers if alike else [value.title, *numbers]))
    return words


@dataclass(frozen=True, slots=True)
class Band:
    """Runs that differ only in their seed, as mean and range over the epochs that all have.

    Attributes
    ----------
    label : str
    epochs, mean, low, high : ndarray, shape (n,)
    members : tuple of int
        Positions of the runs.
    """

    label: str
    epochs: NDArray[np.float64]
    mean: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    members: tuple[int, ...]


def bands(runs: Sequence[RunRecord], curve: str) -> list[Band]:
    """Return the runs grouped by what differs apart from the seed; a stopped one is a group of its own.

    Parameters
    ----------
    curve : str
        ``validation_accuracies``, ``train_accuracies``, ``validation_losses`` or ``train_losses``.
    """
    differing = differences_of_runs(runs)
    groups: dict[tuple[str, str, int], list[int]] = {}
    for i, (run, text) in enumerate(zip(runs, differing, strict=True)):
        # A band reaches as far as its shortest run.
        alone = -1 if run.is_whole else i
        groups.setdefault((run.label, text, alone), []).append(i)
    result = []
    for (label, text, _), members in groups.items():
        values = [getattr(runs[i], curve) for i in members]
        count = min(map(len, values))
        if not count:
            continue
        stack = np.array([v[:count] for v in values], np.float64)
        epochs = np.arange(1, count + 1, dtype=np.float64)
        name = label or text
        band = Band(name, epochs, stack.mean(axis=0), stack.min(axis=0), stack.max(axis=0), tuple(members))
        result.append(band)
    return result
