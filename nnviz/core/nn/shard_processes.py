"""Other processes that compute shards.

A process sees the parameters and hands back the gradient through memory that both have mapped; through the
pipe go the numbers of the samples and the states of the shard's generators, so that it keeps nothing between
two shards and may vanish at any time.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.courtesy import lower_process_priority, lower_thread_priority
from nnviz.core.losses.base import Loss
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.base import Array
from nnviz.core.nn.network import Network
from nnviz.core.nn.shard_workers import POLITENESS, Worker, WorkerLostError
from nnviz.core.nn.shards import BatchSource, Shard, Streams, compute_shard

_PATIENCE = 2.0  # seconds that a process gets to end by itself


def can_start_processes() -> bool:
    """Whether this process may have helpers.

    One that a search has started may not. Nor may a script without ``if __name__ == "__main__"``: a new
    process imports the script again, which would run all of it a second time.
    """
    if multiprocessing.current_process().daemon:
        return False
    program = sys.modules["__main__"]
    script, module = getattr(program, "__file__", None), getattr(program, "__spec__", None)
    # `python -m package` is not imported again.
    if script is None or getattr(sys, "frozen", False) or (module and module.name.endswith(".__main__")):
        return True
    try:
        return "__name__" in Path(script).read_text(errors="replace")
    except OSError:
        return False


class ProcessWorker(Worker):
    """Has a process of its own compute shards; it gets ready in the background.

    Parameters
    ----------
    network : Network
    loss : Loss
    source : BatchSource
        Pickled once; if it cannot be, the worker never gets ready.
    size : int
        Samples of the largest shard.
    polite : bool
        Whether everything else goes first (there is a window).
    """

    def __init__(self, network: Network, loss: Loss, source: BatchSource, size: int, *, polite: bool) -> None:
        context = multiprocessing.get_context("spawn")
        self._network = network
        bytes_each = network.dtype.itemsize
        memory = context.RawArray("b", 2 * (network.parameters.size + network.statistics.size) * bytes_each)
        views = _views(memory, network.dtype, network.parameters.size, network.statistics.size)
        self._parameters, self.gradient, self._start, self.statistics = views
        self._near, far = context.Pipe()
        self._setup = (network.description, network.dtype, loss, source, size, polite, memory)
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._shard: Shard | None = None
        self._closed = False
        self._polite = polite
        self.ready = self.lost = False
        self._thread = threading.Thread(
            target=self._start_process, args=(context.Process, far), name="nnviz-shard-start", daemon=True
        )
        self._thread.start()

    def _start_process(self, kind: Callable[..., BaseProcess], far: Connection) -> None:
        """Start the process and send what it needs (on a thread of its own: the samples are megabytes)."""
        *small, source, size, polite, memory = self._setup
        if polite:
            lower_thread_priority(POLITENESS)  # the process begins with that of the thread that starts it
        try:
            with self._lock:
                if self._closed:
                    return
                # Inherited at the start: the pipe and the memory. Everything else follows by the pipe.
                self._process = kind(target=serve_shards, args=(far, memory), name="nnviz-shard", daemon=True)
                self._process.start()
            # The process alone holds its end now, so that its death is noticed here.
            far.close()
            _send_large(self._near, (*small, source, size, polite))
            self.ready = bool(self._near.recv())
        except (OSError, EOFError, ValueError, TypeError, AttributeError, RuntimeError, pickle.PickleError):
            # It could not be started, or its source cannot be sent: work goes on without it.
            self.lost = True
        finally:
            far.close()

    def begin(self, shard: Shard, statistics: Array) -> None:
        self._shard = shard
        np.copyto(self._parameters, self._network.parameters)
        np.copyto(self._start, statistics)
        states = [g.bit_generator.state for g in shard.streams.generators()]
        # A broken pipe shows when the answer is waited for.
        with contextlib.suppress(OSError):
            # `Connection.send` and `poll` take tens of microseconds longer than this.
            self._near.send_bytes(pickle.dumps((shard.indices, shard.count, states), -1))

    def wait(self, seconds: float | None) -> bool:
        """Return whether the shard is done.

        Raises
        ------
        WorkerLostError
            If the process has ended. The shard's generators are as they were before.
        """
        try:
            if seconds is not None and not self._near.poll(seconds):
                return False
            answer = pickle.loads(self._near.recv_bytes())  # noqa: S301  (our own process)
            self.loss, self.correct, states = answer
        except (OSError, EOFError) as error:
            self.ready, self.lost = False, True
            raise WorkerLostError from error
        assert self._shard is not None
        for generator, state in zip(self._shard.streams.generators(), states, strict=True):
            generator.bit_generator.state = state
        return True

    def abandon(self) -> None:
        """Do without this process from now on: it cannot be told to stop, only be ended."""
        self.ready, self.lost = False, True

    def close(self) -> None:
        """Stop; beside a window somebody waits, so that the process is seen off by a thread."""
        self._closed = True
        if self._polite:
            threading.Thread(target=self._end, name="nnviz-shard-end", daemon=True).start()
        else:
            self._end()

    def _end(self) -> None:
        with self._lock:
            process = self._process
        if process is not None and process.pid is not None:
            process.terminate()
            process.join(_PATIENCE)
            if process.exitcode is None:
                process.kill()
                process.join()
        self._thread.join()
        self._near.close()
        self.ready = False


def _views(memory: Any, dtype: np.dtype[Any], parameters: int, statistics: int) -> list[Array]:
    """Return parameters, gradient, statistics before and after as views of shared memory."""
    flat = np.frombuffer(memory, dtype)
    return np.split(flat, np.cumsum([parameters, parameters, statistics]))


def _send_large(connection: Connection, content: object) -> None:
    """Send `content` without copying its arrays: that would hold Python's lock, and the window, for 30 ms."""
    buffers: list[pickle.PickleBuffer] = []
    connection.send_bytes(pickle.dumps(content, 5, buffer_callback=buffers.append))
    connection.send(len(buffers))
    for buffer in buffers:
        connection.send_bytes(buffer.raw())


