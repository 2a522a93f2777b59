"""A grid of numbers with a marked part; cells can be pointed at and, if wanted, painted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.tasks.curves import Array

_NEGATIVE, _POSITIVE = QColor("#2166ac"), QColor("#b2182b")
_NUMBERS_FROM = 22.0
"""Width of a cell, pixels, from which its number is written."""
_SMALLEST = 0.72
"""Of the usual type."""
_DASH_FROM = 4.0
_CLEARLY = 0.15
"""Share of the largest number from which a negative one without room for its number gets a minus."""
_MOVES = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class MatrixView(QWidget):
    """A matrix; NaN stands for a number that is not known yet.

    Parameters
    ----------
    theme : Theme
    title : str
    tip : str

    Signals
    -------
    cell_pointed(int, int)
        Row and column under a pressed pointer, or chosen with the arrow keys.
    painted(int, int, bool)
        Row, column, and whether this is the first cell of a stroke.
    written(int, int, int)
        Row, column, and the digit that was typed there.
    """

    cell_pointed = Signal(int, int)
    painted = Signal(int, int, bool)
    written = Signal(int, int, int)

    def __init__(self, theme: Theme, title: str, tip: str = "", *, paintable: bool = False) -> None:
        super().__init__()
        self._theme, self._title, self._paintable = theme, title, paintable
        self._matrix: Array = np.zeros((0, 0))
        self._signed = True
        self._mark: tuple[int, int, int, int] | None = None
        self._margin = 0
        self._last: tuple[int, int] | None = None
        self._cursor = (0, 0)
        self.partner: MatrixView | None = None
        """Another one, whose cells are to be as large as these."""
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_matrix(
        self, matrix: Array, mark: tuple[int, int, int, int] | None = None, *, signed: bool = True,
        margin: int = 0, title: str = "",
    ) -> None:  # fmt: skip
        """Show a matrix; `mark` is top, left, height and width in cells, `margin` the rings of padding."""
        self._matrix, self._mark, self._signed, self._margin = matrix, mark, signed, margin
        self._title = title or self._title
        shape = self.tr("{0} rows, {1} columns").format(*matrix.shape)
        self.setAccessibleDescription(shape)
        self.update()

    def matrix(self) -> Array:
        """Return what is shown."""
        return self._matrix

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(260, 280)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(110, 130)

    def side(self) -> float:
        """Return how large a cell may be here."""
        rows, columns = self._matrix.shape
        line = self.fontMetrics().height() + UNIT
        return min(
            (self.width() - UNIT) / max(columns, 1), (self.height() - line - UNIT) / max(rows, 1), 64.0
        )

    def area(self) -> QRectF:
        """Return the rectangle of the cells."""
        rows, columns = self._matrix.shape
        line = self.fontMetrics().height() + UNIT
        side = self.side()
        if self.partner is not None and self.partner.isVisible():
            side = min(side, self.partner.side())
        width, height = side * columns, side * rows
        return QRectF((self.width() - width) / 2, line + (self.height() - line - height) / 2, width, height)

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and column of the cell at a place."""
        area = self.area()
        if not area.contains(point) or not self._matrix.size:
            return None
        side = area.width() / self._matrix.shape[1]
        row, column = int((point.y() - area.top()) / side), int((point.x() - area.left()) / side)
        return min(row, self._matrix.shape[0] - 1), min(column, self._matrix.shape[1] - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, cells, numbers and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, self.area()
        painter.fillRect(self.rect(), theme.color("plot"))
        painter.setPen(theme.color("text"))
        title = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
        place = QRectF(0, area.top() - self.fontMetrics().height() - SMALL, self.width(), 20.0 * theme.scale)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, title)
        if self._matrix.size:
            self._paint_cells(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            if self._paintable and self._matrix.size:
                self._paint_cursor(painter, area)
        painter.end()

    def _paint_cells(self, painter: QPainter, area: QRectF) -> None:
        theme, matrix = self._theme, self._matrix
        rows, columns = matrix.shape
        side = area.width() / columns
        known = matrix[~np.isnan(matrix)]
        top = max(float(np.abs(known).max(initial=0.0)), 1e-12)
        painter.setFont(self._fitting_font(side))
        edge = self._margin
        for i in range(rows):
            for j in range(columns):
                value = float(matrix[i, j])
                cell = QRectF(area.left() + j * side, area.top() + i * side, side, side)
                if np.isnan(value):  # not known yet
                    if side >= _NUMBERS_FROM:
                        painter.setPen(theme.color("muted"))
                        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "?")
                    continue
                color = self._color(value / top)
                painter.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), color)
                padding = not (edge <= i < rows - edge and edge <= j < columns - edge)
                if padding:
                    painter.fillRect(
                        cell,
                        Qt.BrushStyle.BDiagPattern if side < _NUMBERS_FROM else Qt.BrushStyle.Dense7Pattern,
                    )
                if side >= _NUMBERS_FROM:
                    dark = color.lightnessF() < 0.55
                    painter.setPen(QColor("#ffffff") if dark else QColor("#1b1f24"))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, _short(value, side))
                elif self._signed and value < -_CLEARLY * top and side >= _DASH_FROM:
                    # Too small for a number: a minus tells it from a positive one without colours.
                    painter.setPen(QPen(theme.color("text"), 1.0))
                    left = cell.left() + 0.25 * side
                    y = cell.center().y()
                    painter.drawLine(QPointF(left, y), QPointF(left + 0.5 * side, y))
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        if self._mark is not None:
            row, column, height, width = self._mark
            painter.setPen(QPen(theme.data_color(1), 2.0 + theme.line_width / 2))
            painter.drawRect(
                QRectF(area.left() + column * side, area.top() + row * side, width * side, height * side)
            )

    def _paint_cursor(self, painter: QPainter, area: QRectF) -> None:
        row, column = self.cursor_cell()
        side = area.width() / self._matrix.shape[1]
        painter.setPen(QPen(self._theme.color("accent"), 2.5))
        cell = QRectF(area.left() + column * side, area.top() + row * side, side, side)
        painter.drawRect(cell.adjusted(2, 2, -2, -2))

    def cursor_cell(self) -> tuple[int, int]:
        """Return row and column where the keyboard paints; never in the padding."""
        (rows, columns), edge = self._matrix.shape, self._margin
        row, column = self._cursor
        return (
            min(max(row + edge, edge), rows - edge - 1),
            min(max(column + edge, edge), columns - edge - 1),
        )

    def _fitting_font(self, side: float) -> QFont:
        """Return type in which the longest number has room in its cell, as far as it can be read."""
        font = self._theme.number_font(1.0 if side >= 34 else 0.82)
        if side >= _NUMBERS_FROM:
            metrics = QFontMetricsF(font)
            longest = max(metrics.horizontalAdvance(_short(v, side)) for v in self._matrix.ravel().tolist())
            font.setPointSizeF(font.pointSizeF() * min(1.0, max(_SMALLEST, (side - 3.0) / max(longest, 1.0))))
        return font

    def _color(self, share: float) -> QColor:
        neutral = self._theme.color("plot")
        if not self._signed:
            return _mixed(neutral, self._theme.color("text"), max(0.0, share) * 0.85)
        return _mixed(neutral, _POSITIVE if share > 0 else _NEGATIVE, abs(share) ** 0.7 * 0.9)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at a cell or paint it."""
        self._last = None
        self._touch(event.position(), first=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._touch(event.position(), first=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark with the arrow keys; in a picture, paint with Space and write digits."""
        if self._paintable and self._matrix.size and self._paint_by_key(event):
            event.accept()
            return
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or self._mark is None or self._paintable:
            super().keyPressEvent(event)
            return
        row, column = self._mark[0] + move[0], self._mark[1] + move[1]
        if 0 <= row < self._matrix.shape[0] and 0 <= column < self._matrix.shape[1]:
            self.cell_pointed.emit(row, column)

    def _paint_by_key(self, event: QKeyEvent) -> bool:
        row, column = self.cursor_cell()
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self._cursor = (row + move[0] - self._margin, column + move[1] - self._margin)
            row, column = self.cursor_cell()
            self._cursor = (row - self._margin, column - self._margin)
        elif event.key() == Qt.Key.Key_Space:
            self.painted.emit(row, column, True)
        elif event.text() in tuple("0123456789"):
            self.written.emit(row, column, int(event.text()))
        else:
            return False
        self.update()
        return True

    def _touch(self, point: QPointF, *, first: bool) -> None:
        cell = self.cell_at(point)
        if cell is None or cell == self._last:
            return
        self._last = cell
        self._cursor = (cell[0] - self._margin, cell[1] - self._margin)
        if self._paintable:
            self.painted.emit(*cell, first)
        else:
            self.cell_pointed.emit(*cell)


def _short(value: float, side: float) -> str:
    text = f"{value + 0.0:.2g}" if side < 34 else f"{value + 0.0:.3g}"
    if side >= 30:
        return text.replace("-", "−")
    if len(text) > 5 and abs(value) < 1.0:  # -0.055: four signs are what there is room for
        text = f"{value:.2f}" if abs(value) >= 0.005 else "0"
    return text.replace("-", "−").replace("−0.", "−.").replace("0.", ".")


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    pairs = zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(min(1.0, max(0.0, float(u + (v - u) * share))) for u, v in pairs))
