"""Look through labelled pictures: load them, count the classes, choose by label and by mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.data.chosen_pictures import Pictures
from nnviz.core.errors import ParameterError
from nnviz.tasks.evaluate import Evaluation
from nnviz.tasks.mnist_loading import wait_for_mnist
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_data import in_background, prepare_data

TRAINING, VALIDATION, MNIST_TEST = "training", "validation", "mnist-test"
SHOWS = ("all", "mistakes", "right")


@dataclass(frozen=True, slots=True, eq=False)
class SampleSet:
    """Pictures to look through; arrays are read-only.

    Attributes
    ----------
    source : str
        ``"training"``, ``"validation"``, ``"mnist-test"`` or a path.
    name : str
        For titles.
    images : ndarray or ChosenPictures, shape (N, 28, 28), uint8
    labels : ndarray of int, shape (N,), or None
    classes, counts : ndarray of int, shape (K,)
        The labels that occur and how often; empty without labels.
    """

    source: str
    name: str
    images: Pictures
    labels: NDArray[np.int64] | None
    classes: NDArray[np.int64]
    counts: NDArray[np.int64]

    @property
    def imbalance(self) -> float:
        """Samples of the most frequent class for each one of the rarest; NaN without labels."""
        return float(self.counts.max() / self.counts.min()) if len(self.counts) else float("nan")


def run_load_samples(source: str, base: TrainRequest | None = None) -> Iterator[SampleSet | None]:
    """Load samples, yielding None until they are there.

    Parameters
    ----------
    source : str
        ``"training"`` or ``"validation"`` (the samples of `base`), ``"mnist-test"``, or the path of a file
        that `read_dataset` reads (the user's handwriting is one).
    base : TrainRequest, optional
        Whose data, validation share, subset and synthetic digits; the defaults without.

    Raises
    ------
    DataFileError
        If the file cannot be read.
    ParameterError
        If it holds nothing.
    """
    yield None
    images: Pictures
    labels: NDArray[np.integer] | None
    if source in (TRAINING, VALIDATION):
        base = base or TrainRequest()
        data = yield from prepare_data(base, None, to_look_at=True)
        images, labels = data.train.images, data.train.labels
        if source == VALIDATION:
            images, labels = data.validation_images, data.validation_labels
        name = "MNIST" if base.data == "mnist" else Path(base.data).name
    elif source == MNIST_TEST:
        mnist = yield from wait_for_mnist(None)
        images, labels, name = mnist.test_images, mnist.test_labels, "MNIST"
    else:
        images, labels, name = yield from in_background(lambda: _read(source), None)
    if not len(images):
        raise ParameterError(f"{name} holds no picture here.")
    classes, counts = np.empty(0, np.int64), np.empty(0, np.int64)
    wide = None if labels is None else labels.astype(np.int64)
    if wide is not None:
        classes, counts = np.unique(wide, return_counts=True)
        for array in (wide, classes, counts):
            array.setflags(write=False)
    yield SampleSet(source, name, images, wide, classes, counts)


def _read(source: str) -> tuple[NDArray[np.uint8], NDArray[np.int64] | None, str]:
    from nnviz.core.data import read_dataset

    dataset = read_dataset(source)
    return dataset.images, dataset.labels, dataset.name or Path(source).name


def run_page(
    samples: SampleSet, positions: NDArray[np.int64], augmentation: Augmentation | None = None, seed: int = 0
) -> Iterator[NDArray[np.uint8]]:
    """Yield the pictures at `positions`, distorted as a network in training sees them if asked for.

    Only what is on the screen is copied, whatever the size of the data.
    """
    pictures = samples.images[positions]
    if augmentation is not None and len(pictures):
        rng = np.random.default_rng([seed, 9, int(positions[0])])
        pictures = np.rint(255.0 * augmentation.apply(pictures, rng)).astype(np.uint8)
    pictures.setflags(write=False)
    yield pictures


def select_samples(
    samples: SampleSet, label: int | None = None, show: str = "all", evaluation: Evaluation | None = None
) -> NDArray[np.int64]:
    """Return the positions of the samples to show.

    Parameters
    ----------
    samples : SampleSet
    label : int, optional
        Only this class.
    show : str
        ``"all"``; ``"mistakes"`` of the network, the surest first; or ``"right"``, the most doubtful first.
    evaluation : Evaluation, optional
        Answers of a network to the first samples; needed for mistakes and right ones.

    Raises
    ------
    ParameterError
        If `show` is none of these.
    """
    if show not in SHOWS:
        raise ParameterError(f"Shown are {', '.join(SHOWS)}, not {show!r}.")
    labels = samples.labels
    if labels is None:
        return np.arange(len(samples.images) if show == "all" and label is None else 0)
    wanted = np.ones(len(labels), bool) if label is None else labels == label
    if show == "all":
        return np.flatnonzero(wanted)
    if evaluation is None:
        return np.empty(0, np.int64)
    count = evaluation.count
    right = evaluation.predictions == labels[:count]
    chosen = np.flatnonzero(wanted[:count] & (right if show == "right" else ~right))
    sure = evaluation.confidences[chosen]
    return chosen[np.argsort(sure if show == "right" else -sure, kind="stable")]
