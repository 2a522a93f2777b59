"""Of many requests the newest, and never none."""

from __future__ import annotations

from nnviz.gui.panels.draw.coalescer import Coalescer
from nnviz.runtime import SyncRunner


def ask(coalescer, value):
    coalescer.ask(lambda: iter([value]))


def test_what_runs_is_finished_and_of_those_who_wait_only_the_newest_runs():
    runner, seen = SyncRunner(manual=True), []
    coalescer = Coalescer(runner, "test", seen.append, lambda failure: None)
    for value in range(10):
        ask(coalescer, value)
    runner.advance(5)
    assert seen == [0]
    runner.advance(5)
    assert seen == [0, 9]
    runner.advance(5)
    assert not coalescer.busy


def test_asking_from_the_callback_goes_on_without_recursion():
    runner, seen = SyncRunner(), []

    def on_update(value):
        seen.append(value)
        if value < 2000:
            ask(coalescer, value + 1)

    coalescer = Coalescer(runner, "test", on_update, lambda failure: None)
    ask(coalescer, 0)
    assert seen == list(range(2001))
    assert not coalescer.busy


def test_a_failure_is_told_and_the_next_request_runs():
    runner, seen, failures = SyncRunner(), [], []
    coalescer = Coalescer(runner, "test", seen.append, failures.append)

    def broken():
        raise ValueError("no")
        yield

    coalescer.ask(broken)
    ask(coalescer, 1)
    assert len(failures) == 1
    assert seen == [1]


def test_cancelled_and_closed_nothing_comes_any_more():
    runner, seen = SyncRunner(manual=True), []
    coalescer = Coalescer(runner, "test", seen.append, lambda failure: None)
    ask(coalescer, 1)
    ask(coalescer, 2)
    coalescer.cancel()
    runner.advance(5)
    assert seen == []
    ask(coalescer, 3)
    runner.advance(5)
    assert seen == [3]
    coalescer.close()
    ask(coalescer, 4)
    runner.advance(5)
    assert seen == [3]
