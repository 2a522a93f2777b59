"""What is measured after each epoch of a run: the validation samples, and units that never answer."""

from __future__ import annotations

from collections.abc import Generator, Mapping

import numpy as np

from nnviz.core.losses.base import Loss
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.tasks.training_data import TrainingData

_PART = 64  # samples between two yields
_PROBE_SAMPLES = 128  # on which dead units are counted


class Evaluator:
    """A network of its own (buffers, statistics) that takes over weights and measures them."""

    def __init__(self, network: Network, loss: Loss, data: TrainingData) -> None:
        self._network, self._loss, self._data = network.copy(), loss, data
        self.activations = [i for i, n in enumerate(network.layers) if isinstance(n, ActivationLayer)]

    def validate(self, weights: Mapping[str, Array]) -> Generator[None, None, tuple[float, float]]:
        """Yield now and then; return loss and accuracy on the validation samples (NaN without any)."""
        labels, images = self._data.validation_labels, self._data.validation_images
        if not len(labels):
            return float("nan"), float("nan")
        self._network.load_state(weights)
        total, correct = 0.0, 0
        for begin in range(0, len(labels), _PART):
            part = slice(begin, begin + _PART)
            wanted = labels[part]
            with np.errstate(all="ignore"):  # the epoch before a divergence
                outputs = self._network.forward(self._inputs(images[part]))
                correct += int(np.count_nonzero(outputs.argmax(axis=1) == wanted))
                total += value_and_gradient(self._loss, outputs, wanted)[0] * len(wanted)
            yield
        return total / len(labels), correct / len(labels)

    def dead_shares(self, weights: Mapping[str, Array]) -> list[float] | float:
        """Return for each activation layer the share of units that stay at zero for all probe samples."""
        if not self.activations:
            return 0.0
        self._network.load_state(weights)
        with np.errstate(all="ignore"):
            outputs = self._network.layer_outputs(self._inputs(self._data.train.images[:_PROBE_SAMPLES]))
        return [float(np.mean(~np.any(outputs[i] != 0.0, axis=0))) for i in self.activations]

    def _inputs(self, pictures: Array) -> Array:
        inputs: Array = pictures.reshape(-1, *self._network.input_shape) * np.float32(1.0 / 255.0)
        return inputs
