"""How the window comes up the first time, and after it has been placed."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from nnviz.gui.application import show_window


@pytest.mark.parametrize(("spare", "placed", "filled"), [
    (0, False, True), (59, False, True), (60, False, False), (0, True, False),
])  # fmt: skip
def test_the_first_window_is_not_taller_than_its_screen(qtbot, spare, placed, filled):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room - QSize(16, spare))
    show_window(window, placed=placed)
    assert window.isMaximized() is filled


def test_facts_make_way_in_a_narrow_window_and_come_back(make_panel, qtbot):
    panel = make_panel("activations", size=(690, 500))
    panel.show()
    qtbot.waitExposed(panel)
    assert not panel.facts_visible()
    assert panel.facts_wanted(), "the session keeps what the user wants, not what fits"
    qtbot.waitUntil(lambda: panel.view().width() > 300)
    panel.resize(1200, 700)
    assert panel.facts_visible()
    panel.resize(690, 500)
    panel.set_facts_visible(True)
    panel.resize(700, 500)
    assert panel.facts_visible(), "whoever wants them keeps them"
    panel.set_facts_visible(False)
    panel.resize(1200, 700)
    assert not panel.facts_visible()
