"""Random search for learning rate and weight decay: scatter, sorted table, narrowing."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.plotting import ThemedPlot, color_map
from nnviz.tasks.search import Range, SearchSnapshot, Trial, narrowed


class SearchView(QWidget):
    """What a search has found.

    Signals
    -------
    start_wanted(), stop_wanted()
    best_wanted(Trial)
        A full training with the rates of this trial.
    """

    start_wanted = Signal()
    stop_wanted = Signal()
    best_wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._trials: tuple[Trial, ...] = ()
        self._ranges: tuple[Range, Range] = ((1e-6, 1e-2), (1e-8, 1e-4))
        self.trials = self._number(1, 1000, 50, self.tr("Trials"), self.tr("How many pairs are drawn"))
        self.epochs = self._number(
            1, 50, 5, self.tr("Epochs of a trial"), self.tr("Few are enough for a rough verdict")
        )
        self.subset = self._number(
            100,
            60_000,
            500,
            self.tr("Samples of a trial"),
            self.tr("A part of the data is enough for a rough verdict"),
        )
        self.start = self._button(
            self.tr("Search"),
            self.tr("Draw learning rate and weight decay at random, evenly in the logarithm"),
        )
        self.stop = self._button(self.tr("Stop"), self.tr("End the search and keep what it has found"))
        self.narrow = self._button(
            self.tr("Narrow"), self.tr("Draw from the range of the best fifth from now on")
        )
        self.best = self._button(
            self.tr("Train with the best"), self.tr("A full training with the selected trial, or the best")
        )
        self.start.clicked.connect(self.start_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.narrow.clicked.connect(self._on_narrow_clicked)
        self.best.clicked.connect(self._on_best_clicked)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setObjectName("muted")
        self.plot = ThemedPlot(
            context.theme,
            x=self.tr("Learning rate"),
            y=self.tr("Weight decay"),
            title=self.tr("Validation accuracy of each trial: yellow is best, blue is worst"),
        )
        self.plot.setLogMode(True, True)
        self._points = pg.ScatterPlotItem(size=12, pen=None)
        self.plot.addItem(self._points)
        self.table = DataTable(
            [self.tr("Trial"), self.tr("Validation %"), self.tr("Learning rate"), self.tr("Weight decay")],
            name=self.tr("Trials, the best first"),
        )
        self.table.setToolTip(self.tr("The best first; select one to train with it"))
        top = QHBoxLayout()
        for text, box in (
            (self.tr("Trials"), self.trials),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Samples"), self.subset),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            top.addWidget(label)
            top.addWidget(box)
        top.addStretch(1)
        buttons = QHBoxLayout()
        for widget in (self.start, self.stop, self.narrow, self.best):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addLayout(buttons)
        column.addWidget(self.about)
        column.addWidget(self.plot, 3)
        column.addWidget(self.table, 2)
        self._say()
        self.set_running(False)

    def _number(self, low: int, high: int, value: int, name: str, tip: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(low, high)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    @property
    def ranges(self) -> tuple[Range, Range]:
        """Ranges of learning rate and weight decay that are drawn from."""
        return self._ranges

    def set_running(self, running: bool) -> None:
        """Enable what makes sense."""
        self.start.setEnabled(not running)
        self.stop.setEnabled(running)

    def show_snapshot(self, snapshot: SearchSnapshot) -> None:
        """Show the trials so far."""
        if snapshot.trials is self._trials or snapshot.trials == self._trials:
            return
        self._trials = snapshot.trials
        values = np.array([t.accuracy for t in self._trials])
        span = float(values.max() - values.min()) or 1.0
        colors = color_map("viridis").map((values - values.min()) / span, mode="qcolor")
        self._points.setData(
            x=np.log10([t.learning_rate for t in self._trials]),
            y=np.log10([t.weight_decay for t in self._trials]),
            brush=[pg.mkBrush(c) for c in colors],
        )
        self.table.set_rows(
            [(t.number, round(100 * t.accuracy, 2), t.learning_rate, t.weight_decay) for t in self._trials]
        )

    def _on_narrow_clicked(self) -> None:
        try:
            self._ranges = narrowed(self._trials)
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return
        self._say()

    def _on_best_clicked(self) -> None:
        chosen = self.table.selected_rows()
        if self._trials:
            self.best_wanted.emit(self._trials[chosen[0] if chosen else 0])
        else:
            self._context.notify(self.tr("Search first: there is no trial yet."))

    def _say(self) -> None:
        (a, b), (c, d) = self._ranges
        self.about.setText(
            self.tr(
                "Learning rates from {0:.1e} to {1:.1e}, weight decays from {2:.1e} to {3:.1e}; all else as set on the left."
            ).format(a, b, c, d)
        )
