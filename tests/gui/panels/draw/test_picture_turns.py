"""Pictures never go before an answer that somebody waits for, and always come."""

import pytest

from nnviz.gui.panels.draw import picture_turns
from nnviz.gui.panels.draw.picture_turns import PictureTurns


@pytest.fixture
def done():
    return []


@pytest.fixture
def turns(qapp):
    turns = PictureTurns()
    yield turns
    turns.close()


def test_nothing_waits_if_nobody_asks(turns, done):
    turns.take("stages", lambda: done.append(1))
    assert done == [1]


def test_pictures_come_soon_after_the_answer_the_newest_of_each_kind(turns, done, qtbot):
    turns.asked()
    for value in ("old", "new"):
        turns.take("stages", lambda value=value: done.append(value))
    turns.take("inside", lambda: done.append("inside"))
    turns.answered()
    turns.take("layers", lambda: done.append("layers"))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["new", "inside", "layers"]


def test_an_answer_that_does_not_come_keeps_nothing_back_for_ever(turns, done, qtbot, monkeypatch):
    monkeypatch.setattr(picture_turns, "_AT_MOST", 1)
    turns.asked()
    turns.take("stages", lambda: done.append(1))
    qtbot.waitUntil(lambda: done == [1])


def test_of_many_pictures_each_has_a_turn_of_its_own(turns, done, qtbot):
    turns.asked()
    for value in range(3):
        turns.take(f"layer {value}", lambda value=value: done.append(value))
    turns.answered()
    turns._timer.stop()
    for value in range(3):
        turns._on_timer_timeout()
        assert done == list(range(value + 1)), "the event loop paints in between"
    assert not turns._waiting


def test_when_the_pen_is_up_pictures_come_at_once(turns, done):
    turns.asked()
    turns.take("stages", lambda: done.append("old"))
    turns.answered()
    turns.at_once("stages", lambda: done.append("newest"))
    assert done == ["newest"]
    assert not turns._waiting


def test_the_last_answer_still_goes_before_the_pictures(turns, done, qtbot):
    turns.asked()
    turns.at_once("stages", lambda: done.append("stages"))
    assert done == []
    turns.answered()
    qtbot.waitUntil(lambda: done == ["stages"])


def test_after_closing_nothing_comes(turns, done):
    turns.asked()
    turns.take("stages", lambda: done.append(1))
    turns.close()
    turns.answered()
    assert not turns._waiting
    turns.close()
