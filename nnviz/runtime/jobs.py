"""What a runner hands out: jobs, their states and their failures."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeVar

from nnviz.core.errors import NnvizError

T = TypeVar("T")


class JobState(Enum):
    """Where a job stands, as its owner has been told."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception that ended a job.

    Attributes
    ----------
    message : str
        One readable paragraph for the user.
    details : str
        The traceback, for the details button and the log.
    expected : bool
        Whether it is an error of input (`NnvizError`), whose message says what to do.
    """

    message: str
    details: str
    expected: bool = False

    @classmethod
    def from_exception(cls, error: BaseException) -> Failure:
        """Return the failure that describes `error`."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, NnvizError):
            return cls(str(error), details, expected=True)
        if isinstance(error, MemoryError):
            return cls("There is not enough memory for this. Choose smaller sizes.", details)
        text = str(error)
        name = type(error).__name__
        return cls(f"{name}: {text}" if text else name, details)


class JobController(Protocol):
    """The side of a runner that jobs call back."""

    def cancel(self, job: Job) -> None:
        """End `job`; nothing more of it is delivered."""

    def pause(self, job: Job) -> None:
        """Hold `job` at its next yield."""

    def resume(self, job: Job) -> None:
        """Let `job` go on."""

    def step(self, job: Job) -> None:
        """Hold `job` after one more yield."""


def _no_work() -> Iterator[Any]:
    return iter(())


def _ignore(_value: Any) -> None:
    pass


class Job:
    """A submitted piece of work. Its methods are called on the thread that submitted it.

    Attributes
    ----------
    owner : str
        Who asked for it; one job at a time per owner.
    number : int
        Generation number: later jobs have higher ones.
    interactive : bool
        Whether it goes ahead of the long ones.
    """

    def __init__(
        self,
        controller: JobController,
        owner: str,
        number: int,
        work: Callable[[], Iterator[Any]],
        on_update: Callable[[Any], None],
        on_finished: Callable[[], None] | None,
        on_failed: Callable[[Failure], None] | None,
        interactive: bool,
    ) -> None:
        self.owner = owner
        self.number = number
        self.interactive = interactive
        self.work = work
        self.on_update = on_update
        self.on_finished = on_finished
        self.on_failed = on_failed
        self._state = JobState.RUNNING
        self._controller = controller
        # What follows belongs to the runner.
        self.iterator: Iterator[Any] | None = None
        self.credits = 0
        self.exhausted = False

    @property
    def state(self) -> JobState:
        """Where the job stands; it is finished only after its final result has been delivered."""
        return self._state

    @property
    def is_active(self) -> bool:
        """Whether more may come (running or paused)."""
        return self._state in (JobState.RUNNING, JobState.PAUSED)

    def set_state(self, state: JobState) -> None:
        """Record the state (for runners)."""
        self._state = state

    def strip(self) -> tuple[object, ...]:
        """Return the callables of a job that is over and forget them (for runners)."""
        held = (self.work, self.on_update, self.on_finished, self.on_failed)
        self.work, self.on_update, self.on_finished, self.on_failed = _no_work, _ignore, None, None
        return held

    def cancel(self) -> None:
        """End the job at its next yield; its ``finally`` blocks run, nothing more is delivered."""
        self._controller.cancel(self)

    def pause(self) -> None:
        """Hold the job at its next yield."""
        self._controller.pause(self)

    def resume(self) -> None:
        """Let a paused job go on."""
        self._controller.resume(self)

    def step(self) -> None:
        """Let the job advance by one yield and hold it there."""
        self._controller.step(self)

    def __repr__(self) -> str:
        return f"<Job {self.number} of {self.owner}: {self._state.value}>"


class Runner(Protocol):
    """Runs generators and delivers what they yield; see `nnviz.runtime.qt_runner.QtRunner`."""

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
        """Run ``work()`` for `owner`, cancelling what ran for that owner before.

        Parameters
        ----------
        owner : str
            Unique name, for instance ``"race.preview"``; it has one job at a time.
        work : callable
            Returns the generator; called on the worker. Each yield is a complete snapshot.
        on_update : callable
            Gets the newest snapshot; older ones that could not be shown are dropped, the final one never.
        on_finished, on_failed : callable, optional
            Called once at the end, after the last `on_update`; neither after a cancel.
        interactive : bool
            Whether it goes ahead of long jobs.

        Raises
        ------
        RuntimeError
            If the runner has been closed.
        """

    def job(self, owner: str) -> Job | None:
        """Return the active job of `owner`."""

    def is_busy(self) -> bool:
        """Whether any job runs (paused ones do not)."""

    def running_jobs(self) -> tuple[Job, ...]:
        """Return the jobs that run; paused ones do not."""

    def cancel(self, owner: str) -> None:
        """Cancel the job of `owner`, if there is one."""

    def close(self) -> bool:
        """Cancel everything and wait for the worker; return whether it has stopped."""
