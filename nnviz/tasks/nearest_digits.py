"""The training digits that look most like a picture, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.tasks.mnist_loading import wait_for_mnist

_BLOCK = 1500  # training digits between two yields


@dataclass(frozen=True, slots=True)
class NearestRequest:
    """Whose neighbours are wanted.

    Attributes
    ----------
    picture : uint8 ndarray, shape (28, 28)
        Ink high.
    count : int
        How many, 1..20.
    original : uint8 ndarray, shape (28, 28), optional
        What `picture` was made from, if it was of this size. A training digit that equals it, or `picture`,
        is no neighbour but the same digit, and left out.
    """

    picture: NDArray[np.uint8]
    count: int = 10
    original: NDArray[np.uint8] | None = None

    def __post_init__(self) -> None:
        if self.picture.shape != (28, 28):
            raise ParameterError(f"The picture is 28 x 28, not {self.picture.shape}.")
        if not 1 <= self.count <= 20:
            raise ParameterError(f"1 to 20 neighbours can be shown, not {self.count}.")
        if self.original is not None and self.original.shape != (28, 28):
            raise ParameterError(f"The original is 28 x 28, not {self.original.shape}.")


@dataclass(frozen=True, slots=True)
class NearestDigits:
    """The nearest of the training digits seen so far, nearest first; arrays are read-only.

    Attributes
    ----------
    pictures : uint8 ndarray, shape (k, 28, 28)
    labels : uint8 ndarray, shape (k,)
    indices : int64 ndarray, shape (k,)
        In MNIST's training set.
    distances : float32 ndarray, shape (k,)
        Euclidean, pixels as 0..1.
    fraction : float
        How much of the training set has been compared.
    left_out : int
        How many training digits are the picture itself.
    """

    pictures: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    indices: NDArray[np.int64]
    distances: NDArray[np.float32]
    fraction: float
    left_out: int = 0


def run_nearest_digits(request: NearestRequest) -> Iterator[NearestDigits]:
    """Yield the nearest training digits while more and more are compared."""
    picture = request.picture.reshape(-1) * np.float32(1 / 255)
    nothing = NearestDigits(
        np.zeros((0, 28, 28), np.uint8),
        np.zeros(0, np.uint8),
        np.zeros(0, np.int64),
        np.zeros(0, np.float32),
        0.0,
    )
    data = yield from wait_for_mnist(nothing)
    total = len(data.train_images)
    rows = data.train_images.reshape(total, -1)
    block = np.empty((_BLOCK, 784), np.float32)
    left_out = 0
    best = np.zeros(0, np.int64)
    squares = np.zeros(0, np.float32)
    for begin in range(0, total, _BLOCK):
        part = block[: min(_BLOCK, total - begin)]
        np.multiply(rows[begin : begin + len(part)], np.float32(1 / 255), out=part)
        part -= picture
        found = np.einsum("ij,ij->i", part, part)
        alike = found == 0
        if request.original is not None:
            alike |= (rows[begin : begin + len(part)] == request.original.reshape(-1)).all(axis=1)
        left_out += int(alike.sum())
        found[alike] = np.inf
        squares = np.concatenate([squares, found])
        best = np.concatenate([best, np.arange(begin, begin + len(part))])
        order = np.argsort(squares, kind="stable")[: request.count]
        best, squares = best[order], squares[order]
        done = (begin + len(part)) / total
        result = NearestDigits(
            data.train_images[best], data.train_labels[best], best.copy(), np.sqrt(squares), done, left_out
        )
        for array in (result.pictures, result.labels, result.indices, result.distances):
            array.setflags(write=False)
        yield result
