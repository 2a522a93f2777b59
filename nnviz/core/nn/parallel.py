"""Gradients of a mini-batch on several cores, bit for bit the same whatever their number.

A mini-batch is cut into shards of a fixed size. Each shard is loaded (and distorted), run forward and back by
one worker on its own replica of the network; the gradients are added in the order of the shards. Who computes
a shard (`nnviz.core.nn.shard_workers`) makes no difference to the result.

`reference_gradient` is the same in plain words; the tests hold the two together.

What a shard means for layers that look at the whole batch: batch normalisation uses the statistics of its
shard ("ghost batch normalisation", Hoffer, Hubara & Soudry 2017), the running statistics are the mean over
shards.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from statistics import median
from typing import Any

import numpy as np

from nnviz.core.courtesy import COURTESY
from nnviz.core.losses.base import Loss
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.shard_processes import ProcessWorker, can_start_processes
from nnviz.core.nn.shard_workers import LocalWorker, Worker, WorkerLostError
from nnviz.core.nn.shards import BatchSource, Shard, Streams, reference_gradient, value_and_gradient

__all__ = ["BatchSource", "ShardedGradient", "Streams", "reference_gradient", "value_and_gradient"]

_LONG = 40_000_000  # multiplications of a shard's forward pass that hold a window's worker up for too long
_SLICE = 0.002  # seconds that a round beside a window waits for its workers between two yields
HELP_AFTER = 1.0
"""Processor seconds after which helpers are started: a short run is over before they are ready."""
_PROBE, _KEEP = 6, 100  # mini-batches for which a way of working is tried, and kept


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
        At most this many cores work at once; never changes the result.
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
        self._seed = seed
        self.streams = self._first_streams(shards)
        # A window's jobs run on a thread, which must be free every few milliseconds.
        self._beside_window = threading.current_thread() is not threading.main_thread()
        self._patience = _SLICE if self._beside_window else None
        work = network.description.multiplications() * self.shard_size
        thread = self._beside_window and (shards > 1 or work > _LONG)
        # Then nothing can come in between, and the shard is computed where its result belongs.
        self._alone = shards == 1 and not thread
        self._local = LocalWorker(
            network if self._alone else network.replica(), loss, source, self.shard_size, thread=thread
        )
        self._helpers: list[ProcessWorker] | None = None
        self._born = time.process_time()
        self._preference = Preference()
        self._statistics = np.empty_like(network.statistics)
        self._start = np.empty_like(network.statistics)
        self.loss = 0.0
        self.correct = 0

    def rounds(self, indices: Array) -> Iterator[None]:
        """Compute loss, number of correct answers and gradient of a mini-batch; yield while others work.

        A round is one shard for each worker. At the end `loss`, `correct`, ``network.gradient`` and
        ``network.statistics`` are those of the whole mini-batch. Closed before, it gives the mini-batch up
        between two layers, and all random numbers and statistics are as they were.
        """
        before = [] if self._alone else self.random_states()
        begun: list[Worker] = []
        try:
            yield from self._rounds(indices, begun)
        except GeneratorExit:
            for worker in (*begun, self._local):
                worker.abandon()
            if not self._alone:
                # New ones: an abandoned worker may still draw from the old.
                self.streams = self._first_streams(len(self.streams))
                self.load_random_states(before)
            raise

    def _rounds(self, indices: Array, at_work: list[Worker]) -> Iterator[None]:
        size, count = self.shard_size, len(indices)
        np.copyto(self._start, self.network.statistics)
        self.loss, self.correct = 0.0, 0
        if self._alone:
            part = Shard(indices, count, self.streams[0])
            self._local.begin(part, self._start)
            yield from self._finish(self._local, part, first=True)
            return
        parts = [
            Shard(indices[begin : begin + size], count, self.streams[number])
            for number, begin in enumerate(range(0, count, size))
        ]
        begin, begun = 0, time.perf_counter()
        while begin < len(parts):
            if begin:
                yield
            group = list(zip(self._workers(), parts[begin:], strict=False))
            for worker, part in group:
                worker.begin(part, self._start)
            at_work[:] = [worker for worker, _ in group]
            for number, (worker, part) in enumerate(group, start=begin):
                yield from self._finish(worker, part, first=number == 0)
                at_work.remove(worker)
            begin += len(group)
        if any(helper.ready for helper in self._helpers or ()):
            self._preference.note(time.perf_counter() - begun)
        if not self._alone:
            np.copyto(self.network.statistics, self._statistics)

    def gradient(self, indices: Array) -> float:
        """Compute everything at once and return the loss."""
        for _ in self.rounds(indices):
            pass
        return self.loss

    def start_helpers(self) -> None:
        """Start the processes that share the work, if there may be any."""
        if self._helpers is not None:
            return
        # Beside a window the caller's process keeps out of it: painting and computing would wait for
        # Python's lock in turns.
        count = self.threads if self._beside_window else self.threads - 1
        if self.threads == 1 or not can_start_processes():
            count = 0
        self._helpers = [
            ProcessWorker(
                self.network, self.loss_function, self.source, self.shard_size, polite=self._beside_window
            )
            for _ in range(count)
        ]

    @property
    def helpers_ready(self) -> bool:
        """Whether all helpers that can be had are there."""
        return self._helpers is not None and all(h.ready or h.lost for h in self._helpers)

    def _workers(self) -> list[Worker]:
        """Return who takes part in the next round: those who compute here first, since they block."""
        if self._helpers is None and not self._alone and time.process_time() - self._born > HELP_AFTER:
            self.start_helpers()
        ready = [h for h in self._helpers or () if h.ready] if self._preference.helped else []
        workers: list[Worker] = [*ready] if len(ready) == self.threads else [self._local, *ready]
        # While somebody draws, one core is left to the drawing.
        return workers[: 1 if COURTESY.wanted() else self.threads]

    def _finish(self, worker: Worker, part: Shard, *, first: bool) -> Iterator[None]:
        """Wait for a shard, or compute it here if its worker is lost, and add it to the total."""
        try:
            # A drawing that waits for its answer is let in between, not after the whole round.
            while not worker.wait(self._courteous_patience()):
                yield
        except WorkerLostError:
            worker = self._local
            worker.begin(part, self._start)
            while not worker.wait(self._courteous_patience()):
                yield
        self._add(worker, len(part.indices) / part.count, first=first)

    def _courteous_patience(self) -> float | None:
        return None if self._patience is None else COURTESY.stretch(self._patience)

    def _add(self, worker: Worker, share: float, *, first: bool) -> None:
        self.loss += share * worker.loss
        self.correct += worker.correct
        if self._alone:
            return
        total, statistics = self.network.gradient, worker.statistics
        if first:
            np.copyto(total, worker.gradient)
            np.multiply(statistics, share, out=self._statistics)
        else:
            np.add(total, worker.gradient, out=total)
            np.multiply(statistics, share, out=statistics)
            np.add(self._statistics, statistics, out=self._statistics)

    def close(self) -> None:
        """Stop the helpers."""
        for helper in self._helpers or ():
            helper.close()
        self._helpers = []
        self._local.close()

    def _first_streams(self, shards: int) -> list[Streams]:
        return [Streams.for_shard(self.network, self._seed, shard) for shard in range(shards)]

    def random_states(self) -> list[list[dict[str, Any]]]:
        """Return the states of all generators, JSON-able, for a checkpoint."""
        return [[dict(g.bit_generator.state) for g in s.generators()] for s in self.streams]

    def load_random_states(self, states: list[list[dict[str, Any]]]) -> None:
        """Take over what `random_states` returned."""
        for streams, saved in zip(self.streams, states, strict=True):
            for generator, state in zip(streams.generators(), saved, strict=True):
                generator.bit_generator.state = state


class Preference:
    """Whether to have helpers: on a busy machine they may get less time than it takes to work alone.

    Both ways are tried for a few mini-batches now and then, and the faster one is kept meanwhile. The
    result of the work never depends on it.

    Examples
    --------
    >>> preference = Preference()
    >>> for _ in range(12):  # helpers take twice as long
    ...     preference.note(0.02 if preference.helped else 0.01)
    >>> preference.helped
    False
    """

    def __init__(self) -> None:
        self.helped = True
        self._medians = {True: 0.0, False: 0.0}
        self._times: list[float] = []
        self._length, self._compared = _PROBE, False

    def note(self, seconds: float) -> None:
        """Take down how long a mini-batch took in the present way."""
        self._times.append(seconds)
        if len(self._times) < self._length:
            return
        # The first has cold caches.
        self._medians[self.helped] = median(self._times[1:])
        self._times.clear()
        if self._compared:
            self.helped = self._medians[True] <= self._medians[False]
            self._length, self._compared = _KEEP, False
        else:
            # The other way has its turn: at the beginning, and after every long stretch.
            self.helped = not self.helped
            self._length, self._compared = _PROBE, True
