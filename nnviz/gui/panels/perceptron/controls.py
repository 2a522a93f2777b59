"""Controls of the perceptron panel: the gate, the layers, and three numbers for each unit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from nnviz.gui.lock_values import keep_locked
from nnviz.gui.widgets.collapsible import Collapsible, Column
from nnviz.gui.widgets.slider_spin import QuietComboBox, SliderSpin
from nnviz.tasks.perceptron_view import BOOK, GATES, PerceptronRequest, Unit


class UnitBox(Collapsible):
    """Weights and bias of one unit.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, title: str, inputs: tuple[str, str]) -> None:
        super().__init__(title)
        self.w1, self.w2, self.b = (SliderSpin(-2.0, 2.0, v, name=n) for n, v in (
            (self.tr("{0}: weight of {1}").format(title, inputs[0]), 0.5),
            (self.tr("{0}: weight of {1}").format(title, inputs[1]), 0.5),
            (self.tr("{0}: bias").format(title), -0.7),
        ))  # fmt: skip
        tips = (
            self.tr("How much {0} counts; below zero it speaks against 1").format(inputs[0]),
            self.tr("How much {0} counts; below zero it speaks against 1").format(inputs[1]),
            self.tr("What is added to the sum: minus the threshold of the book"),
        )
        names = ("w₁", "w₂", "b")
        for name, slider, tip in zip(names, (self.w1, self.w2, self.b), tips, strict=True):
            label = QLabel(name)
            label.setBuddy(slider)
            for widget in (label, slider, slider.slider, slider.box):
                widget.setToolTip(tip)
            slider.value_changed.connect(lambda _value: self.changed.emit())
            row = QWidget()
            form = QFormLayout(row)
            form.setContentsMargins(0, 0, 0, 0)
            form.addRow(label, slider)
            self.add(row)

    def unit(self) -> Unit:
        """Return the unit."""
        return Unit(self.w1.value(), self.w2.value(), self.b.value())

    def set_unit(self, unit: Unit) -> None:
        """Show another unit; `changed` comes once for each number that differs."""
        for slider, value in ((self.w1, unit.w1), (self.w2, unit.w2), (self.b, unit.b)):
            # A line that is dragged may leave the slider's range.
            reach = max(2.0, abs(value))
            if reach > 2.0 or abs(slider.value()) > 2.0:
                slider.set_range(-reach, reach)
            slider.set_value(value)


class PerceptronControls(Column):
    """Everything that can be set.

    Signals
    -------
    changed()
    correction_wanted()
        One round of Rosenblatt's rule.
    """

    changed = Signal()
    correction_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self.gate = QuietComboBox()
        for slug in GATES:
            self.gate.addItem(slug.upper(), slug)
        self.gate.setAccessibleName(self.tr("Gate"))
        self.gate.setToolTip(self.tr("Which truth table the perceptron ought to have"))
        self.layers = QuietComboBox()
        self.layers.addItem(self.tr("one perceptron"), 1)
        self.layers.addItem(self.tr("two layers"), 2)
        self.layers.setAccessibleName(self.tr("Layers"))
        self.layers.setToolTip(self.tr("Two layers: two units first, whose answers a third one takes"))
        self.steepness = SliderSpin(0.0, 100.0, 0.0, log=True, name=self.tr("Steepness of the sigmoid"))
        tip = self.tr("0 is the step of the perceptron; otherwise a sigmoid that is so steep")
        for widget in (self.steepness, self.steepness.slider, self.steepness.box):
            widget.setToolTip(tip)
        steep = QLabel(self.tr("Sigmoid's steepness (0: step)"))
        steep.setBuddy(self.steepness)
        steep.setToolTip(tip)
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(self.tr("Gate"), self.gate)
        rows.addRow(self.tr("Layers"), self.layers)
        self.book = QPushButton(self.tr("Weights of the book"))
        self.book.setToolTip(self.tr("Weights that make this gate, where there are any"))
        self.correct = QPushButton(self.tr("Correct it once"))
        self.correct.setToolTip(
            self.tr("One round of Rosenblatt's rule: each wrong answer moves the line a little")
        )
        self.add_section(self.tr("What it ought to be"), form, self.book, self.correct)
        self.first = UnitBox(self.tr("First unit h₁"), ("x₁", "x₂"))
        self.second = UnitBox(self.tr("Second unit h₂"), ("x₁", "x₂"))
        self.output = UnitBox(self.tr("Output unit y"), ("x₁", "x₂"))
        self.add(self.first, self.second, self.output)
        self.add_section(self.tr("Activation"), steep, self.steepness)
        for box in (self.first, self.second, self.output):
            box.changed.connect(self._emit)
        self.gate.currentIndexChanged.connect(self._emit)
        self.layers.currentIndexChanged.connect(self._emit)
        self.steepness.value_changed.connect(self._emit)
        self.book.clicked.connect(self._on_book_clicked)
        self.correct.clicked.connect(self.correction_wanted)
        self._show_layers()

    def request(self) -> PerceptronRequest:
        """Return what the controls ask for."""
        two = self.layers.currentData() == 2
        hidden = (self.first.unit(), self.second.unit()) if two else ()
        return PerceptronRequest(self.gate.currentData(), self.output.unit(), hidden, self.steepness.value())

    def set_request(self, request: PerceptronRequest) -> None:
        """Show a request; `changed` comes once."""
        self._quiet = True
        try:
            self.gate.setCurrentIndex(self.gate.findData(request.gate))
            self.layers.setCurrentIndex(1 if request.hidden else 0)
            self.steepness.set_value(request.steepness)
            self.output.set_unit(request.output)
            if request.hidden:
                self.first.set_unit(request.hidden[0])
                self.second.set_unit(request.hidden[1])
        finally:
            self._quiet = False
        self._emit()

    def _show_layers(self) -> None:
        two = self.layers.currentData() == 2
        self.first.setVisible(two)
        self.second.setVisible(two)
        self.correct.setVisible(not two)
        self.book.setEnabled(two or self.gate.currentData() in BOOK)

    def _on_book_clicked(self) -> None:
        gate = self.gate.currentData()
        if self.layers.currentData() == 2:
            # XOR is AND of NAND and OR; every other gate is itself, passed on.
            hidden = (BOOK["nand"], BOOK["or"]) if gate == "xor" else (BOOK[gate], BOOK[gate])
            request = PerceptronRequest(gate, BOOK["and"], hidden, self.steepness.value())
        else:
            request = PerceptronRequest(gate, BOOK[gate], (), self.steepness.value())
        keep_locked(self, lambda: self.set_request(request))

    def _emit(self, *_value: object) -> None:
        if not self._quiet:
            self._show_layers()
            self.changed.emit()
