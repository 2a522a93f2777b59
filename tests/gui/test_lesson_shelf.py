"""The list of lessons in a narrow pane."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from nnviz.core.lessons import bundled_lessons
from nnviz.gui.lessons.shelf_page import ShelfPage
from nnviz.gui.theme import Theme
from nnviz.gui.translation import install_language


@pytest.fixture(params=["en", "zh_CN"])
def shelf(qtbot, request):
    install_language(request.param)
    shelf = ShelfPage(Theme())
    qtbot.addWidget(shelf)
    shelf.show_lessons(bundled_lessons(request.param), {})
    return shelf


@pytest.mark.parametrize("width", [256, 352])
def test_nothing_is_cut_in_a_narrow_pane(shelf, qtbot, width):
    shelf.resize(width, 800)
    with qtbot.waitExposed(shelf):
        shelf.show()
    assert shelf.widget().width() <= shelf.viewport().width()
    for card in [shelf.figures_card, *shelf.cards]:
        # The whole title, not the beginning of it.
        assert card.text() == card.accessibleName()
        bold = QFont(card.font())
        bold.setBold(True)
        title, below = card.text_places(card.width())
        for font, place, text in ((bold, title, card.text()), (card.font(), below, card.description())):
            room = QRect(0, 0, place.width(), 10_000)
            needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            assert needed.width() <= place.width()
            assert needed.height() <= place.height()
            assert card.rect().contains(place), text
        assert title.bottom() < below.top()


def test_long_titles_break_when_the_pane_becomes_narrower(shelf, qtbot):
    shelf.resize(500, 800)
    with qtbot.waitExposed(shelf):
        shelf.show()
    card = max(shelf.cards, key=lambda card: QFontMetrics(card.font()).horizontalAdvance(card.text()))
    before = card.text_places(card.width())[0].height()
    high = card.height()
    shelf.resize(180, 800)
    QApplication.processEvents()
    assert card.text_places(card.width())[0].height() >= 2 * before
    assert card.height() > high
