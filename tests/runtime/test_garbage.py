"""Cycles are collected on the thread of the window, never on the worker."""

import gc
import threading
import weakref

import pytest

pytest.importorskip("PySide6")

from nnviz.runtime.garbage import INTERVAL_MS, FrontGarbage
from nnviz.runtime.qt_runner import QtRunner


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def threads_of_collections():
    """Return the threads on which collections have begun."""
    threads = set()

    def note(phase, info):
        threads.add(threading.get_ident())

    gc.collect()
    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


def test_a_task_that_makes_garbage_never_collects_on_the_worker(qtbot, threads_of_collections):
    freed_on = []

    def wasteful():
        for _ in range(50):
            for _ in range(1000):
                weakref.finalize(Knot(), lambda: freed_on.append(threading.get_ident()))
            yield 0

    runner = QtRunner()
    done = []
    runner.submit("a", wasteful, on_update=lambda _: None, on_finished=lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done and freed_on), timeout=20_000)
    assert runner.close()
    assert gc.isenabled()
    here = threading.get_ident()
    assert threads_of_collections == {here}
    assert set(freed_on) == {here}


def test_two_runners_share_the_rest_of_the_collector(qtbot):
    first, second = QtRunner(), QtRunner()
    for runner in (first, second):
        runner.submit("a", lambda: iter([1]), on_update=lambda _: None)
    assert not gc.isenabled()
    assert first.close()
    assert not gc.isenabled()
    assert second.close()
    assert gc.isenabled()


def test_a_helper_that_outlives_the_worker_does_not_collect(qtbot):
    go_on = threading.Event()
    helper = threading.Thread(target=go_on.wait)

    def work():
        helper.start()
        yield 0

    runner, done = QtRunner(), []
    runner.submit("a", work, on_update=lambda _: None, on_finished=lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert runner.close()
    assert not gc.isenabled()
    go_on.set()
    helper.join()
    again = QtRunner()
    again.submit("a", lambda: iter([1]), on_update=lambda _: None)
    assert again.close()
    assert gc.isenabled()


def test_old_generations_are_collected_more_rarely(qapp, monkeypatch):
    generations = []
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    monkeypatch.setattr(gc, "collect", generations.append)
    garbage = FrontGarbage(qapp)
    for _ in range(100):
        garbage.collect_if_due()
    assert (generations.count(0), generations.count(1), generations.count(2)) == (90, 9, 1)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 0))
    garbage.collect_if_due()
    assert len(generations) == 100
    garbage.deleteLater()
    assert INTERVAL_MS <= 1000
