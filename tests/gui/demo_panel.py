"""A small panel that stands for all panels in the tests of the frame."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QCheckBox

from nnviz.core.errors import DataFileError
from nnviz.core.params import Parameterised, param
from nnviz.gui.panel import Panel
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.export import ExportButton
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.param_form import ParamForm
from nnviz.gui.widgets.plotting import ThemedPlot
from nnviz.gui.widgets.transport import Transport


@dataclass(frozen=True)
class Wave(Parameterised):
    frequency: float = param(1.0, 0.01, 100.0, log=True, unit="Hz", help="Waves per second")
    height: float = param(1.0, 0.0, 2.0, help="How high the waves are")
    damped: bool = param(False, help="Let the waves fade")
    shape: str = param("sine", choices=("sine", "square"), help="Form of one wave")


def waves(wave, count):
    import numpy as np

    x = np.linspace(0, 1, 400)
    for i in range(count):
        y = wave.height * np.sin(2 * np.pi * (wave.frequency * x + i / 50))
        yield x, np.sign(y) if wave.shape == "square" else y * (np.exp(-3 * x) if wave.damped else 1)


class DemoPanel(Panel):
    slug = "demo"
    title = "Waves"
    icon = "activation"
    order = 5
    tip = "See waves"
    count = 3

    def __init__(self, context):
        super().__init__(context)
        self.form = ParamForm(Wave)
        self.form.changed.connect(self.submit)
        controls = Column()
        controls.add_section("Wave", self.form)
        controls.add_section("More", QCheckBox("Something else"), expanded=False)
        self.set_controls(controls)
        self.plot = ThemedPlot(
            context.theme, x="Time", x_unit="s", y="Height", title="A wave over time", legend=True
        )
        self.curve = self.plot.add_series(0, name="wave")
        self.other = self.plot.add_series(1, [0, 1], [0.5, -0.5], name="line")
        self.set_view(self.plot)
        facts = Column()
        self.formula = FormulaView(context.theme, r"y = a\,\sin(2\pi f t)")
        facts.add_section("Formula", self.formula)
        self.set_facts(facts)
        self.transport = Transport(context.theme)
        self.set_transport(self.transport)
        self.set_headline("A wave of the chosen frequency and height")
        self.add_header_widget(ExportButton(context, self.plot, "wave"))
        self.stack = QUndoStack(self)
        self.calls = []
        self.updates = 0
        self.submit()

    def submit(self):
        wave = self.form.instance()
        self.context.runner.submit(
            "demo.waves",
            lambda: waves(wave, self.count),
            on_update=self.show_result,
            on_finished=self.hide_progress,
            on_failed=self.context.fail,
        )

    def show_result(self, result):
        self.updates += 1
        self.curve.setData(*result)

    def state(self):
        return {"form": self.form.values()}

    def restore_state(self, state):
        self.form.set_values(state["form"])

    def undo_stack(self):
        return self.stack

    def panel_actions(self):
        action = QAction("Reset the wave", self)
        action.triggered.connect(self.form.reset)
        return [action]

    def can_open(self, path: Path):
        return path.suffix == ".wave"

    def open_path(self, path):
        try:
            self.form.set_values(json.loads(path.read_text()))
        except ValueError as error:
            raise DataFileError(f"{path} is not a wave: {error}") from error

    def activated(self):
        self.calls.append("activated")

    def deactivated(self):
        self.calls.append("deactivated")

    def shutdown(self):
        self.calls.append("shutdown")
        self.context.runner.cancel("demo.waves")
