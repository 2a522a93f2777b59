"""Gradients of a mini-batch on several threads, bit for bit the same whatever their number.

A mini-batch is cut into shards of a fixed size. Each shard is loaded (and distorted), run forward and back by
one thread on its own replica of the network; the gradients are added in the order of the shards. NumPy and
BLAS release Python's lock while they work, so two threads with one BLAS thread each keep two cores busy,
where one product split over two BLAS threads does not.

`reference_gradient` is the same in plain words; the tests hold the two together.

What a shard means for layers that look at the whole batch: batch normalisation uses the statistics of its
shard ("ghost batch normalisation", Hoffer, Hubara & Soudry 2017), the running statistics are the mean over
shards.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from nnviz.core.courtesy import COURTESY
from nnviz.core.losses.base import Loss
from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network

_POLITENESS = 15  # steps of priority that the threads of a window's training stand back
_SLICE = 0.002  # seconds that a round waits for its threads between two yields


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
class _Slot:
    """One thread's replica and input buffer."""

    network: Network
    inputs: Array
    loss: float = 0.0
    correct: int = 0


class ShardedGradient:
    """Computes loss and gradient of mini-batches into ``network.gradient``.

    Parameters
    ----------
    network : Network
    loss : Loss
        Of the network's outputs and integer labels (see `value_and_gradient`).
    source : BatchSource
    batch_size : int
        The largest mini-batch.
    shard_size : int
        Samples a shard; part of the definition of the result.
    threads : int
        At most this many work at once; never changes the result.
    seed : int
    """

    def __init__(
        self,
        network: Network,
        loss: Loss,
        source: BatchSource,
        *,
        batch_size: int,
        shard_size: int,
        threads: int = 2,
        seed: int = 0,
    ) -> None:
        self.network, self.loss_function, self.source = network, loss, source
        self.shard_size = min(shard_size, batch_size)
        shards = -(-batch_size // self.shard_size)
        self.threads = max(1, min(threads, shards))
        self.streams = [Streams.for_shard(network, seed, shard) for shard in range(shards)]
        shape = (self.shard_size, *network.input_shape)
        alone = shards == 1
        self._slots = [
            _Slot(network if alone else network.replica(), np.empty(shape, network.dtype))
            for _ in range(self.threads)
        ]
        self._pool: ThreadPoolExecutor | None = None
        if self.threads > 1:
            # Beside a window (this is then its worker) the threads let it go first.
            beside_window = threading.current_thread() is not threading.main_thread()
            initializer = _step_back if beside_window else None
            self._pool = ThreadPoolExecutor(self.threads, "nnviz-shard", initializer)
        self._statistics = np.empty_like(network.statistics)
        self._start = np.empty_like(network.statistics)
        self.loss = 0.0
        self.correct = 0

    def rounds(self, indices: Array) -> Iterator[None]:
        """Compute loss, number of correct answers and gradient of a mini-batch; yield while threads work.

        A round is one shard for each thread that may work. At the end `loss`, `correct`,
        ``network.gradient`` and ``network.statistics`` are those of the whole mini-batch.
        """
        size, count = self.shard_size, len(indices)
        parts = [indices[begin : begin + size] for begin in range(0, count, size)]
        self.loss, self.correct = 0.0, 0
        np.copyto(self._start, self.network.statistics)
        begin = 0
        while begin < len(parts):
            if begin:
                yield
            # While somebody draws, one core is left to the drawing; which thread computes a shard
            # makes no difference to the result.
            width = 1 if COURTESY.wanted() else self.threads
            group = parts[begin : begin + width]
            if self._pool is None:
                self._run(self._slots[0], begin, group[0], count)
            else:
                slots = [self._slots[i] for i in range(len(group))]
                futures = [
                    self._pool.submit(self._run, slot, begin + i, group[i], count)
                    for i, slot in enumerate(slots)
                ]
                try:
                    # A drawing that waits for its answer is let in between, not after the whole round.
                    while wait(futures, _SLICE).not_done:
                        yield
                finally:
                    for future in futures:
                        future.result()
            for i, part in enumerate(group):
                self._add(self._slots[i], len(part) / count, first=begin + i == 0)
            begin += len(group)
        if self._slots[0].network is not self.network:
            np.copyto(self.network.statistics, self._statistics)

    def gradient(self, indices: Array) -> float:
        """Compute everything at once and return the loss."""
        for _ in self.rounds(indices):
            pass
        return self.loss

    def _run(self, slot: _Slot, shard: int, indices: Array, count: int) -> None:
        network, streams = slot.network, self.streams[shard]
        if network is not self.network:
            np.copyto(network.statistics, self._start)
        network.use_dropout_generators(streams.dropout)
        inputs = slot.inputs[: len(indices)]
        labels = self.source.load(indices, streams.data, inputs)
        # A diverging run overflows; whoever asks sees it in the loss. The setting is the thread's own.
        with np.errstate(all="ignore"):
            outputs = network.forward(inputs, training=True)
            slot.correct = int(np.count_nonzero(outputs.argmax(axis=1) == labels))
            slot.loss, upstream = value_and_gradient(self.loss_function, outputs, labels)
            if len(indices) != count:
                upstream *= len(indices) / count
            network.backward(upstream)

    def _add(self, slot: _Slot, share: float, *, first: bool) -> None:
        self.loss += share * slot.loss
        self.correct += slot.correct
        network = slot.network
        if network is self.network:
            return
        total = self.network.gradient
        if first:
            np.copyto(total, network.gradient)
            np.multiply(network.statistics, share, out=self._statistics)
        else:
            np.add(total, network.gradient, out=total)
            np.multiply(network.statistics, share, out=network.statistics)
            np.add(self._statistics, network.statistics, out=self._statistics)

    def close(self) -> None:
        """Stop the helper threads."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None

    def random_states(self) -> list[list[dict[str, Any]]]:
        """Return the states of all generators, JSON-able, for a checkpoint."""
        return [[dict(g.bit_generator.state) for g in s.generators()] for s in self.streams]

    def load_random_states(self, states: list[list[dict[str, Any]]]) -> None:
        """Take over what `random_states` returned."""
        for streams, saved in zip(self.streams, states, strict=True):
            for generator, state in zip(streams.generators(), saved, strict=True):
                generator.bit_generator.state = state


def _step_back() -> None:
    """Lower this thread's priority a little where threads have one of their own (Linux)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _POLITENESS)


def value_and_gradient(loss: Loss, outputs: Array, labels: Array) -> tuple[float, Array]:
    """Return the loss of integer labels and its gradient, which may overwrite `outputs`.

    Softmax with cross entropy, by far the most used, is done in one pass over the exponentials; other
    losses get one-hot targets.
    """
    if type(loss) is not SoftmaxCrossEntropy:
        target = np.zeros_like(outputs)
        target[np.arange(len(labels)), labels] = 1.0
        return loss.value(outputs, target), loss.gradient(outputs, target)
    rows = np.arange(len(labels))
    outputs -= outputs.max(axis=1, keepdims=True)
    chosen = outputs[rows, labels]
    np.exp(outputs, out=outputs)
    total = outputs.sum(axis=1)
    value = float((np.log(total) - chosen).mean())
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
