"""Which line is which: the key of a race on paper, with line style, mark and where each racer stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.panels.race.look import draw_marker, racer_color
from nnviz.gui.panels.race.vector_drawing import curve_pens
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.tasks.race import RaceResult
from nnviz.tasks.race_standings import Standing, left_at, standings

_SAMPLE = 44.0
"""Length of a piece of line, pixels: all of a pattern is seen."""
_COLUMN = 300.0


class RaceKey(QWidget):
    """One entry per racer that is shown, the best first, in columns.

    Parameters
    ----------
    theme : Theme
    result : RaceResult
    step : int
        Where the race stands.
    width : int
        Pixels.
    """

    def __init__(self, theme: Theme, result: RaceResult, step: int, width: int) -> None:
        super().__init__()
        self._theme = theme
        racers = result.request.racers
        left = [left_at(trajectory) for trajectory in result.trajectories]
        self._rows = [
            (racers[row.index].colour, row.name, self._words(row, step, left[row.index]))
            for row in standings(result, step)
            if racers[row.index].visible
        ]
        self._line = max(QFontMetricsF(self.font()).height(), 18.0) + SMALL
        self._columns = max(1, min(len(self._rows), int(width // _COLUMN)))
        self.resize(QSize(width, self._height()))
        self.setAccessibleName(self.tr("Key of the race"))
        self.setAccessibleDescription("; ".join(f"{name}: {words}" for _, name, words in self._rows))

    def texts(self) -> list[tuple[str, str]]:
        """Return names and what is said of each."""
        return [(name, words) for _, name, words in self._rows]

    def _height(self) -> int:
        lines = -(-len(self._rows) // self._columns)
        return round(lines * self._line)

    def _words(self, row: Standing, step: int, left: int | None) -> str:
        if row.diverged_at is not None and left is not None:
            return self.tr("at step {0} where f has no value").format(left)
        if row.diverged_at is not None:
            return self.tr("diverged at step {0}").format(row.diverged_at)
        loss = f"{row.loss:.4g}".replace("-", "−")
        if row.steps_to_tolerance is not None:
            return self.tr("loss {0}, at a minimum after {1} steps").format(loss, row.steps_to_tolerance)
        return self.tr("loss {0} after {1} steps").format(loss, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, marks and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetricsF(self.font())
        room = self.width() / self._columns
        lines = -(-len(self._rows) // self._columns)
        for position, (look, name, words) in enumerate(self._rows):
            x, y = position // lines * room, position % lines * self._line
            middle = y + self._line / 2
            for pen in curve_pens(self._theme, look, 1.8):
                painter.setPen(pen)
                painter.drawLine(QPointF(x, middle), QPointF(x + _SAMPLE, middle))
            draw_marker(painter, look, x + _SAMPLE / 2, middle, racer_color(look), 0.9)
            area = QRectF(x + _SAMPLE + UNIT, y, room - _SAMPLE - 2 * UNIT, self._line)
            painter.setFont(bold)
            painter.setPen(self._theme.color("text"))
            taken = QFontMetricsF(bold).horizontalAdvance(name) + UNIT
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(self.font())
            rest = area.adjusted(taken, 0, 0, 0)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(rest.width(), 0))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
