"""Runs side by side: a table of settings and figures, and their curves over each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.ab_box import AbBox
from nnviz.gui.panels.train.runs_plot import BOTH_ACCURACIES, RunsPlot
from nnviz.gui.panels.train.runs_table import RunsTable
from nnviz.gui.paper_controls import SCREEN_ONLY
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.gui.widgets.steady_scroll import SteadyScrollArea
from nnviz.tasks.run_store import StoredRun
from nnviz.tasks.train_presets import COMPARISONS

_PLOT_HEIGHT, _TABLE_HEIGHT, _BOX_WIDTH = 210, 130, 80  # pixels at least
_FEWEST, _MOST = 8, 40  # newest runs that are drawn while none is selected


class RunsView(QWidget):
    """The kept runs.

    Signals
    -------
    comparison_wanted(str)
        A comparison of the book is to be run.
    repeat_wanted(int)
        The present settings are to be run with so many seeds.
    settings_wanted(str)
        The settings of the run of this name are to be taken over.
    open_wanted(str)
        A run is to be shown again.
    keep_wanted(list of str, bool)
        Runs are to stay whatever comes, or no longer.
    cleared(list of str)
        Runs are to be forgotten.
    """

    comparison_wanted = Signal(str)
    repeat_wanted = Signal(int)
    settings_wanted = Signal(str)
    open_wanted = Signal(str)
    keep_wanted = Signal(list, bool)
    cleared = Signal(list)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._runs: tuple[StoredRun, ...] = ()
        self._old: set[str] = set()
        self._is_stale = self._running = False
        self._make_choices()
        self.plot = RunsPlot(context.theme)
        self.table = RunsTable(context.theme)
        self.table.doubleClicked.connect(lambda _index: self._with_one(self.open_wanted.emit))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw())
        self.take_button = self._button(
            self.tr("Use settings"), self.tr("Take over the settings of the selected run")
        )
        self.take_button.clicked.connect(lambda: self._with_one(self.settings_wanted.emit))
        self.open_button = self._button(
            self.tr("Show again"),
            self.tr("Load the selected run: its curves, its mistakes, its network for Draw (double click)"),
        )
        self.open_button.clicked.connect(lambda: self._with_one(self.open_wanted.emit))
        self.keep_button = self._button(
            self.tr("Keep"), self.tr("The selected runs stay when old ones make room (★); again: no longer")
        )
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.clear_button = self._button(
            self.tr("Forget"), self.tr("Remove the selected runs and their files; Ctrl+A selects all")
        )
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.ab = AbBox(context, self.seeds, self.repeat_button)
        self._assemble()
        self.set_runs(())

    def _make_choices(self) -> None:
        self.curve = QuietComboBox()
        self.curve.setAccessibleName(self.tr("Curve"))
        self.curve.setToolTip(self.tr("Which curve of the runs is drawn"))
        for name, title in (
            ("validation_accuracies", self.tr("Validation accuracy")),
            ("train_accuracies", self.tr("Training accuracy")),
            ("validation_losses", self.tr("Validation loss")),
            ("train_losses", self.tr("Training loss")),
            (BOTH_ACCURACIES, self.tr("Both accuracies")),
        ):
            self.curve.addItem(title, name)
        self.curve.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.curve.currentIndexChanged.connect(self._draw)
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

    def _button(self, text: str, tip: str) -> QPushButton:
        return QPushButton(text, toolTip=tip)

    def _assemble(self) -> None:
        top, bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        # In a small window the page scrolls: squeezed together nothing of it could be read.
        area, page, outer = SteadyScrollArea(), QWidget(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        for widget, height in ((self.plot, _PLOT_HEIGHT), (self.table, _TABLE_HEIGHT)):
            widget.setMinimumHeight(height)
        # What these buttons would do next says nothing about the runs on paper.
        for box in (self.comparison, self.seeds):
            box.setProperty(SCREEN_ONLY, True)
        for box in (self.curve, self.comparison):
            box.setMinimumWidth(_BOX_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        self._top = top
        for widgets in ((self.curve,), (self.comparison, self.compare_button)):
            line = QHBoxLayout()
            top.addLayout(line)
            line.setSpacing(SMALL)
            for widget in widgets:
                line.addWidget(widget)
        top.addStretch(1)
        column.addWidget(self.plot, 3)
        column.addWidget(self.empty)
        column.addWidget(self.table, 2)
        column.addLayout(bottom)
        bottom.setSpacing(SMALL)
        for widget in (self.open_button, self.take_button, self.keep_button, self.clear_button):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        column.addWidget(self.ab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below each other where their texts would be cut."""
        super().resizeEvent(event)
        choices = (self.curve, self.comparison, self.compare_button)
        narrow = self.width() < sum(widget.sizeHint().width() + 2 * UNIT for widget in choices)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._top.direction() != way:
            self._top.setDirection(way)

    def set_runs(self, runs: Sequence[StoredRun]) -> None:
        """Show these runs, the oldest first."""
        self._runs = tuple(runs)
        self.table.set_runs(runs)
        self._say_what_to_do()
        self._draw()

    def set_running(self, running: bool) -> None:
        """Take that a run goes on: it will be here when it has ended."""
        if running != self._running:
            self._running = running
            self._say_what_to_do()

    def _say_what_to_do(self) -> None:
        if self._runs:
            text = self.tr(
                "Change one setting and start again: with the same seed both runs begin with the same "
                "weights and see the same mini-batches, so the difference is the setting's."
            )
        elif self._running:
            text = self.tr("The run that goes on is kept here when it has ended, also when nnviz is closed.")
        else:
            text = self.tr(
                "There is no run yet. Press Start below, or run a comparison of the book. Every run that has "
                "ended is kept here, also when nnviz is closed."
            )
        self.empty.setText(text)
        self.empty.setVisible(len(self._runs) < 2)

    def selected(self) -> list[int]:
        """Return the positions of the selected runs."""
        return self.table.selected_rows()

    def _drawn(self) -> list[int]:
        """Return the positions of the runs that are drawn: the selected ones, else the newest.

        Those of this session at least, as far as a picture can hold them.
        """
        if chosen := self.selected():
            return chosen
        count = len(self._runs)
        new = sum(run.name not in self._old for run in self._runs)
        return list(range(count - min(count, _MOST, max(_FEWEST, new)), count))

    def mark_old(self, names: Iterable[str] | None = None) -> None:
        """Take these runs, the present ones if nothing is given, as those of earlier sessions."""
        self._old = {run.name for run in self._runs} if names is None else set(names)

    def old_runs(self) -> set[str]:
        """Return the names of the runs of earlier sessions."""
        return set(self._old)

    def _draw(self, *_: object) -> None:
        # Nobody sees the curves while another page is in front: they would cost a frame for each run.
        self._is_stale = self.window().isVisible() and not self.isVisible()
        if self._is_stale:
            return
        drawn = self._drawn()
        runs = [self._runs[k] for k in drawn]
        self.ab.show_runs([run.record for run in runs])
        curve = str(self.curve.currentData())
        names = [self.table.title_of(run) for run in runs]
        self.plot.show_runs([run.record for run in runs], names, curve, self.curve.currentText())
        self.table.set_signs({drawn[k]: sign for k, sign in self.plot.signs.items()})

    def export_key(self) -> QWidget | None:
        """Return what a picture of the page needs below it: not all rows of the table may be seen."""
        return self.plot.export_key()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has ended meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._draw()

    def _names(self) -> list[str]:
        chosen = [self._runs[k].name for k in self.selected()]
        if not chosen:
            self._context.notify(self.tr("Select a run in the table first."))
        return chosen

    def _with_one(self, use: object) -> None:
        if names := self._names():
            use(names[0])  # type: ignore[operator]

    def _on_keep_clicked(self) -> None:
        names = self._names()
        if names:
            kept = all(run.kept for run in self._runs if run.name in names)
            self.keep_wanted.emit(names, not kept)

    def _on_clear_clicked(self) -> None:
        if names := self._names():
            self.cleared.emit(names)
