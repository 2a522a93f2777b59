"""Faults that random actions (tests/benchmarks/soak.py) have found."""

import json

from nnviz.gui.panels.activations.functions_page import FunctionsPage
from nnviz.runtime import SyncRunner


def test_the_look_changes_while_other_functions_are_being_computed(make_panel, make_context):
    runner = SyncRunner(manual=True)
    panel = make_panel("activations", make_context(runner))
    for _ in range(20):
        runner.advance(10)
    page = panel.findChild(FunctionsPage)
    assert page._result is not None
    picks = page.controls.picks
    boxes = [box for box in picks.findChildren(type(page.controls.tangents)) if not box.isChecked()]
    boxes[0].setChecked(True)
    assert len(page._colors) != len(page._result.functions)
    combo = page.controls.derivative
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        page._draw()


def test_settings_that_do_not_fit_together_leave_a_state_that_does(make_panel, notes):
    panel = make_panel("initializers")
    panel.controls.layers.set_value(50)
    before = panel.state()
    panel.controls.steps.set_value(1000)
    assert any("too many" in message for _, message, _ in notes)
    assert json.loads(json.dumps(panel.state()))["request"] == before["request"]
