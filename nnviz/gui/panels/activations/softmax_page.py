"""The softmax page: logits to drag, probabilities, the Jacobian, and softmax + cross entropy = y - t."""

from __future__ import annotations

import csv
import io
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.states import from_state, to_state
from nnviz.gui.context import AppContext
from nnviz.gui.panels.activations.bars import Bars
from nnviz.gui.panels.activations.heat_map import MatrixMap
from nnviz.gui.panels.activations.page import Page, column_of
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.param_form import RegistryForm
from nnviz.gui.widgets.slider_spin import SliderSpin
from nnviz.tasks.curve_code import softmax_code
from nnviz.tasks.softmax_view import MAX_LOGITS, SoftmaxRequest, SoftmaxResult, run_softmax_view

_START = (2.0, 1.0, 0.1, -1.0, 0.5, -0.5, 1.5, -2.0, 0.0, 0.8)


class SoftmaxPage(Page):
    """A vector of logits and what becomes of it."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(context, "softmax", parent)
        self.title = self.tr("Softmax")
        self._result: SoftmaxResult | None = None
        self._quiet = False
        self._logits = list(_START[:5])
        self._build_controls()
        self._build_view()
        self._build_facts()
        self.refresh()

    def _build_controls(self) -> None:
        hidden = tuple(cls.slug for cls in ACTIVATIONS.classes() if cls.elementwise)
        self.form = RegistryForm(ACTIVATIONS, name=self.tr("Function of a vector"), hide=hidden)
        self.form.combo.setToolTip(self.tr("Functions that turn a whole vector into another"))
        self.count = SliderSpin(1, MAX_LOGITS, 5, whole=True, name=self.tr("Classes"))
        self.target = SliderSpin(0, MAX_LOGITS - 1, 0, whole=True, name=self.tr("Right class"))
        self.shift = SliderSpin(-1000.0, 1000.0, 0.0, name=self.tr("Constant added to every logit"))
        thousand = QPushButton(self.tr("Add 1000"))
        thousand.setToolTip(
            self.tr("exp(1000) is too large for a computer: see what happens to the naive formula")
        )
        thousand.clicked.connect(lambda: self.shift.set_value(1000.0))
        zero = QPushButton(self.tr("Add 0"))
        zero.setToolTip(self.tr("Take the constant away again"))
        zero.clicked.connect(lambda: self.shift.set_value(0.0))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(zero)
        row.addWidget(thousand)
        vector = Collapsible(self.tr("Vector"))
        for text, slider, tip in (
            (self.tr("Number of classes"), self.count, self.tr("How many logits there are")),
            (self.tr("Right class (t = 1)"), self.target, self.tr("The class that the loss calls right")),
        ):
            vector.add(_labelled(text, slider, tip))
        constant = Collapsible(self.tr("Add a constant"))
        tip = self.tr("Adding the same number to all logits changes no probability")
        constant.add(_labelled(self.tr("Constant added to every logit"), self.shift, tip), buttons)
        function = Collapsible(self.tr("Function"))
        function.add(self.form)
        self.controls = column_of(function, vector, constant)
        self.count.value_changed.connect(self._on_count_changed)
        for signal in (self.target.value_changed, self.shift.value_changed, self.form.changed):
            signal.connect(self._on_changed)

    def _build_view(self) -> None:
        theme = self.context.theme
        self.bars = Bars(theme, self.tr("Logits x (drag them)"), -5.0, 5.0, editable=True)
        self.probabilities = Bars(theme, self.tr("Probabilities y"), 0.0, 1.0)
        self.naive = Bars(theme, self.tr("Naive exp(x) / Σ exp(x)"), 0.0, 1.0)
        self.jacobian = MatrixMap(theme, self.tr("Jacobian ∂y/∂x (rows y, columns x)"))
        top, bottom = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.bars, self.probabilities):
            top.addWidget(widget)
        for widget in (self.jacobian, self.naive):
            bottom.addWidget(widget)
        bottom.setSizes([380, 280])
        self.view = QSplitter(Qt.Orientation.Vertical)
        self.view.addWidget(top)
        self.view.addWidget(bottom)
        for splitter in (top, bottom, self.view):
            splitter.setChildrenCollapsible(False)
        self.bars.value_changed.connect(self._on_bar_changed)

    def _build_facts(self) -> None:
        theme = self.context.theme
        self.facts = QWidget()
        column = QVBoxLayout(self.facts)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        self.formula, self.slope = FormulaView(theme, size=1.1), FormulaView(theme, size=1.1)
        self.words, self.source = QLabel(), QLabel()
        for label in (self.words, self.source):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source.setObjectName("muted")
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._cells: dict[tuple[int, int], QLabel] = {}
        self.loss_title = QLabel()
        self.loss_title.setWordWrap(True)
        for widget in (self.formula, self.slope, self.source, self.words, self.loss_title, self.table):
            column.addWidget(widget)
        column.addStretch(1)

    def request(self) -> SoftmaxRequest:
        """Return what the controls ask for."""
        target = min(int(self.target.value()), len(self._logits) - 1)
        return SoftmaxRequest(self.form.instance(), tuple(self._logits), self.shift.value(), target)

    def refresh(self) -> None:
        """Ask for what the controls say."""
        request = self.request()
        self.bars.set_values(request.logits, request.target)
        title = self.tr("Logits x (drag them)")
        if request.shift:
            # Bars up to 1004 would all look alike: what is added is said instead.
            added = f"{request.shift:+g}".replace("+", "+ ").replace("-", "− ")
            title = self.tr("Logits x = bars {0} (drag them)").format(added)
        self.bars.set_title(title)
        self.submit(lambda: run_softmax_view(request))

    def show_result(self, result: SoftmaxResult) -> None:
        """Draw `result`."""
        self._result = result
        request = result.request
        self.probabilities.set_values(result.probabilities, request.target)
        self.naive.set_values(result.naive, request.target)
        self.jacobian.set_matrix(result.jacobian)
        activation = request.activation
        self.formula.set_formula(activation.formula)
        self.slope.set_formula(activation.derivative_formula)
        self.source.setText(translate_core(activation.source))
        self._say(result)
        self._fill_table(result)
        self.shown.emit()

    def result(self) -> SoftmaxResult | None:
        """Return what is shown."""
        return self._result

    def _say(self, result: SoftmaxResult) -> None:
        naive = self.tr("The naive formula gives the same.")
        if not np.isfinite(result.naive).all():
            naive = self.tr("The naive formula fails: exp overflows to ∞, and ∞/∞ is no number. "
                            "Ours subtracts the largest logit first.")  # fmt: skip
        shift = self.tr("Adding {0:g} to every logit changed the probabilities by {1:.1g}.").format(
            result.request.shift, result.change
        )
        self.words.setText(f"{shift}\n{naive}")

    def _fill_table(self, result: SoftmaxResult) -> None:
        """Show logits, y, t and the gradient of the first loss on logits, number by number."""
        if not result.losses:
            self.table.hide()
            return
        loss = result.losses[0]
        self.loss_title.setText(
            self.tr("<b>{0}</b> = {1:.4g}; its gradient is y − t at temperature 1:").format(
                translate_core(loss.title), loss.value
            )
        )
        target = np.zeros(len(result.shifted))
        target[result.request.target] = 1.0
        y = loss.gradient + target
        columns = [("x", result.shifted), ("y", y), ("t", target), ("y − t", loss.gradient)]
        font = self.context.theme.number_font()
        wanted = set()
        for j, (name, values) in enumerate(columns):
            for i, text in enumerate(
                [
                    f"<b>{name}</b>",
                    *(f"{value:.3g}" if abs(value) < 100 else f"{value:.6g}" for value in values),
                ]
            ):
                label = self._cells.get((i, j))
                if label is None:
                    label = self._cells[i, j] = QLabel()
                    self._grid.addWidget(label, i, j, Qt.AlignmentFlag.AlignRight)
                label.setFont(font)
                label.setText(text)
                label.show()
                wanted.add((i, j))
        for place, label in self._cells.items():
            if place not in wanted:
                label.hide()

    def headline(self) -> str:
        """Say in words what is seen."""
        if self._result is None:
            return ""
        return self.tr("{0}: from scores to probabilities").format(
            translate_core(self._result.request.activation.title)
        )

    def csv(self) -> str:
        """Return logits, probabilities and the Jacobian as CSV text."""
        assert self._result is not None
        r = self._result
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["class", "logit", "probability", *(f"d/dx{j}" for j in range(len(r.shifted)))])
        for i, row in enumerate(r.jacobian.tolist()):
            writer.writerow([i, repr(float(r.shifted[i])), repr(float(r.probabilities[i])), *map(repr, row)])
        return text.getvalue()

    def code(self) -> str:
        """Return the NumPy code."""
        return softmax_code(self.request())

    def state(self) -> dict[str, Any]:
        """Return what restores the page."""
        return {"request": to_state(self.request())}

    def restore(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        request = from_state(SoftmaxRequest, state.get("request"), "softmax.request")
        self._quiet = True
        try:
            self._logits = list(request.logits)
            self.count.set_value(len(self._logits))
            self.target.set_value(request.target)
            self.shift.set_value(request.shift)
            self.form.set_instance(request.activation)
        finally:
            self._quiet = False
        self.refresh()

    def theme_changed(self) -> None:
        """Paint again."""
        if self._result is not None:
            self._fill_table(self._result)

    def _on_count_changed(self, count: float) -> None:
        missing = _START[len(self._logits) : int(count)]
        self._logits = (self._logits + list(missing))[: int(count)]
        self._on_changed()

    def _on_bar_changed(self, index: int, value: float) -> None:
        self._logits[index] = value
        self._on_changed()

    def _on_changed(self, *_values: object) -> None:
        if not self._quiet:
            self.refresh()
            self.edited.emit()


def _labelled(text: str, slider: SliderSpin, tip: str) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    label = QLabel(text)
    label.setBuddy(slider)
    label.setToolTip(tip)
    slider.setToolTip(tip)
    column.addWidget(label)
    column.addWidget(slider)
    return row
