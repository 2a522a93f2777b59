"""The trials of a search, run here or shared out among processes of their own."""

from __future__ import annotations

import json
import multiprocessing
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import numpy as np

from nnviz.core.courtesy import lower_process_priority, lower_thread_priority
from nnviz.core.states import from_state, to_state
from nnviz.tasks.search_request import SearchRequest, Trial
from nnviz.tasks.train import TrainSnapshot, run_train
from nnviz.tasks.training_data import ImageSource, TrainingData

_WAIT = 0.004  # seconds that a task may wait between two yields
_PATIENCE = 2.0  # seconds that a process gets to end by itself
_POLITENESS = 5  # steps of priority: drawing goes first


def run_trial(
    request: SearchRequest, number: int, data: TrainingData
) -> Generator[TrainSnapshot, None, Trial]:
    """Run one trial, yielding its snapshots; return its outcome."""
    with closing(run_train(request.trial(number), data=data)) as run:
        for snapshot in run:
            yield snapshot
    curve = tuple(map(float, snapshot.curves["validation_accuracy"]))
    train = snapshot.curves["train_accuracy"]
    diverged = snapshot.diverged_at is not None or not curve
    return Trial(
        number,
        *request.pair(number),
        None if diverged else curve[-1],
        float(train[-1]) if len(train) and not diverged else None,
        curve,
        snapshot.seconds,
    )


class TrialProcesses:
    """The trials still to be run, and processes that take their share of them.

    Every process is served by a thread here, which hands it a number and waits for the outcome. A process
    that dies gives its number back; so nothing is lost, at worst nothing is gained.

    Parameters
    ----------
    request : SearchRequest
    data : TrainingData
    numbers : sequence of int
        The trials to run.
    """

    def __init__(self, request: SearchRequest, data: TrainingData, numbers: Sequence[int]) -> None:
        self._request, self._data = request, data
        self._numbers = deque(numbers)
        self._out: set[int] = set()
        self._results: queue.SimpleQueue[Trial] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._processes: list[BaseProcess] = []
        self._closed = False

    @property
    def started(self) -> bool:
        """Whether there are other processes."""
        return bool(self._threads)

    @property
    def left(self) -> int:
        """Trials that nobody has begun yet."""
        return len(self._numbers)

    @property
    def finished(self) -> bool:
        """Whether all trials have been handed out and all outcomes been collected."""
        with self._lock:
            return not self._numbers and not self._out and self._results.empty()

    def next_number(self) -> int | None:
        """Return the next trial for the caller to run, None if there is none at the moment."""
        with self._lock:
            return self._numbers.popleft() if self._numbers and not self._closed else None

    def outstanding(self) -> int | None:
        """Return a trial that another process is still at, None if there is none."""
        with self._lock:
            return min(self._out, default=None)

    def collect(self, known: dict[int, Trial], *, wait: bool = False) -> bool:
        """Put the outcomes of the others into `known`; return whether there were any."""
        found = False
        with suppress(queue.Empty):
            while True:
                trial = self._results.get(timeout=_WAIT) if wait and not found else self._results.get_nowait()
                known[trial.number] = trial
                found = True
        return found

    def start(self, count: int) -> None:
        """Let so many processes take their share; they get ready in the background."""
        for _ in range(min(count, len(self._numbers))):
            thread = threading.Thread(target=self._serve, name="nnviz-trials", daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self) -> None:
        """End all processes and wait for them."""
        with self._lock:
            self._closed = True
            processes = list(self._processes)
        for process in processes:
            with suppress(OSError, ValueError):
                process.terminate()
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        """Start a process and hand it numbers (on a thread of its own)."""
        process: BaseProcess | None = None
        number: int | None = None
        near = None
        lower_thread_priority(_POLITENESS)
        try:
            # A fresh interpreter on every platform: a fork would copy locks that other threads hold.
            context = multiprocessing.get_context("spawn")
            near, far = context.Pipe()
            process = context.Process(target=serve_trials, args=(far,), name="nnviz-trials", daemon=True)
            process.start()
            far.close()
            with self._lock:
                self._processes.append(process)
                if self._closed:
                    return
            for part in _parts(self._request, self._data):
                near.send_bytes(part)
            while (number := self._hand_out()) is not None:
                near.send_bytes(json.dumps(number).encode())
                trial: Trial = from_state(Trial, json.loads(near.recv_bytes()), "trial")
                self._results.put(trial)
                with self._lock:
                    self._out.discard(number)
                number = None
        except (OSError, EOFError, ValueError, RuntimeError):
            # It could not be started or has died: what it had is run by the others.
            pass
        finally:
            with self._lock:
                if number is not None:
                    self._numbers.appendleft(number)
                    self._out.discard(number)
            if near is not None:
                near.close()
            _end(process)

    def _hand_out(self) -> int | None:
        with self._lock:
            if self._closed or not self._numbers:
                return None
            number = self._numbers.popleft()
            self._out.add(number)
            return number


def _end(process: BaseProcess | None) -> None:
    """Wait until a process has ended, by force if need be."""
    if process is None or process.pid is None:
        return
    process.join(_PATIENCE)
    if process.exitcode is None:
        process.kill()
        process.join()
    # The system tells of its end once only, and perhaps to another thread that asked for all children.
    with suppress(ValueError):
        process.close()


def _parts(request: SearchRequest, data: TrainingData) -> list[bytes]:
    """Return all that a process needs as bytes: JSON and arrays, no pickles."""
    arrays = (
        data.train.images[:],
        data.train.labels,
        data.validation_images,
        data.validation_labels,
        data.validation_indices,
    )
    head = {
        "request": to_state(request),
        "arrays": [{"shape": list(a.shape), "dtype": a.dtype.str} for a in arrays],
    }
    return [json.dumps(head).encode(), *(np.ascontiguousarray(a).tobytes() for a in arrays)]


def serve_trials(connection: Connection) -> None:
    """Run the trials that come through `connection`, until it ends (the main function of a process)."""
    # Ctrl-C is the parent's matter, and nobody is to outlive it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    lower_process_priority(_POLITENESS)
    with suppress(EOFError, OSError):
        head = json.loads(connection.recv_bytes())
        request: SearchRequest = from_state(SearchRequest, head["request"], "request")
        images, labels, *held_out = (
            np.frombuffer(connection.recv_bytes(), entry["dtype"]).reshape(entry["shape"])
            for entry in head["arrays"]
        )
        # As the caller's own run has it.
        data = TrainingData(ImageSource(images, labels, request.base.augmentation), *held_out)
        while True:
            trial = _outcome(run_trial(request, json.loads(connection.recv_bytes()), data))
            connection.send_bytes(json.dumps(to_state(trial)).encode())


def _outcome(steps: Generator[TrainSnapshot, None, Trial]) -> Trial:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            trial: Trial = stop.value
            return trial


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
