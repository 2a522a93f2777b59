"""Runs side by side: a table of settings and figures, and their curves over each other."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.ab_box import AbBox
from nnviz.gui.theme import UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.training_runs import RunRecord, bands, differences


class RunsView(QWidget):
    """The kept runs.

    Signals
    -------
    comparison_wanted(str)
        A comparison of the book is to be run.
    repeat_wanted(int)
        The present settings are to be run with so many seeds.
    settings_wanted(int)
        The settings of a run are to be taken over.
    cleared()
        All runs, or the selected ones, are to be forgotten: `selected` tells.
    """

    comparison_wanted = Signal(str)
    repeat_wanted = Signal(int)
    settings_wanted = Signal(int)
    cleared = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._runs: list[RunRecord] = []
        self.curve = QuietComboBox()
        self.curve.setAccessibleName(self.tr("Curve"))
        self.curve.setToolTip(self.tr("Which curve of the runs is drawn"))
        for name, title in (
            ("validation_accuracies", self.tr("Validation accuracy")),
            ("train_accuracies", self.tr("Training accuracy")),
            ("validation_losses", self.tr("Validation loss")),
            ("train_losses", self.tr("Training loss")),
        ):
            self.curve.addItem(title, name)
        self.curve.currentIndexChanged.connect(self._draw)
        self.plot = ThemedPlot(
            context.theme, x=self.tr("Epoch"), y=self.tr("Validation accuracy"), y_unit="%", legend=True
        )
        self._items: list[object] = []
        self._fills: list[pg.FillBetweenItem] = []
        self.table = DataTable(
            [
                self.tr("Run"), self.tr("What differs"), self.tr("Validation %"), self.tr("Training %"),
                self.tr("Epochs"), self.tr("Seconds"), self.tr("Seed"), self.tr("Ended"),
            ],
            name=self.tr("Runs"),
        )  # fmt: skip
        self.table.setToolTip(self.tr("Select runs to draw only them; a click on a heading sorts"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw())
        self.comparison = QuietComboBox()
        self.comparison.setAccessibleName(self.tr("Comparison of the book"))
        for key, entry in COMPARISONS.items():
            self.comparison.addItem(translate_core(entry.title), key)
            self.comparison.setItemData(
                self.comparison.count() - 1, translate_core(entry.finding), Qt.ItemDataRole.ToolTipRole
            )
        self.comparison.setToolTip(
            self.tr("Same seed, same first weights, same mini-batches, one setting changed")
        )
        self.compare_button = self._button(
            self.tr("Run comparison"), self.tr("Run all its settings one by one")
        )
        self.compare_button.clicked.connect(
            lambda: self.comparison_wanted.emit(self.comparison.currentData())
        )
        self.seeds = QSpinBox()
        self.seeds.setRange(2, 20)
        self.seeds.setValue(3)
        self.seeds.setAccessibleName(self.tr("Number of seeds"))
        self.seeds.setToolTip(self.tr("How often the present settings are run, each time with another seed"))
        self.repeat_button = self._button(
            self.tr("Repeat over seeds"), self.tr("Chance or not? The band shows the range of the seeds")
        )
        self.repeat_button.clicked.connect(lambda: self.repeat_wanted.emit(self.seeds.value()))
        self.take_button = self._button(
            self.tr("Use settings"), self.tr("Take over the settings of the selected run")
        )
        self.take_button.clicked.connect(self._on_take_clicked)
        self.clear_button = self._button(self.tr("Forget"), self.tr("Remove the selected runs, or all"))
        self.clear_button.clicked.connect(self.cleared)
        self.empty = QLabel(
            self.tr(
                "Every finished run is kept here. Change one setting and start again: with the same seed "
                "both runs begin with the same weights and see the same mini-batches, so the "
                "difference is the setting's."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for widget in (self.curve, self.comparison, self.compare_button):
            top.addWidget(widget)
        top.addStretch(1)
        for widget in (self.seeds, self.repeat_button):
            top.addWidget(widget)
        bottom.addWidget(self.empty, 1)
        for widget in (self.take_button, self.clear_button):
            bottom.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addWidget(self.plot, 3)
        column.addWidget(self.table, 2)
        self.ab = AbBox(context)
        column.addWidget(self.ab)
        column.addLayout(bottom)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def set_runs(self, runs: list[RunRecord]) -> None:
        """Show these runs."""
        self._runs = list(runs)
        differing = differences([run.request for run in runs])
        self.table.set_rows(
            [
                (
                    translate_core(run.label) or self.tr("Run {0}").format(i + 1),
                    text,
                    round(100.0 * run.accuracy, 2) if run.accuracy is not None else None,
                    round(100.0 * run.train_accuracy, 2) if run.train_accuracy is not None else None,
                    run.epochs,
                    round(run.seconds, 1),
                    run.request.seed,
                    self._ended(run.stopped),
                )
                for i, (run, text) in enumerate(zip(runs, differing, strict=True))
            ]
        )
        self._draw()

    def selected(self) -> list[int]:
        """Return the positions of the selected runs."""
        return self.table.selected_rows()

    def _draw(self, *_: object) -> None:
        for item in self._items:
            self.plot.remove_series(item)
        for fill in self._fills:
            self.plot.removeItem(fill)
        self._items, self._fills = [], []
        chosen = self.selected() or range(len(self._runs))
        self.ab.show_runs([self._runs[k] for k in chosen])
        name = str(self.curve.currentData())
        percent = name.endswith("accuracies")
        factor = 100.0 if percent else 1.0
        self.plot.getPlotItem().legend.setOffset((-8, -8) if percent else (-8, 8))
        self.plot.set_labels(self.tr("Epoch"), self.curve.currentText(), y_unit="%" if percent else "")
        for i, band in enumerate(bands([self._runs[k] for k in chosen], name)):
            label = translate_core(band.label) or self.tr("Run {0}").format(band.members[0] + 1)
            if len(band.members) > 1:
                label += self.tr(" ({0} seeds)").format(len(band.members))
                edges = [pg.PlotDataItem(band.epochs, factor * edge) for edge in (band.low, band.high)]
                color = QColor(self._context.theme.data_color(i))
                color.setAlpha(50)
                fill = pg.FillBetweenItem(*edges, brush=color)
                self.plot.addItem(fill)
                self._fills.append(fill)
            self._items.append(self.plot.add_series(i, band.epochs, factor * band.mean, name=label))

    def _on_take_clicked(self) -> None:
        chosen = self.selected()
        if chosen:
            self.settings_wanted.emit(chosen[0])
        else:
            self._context.notify(self.tr("Select a run in the table first."))

    def _ended(self, stopped: str) -> str:
        texts = {
            "finished": self.tr("all epochs"),
            "early": self.tr("early"),
            "diverged": self.tr("diverged"),
            "stopped": self.tr("by hand"),
        }
        return texts.get(stopped, stopped)
