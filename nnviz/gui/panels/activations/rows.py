"""Lines of text and figures that change with every frame of a drag.

A QLabel asks every layout above it to think again whenever its text changes, which costs tens of
milliseconds in a column of cards; these widgets keep their height and only paint.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme


class FigureRows(QWidget):
    """Rows of a name and a value; a row without a name is a line of its own.

    Parameters
    ----------
    theme : Theme
    bold : bool
        For a heading that changes with a parameter.
    """

    def __init__(self, theme: Theme, *, bold: bool = False) -> None:
        super().__init__()
        self._theme, self._bold = theme, bold
        self._rows: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return what is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show `rows`; only another number of them changes the height."""
        new = tuple(rows)
        if new == self._rows:
            return
        grows = len(new) != len(self._rows)
        self._rows = new
        if grows:
            self.setVisible(bool(new))
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the rows as plain text (for tests and screen readers)."""
        return "\n".join(f"{name} {value}".strip() for name, value in self._rows)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.number_font(bold=self._bold))

    def sizeHint(self) -> QSize:
        """Return one line per row."""
        return QSize(180, len(self._rows) * (self._metrics().height() + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the height; the width may shrink."""
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Show a row in full where it had to be shortened."""
        if isinstance(event, QHelpEvent) and self._rows:
            index = event.pos().y() // (self._metrics().height() + 2)
            if 0 <= index < len(self._rows):
                QToolTip.showText(event.globalPos(), " ".join(self._rows[index]).strip(), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, names in one column."""
        painter = QPainter(self)
        painter.setFont(self._theme.number_font(bold=self._bold))
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        left = max((metrics.horizontalAdvance(name) for name, _ in self._rows), default=0) + UNIT + SMALL
        left = min(left, self.width() * 6 // 10)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for i, (name, value) in enumerate(self._rows):
            start = left if name else 0
            if name:
                painter.setPen(self._theme.color("muted"))
                place = QRect(0, i * height, left - SMALL, height)
                painter.drawText(place, flags, _fitting(metrics, name, place.width()))
            painter.setPen(self._theme.color("text"))
            place = QRect(start, i * height, self.width() - start, height)
            painter.drawText(place, flags, _fitting(metrics, value, place.width()))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _fitting(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
