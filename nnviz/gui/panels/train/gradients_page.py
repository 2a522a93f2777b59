"""Backpropagation beside numerical gradients, layer by layer, and how much slower those are."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from nnviz.core.nn.architectures import PRESETS
from nnviz.core.params import parameters
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.gradient_plots import GradientScatter, WidthPlot
from nnviz.gui.panels.train.job_page import JobPage
from nnviz.gui.panels.train.switched_buttons import switch_buttons
from nnviz.gui.theme import bind_number_font
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.param_form import readable, translated
from nnviz.gui.widgets.slider_spin import NumberBox, QuietComboBox
from nnviz.tasks.gradient_comparison import (
    GradientRequest,
    GradientSettings,
    GradientSnapshot,
    run_gradient_comparison,
)
from nnviz.tasks.train_request import TrainRequest

OWNER = "train.gradients"
_AGREE = 1e-5
_PLOT, _TABLE = 230, 120  # pixels at least
_FRAME = 0.05  # seconds between two drawings at least


class GradientsPage(JobPage):
    """Start a comparison and watch it; see `JobPage` for the parameters."""

    def __init__(self, context: AppContext, base: Callable[[], TrainRequest]) -> None:
        super().__init__(context, base, OWNER)
        self._latest: GradientSnapshot | None = None
        self._due = 0.0
        self.about = QLabel(
            self.tr(
                "A numerical gradient moves one parameter up and down by h and sees how the loss changes: "
                "(f(w + h) − f(w − h)) / 2h, two passes for each parameter. Backpropagation gets all "
                "gradients from one pass forward and one back. Both must agree."
            )
        )
        self.about.setWordWrap(True)
        self.network = QuietComboBox()
        self.network.addItem(self.tr("As set on the left"), "")
        self.network.addItem(translated(PRESETS["two_layer"][1]), PRESETS["two_layer"][0])
        self.network.setAccessibleName(self.tr("Network"))
        self.network.setToolTip(self.tr("Whose gradients are compared, before any training"))
        self.boxes: dict[str, NumberBox] = {}
        self.precision = QuietComboBox()
        self.start = QPushButton(self.tr("Compare"))
        self.start.setToolTip(self.tr("Compute both gradients for some parameters of every layer"))
        self.start.clicked.connect(self.compare)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("End the comparison and keep what it has found"))
        self.stop.clicked.connect(self.stop_job)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        bind_number_font(self.verdict, context.theme)
        self.table = DataTable(
            [
                self.tr("Layer"), self.tr("Array"), self.tr("Size"), self.tr("Compared"),
                self.tr("Mean diff."), self.tr("Relative"), self.tr("Verdict"),
            ],
            name=self.tr("Gradients of each layer"),
        )  # fmt: skip
        self.table.setToolTip(
            self.tr(
                "Mean absolute difference; relative: the largest difference over the array's largest gradient"
            )
        )
        self.scatter, self.widths = GradientScatter(context.theme), WidthPlot(context.theme)
        self._assemble()
        self.verdict.setText(
            self.tr("Press Compare: each layer becomes a line of the table and points in the plots.")
        )
        self._set_running(False)

    def _assemble(self) -> None:
        declared = {p.name: p for p in parameters(GradientSettings)}
        names = {"samples": self.tr("Digits"), "per_array": self.tr("Per array"), "width": self.tr("h")}
        for choice in declared["precision"].choices:
            self.precision.addItem(choice, choice)
        self.precision.setAccessibleName(self.tr("Precision"))
        self.precision.setToolTip(translated(declared["precision"].help))
        self.done = QLabel()
        bind_number_font(self.done, self._context.theme)
        column = self.column()
        column.addWidget(self.about)
        self.add_groups(column, (self.network,), (self.start, self.stop, self.done))
        numbers: list[QWidget] = []
        for name, text in names.items():
            p = declared[name]
            assert p.low is not None
            assert p.high is not None
            box = self.boxes[name] = NumberBox(p.kind is int)
            box.setRange(p.low, p.high)
            box.setValue(p.default)
            box.setAccessibleName(readable(translated(name)))
            box.setToolTip(translated(p.help))
            label = QLabel(text)
            label.setBuddy(box)
            numbers += (label, box)
        self.add_groups(column, numbers[:4], (*numbers[4:], self.precision))
        column.addWidget(self.verdict)
        self.at_least(_PLOT, self.scatter, self.widths)
        self.at_least(_TABLE, self.table)
        plots = self.bending(column, 3)
        plots.addWidget(self.scatter, 1)
        plots.addWidget(self.widths, 1)
        column.addWidget(self.table, 2)

    def request(self) -> GradientRequest:
        """Return what the controls describe.

        Raises
        ------
        ParameterError
            If the network is too large or its layers do not fit.
        """
        base = self._base()
        settings = GradientSettings(
            samples=int(self.boxes["samples"].value()),
            per_array=int(self.boxes["per_array"].value()),
            width=self.boxes["width"].value(),
            precision=self.precision.currentData(),
            seed=base.seed % 10_000,
        )
        if preset := self.network.currentData():
            return GradientRequest(preset, settings=settings)
        return GradientRequest(base.network_architecture(), base.loss, base.initializer, settings)

    def compare(self) -> None:
        """Compare both gradients."""
        request = self._or_told(self.request)
        if request is not None:
            self.widths.mark(request.settings.width)
            self._submit(lambda: run_gradient_comparison(request))

    def _on_update(self, snapshot: GradientSnapshot) -> None:
        self._latest = snapshot
        begun = time.perf_counter()
        if snapshot.phase == "done" or begun >= self._due:
            self.show_snapshot(snapshot)
            # Drawing thousands of points takes at most a fifth of the time.
            self._due = begun + max(_FRAME, 5.0 * (time.perf_counter() - begun))

    def show_snapshot(self, snapshot: GradientSnapshot) -> None:
        """Draw what has been found so far."""
        self._latest = None
        self.progressed.emit(snapshot)
        self.done.setText("" if snapshot.phase == "done" else f"{snapshot.fraction:.0%}")
        self.table.set_rows(
            [
                (
                    entry.layer,
                    entry.name,
                    entry.size,
                    len(entry.backprop),
                    float(f"{entry.mean_difference:.2e}"),
                    float(f"{entry.relative:.2e}"),
                    self.tr("agree") if entry.relative < _AGREE else self.tr("differ"),
                )
                for entry in snapshot.arrays
            ]
        )
        self.scatter.show_snapshot(snapshot)
        self.widths.show_snapshot(snapshot)
        if snapshot.arrays:
            self.verdict.setText(self._verdict(snapshot))

    def _verdict(self, snapshot: GradientSnapshot) -> str:
        text = self.tr(
            "All {0:,} gradients take {1:.2g} ms by backpropagation and would take {2} numerically: "
            "{3:,.0f} times as long. Largest relative error so far: {4:.1e}."
        ).format(
            snapshot.parameters,
            1e3 * snapshot.backprop_seconds,
            self._duration(snapshot.numerical_seconds),
            snapshot.slowdown,
            snapshot.worst,
        )
        if snapshot.phase == "done" and snapshot.worst >= _AGREE:
            text += " " + self.tr(
                "That is much: h reaches over a kink (ReLU, max pooling), or the precision is too coarse. "
                "Look at the right plot for a better h."
            )
        return text

    def _duration(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("{0:.0f} ms").format(1e3 * seconds)
        return self.tr("{0:.3g} s").format(seconds)

    def _on_finished(self) -> None:
        self._set_running(False)
        if self._latest is not None:
            self.show_snapshot(self._latest)
        self.done.clear()
        self.progressed.emit(None)

    def _set_running(self, running: bool) -> None:
        start, stop = (self.start,), (self.stop,)
        switch_buttons(*(stop, start) if running else (start, stop))
