"""Signals and gradients of a network while it trains: what the Initializers panel shows, live."""

from __future__ import annotations

import time

import numpy as np

from nnviz.core.data.chosen_pictures import Pictures
from nnviz.core.losses.base import Loss
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.core.signal_health.histograms import Workspace
from nnviz.core.signal_health.network import NetworkHealth, network_health
from nnviz.tasks.training_evaluation import samples_a_stretch

# Seconds between two measurements at least, and the share of the time that they may take.
_INTERVAL, _SHARE = 0.1, 0.04
# Samples: a few milliseconds of work each time. Of a convolution each gives hundreds of values.
_SAMPLES, _SAMPLES_CONV, _LEAST = 128, 32, 4


class SignalProbe:
    """Measures a copy of the network, so that training goes on bit for bit as if nobody looked.

    Parameters
    ----------
    network : Network
        The one that is trained.
    images : ndarray or ChosenPictures, shape (samples, 28, 28), uint8
    labels : ndarray of int
    loss : Loss
    """

    def __init__(self, network: Network, images: Pictures, labels: Array, loss: Loss) -> None:
        conv = any(isinstance(layer, Conv2D) for layer in network.layers)
        most = min(_SAMPLES_CONV if conv else _SAMPLES, samples_a_stretch(network.description))
        count = min(max(most, _LEAST), len(images))
        self._network, self._loss, self._work = network.copy(), loss, Workspace()
        self._x = images[:count].reshape(-1, *network.input_shape) * np.float32(1.0 / 255.0)
        self._labels = np.asarray(labels[:count], np.intp)
        self._next = -np.inf

    def due(self) -> bool:
        """Whether it is time for the next measurement."""
        return time.perf_counter() >= self._next

    def measure(self, weights: dict[str, Array]) -> NetworkHealth:
        """Return the health of the layers with these weights (``Network.state``)."""
        begun = time.perf_counter()
        self._network.load_state(weights)
        health = network_health(
            self._network,
            self._x,
            lambda outputs: value_and_gradient(self._loss, outputs, self._labels)[1],
            work=self._work,
        )
        now = time.perf_counter()
        self._next = begun + max(_INTERVAL, (now - begun) / _SHARE)
        return health
