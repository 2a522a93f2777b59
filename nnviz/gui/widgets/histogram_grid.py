"""A grid of small histograms painted by hand: rows of what is compared, one column a layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from nnviz.core.signal_health.histograms import Histogram
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.histogram_cell import Cell, bar_heights, number

_CELL = 92
"""Narrowest readable cell, pixels at normal size."""
_PICTURE = 0.3
"""Least share of a cell's height that the bars get; lines of text give way (they are in the tooltip)."""


class HistogramGrid(QWidget):
    """Histograms in rows and columns; if there are too many columns, evenly spaced ones or a scroll bar.

    Signals
    -------
    cell_clicked(int, int)
        Row and column (number of the layer, from 0).
    """

    cell_clicked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[str, list[Cell]]] = []
        self._columns: list[str] = []
        self._remarks: list[str] = []
        self._log = False
        self._evenly = True
        self._texts = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(140)
        self.setAccessibleName(self.tr("Histograms by layer"))
        self.setAccessibleDescription(
            self.tr("How often each value occurs, layer by layer; the arrow keys scroll to further layers")
        )
        self.scroll_bar = QScrollBar(Qt.Orientation.Horizontal)
        self.scroll_bar.setAccessibleName(self.tr("First layer shown"))
        self.scroll_bar.hide()
        self.scroll_bar.valueChanged.connect(lambda _value: self.update())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.scroll_bar)
        theme.changed.connect(self.update)

    def set_cells(self, rows: Sequence[tuple[str, Sequence[Cell]]], columns: Sequence[str]) -> None:
        """Show rows of (name, cells), one cell for each of `columns`; missing cells stay empty."""
        self._rows = [(name, list(cells)) for name, cells in rows]
        self._columns = list(columns)
        self._update_scroll_bar()
        spoken = "; ".join(
            f"{name}: "
            + ", ".join(f"{c} {cell.lines[0]}" for c, cell in zip(columns, cells, strict=False) if cell.lines)
            for name, cells in rows
        )
        self.setAccessibleDescription(spoken[:2000])
        self.update()

    def set_remarks(self, remarks: Sequence[str]) -> None:
        """Write a remark behind the name of each row."""
        self._remarks = list(remarks)
        self.update()

    def set_log(self, log: bool) -> None:
        """Draw heights as logarithms of counts."""
        self._log = log
        self.update()

    def set_evenly(self, evenly: bool) -> None:
        """Pick evenly spaced columns where not all fit; otherwise scroll."""
        self._evenly = evenly
        self._update_scroll_bar()
        self.update()

    def capacity(self) -> int:
        """Return how many columns fit."""
        return max(1, int((self.width() - UNIT) // (_CELL * self._theme.scale)))

    def shown_columns(self) -> list[int]:
        """Return the columns that are visible."""
        count, room = len(self._columns), self.capacity()
        if count <= room:
            return list(range(count))
        if self._evenly:
            return sorted({round(i * (count - 1) / max(room - 1, 1)) for i in range(room)})
        first = self.scroll_bar.value()
        return list(range(first, min(first + room, count)))

    def _update_scroll_bar(self) -> None:
        hidden = len(self._columns) - self.capacity()
        self.scroll_bar.setVisible(hidden > 0 and not self._evenly)
        self.scroll_bar.setRange(0, max(hidden, 0))
        self.scroll_bar.setPageStep(self.capacity())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many columns as there is room for."""
        super().resizeEvent(event)
        self._update_scroll_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.scroll_bar.isVisible():
            self.scroll_bar.setValue(self.scroll_bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # ---- geometry -----------------------------------------------------------------------------

    def _heights(self) -> tuple[float, float, float, float]:
        """Return heights: column captions, row title, line of text, one row in all."""
        line = float(self._small_metrics_height())
        bar = self.scroll_bar.height() if self.scroll_bar.isVisible() else 0
        row = (self.height() - line - SMALL - bar) / max(len(self._rows), 1)
        return line + SMALL, float(self.fontMetrics().height()), line, row

    def _small_metrics_height(self) -> int:
        return QFontMetrics(self._theme.number_font(0.85)).height()

    def cell_rect(self, row: int, place: int) -> QRectF:
        """Return the rectangle of the cell in `row`, at the visible column number `place`."""
        top, _title, _line, height = self._heights()
        width = self.width() / max(len(self.shown_columns()), 1)
        return QRectF(place * width, top + row * height, width, height)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return (row, column) at a point, or None."""
        shown = self.shown_columns()
        for row in range(len(self._rows)):
            for place, column in enumerate(shown):
                if self.cell_rect(row, place).contains(QPointF(x, y)):
                    return row, column
        return None

    def mousePressEvent(self, event: object) -> None:
        """Report the cell."""
        position = event.position()  # type: ignore[attr-defined]
        found = self.cell_at(position.x(), position.y())
        if found is not None:
            self.cell_clicked.emit(*found)

    def event(self, event: QEvent) -> bool:
        """Show a cell's numbers under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.cell_at(event.pos().x(), event.pos().y())
            cell = self._cell(*found) if found else None
            if cell is not None and cell.tip:
                QToolTip.showText(event.globalPos(), cell.tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _packed(self, cell: Cell, width: float) -> list[str]:
        """Return a cell's lines, two on one where they fit."""
        metrics = QFontMetrics(self._theme.number_font(0.85))
        packed: list[str] = []
        for text in filter(None, cell.lines):
            joined = f"{packed[-1]}  {text}" if packed else text
            if packed and metrics.horizontalAdvance(joined) < width - SMALL:
                packed[-1] = joined
            else:
                packed.append(text)
        return packed

    def _cell(self, row: int, column: int) -> Cell | None:
        cells = self._rows[row][1]
        return cells[column] if column < len(cells) else None

    # ---- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all visible cells: some 20 µs each."""
        painter = QPainter(self)
        theme, shown = self._theme, self.shown_columns()
        small = theme.number_font(0.85)
        painter.setFont(small)
        top, title, line, height = self._heights()
        width = self.cell_rect(0, 0).width()
        visible = [cells[c] for _name, cells in self._rows for c in shown if c < len(cells)]
        # The line of warnings is kept free, so that nothing jumps while a slider is dragged.
        wanted = max((len(self._packed(c, width)) for c in visible), default=0) + 1
        room = height * (1.0 - _PICTURE) - title - 2 - 2 * SMALL
        self._texts = max(min(wanted, int(room // line) - 1), 0)
        painter.setPen(theme.color("muted"))
        for place, column in enumerate(shown):
            rect = self.cell_rect(0, place)
            box = QRectF(rect.left(), 0, rect.width(), top)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._columns[column])
        for row, (name, _cells) in enumerate(self._rows):
            color = theme.data_color(row)
            first = self.cell_rect(row, 0)
            painter.setFont(theme.number_font(1.0, bold=True))
            painter.setPen(QPen(color, theme.line_width + 1, theme.line_style(row)))
            middle = first.top() + title / 2
            painter.drawLine(QPointF(SMALL, middle), QPointF(SMALL + 28, middle))
            painter.setPen(theme.color("text"))
            box = QRectF(SMALL + 36, first.top(), self.width() - 44, title)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            after = painter.fontMetrics().horizontalAdvance(name) + UNIT
            painter.setFont(small)
            if row < len(self._remarks):
                painter.setPen(theme.color("muted"))
                box.setLeft(box.left() + after)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._remarks[row]
                )
            for place, column in enumerate(shown):
                self._paint_cell(painter, self.cell_rect(row, place), self._cell(row, column), color)
        painter.end()

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell | None, color: QColor) -> None:
        theme = self._theme
        _top, title, line, _height = self._heights()
        texts = self._texts
        plot = rect.adjusted(SMALL, title + 2, -SMALL, -(line * (texts + 1) + 2 * SMALL))
        painter.fillRect(plot, theme.color("plot"))
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawRect(plot)
        if cell is None:
            return
        if cell.histogram is not None and plot.height() > 6:
            self._paint_histogram(painter, plot, cell.histogram, color)
        painter.setPen(theme.color("text"))
        y = plot.bottom() + line + 2
        for text in self._packed(cell, rect.width())[: texts - bool(cell.warning)] if texts else ():
            box = QRectF(rect.left(), y, rect.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            y += line
        if cell.warning and texts:
            painter.setPen(theme.color("warn"))
            box = QRectF(rect.left(), y, rect.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.warning)

    def _paint_histogram(self, painter: QPainter, plot: QRectF, h: Histogram, color: QColor) -> None:
        theme = self._theme
        counts = h.counts.astype(float)
        heights, cut = bar_heights(counts, self._log)
        left, right = plot.left() + 1, plot.right() - 1
        if len(counts) == 1:
            # All values are equal: one bar in the middle, not as wide as the cell.
            middle = (left + right) / 2
            edges = np.array([middle - 4.0, middle + 4.0])
        else:
            edges = np.linspace(left, right, len(counts) + 1)
        floor, room = plot.bottom() - 0.5, plot.height() - 2
        x = np.repeat(edges, 2)
        y = floor - np.concatenate([[0.0], np.repeat(heights, 2), [0.0]]) * room
        points = QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(points)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if cut is not None:
            # A gap in the bar says that it goes on: half of ReLU's outputs are zero.
            x0, x1 = edges[cut], max(edges[cut + 1], edges[cut] + 3)
            painter.fillRect(QRectF(x0 - 2, floor - 0.86 * room, x1 - x0 + 4, 3), theme.color("plot"))
        painter.setPen(theme.color("muted"))
        line = self._small_metrics_height()
        labels = QRectF(plot.left(), plot.bottom(), plot.width(), line)
        if len(counts) == 1:
            painter.drawText(labels, Qt.AlignmentFlag.AlignCenter, number(h.low if h.low else 0.0))
            return
        if h.low < 0.0 < h.high:
            zero = left + (right - left) * (0.0 - h.low) / (h.high - h.low)
            painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()))
            painter.setPen(theme.color("muted"))
        painter.drawText(labels, Qt.AlignmentFlag.AlignLeft, number(h.low))
        painter.drawText(labels, Qt.AlignmentFlag.AlignRight, number(h.high))
