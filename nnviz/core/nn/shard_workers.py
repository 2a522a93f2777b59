"""Who computes a shard: the caller, a thread beside it, or another process.

Measured on two cores (docs/performance.md): two threads that both call NumPy wait for Python's lock at
nearly every call and gain a tenth at best; two processes gain everything. So a helper is a process
(`nnviz.core.nn.shard_processes`); a thread leaves the caller free for a window.
"""

from __future__ import annotations

import contextlib
from abc import ABC, abstractmethod
from concurrent.futures import Future, ThreadPoolExecutor, wait

import numpy as np

from nnviz.core.courtesy import lower_thread_priority
from nnviz.core.losses.base import Loss
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import HaltedError, Network
from nnviz.core.nn.shards import BatchSource, Shard, compute_shard

POLITENESS = 15
"""Steps of priority that those who help beside a window stand back."""
_GRACE = 0.03  # seconds that a thread gets to end its layer, when nobody wants the rest any more


class WorkerLostError(Exception):
    """The process that computed a shard has ended; somebody else must compute it."""


class Worker(ABC):
    """Computes one shard at a time.

    Attributes
    ----------
    gradient, statistics : ndarray
        After `wait`: of the last shard.
    loss : float
    correct : int
    """

    gradient: Array
    statistics: Array
    loss: float
    correct: int

    @abstractmethod
    def begin(self, shard: Shard, statistics: Array) -> None:
        """Start computing; `statistics` are the running ones before the mini-batch."""

    @abstractmethod
    def wait(self, seconds: float | None) -> bool:
        """Return whether the shard is done, after at most so many seconds if somebody else computes it."""

    @abstractmethod
    def abandon(self) -> None:
        """Give up a shard that has begun: nobody will wait for it.

        Its generators may have been used, and may be for another moment.
        """

    @abstractmethod
    def close(self) -> None:
        """Stop; does not wait for what has been abandoned."""


class LocalWorker(Worker):
    """Computes shards in this process: when waited for, or on a thread of its own.

    Parameters
    ----------
    network : Network
        Overwrites this one's gradient and statistics.
    loss : Loss
    source : BatchSource
    size : int
        Samples of the largest shard.
    thread : bool
        Whether to leave the caller free meanwhile (it serves a window).
    """

    def __init__(self, network: Network, loss: Loss, source: BatchSource, size: int, *, thread: bool) -> None:
        self._network, self._loss, self._source = network, loss, source
        self._inputs = np.empty((size, *network.input_shape), network.dtype)
        self.gradient, self.statistics = network.gradient, network.statistics
        self._pool = (
            ThreadPoolExecutor(1, "nnviz-shard", lower_thread_priority, (POLITENESS,)) if thread else None
        )
        self._future: Future[None] | None = None
        self._shard: Shard | None = None

    def begin(self, shard: Shard, statistics: Array) -> None:
        if self._future is not None and not self._future.done():
            wait((self._future,))  # an abandoned one: it is at its last layer
        self._network.halted = False
        np.copyto(self.statistics, statistics)
        self._shard = shard
        if self._pool is not None:
            self._future = self._pool.submit(self._run)

    def _run(self) -> None:
        assert self._shard is not None
        with contextlib.suppress(HaltedError):
            self.loss, self.correct = compute_shard(
                self._network, self._loss, self._source, self._shard, self._inputs
            )

    def wait(self, seconds: float | None) -> bool:
        if self._future is None:
            self._run()
            return True
        if wait((self._future,), seconds).not_done:
            return False
        self._future.result()
        return True

    def abandon(self) -> None:
        """Give up before the next layer; the thread is waited for a moment, not on a machine that is busy."""
        if self._future is None or self._future.done():
            return
        self._network.halted = True
        self._future.cancel()
        wait((self._future,), _GRACE)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=not self._network.halted)
