"""What a job calls is let go of on the front: a widget that is freed on the worker takes the process down."""

import threading

import pytest

from nnviz.runtime import Engine, JobState


class Widget:
    """Notes on which thread it goes."""

    def __init__(self, gone):
        self._gone = gone

    def __del__(self):
        self._gone.append(threading.current_thread().name)

    def count(self):
        yield from range(3)

    def endless(self):
        while True:
            yield 0

    def broken(self):
        yield 0
        raise ValueError("broken")

    def ignore(self, *_values):
        pass


def _wait(engine, woken, condition):
    for _ in range(4000):
        woken.wait(0.005)
        woken.clear()
        engine.drain()
        if condition():
            return
    raise AssertionError("nothing came")


@pytest.fixture
def parts():
    woken = threading.Event()
    engine = Engine(woken.set)
    yield engine, woken
    assert engine.close(20.0)


def _submit(engine, widget, kind, owner="a"):
    work = getattr(widget, kind)
    return engine.submit(
        owner,
        lambda: work(),
        on_update=widget.ignore,
        on_finished=widget.ignore,
        on_failed=widget.ignore,
    )


@pytest.mark.parametrize("kind", ["count", "broken"])
def test_a_job_that_ends_by_itself(parts, kind):
    engine, woken = parts
    gone = []
    for _ in range(50):
        job = _submit(engine, Widget(gone), kind)
        _wait(engine, woken, lambda job=job: not job.is_active)
    del job
    _wait(engine, woken, lambda: len(gone) == 50)
    assert set(gone) == {threading.current_thread().name}


def test_a_job_that_is_cancelled_at_any_moment(parts):
    engine, woken = parts
    gone = []
    for turn in range(200):
        job = _submit(engine, Widget(gone), "endless")
        for _ in range(turn % 7):
            engine.drain()
        job.cancel()
        assert job.state is JobState.CANCELLED
    del job
    _wait(engine, woken, lambda: len(gone) == 200)
    assert set(gone) == {threading.current_thread().name}


def test_a_closed_engine_lets_go_at_once():
    engine = Engine(lambda: None)
    gone = []
    _submit(engine, Widget(gone), "endless")
    assert engine.close(20.0)
    assert gone == [threading.current_thread().name]
