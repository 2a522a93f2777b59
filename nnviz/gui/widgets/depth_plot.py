"""Standard deviation against depth on a logarithmic axis, painted by hand: a millisecond a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.histogram_cell import number


class DepthPlot(QWidget):
    """One curve a row, with a broad pale line for the theory; values under the mouse as a tooltip."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title = theme, title
        self._names: list[str] = []
        self._spreads: list[np.ndarray] = []
        self._theories: list[np.ndarray] = []
        self._low, self._high = -1.0, 0.0
        self.setMinimumSize(160, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Say what is plotted."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def set_rows(
        self, names: Sequence[str], spreads: Sequence[Sequence[float]], theories: Sequence[Sequence[float]]
    ) -> None:
        """Draw measured spreads and theory, one of each a row; zeros and NaN leave gaps."""
        self._names = list(names)
        self._spreads, self._theories = [_exponents(y) for y in spreads], [_exponents(y) for y in theories]
        drawn = np.concatenate(
            [y[np.isfinite(y)] for y in (*self._spreads, *self._theories)] or [np.empty(0)]
        )
        low, high = (float(drawn.min()), float(drawn.max())) if drawn.size else (-1.0, 0.0)
        # At least a factor of ten, so that chance does not look like a trend.
        spare = max(1.0 - (high - low), 0.12 * (high - low)) / 2
        self._low, self._high = low - spare, high + spare
        self.update()

    # ---- geometry -----------------------------------------------------------------------------

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self._theme.number_font(0.9))
        left = metrics.horizontalAdvance("0.0005") + metrics.height() + 3 * SMALL
        top = self.fontMetrics().height() + UNIT
        bottom = 2 * metrics.height() + 2 * SMALL
        return QRectF(left, top, self.width() - left - 2 * UNIT, self.height() - top - bottom)

    def _layers(self) -> int:
        return max((len(y) for y in (*self._spreads, *self._theories)), default=1)

    def _point(self, area: QRectF, layer: float, exponent: float) -> QPointF:
        x = area.left() + area.width() * (layer + 0.3) / max(self._layers() - 0.4, 0.6)
        y = area.bottom() - area.height() * (exponent - self._low) / (self._high - self._low)
        return QPointF(x, y)

    def layer_at(self, x: float) -> int:
        """Return the layer (from 0) nearest to the horizontal position `x`."""
        area = self._area()
        place = (x - area.left()) / max(area.width(), 1) * max(self._layers() - 0.4, 0.6) - 0.3
        return min(max(round(place), 0), self._layers() - 1)

    def event(self, event: QEvent) -> bool:
        """Show the values of the layer under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.values_text(self.layer_at(event.pos().x())), self)
            return True
        return super().event(event)

    def values_text(self, layer: int) -> str:
        """Return the values of one layer, a line for each row."""
        lines = [self.tr("layer {0}").format(layer + 1)]
        for index, name in enumerate(self._names):
            measured, theory = (
                number(10.0 ** float(y[layer])) if layer < len(y) and np.isfinite(y[layer]) else "–"
                for y in (self._spreads[index], self._theories[index])
            )
            lines.append(self.tr("{0}: {1} (theory {2})").format(name, measured, theory))
        return "\n".join(lines)

    # ---- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axes and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, self._area()
        painter.fillRect(self.rect(), theme.color("plot"))
        painter.setPen(theme.color("text"))
        title = QRectF(0, SMALL, self.width(), self.fontMetrics().height())
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, self._title)
        self._paint_axes(painter, area)
        painter.setClipRect(area.adjusted(-UNIT, -SMALL, UNIT, SMALL))
        for index, y in enumerate(self._theories):
            color = QColor(theme.data_color(index))
            color.setAlpha(85)
            pen = QPen(color, 4.0 * theme.line_width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._paint_line(painter, area, y, pen)
        for index, y in enumerate(self._spreads):
            pen = QPen(theme.data_color(index), theme.line_width)
            pen.setStyle(theme.line_style(index))
            self._paint_line(painter, area, y, pen)
            self._paint_markers(painter, area, y, index)
        painter.end()

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        font = theme.number_font(0.9)
        painter.setFont(font)
        line = QFontMetrics(font).height()
        grid = QPen(theme.color("grid"), 1)
        for exponent, text in decade_ticks(self._low, self._high):
            y = self._point(area, 0, exponent).y()
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("text"))
            box = QRectF(0, y - line / 2, area.left() - SMALL, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        layers = self._layers()
        every = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if layers / step <= 12)
        for layer in range(every, layers + 1, every):
            x = self._point(area, layer - 1, self._low).x()
            box = QRectF(x - 20, area.bottom() + 2, 40, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(layer))
        label = QRectF(area.left(), area.bottom() + line + 2, area.width(), line)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.tr("Layer"))
        painter.save()
        painter.translate(SMALL, area.center().y())
        painter.rotate(-90)
        side = QRectF(-area.height(), 0, 2 * area.height(), line)
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, self.tr("Standard deviation"))
        painter.restore()
        painter.setPen(grid)
        painter.drawRect(area)

    def _paint_line(self, painter: QPainter, area: QRectF, y: np.ndarray, pen: QPen) -> None:
        painter.setPen(pen)
        piece: list[QPointF] = []
        for layer, exponent in enumerate([*y.tolist(), math.nan]):
            if math.isfinite(exponent):
                piece.append(self._point(area, layer, exponent))
            elif piece:
                painter.drawPolyline(piece)
                piece = []

    def _paint_markers(self, painter: QPainter, area: QRectF, y: np.ndarray, index: int) -> None:
        painter.setPen(QPen(self._theme.color("plot"), 1))
        painter.setBrush(self._theme.data_color(index))
        size = (3.5 if len(y) <= 20 else 2.5) * self._theme.scale
        for layer, exponent in enumerate(y.tolist()):
            if not math.isfinite(exponent):
                continue
            center = self._point(area, layer, exponent)
            if index % 2 == 0:
                painter.drawEllipse(center, size, size)
            else:
                painter.drawRect(QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _exponents(values: Sequence[float]) -> np.ndarray:
    y = np.array(values, dtype=float)
    y[~((y > 1e-35) & (y < 1e37))] = np.nan
    return np.log10(y)


def decade_ticks(low: float, high: float) -> list[tuple[float, str]]:
    """Return ticks of a logarithmic axis between the exponents `low` and `high`.

    Powers of ten, not more than eight of them; 2 and 5 between them where there is room.
    """
    first, last = math.ceil(low), math.floor(high)
    every = max(1, math.ceil((last - first) / 8))
    ticks = [(float(e), _power(e)) for e in range(first, last + 1) if e % every == 0]
    if high - low <= 2.5:
        steps = [(e + math.log10(m), f"{m * 10.0**e:g}") for e in range(first - 1, last + 1) for m in (2, 5)]
        ticks += [(at, text) for at, text in steps if low <= at <= high]
    return ticks


def _power(exponent: int) -> str:
    return f"{10.0**exponent:g}" if -3 <= exponent <= 3 else f"1e{exponent}"
