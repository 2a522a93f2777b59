"""Contents that are lower where they are narrower do not keep the window busy for ever."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nnviz.gui.widgets.steady_scroll import SteadyScrollArea


class Square(QWidget):
    """As high as it is wide."""

    def __init__(self):
        super().__init__()
        self.resizes = 0
        self.picture = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)

    def resizeEvent(self, event):
        self.resizes += 1
        self.picture.setFixedHeight(event.size().width())


@pytest.fixture
def area(qtbot):
    area, inner = SteadyScrollArea(), QWidget()
    area.setWidgetResizable(True)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    area.square = Square()
    column.addWidget(area.square)
    column.addStretch(1)
    area.setWidget(inner)
    qtbot.addWidget(area)
    area.resize(300, 400)
    with qtbot.waitExposed(area):
        area.show()
    return area


def turns(area, rounds=200):
    before = area.square.resizes
    for _ in range(rounds):
        QApplication.processEvents()
    return area.square.resizes - before


@pytest.mark.parametrize("height", range(270, 310, 4))
def test_the_bar_comes_to_rest_at_every_height(area, height):
    area.resize(300, height)
    assert turns(area) < 40
    assert turns(area) == 0
    bar = area.verticalScrollBar()
    assert bar.isVisible() or area.square.height() <= area.viewport().height()


def test_it_finds_out_anew_when_the_size_changes(area):
    area.resize(300, 295)
    turns(area)
    area.resize(300, 600)
    turns(area)
    assert not area.verticalScrollBar().isVisible()
