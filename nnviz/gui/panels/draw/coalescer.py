"""One job at a time, and of those who wait only the newest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from nnviz.runtime.jobs import Failure, Runner

Work = Callable[[], Iterator[Any]]


class Coalescer:
    """Runs the newest of many requests without ever cancelling the one under way.

    Submitting to the runner directly would cancel an answer that is almost there each time the pen
    moves; a fast pen would never see one.

    Parameters
    ----------
    runner : Runner
    owner : str
        Name of the owner in the runner.
    on_update : callable
        Gets each snapshot.
    on_failed : callable
    interactive : bool
    """

    def __init__(
        self,
        runner: Runner,
        owner: str,
        on_update: Callable[[Any], None],
        on_failed: Callable[[Failure], None],
        interactive: bool = False,
    ) -> None:
        self._runner, self._owner = runner, owner
        self._on_update, self._failed = on_update, on_failed
        self._interactive = interactive
        self._waiting: Work | None = None
        self._busy = False
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._busy

    def ask(self, work: Work) -> None:
        """Run `work` now or, if something runs, after it, unless a newer one comes before."""
        if self._closed:
            return
        if self._busy:
            self._waiting = work
            return
        self._start(work)

    def cancel(self) -> None:
        """Forget what runs and what waits."""
        self._waiting = None
        if self._busy:
            self._busy = False
            self._runner.cancel(self._owner)

    def close(self) -> None:
        """Cancel, and take nothing more."""
        self._closed = True
        self.cancel()

    def _start(self, work: Work) -> None:
        # What is asked for while a callback runs must wait, so the loop, not recursion, takes it.
        current: Work | None = work
        while current is not None:
            self._busy = True
            self._waiting = None
            self._ended = False
            self._running = True
            self._runner.submit(
                self._owner,
                current,
                on_update=self._on_update,
                on_finished=self._on_finished,
                on_failed=self._on_failed,
                interactive=self._interactive,
            )
            self._running = False
            current = self._waiting if self._ended else None

    def _on_finished(self) -> None:
        self._busy = False
        self._ended = True
        # A synchronous runner is still inside `submit`: the loop there goes on.
        if not self._running and self._waiting is not None and not self._closed:
            self._start(self._waiting)

    def _on_failed(self, failure: Failure) -> None:
        self._failed(failure)
        self._on_finished()
