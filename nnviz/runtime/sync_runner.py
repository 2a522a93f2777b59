"""A runner without threads, for tests and headless pictures: the same interface, at once or by hand."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from nnviz.runtime.jobs import Failure, Job, JobState

T = TypeVar("T")
_NOTHING = object()


class SyncRunner:
    """Runs jobs on the calling thread.

    Parameters
    ----------
    manual : bool
        False: `submit` runs the job to its end and delivers the final snapshot only, as a view that
        is slower than the task sees it. True: `submit` only queues and `advance` runs.
    every : bool
        Whether each snapshot is delivered rather than the last of a run.
    limit : int
        Yields after which a job that does not end is an error, so that a test cannot hang.

    Examples
    --------
    >>> seen = []
    >>> job = SyncRunner().submit("demo", lambda: iter([1, 2, 3]), on_update=seen.append)
    >>> seen, job.state.value
    ([3], 'finished')
    """

    def __init__(self, manual: bool = False, every: bool = False, limit: int = 1_000_000) -> None:
        self._manual = manual
        self._every = every
        self._limit = limit
        self._jobs: dict[str, Job] = {}
        self._numbers = itertools.count(1)
        self._closed = False
        self.failures: list[Failure] = []

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
        """See `nnviz.runtime.jobs.Runner.submit`."""
        if self._closed:
            raise RuntimeError("the runner has been closed")
        self.cancel_owner(owner)
        job = Job(self, owner, next(self._numbers), work, on_update, on_finished, on_failed, interactive)
        self._jobs[owner] = job
        if not self._manual:
            self._run(job, self._limit)
            if job.state is JobState.RUNNING:
                job.cancel()
                raise RuntimeError(f"the job of {owner} did not end within {self._limit} yields")
        return job

    def advance(self, yields: int = 1) -> None:
        """Run every active job by up to `yields` yields (paused ones only by their steps)."""
        for job in sorted(self._jobs.values(), key=lambda job: not job.interactive):
            self._run(job, yields)

    def job(self, owner: str) -> Job | None:
        """Return the active job of `owner`."""
        return self._jobs.get(owner)

    def is_busy(self) -> bool:
        """Whether any job runs (paused ones do not)."""
        return bool(self.running_jobs())

    def running_jobs(self) -> tuple[Job, ...]:
        """Return the jobs that run; paused ones do not."""
        return tuple(job for job in self._jobs.values() if job.state is JobState.RUNNING)

    def cancel_owner(self, owner: str) -> None:
        """Cancel the job of `owner`, if there is one."""
        if owner in self._jobs:
            self.cancel(self._jobs[owner])

    def cancel(self, job: Job | str) -> None:
        """Cancel a job, or what runs for an owner."""
        if isinstance(job, str):
            self.cancel_owner(job)
            return
        if not job.is_active:
            return
        job.set_state(JobState.CANCELLED)
        self._forget(job)
        close = getattr(job.iterator, "close", None)
        # A job that a callback cancels while it runs is closed when control is back here.
        if close is not None and not getattr(job.iterator, "gi_running", False):
            close()

    def pause(self, job: Job) -> None:
        """Hold `job`."""
        if job.state is JobState.RUNNING:
            job.set_state(JobState.PAUSED)
            job.credits = 0

    def resume(self, job: Job) -> None:
        """Let `job` go on."""
        if job.state is JobState.PAUSED:
            job.set_state(JobState.RUNNING)
            if not self._manual:
                self._run(job, self._limit)

    def step(self, job: Job) -> None:
        """Advance `job` by one yield and hold it."""
        if job.is_active:
            job.set_state(JobState.PAUSED)
            job.credits += 1
            self._run(job, 1)

    def close(self) -> bool:
        """Cancel everything."""
        for job in list(self._jobs.values()):
            self.cancel(job)
        self._closed = True
        return True

    def _forget(self, job: Job) -> None:
        if self._jobs.get(job.owner) is job:
            del self._jobs[job.owner]

    def _run(self, job: Job, yields: int) -> None:
        newest: Any = _NOTHING
        try:
            if job.iterator is None:
                job.iterator = iter(job.work())
            for _ in range(yields):
                if not job.is_active or (job.state is JobState.PAUSED and job.credits <= 0):
                    break
                job.credits = max(0, job.credits - 1)
                value = next(job.iterator, _NOTHING)
                if value is _NOTHING:
                    self._end(job, newest)
                    return
                newest = value
                if self._every:
                    job.on_update(newest)
                    newest = _NOTHING
        except Exception as error:  # noqa: BLE001 - the worker of the application does the same
            self._fail(job, Failure.from_exception(error))
            return
        if newest is not _NOTHING and job.is_active:
            job.on_update(newest)

    def _end(self, job: Job, newest: Any) -> None:
        if newest is not _NOTHING:
            job.on_update(newest)
        if not job.is_active:
            return
        self._forget(job)
        job.set_state(JobState.FINISHED)
        if job.on_finished is not None:
            job.on_finished()

    def _fail(self, job: Job, failure: Failure) -> None:
        if not job.is_active:
            return
        self._forget(job)
        job.set_state(JobState.FAILED)
        self.failures.append(failure)
        if job.on_failed is not None:
            job.on_failed(failure)
