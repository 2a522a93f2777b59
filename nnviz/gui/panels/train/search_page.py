"""Random search for learning rate and weight decay: scatter, sorted table, narrowing, the best in full."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from nnviz.core.errors import NnvizError
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.job_page import JobPage
from nnviz.gui.panels.train.search_ranges import SearchRanges
from nnviz.gui.panels.train.switched_buttons import switch_buttons
from nnviz.gui.panels.train.trial_plot import TrialPlot
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.data_table import DataTable
from nnviz.tasks.search import (
    Found,
    SearchRequest,
    SearchSettings,
    SearchSnapshot,
    Trial,
    narrowed,
    ranked,
    run_search,
    usable_processes,
)
from nnviz.tasks.train_request import TrainRequest

OWNER = "train.search"
_SCATTER, _TABLE = 200, 110  # pixels at least
_PROCESSES = usable_processes()


class SearchPage(JobPage):
    """Set the ranges, search, narrow, train the best; see `JobPage` for the parameters.

    Signals
    -------
    training_wanted(TrainRequest)
        A full training with the pair that was found.
    changed()
        Ranges or results have changed.
    """

    training_wanted = Signal(object)
    changed = Signal()

    def __init__(self, context: AppContext, base: Callable[[], TrainRequest]) -> None:
        super().__init__(context, base, OWNER)
        self._request: SearchRequest | None = None
        self._trials: tuple[Trial, ...] = ()
        self._ranked: list[Trial] = []
        self.ranges = SearchRanges()
        self.boxes = self.ranges.boxes
        self.ranges.changed.connect(self.changed)
        self.start = self._button(
            self.tr("Search"), self.tr("Try pairs of learning rate and weight decay, drawn at random")
        )
        self.go_on = self._button(self.tr("Go on"), self.tr("Try the pairs that were left when it stopped"))
        self.stop = self._button(self.tr("Stop"), self.tr("End the search and keep what it has found"))
        self.narrow = self._button(
            self.tr("Narrow the range"), self.tr("Put the ranges around the best fifth of the trials")
        )
        self.best = self._button(
            self.tr("Train the best fully"),
            self.tr("Take over the best pair, or the selected one, and train with all data and epochs"),
        )
        self.start.clicked.connect(self.search)
        self.go_on.clicked.connect(lambda: self.search(keep=True))
        self.stop.clicked.connect(self.stop_job)
        self.narrow.clicked.connect(self.narrow_range)
        self.best.clicked.connect(self.train_best)
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.scatter = TrialPlot(context.theme)
        self.table = DataTable(
            [
                self.tr("Validation %"), self.tr("Learning rate"), self.tr("Weight decay"),
                self.tr("Training %"), self.tr("Trial"),
            ],
            name=self.tr("Trials, the best first"),
            decimals={0: 1, 3: 1},
        )  # fmt: skip
        self.table.setToolTip(self.tr("The best first; select one to see its point or to train with it"))
        # Looking at a screenful for the widths of columns is enough; all 1,000 rows would take 50 ms.
        self.table.horizontalHeader().setResizeContentsPrecision(20)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self.scatter.clicked.connect(self.table.selectRow)
        self._assemble()
        self._show()
        self._set_running(False)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def _assemble(self) -> None:
        column = self.column()
        column.addWidget(self.ranges)
        self.add_groups(column, (self.start, self.stop, self.go_on), (self.narrow, self.best))
        self.at_least(_SCATTER, self.scatter)
        self.at_least(_TABLE, self.table)
        said = QHBoxLayout()
        column.addLayout(said)
        said.setSpacing(SMALL)
        said.addWidget(self.caption, 1)
        said.addWidget(self.ranges.seed_label)
        said.addWidget(self.ranges.boxes["seed"])
        column.addWidget(self.scatter, 3)
        column.addWidget(self.table, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ranges into fewer columns while there is little room."""
        super().resizeEvent(event)
        self.ranges.place(narrow=self.is_narrow)

    def settings(self) -> SearchSettings:
        """Return what the controls describe.

        Raises
        ------
        ParameterError
            If a range is turned round.
        """
        return self.ranges.settings()

    def settings_or_default(self) -> SearchSettings:
        """Return what the controls describe, the defaults if that makes no sense."""
        try:
            return self.settings()
        except NnvizError:
            return SearchSettings()

    def set_settings(self, settings: SearchSettings) -> None:
        """Show settings."""
        self.ranges.set_settings(settings)

    def found(self) -> Found | None:
        """Return what the last search has found, None without one."""
        if self._request is None:
            return None
        return Found(self._request, tuple(replace(trial, curve=()) for trial in self._trials))

    def set_found(self, found: Found) -> None:
        """Show what an earlier search has found."""
        if self.running:
            return
        self._request, self._trials = found.request, found.trials
        self._show()
        self.scatter.show_trials(self._ranked, found.request.settings)
        self._set_running(False)

    def trials(self) -> tuple[Trial, ...]:
        """Return what has been found so far."""
        return self._trials

    def search(self, *_: object, keep: bool = False) -> None:
        """Search with the present ranges; `keep` goes on where the last search was stopped."""
        request, done = self._request, self._trials
        if not keep or request is None:
            request, done = self._or_told(lambda: SearchRequest(self._base(), self.settings())), ()
        if request is not None:
            self._request = request
            self._submit(lambda: run_search(request, done=done, processes=_PROCESSES))

    def narrow_range(self) -> None:
        """Put the ranges around the best trials."""
        settings = self._or_told(lambda: narrowed(self.settings(), self._trials))
        if settings is None:
            return
        self.set_settings(settings)
        self._context.notify(self.tr("The ranges lie around the best trials now: search again."))
        self.changed.emit()

    def train_best(self) -> None:
        """Ask for a full training with the selected trial, or the best."""
        chosen = self.table.selected_rows()
        good = [trial for trial in self._ranked if trial.accuracy is not None]
        if not good:
            self._context.notify(self.tr("Search first: there is no trial yet that has learnt something."))
            return
        trial = self._ranked[chosen[0]] if chosen else good[0]
        request = self._or_told(lambda: SearchRequest(self._base(), SearchSettings()))
        if request is None:
            return
        # As the table shows them: nobody wants to read eight figures of a number drawn at random.
        rate, decay = (float(f"{value:.3g}") for value in (trial.learning_rate, trial.weight_decay))
        self.training_wanted.emit(request.full(rate, decay))

    def _on_update(self, snapshot: SearchSnapshot) -> None:
        if snapshot.trials != self._trials:
            self._trials = snapshot.trials
            self._show()
        if self._request is not None:
            self.scatter.show_trials(self._ranked, self._request.settings, snapshot.current)
        self.progressed.emit(snapshot)

    def _on_finished(self) -> None:
        self._set_running(False)
        if self._request is not None:
            self.scatter.show_trials(self._ranked, self._request.settings)
        self.progressed.emit(None)
        self.changed.emit()

    def _set_running(self, running: bool) -> None:
        if running:
            switch_buttons((self.stop,), (self.start, self.go_on, self.narrow))
        else:
            left = self._request is not None and len(self._trials) < self._request.settings.trials
            self.go_on.setEnabled(left)
            switch_buttons((self.start,), (self.stop,))
            self.narrow.setEnabled(len(self._trials) > 0)
        self.best.setEnabled(len(self._trials) > 0)

    def _show(self) -> None:
        chosen = self.table.selected_rows()
        kept = self._ranked[chosen[0]].number if chosen and chosen[0] < len(self._ranked) else None
        self._ranked = ranked(self._trials)
        self.table.set_rows(
            [
                (
                    None if t.accuracy is None else round(100.0 * t.accuracy, 2),
                    float(f"{t.learning_rate:.3g}"),
                    float(f"{t.weight_decay:.3g}"),
                    None if t.train_accuracy is None else round(100.0 * t.train_accuracy, 2),
                    t.number + 1,
                )
                for t in self._ranked
            ]
        )
        places = [i for i, trial in enumerate(self._ranked) if trial.number == kept]
        if places:
            self.table.selectRow(places[0])
        self.best.setEnabled(len(self._trials) > 0)
        if not self._ranked:
            self.caption.setText(
                self.tr(
                    "Nobody knows a good learning rate beforehand: try many at random, each for a short "
                    "while on few samples, then narrow the range and search again. All else stays as on "
                    "the left."
                )
            )
            self.scatter.show_trials((), SearchSettings())
            return
        best = self._ranked[0]
        self.caption.setText(
            self.tr("Best of {0}: {1:.1f}% with learning rate {2:.3g} and weight decay {3:.3g}").format(
                len(self._ranked), 100 * (best.accuracy or 0.0), best.learning_rate, best.weight_decay
            )
        )

    def _on_selected(self) -> None:
        chosen = self.table.selected_rows()
        self.scatter.set_chosen(chosen[0] if chosen and chosen[0] < len(self._ranked) else None)
