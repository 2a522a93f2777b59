"""The samples of a training run: loaded, split, completed with synthetic digits, served in mini-batches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.data.chosen_pictures import ChosenPictures, Pictures
from nnviz.core.errors import ParameterError
from nnviz.core.nn.layers.base import Array
from nnviz.tasks.mnist_loading import wait_for_mnist
from nnviz.tasks.train_request import TrainRequest

T = TypeVar("T")
R = TypeVar("R")
_SLICE = 0.004  # seconds that a task may wait between two yields


@dataclass(frozen=True)
class ImageSource:
    """Pictures in memory as bytes, turned into floats 0..1 (and distorted) batch by batch; a `BatchSource`.

    Attributes
    ----------
    images : ndarray or ChosenPictures, shape (N, 28, 28), uint8
    labels : ndarray, shape (N,), int64
    augmentation : Augmentation or None
    """

    images: Pictures
    labels: NDArray[np.int64]
    augmentation: Augmentation | None = None

    def load(self, indices: Array, rng: np.random.Generator, out: Array) -> Array:
        """Write the samples into `out`, shape (n, 1, 28, 28), and return their labels."""
        pictures = self.images.take(indices, 0)
        if self.augmentation is not None:
            self.augmentation.apply(pictures, rng, out=out.reshape(pictures.shape))
        else:
            # Two passes are faster than one that converts and multiplies piece by piece.
            out = out.reshape(pictures.shape)
            np.copyto(out, pictures)
            np.multiply(out, np.float32(1.0 / 255.0), out=out)
        return self.labels[indices]


@dataclass(frozen=True, slots=True)
class TrainingData:
    """Training and validation samples of one run.

    Attributes
    ----------
    train : ImageSource
    validation_images, validation_labels : ndarray
        Never distorted; empty without validation.
    validation_indices : ndarray of int
        Where the validation samples lie in the file, so that mistakes can be shown.
    """

    train: ImageSource
    validation_images: NDArray[np.uint8]
    validation_labels: NDArray[np.int64]
    validation_indices: NDArray[np.int64]


def prepare_data(
    request: TrainRequest, snapshot: T, *, to_look_at: bool = False
) -> Generator[T, None, TrainingData]:
    """Yield `snapshot` until the samples are there, then return them.

    The split depends on the seed alone, so that two runs with one setting changed see the same samples.

    Raises
    ------
    DataFileError
        If the file cannot be read.
    ParameterError
        If it holds too few samples, or, unless they are only looked at, classes that the network has no
        output for.
    """
    if request.data == "mnist":
        mnist = yield from wait_for_mnist(snapshot)
        images, labels = mnist.train_images, mnist.train_labels.astype(np.int64)
    else:
        images, labels = yield from in_background(lambda: _read(request.data), snapshot)
        classes = request.network_architecture().output_shape[0]
        if labels.max() >= classes and not to_look_at:
            raise ParameterError(f"The network knows the classes 0 to {classes - 1}; the data holds others.")
    given_up = threading.Event()
    try:
        return (yield from in_background(lambda: _split(request, images, labels, given_up.is_set), snapshot))
    finally:
        given_up.set()


def _split(
    request: TrainRequest,
    images: NDArray[np.uint8],
    labels: NDArray[np.int64],
    given_up: Callable[[], bool],
) -> TrainingData:
    count = len(images)
    held_back = round(request.validation * count)
    order = np.random.default_rng([request.seed, 3]).permutation(count)
    validation, training = np.sort(order[:held_back]), order[held_back:]
    if request.subset:
        training = training[: request.subset]
    training = np.sort(training)
    if not len(training):
        raise ParameterError(f"{request.data} leaves no sample to train on.")
    train_images: Pictures = ChosenPictures(images, training)
    train_labels = labels[training]
    if request.synthetic:
        drawn = _synthetic(request, given_up)
        train_images = np.concatenate([train_images[:], drawn[0]])
        train_labels = np.concatenate([train_labels, drawn[1]])
    source = ImageSource(train_images, train_labels, request.augmentation)
    return TrainingData(source, images[validation], labels[validation], validation)


def _synthetic(
    request: TrainRequest, given_up: Callable[[], bool]
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    # Imported here because most runs draw nothing.
    from nnviz.core.data.synthetic_digits import synthetic_digits

    rng = np.random.default_rng([request.seed, 4])
    return synthetic_digits(request.synthetic, rng, given_up=given_up)


def _read(path: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    from nnviz.core.data import read_dataset

    dataset = read_dataset(path)
    if dataset.labels is None:
        raise ParameterError(f"{path} holds pictures without labels; nothing can be learnt from it.")
    images: NDArray[np.uint8] = dataset.images
    return images, dataset.labels.astype(np.int64)


def in_background(work: Callable[[], R], snapshot: T) -> Generator[T, None, R]:
    """Run `work` on a thread of its own, yielding `snapshot` meanwhile, and return its result."""
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="nnviz-data")
    try:
        future = pool.submit(work)
        while True:
            try:
                return future.result(timeout=_SLICE)
            except TimeoutError:
                if future.done():
                    # Just now; or the work itself has raised this.
                    return future.result()
                yield snapshot
    finally:
        pool.shutdown(wait=False)
