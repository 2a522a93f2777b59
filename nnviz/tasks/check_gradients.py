"""Backpropagation against numerical gradients, layer by layer, and how much slower the numbers are."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnviz.core.errors import ParameterError
from nnviz.core.nn.gradient_check import GradientDifference, gradient_differences
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.tasks.mnist_loading import wait_for_mnist
from nnviz.tasks.train_request import TrainRequest


@dataclass(frozen=True, slots=True)
class GradientCheckRequest:
    """Which network is checked, with how many samples, on how many parameters of each array."""

    base: TrainRequest
    samples: int = 5
    per_array: int = 20

    def __post_init__(self) -> None:
        if not 1 <= self.samples <= 100 or not 1 <= self.per_array <= 10_000:
            raise ParameterError(
                "A gradient check takes 1 to 100 samples and 1 to 10,000 parameters of each array."
            )


@dataclass(frozen=True, slots=True)
class GradientCheckSnapshot:
    """What has been compared so far.

    Attributes
    ----------
    differences : tuple of GradientDifference
    titles : tuple of str
        Layer and array of each ("2 Affine, weight").
    total : int
        Number of arrays.
    parameters : int
    backprop_seconds : float
        For all gradients by backpropagation, in float64.
    numerical_seconds : float
        For all gradients by central differences, extrapolated from those compared.
    """

    differences: tuple[GradientDifference, ...]
    titles: tuple[str, ...]
    total: int
    parameters: int
    backprop_seconds: float
    numerical_seconds: float


def run_check_gradients(request: GradientCheckRequest) -> Iterator[GradientCheckSnapshot]:
    """Compare, yielding after each array of parameters."""
    empty = GradientCheckSnapshot((), (), 0, 0, 0.0, 0.0)
    yield empty
    mnist = yield from wait_for_mnist(empty)
    base = request.base
    network = Network.from_architecture(
        base.network_architecture(), initializer=base.initializer, seed=base.seed, dtype=np.float64
    )
    rng = np.random.default_rng(base.seed)
    for name, values in network.named_parameters().items():
        if name.endswith("bias"):
            # On black background a bias of zero sits exactly on ReLU's kink, where there is no derivative.
            values[...] = rng.normal(0.0, 0.01, values.shape)
    images = mnist.train_images[: request.samples].reshape(-1, *network.input_shape) / 255.0
    labels = mnist.train_labels[: request.samples].astype(np.int64)
    begun = time.perf_counter()
    _, upstream = value_and_gradient(base.loss, network.forward(images, training=True), labels)
    network.backward(upstream)
    backprop = time.perf_counter() - begun
    target = np.eye(10)[labels]
    found: tuple[GradientDifference, ...] = ()
    titles: tuple[str, ...] = ()
    names = list(network.parameter_slices())
    spent, checked = 0.0, 0
    begun = time.perf_counter()
    for difference in gradient_differences(
        network, base.loss, images, target, per_array=request.per_array, step=1e-5
    ):
        spent += time.perf_counter() - begun
        found = (*found, difference)
        number, _, array = difference.name.partition(".")
        titles = (*titles, f"{int(number) + 1} {network.layers[int(number)].title}, {array}")
        checked += difference.checked
        size = network.parameters.size
        yield GradientCheckSnapshot(found, titles, len(names), size, backprop, spent / checked * size)
        begun = time.perf_counter()
