"""Curves of several runs over each other; runs that differ in their seed alone are one band."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnviz.gui.theme import LINE_STYLES, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.tasks.training_runs import RunRecord, bands

_TICKS = 10  # epochs written below the curves at most
_LONGEST = 40  # characters of a name in the legend
BOTH_ACCURACIES = "accuracies"
"""Validation, and training as a thin line of the same colour: the distance between them is overfitting."""
_NAMED = 12  # curves in the legend; more would cover the picture


class RunsPlot(ThemedPlot):
    """A curve, or a mean with a band, for each group of runs, coloured by what differs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, legend=True)
        self.setAccessibleName(self.tr("Curves of the runs"))
        self._of = theme
        self._items: list[object] = []
        self._fills: list[pg.FillBetweenItem] = []

    def sizeHint(self) -> QSize:
        """Return what the page needs at least: it would scroll too early otherwise."""
        return QSize(320, self.minimumHeight())

    def show_runs(self, runs: Sequence[RunRecord], names: Sequence[str], curve: str, title: str) -> None:
        """Draw a curve of the runs.

        Parameters
        ----------
        runs : sequence of RunRecord
        names : sequence of str
            Of the runs, for those that differ in nothing.
        curve : str
            As `nnviz.tasks.training_runs.bands` takes it, or `BOTH_ACCURACIES`.
        title : str
            Of the axis.
        """
        for item in self._items:
            self.remove_series(item)
        for fill in self._fills:
            self.removeItem(fill)
        self._items, self._fills = [], []
        percent = curve.endswith("accuracies")
        factor = 100.0 if percent else 1.0
        self.getPlotItem().legend.setOffset((-8, -8) if percent else (-8, 8))
        if curve == BOTH_ACCURACIES:
            title = self.tr("Accuracy")
        self.set_labels(self.tr("Epoch"), title, y_unit="%" if percent else "")
        found = bands(runs, "validation_accuracies" if curve == BOTH_ACCURACIES else curve)
        self.getPlotItem().legend.setVisible(bool(found))
        last = max((int(band.epochs[-1]) for band in found), default=1)
        self.getAxis("bottom").setTickSpacing(levels=[(-(-last // _TICKS), 0)])
        # A lone epoch is a point; line styles begin anew after five runs, markers after eight.
        marked = last == 1 or len(found) > len(LINE_STYLES)
        for i, band in enumerate(found):
            label = _short(translate_core(band.label or names[band.members[0]]))
            if len(band.members) > 1:
                seeds = len({runs[k].request.seed for k in band.members})
                label += self.tr(" ({0} seeds)").format(seeds) if seeds > 1 else ""
                edges = [pg.PlotDataItem(band.epochs, factor * edge) for edge in (band.low, band.high)]
                color = QColor(self._of.data_color(i))
                color.setAlpha(50)
                fill = pg.FillBetweenItem(*edges, brush=color)
                self.addItem(fill)
                self._fills.append(fill)
            label = label if i < _NAMED else ""
            symbol = marked or len(band.epochs) == 1  # a line of one point draws nothing
            self._items.append(self.add_series(i, band.epochs, factor * band.mean, name=label, symbol=symbol))
        if curve == BOTH_ACCURACIES:
            for i, band in enumerate(bands(runs, "train_accuracies")):
                label = translate_core(band.label or names[band.members[0]])
                label = self.tr("{0}, training").format(_short(label)) if i < _NAMED // 2 else ""
                symbol = marked or len(band.epochs) == 1
                self._items.append(
                    self.add_series(i, band.epochs, factor * band.mean, name=label, width=1, symbol=symbol)
                )


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…"
