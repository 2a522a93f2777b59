"""The runner of the tests behaves as the real one does, without threads."""

import pytest

from nnviz.runtime import JobState, SyncRunner


def count(n, closed=None):
    try:
        yield from range(n)
    finally:
        if closed is not None:
            closed.append(True)


def test_delivers_the_last_one_then_finishes():
    seen = []
    job = SyncRunner().submit(
        "a", lambda: count(10), on_update=seen.append, on_finished=lambda: seen.append("end")
    )
    assert seen == [9, "end"]
    assert job.state is JobState.FINISHED


def test_every():
    seen = []
    SyncRunner(every=True).submit("a", lambda: count(3), on_update=seen.append)
    assert seen == [0, 1, 2]


def test_manual_pause_step_cancel():
    runner, seen, closed = SyncRunner(manual=True), [], []
    job = runner.submit("a", lambda: count(100, closed), on_update=seen.append)
    assert seen == []
    runner.advance(3)
    assert seen == [2]
    job.pause()
    runner.advance(3)
    assert seen == [2]
    job.step()
    assert seen == [2, 3]
    runner.advance()
    assert seen == [2, 3]
    job.resume()
    runner.advance()
    assert seen == [2, 3, 4]
    job.cancel()
    assert closed == [True]
    assert runner.job("a") is None
    assert job.state is JobState.CANCELLED


def test_failure():
    def work():
        yield 1
        raise ValueError("odd")

    failures = []
    runner = SyncRunner()
    job = runner.submit("a", work, on_update=lambda _: None, on_failed=failures.append)
    assert job.state is JobState.FAILED
    assert failures == runner.failures


def test_callback_may_resubmit_and_close():
    seen = []
    runner = SyncRunner()

    def again():
        runner.submit("a", lambda: count(2), on_update=seen.append)

    runner.submit("a", lambda: count(3), on_update=seen.append, on_finished=again)
    assert seen == [2, 1]
    runner.close()
    with pytest.raises(RuntimeError):
        again()


def test_endless_job_is_an_error():
    with pytest.raises(RuntimeError, match="did not end"):
        SyncRunner(limit=10).submit("a", lambda: count(100), on_update=lambda _: None)
