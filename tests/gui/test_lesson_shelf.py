"""The list of lessons in a narrow pane."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from nnviz.core.lessons import bundled_lessons
from nnviz.gui.lessons.shelf_page import ShelfPage
from nnviz.gui.theme import Theme


@pytest.mark.parametrize("width", [256, 352])
def test_nothing_is_cut_in_a_narrow_pane(qtbot, width):
    shelf = ShelfPage(Theme())
    qtbot.addWidget(shelf)
    shelf.show_lessons(bundled_lessons(), {})
    shelf.resize(width, 800)
    with qtbot.waitExposed(shelf):
        shelf.show()
    assert shelf.widget().width() <= shelf.viewport().width()
    flags = Qt.TextFlag.TextWordWrap
    for card in shelf.cards:
        metrics = QFontMetrics(card.font())
        room = QRect(0, 0, card.width() - card.iconSize().width() - 20, 10_000)
        text = metrics.boundingRect(room, flags, card.description())
        assert text.height() + metrics.height() <= card.height()
        assert card.accessibleName().startswith(card.text().rstrip("…"))
