"""One worker thread that advances all generators in turn, and a one-slot outbox per owner. No Qt."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from nnviz.core.courtesy import COURTESY
from nnviz.runtime.graves import Graves
from nnviz.runtime.job_queues import JobQueues
from nnviz.runtime.jobs import Failure, Job, JobState
from nnviz.runtime.outbox import Delivery, Outbox

T = TypeVar("T")
_log = logging.getLogger(__name__)
_END = object()
_REST = 2.0  # seconds without work until the worker is said to rest


class Engine:
    """The machine inside `QtRunner`, usable without Qt: the owner of the thread calls `drain`.

    All methods are called on one thread (the "front"), except that the worker calls `wake`.

    What a job calls is let go of on the front alone: see `nnviz.runtime.graves`.

    Parameters
    ----------
    wake : callable
        Called on the worker when something waits to be drained; must be safe there and quick.
    on_error : callable, optional
        Gets failures that no `on_failed` takes and exceptions of callbacks; on the front.
    clock : callable
        Seconds, monotonic.
    on_rest : callable, optional
        Called on the worker once after each time of work, when there has been nothing to do for a while.
    """

    def __init__(
        self,
        wake: Callable[[], None],
        on_error: Callable[[Failure], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        on_rest: Callable[[], None] = lambda: None,
    ) -> None:
        self._wake = wake
        self._on_error = on_error
        self._clock = clock
        self._on_rest = on_rest
        self._condition = threading.Condition()
        self._outbox = Outbox()
        self._queues = JobQueues()
        self._discarded: deque[Job] = deque()
        self._current: dict[str, Job] = {}
        self._numbers = itertools.count(1)
        self._closing = False
        self._thread: threading.Thread | None = None
        self._turn = 0  # of the worker; what it holds it has let go of when the next one begins
        self._idle = True
        self._graves = Graves()

    # ---- the front ---------------------------------------------------------------------------

    def submit(
        self,
        owner: str,
        work: Callable[[], Iterator[T]],
        *,
        on_update: Callable[[T], None],
        on_finished: Callable[[], None] | None = None,
        on_failed: Callable[[Failure], None] | None = None,
        interactive: bool = False,
    ) -> Job:
        """See `Runner.submit`."""
        if self._closing:
            raise RuntimeError("the runner has been closed")
        self.cancel_owner(owner)
        job = Job(self, owner, next(self._numbers), work, on_update, on_finished, on_failed, interactive)
        self._current[owner] = job
        if self._thread is None:
            # A daemon: a generator that never yields cannot keep the process alive.
            self._thread = threading.Thread(target=self._work, name="nnviz-worker", daemon=True)
            self._thread.start()
        with self._condition:
            self._queues.add(job)
            self._condition.notify()
        return job

    def job(self, owner: str) -> Job | None:
        """Return the active job of `owner`."""
        return self._current.get(owner)

    def is_busy(self) -> bool:
        """Whether any job runs (paused ones do not)."""
        return bool(self.running_jobs())

    def running_jobs(self) -> tuple[Job, ...]:
        """Return the jobs that run; paused ones do not."""
        return tuple(job for job in self._current.values() if job.state is JobState.RUNNING)

    def cancel_owner(self, owner: str) -> None:
        """Cancel the job of `owner`, if there is one."""
        job = self._current.get(owner)
        if job is not None:
            self.cancel(job)

    def cancel(self, job: Job) -> None:
        """End `job` at its next yield; nothing more of it is delivered."""
        if not job.is_active:
            return
        with self._condition:
            job.set_state(JobState.CANCELLED)
            self._outbox.discard(job)
            self._queues.remove(job)
            self._discarded.append(job)
            self._condition.notify()
        if self._current.get(job.owner) is job:
            del self._current[job.owner]
        self._bury(job)

    def pause(self, job: Job) -> None:
        """Hold `job` at its next yield."""
        with self._condition:
            if job.state is JobState.RUNNING:
                job.set_state(JobState.PAUSED)
                job.credits = 0

    def resume(self, job: Job) -> None:
        """Let `job` go on."""
        with self._condition:
            if job.state is JobState.PAUSED:
                job.set_state(JobState.RUNNING)
                self._condition.notify()

    def step(self, job: Job) -> None:
        """Advance `job` by one yield and hold it there."""
        with self._condition:
            if job.is_active:
                job.set_state(JobState.PAUSED)
                job.credits += 1
                self._condition.notify()

    def drain(self) -> float | None:
        """Deliver what is due; return the seconds until the rest is, or None if nothing waits."""
        with self._condition:
            ready = self._outbox.take_due(self._clock(), busy=self._queues.any_long)
        for delivery in ready:
            started = self._clock()
            self._deliver(delivery)
            with self._condition:
                self._outbox.delivered(delivery.job.owner, started, self._clock())
        self._clear_graves()
        with self._condition:
            return self._outbox.seconds_until_due(self._clock(), busy=self._queues.any_long)

    def close(self, timeout: float = 30.0) -> bool:
        """Cancel everything, wait for the worker and return whether it stopped in time."""
        for job in list(self._current.values()):
            self.cancel(job)
        with self._condition:
            self._closing = True
            self._condition.notify()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        stopped = not self._thread.is_alive()
        if stopped:
            self._report_stray()
            self._graves.clear()
        else:
            _log.error("the worker thread did not stop within %.0f s", timeout)
        return stopped

    def _deliver(self, delivery: Delivery) -> None:
        job = delivery.job
        # A callback of an earlier delivery may have cancelled this job meanwhile.
        if not job.is_active:
            if delivery.stray is not None:
                self._report(delivery.stray)
            return
        try:
            if delivery.has_value:
                job.on_update(delivery.value)
            if not (delivery.finished or delivery.failure) or not job.is_active:
                return
            if self._current.get(job.owner) is job:
                del self._current[job.owner]
            if delivery.failure is not None:
                job.set_state(JobState.FAILED)
                if job.on_failed is not None:
                    job.on_failed(delivery.failure)
                else:
                    self._report(delivery.failure)
            else:
                job.set_state(JobState.FINISHED)
                if job.on_finished is not None:
                    job.on_finished()
            self._bury(job)
        except Exception as error:  # noqa: BLE001 - a faulty view must not stop the other deliveries
            # It would fail again with every update.
            self.cancel(job)
            self._bury(job)
            self._report(Failure.from_exception(error))

    def _bury(self, job: Job) -> None:
        with self._condition:
            self._graves.bury(job, self._turn)

    def _clear_graves(self) -> None:
        with self._condition:
            free = self._graves.take_free(None if self._idle else self._turn)
        free.clear()  # finalizers run here, without the lock

    def _report(self, failure: Failure) -> None:
        _log.error("%s\n%s", failure.message, failure.details)
        if self._on_error is not None:
            self._on_error(failure)

    def _report_stray(self) -> None:
        with self._condition:
            ready = self._outbox.take_all()
        for delivery in ready:
            if delivery.stray is not None:
                self._report(delivery.stray)

    # ---- the worker --------------------------------------------------------------------------

    def _work(self) -> None:
        patience: float | None = None
        job: Job | None
        discarded: Job | None
        pick = self._queues.pick
        while True:
            job = discarded = None
            with self._condition:
                self._turn += 1
                self._idle = True
                buried = bool(self._graves)
            if buried:
                self._wake()
            with self._condition:
                rested = False
                while not (self._discarded or self._closing or rested) and (job := pick()) is None:
                    rested = not self._condition.wait(patience)
                self._idle = False
                discarded = self._discarded.popleft() if self._discarded else None
                if discarded is None and self._closing:
                    return
            patience = None if rested else _REST
            if discarded is not None:
                self._close_iterator(discarded)
            elif rested:
                self._on_rest()
            else:
                assert job is not None
                self._advance(job)
                # Lets the front have the interpreter now rather than after the switch interval.
                time.sleep(0)

    def _advance(self, job: Job) -> None:
        value: Any = _END
        failure: Failure | None = None
        if job.interactive:
            COURTESY.ask()
        try:
            if job.iterator is None:
                job.iterator = iter(job.work())
            value = next(job.iterator, _END)
        except BaseException as error:  # noqa: BLE001 - the worker must outlive every task
            failure = Failure.from_exception(error)
        with self._condition:
            ended = failure is not None or value is _END
            if ended:
                job.exhausted = True
                self._queues.remove(job)
            if not job.is_active:
                return
            has_value = value is not _END and failure is None
            needs_wake = self._outbox.put(job, value if has_value else None, has_value, ended, failure)
        if needs_wake:
            self._wake()

    def _close_iterator(self, job: Job) -> None:
        close = getattr(job.iterator, "close", None)
        if close is None or job.exhausted:
            job.iterator = None
            return
        try:
            close()
        except BaseException as error:  # noqa: BLE001 - a faulty clean-up must not end the worker
            with self._condition:
                needs_wake = self._outbox.put_stray(job, Failure.from_exception(error))
            if needs_wake:
                self._wake()
        job.iterator = None  # only now may the front let go of what the generator may have held too
