"""In a window of 800 by 600 no control of a page is cut off or covered by another one."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QScrollArea

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.gui.paper import picture_of
from nnviz.tasks.train import TrainRequest


@pytest.fixture
def panel(make_panel, tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    panel = make_panel(TrainPanel, size=(684, 560))
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    panel.start()
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def settle(page, qtbot):
    """Let Qt lay everything out: it posts that to itself, in several rounds."""
    content = page.findChild(QScrollArea).widget()
    for _ in range(5):
        QCoreApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: content.width() <= page.width())


def pages(panel):
    return {
        "understand": panel.understand,
        "data": panel.tools.data,
        "search": panel.tools.search,
        "gradients": panel.tools.gradients,
    }


@pytest.mark.parametrize("name", ["understand", "data", "search", "gradients"])
def test_all_controls_of_a_page_are_whole(panel, qtbot, name):
    page = pages(panel)[name]
    panel.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.is_narrow)
    settle(page, qtbot)
    places = {}
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel):
        for widget in page.findChildren(kind):
            if not widget.isVisible() or widget.parent() is None or isinstance(widget.parent(), QComboBox):
                continue
            if isinstance(widget, QLabel) and not widget.text():
                continue
            left = widget.mapTo(page, QPoint(0, 0)).x()
            assert left + widget.width() <= page.width(), (widget, widget.accessibleName())
            if isinstance(widget, QAbstractButton):
                room = widget.fontMetrics().horizontalAdvance(widget.text())
                assert widget.width() >= room, widget.text()
            places[widget] = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    for one, area in places.items():
        for other, theirs in places.items():
            related = one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
            assert related or not area.intersects(theirs), (one, other)


def test_plots_below_each_other_have_their_height(panel, qtbot):
    page = panel.tools.gradients
    panel.tabs.setCurrentWidget(page)
    settle(page, qtbot)
    assert page.widths.mapTo(page, QPoint(0, 0)).y() >= page.scatter.mapTo(page, QPoint(0, 0)).y() + 230
    assert page.scatter.height() >= 230
    panel.resize(1280, 800)
    settle(page, qtbot)
    assert not page.is_narrow
    assert page.widths.mapTo(page, QPoint(0, 0)).y() == page.scatter.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize("name", ["understand", "data", "search", "gradients", "compare"])
def test_all_of_a_page_that_scrolls_is_on_paper(panel, qtbot, name):
    page = panel.compare if name == "compare" else pages(panel)[name]
    panel.tabs.setCurrentWidget(page)
    settle(page, qtbot)
    whole = picture_of(panel.view())
    assert whole is page.findChild(QScrollArea).widget()


def test_the_arithmetic_of_the_layers_can_be_read(panel):
    panel.tabs.setCurrentWidget(panel.layers)
    table = panel.layers.table
    panel.grab()
    assert table.columnWidth(2) >= 130
    panel.resize(1280, 800)
    panel.grab()
    assert sum(table.columnWidth(i) for i in range(5)) == table.viewport().width()
