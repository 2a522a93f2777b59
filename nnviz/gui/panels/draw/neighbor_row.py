"""Small digits with a line of text below each, in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.draw.color_maps import colored, ink_table, ink_tones

# ruff: noqa: D102 - the methods of Qt are documented by Qt

_TEXT, _GAP = 16, 4


@dataclass(frozen=True, eq=False)
class Thumbnail:
    """A picture (h, w) uint8, ink high, with a caption; `emphasis` draws the caption in the bad colour."""

    picture: NDArray[np.uint8]
    caption: str
    emphasis: bool = False


class NeighborRow(QWidget):
    """Pictures of digits in as many rows as the width asks for.

    Parameters
    ----------
    cell : int
        Side of a picture, pixels.
    columns : int
        How many are expected side by side.

    Signals
    -------
    clicked : int
        The picture with this index was clicked.
    """

    clicked = Signal(int)

    def __init__(self, cell: int = 40, columns: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell, self._usual_columns = cell, columns
        self._items: tuple[Thumbnail, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def items(self) -> tuple[Thumbnail, ...]:
        """What is shown."""
        return self._items

    def show_items(self, items: Sequence[Thumbnail]) -> None:
        """Show these pictures."""
        changed = len(items) != len(self._items)
        self._items = tuple(items)
        self.setAccessibleDescription(", ".join(item.caption for item in items))
        if changed:
            self.updateGeometry()
        self.update()

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP) // (self._cell + _GAP))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._items) // self._columns(width))
        return rows * (self._cell + _TEXT + _GAP)

    def sizeHint(self) -> QSize:
        width = self._usual_columns * (self._cell + _GAP)
        return QSize(width, self.heightForWidth(width))

    def _area(self, index: int) -> QRectF:
        columns = self._columns(self.width())
        return QRectF(
            (index % columns) * (self._cell + _GAP),
            (index // columns) * (self._cell + _TEXT + _GAP),
            self._cell,
            self._cell,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for i in range(len(self._items)):
            if self._area(i).contains(event.position()):
                self.clicked.emit(i)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        table = ink_table(*ink_tones(palette.color(QPalette.ColorRole.Window)))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        for i, item in enumerate(self._items):
            area = self._area(i)
            painter.drawImage(area, colored(item.picture, table, 0, 255))
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            font.setBold(item.emphasis)
            painter.setFont(font)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            below = QRectF(area.x() - 2, area.bottom() + 1, area.width() + 4, _TEXT)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, item.caption)
