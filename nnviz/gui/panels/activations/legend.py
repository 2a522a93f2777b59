"""The legend of curves: which curve is which, and a click that hides it or shows it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from nnviz.gui.panels.activations.symbols import paint_symbol
from nnviz.gui.theme import SMALL, UNIT, Theme

Entry = tuple[str, int, bool]
"""Text, colour, whether the line is dashed."""

_MOST = 10
"""More entries hide the curves; the list on the left has the colours, too."""


def stroke_pattern(theme: Theme, color: int, dashed: bool) -> tuple[float, ...]:
    """Return the pixels drawn and left out in turn; empty for a solid line.

    Colours come again after eight curves; the second eight differ by their dashes.
    """
    if color < len(theme.colors.data):
        return (7.0, 5.0) if dashed else ()
    return (2.0, 4.0) if dashed else (14.0, 3.0, 2.0, 3.0)


class HiddenCurves(QObject):
    """Which curves the user has hidden by a click in the legend; plots below one another share it.

    Signals
    -------
    changed()
        One was hidden or shown again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[int, str] = {}

    def __contains__(self, color: object) -> bool:
        return color in self._names

    def toggle(self, entry: Entry) -> None:
        """Hide the curve of an entry, or show it again."""
        text, color, _ = entry
        if self._names.pop(color, None) is None:
            self._names[color] = _function(text)
        self.changed.emit()

    def keep(self, entries: Sequence[Entry]) -> None:
        """Forget curves that are no longer there: their colours go to others, which are to be seen."""
        here = {color: _function(text) for text, color, _ in entries}
        self._names = {color: name for color, name in self._names.items() if here.get(color) == name}


def _function(text: str) -> str:
    # Without the parameters: a curve stays hidden while its slider is dragged.
    return text.partition(" (")[0]


class Legend:
    """Paints the entries and knows where they are.

    Attributes
    ----------
    box : QRectF
        Where it was painted, in pixels of the plot; empty without entries.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.box = QRectF()
        self._places: list[tuple[QRectF, Entry]] = []

    def entry_at(self, place: QPointF) -> Entry | None:
        """Return the entry at a pixel."""
        return next((entry for rect, entry in self._places if rect.contains(place)), None)

    def places(self) -> list[QRectF]:
        """Return where the entries are."""
        return [rect for rect, _ in self._places]

    def paint(self, painter: QPainter, frame: QRectF, entries: Sequence[Entry], hidden: HiddenCurves) -> None:
        """Paint into the upper left corner of `frame`."""
        self.box, self._places = QRectF(), []
        if not 0 < len(entries) <= _MOST:
            return
        font = self._theme.number_font(0.92)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        height = metrics.height() + 2
        sample = 22.0 * self._theme.scale
        room = max(metrics.horizontalAdvance(text) for text, _, _ in entries)
        box = QRectF(frame.left() + UNIT, frame.top() + UNIT, sample + room + 3 * UNIT, 0)
        fit = max(1, int((frame.height() - 3 * UNIT) / height))
        box.setHeight(len(entries[:fit]) * height + UNIT)
        self.box = box
        back = self._theme.color("panel")
        back.setAlpha(225)
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        painter.setBrush(back)
        painter.drawRoundedRect(box, SMALL, SMALL)
        for i, entry in enumerate(entries[:fit]):
            row = QRectF(box.left(), box.top() + SMALL + i * height, box.width(), height)
            self._places.append((row, entry))
            self._paint_entry(painter, row, sample, entry, entry[1] in hidden)

    def _paint_entry(self, painter: QPainter, row: QRectF, sample: float, entry: Entry, hidden: bool) -> None:
        text, index, dashed = entry
        middle, left = row.center().y(), row.left() + UNIT
        width = 2.0 * self._theme.scale
        color = self._theme.data_color(index)
        color.setAlpha(60 if hidden else 255)
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pattern = stroke_pattern(self._theme, index, dashed)
        if pattern:
            pen.setDashPattern([part / width for part in pattern])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle))
        if not hidden:
            place = QPointF(left + sample / 2, middle)
            paint_symbol(painter, place, self._theme, index, width, small=dashed)
        font = painter.font()
        font.setStrikeOut(hidden)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if hidden else "text"))
        place = row.adjusted(2 * UNIT + sample, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
