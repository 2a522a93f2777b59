"""One shard of a mini-batch: where its samples and random numbers come from, and how it is computed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from nnviz.core.losses.base import Loss
from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network


class BatchSource(Protocol):
    """Where training samples come from; called by several threads at once for different shards."""

    def load(self, indices: Array, rng: np.random.Generator, out: Array) -> Array:
        """Write samples into `out`, shape (n, *input_shape), float32 0..1, and return their labels (n,).

        Parameters
        ----------
        indices : ndarray of int, shape (n,)
        rng : numpy.random.Generator
            The shard's own; for random distortions.
        """


@dataclass
class Streams:
    """Random numbers of one shard: for its data and for each dropout layer."""

    data: np.random.Generator
    dropout: list[np.random.Generator]

    @classmethod
    def for_shard(cls, network: Network, seed: int, shard: int) -> Streams:
        """Return the streams at the start of a run."""
        count = len(network.dropout_generators())
        dropout = [np.random.default_rng([seed, 2, shard, i]) for i in range(count)]
        return cls(np.random.default_rng([seed, 1, shard]), dropout)

    def generators(self) -> list[np.random.Generator]:
        """Return all of them, for checkpoints."""
        return [self.data, *self.dropout]


@dataclass
class Shard:
    """Some samples of a mini-batch of `count`, to be run through a network together."""

    indices: Array
    count: int
    streams: Streams


def compute_shard(
    network: Network, loss: Loss, source: BatchSource, shard: Shard, inputs: Array
) -> tuple[float, int]:
    """Write the shard's part of the mini-batch's gradient; return its mean loss and its right answers.

    Parameters
    ----------
    network : Network
        Its gradient, statistics and dropout generators are changed.
    inputs : ndarray, shape (at least the shard's samples, *network.input_shape)
        Work space.
    """
    size = len(shard.indices)
    network.use_dropout_generators(shard.streams.dropout)
    inputs = inputs[:size]
    labels = source.load(shard.indices, shard.streams.data, inputs)
    # A diverging run overflows; whoever asks sees it in the loss. The setting is the thread's own.
    with np.errstate(all="ignore"):
        outputs = network.forward(inputs, training=True)
        best = outputs.argmax(axis=1)
        correct = int(np.count_nonzero(best == labels))
        value, upstream = value_and_gradient(loss, outputs, labels, best)
        if size != shard.count:
            upstream *= size / shard.count
        network.backward(upstream)
    return value, correct


def value_and_gradient(
    loss: Loss, outputs: Array, labels: Array, best: Array | None = None
) -> tuple[float, Array]:
    """Return the loss of integer labels and its gradient, which may overwrite `outputs`.

    Softmax with cross entropy, by far the most used, is done in one pass over the exponentials; other
    losses get one-hot targets. `best` is where each row's maximum lies, if the caller knows already.
    """
    rows = np.arange(len(labels))
    if type(loss) is not SoftmaxCrossEntropy:
        target = np.zeros_like(outputs)
        target[rows, labels] = 1.0
        return loss.value(outputs, target), loss.gradient(outputs, target)
    # The place of the maximum is found three times as fast as the maximum of rows of ten.
    best = outputs.argmax(axis=1) if best is None else best
    outputs -= outputs[rows, best][:, None]
    chosen = outputs[rows, labels]
    np.exp(outputs, out=outputs)
    total = np.add.reduce(outputs, axis=1)
    np.subtract(np.log(total), chosen, out=chosen)
    value = float(np.add.reduce(chosen) / len(labels))
    outputs *= (1.0 / total)[:, None]
    outputs[rows, labels] -= 1.0
    outputs *= 1.0 / len(labels)
    return value, outputs


def reference_gradient(
    network: Network,
    loss_gradient: Callable[[Array, Array], tuple[float, Array]],
    source: BatchSource,
    streams: list[Streams],
    indices: Array,
    shard_size: int,
) -> tuple[float, Array, Array]:
    """Return loss, gradient and new running statistics: the plain version of `ShardedGradient`."""
    loss, gradient = 0.0, np.zeros_like(network.gradient)
    start = network.statistics.copy()
    statistics = np.zeros_like(start)
    for shard, begin in enumerate(range(0, len(indices), shard_size)):
        part = indices[begin : begin + shard_size]
        share = len(part) / len(indices)
        network.statistics[...] = start
        network.use_dropout_generators(streams[shard].dropout)
        inputs = np.empty((len(part), *network.input_shape), network.dtype)
        labels = source.load(part, streams[shard].data, inputs)
        value, upstream = loss_gradient(network.forward(inputs, training=True), labels)
        network.backward(upstream * share if share < 1.0 else upstream)
        loss += share * value
        gradient += network.gradient
        statistics += share * network.statistics
    network.statistics[...] = start
    return loss, gradient, statistics
