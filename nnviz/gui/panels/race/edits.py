"""Undo and redo of a race's setup."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from nnviz.tasks.race import RaceRequest

_LIMIT = 200


class RaceEdit(QUndoCommand):
    """One change of the request.

    Parameters
    ----------
    before, after : RaceRequest
    what : str
        What was edited.
    apply : callable
        Shows a request.
    """

    def __init__(
        self, before: RaceRequest, after: RaceRequest, what: str, apply: Callable[[RaceRequest], None]
    ) -> None:
        super().__init__(what)
        self.after = after
        self.what = what
        self._before, self._apply = before, apply
        self._first = True

    def undo(self) -> None:  # noqa: D102
        self._apply(self._before)

    def redo(self) -> None:  # noqa: D102
        if self._first:
            self._first = False  # pushing the command: the change is on the screen already
            return
        self._apply(self.after)


class RaceHistory(QUndoStack):
    """The edits of a race; changes of the same thing one after the other are one edit.

    `QUndoCommand.mergeWith` would do that, but PySide6 never frees a command that has been merged, and with
    it the panel and its window (one for each move of the mouse in a drag).

    Parameters
    ----------
    apply : callable
        Shows a request.
    """

    def __init__(self, apply: Callable[[RaceRequest], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setUndoLimit(_LIMIT)
        self._apply = apply
        self._newest: RaceEdit | None = None
        # An edit outlives its place on the stack: freed by both sides, one brought a soak down in `clear`.
        self._kept: deque[RaceEdit] = deque(maxlen=2 * _LIMIT)

    def record(self, before: RaceRequest, after: RaceRequest, what: str = "") -> None:
        """Note a change that is on the screen already; one without a name is always an edit of its own."""
        newest = self._newest
        if what and newest is not None and newest.what == what and self.canUndo() and not self.canRedo():
            newest.after = after
            return
        self._newest = RaceEdit(before, after, what, self._apply)
        self._kept.append(self._newest)
        self.push(self._newest)

    def clear(self) -> None:
        """Forget all edits."""
        super().clear()
        self._newest = None
        self._kept.clear()
