"""The panel where initializers are compared, layer by layer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer

from nnviz.core.errors import ParameterError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.lock_values import keep_locked
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.initializers.controls import InitializerControls
from nnviz.gui.panels.initializers.facts import FactsCard
from nnviz.gui.panels.initializers.verdicts import verdict
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.gui.widgets.export import ExportButton
from nnviz.gui.widgets.signal_view import QUANTITIES, SignalView
from nnviz.gui.widgets.transport import Transport
from nnviz.runtime.jobs import Failure, Job
from nnviz.tasks.signal_health import InitializerHealth, SignalHealth, SignalHealthRequest, run_signal_health
from nnviz.tasks.signal_health_code import numpy_code
from nnviz.tasks.signal_health_presets import PRESETS, Preset
from nnviz.tasks.signal_health_table import csv_text

_OWNER = "initializers"
# Training steps shown in a second at normal speed.
_PACE = 10
# Values (layers x units x samples x initializers) up to which half-done pictures are not worth showing.
_QUICK = 5_000_000


@PANELS.register
class InitializersPanel(Panel):
    """Signals and gradients through a deep stack, initializers side by side."""

    slug = "initializers"
    title = QT_TRANSLATE_NOOP("Panel", "Initializers")
    icon = "initializer"
    order = 50
    tip = QT_TRANSLATE_NOOP("Panel", "See signals and gradients live or die, layer by layer")
    pages = (
        QT_TRANSLATE_NOOP("Panel", "Activations"),
        QT_TRANSLATE_NOOP("Panel", "Pre-activations"),
        QT_TRANSLATE_NOOP("Panel", "Gradients: activations"),
        QT_TRANSLATE_NOOP("Panel", "Gradients: weights"),
    )
    keeps_history = True

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._health: SignalHealth | None = None
        self._shown: SignalHealth | None = None
        self._job: Job | None = None
        self._running: SignalHealthRequest | None = None
        self._waiting: SignalHealthRequest | None = None
        self._last_request = SignalHealthRequest()
        self._loading = False
        self.controls = InitializerControls(context.theme)
        self.signals = SignalView(context.theme)
        self.facts = FactsCard(context.theme)
        self.transport = Transport(context.theme)
        self.transport.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(1000 // _PACE)
        self.set_controls(self.controls)
        self.set_view(self.signals)
        self.set_facts(self.facts)
        self.set_transport(self.transport)
        self.add_header_widget(CodeButton(context, self._code))
        self.add_header_widget(ExportButton(context, self.signals, "initializers", self._csv))
        self._connect()
        self.load_preset(PRESETS[0])

    def _connect(self) -> None:
        self.controls.changed.connect(self._on_controls_changed)
        self.controls.look_changed.connect(self._on_look_changed)
        self.controls.preset_chosen.connect(self.load_preset)
        self.signals.quantity_changed.connect(lambda _quantity: self._redraw())
        self.signals.grid.cell_clicked.connect(lambda row, _column: self.facts.show_initializer(row))
        self.transport.play_toggled.connect(self._on_transport_play_toggled)
        self.transport.stepped.connect(lambda by: self._go_to(self.transport.position() + by))
        self.transport.scrubbed.connect(self._go_to)
        self.transport.restarted.connect(lambda: self._go_to(0))
        self.transport.speed_changed.connect(
            lambda factor: self._clock.setInterval(max(16, round(1000 / _PACE / factor)))
        )
        self._clock.timeout.connect(self._on_clock_timeout)

    # ---- request ------------------------------------------------------------------------------

    def load_preset(self, preset: Preset) -> None:
        """Show one of the book's figures or another comparison."""
        keep_locked(self, lambda: self._load(preset))

    def _load(self, preset: Preset) -> None:
        self._loading = True
        try:
            self.controls.set_request(preset.make())
            # All of them are about what the layers hand on, whichever tab was looked at before.
            self.signals.set_quantity("activation")
        finally:
            self._loading = False
        self.controls.show_lesson(preset)
        self._submit()

    def _on_controls_changed(self) -> None:
        if self._loading:
            return
        self.state_changed.emit()
        self._submit()
        known = next((p for p in PRESETS if p.make() == self._last_request), None)
        if known is None or self.signals.backward_plot.isHidden():
            # What a figure teaches holds no longer once its settings are others.
            self.controls.show_changed()
        else:
            self.controls.show_lesson(known)

    def _submit(self) -> None:
        try:
            request = self.controls.request()
        except ParameterError as error:
            self.context.notify(str(error), level="warning")
            return
        self._last_request = request
        self.facts.set_initializers(request.initializers)
        self.controls.optimizer.setEnabled(request.training_steps > 0)
        self.transport.setVisible(request.training_steps > 0)
        self.transport.set_range(request.training_steps)
        self.transport.set_position(0)
        self._play(request.training_steps > 0 and not self.controls.steps.slider.isSliderDown())
        busy = self._job is not None and self._job.is_active
        if busy and _is_quick(self._running) and _is_quick(request):
            # A slider moves faster than pictures are computed: let this one come, then compute the newest.
            self._waiting = request
        else:
            self._start(request)

    def _start(self, request: SignalHealthRequest) -> None:
        self._waiting, self._running, self._health = None, request, None
        self._job = self.context.runner.submit(
            _OWNER,
            lambda: run_signal_health(request),
            on_update=self.show_result,
            on_finished=self._on_finished,
            on_failed=self._on_failed,
            interactive=_is_quick(request),
        )

    def _on_finished(self) -> None:
        self.hide_progress()
        if self._waiting is not None:
            self._start(self._waiting)

    def _on_failed(self, failure: Failure) -> None:
        self.context.fail(failure)
        self._on_finished()

    def cancel(self) -> None:
        """Stop computing; what is there stays."""
        self._waiting = None
        if self._job is not None:
            self._job.cancel()
        self.hide_progress()

    # ---- picture ------------------------------------------------------------------------------

    def show_result(self, health: SignalHealth) -> None:
        """Take over the newest picture and draw it, unless it is half of one that will come at once."""
        self._health = health
        request = health.request
        if not health.done and not _is_quick(request):
            text = self.tr("{0} layers of {1} units").format(request.layers, request.units)
            self.show_progress(text, health.fraction, self.cancel)
        if request.training_steps:
            if health.history:
                self._go_to(self.transport.position())
        elif health.done or self._shown is None or not _is_quick(request):
            self._draw(health)

    def _go_to(self, step: int) -> None:
        """Show the picture after `step` training steps, or the last there is."""
        if self._health is None or not self._health.history:
            return
        step = min(max(step, 0), len(self._health.history) - 1)
        self.transport.set_position(step)
        self._draw(self._health.at_step(step))

    def health(self) -> SignalHealth | None:
        """Return what is shown."""
        return self._shown

    def _redraw(self) -> None:
        if self._shown is not None:
            self._draw(self._shown)

    def _draw(self, health: SignalHealth) -> None:
        self._shown = health
        rows = [(translate_core(r.initializer.label()), r.layers, _theory(health, r)) for r in health.results]
        columns = [self.tr("layer {0}").format(i + 1) for i in range(health.request.layers)]
        shown = not self.signals.backward_plot.isHidden()
        remarks = [verdict(r, gradients=shown) for r in health.results]
        self.signals.show_layers(rows, columns, health.histograms(self.signals.quantity()), remarks)
        self.signals.set_theory_shown(not health.request.training_steps)
        self.facts.set_health(health)
        self.set_headline(self._headline_text(health))

    def _headline_text(self, health: SignalHealth) -> str:
        request = health.request
        kind = self.signals.tabs.tabText(self.signals.tabs.currentIndex())
        head = self.tr("{0} in {1} layers of {2} units with {3}.").format(
            kind, request.layers, request.units, translate_core(request.activation.title)
        )
        if request.training_steps:
            head += " " + self.tr("After %n training step(s).", None, health.step)
        return head

    def _on_look_changed(self) -> None:
        self.signals.grid.set_log(self.controls.log_counts.isChecked())
        self.signals.grid.set_evenly(self.controls.evenly.isChecked())
        self.state_changed.emit()

    # ---- training steps -----------------------------------------------------------------------

    def _play(self, on: bool) -> None:
        self.transport.set_playing(on)
        if on:
            self._clock.start()
        else:
            self._clock.stop()

    def _on_transport_play_toggled(self, on: bool) -> None:
        if (
            on
            and self._health is not None
            and self.transport.position() >= self._health.request.training_steps
        ):
            self._go_to(0)
        self._play(on)

    def _on_clock_timeout(self) -> None:
        if self._health is None:
            return
        position = self.transport.position()
        if position >= self._health.request.training_steps:
            self._play(False)
        elif position + 1 < len(self._health.history):
            self._go_to(position + 1)

    # ---- what a panel can do ------------------------------------------------------------------

    def _request(self) -> SignalHealthRequest:
        """Return what the controls ask for or, if that does not fit together, what was shown last."""
        try:
            return self.controls.request()
        except ParameterError:
            return self._last_request

    def _code(self) -> str:
        return numpy_code(self._request())

    def _csv(self) -> str:
        return csv_text(self._shown) if self._shown is not None else ""

    def state(self) -> dict[str, Any]:
        """Return request and look."""
        return {
            "request": to_state(self._request()),
            "quantity": self.signals.quantity(),
            "log": self.controls.log_counts.isChecked(),
            "evenly": self.controls.evenly.isChecked(),
            # A lesson that asks for the gradients does not show them beside the question.
            "gradients": not self.signals.backward_plot.isHidden(),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take over a state; raise `StateError` if it is not one."""
        request = from_state(SignalHealthRequest, state.get("request"), "request")
        if state.get("quantity") in QUANTITIES:
            self.signals.set_quantity(state["quantity"])
        self.controls.log_counts.setChecked(state.get("log") is True)
        self.controls.evenly.setChecked(state.get("evenly") is not False)
        self.signals.backward_plot.setHidden(state.get("gradients") is False)
        # A session that left a figure as it was comes back with its name and what it teaches.
        known = (p for p in PRESETS if p.make() == request)
        self.controls.show_lesson(None if self.signals.backward_plot.isHidden() else next(known, None))
        self.controls.set_request(request)

    def deactivated(self) -> None:
        """Stop the animation."""
        self._play(False)

    def shutdown(self) -> None:
        """Stop everything."""
        self._clock.stop()
        self.cancel()


def _is_quick(request: SignalHealthRequest | None) -> bool:
    """Return whether a picture takes so little time that half of it need not be shown."""
    if request is None or request.training_steps:
        return False
    return request.layers * request.units * request.samples * len(request.initializers) <= _QUICK


def _theory(health: SignalHealth, result: InitializerHealth) -> Any:
    """Return the theory's line, which speaks about random weights: none once training has begun."""
    return result.theory if health.step == 0 and not health.request.training_steps else None
