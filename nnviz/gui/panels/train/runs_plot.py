"""Curves of several runs over each other; runs that differ in their seed alone are one band."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.panels.train.run_signs import RunSign, RunsKey
from nnviz.gui.theme import LINE_STYLES, Theme
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.tasks.training_runs import RunRecord, bands

Floats = npt.NDArray[np.float64]
_TICKS = 10  # epochs written below the curves at most
_MARKS = 15  # on a curve at most
_LONGEST, _LONGEST_IN_KEY = 40, 36  # characters of a name in the legend, and below pictures
BOTH_ACCURACIES = "accuracies"
"""Validation, and training as a thin line of the same colour: the distance between them is overfitting."""
_LEGEND_SHARE = 0.3  # of the picture that a legend may cover
_LEGEND_WIDTH = 0.62  # of the picture's width


class RunsPlot(ThemedPlot):
    """A curve, or a mean with a band, for each group of runs, coloured by what differs.

    The legend is shown while it covers little; whoever lists the runs puts `signs` beside their names.

    Attributes
    ----------
    signs : dict from int to RunSign
        What the curve of a run looks like, by the position of the run.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, legend=True)
        self.setAccessibleName(self.tr("Curves of the runs"))
        self._of = theme
        self._items: list[object] = []
        self._fills: list[pg.FillBetweenItem] = []
        self._entries: list[tuple[str, RunSign]] = []
        self.signs: dict[int, RunSign] = {}

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
        self._items, self._fills, self._entries, self.signs = [], [], [], {}
        percent, both = curve.endswith("accuracies"), curve == BOTH_ACCURACIES
        factor = 100.0 if percent else 1.0
        self.getPlotItem().legend.setOffset((-8, -8) if percent else (-8, 8))
        title = self.tr("Accuracy") if both else title
        self.set_labels(self.tr("Epoch"), title, y_unit="%" if percent else "")
        self.set_title(self.tr("Thick lines: validation, thin lines: training") if both and runs else "")
        found = bands(runs, "validation_accuracies" if both else curve)
        last = max((int(band.epochs[-1]) for band in found), default=1)
        self.getAxis("bottom").setTickSpacing(levels=[(_round_step(last / _TICKS), 0)])
        # A lone epoch is a point; line styles begin anew after five runs, markers after eight.
        marked = last == 1 or len(found) > len(LINE_STYLES)
        labels = [translate_core(band.label or names[band.members[0]]) for band in found]
        for i, (band, label, short) in enumerate(zip(found, labels, told_apart(labels), strict=True)):
            seeds = len({runs[k].request.seed for k in band.members})
            count = self.tr(" ({0} seeds)").format(seeds) if seeds > 1 else ""
            if len(band.members) > 1:
                edges = [pg.PlotDataItem(band.epochs, factor * edge) for edge in (band.low, band.high)]
                color = QColor(self._of.data_color(i))
                color.setAlpha(50)
                fill = pg.FillBetweenItem(*edges, brush=color)
                self.addItem(fill)
                self._fills.append(fill)
            sign = RunSign(i, marked or len(band.epochs) == 1)  # a line of one point draws nothing
            self._entries.append((label + count, sign))
            self.signs |= dict.fromkeys(band.members, sign)
            self._add(sign, band.epochs, factor * band.mean, name=short + count)
        for band in bands(runs, "train_accuracies") if both else ():
            # A run without validation has no other curve.
            alone = RunSign(len(self._entries), marked or len(band.epochs) == 1)
            if band.members[0] not in self.signs:
                self._entries.append((translate_core(band.label or names[band.members[0]]), alone))
                self.signs |= dict.fromkeys(band.members, alone)
            sign = self.signs[band.members[0]]
            self._add(sign, band.epochs, factor * band.mean, width=1)
        self._fit_legend()

    def _add(self, sign: RunSign, x: Floats, y: Floats, *, name: str = "", width: int = 0) -> None:
        few = len(x) <= _MARKS
        line = self.add_series(sign.index, x, y, name=name, width=width, symbol=sign.marked and few)
        self._items.append(line)
        if sign.marked and not few:
            # Markers at every point would hide the lines; those of different curves stand apart.
            stride = -(-len(x) // _MARKS)
            at = slice(sign.index % stride, None, stride)
            no_line = Qt.PenStyle.NoPen
            self._items.append(self.add_series(sign.index, x[at], y[at], style=no_line, symbol=True))

    def export_key(self) -> QWidget | None:
        """Return what tells the curves apart in a picture, if its legend does not."""
        if not self._entries or self.getPlotItem().legend.isVisible():
            return None
        short = told_apart([label for label, _ in self._entries], _LONGEST_IN_KEY)
        entries = [(label, sign) for label, (_, sign) in zip(short, self._entries, strict=True)]
        return RunsKey(self._of, entries, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the legend if there is room now."""
        super().resizeEvent(event)
        self._fit_legend()

    def apply_theme(self) -> None:
        """Take over colours and sizes; larger type may leave no room for the legend."""
        super().apply_theme()
        self._fit_legend()

    def _fit_legend(self) -> None:
        if not hasattr(self, "_entries"):
            return  # it is being made
        legend, room = self.getPlotItem().legend, self.getPlotItem().getViewBox().size()
        legend.updateSize()
        fits = legend.width() <= _LEGEND_WIDTH * room.width()
        covered = legend.width() * legend.height() / max(room.width() * room.height(), 1.0)
        legend.setVisible(bool(self._entries) and fits and covered <= _LEGEND_SHARE)


def _round_step(least: float) -> int:
    """Return 1, 2 or 5 times a power of ten, not below `least`."""
    power = 10 ** max(0, math.floor(math.log10(max(least, 1.0))))
    return next(digit * power for digit in (1, 2, 5, 10) if digit * power >= least)


def told_apart(labels: Sequence[str], most: int = _LONGEST) -> list[str]:
    """Return the labels with at most so many characters, different where they differ.

    Of those that would look alike, what they have in common at their beginning is left out.

    Examples
    --------
    >>> told_apart(["batch size 10, rate 1", "batch size 10, rate 2", "SGD"], 16)
    ['… rate 1', '… rate 2', 'SGD']
    """
    short = [_short(label, most) for label in labels]
    for shown in {text for text in short if short.count(text) > 1}:
        alike = [i for i, text in enumerate(short) if text == shown]
        common = _common_beginning([labels[i] for i in alike])
        # Whole parts of a name if they fit, else whole words.
        for marks in ((", ", "，", "-"), (" ",)):
            begin = max(common.rfind(mark) + len(mark) if mark in common else 0 for mark in marks)
            shorter = [_short("… " + labels[i][begin:] if begin else labels[i], most) for i in alike]
            if len(set(shorter)) > 1:
                break
        for i, text in zip(alike, shorter, strict=True):
            short[i] = text
    return short


def _common_beginning(labels: Sequence[str]) -> str:
    first, last = min(labels), max(labels)
    length = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return first[:length]


def _short(label: str, most: int) -> str:
    return label if len(label) <= most else label[: most - 1] + "…"
