"""The Jacobian as a grid of cells with numbers, blue below zero and red above."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme

_NEGATIVE, _POSITIVE = QColor("#2166ac"), QColor("#b2182b")


class MatrixMap(QWidget):
    """A small square matrix in diverging colours, zero in the middle.

    Parameters
    ----------
    theme : Theme
    title : str
    """

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme, self._title = theme, title
        self._matrix: NDArray[np.float64] = np.zeros((0, 0))
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_matrix(self, matrix: NDArray[np.float64]) -> None:
        """Show `matrix`, shape (K, K)."""
        self._matrix = matrix
        self.update()

    def matrix(self) -> NDArray[np.float64]:
        """Return what is shown."""
        return self._matrix

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(320, 260)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(160, 120)

    def cells(self) -> QRectF:
        """Return the rectangle of the cells."""
        line = float(self.fontMetrics().height())
        return QRectF(
            4 * UNIT,
            2 * line + 2 * SMALL,
            self.width() - 5 * UNIT,
            self.height() - 2.5 * line - 3 * SMALL,
        )

    def event(self, event: QEvent) -> bool:
        """Tell in words what the cell under the pointer says."""
        if isinstance(event, QHelpEvent) and self._matrix.size:
            area, count = self.cells(), len(self._matrix)
            column = int((event.pos().x() - area.left()) / area.width() * count)
            row = int((event.pos().y() - area.top()) / area.height() * count)
            if 0 <= row < count and 0 <= column < count:
                text = self.tr("When logit {1} grows a little, probability {0} changes {2:.4g} times that.")
                QToolTip.showText(
                    event.globalPos(), text.format(row, column, self._matrix[row, column]), self
                )
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, indices and cells."""
        painter = QPainter(self)
        theme, area, count = self._theme, self.cells(), len(self._matrix)
        painter.fillRect(self.rect(), theme.color("plot"))
        line = float(self.fontMetrics().height())
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(0, SMALL, self.width(), line), centre, self._title)
        if not count:
            painter.end()
            return
        painter.setFont(theme.number_font(0.92 if count < 8 else 0.8))
        top = max(float(np.abs(self._matrix).max()), 1e-300)
        width, height = area.width() / count, area.height() / count
        neutral = theme.color("plot")
        for i in range(count):
            painter.setPen(theme.color("muted"))
            place = QRectF(0, area.top() + i * height, area.left() - SMALL, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"y{i}")
            painter.drawText(QRectF(area.left() + i * width, area.top() - line, width, line), centre, f"x{i}")
            for j in range(count):
                value = float(self._matrix[i, j])
                # The root lets small entries be seen beside large ones.
                share = (abs(value) / top) ** 0.5
                color = _mixed(neutral, _POSITIVE if value > 0 else _NEGATIVE, share)
                cell = QRectF(area.left() + j * width, area.top() + i * height, width - 1, height - 1)
                painter.fillRect(cell, color)
                painter.setPen(QColor("#ffffff") if color.lightnessF() < 0.55 else QColor("#1b1f24"))
                if width > 34:
                    painter.drawText(cell, centre, f"{value:.3f}" if width > 44 else f"{value:.2f}")
        painter.end()


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    pairs = zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(float(u + (v - u) * share) for u, v in pairs))
