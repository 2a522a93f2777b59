"""The panel itself: settings | build, watch, understand, compare | what the curves say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QFileDialog, QTabWidget

from nnviz.core.data.augmentation import parse_augmentation
from nnviz.core.errors import NnvizError, StateError
from nnviz.core.model_file import MODEL_SUFFIX
from nnviz.core.nn.architectures import Architecture
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.draw.user_files import data_dir, networks_dir
from nnviz.gui.panels.train.diagnosis_box import DiagnosisBox
from nnviz.gui.panels.train.frame_pacer import Part
from nnviz.gui.panels.train.layer_editor import LayerEditor
from nnviz.gui.panels.train.resume_box import ResumeBox
from nnviz.gui.panels.train.run_bar import RunBar
from nnviz.gui.panels.train.run_controller import RunController
from nnviz.gui.panels.train.runs_view import RunsView
from nnviz.gui.panels.train.settings_box import SettingsBox
from nnviz.gui.panels.train.signals_tab import SignalsTab
from nnviz.gui.panels.train.tools import Tools
from nnviz.gui.panels.train.understand_view import UnderstandView
from nnviz.gui.panels.train.watch_view import WatchView
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.export import ExportButton
from nnviz.tasks.fair_comparison import over_seeds
from nnviz.tasks.search import SearchSnapshot
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.trained_models import save_trained
from nnviz.tasks.training_checkpoints import own_checkpoint
from nnviz.tasks.training_diagnosis import diagnose
from nnviz.tasks.training_runs import RunRecord, differences, record_run

_KEPT = 60  # runs in the table


def checkpoint_path() -> Path:
    """Return where the checkpoint of the present run is kept."""
    return own_checkpoint(data_dir())


@PANELS.register
class TrainPanel(Panel):
    """Build a network, watch it learn, understand why it does not."""

    slug = "train"
    title = "Train"
    icon = "train"
    order = 60
    tip = "Build a network for digits, watch it learn, compare runs and see what goes wrong"
    pages = (
        QT_TRANSLATE_NOOP("Panel", "Build"),
        QT_TRANSLATE_NOOP("Panel", "Watch"),
        QT_TRANSLATE_NOOP("Panel", "Understand"),
        QT_TRANSLATE_NOOP("Panel", "Compare"),
        QT_TRANSLATE_NOOP("Panel", "Signals"),
        QT_TRANSLATE_NOOP("Panel", "Data"),
        QT_TRANSLATE_NOOP("Panel", "Search"),
        QT_TRANSLATE_NOOP("Panel", "Gradients"),
    )

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._runs: list[RunRecord] = []
        self._result: tuple[TrainRequest, TrainSnapshot] | None = None
        self._diagnosed = (-1, "")
        self.settings = SettingsBox(context)
        self.layers = LayerEditor(context)
        self.watch = WatchView(context)
        self.understand = UnderstandView(context)
        self.compare = RunsView(context)
        self.diagnosis = DiagnosisBox(context)
        self.bar = RunBar(context.theme)
        self.controller = RunController(context, checkpoint_path)
        self.signals = SignalsTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("What is shown"))
        for widget, title in (
            (self.layers, self.tr("Build")),
            (self.watch, self.tr("Watch")),
            (self.understand, self.tr("Understand")),
            (self.compare, self.tr("Compare")),
            (self.signals, self.tr("Signals")),
        ):
            self.tabs.addTab(widget, title)
        self.tools = Tools(context, self.request)
        self.tools.add_to(self.tabs)
        self.settings.add_first(ResumeBox(checkpoint_path, self._on_resume_wanted))
        self.set_controls(self.settings)
        self.set_view(self.tabs)
        self.set_facts(self.diagnosis)
        self.set_transport(self.bar)
        self.add_header_widget(ExportButton(context, self.tabs, self.slug, self.csv_text))
        self._connect()
        self._show_architecture(TrainRequest("784-100-10").network_architecture())
        self.set_headline(self.tr("A network for digits: change it, press Start and watch it learn"))

    def _connect(self) -> None:
        self.settings.architecture_edited.connect(self._show_architecture)
        self.settings.changed.connect(self.state_changed)
        self.settings.changed.connect(self.tools.settings_changed)
        self.layers.changed.connect(self._on_layers_changed)
        bar, controller = self.bar, self.controller
        bar.start_clicked.connect(self.start)
        bar.pause_clicked.connect(controller.toggle_pause)
        bar.step_clicked.connect(controller.step)
        bar.stop_clicked.connect(controller.stop)
        bar.rate_changed.connect(controller.set_rate_factor)
        bar.save_clicked.connect(self.save_network)
        bar.draw_clicked.connect(self.use_in_draw)
        controller.pacer.set_parts(self._parts())
        self.tabs.currentChanged.connect(lambda _index: controller.pacer.refresh())
        self.tabs.currentChanged.connect(
            lambda _index: controller.watch_signals(self.tabs.currentWidget() is self.signals)
        )
        controller.finished.connect(self._on_finished)
        controller.state_changed.connect(self._on_state_changed)
        self.tools.training_wanted.connect(self._on_training_wanted)
        self.tools.searching.connect(self._on_searching)
        self.tools.search.changed.connect(self.state_changed)
        self.diagnosis.remedy_wanted.connect(self._on_remedy_wanted)
        self.compare.comparison_wanted.connect(self.run_comparison)
        self.compare.repeat_wanted.connect(self.repeat)
        self.compare.ab.wanted.connect(self.compare_ab)
        self.compare.settings_wanted.connect(lambda i: self.set_request(self._runs[i].request))
        self.compare.cleared.connect(self._on_cleared)

    # ---- what the user wants ------------------------------------------------------------------

    def request(self) -> TrainRequest:
        """Return the request that the controls describe.

        Raises
        ------
        ParameterError
            If the layers do not fit or settings contradict each other.
        """
        return TrainRequest(self.layers.architecture(), **self.settings.settings())

    def set_request(self, request: TrainRequest) -> None:
        """Show the settings of a request."""
        assert isinstance(request.architecture, Architecture)
        self.settings.set_request(request)
        self._show_architecture(request.architecture)

    def start(self) -> None:
        """Train with the present settings."""
        try:
            request = self.request()
        except NnvizError as error:
            self.context.notify(str(error), level="warning")
            self.tabs.setCurrentWidget(self.layers)
            return
        self._launch([("", request)])
        if self.tabs.currentWidget() is self.layers:
            self.tabs.setCurrentWidget(self.watch)

    def run_comparison(self, key: str) -> None:
        """Run a comparison of the book, one run after the other."""
        comparison = COMPARISONS[key]
        self.context.notify(self.tr("The book's finding: {0}").format(translate_core(comparison.finding)))
        runs = comparison.runs()
        seeds = self.compare.seeds.value() if self.compare.ab.each.isChecked() else 1
        self._launch(over_seeds(runs, seeds))

    def compare_ab(self) -> None:
        """Run the selected run's settings (A) and the present ones (B) with the same seeds, in pairs."""
        chosen = self.compare.selected()
        if not chosen:
            self.context.notify(self.tr("Select a run in the table first: it is A."))
            return
        try:
            present = self.request()
        except NnvizError as error:
            self.context.notify(str(error), level="warning")
            return
        first = replace(self._runs[chosen[0]].request, seed=present.seed)
        if self.compare.ab.warn_if_unfair(first, present):
            texts = differences([first, present])
            pair = [(f"A: {texts[0]}", first), (f"B: {texts[1]}", present)]
            self._launch(over_seeds(pair, self.compare.seeds.value()))

    def repeat(self, count: int) -> None:
        """Run the present settings with `count` seeds."""
        try:
            request = self.request()
        except NnvizError as error:
            self.context.notify(str(error), level="warning")
            return
        self._launch([("", replace(request, seed=request.seed + k)) for k in range(count)])

    def _launch(self, runs: list[tuple[str, TrainRequest]]) -> None:
        self._diagnosed = (-1, "")
        self.controller.start(runs)

    def save_network(self) -> None:
        """Ask for a file and save the trained network there."""
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save network"),
            str(networks_dir() / f"network{MODEL_SUFFIX}"),
            self.tr("Networks (*.npz)"),
        )
        if path:
            target = Path(path)
            self._save(target if target.suffix else target.with_suffix(MODEL_SUFFIX), then_draw=False)

    def use_in_draw(self) -> None:
        """Save the trained network among the user's and open it in the Draw panel."""
        folder, number = networks_dir(), 1
        while (folder / f"trained-{number}{MODEL_SUFFIX}").exists():
            number += 1
        self._save(folder / f"trained-{number}{MODEL_SUFFIX}", then_draw=True)

    def _save(self, path: Path, *, then_draw: bool) -> None:
        if self._result is None:
            return
        request, snapshot = self._result

        def work() -> Iterator[Path]:
            path.parent.mkdir(parents=True, exist_ok=True)
            save_trained(path, request, snapshot)
            yield path

        def saved(where: Path) -> None:
            self.context.notify(self.tr("Saved as {0}").format(where), level="success")
            if then_draw:
                self.context.open_panel("draw", {"network": str(where)})

        self.context.runner.submit(
            "train.save", work, on_update=saved, on_failed=self.context.fail, interactive=True
        )

    # ---- showing ------------------------------------------------------------------------------

    def _parts(self) -> list[Part]:
        """Return what is drawn while a run goes on, each in a turn of its own."""
        return [
            *self.watch.parts(),
            Part(self.signals.show_snapshot, self.signals.isVisible, 0.2),
            Part(self._show_texts, lambda: True, 0.25),
            Part(self._show_findings, lambda: True, 0.5),
        ]

    def _show_texts(self, snapshot: TrainSnapshot) -> None:
        self.diagnosis.show_numbers(snapshot)
        self.set_headline(self._headline_of(snapshot))
        if snapshot.phase == "done":
            self.hide_progress()
            return
        fraction = snapshot.step / snapshot.total_steps if snapshot.total_steps else None
        text = self.tr("Training") if snapshot.phase != "loading" else self.tr("Loading the data")
        if self.controller.waiting:
            text += self.tr(", {0} more to come").format(self.controller.waiting)
        self.show_progress(text, fraction, self.controller.stop)

    def _show_findings(self, snapshot: TrainSnapshot) -> None:
        at = (snapshot.epoch, snapshot.phase if snapshot.phase == "done" else "")
        if snapshot.curves and at != self._diagnosed:
            self._diagnosed = at
            request = self.controller.request
            self.diagnosis.show_findings(diagnose(request, snapshot.curves, snapshot.diverged_at))

    def _headline_of(self, snapshot: TrainSnapshot) -> str:
        curves = snapshot.curves
        if not curves or not len(curves["smooth_loss"]):
            return self.tr("Loading the data")
        text = self.tr("Loss {0:.3g}").format(float(curves["smooth_loss"][-1]))
        if snapshot.best_epoch:
            text += self.tr(", {0:.2f} % of the validation digits right at best").format(
                100 * snapshot.best_accuracy
            )
        if snapshot.diverged_at is not None:
            text = self.tr("The run diverged at step {0}; the last good weights are kept").format(
                snapshot.diverged_at
            )
        return text

    def _on_finished(self, label: str, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        self._result = (request, snapshot)
        self.tools.set_network(snapshot.network)
        self._runs = [*self._runs, record_run(label, request, snapshot)][-_KEPT:]
        self.compare.set_runs(self._runs)
        self.understand.show_snapshot(snapshot)
        self.watch.show_snapshot(snapshot)
        self.state_changed.emit()

    def _on_state_changed(self) -> None:
        running = self.controller.running
        self.bar.set_state(running=running, paused=self.controller.paused, trained=self._result is not None)
        if not running:
            self.hide_progress()

    def _on_layers_changed(self) -> None:
        try:
            architecture: Architecture | None = self.layers.architecture()
        except NnvizError:
            architecture = None
        self.settings.show_architecture(architecture)
        self.state_changed.emit()

    def _show_architecture(self, architecture: Architecture) -> None:
        self.layers.set_layers(architecture.layers)
        self.settings.show_architecture(architecture)
        self.state_changed.emit()

    def _on_remedy_wanted(self, changes: dict[str, Any]) -> None:
        request = self.controller.request
        numbers = {k: v for k, v in changes.items() if k in TrainRequest.__dataclass_fields__}
        if "augmentation" in numbers:
            numbers["augmentation"] = parse_augmentation(numbers["augmentation"])
        if "learning_rate_factor" in changes:
            optimizer = request.optimizer
            rate = optimizer.learning_rate * changes["learning_rate_factor"]
            numbers["optimizer"] = replace(optimizer, learning_rate=rate)
        self._on_training_wanted(replace(request, **numbers))

    def _on_training_wanted(self, request: TrainRequest) -> None:
        self.set_request(request)
        self.start()
        self.tabs.setCurrentWidget(self.watch)

    def _on_searching(self, snapshot: SearchSnapshot | None) -> None:
        if snapshot is not None:
            text = self.tr("Searching, trial {0} of {1}").format(len(snapshot.trials) + 1, snapshot.total)
            self.show_progress(text, snapshot.fraction, self.tools.stop_search)
        elif not self.controller.running:
            self.hide_progress()

    def _on_resume_wanted(self, request: TrainRequest, checkpoint: bytes) -> None:
        self.set_request(request)
        self.tabs.setCurrentWidget(self.watch)
        self.controller.resume(request, checkpoint)

    def _on_cleared(self) -> None:
        chosen = set(self.compare.selected()) or set(range(len(self._runs)))
        self._runs = [run for i, run in enumerate(self._runs) if i not in chosen]
        self.compare.set_runs(self._runs)
        self.state_changed.emit()

    # ---- the frame ----------------------------------------------------------------------------

    def csv_text(self) -> str:
        """Return the table of runs as CSV."""
        return self.compare.table.csv_text()

    def state(self) -> dict[str, Any]:
        """Return settings and runs."""
        try:
            request: Any = to_state(self.request())
        except NnvizError:
            request = None
        return {
            "request": request,
            "tab": self.tabs.currentIndex(),
            "runs": to_state(tuple(self._runs)),
            "tools": self.tools.state(),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(TrainRequest | None, state.get("request"), "train.request")
        runs = from_state(tuple[RunRecord, ...], state.get("runs", []), "train.runs")
        tab = from_state(int, state.get("tab", 0), "train.tab")
        if not 0 <= tab < self.tabs.count():
            raise StateError(f"train.tab is 0 to {self.tabs.count() - 1}, not {tab}.")
        if request is not None:
            self.set_request(request)
        self._runs = list(runs)[-_KEPT:]
        self.compare.set_runs(self._runs)
        self.tools.restore_state(from_state(dict[str, Any], state.get("tools", {}), "train.tools"))
        self.tabs.setCurrentIndex(tab)

    def shutdown(self) -> None:
        """Stop the run; its checkpoint stays, so that it can be resumed."""
        self.controller.cancel()
        self.tools.shutdown()
