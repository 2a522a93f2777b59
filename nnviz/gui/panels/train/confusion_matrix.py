"""The confusion matrix, painted: a click on a cell picks those samples."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.theme import Theme


class ConfusionMatrix(QWidget):
    """Rows are what the digits are, columns what they were taken for; mistakes are coloured by their number.

    Signals
    -------
    picked(int, int)
        True class and prediction of the cell clicked (or moved to with the arrow keys).
    """

    picked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts = np.zeros((10, 10), np.int64)
        self._selected: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setAccessibleDescription(
            self.tr("Rows are the right digits, columns the answers; a click or the arrow keys choose a pair")
        )
        theme.changed.connect(self.update)

    def set_counts(self, counts: np.ndarray) -> None:
        """Show an array of shape (classes, classes)."""
        self._counts, self._selected = counts, None
        self.update()

    def select(self, true: int, taken: int) -> None:
        """Choose a cell and tell."""
        self._selected = (true, taken)
        self.update()
        self.picked.emit(true, taken)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(380, 380)

    def minimumSizeHint(self) -> QSize:
        """Return the least readable size."""
        return QSize(260, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take no more height than the cells need: the rest belongs to what lies below."""
        super().resizeEvent(event)
        side = self.width() // (len(self._counts) + 1)
        self.setMaximumHeight(max(self.minimumSizeHint().height(), side * (len(self._counts) + 1) + 24))

    def _side(self) -> int:
        return max(1, min(self.width(), self.height() - 20) // (len(self._counts) + 1))

    def _cell(self, row: int, column: int) -> QRect:
        side = self._side()
        return QRect((column + 1) * side, (row + 1) * side, side, side)

    def _at(self, point: QPoint) -> tuple[int, int] | None:
        side = self._side()
        row, column = point.y() // side - 1, point.x() // side - 1
        inside = 0 <= row < len(self._counts) and 0 <= column < len(self._counts)
        return (row, column) if inside else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all cells."""
        painter = QPainter(self)
        painter.setFont(self._theme.number_font(0.9))
        text, muted = self._theme.color("text"), self._theme.color("muted")
        count = len(self._counts)
        off = self._counts - np.diag(np.diag(self._counts))
        most = max(int(off.max()), 1)
        for i in range(count):
            painter.setPen(muted)
            side = self._side()
            painter.drawText(QRect(0, (i + 1) * side, side, side), Qt.AlignmentFlag.AlignCenter, str(i))
            painter.drawText(QRect((i + 1) * side, 0, side, side), Qt.AlignmentFlag.AlignCenter, str(i))
            for j in range(count):
                number = int(self._counts[i, j])
                cell = self._cell(i, j)
                inner = cell.adjusted(1, 1, -1, -1)
                if i == j:
                    total = max(int(self._counts[i].sum()), 1)
                    shade = QColor(self._theme.color("good"))
                    shade.setAlpha(30 + round(90 * number / total) if self._counts.any() else 0)
                else:
                    shade = QColor(self._theme.color("bad"))
                    shade.setAlpha(round(200 * (number / most) ** 0.5) if number else 0)
                painter.fillRect(inner, shade)
                painter.setPen(text if number else muted)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number) if number else "·")
                if (i, j) == self._selected:
                    painter.setPen(QPen(self._theme.color("accent"), 2))
                    painter.drawRect(inner)
        painter.setPen(muted)
        below = QRect(0, (count + 1) * self._side() + 2, self.width(), 18)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignLeft, self.tr("Rows: what it is; columns: what it was taken for")
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a cell."""
        place = self._at(event.position().toPoint())
        if place is not None:
            self.select(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen cell with the arrow keys."""
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        row, column = self._selected or (0, 0)
        last = len(self._counts) - 1
        self.select(min(max(row + move[0], 0), last), min(max(column + move[1], 0), last))

    def event(self, event: QEvent) -> bool:
        """Say in words what a cell counts."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos())
            if place is not None:
                i, j = place
                tip = self.tr("%n time(s) a {0} was taken for a {1}", None, int(self._counts[i, j]))
                tip = tip.format(i, j)
                QToolTip.showText(event.globalPos(), tip, self)
                return True
        return super().event(event)