def _receive_large(connection: Connection) -> Any:
    head = connection.recv_bytes()
    buffers = [connection.recv_bytes() for _ in range(connection.recv())]
    return pickle.loads(head, buffers=buffers)  # noqa: S301  (our own process)


def serve_shards(connection: Connection, memory: Any) -> None:
    """Compute the shards that come through `connection` until it ends (the main function of a process)."""
    # Ctrl-C is the parent's matter.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Whatever goes wrong here is tried again by the parent, which can tell somebody.
    with contextlib.suppress(Exception):
        description, dtype, loss, source, size, polite = _receive_large(connection)
        if polite:
            lower_process_priority(POLITENESS)
        _serve(connection, memory, description, dtype, loss, source, size)


def _serve(
    connection: Connection,
    memory: Any,
    description: Architecture,
    dtype: np.dtype[Any],
    loss: Loss,
    source: BatchSource,
    size: int,
) -> None:
    plain = Network.from_architecture(description, dtype=dtype)
    parameters, gradient, start, statistics = _views(
        memory, dtype, plain.parameters.size, plain.statistics.size
    )
    network = Network.over(description, parameters, gradient)
    inputs = np.empty((size, *network.input_shape), dtype)
    # Only their states matter, and those come with every shard.
    streams = Streams.for_shard(plain, 0, 0)
    connection.send(True)
    while True:
        job = pickle.loads(connection.recv_bytes())  # noqa: S301  (our own process)
        indices, count, states = job
        for generator, state in zip(streams.generators(), states, strict=True):
            generator.bit_generator.state = state
        np.copyto(network.statistics, start)
        value, correct = compute_shard(network, loss, source, Shard(indices, count, streams), inputs)
        np.copyto(statistics, network.statistics)
        states = [g.bit_generator.state for g in streams.generators()]
        connection.send_bytes(pickle.dumps((value, correct, states), -1))
