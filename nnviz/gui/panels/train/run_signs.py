"""Which curve is whose: a piece of line with its marker, in the table of runs and below pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.plotting import series_pen

_SIGN = QSize(34, 14)
"""Pixels: all of a line's pattern is seen."""
_COLUMN = 300.0
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class RunSign:
    """What a curve looks like.

    Attributes
    ----------
    index : int
        Its number: colour, line style and marker.
    marked : bool
        Whether its points are marked.
    """

    index: int
    marked: bool

    def draw(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint it on the background of plots: on that of a selected row its colour might not be seen."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("plot"))
        painter.drawRoundedRect(area, 3, 3)
        middle = area.center()
        painter.setPen(series_pen(theme, self.index, width=2))
        painter.drawLine(QPointF(area.left() + 2, middle.y()), QPointF(area.right() - 2, middle.y()))
        if self.marked:
            painter.translate(middle)
            edge = pg.mkPen(theme.color("plot"))
            drawSymbol(painter, theme.symbol(self.index), 9, edge, theme.data_color(self.index))
        painter.restore()


class SignDelegate(QStyledItemDelegate):
    """Paints the cells of a column with the sign of their run before the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.signs: Mapping[int, RunSign] = {}
        # The style leaves room for an icon. The sign is painted there as lines: crisp on paper too.
        room = QPixmap(_SIGN)
        room.fill(Qt.GlobalColor.transparent)
        self._room = QIcon(room)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave room for a sign, also before runs that are not drawn: names stand below each other."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon, option.decorationSize = self._room, _SIGN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint cell and sign."""
        super().paint(painter, option, index)
        sign = self.signs.get(_source_row(index))
        if sign is None:
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        widget = whole.widget
        style = QApplication.style() if widget is None else widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, whole, widget)
        sign.draw(painter, QRectF(area), self._theme)


def _source_row(index: _Index) -> int:
    model: QAbstractItemModel = index.model()
    return model.mapToSource(index).row() if hasattr(model, "mapToSource") else index.row()


class RunsKey(QWidget):
    """Names and signs of curves in columns, for a picture that leaves the window.

    Parameters
    ----------
    theme : Theme
    entries : sequence of (str, RunSign)
    width : int
        Pixels.
    """

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, RunSign]], width: int) -> None:
        super().__init__()
        self._theme, self._entries = theme, tuple(entries)
        self._line = max(QFontMetricsF(self.font()).height(), _SIGN.height()) + SMALL
        self._columns = max(1, min(len(self._entries), int(width // _COLUMN)))
        self._lines = -(-len(self._entries) // self._columns)
        self.resize(QSize(width, round(self._lines * self._line)))
        self.setAccessibleName(self.tr("Key of the curves"))
        self.setAccessibleDescription("; ".join(self.texts()))

    def texts(self) -> list[str]:
        """Return the names."""
        return [name for name, _ in self._entries]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint signs and names."""
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        room = self.width() / self._columns
        for position, (name, sign) in enumerate(self._entries):
            x, y = position // self._lines * room, position % self._lines * self._line
            top = y + (self._line - _SIGN.height()) / 2
            sign.draw(painter, QRectF(x, top, _SIGN.width(), _SIGN.height()), self._theme)
            area = QRectF(x + _SIGN.width() + UNIT, y, room - _SIGN.width() - 2 * UNIT, self._line)
            painter.setPen(self._theme.color("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(area.width(), 0.0))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
