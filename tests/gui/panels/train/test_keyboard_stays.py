"""The keyboard stays at the buttons of a run when they change places: the next Space is no other command."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.runtime import SyncRunner
from nnviz.tasks import train
from nnviz.tasks.train import TrainRequest


@pytest.fixture
def opened(make_context, make_panel, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(train, "_STRETCH", 0.0)
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(TrainRequest("784-10", subset=200, epochs=2, validation=0.005, batch_size=50))
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel, runner


def press(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_from_start_to_pause_and_back(opened, qtbot):
    panel, runner = opened
    bar = panel.bar
    for _ in range(2):  # the second time there is a network that could be saved
        press(qtbot, bar.start)
        assert QApplication.focusWidget() is bar.pause
        while panel.controller.running:
            runner.advance()
        assert QApplication.focusWidget() is bar.start
        assert bar.save.isEnabled()


def test_from_stop_to_start(opened, qtbot):
    panel, runner = opened
    press(qtbot, panel.bar.start)
    while panel.controller.latest is None or not panel.controller.latest.step:
        runner.advance()
    press(qtbot, panel.bar.stop)
    assert QApplication.focusWidget() in (panel.bar, panel.bar.start)
    while panel.controller.running:
        runner.advance()
    assert QApplication.focusWidget() is panel.bar.start


@pytest.mark.parametrize("name", ["search", "gradients"])
def test_from_the_start_of_a_tool_to_its_stop_and_back(opened, qtbot, name):
    panel, runner = opened
    page = getattr(panel.tools, name)
    panel.tabs.setCurrentWidget(page)
    press(qtbot, page.start)
    assert QApplication.focusWidget() is page.stop
    runner.advance()
    press(qtbot, page.stop)
    assert QApplication.focusWidget() is page.start


def test_the_keyboard_stays_where_the_user_has_gone(opened, qtbot):
    panel, runner = opened
    press(qtbot, panel.bar.start)
    panel.settings.text.setFocus()
    while panel.controller.running:
        runner.advance()
    assert QApplication.focusWidget() is panel.settings.text
