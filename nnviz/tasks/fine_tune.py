"""Teach a network the user's own hand without letting it forget everybody else's."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.errors import ParameterError
from nnviz.core.losses.cross_entropy import CrossEntropy
from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.network import Network
from nnviz.core.optimizers.adam import Adam
from nnviz.tasks.mnist_loading import wait_for_mnist

_PART = 8  # pictures between two yields
_LEAST_REPLAY = 32  # MNIST digits in a mini-batch
_TESTED = 1000  # MNIST test digits that watch over forgetting


@dataclass(frozen=True, slots=True)
class FineTuneRequest:
    """Whose hand is to be learnt.

    Attributes
    ----------
    network : Network
        Stays as it is; a copy learns.
    images : uint8 ndarray, shape (n, 28, 28)
        The user's digits as the network sees them, ink high.
    labels : integer ndarray, shape (n,)
    epochs : int
        How often each of them is seen, 1..200.
    learning_rate : float
        Of Adam.
    replay : int
        MNIST digits mixed in for each one of the user's, against forgetting, 0..8; at least 32 in a
        mini-batch unless it is 0.
    seed : int
    """

    network: Network
    images: NDArray[np.uint8]
    labels: NDArray[np.integer[Any]]
    epochs: int = 30
    learning_rate: float = 5e-4
    replay: int = 3
    seed: int = 0

    def __post_init__(self) -> None:
        if self.images.ndim != 3 or self.images.shape[1:] != (28, 28) or len(self.images) != len(self.labels):
            raise ParameterError("Fine-tuning needs pictures of 28 x 28 and a label for each.")
        if not len(self.images):
            raise ParameterError(
                "There are no digits of yours to learn from yet. Correct a few answers first."
            )
        if not 1 <= self.epochs <= 200 or not 0 <= self.replay <= 8:
            raise ParameterError(
                "Fine-tuning takes 1 to 200 epochs and up to 8 MNIST digits for each of yours."
            )
        if not 0 < self.learning_rate <= 1:
            raise ParameterError(f"The learning rate lies between 0 and 1; {self.learning_rate!r} does not.")


@dataclass(frozen=True, slots=True)
class FineTuneProgress:
    """How far it is; complete in itself.

    Attributes
    ----------
    phase : str
        ``"loading"``, ``"before"``, ``"learning"``, ``"after"`` or ``"done"``.
    fraction : float
        0..1 of the whole.
    losses : tuple of float
        Mean loss of each epoch so far.
    own_before, own_after, mnist_before, mnist_after : float or None
        Accuracies (0..1) on the user's digits, which it has learnt from, and on 1000 MNIST test digits.
    network : Network or None
        The new network, only at the end.
    """

    phase: str
    fraction: float
    losses: tuple[float, ...] = ()
    own_before: float | None = None
    own_after: float | None = None
    mnist_before: float | None = None
    mnist_after: float | None = None
    network: Network | None = None


def run_fine_tune(request: FineTuneRequest) -> Iterator[FineTuneProgress]:
    """Train a copy with Adam on distorted copies of the user's digits mixed with MNIST digits.

    Running statistics of batch normalisation and dropout stay as in use: a handful of digits would spoil the
    statistics, and a copy that differs little needs no dropout.
    """
    data = yield from wait_for_mnist(FineTuneProgress("loading", 0.0))
    network = request.network.copy()
    test, test_labels = data.test_images[:_TESTED], data.test_labels[:_TESTED]
    own_before = yield from _accuracy(
        network, request.images, request.labels, FineTuneProgress("before", 0.02)
    )
    mnist_before = yield from _accuracy(network, test, test_labels, FineTuneProgress("before", 0.05))
    losses: tuple[float, ...] = ()
    learn = _Learner(request, network)
    for epoch in range(request.epochs):
        total = 0.0
        batches = learn.batches(data.train_images, data.train_labels)
        for number, (images, labels) in enumerate(batches):
            share = (epoch + (number + 1) / len(batches)) / request.epochs
            at = FineTuneProgress("learning", 0.1 + 0.8 * share, losses, own_before, None, mnist_before)
            total += yield from learn.step(images, labels, at)
        losses = (*losses, total / len(batches))
    at = FineTuneProgress("after", 0.95, losses, own_before, None, mnist_before)
    own_after = yield from _accuracy(network, request.images, request.labels, at)
    mnist_after = yield from _accuracy(network, test, test_labels, at)
    yield FineTuneProgress("done", 1.0, losses, own_before, own_after, mnist_before, mnist_after, network)


class _Learner:
    """Mini-batches and steps of one run."""

    def __init__(self, request: FineTuneRequest, network: Network) -> None:
        self._request, self._network = request, network
        self._rng = np.random.default_rng(request.seed)
        self._optimizer = Adam(learning_rate=request.learning_rate)
        self._memory = self._optimizer.init_state(network.parameters)
        self._total = np.empty_like(network.gradient)
        self._augmentation = Augmentation(rotation=8.0, scale=0.06, shear=0.08, shift=1.0, elastic=0.0)
        last = network.layers[-1]
        gives_probabilities = isinstance(last, ActivationLayer) and last.function.startswith("softmax")
        self._loss = CrossEntropy() if gives_probabilities else SoftmaxCrossEntropy()

    def batches(self, others: NDArray[np.uint8], their_labels: NDArray[np.uint8]) -> list[tuple[Any, Any]]:
        """Return one epoch: up to 16 of the user's digits in a batch, MNIST digits around them."""
        request, rng = self._request, self._rng
        order = rng.permutation(len(request.images))
        result = []
        for begin in range(0, len(order), 16):
            own = order[begin : begin + 16]
            # A few digits alone would pull the network over to themselves.
            count = max(len(own) * request.replay, _LEAST_REPLAY) if request.replay else 0
            more = rng.integers(0, len(others), count)
            images = np.concatenate([request.images[own], others[more]])
            labels = np.concatenate([request.labels[own], their_labels[more]]).astype(np.int64)
            result.append((images, labels))
        return result

    def step(
        self, images: NDArray[np.uint8], labels: NDArray[np.int64], at: FineTuneProgress
    ) -> Generator[FineTuneProgress, None, float]:
        """Take one step, its gradient gathered in parts; return the mean loss."""
        network = self._network
        self._total[...] = 0
        value = 0.0
        for begin in range(0, len(images), _PART):
            part = self._augmentation.apply(images[begin : begin + _PART], self._rng)
            x = part.astype(network.dtype).reshape(len(part), *network.input_shape)
            logits = network.forward(x)
            target = labels[begin : begin + _PART]
            share = len(part) / len(images)
            value += self._loss.value(logits, target) * share
            network.backward(self._loss.gradient(logits, target) * network.dtype.type(share))
            self._total += network.gradient
            yield at
        self._optimizer.step(network.parameters, self._total, self._memory)
        return value


def _accuracy(
    network: Network, images: NDArray[np.uint8], labels: NDArray[Any], at: FineTuneProgress
) -> Generator[FineTuneProgress, None, float]:
    right = 0
    for begin in range(0, len(images), 2 * _PART):
        part = images[begin : begin + 2 * _PART]
        x = (part.astype(network.dtype) / 255).reshape(len(part), *network.input_shape)
        right += int((network.predict(x) == labels[begin : begin + len(part)]).sum())
        yield at
    return right / len(images)
