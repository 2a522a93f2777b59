"""The answer: ten bars, the best in the accent colour, and how far it is ahead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

# ruff: noqa: D102 - the methods of Qt are documented by Qt


class ProbabilityBars(QWidget):
    """Probabilities of the ten digits, painted by hand so that they keep up with the pen.

    Signals
    -------
    digit_clicked : int
        The user clicked on the row of this digit.
    """

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.floating] | None = None
        self._message = self.tr("Nothing drawn yet")
        self._explained: int | None = None
        self.paints = 0
        self.setMinimumSize(120, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Answer of the network"))
        self.setToolTip(
            self.tr(
                "How sure the network is of each digit. Click on a digit to see which pixels speak for it."
            )
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(260, 320)

    @property
    def message(self) -> str:
        """What is said instead of, or beside, an answer."""
        return self._message

    def show_answer(self, probabilities: NDArray[np.floating] | None, message: str = "") -> None:
        """Show probabilities, shape (10,); with a `message` they are no answer and shown dimmed.

        Parameters
        ----------
        probabilities : ndarray or None
            None: nothing to show but the message.
        message : str
            Why there is no answer ("Nothing drawn yet").
        """
        self._values = probabilities
        self._message = message
        self.update()

    def mark_explained(self, digit: int | None) -> None:
        """Mark the digit that is being explained."""
        if digit != self._explained:
            self._explained = digit
            self.update()

    def announce(self) -> None:
        """Tell a screen reader the answer (once a stroke is finished, not at every pen move)."""
        self.setAccessibleDescription(self.summary())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def summary(self) -> str:
        """Return the answer in words."""
        if self._values is None or self._message:
            return self._message
        order = np.argsort(self._values)[::-1]
        best, second = int(order[0]), int(order[1])
        margin = float(self._values[best] - self._values[second]) * 100
        return self.tr("{margin:.1f} points ahead of {second}").format(margin=margin, second=second)

    def _rows(self) -> tuple[float, float]:
        """Return where the rows begin and their height."""
        top = min(110.0, self.height() * 0.28)
        return top, (self.height() - top - 4) / 10

    def mousePressEvent(self, event: QMouseEvent) -> None:
        top, height = self._rows()
        row = int((event.position().y() - top) // height)
        if 0 <= row < 10:
            self.digit_clicked.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        painter = QPainter(self)
        palette = self.palette()
        text, muted = (
            palette.color(QPalette.ColorRole.WindowText),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        accent, track = (
            palette.color(QPalette.ColorRole.Highlight),
            palette.color(QPalette.ColorRole.Midlight),
        )
        values = np.zeros(10) if self._values is None else self._values
        sure = self._values is not None and not self._message
        best, second = (int(i) for i in np.argsort(values)[:-3:-1])
        self._paint_headline(painter, values, best, sure)
        top, height = self._rows()
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        left = metrics.horizontalAdvance("0") + 14
        widest = QFont(font)
        widest.setBold(True)  # as the answer is
        right = QFontMetricsF(widest).horizontalAdvance("100.0%") + 8
        width = max(10.0, self.width() - left - right - 2)
        bar = max(6.0, min(height * 0.62, 22.0))
        for digit in range(10):
            y = top + digit * height
            value = float(values[digit])
            is_best = sure and digit == best
            is_second = sure and digit == second
            painter.fillRect(QRectF(left, y + (height - bar) / 2, width, bar), track)
            fill = QColor(accent if is_best else muted)
            # The runner-up stays solid, the others and a mere guess recede.
            if not is_best and not is_second:
                fill.setAlpha(110)
            painter.fillRect(QRectF(left, y + (height - bar) / 2, width * value, bar), fill)
            font.setBold(is_best)
            painter.setFont(font)
            painter.setPen(text if is_best or not sure else muted)
            if digit == self._explained:
                painter.setPen(accent)
                painter.drawText(QRectF(0, y, 8, height), Qt.AlignmentFlag.AlignVCenter, "›")
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(8, y, left - 8, height), middle, str(digit))
            if self._values is not None:
                rest = QRectF(left + width, y, right, height)
                painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, f"{value * 100:.1f}%")
        if sure:
            self._paint_margin(painter, values, best, second, left, width)

    def _paint_headline(self, painter: QPainter, values: NDArray[np.floating], best: int, sure: bool) -> None:
        top, _ = self._rows()
        palette = self.palette()
        font = QFont(self.font())
        if not sure:
            font.setPointSizeF(font.pointSizeF() * 1.25)
            painter.setFont(font)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            area = QRectF(8, 0, self.width() - 8, top - 6)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._message)
            return
        big = QFont(font)
        big.setPixelSize(int(top * 0.78))
        big.setBold(True)
        painter.setFont(big)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(8, 0, top, top - 6), Qt.AlignmentFlag.AlignVCenter, str(best))
        x = 8 + QFontMetricsF(big).horizontalAdvance("0") + 12
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setPointSizeF(font.pointSizeF() * 1.35)
        painter.setFont(font)
        line = QFontMetricsF(font).height()
        y = (top - 6) / 2
        area = QRectF(x, y - line, self.width() - x, line)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, f"{float(values[best]) * 100:.1f}%")
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        metrics = QFontMetricsF(self.font())
        area = QRectF(x, y + 2, self.width() - x, 2 * metrics.height() + 4)
        if metrics.horizontalAdvance(self.summary()) > 1.7 * area.width():
            return  # two lines would not hold it
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.summary())

    def _paint_margin(
        self,
        painter: QPainter,
        values: NDArray[np.floating],
        best: int,
        second: int,
        left: float,
        width: float,
    ) -> None:
        """Paint a bracket on the best bar over the part by which it is ahead."""
        top, height = self._rows()
        y = top + best * height + height / 2
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        x0, x1 = left + width * float(values[second]), left + width * float(values[best])
        if x1 - x0 < 6:
            return
        reach = min(height * 0.62, 22.0) / 2 + 2
        painter.drawLine(QPointF(x0, y - reach), QPointF(x0, y + reach))
        painter.drawLine(QPointF(x1, y - reach), QPointF(x1, y + reach))
