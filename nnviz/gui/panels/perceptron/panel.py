"""The perceptron panel: lines to be dragged until they make a gate."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from nnviz.core.errors import NnvizError
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.lock_values import keep_locked
from nnviz.gui.panel import PANELS, Panel
from nnviz.gui.panels.perceptron.controls import PerceptronControls
from nnviz.gui.panels.perceptron.plane import Plane
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.code_dialog import CodeButton
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.export import ExportButton
from nnviz.gui.widgets.formula import FormulaView
from nnviz.tasks.perceptron_code import perceptron_code
from nnviz.tasks.perceptron_view import (
    CORNERS,
    GATES,
    PerceptronRequest,
    PerceptronResult,
    Unit,
    corrected,
    run_perceptron_view,
)

# Both cases as conditions, as in the book: words would stay English in the Chinese window.
_STEP = r"y = \begin{cases} 1 & w_1 x_1 + w_2 x_2 + b > 0 \\ 0 & w_1 x_1 + w_2 x_2 + b \leq 0 \end{cases}"
_SIGMOID = r"y = \frac{1}{1 + e^{-k (w_1 x_1 + w_2 x_2 + b)}}"


@PANELS.register
class PerceptronPanel(Panel):
    """One perceptron, or two layers of them, over the square of its inputs."""

    slug = "perceptron"
    title = QT_TRANSLATE_NOOP("Panel", "Perceptron")
    icon = "perceptron"
    order = 15
    tip = QT_TRANSLATE_NOOP(
        "Panel", "Drag a line until it is an AND, an OR or a NAND, and see why XOR needs two"
    )
    keeps_history = True

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._result: PerceptronResult | None = None
        self._corrections = 0
        self.controls = PerceptronControls()
        self.inputs = Plane(context.theme, self.tr("Inputs"), ("x₁", "x₂"))
        self.hidden = Plane(context.theme, self.tr("What the first layer makes of them"), ("h₁", "h₂"))
        self._planes = _Planes(self.inputs, self.hidden)
        self.set_controls(self.controls)
        self.set_view(self._planes)
        self._build_facts()
        self.add_header_widget(CodeButton(context, lambda: perceptron_code(self.request())))
        self.add_header_widget(ExportButton(context, self._planes, self.slug, self.table.csv_text))
        self.controls.changed.connect(self._on_controls_changed)
        self.controls.correction_wanted.connect(self.correct)
        self.inputs.unit_dragged.connect(self._on_input_line_dragged)
        self.hidden.unit_dragged.connect(
            lambda _index, unit: keep_locked(self, lambda: self.controls.output.set_unit(unit))
        )
        self._submit()

    def _build_facts(self) -> None:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        self.formula = FormulaView(self.context.theme, _STEP)
        headers = ("x₁", "x₂", self.tr("sum"), "y", self.tr("wanted"))
        self.table = DataTable(headers, name=self.tr("Truth table"), digits=3)
        self.table.setToolTip(
            self.tr("The four inputs, the weighted sum, the answer, and what the gate wants")
        )
        self.table.setMinimumHeight(170)
        heading = self.table.horizontalHeader()
        heading.setStretchLastSection(False)  # it would get more room than there is
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column_of_decimals in (2, 3):  # they get what zeros and ones leave: -0.0574 is to be read whole
            heading.setSectionResizeMode(column_of_decimals, QHeaderView.ResizeMode.Stretch)
        self.words = QLabel()
        self.words.setWordWrap(True)
        for widget in (self.formula, self.table, self.words):
            column.addWidget(widget)
        column.addStretch(1)
        self.set_facts(facts)

    def request(self) -> PerceptronRequest:
        """Return what the controls ask for."""
        return self.controls.request()

    def result(self) -> PerceptronResult | None:
        """Return what is shown."""
        return self._result

    def correct(self) -> None:
        """Make one round of Rosenblatt's rule."""
        try:
            request = corrected(self.request())
        except NnvizError as error:
            self.context.notify(str(error), level="warning")
            return
        count = self._corrections + 1
        if keep_locked(self, lambda: self.controls.set_request(request)):
            self._corrections = count

    def _submit(self) -> None:
        request = self.request()
        self.context.runner.submit(
            "perceptron.view", lambda: run_perceptron_view(request), on_update=self.show_result,
            on_failed=self.context.fail, interactive=True,
        )  # fmt: skip

    def show_result(self, result: PerceptronResult) -> None:
        """Draw `result`."""
        self._result = result
        request = result.request
        targets = GATES[request.gate]
        corners = _corners()
        self.hidden.setVisible(bool(request.hidden))
        units = request.hidden or (request.output,)
        labels = ("h₁", "h₂") if request.hidden else ()
        self.inputs.show_answers(result.grid, units, labels, corners, targets, result.right)
        if result.hidden is not None and result.hidden_grid is not None:
            self.hidden.show_answers(
                result.hidden_grid, (request.output,), (), result.hidden, targets, result.right
            )
        self.formula.set_formula(_SIGMOID if request.steepness else _STEP)
        rows = zip(CORNERS, result.sums.tolist(), result.answers.tolist(), targets, strict=True)
        self.table.set_rows([(x[0], x[1], s + 0.0, y, t) for x, s, y, t in rows])
        self._say()

    def _say(self) -> None:
        assert self._result is not None
        gate, right = self._result.request.gate.upper(), sum(self._result.right)
        if right == 4:
            self.set_headline(self.tr("{0} it is: all four answers are right").format(gate))
        else:
            self.set_headline(self.tr("Not yet {0}: {1} of 4 answers are right").format(gate, right))
        text = self.tr("Filled points ought to be 1, empty ones 0; those struck out are wrong.")
        if gate == "XOR" and not self._result.request.hidden:
            text += " " + self.tr("No straight line has both filled points on one side: at most 3 are right.")
        self.words.setText(text)

    def _on_controls_changed(self) -> None:
        self._corrections = 0
        self._submit()
        self.state_changed.emit()

    def _on_input_line_dragged(self, index: int, unit: Unit) -> None:
        request = self.request()
        if request.hidden:
            hidden = tuple(unit if i == index else u for i, u in enumerate(request.hidden))
            dragged = replace(request, hidden=hidden)
        else:
            dragged = replace(request, output=unit)
        keep_locked(self, lambda: self.controls.set_request(dragged))

    # ---- the frame ----------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return what restores the panel."""
        return {"request": to_state(self.request())}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        self.controls.set_request(from_state(PerceptronRequest, state.get("request"), "perceptron.request"))

    def measured(self) -> dict[str, Any]:
        """Return what lessons may ask for."""
        if self._result is None:
            return {}
        request = self._result.request
        return {
            "gate": request.gate,
            "right": sum(self._result.right),
            "layers": 2 if request.hidden else 1,
            "answers": self._result.answers.tolist(),
            "sums": self._result.sums.tolist(),
            "corrections": self._corrections,
        }

    def shutdown(self) -> None:
        """Stop the job."""
        self.context.runner.cancel("perceptron.view")


class _Planes(QWidget):
    """Two squares beside one another, or above one another where there is more height than width."""

    def __init__(self, *planes: QWidget) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(UNIT)
        for plane in planes:
            self._box.addWidget(plane, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction in which the squares become larger."""
        super().resizeEvent(event)
        upright = event.size().height() > 1.1 * event.size().width()
        kinds = QBoxLayout.Direction
        self._box.setDirection(kinds.TopToBottom if upright else kinds.LeftToRight)


def _corners() -> Any:
    import numpy as np

    return np.array(CORNERS)
