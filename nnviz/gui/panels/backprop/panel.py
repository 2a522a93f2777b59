"""The backpropagation panel: a formula as a graph, forwards and back, step by step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea

from nnviz.core.errors import StateError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.backprop.controls import BackpropControls
from nnviz.gui.panels.backprop.facts import BackpropFacts
from nnviz.gui.panels.backprop.graph_view import GraphView
from nnviz.gui.panels.backprop.node_words import figure
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.gui.widgets.export import ExportButton
from nnviz.gui.widgets.transport import Transport
from nnviz.tasks.backprop_code import backprop_code
from nnviz.tasks.backprop_view import BackpropRequest, BackpropResult, run_backprop_view

_PACE = 1.2
"""Steps a second at normal speed."""
_JOB = "backprop.view"


@PANELS.register
class BackpropPanel(Panel):
    """A formula, its graph, every value and every gradient."""

    slug = "backprop"
    title = QT_TRANSLATE_NOOP("Panel", "Backprop")
    icon = "backprop"
    order = 25
    tip = QT_TRANSLATE_NOOP(
        "Panel", "Follow values forwards and gradients back through a formula, operation by operation"
    )
    keeps_history = True

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._result: BackpropResult | None = None
        self._step: int | None = None  # None: the end, wherever that is
        self._chosen: int | None = None
        self.controls = BackpropControls(context.theme)
        self.graph = GraphView(context.theme)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.graph)
        self.facts_box = BackpropFacts(context.theme)
        self.set_controls(self.controls)
        self.set_view(self._scroll)
        self.set_facts(self.facts_box)
        self.transport = Transport(context.theme)
        self.set_transport(self.transport)
        self.add_header_widget(CodeButton(context, self._code))
        self.add_header_widget(ExportButton(context, self.graph, self.slug, self.facts_box.table.csv_text))
        self._clock = QTimer(self)
        self._clock.setInterval(round(1000 / _PACE))
        self._clock.timeout.connect(self._on_clock_timeout)
        self._connect()
        self._submit()

    def _connect(self) -> None:
        self.controls.changed.connect(self._on_controls_changed)
        self.graph.node_chosen.connect(self.choose)
        self.graph.stepped.connect(self._on_stepped)
        transport = self.transport
        transport.play_toggled.connect(self._play)
        transport.stepped.connect(self._on_stepped)
        transport.scrubbed.connect(self._on_scrubbed)
        transport.restarted.connect(lambda: self._on_scrubbed(0))
        transport.speed_changed.connect(
            lambda factor: self._clock.setInterval(max(16, round(1000 / _PACE / factor)))
        )

    def result(self) -> BackpropResult | None:
        """Return what is shown."""
        return self._result

    def position(self) -> int:
        """Return how many steps have been made."""
        if self._step is None:
            return 0 if self._result is None else 2 * len(self._result.steps)
        return self._step

    def _submit(self) -> None:
        request = self.controls.request()
        self.context.runner.submit(
            _JOB, lambda: run_backprop_view(request), on_update=self.show_result,
            on_failed=self.context.fail, interactive=True,
        )  # fmt: skip

    def show_result(self, result: BackpropResult) -> None:
        """Draw `result` at the present step; another formula is shown in full."""
        before, self._result = self._result, result
        if before is not None and before.request.formula != result.request.formula:
            self._step = self._chosen = None
        last = 2 * len(result.steps)
        if self._step is not None and self._step >= last:
            self._step = None
        self.transport.set_range(last)
        self._show()

    def go_to(self, step: int) -> None:
        """Show a step: the operation that is computed or gone back through is the one spoken of."""
        if self._result is None:
            return
        last = 2 * len(self._result.steps)
        step = min(max(step, 0), last)
        self._step = None if step == last else step
        order = (*self._result.steps, *reversed(self._result.steps))
        self._chosen = order[step - 1] if step else None
        self._show()
        if self._chosen is not None:
            # In a small window a large graph is scrolled: what is spoken of comes into sight.
            where = self.graph.place(self._result.layout.places[self._chosen]).toPoint()
            self._scroll.ensureVisible(where.x(), where.y(), 90, 70)

    def choose(self, node: int) -> None:
        """Speak of a node."""
        self._chosen = node
        self._show()
        self.state_changed.emit()

    def _show(self) -> None:
        result = self._result
        if result is None:
            return
        if self._chosen is not None and self._chosen >= len(result.graph.nodes):
            self._chosen = None
        step = self.position()
        self.transport.set_position(step)
        self.graph.show_result(result, step, self._chosen)
        self.facts_box.show_result(result, step, self._chosen)
        steps = len(result.steps)
        if step < steps:
            self.set_headline(self.tr("Forwards: {0} of {1} operations").format(step, steps))
        elif step == steps:
            self.set_headline(self.tr("The result is {0}; now back").format(figure(result.result)))
        elif step < 2 * steps:
            self.set_headline(self.tr("Back: {0} of {1} operations").format(step - steps, steps))
        else:
            gradients = ", ".join(map(figure, result.gradients))
            self.set_headline(self.tr("Result {0}, gradient ({1})").format(figure(result.result), gradients))

    def _code(self) -> str:
        return "" if self._result is None else backprop_code(self._result)

    # ---- slots ---------------------------------------------------------------------------------

    def _on_controls_changed(self) -> None:
        self._submit()
        self.state_changed.emit()

    def _on_scrubbed(self, step: int) -> None:
        self._play(False)
        self.go_to(step)
        self.state_changed.emit()

    def _on_stepped(self, by: int) -> None:
        self._on_scrubbed(self.position() + by)

    def _play(self, on: bool) -> None:
        self.transport.set_playing(on)
        if not on:
            self._clock.stop()
            return
        if self._step is None:
            self.go_to(0)
        self._clock.start()

    def _on_clock_timeout(self) -> None:
        self.go_to(self.position() + 1)
        if self._step is None:
            self._play(False)

    # ---- the frame ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return what restores the panel."""
        return {"request": to_state(self.controls.request()), "step": self._step, "chosen": self._chosen}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(BackpropRequest, state.get("request"), "backprop.request")
        places: list[int | None] = []
        for name in ("step", "chosen"):
            value = state.get(name)
            if value is not None and from_state(int, value, f"backprop.{name}") < 0:
                raise StateError(f"backprop.{name} is 0 or more, not {value}.")
            places.append(value)
        self._result = None  # so that the step is not taken for that of another formula
        self._step, self._chosen = places
        self.controls.set_request(request)

    def measured(self) -> dict[str, Any]:
        """Return what lessons may ask for."""
        result = self._result
        if result is None:
            return {}
        names = result.request.names
        return {
            "result": result.result,
            "values": dict(zip(names, result.request.values, strict=True)),
            "gradients": dict(zip(names, result.gradients, strict=True)),
            "step": self.position(),
            "nodes": len(result.graph.nodes),
        }

    def deactivated(self) -> None:
        """Stop the animation."""
        self._play(False)

    def shutdown(self) -> None:
        """Stop timers and the job."""
        self._clock.stop()
        self.controls.formula.stop()
        self.context.runner.cancel(_JOB)
