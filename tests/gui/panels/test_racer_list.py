"""The list of racers."""

import pytest
from PySide6.QtCore import QSize, Qt

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.gui.panels.race.racer_list import RacerList, racer_icon
from nnviz.tasks.race import Racer


def racers(count):
    return tuple(Racer(OPTIMIZERS.create("adam"), colour=i) for i in range(count))


@pytest.fixture
def shown(qtbot, theme):
    found = RacerList(theme)
    qtbot.addWidget(found)
    return found


def test_it_never_shrinks_because_a_racer_comes(shown):
    heights = []
    for count in range(12):
        shown.set_racers(racers(count), count - 1)
        heights.append(shown.sizeHint().height())
        assert shown.minimumSizeHint().height() == heights[-1]
    assert heights == sorted(heights)
    assert heights[0] == heights[4]
    assert heights[7] == heights[11] > heights[4]


def test_the_list_of_the_panel_grows_by_the_rival(make_panel, qapp):
    panel = make_panel("race")
    panel.show()
    before = panel.racers.list.height()
    panel.racers.rival_button.click()
    qapp.processEvents()
    assert panel.racers.list.height() > before
    last = panel.racers.list.item(panel.racers.list.count() - 1)
    assert panel.racers.list.viewport().rect().contains(panel.racers.list.visualItemRect(last))


def test_ticks_are_told_but_not_what_the_program_sets(shown, qtbot):
    with qtbot.assertNotEmitted(shown.shown_changed):
        shown.set_racers(racers(3), 1)
    assert shown.currentRow() == 1
    with qtbot.waitSignal(shown.shown_changed) as told:
        shown.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert told.args == [2, False]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_have_the_pixels_of_any_screen(theme, ratio):
    icon = racer_icon(theme, racers(1)[0])
    pixmap = icon.pixmap(QSize(18, 18), ratio)
    assert pixmap.width() == round(18 * ratio)
