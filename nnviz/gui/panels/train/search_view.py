"""Random search for learning rate and weight decay: scatter, sorted table, narrowing."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.theme import CONTROLS_WIDTH, UNIT
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.param_form import ParamForm
from nnviz.gui.widgets.plotting import ThemedPlot, color_map
from nnviz.tasks.search import SearchSettings, SearchSnapshot, Trial, narrowed


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
        self._trials: list[Trial] = []
        self.form = ParamForm(SearchSettings)
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
        buttons = QHBoxLayout()
        for widget in (self.start, self.stop, self.narrow, self.best):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(CONTROLS_WIDTH - 72)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        right.addWidget(self.plot, 3)
        right.addWidget(self.table, 2)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(area)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(buttons)
        column.addLayout(row, 1)
        self.set_running(False)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def settings(self) -> SearchSettings:
        """Return ranges and size of the search.

        Raises
        ------
        ParameterError
            If a range ends before it begins.
        """
        settings: SearchSettings = self.form.instance()
        return settings

    def set_running(self, running: bool) -> None:
        """Enable what makes sense."""
        self.start.setEnabled(not running)
        self.stop.setEnabled(running)

    def show_snapshot(self, snapshot: SearchSnapshot) -> None:
        """Show the trials so far."""
        if len(snapshot.trials) == len(self._trials):
            return
        self._trials = snapshot.ranked()
        good = [t for t in self._trials if t.accuracy is not None]
        values = np.array([t.accuracy for t in good])
        span = float(np.ptp(values)) or 1.0 if len(values) else 1.0
        colors = color_map("viridis").map((values - values.min()) / span, mode="qcolor") if good else []
        self._points.setData(
            x=np.log10([t.learning_rate for t in good]),
            y=np.log10([t.weight_decay for t in good]),
            brush=[pg.mkBrush(c) for c in colors],
        )
        self.table.set_rows(
            [
                (
                    t.number + 1,
                    round(100 * t.accuracy, 2) if t.accuracy is not None else self.tr("diverged"),
                    t.learning_rate,
                    t.weight_decay,
                )
                for t in self._trials
            ]
        )

    def _on_narrow_clicked(self) -> None:
        try:
            settings = narrowed(self.settings(), self._trials)
        except NnvizError as error:
            self._context.notify(str(error), level="warning")
            return
        self.form.set_values(settings.values())

    def _on_best_clicked(self) -> None:
        chosen = self.table.selected_rows()
        if self._trials:
            self.best_wanted.emit(self._trials[chosen[0] if chosen else 0])
        else:
            self._context.notify(self.tr("Search first: there is no trial yet."))
