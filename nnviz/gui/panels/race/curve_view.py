"""A quantity of every racer against the step, and the choice of which one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nnviz.gui.panels.race.curve_lines import QUANTITIES
from nnviz.gui.panels.race.curve_plot import CurvePlot
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.slider_spin import QuietComboBox


class CurveView(QWidget):
    """A plot with the choice of what it shows.

    Signals
    -------
    sought(int)
        The user wants to see a step.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, quantity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = CurvePlot(theme)
        self.choice = QuietComboBox()
        self.choice.setAccessibleName(self.tr("Quantity shown"))
        self.choice.setToolTip(self.tr("What is plotted against the step"))
        names = (
            self.tr("Loss"),
            self.tr("Distance to a minimum"),
            self.tr("Gradient norm"),
            self.tr("Effective step length"),
        )
        for key, name in zip(QUANTITIES, names, strict=True):
            self.choice.addItem(name, key)
        self.log = QCheckBox(self.tr("log"))
        self.log.setToolTip(self.tr("Logarithmic scale: equal distances are equal factors"))
        self.log.setAccessibleName(self.tr("Logarithmic scale"))
        self.log.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SMALL)
        row.addWidget(self.choice)
        row.addWidget(self.log)
        row.addStretch(1)
        column.addWidget(self.plot, 1)
        self.choice.setCurrentIndex(QUANTITIES.index(quantity))
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.log.toggled.connect(self._on_choice_changed)
        self.plot.sought.connect(self.sought)
        self._on_choice_changed()

    def _on_choice_changed(self, *_: object) -> None:
        self.plot.set_quantity(self.choice.currentData(), self.log.isChecked())
        self.plot.setAccessibleName(self.choice.currentText())
