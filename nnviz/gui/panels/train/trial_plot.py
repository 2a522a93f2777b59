"""Trials of a search as points, learning rate against weight decay, brighter and larger the better."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.plotting import ThemedPlot, color_map
from nnviz.tasks.search import SearchSettings, Trial

_STOPS = 9
_LEVELS = 17


class AccuracyScale(QWidget):
    """A strip of the colours with the accuracies at its ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._low, self._high = 0.0, 1.0
        self.setAccessibleName(self.tr("Colours of the validation accuracy"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() + SMALL)
        theme.changed.connect(self._on_theme_changed)

    def set_range(self, low: float, high: float) -> None:
        """Show the range of accuracies, 0..1."""
        self._low, self._high = low, high
        self.setAccessibleDescription(self._texts()[0] + " – " + self._texts()[1])
        self.update()

    def _texts(self) -> tuple[str, str]:
        return f"{100 * self._low:.1f}%", f"{100 * self._high:.1f}%"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, strip and figures."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("text"))
        metrics, low_high = self.fontMetrics(), self._texts()
        title = self.tr("Validation accuracy")
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        at = metrics.horizontalAdvance(title) + 2 * UNIT
        painter.drawText(QRectF(0, 0, at, self.height()), Qt.AlignmentFlag.AlignVCenter, title)
        room = metrics.horizontalAdvance("100.0%") + UNIT
        painter.drawText(QRectF(at, 0, room - UNIT, self.height()), right, low_high[0])
        strip = QRectF(at + room, SMALL, max(self.width() - at - 2 * room, 1.0), self.height() - 2 * SMALL)
        gradient = QLinearGradient(strip.left(), 0, strip.right(), 0)
        colors = color_map("viridis").map(np.linspace(0, 1, _STOPS), mode="qcolor")
        for i, color in enumerate(colors):
            gradient.setColorAt(i / (_STOPS - 1), color)
        painter.fillRect(strip, gradient)
        painter.drawRect(strip)
        painter.drawText(QRectF(strip.right() + UNIT, 0, room, self.height()),
                         Qt.AlignmentFlag.AlignVCenter, low_high[1])  # fmt: skip
        painter.end()

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self.fontMetrics().height() + SMALL)
        self.update()


class TrialPlot(QWidget):
    """The scatter with its scale of colours.

    Every point has an outline in the colour of the text, so that yellow shows on white and violet on black.
    Crosses are trials that diverged, the star is the best.

    Signals
    -------
    clicked(int)
        Position, in what `show_trials` was given, of the trial under the pointer.
    """

    clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._trials: tuple[Trial, ...] = ()
        self._chosen: int | None = None
        self._ranges: object = None
        self._current: tuple[float, float] | None = None
        self.plot = ThemedPlot(
            theme,
            x=self.tr("Learning rate"),
            y=self.tr("Weight decay"),
            name=self.tr("Trials: learning rate against weight decay"),
        )
        self.plot.setLogMode(True, True)
        self.points = pg.ScatterPlotItem(hoverable=True, hoverSize=17, tip=self._tip)
        self.points.sigClicked.connect(self._on_points_clicked)
        self.ring = pg.ScatterPlotItem(size=24, symbol="o", brush=None)
        self.now = pg.ScatterPlotItem(size=16, symbol="+")
        for item in (self.ring, self.points, self.now):
            self.plot.addItem(item)
        self.scale = AccuracyScale(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.plot, 1)
        column.addWidget(self.scale)
        theme.changed.connect(self._draw)

    def show_trials(
        self,
        trials: Sequence[Trial],
        settings: SearchSettings,
        current: tuple[float, float] | None = None,
    ) -> None:
        """Show trials (the best first) and a cross where the next one is being tried."""
        self.plot.getViewBox().setRange(
            xRange=np.log10([settings.lowest_rate, settings.highest_rate]),
            yRange=np.log10([settings.lowest_decay, settings.highest_decay]),
            padding=0.04,
        )
        place = [] if current is None else [current]
        self.now.setData(
            pos=np.log10(place).reshape(-1, 2), pen=pg.mkPen(self._theme.color("accent"), width=2)
        )
        if tuple(trials) != self._trials:
            self._trials, self._chosen = tuple(trials), None
            self._draw()

    def set_chosen(self, position: int | None) -> None:
        """Put a ring around a trial."""
        self._chosen = position
        place = [] if position is None else [self._place(self._trials[position])]
        pen = pg.mkPen(self._theme.color("accent"), width=self._theme.cosmetic_width + 1)
        self.ring.setData(pos=np.array(place).reshape(-1, 2), pen=pen)

    @staticmethod
    def _place(trial: Trial) -> tuple[float, float]:
        return math.log10(trial.learning_rate), math.log10(trial.weight_decay)

    def _draw(self) -> None:
        known = [t.accuracy for t in self._trials if t.accuracy is not None]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        self.scale.set_range(low, high)
        outline, bad = (
            pg.mkPen(self._theme.color("text"), width=1),
            pg.mkPen(self._theme.color("bad"), width=2),
        )
        # Few different looks: pyqtgraph renders each of them once.
        brushes = [pg.mkBrush(c) for c in color_map("viridis").map(np.linspace(0, 1, _LEVELS), mode="qcolor")]
        looks = []
        for i, trial in enumerate(self._trials):
            if trial.accuracy is None:
                looks.append(("x", 10.0, None, bad))
                continue
            share = (trial.accuracy - low) / (high - low) if high > low else 1.0
            level = round(share * (_LEVELS - 1))
            size = 8.0 + 6.0 * level / (_LEVELS - 1)
            looks.append(("star" if not i else "o", 22.0 if not i else size, brushes[level], outline))
        # The best are painted last, on top.
        symbols, sizes, fills, pens = zip(*looks[::-1], strict=True) if looks else ((), (), (), ())
        places = np.array([self._place(trial) for trial in self._trials[::-1]]).reshape(-1, 2)
        self.points.setData(
            pos=places,
            symbol=list(symbols),
            size=np.array(sizes),
            brush=list(fills),
            pen=list(pens),
            data=np.arange(len(looks))[::-1],
        )
        self.set_chosen(self._chosen)

    def _tip(self, x: float, y: float, data: object) -> str:
        trial = self._trials[int(data)]  # type: ignore[call-overload]
        figure = self.tr("diverged") if trial.accuracy is None else f"{100 * trial.accuracy:.1f}%"
        return self.tr("Learning rate {0:.3g}\nWeight decay {1:.3g}\n{2}").format(10.0**x, 10.0**y, figure)

    def _on_points_clicked(self, _item: object, points: Sequence[pg.SpotItem], _event: object = None) -> None:
        if len(points):
            self.clicked.emit(int(points[0].data()))

    def position_of(self, index: int) -> QPointF:
        """Return where a trial lies on the plot widget, for tests and tours."""
        scene = self.plot.getViewBox().mapViewToScene(QPointF(*self._place(self._trials[index])))
        return QPointF(self.plot.mapFromScene(scene))
