"""What is measured after each epoch of a run: the validation samples, and units that never answer."""

from __future__ import annotations

from collections.abc import Generator, Mapping

import numpy as np

from nnviz.core.losses.base import Loss
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.tasks.training_data import TrainingData

WORK = 40_000_000
"""Multiplications between two yields: one or two milliseconds."""
_MOST = 128  # samples at once; more gain nothing
_PROBE_SAMPLES = 128  # on which dead units are counted


def samples_a_stretch(description: Architecture) -> int:
    """Return how many samples a network may see between two yields.

    Examples
    --------
    >>> from nnviz.core.nn.architectures import parse_architecture
    >>> samples_a_stretch(parse_architecture("784-50-10"))
    128
    """
    return max(1, min(_MOST, WORK // max(1, description.multiplications())))


class Evaluator:
    """A network of its own (buffers, statistics) that takes over weights and measures them.

    Attributes
    ----------
    outputs : ndarray, shape (validation samples, classes)
        Of the last validation; never changed afterwards.
    """

    def __init__(self, network: Network, loss: Loss, data: TrainingData) -> None:
        self._network, self._loss, self._data = network.copy(), loss, data
        self._part = samples_a_stretch(network.description)
        self.outputs = np.empty((0, *network.description.output_shape), network.dtype)
        self.activations = [i for i, n in enumerate(network.layers) if isinstance(n, ActivationLayer)]

    def validate(self, weights: Mapping[str, Array]) -> Generator[None, None, tuple[float, float]]:
        """Yield now and then; return loss and accuracy on the validation samples (NaN without any)."""
        labels, images = self._data.validation_labels, self._data.validation_images
        if not len(labels):
            return float("nan"), float("nan")
        self._network.load_state(weights)
        kept = np.empty((len(labels), *self._network.description.output_shape), self._network.dtype)
        total, correct = 0.0, 0
        for part in self._parts(len(labels)):
            wanted = labels[part]
            with np.errstate(all="ignore"):  # the epoch before a divergence
                outputs = self._network.forward(self._inputs(images[part]))
                kept[part] = outputs
                correct += int(np.count_nonzero(outputs.argmax(axis=1) == wanted))
                total += value_and_gradient(self._loss, outputs, wanted)[0] * len(wanted)
            yield
        self.outputs = kept
        return total / len(labels), correct / len(labels)

    def probabilities(self, outputs: Array) -> Array:
        """Return class probabilities of outputs, as `Network.predict_probabilities` does."""
        last = self._network.layers[-1]
        if isinstance(last, ActivationLayer) and last.function.startswith("softmax"):
            return outputs.copy()
        with np.errstate(all="ignore"):  # weights from just before a divergence
            result: Array = np.exp(outputs - outputs.max(axis=1, keepdims=True, initial=-np.inf))
            result /= result.sum(axis=1, keepdims=True)
        return result

    def dead_shares(self, weights: Mapping[str, Array]) -> Generator[None, None, list[float] | float]:
        """Yield now and then; return for each activation layer the share of units that never answer.

        A unit is dead if it stays at zero for all probe samples.
        """
        if not self.activations:
            return 0.0
        self._network.load_state(weights)
        pictures = self._data.train.images[:_PROBE_SAMPLES]
        answered: dict[int, Array] = {}
        for part in self._parts(len(pictures)):
            with np.errstate(all="ignore"):
                outputs = self._network.layer_outputs(self._inputs(pictures[part]))
            for i in self.activations:
                some = np.any(outputs[i] != 0.0, axis=0)
                answered[i] = answered[i] | some if i in answered else some
            yield
        return [float(np.mean(~answered[i])) for i in self.activations]

    def _parts(self, count: int) -> list[slice]:
        return [slice(begin, begin + self._part) for begin in range(0, count, self._part)]

    def _inputs(self, pictures: Array) -> Array:
        inputs: Array = pictures.reshape(-1, *self._network.input_shape) * np.float32(1.0 / 255.0)
        return inputs
