"""The rail of panels."""

import pytest

from nnviz.gui.panel_registry import PANELS
from nnviz.gui.rail import Rail


@pytest.fixture
def rail(theme, qtbot):
    rail = Rail(PANELS.infos(), theme)
    qtbot.addWidget(rail)
    rail.add_command("lesson", "Lessons", "tip", lambda: None)
    return rail


def test_a_low_window_has_all_panels_in_sight_with_smaller_icons(rail, theme, qtbot):
    full = rail.widget().sizeHint().height()
    rail.resize(rail.width(), full)
    with qtbot.waitExposed(rail):
        rail.show()
    assert rail._commands[0].iconSize().width() == 24
    rail.resize(rail.width(), full - 8)
    assert rail._commands[0].iconSize().width() == 16
    assert rail.widget().sizeHint().height() <= rail.viewport().height()
    width = rail.width()
    theme.set_mode("dark")
    assert rail._commands[0].iconSize().width() == 16, "also after a change of colours"
    assert rail.width() == width
    rail.resize(rail.width(), full)
    assert rail._commands[0].iconSize().width() == 24


def test_the_lowest_windows_get_a_scroll_bar(rail, qtbot):
    usual = rail.width()
    rail.resize(rail.width(), 200)
    with qtbot.waitExposed(rail):
        rail.show()
    assert rail.width() > usual
