"""Undo and redo in panels that edit nothing but their settings."""

import pytest
from PySide6.QtCore import QTimer

from nnviz.gui.panel_registry import PANELS
from nnviz.gui.panel_settings import controls_in
from nnviz.gui.state_history import StateHistory
from nnviz.gui.widgets.slider_spin import SliderSpin

WITH_HISTORY = [slug for slug in PANELS if PANELS[slug].load().keeps_history]


def test_every_panel_can_undo(make_panel, qtbot):
    assert len(WITH_HISTORY) >= 4
    for slug in PANELS:
        panel = make_panel(slug)
        with qtbot.waitExposed(panel):
            panel.show()
        assert panel.undo_stack() is not None, slug
        panel.hide()


@pytest.mark.parametrize("slug", WITH_HISTORY)
def test_a_setting_is_taken_back_and_brought_back(slug, make_panel, qtbot):
    panel = make_panel(slug)
    with qtbot.waitExposed(panel):
        panel.show()
    history = panel.undo_stack()
    assert isinstance(history, StateHistory)
    before = panel.state()
    sliders = [w for _, w in controls_in(panel.controls_widget()) if isinstance(w, SliderSpin)]
    slider = next(s for s in sliders if s.isEnabled())
    for share in (0.3, 0.6, 0.7):
        slider.slider.setValue(round(share * slider.slider.maximum()))
    changed = panel.state()
    assert changed != before
    history.undo()
    assert panel.state() == before
    history.redo()
    assert panel.state() == changed
    assert history.count() == 1, "dragging a slider is one edit"
    history.undo()
    history.undo()
    assert panel.state() == before
    for timer in panel.findChildren(QTimer):
        timer.stop()
    panel.hide()


def test_a_successor_goes_on_where_undo_was(make_panel, qtbot):
    first = make_panel("perceptron")
    with qtbot.waitExposed(first):
        first.show()
    states = [first.state()]
    for bias in (-0.1, -0.2, -0.3):
        first.controls.output.b.set_value(bias)
        first.state_changed.emit()
        first.undo_stack().note()
        states.append(first.state())
    first.undo_stack().undo()
    data = first.history_data()
    first.hide()
    second = make_panel("perceptron")
    second.restore_state(first.state())
    second.context.histories["perceptron"] = data
    with qtbot.waitExposed(second):
        second.show()
    history = second.undo_stack()
    assert second.state() == states[2], "nothing has moved"
    history.redo()
    assert second.state() == states[3]
    for state in states[2::-1]:
        history.undo()
        assert second.state() == state
    assert not history.canUndo()
    other = make_panel("perceptron")
    other.context.histories["perceptron"] = data | {"last": {"something": "else"}}
    with qtbot.waitExposed(other):
        other.show()
    assert not other.undo_stack().canUndo(), "the panel is not as it was left"
    for panel in (first, second, other):
        for timer in panel.findChildren(QTimer):
            timer.stop()
        panel.hide()


def test_what_was_taken_back_is_forgotten_by_a_new_change(make_panel, qtbot):
    panel = make_panel("perceptron")
    with qtbot.waitExposed(panel):
        panel.show()
    history = panel.undo_stack()
    for bias in (-0.1, -0.2):
        panel.controls.output.b.set_value(bias)
        history.note()
    history.undo()
    panel.controls.output.b.set_value(-0.4)
    data = history.data()
    assert (len(data["changes"]), data["index"]) == (2, 2)
    assert data["changes"][-1][1] == panel.state()
    for timer in panel.findChildren(QTimer):
        timer.stop()
    panel.hide()
