"""The drawing canvas: pen, eraser, undo, pictures."""

# ruff: noqa: D102 - the methods of Qt are documented by Qt

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from nnviz.core.data.stroke_editing import PenTrace
from nnviz.gui.panels.draw.dropped import takes
from nnviz.gui.panels.draw.ink import SIDE, ChangeInk, Ink
from nnviz.gui.panels.draw.ink_painting import bounds, paint_ink
from nnviz.gui.panels.draw.ink_sheet import InkSheet
from nnviz.gui.panels.draw.rubbing import rub

_RUB_OUT = 1.4  # the eraser is this much wider than the pen
_KEY_STEP = 8.0  # canvas units that an arrow key moves the pen


class Tool(Enum):
    """What the pointer does on the canvas."""

    PEN = "pen"
    ERASER = "eraser"


class Canvas(InkSheet):
    """A square sheet on which a digit is drawn with mouse, finger, tablet or the arrow keys.

    Positions are in canvas units: 0 to `SIDE` (280) from the top left corner, y down, whatever the
    size on the screen. The right mouse button and the other end of a tablet pen erase.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace: PenTrace | None = None
        self._rubbing: tuple[Ink, QPointF] | None = None
        self._by_key: QPointF | None = None
        self._tool = Tool.PEN
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAccessibleDescription(
            self.tr(
                "Draw one digit with the mouse, a finger or a pen; the network answers while you draw. "
                "With the keyboard: the arrow keys move the pen, Space puts it down and lifts it."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right button erases.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._update_cursor()

    def is_blank(self) -> bool:
        """Whether the hint is to be shown."""
        return self.is_empty() and self._by_key is None

    def is_drawing(self) -> bool:
        """Whether pen or eraser is down."""
        return self._trace is not None or self._rubbing is not None

    def _growing(self) -> NDArray[np.float64] | None:
        return None if self._trace is None else self._trace.whole()

    # Tools

    @property
    def tool(self) -> Tool:
        """Pen or eraser."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take pen or eraser."""
        self._tool = tool
        self._show_ring(None)
        self._update_cursor()

    @property
    def pen_width(self) -> float:
        """Width of the pen in canvas units (280 across the canvas)."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Change the pen for the strokes to come."""
        self._pen_width = float(min(max(width, 2.0), 60.0))

    def _update_cursor(self) -> None:
        erasing = self._tool is Tool.ERASER
        self.setCursor(Qt.CursorShape.BlankCursor if erasing else Qt.CursorShape.CrossCursor)

    def _show_ring(self, at: QPointF | None) -> None:
        """Show the eraser's rim, or the pen that the arrow keys move, at `at`."""
        radius = self._pen_width * (_RUB_OUT if self._tool is Tool.ERASER or self._rubbing else 1.0) / 2
        old, self._ring = self._ring, None if at is None else (at, radius)
        for ring in (old, self._ring):
            if ring is not None:
                self.update(self.to_widget(bounds([(ring[0].x(), ring[0].y(), 2 * ring[1])], 4.0)))

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(self.to_canvas(event.position()), 1.0, self._tool)
        elif event.button() == Qt.MouseButton.RightButton:
            self._press(self.to_canvas(event.position()), 1.0, Tool.ERASER)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(self.to_canvas(event.position()), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._release()

    def tabletEvent(self, event: QTabletEvent) -> None:
        erasing = event.pointerType() == QPointingDevice.PointerType.Eraser
        width = 0.4 + 1.2 * event.pressure() if event.pressure() > 0 else 1.0
        at = self.to_canvas(event.position())
        if event.type() == QEvent.Type.TabletPress:
            self._press(at, width, Tool.ERASER if erasing else self._tool)
        elif event.type() == QEvent.Type.TabletMove:
            self._move(at, width)
        else:
            self._release()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.is_drawing():
            self._show_ring(None)

    def focusOutEvent(self, event: object) -> None:
        self._by_key = None
        self._show_ring(None)
        self.update()

    def focusInEvent(self, event: object) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() == Qt.Key.Key_Escape and self.is_drawing():
            self.cancel()
            self.strokes_changed.emit()
        elif event.key() in steps:
            dx, dy = steps[Qt.Key(event.key())]
            at = self._by_key or QPointF(SIDE / 2, SIDE / 2)
            at = QPointF(
                min(max(at.x() + dx * _KEY_STEP, 0), SIDE), min(max(at.y() + dy * _KEY_STEP, 0), SIDE)
            )
            self._by_key = at
            self._move(at, 1.0)
            self._show_ring(at)
            self.update()
        elif event.key() == Qt.Key.Key_Space and self._by_key is not None and not event.isAutoRepeat():
            if self.is_drawing():
                self._release()
            else:
                self._press(self._by_key, 1.0, self._tool)
            self._show_ring(self._by_key)
        else:
            super().keyPressEvent(event)

    def _press(self, at: QPointF, width: float, tool: Tool) -> None:
        if self.is_drawing() or not QRectF(0, 0, SIDE, SIDE).contains(at):
            return
        if tool is Tool.ERASER:
            self._rubbing = (self._ink, at)
            self._rub(at)
        else:
            self._trace = PenTrace(at.x(), at.y(), self._pen_width * width)
            self._tail = [self._trace.tip]
            # The hint goes, so the whole sheet is painted.
            self.update(self.sheet_rect())
            self.strokes_changed.emit()

    def _move(self, at: QPointF, width: float) -> None:
        if self._trace is not None:
            self._draw_to(min(max(at.x(), 0.0), SIDE), min(max(at.y(), 0.0), SIDE), width)
        elif self._rubbing is not None:
            self._rub(at)
        if self._tool is Tool.ERASER or self._rubbing is not None:
            self._show_ring(at)

    def _draw_to(self, x: float, y: float, width: float) -> None:
        trace = self._trace
        if trace is None:
            return
        settled = len(trace)
        grew = trace.extend(x, y, self._pen_width * width)
        piece = trace.settled_since(settled - 1)
        if grew:
            self._add_to_backing(piece)
        before, self._tail = self._tail, [piece[-1], trace.tip]
        self.update(self.to_widget(bounds([*piece, *before, *self._tail])))
        self.strokes_changed.emit()

    def _rub(self, at: QPointF) -> None:
        if self._rubbing is None:
            return
        before, last = self._rubbing
        self._rubbing = (before, at)
        radius = self._pen_width * _RUB_OUT / 2
        self._ink, touched = rub(self._ink, (last.x(), last.y()), (at.x(), at.y()), radius)
        self._ensure_backing()
        for area in touched:
            paint_ink(self._backing, self._ink, *self.tones(), clip=area)
            self.update(self.to_widget(area))
        if touched:
            self.strokes_changed.emit()

    def _release(self) -> None:
        if self._trace is not None:
            after, self._trace, self._tail = self.ink(), None, ()
            self.undo_stack.push(ChangeInk(self.tr("Stroke"), self._ink, after, self._show))
        elif self._rubbing is not None:
            (before, _), self._rubbing = self._rubbing, None
            after, self._ink = self._ink, before
            if after is not before:
                self.undo_stack.push(ChangeInk(self.tr("Erase"), before, after, self._show))
            if self._tool is Tool.PEN:
                self._show_ring(None)

    def cancel(self) -> None:
        """Give up the stroke or the erasing under way."""
        if self.is_drawing():
            if self._rubbing is not None:
                self._ink = self._rubbing[0]
            self._trace, self._rubbing, self._tail = None, None, ()
            self.invalidate()

    # Pictures

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take_picture(event.mimeData()):
            event.acceptProposedAction()
