"""Undo and redo for panels whose state says all that can be edited in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack

from nnviz.core.errors import NnvizError
from nnviz.gui.lock_values import keep_locked

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

_CALM_MS = 500
"""A slider that is being dragged is one edit: it counts when it has been still for so long."""
_MOST = 200


class StateHistory(QUndoStack):
    """Notes the state of `panel` whenever it has changed and come to rest.

    Parameters
    ----------
    panel : Panel
        Emits ``state_changed``; its states can be compared with ``==``.
    before : dict, optional
        What `data` of the panel before has returned, in a window of another language: its changes can still
        be taken back if the panel is as it was left.
    """

    def __init__(self, panel: Panel, before: dict[str, Any] | None = None) -> None:
        super().__init__(panel)
        self._panel = panel
        self._last = panel.state()
        self._restoring = False
        self._changes: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self.setUndoLimit(_MOST)
        if before is not None and before["last"] == self._last:
            self._take_over(before)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM_MS)
        self._timer.timeout.connect(self.note)
        panel.state_changed.connect(self._on_state_changed)

    def note(self) -> None:
        """Take down what has changed since the last time, if anything."""
        self._timer.stop()
        state = self._panel.state()
        if state != self._last:
            before, self._last = self._last, state
            self._add(before, state)

    def undo(self) -> None:
        """Take back the last change, also one that has only just been made."""
        self.note()
        super().undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self.note()
        super().redo()

    def data(self) -> dict[str, Any]:
        """Return what a successor takes over."""
        self.note()
        return {"last": self._last, "changes": list(self._changes), "index": self.index()}

    def _add(self, before: dict[str, Any], after: dict[str, Any]) -> None:
        # Qt's stack does the same: what had been taken back is forgotten, and the oldest beyond the limit.
        self._changes = [*self._changes[: self.index()], (before, after)][-_MOST:]
        self.push(_Change(self, before, after))

    def _take_over(self, before: dict[str, Any]) -> None:
        for change in before["changes"]:
            self._add(*change)
        # The panel is in this state already.
        self._restoring = True
        self.setIndex(before["index"])
        self._restoring = False

    def show_state(self, state: dict[str, Any]) -> None:
        """Bring the panel into `state`."""
        if self._restoring:
            return
        self._restoring = True
        try:
            keep_locked(self._panel, lambda: self._panel.restore_state(state))
        except NnvizError as error:
            self._panel.context.notify(str(error), level="warning")
        finally:
            self._restoring = False
        self._last = self._panel.state()

    def _on_state_changed(self) -> None:
        if not self._restoring:
            self._timer.start()


class _Change(QUndoCommand):
    def __init__(self, history: QObject, before: dict[str, Any], after: dict[str, Any]) -> None:
        super().__init__()
        self._history = history
        self._before, self._after = before, after
        self._made = True

    def undo(self) -> None:
        """Show the state before."""
        self._history.show_state(self._before)  # type: ignore[attr-defined]

    def redo(self) -> None:
        """Show the state after; Qt calls this for the first time when it has been made already."""
        if self._made:
            self._made = False
        else:
            self._history.show_state(self._after)  # type: ignore[attr-defined]
