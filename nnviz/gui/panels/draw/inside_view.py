"""Look inside: which pixels speak for a digit, and what every layer makes of the drawing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.draw.activation_grid import ActivationGrid
from nnviz.gui.panels.draw.saliency_map import SaliencyMap
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.inspect_drawing import Explanation, Inspection

LAYERS_AT_ONCE = 2
"""Layers that are shown in one turn while the pen moves."""


class PixelView(QWidget):
    """The map of pixels for and against a digit, with the choice of digit and method.

    Signals
    -------
    asked
        Digit or method was changed by the user.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.digit_choice = QuietComboBox()
        self.digit_choice.addItem(self.tr("the answer"), None)
        for digit in range(10):
            self.digit_choice.addItem(str(digit), digit)
        self.digit_choice.setToolTip(
            self.tr("Which digit is to be explained; a click on its bar does the same")
        )
        self.digit_choice.setAccessibleName(self.tr("Digit to explain"))
        self.method_choice = QuietComboBox()
        self.method_choice.addItem(self.tr("gradient × input"), Explanation.GRADIENT_INPUT.value)
        self.method_choice.addItem(self.tr("occlusion"), Explanation.OCCLUSION.value)
        self.method_choice.setToolTip(
            self.tr(
                "Gradient × input: how much the digit's output changes with each pixel, times its ink. "
                "Occlusion: how much the output falls when a small square is covered."
            )
        )
        self.method_choice.setAccessibleName(self.tr("Method of explanation"))
        form = QFormLayout()
        column.addLayout(form)
        form.setSpacing(SMALL)
        form.addRow(self.tr("For"), self.digit_choice)
        form.addRow(self.tr("By"), self.method_choice)
        self.map = SaliencyMap()
        column.addWidget(self.map)
        self.caption = QLabel(self.tr("Draw something to see which pixels count."))
        self.caption.setWordWrap(True)
        self.caption.setObjectName("muted")
        column.addWidget(self.caption)
        self.digit_choice.currentIndexChanged.connect(self.asked)
        self.method_choice.currentIndexChanged.connect(self.asked)

    def digit(self) -> int | None:
        """Return the digit to explain; None for the most probable."""
        value = self.digit_choice.currentData()
        return None if value is None else int(value)

    def set_digit(self, digit: int | None) -> None:
        """Choose the digit to explain."""
        self.digit_choice.setCurrentIndex(0 if digit is None else digit + 1)

    def method(self) -> Explanation:
        """Return the method of explanation."""
        return Explanation(self.method_choice.currentData())

    def set_method(self, method: Explanation) -> None:
        """Choose the method of explanation."""
        self.method_choice.setCurrentIndex(self.method_choice.findData(method.value))

    def show_nothing(self) -> None:
        """Show that there is nothing to explain."""
        self.map.show_map(None, None, self.tr("Nothing to explain"))
        self.caption.setText(self.tr("Draw something to see which pixels count."))

    def show_result(self, result: Inspection) -> None:
        """Show the map of an inspection, if it has one already."""
        if result.explanation is None:
            return
        what = self.tr("Blue pixels speak for {digit}, orange ones with a dash against it.")
        what = what.format(digit=result.digit)
        self.map.show_map(result.explanation, result.picture, what)
        self.caption.setText(what)


class LayersView(QWidget):
    """One grid for each layer, from the first to the output.

    Once there, grids stay in their places, empty if there is nothing to show: making them anew for every
    drawing took as long as three answers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._empty = QLabel(self.tr("Draw something to see every layer at work."))
        self._empty.setWordWrap(True)
        self._empty.setObjectName("muted")
        self._column.addWidget(self._empty)
        self._rows: list[tuple[QLabel, ActivationGrid]] = []
        self._shown = 0

    @property
    def grids(self) -> list[ActivationGrid]:
        """The grids that show something."""
        return [grid for _, grid in self._rows[: self._shown]]

    def show_nothing(self) -> None:
        """Show that there is nothing to look into."""
        self._shown = 0
        for _, grid in self._rows:
            grid.show_nothing()

    def forget(self) -> None:
        """Remove the grids: another network has other layers."""
        self._shown = 0
        self._fit(0)
        self._empty.show()

    def show_result(self, result: Inspection) -> None:
        """Show the layers of an inspection."""
        for begin in range(0, len(result.layers), LAYERS_AT_ONCE):
            self.show_part(result, begin)

    def show_part(self, result: Inspection, begin: int) -> None:
        """Show some of the layers of an inspection, `LAYERS_AT_ONCE` from number `begin` on."""
        self._empty.hide()
        self._fit(len(result.layers))
        end = min(begin + LAYERS_AT_ONCE, len(result.layers))
        for number in range(begin, end):
            (title, grid), layer = self._rows[number], result.layers[number]
            name = translate_core(layer.title)
            title.setText(name)
            grid.show_layer(name, layer.values)
        self._shown = max(self._shown, end)

    def _fit(self, count: int) -> None:
        self._shown = min(self._shown, count)
        while len(self._rows) > count:
            for widget in self._rows.pop():
                self._column.removeWidget(widget)
                widget.deleteLater()
        while len(self._rows) < count:
            row = (QLabel(), ActivationGrid())
            row[0].setObjectName("muted")
            for widget in row:
                self._column.addWidget(widget)
            self._rows.append(row)
