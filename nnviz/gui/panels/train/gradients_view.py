"""Backpropagation against numerical gradients, layer by layer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import UNIT, bind_number_font
from nnviz.gui.widgets.data_table import DataTable
from nnviz.tasks.check_gradients import GradientCheckSnapshot


class GradientsView(QWidget):
    """The comparison as a table.

    Signals
    -------
    start_wanted()
    """

    start_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        about = QLabel(
            self.tr(
                "A numerical gradient moves one parameter a little up and down and sees how the loss "
                "changes: (f(w + h) - f(w - h)) / 2h. That needs two passes for each parameter; "
                "backpropagation gets all gradients from one pass forward and one back. Both must agree."
            )
        )
        about.setWordWrap(True)
        self.samples = self._number(1, 100, 5, self.tr("Samples"), self.tr("Size of the mini-batch"))
        self.per_array = self._number(
            1,
            1000,
            20,
            self.tr("Parameters of each array"),
            self.tr("How many are compared, drawn at random"),
        )
        self.start = QPushButton(self.tr("Compare"))
        self.start.setToolTip(
            self.tr("Compare the gradients of the network on the Build tab, before any training")
        )
        self.start.clicked.connect(self.start_wanted)
        self.table = DataTable(
            [
                self.tr("Array"), self.tr("Compared"), self.tr("Mean difference"),
                self.tr("Largest, relative"),
                self.tr("Verdict"),
            ],
            name=self.tr("Gradients of each array"),
        )  # fmt: skip
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        bind_number_font(self.verdict, context.theme)
        row = QHBoxLayout()
        for text, box in (
            (self.tr("Samples"), self.samples),
            (self.tr("Parameters of each array"), self.per_array),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.start)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(about)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.verdict)

    def _number(self, low: int, high: int, value: int, name: str, tip: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(low, high)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    def show_snapshot(self, snapshot: GradientCheckSnapshot) -> None:
        """Show what has been compared so far."""
        self.table.set_rows(
            [
                (
                    title,
                    d.checked,
                    d.mean_difference,
                    d.relative,
                    self.tr("agree") if d.relative < 1e-5 else self.tr("differ"),
                )
                for title, d in zip(snapshot.titles, snapshot.differences, strict=True)
            ]
        )
        if not snapshot.differences:
            self.verdict.setText(self.tr("Comparing…"))
            return
        ratio = snapshot.numerical_seconds / max(snapshot.backprop_seconds, 1e-9)
        self.verdict.setText(
            self.tr(
                "All {0:,} gradients: {1:.2g} ms by backpropagation, about {2:.3g} s by central differences: "
                "{3:,.0f} times as long."
            ).format(snapshot.parameters, 1e3 * snapshot.backprop_seconds, snapshot.numerical_seconds, ratio)
        )
