"""Deliveries on the Qt main thread."""

import threading

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QThread

from nnviz.runtime import JobState
from nnviz.runtime.qt_runner import QtRunner


@pytest.fixture
def runner(qapp):
    runner = QtRunner()
    yield runner
    assert runner.close()
    assert not [t for t in threading.enumerate() if t.name == "nnviz-worker"]


def test_callbacks_come_on_the_main_thread_and_few(qtbot, runner):
    seen, threads, ended = [], set(), []

    def update(value):
        seen.append(value)
        threads.add(QThread.currentThread())

    runner.submit("a", lambda: iter(range(20_000)), on_update=update, on_finished=lambda: ended.append(1))
    qtbot.waitUntil(lambda: ended == [1], timeout=20_000)
    assert seen[-1] == 19_999
    assert len(seen) < 200
    assert threads == {QThread.currentThread()}


def test_interactive_result_comes_while_long_jobs_run(qtbot, runner):
    def endless():
        while True:
            yield 1

    seen, quick = [], []
    runner.submit("long", endless, on_update=seen.append)
    qtbot.waitUntil(lambda: len(seen) > 2, timeout=20_000)
    for i in range(20):
        runner.submit("quick", lambda i=i: iter([i]), on_update=quick.append, interactive=True)
        qtbot.waitUntil(lambda i=i: quick[-1:] == [i], timeout=20_000)
    assert quick == list(range(20))


def test_stray_failure_is_signalled(qtbot, runner):
    def work():
        yield 1
        raise ValueError("nobody")

    with qtbot.waitSignal(runner.failed, timeout=20_000) as caught:
        job = runner.submit("a", work, on_update=lambda _: None)
    assert caught.args[0].message == "ValueError: nobody"
    assert job.state is JobState.FAILED


def test_closing_in_the_middle_of_a_job(qtbot):
    runner = QtRunner()
    seen, closed = [], []

    def endless():
        try:
            while True:
                yield 1
        finally:
            closed.append(True)

    runner.submit("a", endless, on_update=seen.append)
    qtbot.waitUntil(lambda: seen != [], timeout=20_000)
    assert runner.close()
    assert closed == [True]
