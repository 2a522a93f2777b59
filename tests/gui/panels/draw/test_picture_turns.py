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


def test_when_the_pen_is_up_nothing_older_comes_after(turns, done, qtbot):
    turns.asked()
    turns.take("stages", lambda: done.append("old"))
    turns.at_once("stages", lambda: done.append("newest"))
    turns.take("end", lambda: done.append("end"))
    turns.answered()
    qtbot.waitUntil(lambda: "end" in done)
    assert done == ["newest", "end"]


def test_after_closing_nothing_comes(turns, done):
    turns.asked()
    turns.take("stages", lambda: done.append(1))
    turns.close()
    turns.answered()
    assert not turns._waiting
    turns.close()
