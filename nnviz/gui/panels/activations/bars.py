"""Vertical bars: logits that are dragged, probabilities that follow."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme


class Bars(QWidget):
    """One bar per class, painted by hand; `editable` ones are dragged or moved by the arrow keys.

    Parameters
    ----------
    theme : Theme
    title : str
    low, high : float
        Range of the values.
    editable : bool

    Signals
    -------
    value_changed(int, float)
        The user moves the bar of a class.
    """

    value_changed = Signal(int, float)

    def __init__(self, theme: Theme, title: str, low: float, high: float, *, editable: bool = False) -> None:
        super().__init__()
        self._theme, self._title = theme, title
        self._low, self._high, self._editable = low, high, editable
        self._values: list[float] = []
        self._target: int | None = None
        self._selected = 0
        self._grabbed: int | None = None
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if editable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.SizeVerCursor)
            self.setToolTip(self.tr("Drag a bar up or down. Keys: left and right choose, up and down move."))
        theme.changed.connect(self.update)

    def set_values(self, values: Sequence[float], target: int | None = None) -> None:
        """Show `values`; the class `target` is marked as the right one."""
        self._values, self._target = [float(v) for v in values], target
        self._selected = min(self._selected, max(len(self._values) - 1, 0))
        self.setAccessibleDescription(", ".join(f"{i}: {v:.3g}" for i, v in enumerate(self._values)))
        self.update()

    def set_title(self, title: str) -> None:
        """Say something else above the bars."""
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self.update()

    def values(self) -> list[float]:
        """Return what is shown."""
        return list(self._values)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(280, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(140, 110)

    def plot_area(self) -> QRectF:
        """Return the rectangle of the bars, without title and labels."""
        line = float(self.fontMetrics().height())
        return QRectF(UNIT, 2 * line + SMALL, self.width() - 2 * UNIT, self.height() - 4 * line - 2 * SMALL)

    def bar_top(self, index: int) -> QPointF:
        """Return the pixel of the end of a bar (for dragging)."""
        area = self.plot_area()
        width = area.width() / max(len(self._values), 1)
        return QPointF(area.left() + (index + 0.5) * width, self._y(self._values[index]))

    def _y(self, value: float) -> float:
        area = self.plot_area()
        share = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        return area.bottom() - share * area.height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the bar under the pointer."""
        if not self._editable or event.button() != Qt.MouseButton.LeftButton or not self._values:
            super().mousePressEvent(event)
            return
        area = self.plot_area()
        index = int((event.position().x() - area.left()) / area.width() * len(self._values))
        self._grabbed = self._selected = min(max(index, 0), len(self._values) - 1)
        self._drag_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the bar that was taken."""
        if self._grabbed is not None:
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a bar, up and down move it (with Shift ten times as far)."""
        keys = Qt.Key
        if not self._editable or not self._values or event.key() not in (
            keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down
        ):  # fmt: skip
            super().keyPressEvent(event)
            return
        step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.1
        if event.key() in (keys.Key_Left, keys.Key_Right):
            move = 1 if event.key() == keys.Key_Right else -1
            self._selected = (self._selected + move) % len(self._values)
            self.update()
            return
        value = self._values[self._selected] + (step if event.key() == keys.Key_Up else -step)
        self._change(self._selected, value)

    def _drag_to(self, y: float) -> None:
        area = self.plot_area()
        value = self._low + (area.bottom() - y) / max(area.height(), 1.0) * (self._high - self._low)
        assert self._grabbed is not None
        self._change(self._grabbed, value)

    def _change(self, index: int, value: float) -> None:
        value = round(min(max(value, self._low), self._high), 2)
        if value != self._values[index]:
            self._values[index] = value
            self.update()
            self.value_changed.emit(index, value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, bars, figures and class numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.fillRect(self.rect(), theme.color("plot"))
        text, muted = theme.color("text"), theme.color("muted")
        line = float(self.fontMetrics().height())
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(text)
        painter.drawText(QRectF(0, SMALL, self.width(), line), centre, self._title)
        area, zero = self.plot_area(), self._y(0.0)
        painter.setPen(QPen(theme.color("grid"), 1.0))
        painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero))
        painter.setFont(theme.number_font(0.92))
        width = area.width() / max(len(self._values), 1)
        for i, value in enumerate(self._values):
            left = area.left() + i * width
            label = QRectF(left, area.bottom() + line, width, line)
            painter.setPen(text if i == self._target else muted)
            painter.drawText(label, centre, f"{i} ✓" if i == self._target else str(i))
            if not np.isfinite(value):
                painter.setPen(theme.color("bad"))
                painter.drawText(QRectF(left, zero - 2 * line, width, line), centre, self.tr("NaN"))
                continue
            y = self._y(value)
            bar = QRectF(left + 0.15 * width, min(y, zero), 0.7 * width, abs(zero - y))
            color = theme.data_color(0 if i != self._target else 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRect(bar)
            if self._editable:
                painter.drawRoundedRect(QRectF(bar.left() - 2, y - 3, bar.width() + 4, 6), 3, 3)
                if i == self._selected and self.hasFocus():
                    painter.setPen(QPen(theme.color("accent"), 2.0))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(bar.adjusted(-4, -6, 4, 6), 3, 3)
            painter.setPen(text)
            above = y - line - SMALL if value >= 0 else y + SMALL
            painter.drawText(
                QRectF(left - 8, above, width + 16, line),
                centre,
                f"{value:.3g}" if width > 46 else f"{value:.2f}",
            )
        painter.end()
