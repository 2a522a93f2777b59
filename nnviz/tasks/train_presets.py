"""Comparisons of the book as lists of runs that differ in one setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.train_request import TrainRequest

Runs = list[tuple[str, TrainRequest]]


@dataclass(frozen=True)
class Comparison:
    """A fair comparison: the same seed, first weights and mini-batches, one setting changed.

    Attributes
    ----------
    title, finding : str
        What is compared; what is to be seen, as measured with three seeds (docs/training.md).
    runs : callable
        Returns label and request of each run.
    """

    title: str
    finding: str
    runs: Callable[[], Runs]


def _optimizers() -> Runs:
    # Five layers of 100 as in chapter 6; the book's learning rates.
    base = TrainRequest("784-100-100-100-100-10", batch_size=128, epochs=5, validation=0.1, seed=1)
    specs = ("sgd:lr=0.01", "momentum:lr=0.01", "adagrad:lr=0.01", "adam:lr=0.001")
    return [(spec.partition(":")[0], replace(base, optimizer=OPTIMIZERS.parse(spec))) for spec in specs]


def _initializers() -> Runs:
    base = TrainRequest(
        "784-100-100-100-100-10", batch_size=128, epochs=5, seed=1, optimizer=OPTIMIZERS.parse("sgd:lr=0.01")
    )
    specs = {"std 0.01": "normal:std_dev=0.01", "Xavier": "xavier_normal", "He": "he_normal"}
    return [(name, replace(base, initializer=INITIALIZERS.parse(spec))) for name, spec in specs.items()]


def _batch_norm() -> Runs:
    runs: Runs = []
    # Sixteen scales from 1 to 0.0001, evenly in the logarithm, as in chapter 6.
    for k in range(16):
        scale = 10.0 ** (-4.0 * k / 15.0)
        base = TrainRequest(
            "784-100-100-100-100-100-10",
            batch_size=100,
            epochs=20,
            subset=1000,
            validation=0.1,
            seed=1,
            optimizer=OPTIMIZERS.parse("sgd:lr=0.01"),
            initializer=INITIALIZERS.create("normal", std_dev=scale),
        )
        runs += [(f"std {scale:.2g} {name}", replace(base, batch_norm=on)) for name, on in _SWITCH]
    return runs


_SWITCH = (("plain", False), ("batch norm", True))


def _overfitting(title: str) -> Callable[[], Runs]:
    def runs() -> Runs:
        base = TrainRequest(
            parse_architecture("784-100-100-100-100-100-100-10"),
            batch_size=100,
            epochs=200,
            subset=300,
            validation=0.1,
            restore_best=False,
            seed=1,
            optimizer=OPTIMIZERS.parse("sgd:lr=0.01"),
        )
        if title == "weight decay":
            decayed = replace(base, optimizer=OPTIMIZERS.parse("sgd:lr=0.01,weight_decay=0.1"))
            return [("no weight decay", base), ("weight decay 0.1", decayed)]
        return [("no dropout", base), ("dropout 0.2", replace(base, dropout=0.2))]

    return runs


COMPARISONS: dict[str, Comparison] = {
    "optimizers": Comparison(
        "Four optimizers", "SGD is the slowest; Momentum, AdaGrad and Adam are close.", _optimizers
    ),
    "initializers": Comparison(
        "Initial weights", "With std 0.01 nothing is learnt; Xavier and He learn, He is ahead.", _initializers
    ),
    "batch_norm": Comparison(
        "Batch normalisation, 16 scales",
        "After 20 epochs 12 of the 16 scales get more than half of the training digits right with batch "
        "normalisation, 2 without it; scales near 0.01 learn fastest.",
        _batch_norm,
    ),
    "weight_decay": Comparison(
        "Weight decay on 300 images",
        "The gap between training and validation shrinks; training no longer reaches 100%, and the "
        "validation is no better for it.",
        _overfitting("weight decay"),
    ),
    "dropout": Comparison(
        "Dropout on 300 images",
        "The gap between training and validation closes, but learning takes much longer; training is "
        "counted with units switched off.",
        _overfitting("dropout"),
    ),
}
