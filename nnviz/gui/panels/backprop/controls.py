"""Controls of the backpropagation panel: the formula, and a number for each of its variables."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.backprop.value_slider import ValueSlider
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.formula_edit import FormulaEdit
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.backprop_view import EXAMPLES, BackpropRequest, names_of

_OWN = "own"


class GraphFormulaEdit(FormulaEdit):
    """A formula in variables of any name."""

    may_be_empty = False

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line.setClearButtonEnabled(False)
        self.line.setPlaceholderText(self.tr("for example (x + y)*z"))
        self.line.setToolTip(
            self.tr("Type a formula: every name that is no function becomes a variable, with a value below")
        )
        self.line.setAccessibleName(self.tr("Formula"))

    def read(self, text: str) -> None:
        """Raise `ExpressionError` if a text has no graph that can be shown."""
        names_of(text)

    def still(self, formula: str) -> str:
        """Return what is shown while the present text is wrong."""
        return self.tr("The graph is still that of {0}.").format(formula)


class BackpropControls(Column):
    """Everything that can be set.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._quiet = False
        self.example = QuietComboBox()
        for text, key in (
            (self.tr("two apples with tax"), "apples"),
            (self.tr("apples and oranges"), "fruit"),
            (self.tr("chain rule: a square"), "chain"),
            (self.tr("a sum"), "sum"),
            (self.tr("a product"), "product"),
            (self.tr("a variable used three times"), "branch"),
            (self.tr("ReLU"), "relu"),
            (self.tr("the sigmoid from single nodes"), "sigmoid"),
            (self.tr("a neuron with two inputs"), "neuron"),
            (self.tr("the squared error of a neuron"), "loss"),
            (self.tr("softmax with cross entropy"), "softmax"),
            (self.tr("your own"), _OWN),
        ):
            self.example.addItem(text, key)
        self.example.setAccessibleName(self.tr("Example"))
        self.example.setToolTip(self.tr("A formula to begin with; change it or its numbers below"))
        self.formula = GraphFormulaEdit(theme)
        self.numbers: list[ValueSlider] = []
        self._names: tuple[str, ...] = ()
        self._remembered: dict[str, float] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self.add_section(self.tr("Formula"), self.example, self.formula)
        self.add_section(self.tr("Numbers"), self._rows)
        self.example.activated.connect(self._on_example_chosen)
        self.formula.changed.connect(self._on_formula_changed)
        self.set_request(BackpropRequest())

    def request(self) -> BackpropRequest:
        """Return what the controls ask for."""
        return BackpropRequest(self.formula.formula(), tuple(number.value() for number in self.numbers))

    def set_request(self, request: BackpropRequest) -> None:
        """Show a request; `changed` comes once."""
        self._quiet = True
        try:
            self._show_numbers(request.names, request.values)
            self.formula.set_formula(request.formula)
        finally:
            self._quiet = False
        self._show_example()
        self.changed.emit()

    def _show_numbers(self, names: tuple[str, ...], values: tuple[float, ...]) -> None:
        """Make a slider for each variable; what they had is remembered by name."""
        self._remembered |= {n: s.value() for n, s in zip(self._names, self.numbers, strict=True)}
        if names != self._names:
            while (item := self._column.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.setParent(None)
                    widget.deleteLater()
            self.numbers = [self._add_number(name) for name in names]
            self._names = names
        quiet, self._quiet = self._quiet, True
        for number, value in zip(self.numbers, values, strict=True):
            number.begin_with(value)
        self._quiet = quiet

    def _add_number(self, name: str) -> ValueSlider:
        number, label = ValueSlider(name), QLabel(name)
        label.setBuddy(number)
        for widget in (label, number, number.slider, number.box):
            widget.setToolTip(self.tr("Value of {0}: watch what becomes of the gradients").format(name))
        number.value_changed.connect(self._emit)
        self._column.addWidget(label)
        self._column.addWidget(number)
        return number

    def _on_example_chosen(self) -> None:
        example = EXAMPLES.get(str(self.example.currentData()))
        if example is None:
            self.formula.line.setFocus()
            self.formula.line.selectAll()
        else:
            self.set_request(BackpropRequest(example.formula, example.values))

    def _on_formula_changed(self) -> None:
        if self._quiet:
            return
        names = names_of(self.formula.formula())
        known = self._remembered | {n: s.value() for n, s in zip(self._names, self.numbers, strict=True)}
        quiet, self._quiet = self._quiet, True
        self._show_numbers(names, tuple(known.get(name, 1.0) for name in names))
        self._quiet = quiet
        self._emit()

    def _show_example(self) -> None:
        """Name the example whose formula this is, whatever its numbers."""
        formula = self.formula.formula()
        found = next((key for key, example in EXAMPLES.items() if example.formula == formula), _OWN)
        self.example.setCurrentIndex(self.example.findData(found))

    def _emit(self, *_value: object) -> None:
        if not self._quiet:
            self._show_example()
            self.changed.emit()
