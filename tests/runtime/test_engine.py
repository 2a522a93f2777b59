"""The worker, without Qt: order, cancelling, back-pressure, failures."""

import threading
import time

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from nnviz.core.errors import ParameterError
from nnviz.runtime import Engine, JobState


class Front:
    """Stands for the event loop: drains when woken."""

    def __init__(self):
        self.woken = threading.Event()
        self.errors = []
        self.engine = Engine(self.woken.set, self.errors.append)

    def until(self, condition, seconds=20.0):
        limit = time.monotonic() + seconds
        wait = None
        while not condition():
            assert time.monotonic() < limit, "nothing came"
            self.woken.wait(0.5 if wait is None else wait)
            self.woken.clear()
            wait = self.engine.drain()


@pytest.fixture
def front():
    front = Front()
    yield front
    assert front.engine.close(20.0)
    assert not [t for t in threading.enumerate() if t.name == "nnviz-worker"]


def test_delivers_the_final_result_after_few_updates(front):
    seen, ended = [], []

    def slow_view(value):
        seen.append(value)
        threading.Event().wait(0.02)

    job = front.engine.submit(
        "a", lambda: iter(range(20_000)), on_update=slow_view, on_finished=lambda: ended.append(len(seen))
    )
    front.until(lambda: job.state is JobState.FINISHED)
    assert seen[-1] == 19_999
    assert seen == sorted(seen)
    assert len(seen) < 200
    assert ended == [len(seen)]


@pytest.mark.parametrize(
    ("error", "expected", "text"),
    [
        (ValueError("odd"), False, "ValueError: odd"),
        (ParameterError("too big"), True, "too big"),
        (SystemExit(3), False, "SystemExit: 3"),
        (MemoryError(), False, "There is not enough memory for this. Choose smaller sizes."),
    ],
)
def test_failure_reaches_the_owner_and_the_worker_goes_on(front, error, expected, text):
    seen, failures = [], []

    def work():
        yield 1
        raise error

    job = front.engine.submit("a", work, on_update=seen.append, on_failed=failures.append)
    front.until(lambda: job.state is JobState.FAILED)
    assert seen == [1]
    assert failures[0].message == text
    assert failures[0].expected is expected
    assert "Traceback" in failures[0].details
    after = front.engine.submit("a", lambda: iter([2]), on_update=seen.append)
    front.until(lambda: after.state is JobState.FINISHED)
    assert seen == [1, 2]
    assert front.errors == []


def test_failure_that_nobody_takes_is_reported(front):
    def work():
        raise ValueError("lost")
        yield

    job = front.engine.submit("a", work, on_update=print)
    front.until(lambda: job.state is JobState.FAILED)
    assert [f.message for f in front.errors] == ["ValueError: lost"]


def test_faulty_view_ends_its_job_but_not_the_others(front):
    seen = []

    def endless():
        while True:
            yield 1

    def faulty(_):
        raise RuntimeError("view")

    bad = front.engine.submit("bad", endless, on_update=faulty)
    good = front.engine.submit("good", endless, on_update=seen.append)
    front.until(lambda: bad.state is JobState.CANCELLED and len(seen) > 2)
    assert good.state is JobState.RUNNING
    assert [f.message for f in front.errors] == ["RuntimeError: view"]


def test_cancel_runs_finally_on_the_worker_and_drops_late_results(front):
    seen, closed = [], []
    inside, go_on = threading.Event(), threading.Event()

    def work():
        try:
            inside.set()
            go_on.wait(10)
            yield "late"
        finally:
            closed.append(threading.current_thread().name)

    job = front.engine.submit("a", work, on_update=seen.append, on_finished=lambda: seen.append("end"))
    assert inside.wait(10)
    job.cancel()
    go_on.set()
    newer = front.engine.submit("a", lambda: iter(["new"]), on_update=seen.append)
    front.until(lambda: newer.state is JobState.FINISHED)
    assert seen == ["new"]
    assert closed == ["nnviz-worker"]
    assert job.state is JobState.CANCELLED


def test_error_while_closing_a_cancelled_job_is_reported(front):
    def work():
        try:
            while True:
                yield 1
        finally:
            raise OSError("disk full")

    seen = []
    job = front.engine.submit("a", work, on_update=seen.append)
    front.until(lambda: seen)
    job.cancel()
    front.until(lambda: front.errors)
    assert front.errors[0].message == "OSError: disk full"


def test_submitting_again_supersedes(front):
    seen = []
    jobs = [front.engine.submit("a", lambda i=i: iter([i]), on_update=seen.append) for i in range(50)]
    front.until(lambda: jobs[-1].state is JobState.FINISHED)
    assert seen == [49]
    assert all(job.state is JobState.CANCELLED for job in jobs[:-1])


def test_interactive_job_goes_ahead_of_long_ones(front):
    order = []

    def endless():
        while True:
            order.append("long")
            yield

    for name in ("x", "y", "z"):
        front.engine.submit(name, endless, on_update=lambda _: None)
    front.until(lambda: len(order) > 100)

    def quick():
        order.append("quick")
        yield 1

    mark = len(order)
    job = front.engine.submit("q", quick, on_update=lambda _: None, interactive=True)
    front.until(lambda: job.state is JobState.FINISHED)
    assert "quick" in order[mark:]
    # Once the worker knows of it nothing else runs first; `mark` is read while the worker goes on.
    position = order.index("quick")
    assert order[position + 1 :].count("quick") == 0


