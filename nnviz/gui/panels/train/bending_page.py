"""A page for small windows too: what stands side by side goes below each other, and it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.steady_scroll import SteadyScrollArea

_NARROW = 460  # pixels; half of it is too little for a table or for a row of buttons


class _Content(QWidget):
    """Scrolls when there is less than the least height of its parts, not when they would like more."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the layout."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class BendingPage(QWidget):
    """A widget with a scrolling column; see `column` and `bending`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QBoxLayout] = []

    def column(self) -> QVBoxLayout:
        """Return the empty column of the page. It scrolls: squeezed together nothing of it could be read."""
        area, page, outer = SteadyScrollArea(), _Content(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        return column

    def bending(self, into: QBoxLayout, stretch: int = 0, spacing: int = UNIT) -> QBoxLayout:
        """Return an empty row, added to `into`, that is a column while the page is narrow."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        into.addLayout(row, stretch)
        row.setSpacing(spacing)
        self._rows.append(row)
        return row

    def add_groups(self, into: QBoxLayout, *groups: Sequence[QWidget]) -> None:
        """Add a row of controls to `into`, a line for each group while the page is narrow."""
        row = self.bending(into, spacing=SMALL)
        for widgets in groups:
            line = QHBoxLayout()
            row.addLayout(line)
            line.setSpacing(SMALL)
            for widget in widgets:
                line.addWidget(widget)
        row.addStretch(1)

    def at_least(self, height: int, *widgets: QWidget) -> None:
        """Give these so many pixels; below that the page scrolls."""
        for widget in widgets:
            widget.setMinimumHeight(height)

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for things side by side."""
        return self.width() < _NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bend the rows."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction.TopToBottom if self.is_narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            if row.direction() != way:
                row.setDirection(way)
