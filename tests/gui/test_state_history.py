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
