"""Which pixels speak for a digit (blue) and which against it (orange)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.panels.draw.color_maps import colored, diverging

# ruff: noqa: D102 - the methods of Qt are documented by Qt

_BAR = 13  # the scale and the air around it, pixels
_CLEARLY = 0.15  # share of the strongest pixel from which one counts


class SaliencyMap(QWidget):
    """A 28 x 28 map in diverging colours over the outline of the drawing, with its scale below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: NDArray[np.floating] | None = None
        self._ink: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self.setMinimumSize(140, 140 + self._scale())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(220, 220 + self._scale())

    def _scale(self) -> int:
        """Return the height of the scale with its words, pixels."""
        return _BAR + self.fontMetrics().height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, 260) + self._scale()

    @property
    def values(self) -> NDArray[np.floating] | None:
        """The map shown, shape (28, 28)."""
        return self._map

    def show_map(self, values: NDArray[np.floating] | None, ink: NDArray[np.uint8] | None, what: str) -> None:
        """Show a map of shape (28, 28), signed, over the picture `ink`; `what` says in words what it is."""
        self._map, self._ink, self._image = values, ink, None
        self.setAccessibleName(what)
        self.update()

    def _reach(self) -> float:
        return max(float(np.abs(self._map).max()), 1e-12) if self._map is not None else 1.0

    def changeEvent(self, event: QEvent) -> None:
        self._image = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height() - self._scale())
        area = QRectF((self.width() - side) / 2, 0, side, side)
        palette = self.palette()
        table = diverging(palette.color(QPalette.ColorRole.Base))
        painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
        if self._map is not None:
            if self._image is None:
                self._image = colored(self._map, table, -self._reach(), self._reach())
            painter.drawImage(area, self._image)
            self._paint_dashes(painter, area)
            self._paint_outline(painter, area)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_scale(painter, QRectF(area.x(), area.bottom() + 5, side, 8), table)

    def _paint_outline(self, painter: QPainter, area: QRectF) -> None:
        """Paint the rim of the ink, so that the drawing is seen without hiding the colours."""
        if self._ink is None:
            return
        inside = np.pad(self._ink >= 96, 1)
        k = area.width() / self._ink.shape[1]
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for y, x in np.argwhere(inside[1:, 1:-1] != inside[:-1, 1:-1]).tolist():
            at = area.y() + y * k
            painter.drawLine(QLineF(area.x() + x * k, at, area.x() + (x + 1) * k, at))
        for y, x in np.argwhere(inside[1:-1, 1:] != inside[1:-1, :-1]).tolist():
            at = area.x() + x * k
            painter.drawLine(QLineF(at, area.y() + y * k, at, area.y() + (y + 1) * k))

    def _paint_dashes(self, painter: QPainter, area: QRectF) -> None:
        """Paint a minus onto pixels that clearly speak against the digit: it is seen without colours."""
        assert self._map is not None
        k = area.width() / self._map.shape[1]
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for y, x in np.argwhere(self._map < -_CLEARLY * self._reach()).tolist():
            left, middle = area.x() + (x + 0.25) * k, area.y() + (y + 0.5) * k
            painter.drawLine(QLineF(left, middle, left + 0.5 * k, middle))

    def _paint_scale(self, painter: QPainter, bar: QRectF, table: NDArray[np.uint8]) -> None:
        from PySide6.QtGui import QColor

        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for at in (0, 64, 128, 192, 255):
            gradient.setColorAt(at / 255, QColor(*(int(c) for c in table[at])))
        painter.fillRect(bar, gradient)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        text = bar.adjusted(0, bar.height(), 0, self.fontMetrics().height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft, self.tr("against"))
        painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, "0")
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, self.tr("for"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._map is not None:
            side = min(self.width(), self.height() - self._scale())
            x = int((event.pos().x() - (self.width() - side) / 2) * 28 // side)
            y = int(event.pos().y() * 28 // side)
            if 0 <= x < 28 and 0 <= y < 28:
                value = float(self._map[y, x])
                text = self.tr("Row {y}, column {x}: {value:+.4g}").format(x=x, y=y, value=value)
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
