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