def test_long_jobs_take_turns(front):
    order = []

    def work(name):
        for _ in range(5):
            order.append(name)
            yield

    gate = threading.Event()

    def hold():
        gate.wait(10)
        yield

    front.engine.submit("hold", hold, on_update=lambda _: None)
    jobs = [front.engine.submit(n, lambda n=n: work(n), on_update=lambda _: None) for n in "ab"]
    gate.set()
    front.until(lambda: all(job.state is JobState.FINISHED for job in jobs))
    assert order == list("ab" * 5)


def test_pause_step_resume(front):
    seen = []
    made = []

    def work():
        for i in range(1000):
            made.append(i)
            yield i

    job = front.engine.submit("a", work, on_update=seen.append)
    job.pause()
    assert job.state is JobState.PAUSED
    # A job of the same worker that has run to its end shows that the worker has come round.
    barrier = front.engine.submit("b", lambda: iter([0, 0, 0]), on_update=lambda _: None)
    front.until(lambda: barrier.state is JobState.FINISHED)
    start = len(made)
    job.step()
    job.step()
    front.until(lambda: len(made) == start + 2 and seen and seen[-1] == start + 1)
    barrier = front.engine.submit("b", lambda: iter([0, 0, 0]), on_update=lambda _: None)
    front.until(lambda: barrier.state is JobState.FINISHED)
    assert len(made) == start + 2
    job.resume()
    front.until(lambda: job.state is JobState.FINISHED)
    assert seen[-1] == 999


def test_close_stops_running_jobs_and_refuses_new_ones():
    front = Front()
    closed = []

    def work():
        try:
            while True:
                yield 1
        finally:
            closed.append(True)

    seen = []
    front.engine.submit("a", work, on_update=seen.append)
    front.until(lambda: seen)
    assert front.engine.close(20.0)
    assert closed == [True]
    with pytest.raises(RuntimeError, match="closed"):
        front.engine.submit("a", work, on_update=seen.append)


def test_plain_iterators_need_no_close(front):
    seen = []
    job = front.engine.submit("a", lambda: iter([1, 2]), on_update=seen.append)
    job.cancel()
    again = front.engine.submit("a", lambda: [3, 4], on_update=seen.append)
    front.until(lambda: again.state is JobState.FINISHED)
    assert seen[-1] == 4


class Storm(RuleBasedStateMachine):
    """Random submits, cancels, pauses, steps and failures: no stale result, no lost final one, no hang."""

    OWNERS = ("a", "b", "c")

    def __init__(self):
        super().__init__()
        self.front = Front()
        self.jobs = []
        self.opened = 0
        self.closed = 0
        self.wrong = []
        self.finals = {}

    def _work(self, number, length, fail):
        def work():
            self.opened += 1
            try:
                for i in range(length):
                    yield number, i
                if fail:
                    raise ValueError(str(number))
            finally:
                self.closed += 1

        return work

    @rule(
        owner=st.sampled_from(OWNERS),
        length=st.integers(0, 40),
        fail=st.booleans(),
        interactive=st.booleans(),
    )
    def submit(self, owner, length, fail, interactive):
        number = len(self.jobs)

        def update(value):
            if value[0] != number or not self.jobs[number].is_active:
                self.wrong.append(value)
            self.finals[number] = value[1]

        def finished():
            if fail or (length and self.finals.get(number) != length - 1):
                self.wrong.append(("final", number))

        def failed(failure):
            if not fail or str(number) not in failure.message:
                self.wrong.append(("failed", number))

        self.jobs.append(None)
        self.jobs[number] = self.front.engine.submit(
            owner,
            self._work(number, length, fail),
            on_update=update,
            on_finished=finished,
            on_failed=failed,
            interactive=interactive,
        )

    @precondition(lambda self: self.jobs)
    @rule(data=st.data(), what=st.sampled_from(["cancel", "pause", "resume", "step"]))
    def touch(self, data, what):
        getattr(data.draw(st.sampled_from(self.jobs)), what)()

    @rule()
    def drain(self):
        self.front.engine.drain()

    @invariant()
    def nothing_wrong(self):
        assert self.wrong == []

    def teardown(self):
        for job in self.jobs:
            job.resume()
        self.front.until(lambda: not any(job.is_active for job in self.jobs))
        assert self.front.engine.close(20.0)
        assert self.wrong == []
        assert self.front.errors == []
        assert self.opened == self.closed


Storm.TestCase.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestStorm = Storm.TestCase


def test_what_a_step_brings_does_not_wait_for_the_next_frame():
    """Many yields of a paused job make one step of the user."""
    from nnviz.runtime.jobs import Job
    from nnviz.runtime.outbox import Outbox

    job = Job(None, "a", 1, lambda: iter(()), lambda _value: None, None, None, False)
    outbox = Outbox()
    outbox.delivered("a", started=0.0, ended=0.0)
    outbox.put(job, "running", True, False, None)
    assert not outbox.take_due(0.001, busy=True)
    job.set_state(JobState.PAUSED)
    outbox.put(job, "stepped", True, False, None)
    (delivery,) = outbox.take_due(0.001, busy=True)
    assert delivery.value == "stepped"
