"""The part of the square that the hand touches: lines that are moved and turned."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT
from nnviz.tasks.perceptron_view import HIGH, LARGEST, LOW, Unit, border

_ARROW = 0.32
"""Length of the arrow across the line, in units of the axes."""
_REACH = 12.0
"""Distance, pixels, at which the line is taken hold of."""


class PlaneCanvas(QWidget):
    """A square of two inputs with lines that are dragged; draws nothing.

    Signals
    -------
    unit_dragged(int, Unit)
        The user moves the line of a unit.
    """

    unit_dragged = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._units: tuple[Unit, ...] = ()
        self._held: tuple[int, str] | None = None
        self._pivot = (0.5, 0.5)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # ---- coordinates --------------------------------------------------------------------------

    def square(self) -> QRectF:
        """Return the rectangle of the inputs."""
        line = float(self.fontMetrics().height())
        left, top, below = 4.0 * UNIT, line + UNIT, 2 * line
        side = max(40.0, min(self.width() - left - 2 * UNIT, self.height() - top - below - SMALL))
        return QRectF(left + (self.width() - left - 2 * UNIT - side) / 2, top, side, side)

    def place(self, x1: float, x2: float) -> QPointF:
        """Return where an input is on the screen."""
        area = self.square()
        scale = area.width() / (HIGH - LOW)
        return QPointF(area.left() + (x1 - LOW) * scale, area.bottom() - (x2 - LOW) * scale)

    def input_at(self, point: QPointF) -> tuple[float, float]:
        """Return the input at a place on the screen."""
        area = self.square()
        scale = (HIGH - LOW) / area.width()
        return LOW + (point.x() - area.left()) * scale, LOW + (area.bottom() - point.y()) * scale

    def arrow(self, unit: Unit) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """Return foot and tip of a unit's arrow, as inputs."""
        ends = border(unit)
        if ends is None:
            return None
        (ax, ay), (bx, by) = ends
        x, y = (ax + bx) / 2, (ay + by) / 2
        length = math.hypot(unit.w1, unit.w2)
        return (x, y), (x + _ARROW * unit.w1 / length, y + _ARROW * unit.w2 / length)

    # ---- dragging -----------------------------------------------------------------------------

    def _grip(self, point: QPointF) -> tuple[int, str] | None:
        for index, unit in enumerate(self._units):
            arrow = self.arrow(unit)
            if arrow is not None and distance(self.place(*arrow[1]), point) <= _REACH * 1.3:
                return index, "turn"
        for index, unit in enumerate(self._units):
            ends = border(unit)
            if ends is not None and _to_segment(point, self.place(*ends[0]), self.place(*ends[1])) <= _REACH:
                return index, "move"
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a line or an arrow."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._grip(event.position())
            arrow = self.arrow(self._units[self._held[0]]) if self._held is not None else None
            # It turns round where its arrow begins now, not where it would begin a moment later.
            self._pivot = arrow[0] if arrow is not None else (0.5, 0.5)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or turn what is held."""
        if self._held is None:
            grip = self._grip(event.position())
            shapes = {"turn": Qt.CursorShape.CrossCursor, "move": Qt.CursorShape.SizeAllCursor}
            self.setCursor(shapes[grip[1]] if grip is not None else Qt.CursorShape.ArrowCursor)
            return
        index, how = self._held
        x1, x2 = self.input_at(event.position())
        unit = self._units[index]
        changed = _moved(unit, x1, x2) if how == "move" else _turned(unit, self._pivot, x1, x2)
        if changed != unit:
            self.unit_dragged.emit(index, changed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the first line with the arrow keys, turn it with + and -."""
        if not self._units:
            return super().keyPressEvent(event)
        unit = self._units[0]
        length = math.hypot(unit.w1, unit.w2)
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            sign = -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Right) else 1
            self.unit_dragged.emit(0, replace(unit, b=_tidy(unit.b + sign * 0.05 * max(length, 0.1))))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            angle = math.radians(5 if key == Qt.Key.Key_Plus else -5)
            w1 = unit.w1 * math.cos(angle) - unit.w2 * math.sin(angle)
            w2 = unit.w1 * math.sin(angle) + unit.w2 * math.cos(angle)
            self.unit_dragged.emit(0, replace(unit, w1=_tidy(w1), w2=_tidy(w2)))
        else:
            super().keyPressEvent(event)
        return None


def _moved(unit: Unit, x1: float, x2: float) -> Unit:
    return replace(unit, b=_tidy(-(unit.w1 * x1 + unit.w2 * x2)))


def _turned(unit: Unit, foot: tuple[float, float], x1: float, x2: float) -> Unit:
    across = (x1 - foot[0], x2 - foot[1])
    size = math.hypot(*across)
    if size < 0.03:
        return unit
    length = math.hypot(unit.w1, unit.w2)
    w1, w2 = _tidy(length * across[0] / size), _tidy(length * across[1] / size)
    return Unit(w1, w2, _tidy(-(w1 * foot[0] + w2 * foot[1])))


def _tidy(value: float) -> float:
    return min(max(round(value, 3), -LARGEST), LARGEST)


def distance(a: QPointF, b: QPointF) -> float:
    """Return how far two places on the screen are apart."""
    return math.hypot(a.x() - b.x(), a.y() - b.y())


def _to_segment(point: QPointF, a: QPointF, b: QPointF) -> float:
    along = b - a
    square = QPointF.dotProduct(along, along)
    share = min(1.0, max(0.0, QPointF.dotProduct(point - a, along) / square)) if square else 0.0
    return distance(point, a + along * share)
