"""A digit of MNIST's test set: any, one of a label, or one that a network gets wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import ParameterError
from nnviz.core.nn.network import Network
from nnviz.tasks.mnist_loading import wait_for_mnist

_PART = 16  # pictures between two yields


@dataclass(frozen=True, slots=True)
class PickRequest:
    """Which sample is wanted.

    Attributes
    ----------
    label : int or None
        None: any.
    wrong_for : Network or None
        Only one that this network misreads.
    seed : int
        Another seed, another sample.
    """

    label: int | None = None
    wrong_for: Network | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        if self.label is not None and not 0 <= self.label <= 9:
            raise ParameterError(f"A digit is 0 to 9, not {self.label!r}.")


@dataclass(frozen=True, slots=True)
class PickedSample:
    """What has been found.

    Attributes
    ----------
    picture : uint8 ndarray, shape (28, 28), read-only, or None
        None while it is being looked for, and at the end if there is none.
    label : int
    index : int
        In the test set.
    guess : int or None
        What the network said, if it was asked.
    tried : int
        How many digits the network has read meanwhile.
    fraction : float
    """

    picture: NDArray[np.uint8] | None = None
    label: int = 0
    index: int = 0
    guess: int | None = None
    tried: int = 0
    fraction: float = 0.0


def run_pick_sample(request: PickRequest) -> Iterator[PickedSample]:
    """Yield progress and at last the sample; its `picture` is None if the network gets all right."""
    data = yield from wait_for_mnist(PickedSample())
    rng = np.random.default_rng(request.seed)
    order = rng.permutation(len(data.test_labels))
    if request.label is not None:
        order = order[data.test_labels[order] == request.label]
    if request.wrong_for is None:
        index = int(order[0])
        yield PickedSample(data.test_images[index], int(data.test_labels[index]), index, fraction=1.0)
        return
    network = request.wrong_for.replica()
    for begin in range(0, len(order), _PART):
        part = order[begin : begin + _PART]
        x = (data.test_images[part].astype(network.dtype) / 255).reshape(len(part), *network.input_shape)
        guesses = network.predict(x)
        wrong = np.flatnonzero(guesses != data.test_labels[part])
        if len(wrong):
            i = int(wrong[0])
            index = int(part[i])
            label, guess = int(data.test_labels[index]), int(guesses[i])
            yield PickedSample(data.test_images[index], label, index, guess, begin + i + 1, 1.0)
            return
        tried = begin + len(part)
        yield PickedSample(tried=tried, fraction=tried / len(order))
