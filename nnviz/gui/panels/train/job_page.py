"""A page whose button starts a job in the worker: what the search and the comparison of gradients share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import Signal

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.bending_page import BendingPage
from nnviz.tasks.train_request import TrainRequest

T = TypeVar("T")


class JobPage(BendingPage):
    """A page with one job at a time, which is started, stopped and told about here.

    Subclasses say what happens in `_on_update`, `_on_finished` and `_set_running`.

    Parameters
    ----------
    context : AppContext
    base : callable
        Returns the present settings of the panel; may raise `NnvizError`.
    owner : str
        Of the job.

    Signals
    -------
    progressed(object)
        The newest snapshot of the job; None when it has ended.
    """

    progressed = Signal(object)

    def __init__(self, context: AppContext, base: Callable[[], TrainRequest], owner: str) -> None:
        super().__init__()
        self._context, self._base, self._owner = context, base, owner

    @property
    def running(self) -> bool:
        """Whether the job goes on."""
        return self._context.runner.job(self._owner) is not None

    def stop_job(self) -> None:
        """End the job; what has been found stays."""
        self._context.runner.cancel(self._owner)
        self._on_finished()

    def shutdown(self) -> None:
        """Cancel the job."""
        self._context.runner.cancel(self._owner)

    def _submit(self, work: Callable[[], Iterator[Any]]) -> None:
        self._set_running(True)
        self._context.runner.submit(
            self._owner,
            work,
            on_update=self._on_update,
            on_finished=self._on_finished,
            on_failed=self._on_failed,
        )

    def _or_told(self, make: Callable[[], T]) -> T | None:
        """Return what `make` returns; if the settings do not allow it, tell the user why and return None."""
        try:
            return make()
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return None

    def _on_failed(self, failure: Any) -> None:
        self._on_finished()
        self._context.fail(failure)

    def _on_update(self, snapshot: Any) -> None:
        raise NotImplementedError

    def _on_finished(self) -> None:
        raise NotImplementedError

    def _set_running(self, running: bool) -> None:
        raise NotImplementedError
