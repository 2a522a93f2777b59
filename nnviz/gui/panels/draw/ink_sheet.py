"""The sheet with its content: loading, clearing, undo."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage, QUndoStack
from PySide6.QtWidgets import QWidget

from nnviz.gui.lock_values import is_locked
from nnviz.gui.panels.draw.dropped import picture_from_mime
from nnviz.gui.panels.draw.ink import SIDE, ChangeInk, Ink, Picture, picture_of
from nnviz.gui.panels.draw.ink_painting import gray_values, paint_ink
from nnviz.gui.panels.draw.sheet import Sheet


class InkSheet(Sheet):
    """A sheet whose content can be replaced, cleared and undone.

    Signals
    -------
    strokes_changed
        What is on the canvas changed, also while the pen is moving.
    drawing_finished
        A change is complete (pen up, undo, a picture came).
    picture_refused : str
        Something dropped or pasted is no picture; why, for the user.
    """

    strokes_changed = Signal()
    drawing_finished = Signal()
    picture_refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(200)
        self._pen_width = 20.0

    def ink(self) -> Ink:
        """Return everything on the canvas, the stroke under the pen included."""
        growing = self._growing()
        if growing is None:
            return self._ink
        return Ink((*self._ink.strokes, growing), self._ink.picture)

    def _growing(self) -> NDArray[np.float64] | None:
        return None

    def cancel(self) -> None:
        """Give up what is under way."""

    def strokes(self) -> tuple[NDArray[np.float64], ...]:
        """Return the strokes, each of shape (n, 2), in canvas units."""
        return tuple(stroke[:, :2] for stroke in self.ink().strokes)

    def picture(self) -> Picture | None:
        """Return the picture under the strokes, if there is one."""
        return self._ink.picture

    def is_empty(self) -> bool:
        """Whether there is nothing on the canvas."""
        return self._ink.is_empty and self._growing() is None

    def set_strokes(self, strokes: tuple[NDArray[np.float64], ...]) -> None:
        """Replace what is on the canvas by strokes of shape (n, 2) or, with pen widths, (n, 3)."""
        ready = []
        for stroke in strokes:
            stroke = np.asarray(stroke, dtype=np.float64)
            if stroke.shape[1] == 2:
                stroke = np.column_stack([stroke, np.full(len(stroke), self._pen_width)])
            ready.append(stroke)
        self.change(self.tr("Load drawing"), Ink(tuple(ready)))

    def set_image(self, gray: NDArray[np.uint8], *, label: int | None = None, name: str = "") -> None:
        """Replace what is on the canvas by a gray picture, shape (h, w), uint8."""
        self.change(self.tr("Picture"), Ink(picture=picture_of(gray, label=label, name=name)))

    def take_picture(self, mime: QMimeData) -> bool:
        """Put a dropped or pasted picture on the canvas; say why not, and return False, if it is none."""
        gray, name = picture_from_mime(mime)
        if gray is None:
            self.picture_refused.emit(name)
            return False
        self.set_image(gray, name=name)
        return True

    def lock_value(self) -> Ink:
        """Return what a lock on the sheet holds."""
        return self._ink

    def undo(self) -> None:
        """Take the last change back; what is locked has no past."""
        if not is_locked(self):
            self.undo_stack.undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if not is_locked(self):
            self.undo_stack.redo()

    def clear(self) -> None:
        """Take everything off the canvas (undo brings it back), unless it is locked."""
        if is_locked(self):
            return
        growing = self._growing() is not None
        self.cancel()
        if not self._ink.is_empty:
            self.change(self.tr("Clear"), Ink())
        elif growing:
            self.strokes_changed.emit()  # the answer was to the stroke under the pen

    def change(self, text: str, ink: Ink, along: Callable[[bool], object] | None = None) -> None:
        """Replace everything on the canvas, as one step of undo called `text`.

        `along` is called with False when the step is taken back and with True when it is made again.
        """
        self.cancel()
        self.undo_stack.push(ChangeInk(text, self._ink, ink, self._show, along))

    def composite(self) -> NDArray[np.uint8]:
        """Return picture and strokes as one gray picture, shape (280, 280), ink as high values."""
        image = QImage(int(SIDE), int(SIDE), QImage.Format.Format_Grayscale8)
        paint_ink(image, self.ink(), 0, 255)
        return gray_values(image)

    def _show(self, ink: Ink) -> None:
        self._ink = ink
        self.invalidate()
        self.strokes_changed.emit()
        self.drawing_finished.emit()
