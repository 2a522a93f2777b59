"""Undo and redo of a race's setup."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from nnviz.tasks.race import RaceRequest


class RaceEdit(QUndoCommand):
    """One change of the request; changes of the same thing one after the other are one edit.

    Parameters
    ----------
    before, after : RaceRequest
    what : str
        What was edited; empty never merges.
    apply : callable
        Shows a request.
    """

    def __init__(
        self, before: RaceRequest, after: RaceRequest, what: str, apply: Callable[[RaceRequest], None]
    ) -> None:
        super().__init__(what)
        self._before, self._after, self._what, self._apply = before, after, what, apply
        self._first = True

    def id(self) -> int:
        """Return the kind that may merge."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: D102
        if not isinstance(other, RaceEdit) or not self._what or other._what != self._what:
            return False
        self._after = other._after
        return True

    def undo(self) -> None:  # noqa: D102
        self._apply(self._before)

    def redo(self) -> None:  # noqa: D102
        if self._first:
            self._first = False  # pushing the command: the change is on the screen already
            return
        self._apply(self._after)
