"""A square of inputs: where a unit answers 1, its line to be dragged, and the four corners."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.tasks.curves import Array
from nnviz.tasks.perceptron_view import HIGH, LARGEST, LOW, Unit, border

_ARROW = 0.32
"""Length of the arrow across the line, in units of the axes."""
_REACH = 12.0
"""Distance, pixels, at which the line is taken hold of."""


class Plane(QWidget):
    """The square of two inputs.

    Parameters
    ----------
    theme : Theme
    title : str
    names : tuple of str
        Of the axes.

    Signals
    -------
    unit_dragged(int, Unit)
        The user moves the line of a unit.
    """

    unit_dragged = Signal(int, object)

    def __init__(self, theme: Theme, title: str, names: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._title, self._names = theme, title, names
        self._grid: Array = np.zeros((0, 0))
        self._units: tuple[Unit, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._points: Array = np.zeros((0, 2))
        self._targets: tuple[int, ...] = ()
        self._right: tuple[bool, ...] = ()
        self._held: tuple[int, str] | None = None
        self._pivot = (0.5, 0.5)
        self.setAccessibleName(title)
        self.setToolTip(
            self.tr(
                "Drag a line to move it, or its arrow to turn it. The arrow points to where the answer is 1."
            )
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_answers(
        self, grid: Array, units: tuple[Unit, ...], labels: tuple[str, ...], points: Array,
        targets: tuple[int, ...], right: tuple[bool, ...],
    ) -> None:  # fmt: skip
        """Show the answers over the square, the units whose lines can be dragged, and the four points."""
        self._grid, self._units, self._labels = grid, units, labels
        self._points, self._targets, self._right = points, targets, right
        self.setAccessibleDescription(self.tr("{0} of 4 answers are right").format(sum(right)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(460, 480)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(180, 200)

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

    # ---- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint regions, axes, lines and points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("plot"))
        area = self.square()
        self._paint_regions(painter, area)
        self._paint_axes(painter, area)
        painter.save()
        painter.setClipRect(area)
        for index, unit in enumerate(self._units):
            self._paint_unit(painter, index, unit)
        painter.restore()
        for index, point in enumerate(self._points):
            self._paint_point(painter, index, point)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_regions(self, painter: QPainter, area: QRectF) -> None:
        if not self._grid.size:
            return
        theme = self._theme
        zero, one = (_rgb(theme.color("plot")), _rgb(theme.data_color(5 if not theme.is_dark else 0)))
        share = (0.45 if not theme.is_dark else 0.4) * self._grid[::-1, :, None]
        pixels = np.ascontiguousarray(zero + (one - zero) * share, dtype=np.uint8)
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        painter.drawImage(area, image)
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        theme, metrics = self._theme, painter.fontMetrics()
        line = float(metrics.height())
        painter.setPen(QPen(theme.color("grid"), 1, Qt.PenStyle.DotLine))
        for value in (0.0, 0.5, 1.0):
            painter.drawLine(self.place(value, LOW), self.place(value, HIGH))
            painter.drawLine(self.place(LOW, value), self.place(HIGH, value))
        painter.setPen(theme.color("text"))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(
            QRectF(area.left(), area.top() - line - SMALL, area.width(), line), centre, self._title
        )
        for value in (0.0, 1.0):
            x, y = self.place(value, LOW).x(), self.place(LOW, value).y()
            painter.drawText(QRectF(x - 20, area.bottom() + 2, 40, line), centre, f"{value:g}")
            painter.drawText(QRectF(area.left() - 28, y - line / 2, 22, line), centre, f"{value:g}")
        painter.setPen(theme.color("muted"))
        middle = self.place(0.5, 0.5)
        painter.drawText(QRectF(middle.x() - 40, area.bottom() + 2, 80, line), centre, self._names[0])
        painter.drawText(QRectF(area.left() - 34, middle.y() - line / 2, 32, line), centre, self._names[1])

    def _paint_unit(self, painter: QPainter, index: int, unit: Unit) -> None:
        ends = border(unit)
        if ends is None:
            return
        theme = self._theme
        color = theme.data_color(index if len(self._units) > 1 else 1)
        held = self._held is not None and self._held[0] == index
        pen = QPen(color, theme.line_width + (1 if held else 0), theme.line_style(index))
        painter.setPen(pen)
        painter.drawLine(self.place(*ends[0]), self.place(*ends[1]))
        arrow = self.arrow(unit)
        assert arrow is not None
        foot, tip = self.place(*arrow[0]), self.place(*arrow[1])
        painter.setPen(QPen(color, theme.line_width))
        painter.drawLine(foot, tip)
        _paint_head(painter, foot, tip, color)
        if self._labels:
            painter.drawText(tip + QPointF(UNIT, -SMALL), self._labels[index])

    def _paint_point(self, painter: QPainter, index: int, point: Array) -> None:
        theme = self._theme
        # Several corners may fall on one point of the hidden plane: they lie beside one another.
        same = [i for i in range(index) if np.abs(self._points[i] - point).max() < 0.02]
        radius = 8.0 * theme.scale
        place = self.place(float(point[0]), float(point[1])) + QPointF(len(same) * 2.3 * radius, 0.0)
        target = self._targets[index]
        ink = theme.color("text")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if target else theme.color("plot"))
        painter.drawEllipse(place, radius, radius)
        painter.setPen(theme.color("plot") if target else ink)
        painter.drawText(
            QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
            Qt.AlignmentFlag.AlignCenter, str(target),
        )  # fmt: skip
        if index < len(self._right) and not self._right[index]:
            painter.setPen(QPen(theme.color("bad"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, radius + 5, radius + 5)
            cross = radius + 5
            painter.drawLine(place + QPointF(-cross, cross), place + QPointF(cross, -cross))

    # ---- dragging -----------------------------------------------------------------------------

    def _grip(self, point: QPointF) -> tuple[int, str] | None:
        for index, unit in enumerate(self._units):
            arrow = self.arrow(unit)
            if arrow is not None and _distance(self.place(*arrow[1]), point) <= _REACH * 1.3:
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


def _rgb(color: QColor) -> Array:
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float64)


def _distance(a: QPointF, b: QPointF) -> float:
    return math.hypot(a.x() - b.x(), a.y() - b.y())


def _to_segment(point: QPointF, a: QPointF, b: QPointF) -> float:
    along = b - a
    square = QPointF.dotProduct(along, along)
    share = min(1.0, max(0.0, QPointF.dotProduct(point - a, along) / square)) if square else 0.0
    return _distance(point, a + along * share)


def _paint_head(painter: QPainter, foot: QPointF, tip: QPointF, color: QColor) -> None:
    length = max(_distance(foot, tip), 1e-6)
    along = (tip - foot) * (1 / length)
    side = QPointF(-along.y(), along.x())
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([tip + along * 4, tip - along * 9 + side * 6, tip - along * 9 - side * 6]))
