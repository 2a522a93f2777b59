"""How many samples each class has, as bars; a click shows one class."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme

_MOST = 24  # bars; data with more classes shows the first ones


class BalanceBars(QWidget):
    """One bar a class, the longest as long as the room; a line marks equal shares.

    Signals
    -------
    clicked(object)
        The class (int) whose bar was clicked, None if it was the chosen one already.
    """

    clicked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._classes: list[int] = []
        self._counts: list[int] = []
        self._chosen: int | None = None
        self.setAccessibleName(self.tr("Class balance"))
        self.setToolTip(
            self.tr("Samples of each class; a click shows only that class. The line marks equal shares.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def set_counts(self, classes: Sequence[int], counts: Sequence[int]) -> None:
        """Show how often each class occurs."""
        self._classes = [int(c) for c in classes][:_MOST]
        self._counts = [int(n) for n in counts][:_MOST]
        self.setAccessibleDescription(
            ", ".join(f"{c}: {n:,}" for c, n in zip(self._classes, self._counts, strict=True))
        )
        self.update()

    def set_chosen(self, label: int | None) -> None:
        """Mark a class."""
        self._chosen = label
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for ten bars."""
        return QSize(136, 10 * (self.fontMetrics().height() + SMALL))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(136, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint labels, bars and counts."""
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setFont(self._theme.number_font(0.95))
        metrics = painter.fontMetrics()
        most, total = max(self._counts), sum(self._counts)
        left = max(metrics.horizontalAdvance(str(c)) for c in self._classes) + UNIT
        right = metrics.horizontalAdvance(f"{most:,}") + UNIT
        room = max(1, self.width() - left - right)
        right_side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for i, (label, count) in enumerate(zip(self._classes, self._counts, strict=True)):
            top, height = self._row(i)
            chosen = label == self._chosen
            painter.setPen(self._theme.color("text"))
            painter.drawText(QRect(0, top, left - UNIT, height), right_side, str(label))
            thickness = min(height - SMALL, 3 * UNIT)
            bar = QRectF(left, top + (height - thickness) / 2, room * count / most, thickness)
            painter.fillRect(bar, self._theme.color("accent" if chosen else "muted"))
            painter.drawText(QRect(left + room, top, right, height), right_side, f"{count:,}")
        painter.setPen(self._theme.color("text"))
        fair = left + room * total / (len(self._counts) * most)
        bottom = sum(self._row(len(self._counts) - 1))
        painter.drawLine(round(fair), 0, round(fair), bottom)
        painter.end()

    def _row(self, index: int) -> tuple[int, int]:
        height = min(self.height() // max(1, len(self._counts)), 5 * UNIT)
        return index * height, height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a class."""
        height = self._row(0)[1]
        index = int(event.position().y()) // height if height else -1
        if 0 <= index < len(self._classes):
            label = self._classes[index]
            self.clicked.emit(None if label == self._chosen else label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the classes with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._classes:
            super().keyPressEvent(event)
            return
        at = self._classes.index(self._chosen) if self._chosen in self._classes else -1
        self.clicked.emit(self._classes[min(max(at + step, 0), len(self._classes) - 1)])
