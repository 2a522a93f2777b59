"""Undo and redo of edits of the layers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from nnviz.core.nn.layers.base import Layer

Layers = tuple[Layer, ...]
_LIMIT = 200


class LayerEdit(QUndoCommand):
    """From one list of layers to the next, and back.

    Parameters
    ----------
    text : str
        For the menu.
    before, after : tuple of Layer
    row : int
        The layer to select.
    apply : callable
        Shows layers and selects one.
    """

    def __init__(
        self, text: str, before: Layers, after: Layers, row: int, apply: Callable[[Layers, int], None]
    ) -> None:
        super().__init__(text)
        self.after, self.row = after, row
        self._before, self._apply = before, apply
        self._first = True

    def undo(self) -> None:  # noqa: D102
        self._apply(self._before, self.row)

    def redo(self) -> None:  # noqa: D102
        if self._first:
            self._first = False  # pushing the command: the change is on the screen already
            return
        self._apply(self.after, self.row)


class LayerHistory(QUndoStack):
    """The edits; moving a slider is one edit.

    `QUndoCommand.mergeWith` would do that, but PySide6 never frees a command that has been merged.

    Parameters
    ----------
    apply : callable
        Shows layers and selects one.
    """

    def __init__(self, apply: Callable[[Layers, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setUndoLimit(_LIMIT)
        self._apply = apply
        self._newest: LayerEdit | None = None
        self._newest_kind = ""

    def record(self, text: str, before: Layers, after: Layers, row: int, kind: str = "") -> None:
        """Note a change that is on the screen; one of the same `kind` as the last becomes part of it."""
        newest = self._newest
        same = kind and kind == self._newest_kind and self.canUndo() and not self.canRedo()
        if same and newest is not None:
            newest.after = after
            return
        self._newest, self._newest_kind = LayerEdit(text, before, after, row, self._apply), kind
        self.push(self._newest)
