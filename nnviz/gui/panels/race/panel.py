"""The race panel: wires setup, map, curves, facts and transport together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QToolButton

from nnviz.gui.context import AppContext
from nnviz.gui.icons import bind_icon
from nnviz.gui.panel import PANELS
from nnviz.gui.panels.race.edits import RaceHistory
from nnviz.gui.panels.race.export_menu import RaceExport
from nnviz.gui.panels.race.facts_box import FactsBox
from nnviz.gui.panels.race.gestures import RaceGestures
from nnviz.gui.panels.race.jobs import RaceJobs
from nnviz.gui.panels.race.keeping import may_be_race, race_state, restore_race
from nnviz.gui.panels.race.map_painting import Hover
from nnviz.gui.panels.race.player import Player
from nnviz.gui.panels.race.surface_name import shown_surface
from nnviz.gui.panels.race.widgets import RaceWidgets
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.tasks.race import Racer, RaceRequest, RaceResult
from nnviz.tasks.race_files import load_race
from nnviz.tasks.race_presets import RacePreset, preset_of, race_presets
from nnviz.tasks.race_standings import left_at

MAP, BASIN, HYPER = range(3)


@PANELS.register
class RacePanel(RaceWidgets):
    """Optimizers race on a surface that the user chooses or types."""

    slug = "race"
    title = "Optimizer race"
    icon = "race"
    order = 40
    tip = "Optimizers race down a surface: drag the start and watch them"
    pages = (
        QT_TRANSLATE_NOOP("Panel", "Race"),
        QT_TRANSLATE_NOOP("Panel", "Basin map"),
        QT_TRANSLATE_NOOP("Panel", "Hyperparameter map"),
    )

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.request: RaceRequest = race_presets()[0].request
        self.result: RaceResult | None = None
        self._undo = RaceHistory(self._show_undone, self)
        self.jobs = RaceJobs(self)
        self.gestures = RaceGestures(self)
        self._build_controls()
        self._build_view()
        self.facts = FactsBox(context)
        self.set_facts(self.facts)
        self.player = Player(context.theme, self)
        self.set_transport(self.player.transport)
        self.export_button = RaceExport(self, lambda: self.request, lambda: self.map.bounds)
        self._build_header()
        self._connect()
        self.setup.show_preset(race_presets()[0])
        self.map.set_bounds(self.request.surface.bounds)
        self.racers.set_racers(self.request.racers, len(self.request.racers) - 1)
        self.show_request(self.request)

    def _build_header(self) -> None:
        reset = QToolButton()
        reset.setAutoRaise(True)
        reset.setToolTip(self.tr("Show the whole surface (0); wheel or + and − zoom, drag to move"))
        reset.setAccessibleName(self.tr("Show the whole surface"))
        bind_icon(reset, "expand", self.context.theme)
        reset.clicked.connect(self.map.reset_view)
        self.add_header_widget(reset)
        self.add_header_widget(CodeButton(self.context, self._code))
        self.add_header_widget(self.export_button)

    def _connect(self) -> None:
        self.gestures.connect_widgets()
        self.setup.preset_chosen.connect(self._on_preset_chosen)
        self.setup.request_changed.connect(self.edit)
        self.setup.overlays_changed.connect(self.jobs.draw_map)
        self.racers.selected.connect(self._on_racer_selected)
        self.bundle.toggled.connect(lambda _on: self.jobs.bundle())
        self.map.view_changed.connect(self.jobs.draw_map)
        self.map.hovered.connect(self._on_map_hovered)
        self.map.racer_clicked.connect(self.racers.select)
        self.tabs.currentChanged.connect(lambda _i: self.jobs.maps())
        self.hyper.parameter_changed.connect(self.jobs.maps)
        for curve in self.curves:
            curve.sought.connect(self._on_curve_sought)
        self.facts.arrows_toggled.connect(self.map.set_show_arrows)
        self.facts.racer_chosen.connect(self.racers.select)
        self.player.moved.connect(self._on_player_moved)
        for key, slot in (
            (Qt.Key.Key_Space, self.player.toggle),
            (Qt.Key.Key_Left, lambda: self.player.move_by(-1)),
            (Qt.Key.Key_Right, lambda: self.player.move_by(1)),
            (Qt.Key.Key_Home, lambda: self.player.seek(0)),
            (Qt.Key.Key_End, lambda: self.player.seek(self.player.last)),
        ):
            # On the picture only: in the form the same keys move sliders and tick boxes.
            shortcut = QShortcut(QKeySequence(key), self.view())
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # ---- the request ---------------------------------------------------------------------------

    def edit(self, request: RaceRequest, what: str = "") -> None:
        """Take a request that the user has made by editing; it can be undone."""
        request = self.gestures.hold_locked(request)
        if request == self.request:
            return
        before = self.request
        if not what.startswith(("start", "steps", "seed", "tolerance", "visible", "colour")):
            self.setup.show_preset(None)
        self._undo.record(before, request, what)
        self.show_request(request)

    def _show_undone(self, request: RaceRequest) -> None:
        request = self.gestures.hold_locked(request)
        self.setup.show_preset(preset_of(request))
        self.show_request(request)

    def show_request(self, request: RaceRequest) -> None:
        """Show a race and run it; nothing is noted for undo."""
        other_surface = request.surface != self.request.surface
        self.request = request
        self.setup.set_request(request)
        if request.racers != self.racers.racers():
            self.racers.set_racers(request.racers)
        self.racers.common_start = request.start or request.surface.start
        self.map.set_request(request)
        if other_surface:
            self.map.set_bounds(request.surface.bounds)
        self.facts.set_request(request)
        self._show_headline()
        self.jobs.start()
        self.state_changed.emit()

    def selected_racer(self) -> Racer | None:
        """Return the racer that is selected."""
        row = self.racers.current()
        return self.request.racers[row] if 0 <= row < len(self.request.racers) else None

    def show_result(self, result: RaceResult) -> None:
        """Show a race."""
        self.result = result
        self.map.set_result(result)
        for curve in self.curves:
            curve.plot.set_result(result)
        self.facts.set_result(result, self.racers.current())
        if self.player.last != result.request.steps:
            self.player.set_last(result.request.steps)
        else:
            self.show_step()
        self._show_headline()

    def _show_headline(self) -> None:
        count = len(self.request.racers)
        surface = shown_surface(self.request.surface)
        racers = self.tr("%n racer(s)", None, count)
        steps = self.tr("%n step(s)", None, self.request.steps)
        starts = {self.request.start_of(racer) for racer in self.request.racers if racer.visible}
        x, y = starts.pop() if len(starts) == 1 else self.request.start or self.request.surface.start
        text = self.tr("{racers} on {surface} from ({x:.4g}, {y:.4g}), {steps}")
        if starts:
            text = self.tr("{racers} on {surface} from {starts} starts, {steps}")
        text = text.format(racers=racers, surface=surface, x=x, y=y, steps=steps, starts=len(starts))
        if count == 0:
            text = self.tr("No racer yet: add one with + on the left")
        elif self.result is not None and self.result.request.racers == self.request.racers:
            gone = [(t.racer.name, left_at(t), t.diverged_at) for t in self.result.trajectories]
            lost = ", ".join(f"{name} ({at})" for name, left, at in gone if left is None and at is not None)
            left = ", ".join(f"{name} ({left})" for name, left, _ in gone if left is not None)
            if lost:
                text += self.tr(" — diverged at step: {0}").format(lost)
            if left:
                text += self.tr(" — f has no value where they went, at step: {0}").format(left)
        self.set_headline(text.replace("(-", "(−").replace(" -", " −"))

    # ---- slots ---------------------------------------------------------------------------------

    def _on_preset_chosen(self, preset: RacePreset) -> None:
        self.player.pause()
        request = self.gestures.hold_preset(preset.request)
        if request != preset.request:
            self.setup.show_preset(None)
        self._undo.record(self.request, request)
        self.racers.set_racers(request.racers, len(request.racers) - 1)
        self.show_request(request)
        self.player.show(self.player.last)

    def _on_racer_selected(self, row: int) -> None:
        self.map.set_selected(row)
        self.facts.set_selected(row)
        self.show_step()
        self.jobs.maps()

    def _on_map_hovered(self, hover: Hover | None) -> None:
        hessian = None
        if hover is not None:
            xx, xy, yy = self.request.surface.hessian(hover.x, hover.y)
            hessian = (float(xx), float(xy), float(yy))
        self.facts.show_hover(hover, hessian)

    def _on_curve_sought(self, step: int) -> None:
        self.player.pause()
        self.player.seek(step)

    def show_step(self) -> None:
        """Show the step at which the player stands."""
        self._on_player_moved(self.player.step)

    def _on_player_moved(self, step: int) -> None:
        self.map.set_step(step)
        for curve in self.curves:
            curve.plot.set_step(step)
        moving = self.player.playing or self.map.dragging
        self.facts.set_step(step, self.map.seen(), moving)

    def _code(self) -> str:
        from nnviz.tasks.race_code import numpy_code

        return numpy_code(self.request)

    # ---- the frame -----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return the race and what of it is shown."""
        return race_state(self)

    def restore_state(self, state: dict[str, Any]) -> None:
        """Show a saved race, or a preset by its slug (lessons): ``{"preset": "saddle", "step": 10}``."""
        restore_race(self, state)

    def undo_stack(self) -> QUndoStack:
        """Return the edits of the setup."""
        return self._undo

    def can_open(self, path: Path) -> bool:
        """Whether it may be a saved race."""
        return may_be_race(path)

    def open_path(self, path: Path) -> None:
        """Open a saved race; it can be undone."""
        request = load_race(path)
        self.setup.forget_preset()
        self._undo.record(self.request, request)
        self.show_request(request)
        self.player.show(self.player.last)
        self.context.notify(self.tr("Opened {0}").format(path.name), level="success")

    def save(self) -> None:
        """Save the setup as JSON."""
        self.export_button.ask("json")

    def activated(self) -> None:
        """Let the keys work at once."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivated(self) -> None:
        """Stop playing."""
        self.player.pause()

    def shutdown(self) -> None:
        """Stop timers and jobs."""
        self.player.pause()
        self.facts.stop()
        self.jobs.stop()
