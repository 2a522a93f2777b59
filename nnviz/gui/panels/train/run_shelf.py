"""Takes the results of runs, those that end now and those of earlier sessions, and shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nnviz.core.errors import NnvizError
from nnviz.gui.lock_values import keep_locked
from nnviz.gui.panels.draw.user_files import networks_dir
from nnviz.gui.panels.train.run_display import headline_of
from nnviz.tasks.run_store import StoredRun
from nnviz.tasks.train import TrainRequest, TrainSnapshot

if TYPE_CHECKING:
    from nnviz.gui.panels.train.panel import TrainPanel


class RunShelf(QObject):
    """Connects the kept runs with the pages of the panel.

    Parameters
    ----------
    panel : TrainPanel

    Attributes
    ----------
    opened : StoredRun or None
        The run of an earlier session that is shown.
    """

    def __init__(self, panel: TrainPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.opened: StoredRun | None = None
        kept, compare = panel.kept, panel.compare
        panel.controller.finished.connect(self._on_finished)
        panel.controller.state_changed.connect(self._on_running_changed)
        panel.tabs.currentChanged.connect(lambda _index: self._show_last())
        kept.ready.connect(self._on_runs_ready)
        kept.changed.connect(self.show_runs)
        kept.opened.connect(self._on_run_opened)
        panel.understand.file_wanted.connect(self._on_file_wanted)
        compare.settings_wanted.connect(self._take_settings)
        compare.open_wanted.connect(self.open_run)
        compare.keep_wanted.connect(kept.set_kept)
        compare.cleared.connect(kept.remove)

    def show_runs(self) -> None:
        """Show all runs in the table."""
        self._panel.compare.set_runs(self._panel.kept.runs())
        self._panel.show_running()
        self._show_last()

    def open_run(self, name: str) -> None:
        """Show a run that has ended: its curves, its mistakes; its network can be used."""
        panel = self._panel
        run = panel.kept.store.find(name)
        if run is None:
            return
        if panel.kept.open(run):
            panel.tabs.setCurrentWidget(panel.understand)
            return
        panel.context.notify(
            self.tr("The weights of this run have made room for newer ones. Use its settings to train again.")
        )

    def examine(self, path: Path) -> None:
        """Show what the network of a file gets wrong, on the validation samples of the present settings."""
        panel = self._panel
        try:
            request = panel.request()
        except NnvizError:
            request = TrainRequest()

        def done(snapshot: TrainSnapshot) -> None:
            panel.trained.take_file(path)
            panel.tools.set_network(snapshot.network)
            panel.understand.show_snapshot(snapshot)
            panel.show_running()
            self.show_name_of(path)

        panel.kept.examine(path, request, done)

    def show_name_of(self, path: Path) -> None:
        """Say of which file the network is that is shown."""
        self._panel.set_headline(self.tr("What {0} gets wrong").format(path.name))

    def _on_file_wanted(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._panel, self.tr("Open network"), str(networks_dir()), self.tr("Networks (*.npz *.pkl)")
        )
        if path:
            self.examine(Path(path))

    def measured(self) -> dict[str, Any]:
        """Return figures of the run that is shown."""
        figures: dict[str, Any] = {"runs": len(self._panel.kept.runs())}
        if self._panel.trained.result is not None:
            _, snapshot = self._panel.trained.result
            figures["accuracy"] = snapshot.best_accuracy if snapshot.best_epoch else None
            figures |= {"epochs": snapshot.epoch, "stopped": snapshot.stopped}
        return figures

    def _take_settings(self, name: str) -> None:
        run = self._panel.kept.store.find(name)
        if run is not None:
            request = run.record.request
            keep_locked(self._panel, lambda: self._panel.set_request(request))

    def _on_finished(self, _label: str, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        self.opened = None
        self._take(request, snapshot)
        self._panel.kept.tell_problem()
        self.show_runs()
        self._panel.watch.show_snapshot(snapshot)
        self._panel.state_changed.emit()

    def _take(self, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        self._panel.trained.take(request, snapshot)
        self._panel.tools.set_network(snapshot.network)
        self._panel.understand.show_snapshot(snapshot)

    def _on_runs_ready(self) -> None:
        self.show_runs()
        self._panel.compare.mark_old()

    def _show_last(self) -> None:
        """Load the last run of an earlier session if somebody looks where it belongs."""
        panel = self._panel
        self._judge_if_seen()
        shown = panel.tabs.currentWidget() in (panel.watch, panel.understand, panel.tools.data)
        if panel.trained.file is not None and panel.understand.snapshot is not None:
            return  # the network of a file is looked at
        if not shown or panel.trained.result is not None or panel.controller.running or not panel.kept.loaded:
            return
        run = panel.kept.last()
        if run is not None and panel.kept.open(run):
            panel.understand.show_loading()

    def _judge_if_seen(self) -> None:
        """Ask the network of a run that was stopped, when somebody looks where the answers belong."""
        panel, result = self._panel, self._panel.trained.result
        if result is None or panel.controller.running or panel.kept.judging:
            return
        request, snapshot = result
        labels = snapshot.validation_labels
        asked = (
            snapshot.confusion is not None or snapshot.network is None or labels is None or not len(labels)
        )
        if asked or panel.tabs.currentWidget() is not panel.understand:
            return

        # The one that has been opened again, or the one that has just ended: that is the newest.
        run = self.opened or next(iter(panel.kept.runs()[-1:]), None)

        def done(answered: TrainSnapshot) -> None:
            if run is not None and run.record.request == request:
                self._take_accuracy(run, answered)
            if panel.trained.result is result:
                panel.trained.take(request, answered)
                panel.understand.show_snapshot(answered)
                panel.diagnosis.show_numbers(answered)
                panel.set_headline(headline_of(answered))

        panel.understand.show_asking()
        panel.kept.judge(snapshot, done)

    def _take_accuracy(self, run: StoredRun, answered: TrainSnapshot) -> None:
        """Put what a stopped run was found to reach into its row."""
        if run.record.accuracy is None and not answered.best_epoch and answered.judged_accuracy >= 0.0:
            self._panel.kept.set_accuracy(run.name, answered.judged_accuracy)

    def _on_running_changed(self) -> None:
        if self._panel.controller.running:
            self._panel.kept.stop_judging()

    def _on_run_opened(self, run: StoredRun, snapshot: TrainSnapshot) -> None:
        panel, request = self._panel, run.record.request
        self._take(request, snapshot)
        self.opened = run
        self._take_accuracy(run, snapshot)
        if not panel.controller.running:
            self.show_result(run, request, snapshot)
        panel.show_running()

    def show_result(self, opened: StoredRun | None, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        """Show a run that has ended: its curves, its figures; `opened` if it is of an earlier session."""
        panel, self.opened = self._panel, opened
        panel.controller.adopt(request, snapshot)
        panel.watch.show_snapshot(snapshot)
        if opened is not None:
            title = panel.compare.table.title_of(opened)
            panel.set_headline(self.tr("Kept run {0}: {1}").format(title, headline_of(snapshot)))
