"""The runner of the application: an `Engine` whose deliveries arrive on the Qt main thread."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nnviz.runtime.engine import Engine
from nnviz.runtime.garbage import FrontGarbage
from nnviz.runtime.jobs import Failure, Job
from nnviz.runtime.memory import return_memory

T = TypeVar("T")


class QtRunner(QObject):
    """Runs generators on one worker thread and delivers what they yield by a queued signal.

    Interactive jobs go first, long ones in turn. Snapshots that the screen cannot show are dropped, the
    final one never. Long jobs are delivered at most 30 times a second while something long runs.

    Parameters
    ----------
    parent : QObject, optional

    Signals
    -------
    failed(Failure)
        A failure that nobody else takes: no `on_failed`, or an exception in a callback.
    """

    failed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = Engine(self._woken.emit, self.failed.emit, on_rest=return_memory)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._garbage = FrontGarbage(self)

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
        """See `nnviz.runtime.jobs.Runner.submit`; all callbacks come on the main thread."""
        self._garbage.start()
        return self._engine.submit(
            owner,
            work,
            on_update=on_update,
            on_finished=on_finished,
            on_failed=on_failed,
            interactive=interactive,
        )

    def job(self, owner: str) -> Job | None:
        """Return the active job of `owner`."""
        return self._engine.job(owner)

    def is_busy(self) -> bool:
        """Whether any job runs (paused ones do not)."""
        return self._engine.is_busy()

    def running_jobs(self) -> tuple[Job, ...]:
        """Return the jobs that run; paused ones do not."""
        return self._engine.running_jobs()

    def cancel(self, owner: str) -> None:
        """Cancel the job of `owner`, if there is one."""
        self._engine.cancel_owner(owner)

    def close(self) -> bool:
        """Cancel everything and wait for the worker; return whether it has stopped."""
        self._closed = True
        self._timer.stop()
        stopped = self._engine.close()
        if stopped:
            self._garbage.stop()
        return stopped

    def _drain(self) -> None:
        if self._closed:
            return
        wait = self._engine.drain()
        # A callback may have closed the runner.
        if wait is not None and not self._closed:
            self._timer.start(math.ceil(wait * 1000))
