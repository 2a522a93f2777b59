"""Every picture can be copied and saved by a right click or the menu key, and moved by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nnviz.gui.picture_menu import picture_at, picture_menu
from nnviz.gui.widgets.plotting import ThemedPlot


@pytest.fixture
def panel(make_panel, qtbot):
    panel = make_panel("activations")
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    panel.hide()


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_is_that_of_the_picture_under_the_mouse(panel, notes):
    plot = panel.pages[0].view.main
    assert picture_at(panel.view(), plot.viewport()) is plot
    assert picture_at(panel.view(), panel.view()) is panel.view()
    menu = picture_menu(panel, plot)
    assert any("Copy this picture" in text for text in texts(menu))
    menu.actions()[0].trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    assert notes[-1][0] == "info"
    whole = picture_menu(panel, panel.view())
    assert not any("this picture" in text for text in texts(whole))
    for made in (menu, whole):
        made.deleteLater()


def test_a_right_click_opens_it_and_the_controls_have_none(panel):
    plot = panel.pages[0].view.main
    place = plot.mapToGlobal(plot.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, plot.rect().center(), place)
    QApplication.sendEvent(plot.viewport(), event)
    menus = [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()
    column = panel.controls_widget()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), column.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(column, event)
    assert not [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]


def test_a_plot_is_zoomed_and_moved_by_keyboard(qtbot, theme):
    plot = ThemedPlot(theme, x="x", y="y")
    plot.add_series(0, [0, 1, 2], [0, 1, 0])
    qtbot.addWidget(plot)
    box = plot.getPlotItem().getViewBox()
    box.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    (left, right), _ = box.viewRange()
    assert right - left == pytest.approx(8)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert box.viewRange()[0][0] > left
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert box.autoRangeEnabled() == [True, True]
    theme.changed.disconnect(plot.apply_theme)
