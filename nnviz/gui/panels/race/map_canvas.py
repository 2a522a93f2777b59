"""The part of the map that the hand touches: frame, zoom, pan, starts that are dragged."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.race.frame import Bounds, Frame
from nnviz.gui.panels.race.map_painting import Hover
from nnviz.tasks.race import RaceRequest

COMMON = -1
"""Index of the common start among the handles; racers with a start of their own have theirs."""

_GRAB = 14.0  # pixels around a handle that take hold of it
_CLICK = 4.0  # a press that moves less is a click


class MapCanvas(QWidget):
    """A part of the plane that is zoomed and moved, with starts that are dragged; draws nothing.

    Signals
    -------
    start_dragged(int, float, float)
        A start is being moved: index of its racer or COMMON, x, y.
    start_dropped()
        The drag is over.
    view_changed()
        Other bounds are shown: a picture of them is wanted.
    hovered(object)
        A `Hover`, or None when the mouse has left.
    racer_clicked(int)
        A racer's head was clicked.
    """

    start_dragged = Signal(int, float, float)
    start_dropped = Signal()
    view_changed = Signal()
    hovered = Signal(object)
    racer_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request: RaceRequest | None = None
        self._frame = Frame(QRectF(0, 0, 1, 1), (-1.0, 1.0, -1.0, 1.0))
        self._hover: Hover | None = None
        self._press: QPointF | None = None
        self._handle: int | None = None
        self._panning = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self.view_changed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)

    @property
    def bounds(self) -> Bounds:
        """The part of the plane that is shown."""
        return self._frame.bounds

    @property
    def frame(self) -> Frame:
        """The frame, for tests and for the export."""
        return self._frame

    def set_bounds(self, bounds: Bounds) -> None:
        """Show another part of the plane."""
        x0, x1, y0, y1 = bounds
        if not (x1 - x0 > 1e-9 * (abs(x0) + abs(x1)) and y1 - y0 > 1e-9 * (abs(y0) + abs(y1))):
            return  # closer than floats can tell
        if not (max(map(abs, bounds)) < 1e7):
            return
        self._frame.bounds = bounds
        self.forget_view()
        self._settle.start()
        self.update()

    def reset_view(self) -> None:
        """Show the bounds of the surface."""
        if self.request is not None:
            self.set_bounds(self.request.surface.bounds)

    @property
    def dragging(self) -> bool:
        """Whether a start is being moved."""
        return self._handle is not None

    def stop(self) -> None:
        """Stop the timer."""
        self._settle.stop()

    def handles(self) -> list[tuple[int, float, float]]:
        """Return the starts that can be dragged: index (or COMMON), x, y."""
        if self.request is None:
            return []
        found = [(COMMON, *(self.request.start or self.request.surface.start))]
        found += [
            (i, *r.start) for i, r in enumerate(self.request.racers) if r.start is not None and r.visible
        ]
        return found

    def forget_view(self) -> None:
        """Drop pictures of the old bounds; called when others are shown."""

    def heads(self) -> list[tuple[int, QPointF]]:
        """Return the racers that are shown and where their heads are."""
        return []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a start, or of the map."""
        p = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._frame.rect.contains(p):
            return
        self._press = p
        self._panning = event.button() != Qt.MouseButton.LeftButton
        self._handle = None if self._panning else self._handle_at(p)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; say what is under the mouse."""
        p = event.position()
        if self._press is None:
            self._show_hover(p)
            near = self._handle_at(p) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.CrossCursor)
            return
        if self._handle is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._move_start(self._handle, p)
            return
        moved = p - self._press
        if self._panning or math.hypot(moved.x(), moved.y()) > _CLICK:
            self._panning = True
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            self.set_bounds(self._frame.panned(moved.x(), moved.y()))
            self._press = p

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or place the start with a click."""
        press, handle, panning = self._press, self._handle, self._panning
        self._press, self._handle, self._panning = None, None, False
        if press is None:
            return
        if handle is not None:
            self.start_dropped.emit()
        elif not panning and event.button() == Qt.MouseButton.LeftButton:
            head = self._head_at(event.position())
            if head is not None:
                self.racer_clicked.emit(head)
            else:
                self._move_start(COMMON, event.position())
                self.start_dropped.emit()
        self._show_hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat it as a second click."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        turn = event.angleDelta().y()
        if turn and self._frame.rect.contains(event.position()):
            self.set_bounds(self._frame.zoomed(event.position(), 1.0015**turn))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, show everything with 0."""
        centre = self._frame.rect.center()
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_bounds(self._frame.zoomed(centre, 1.25))
        elif key == Qt.Key.Key_Minus:
            self.set_bounds(self._frame.zoomed(centre, 0.8))
        elif key == Qt.Key.Key_0:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the mouse."""
        self._hover = None
        self.hovered.emit(None)
        self.update()

    def _handle_at(self, p: QPointF) -> int | None:
        best, found = _GRAB, None
        for index, x, y in self.handles():
            q = self._frame.to_pixel(x, y)
            distance = math.hypot(q.x() - p.x(), q.y() - p.y())
            if distance <= best:
                best, found = distance, index
        return found

    def _head_at(self, p: QPointF) -> int | None:
        for i, q in reversed(self.heads()):
            if math.hypot(q.x() - p.x(), q.y() - p.y()) < 9:
                return i
        return None

    def _move_start(self, index: int, p: QPointF) -> None:
        r = self._frame.rect
        inside = QPointF(min(max(p.x(), r.left()), r.right()), min(max(p.y(), r.top()), r.bottom()))
        x, y = self._frame.to_data(inside)
        # As many figures as a pixel can tell apart, so that the numbers stay readable.
        x0, x1, y0, y1 = self._frame.bounds
        self.start_dragged.emit(
            index, _rounded(x, (x1 - x0) / r.width()), _rounded(y, (y1 - y0) / r.height())
        )

    def _show_hover(self, p: QPointF) -> None:
        if self.request is None or not self._frame.rect.contains(p):
            self._hover = None
        else:
            x, y = self._frame.to_data(p)
            surface = self.request.surface
            self._hover = Hover(x, y, surface.value_at(x, y), surface.gradient_at(x, y))
        self.hovered.emit(self._hover)
        self.update()


def _rounded(value: float, pixel: float) -> float:
    decimals = max(0, 1 - math.floor(math.log10(pixel)))
    return round(value, decimals)
