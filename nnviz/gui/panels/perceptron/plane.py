"""A square of inputs: where a unit answers 1, its line to be dragged, and the four corners."""

from __future__ import annotations

from itertools import product

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPaintEngine, QPainter, QPaintEvent, QPen, QPolygonF

from nnviz.gui.panels.perceptron.plane_canvas import PlaneCanvas, distance
from nnviz.gui.theme import SMALL, Theme
from nnviz.tasks.curves import Array
from nnviz.tasks.perceptron_view import HIGH, LOW, Unit, border

_PAPER_RATIO = 3.0
"""Pixels of the shading per pixel of the screen in PDF and SVG."""


class Plane(PlaneCanvas):
    """The square of two inputs; signals as in `PlaneCanvas`.

    Parameters
    ----------
    theme : Theme
    title : str
    names : tuple of str
        Of the axes.
    """

    def __init__(self, theme: Theme, title: str, names: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._title, self._names = theme, title, names
        self._grid: Array = np.zeros((0, 0))
        self._labels: tuple[str, ...] = ()
        self._points: Array = np.zeros((0, 2))
        self._targets: tuple[int, ...] = ()
        self._right: tuple[bool, ...] = ()
        self.setAccessibleName(title)
        self.setToolTip(
            self.tr(
                "Drag a line to move it, or its arrow to turn it. The arrow points to where the answer is 1."
            )
        )
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
        self._paint_labels(painter)
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
        # The copy outlives the array: a printer or a picture may read it when this function has ended.
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        # Between the cells the shades are mixed: the border follows the line instead of stairs beside it.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:  # on paper nobody else would do it
            kinds = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled((area.size() * _PAPER_RATIO).toSize(), *kinds)
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

    def label_areas(self) -> list[QRectF]:
        """Return where the names of the lines are written: far from one another, arrows and points."""
        metrics = QFontMetricsF(self.font())
        busy = [self.place(float(x), float(y)) for x, y in self._points]
        for unit in self._units:
            busy += [self.place(*end) for end in self.arrow(unit) or ()]
        found: list[QRectF] = []
        for index, unit in enumerate(self._units[: len(self._labels)]):
            size = metrics.size(0, self._labels[index])
            spots = self._beside(unit, size.width() + 2, size.height())
            taken = busy + [area.center() for area in found]

            def room(area: QRectF, taken: list[QPointF] = taken) -> float:
                return min((distance(area.center(), p) for p in taken), default=0.0)

            found.append(max(spots, key=room, default=QRectF()))
        return found

    def _beside(self, unit: Unit, width: float, height: float) -> list[QRectF]:
        """Return places for a text on both sides of a line, inside the square."""
        ends, arrow, square = border(unit), self.arrow(unit), self.square()
        if ends is None or arrow is None:
            return []
        (ax, ay), (bx, by) = ends
        foot, tip = self.place(*arrow[0]), self.place(*arrow[1])
        across = (tip - foot) * (1 / max(distance(foot, tip), 1e-6))
        off = abs(across.x()) * width / 2 + abs(across.y()) * height / 2 + 2 * SMALL
        areas = []
        for along, side in product((0.1, 0.2, 0.35, 0.65, 0.8, 0.9), (-off, off)):
            centre = self.place(ax + along * (bx - ax), ay + along * (by - ay)) + across * side
            area = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
            if square.contains(area):
                areas.append(area)
        return areas

    def _paint_labels(self, painter: QPainter) -> None:
        back = self._theme.color("plot")
        back.setAlpha(200)
        for index, area in enumerate(self.label_areas()):
            painter.fillRect(area, back)
            painter.setPen(self._theme.data_color(index))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._labels[index])

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


def _rgb(color: QColor) -> Array:
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float64)


def _paint_head(painter: QPainter, foot: QPointF, tip: QPointF, color: QColor) -> None:
    length = max(distance(foot, tip), 1e-6)
    along = (tip - foot) * (1 / length)
    side = QPointF(-along.y(), along.x())
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([tip + along * 4, tip - along * 9 + side * 6, tip - along * 9 - side * 6]))
