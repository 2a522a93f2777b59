"""Probabilities as horizontal bars, painted by hand: a chart widget costs twice the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme


class BarList(QWidget):
    """One bar per label, with the value in figures.

    Parameters
    ----------
    theme : Theme
    labels : sequence of str
    name : str
        For screen readers.

    Signals
    -------
    clicked(int)
        Index of the bar.
    """

    clicked = Signal(int)

    def __init__(
        self, theme: Theme, labels: Sequence[str], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = tuple(labels)
        self._values: list[float] | None = None
        self._highlight: int | None = None
        self._name = name or self.tr("Probabilities")
        self.setAccessibleName(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._on_theme_changed)

    def set_values(self, values: Sequence[float] | None, highlight: int | None = None) -> None:
        """Show values in 0..1 (None: no bars), with one of them in the accent colour."""
        self._values = None if values is None else [float(v) for v in values]
        self._highlight = highlight
        if highlight is not None and self._values is not None:
            self.setAccessibleDescription(f"{self._labels[highlight]}: {self._values[highlight]:.1%}")
        else:
            self.setAccessibleDescription("")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line of text per bar."""
        return QSize(200, len(self._labels) * (self.fontMetrics().height() + SMALL))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(120, len(self._labels) * self.fontMetrics().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which bar was clicked."""
        index = int(event.position().y() * len(self._labels) / max(1, self.height()))
        if 0 <= index < len(self._labels):
            self.clicked.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint labels, bars and figures."""
        painter = QPainter(self)
        colors = self._theme
        painter.fillRect(self.rect(), self.palette().window())
        painter.setFont(colors.number_font())
        metrics = painter.fontMetrics()
        left = max((metrics.horizontalAdvance(text) for text in self._labels), default=0) + UNIT
        right = metrics.horizontalAdvance("100.0%") + UNIT
        room = max(1, self.width() - left - right)
        text, muted, line = colors.color("text"), colors.color("muted"), colors.color("line")
        centre = Qt.AlignmentFlag.AlignVCenter
        for i, label in enumerate(self._labels):
            top = i * self.height() // len(self._labels)
            height = (i + 1) * self.height() // len(self._labels) - top
            best = i == self._highlight
            painter.setPen(text if best or self._values is None else muted)
            painter.drawText(QRect(0, top, left - UNIT, height), centre | Qt.AlignmentFlag.AlignRight, label)
            thickness = min(height - SMALL, 2 * UNIT)
            bar = QRectF(left, top + (height - thickness) / 2, room, thickness)
            painter.fillRect(bar, self.palette().alternateBase())
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 1, bar.width(), 1), line)
            if self._values is None:
                continue
            value = self._values[i]
            bar.setWidth(room * min(max(value, 0.0), 1.0))
            painter.fillRect(bar, colors.color("accent") if best else muted)
            place = QRect(left + room, top, right, height)
            painter.drawText(place, centre | Qt.AlignmentFlag.AlignRight, f"{value * 100:.1f}%")
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
