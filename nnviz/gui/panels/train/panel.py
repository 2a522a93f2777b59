"""The panel itself: settings | build, watch, understand, compare | what the curves say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from nnviz.core.errors import NnvizError, StateError
from nnviz.core.nn.architectures import Architecture
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.draw.user_files import data_dir
from nnviz.gui.panels.train.diagnosis_box import DiagnosisBox
from nnviz.gui.panels.train.handed_run import HandedRun
from nnviz.gui.panels.train.kept_runs import KeptRuns
from nnviz.gui.panels.train.layer_editor import LayerEditor
from nnviz.gui.panels.train.pages import Pages
from nnviz.gui.panels.train.resume_box import ResumeBox
from nnviz.gui.panels.train.run_actions import RunActions
from nnviz.gui.panels.train.run_bar import RunBar
from nnviz.gui.panels.train.run_controller import OWNER, RunController
from nnviz.gui.panels.train.run_display import RunDisplay
from nnviz.gui.panels.train.run_shelf import RunShelf
from nnviz.gui.panels.train.runs_view import RunsView
from nnviz.gui.panels.train.settings_box import SettingsBox
from nnviz.gui.panels.train.signals_tab import SignalsTab
from nnviz.gui.panels.train.tools import Tools
from nnviz.gui.panels.train.trained_network import TrainedNetwork
from nnviz.gui.panels.train.understand_view import UnderstandView
from nnviz.gui.panels.train.watch_view import WatchView
from nnviz.gui.widgets.export import ExportButton
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_checkpoints import Unfinished, own_checkpoint
from nnviz.tasks.training_runs import RunRecord


def checkpoint_path() -> Path:
    """Return where the checkpoint of the present run is kept."""
    return own_checkpoint(data_dir())


def runs_dir() -> Path:
    """Return where finished runs are kept."""
    return data_dir() / "runs"


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

    handed_jobs = (OWNER,)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._sharing = False
        self._has_handed_over = False
        # A run goes on, or stays, while the window is built again in another language.
        handed: HandedRun | None = context.handed.pop(self.slug, None)
        self.kept = handed.kept if handed is not None else KeptRuns(context, runs_dir())
        self.trained = TrainedNetwork(context, self)
        self.settings = SettingsBox(context)
        self.layers = LayerEditor(context)
        self.watch = WatchView(context)
        self.understand = UnderstandView(context)
        self.compare = RunsView(context)
        self.diagnosis = DiagnosisBox(context)
        self.bar = RunBar(context.theme)
        self.controller = (
            handed.controller
            if handed is not None
            else RunController(context, checkpoint_path, self.kept.keeping)
        )
        self.signals = SignalsTab(context)
        controller = self.controller
        self.trained.is_training = lambda: controller.running
        self.tabs = Pages()
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
        if not self.controller.running:
            offer = ResumeBox(checkpoint_path, self._on_resume_wanted, lambda: self.controller.running)
            self.settings.add_first(offer)
        self.set_controls(self.settings)
        self.set_view(self.tabs)
        self.set_facts(self.diagnosis)
        self.set_transport(self.bar)
        # Its line is always there: plots that move when a run begins or ends take 80 ms to be painted anew.
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.add_header_widget(ExportButton(context, self.tabs, self.slug, self.csv_text))
        self.display = RunDisplay(self)
        self.actions_of_runs, self.shelf = RunActions(self), RunShelf(self)
        self._connect()
        self._show_architecture(TrainRequest("784-100-10").network_architecture())
        self.set_headline(self.tr("A network for digits: change it, press Start and watch it learn"))
        if handed is not None:
            handed.show_in(self)
        else:
            self.kept.load()

    def _connect(self) -> None:
        self.settings.architecture_edited.connect(
            lambda architecture: self._show_architecture(architecture, self.tr("Change the network"))
        )
        self.settings.changed.connect(self.state_changed)
        self.settings.changed.connect(self.tools.settings_changed)
        self.layers.changed.connect(self._on_layers_changed)
        bar, controller = self.bar, self.controller
        bar.start_clicked.connect(self.start)
        bar.pause_clicked.connect(controller.toggle_pause)
        bar.step_clicked.connect(controller.step)
        bar.stop_clicked.connect(controller.stop)
        bar.rate_changed.connect(controller.set_rate_factor)
        bar.save_clicked.connect(self.trained.save)
        bar.draw_clicked.connect(self._on_draw_clicked)
        controller.pacer.set_parts(self.display.parts())
        self.tabs.currentChanged.connect(lambda _index: controller.pacer.refresh())
        self.tabs.currentChanged.connect(
            lambda _index: controller.watch_signals(self.tabs.currentWidget() is self.signals)
        )
        controller.state_changed.connect(self.show_running)
        controller.given_up.connect(self.display.show_given_up)
        self.tools.search.changed.connect(self.state_changed)
        self.understand.draw_wanted.connect(self.trained.use_in_draw)
        self.tools.draw_wanted.connect(self.trained.use_in_draw)

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
        self.actions_of_runs.start()

    # ---- what has happened

    def _on_draw_clicked(self) -> None:
        # Not the slot itself: the button would hand it whether it is checked.
        self.trained.use_in_draw()

    def show_running(self) -> None:
        """Enable what makes sense now."""
        running = self.controller.running
        self.bar.set_state(
            running=running,
            paused=self.controller.paused,
            stopping=self.controller.stopping,
            trained=self.trained.result is not None,
        )
        self.display.show_progress()

    def _on_layers_changed(self) -> None:
        try:
            architecture: Architecture | None = self.layers.architecture()
        except NnvizError:
            architecture = None
        self.settings.show_architecture(architecture)
        self.state_changed.emit()

    def _show_architecture(self, architecture: Architecture, what: str = "") -> None:
        self.layers.set_layers(architecture.layers, what)
        self.settings.show_architecture(architecture)
        self.state_changed.emit()

    def _on_resume_wanted(self, found: Unfinished) -> None:
        self.set_request(found.runs[0].request)
        self.tabs.setCurrentWidget(self.watch)
        self.controller.resume(found)

    # ---- the frame ----------------------------------------------------------------------------

    def csv_text(self) -> str:
        """Return the table of runs as CSV."""
        return self.compare.table.csv_text()

    def paper_key(self, width: int) -> QWidget | None:
        """Return what tells the curves of the page in front apart on paper."""
        return self.tabs.export_key()

    def state(self) -> dict[str, Any]:
        """Return settings and runs."""
        try:
            request: Any = to_state(self.request())
        except NnvizError:
            request = None
        return {
            "request": request,
            "tab": self.tabs.currentIndex(),
            # Runs are on disk; only a file for somebody else carries them.
            "runs": to_state(tuple(run.record for run in self.kept.runs())) if self._sharing else [],
            "made": [run.made for run in self.kept.runs()] if self._sharing else [],
            "curve": self.compare.curve.currentData(),
            "tools": self.tools.state(),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(TrainRequest | None, state.get("request"), "train.request")
        runs = from_state(tuple[RunRecord, ...], state.get("runs", []), "train.runs")
        made = from_state(tuple[str, ...], state.get("made", []), "train.made")
        tab = from_state(int, state.get("tab", 0), "train.tab")
        if not 0 <= tab < self.tabs.count():
            raise StateError(f"train.tab is 0 to {self.tabs.count() - 1}, not {tab}.")
        name = from_state(str, state.get("curve", self.compare.curve.itemData(0)), "train.curve")
        curve = self.compare.curve.findData(name)
        if curve < 0:
            raise StateError(f"train.curve is no curve of a run: {name!r:.40}.")
        if request is not None:
            self.set_request(request)
        self.compare.curve.setCurrentIndex(curve)
        # A lesson shows runs of its own: the user's are neither shown nor changed meanwhile.
        if self.borrowed is not None:
            self.kept.lend(runs, made)
        else:
            self.kept.take_back()
            self.kept.add_records(runs, made)
        self.tools.restore_state(from_state(dict[str, Any], state.get("tools", {}), "train.tools"))
        self.tabs.setCurrentIndex(tab)

    def save(self) -> None:
        """File > Save as: settings and runs as one file for others."""
        self._sharing = True
        try:
            super().save()
        finally:
            self._sharing = False

    def undo_stack(self) -> QUndoStack | None:
        """Return the stack of the layers."""
        return self.layers.undo_stack

    def measured(self) -> dict[str, Any]:
        """Return what lessons may ask for: figures of the run that is shown."""
        return self.shelf.measured()

    def is_busy(self) -> bool:
        """Whether a run or a search goes on."""
        return self.controller.running or self.tools.searches

    def abandon(self) -> None:
        """Stop what runs, without keeping it."""
        self.controller.abandon()
        self.tools.stop_search()
        self.show_running()

    def activated(self) -> None:
        """Draw what has happened meanwhile."""
        self.controller.pacer.refresh()

    def hand_over(self) -> Any:
        """Return a run that goes on or has ended, for the panel that takes this one's place."""
        handed = HandedRun.of(self)
        self._has_handed_over = handed is not None
        return handed

    def shutdown(self) -> None:
        """Stop the run; it is kept as it stands, so that it can be resumed."""
        if not self._has_handed_over:
            self.controller.leave()
            self.kept.shutdown()
        self.tools.shutdown()
