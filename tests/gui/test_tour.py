"""The first-run tour."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.gui import application
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore
from nnviz.gui.tour import SEEN, Tour
from nnviz.gui.window import MainWindow


@pytest.fixture
def window(make_context, qtbot):
    window = MainWindow(make_context())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.open_panel("draw")
    yield window
    window.close()


@pytest.fixture
def tour(window):
    tour = Tour(window)
    tour.start()
    yield tour
    tour.end()


def test_it_leads_along_real_controls_and_is_remembered(window, tour, qtbot):
    assert window.context.settings.get(SEEN, False)
    seen = []
    with qtbot.waitSignal(tour.ended):
        while tour.overlay is not None:
            overlay = tour.overlay
            seen.append(overlay.title.text())
            assert overlay.geometry() == window.rect()
            assert window.rect().contains(overlay.hole())
            assert window.rect().contains(overlay.card.geometry())
            assert not overlay.hole().isEmpty()
            assert overlay.text.heightForWidth(overlay.text.width()) <= overlay.text.height()
            QTest.keyClick(overlay.next, Qt.Key.Key_Right)
    assert len(seen) == len(set(seen)) == len(tour)
    words = sum(len(stop.text.split()) + len(stop.title.split()) for stop in tour._stops)
    assert words < 180, "longer than a minute to read"


def test_escape_ends_it_and_the_keyboard_stays_within(window, tour):
    overlay = tour.overlay
    QTest.keyClick(overlay.next, Qt.Key.Key_Left)
    assert tour.position == 0
    QTest.keyClick(overlay.next, Qt.Key.Key_Return)
    assert tour.position == 1
    for _ in range(4):
        QTest.keyClick(overlay.focusWidget(), Qt.Key.Key_Tab)
        assert overlay.focusWidget() in (overlay.skip, overlay.back, overlay.next)
    QTest.keyClick(overlay.focusWidget(), Qt.Key.Key_Escape)
    assert tour.overlay is None
    assert tour.position == -1


def test_what_is_shown_can_be_tried(window, tour):
    canvas = window.current_panel().canvas
    middle = canvas.mapTo(window, canvas.rect().center())
    assert window.childAt(middle) is canvas
    assert window.childAt(QPoint(5, window.height() - 5)) is tour.overlay


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_follows_size_and_theme(window, tour, theme, mode, qtbot):
    tour.move_by(1)
    theme.set_mode(mode)
    for size in ((1000, 640), (1600, 1000)):
        window.resize(*size)
        qtbot.waitUntil(lambda: tour.overlay.size() == window.size())
        QApplication.processEvents()
        assert window.rect().contains(tour.overlay.card.geometry())
    theme.set_presentation(True)
    QApplication.processEvents()
    assert window.rect().contains(tour.overlay.card.geometry())
    window.grab()


def test_it_comes_only_to_new_users_at_a_screen(monkeypatch):
    settings, store = JsonStore(None), JsonStore(None)
    session = Session(store)
    assert not application.wants_tour(settings, session), "tests run without a screen"
    monkeypatch.setattr(application.QGuiApplication, "platformName", lambda: "xcb")
    assert application.wants_tour(settings, session)
    store.set("panel", "race")
    assert not application.wants_tour(settings, session)
    store.set("panel", "")
    settings.set(SEEN, True)
    assert not application.wants_tour(settings, session)


def test_help_starts_it(window):
    next(a for a in window.menus.actions() if "tour" in a.text()).trigger()
    tours = window.findChildren(Tour)
    assert tours[0].overlay is not None
    tours[0].end()


def test_what_is_explained_is_painted_bright(window, tour, qtbot):
    bars = window.current_panel().bars
    qtbot.waitUntil(lambda: bars.paints > 0)
    QApplication.processEvents()
    before = bars.paints
    tour.move_by(1)
    qtbot.waitUntil(lambda: bars.paints > before)


def test_the_answer_stays_bright_while_one_draws(window, tour):
    panel = window.current_panel()
    for part in (panel.canvas, panel.bars):
        middle = part.mapTo(window, part.rect().center())
        assert any(hole.contains(middle) for hole in tour.overlay.holes())
        assert window.childAt(middle) is not tour.overlay
    assert not any(hole.intersects(tour.overlay.card.geometry()) for hole in tour.overlay.holes())
    tour.move_by(1)
    assert len(tour.overlay.holes()) == 3, "the pixels that the text speaks of are bright too"
    panel.set_facts_visible(False)
    assert len(tour.overlay.holes()) == 2
    panel.set_facts_visible(True)
