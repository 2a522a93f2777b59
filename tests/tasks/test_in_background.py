"""Work on a thread beside a task: its result and its errors arrive, also when it ends at the last moment."""

import threading
from concurrent.futures import Future

import numpy as np
import pytest

from nnviz.tasks import training_data
from nnviz.tasks.train import TrainRequest, run_train
from nnviz.tasks.training_data import in_background


def followed(generator):
    yields = 0
    while True:
        try:
            next(generator)
        except StopIteration as end:
            return end.value, yields
        yields += 1


def test_it_yields_until_the_work_is_done():
    go_on = threading.Event()
    generator = in_background(lambda: go_on.wait(10.0) and 7, "waiting")
    assert next(generator) == "waiting"
    assert next(generator) == "waiting"
    go_on.set()
    assert followed(generator)[0] == 7


def test_work_that_ends_just_as_the_waiting_does_gives_its_result(monkeypatch):
    # Seen on a busy machine: a training of minutes ended with a TimeoutError of nobody.
    class LastMoment(Future):
        def result(self, timeout=None):
            if timeout is not None:
                super().result(10.0)  # done by now
                raise TimeoutError
            return super().result(10.0)

    class Pool:
        def __init__(self, **_kwargs):
            pass

        def submit(self, work):
            future = LastMoment()
            future.set_result(work())
            return future

        def shutdown(self, wait):
            pass

    monkeypatch.setattr(training_data, "ThreadPoolExecutor", Pool)
    assert followed(in_background(lambda: 7, None)) == (7, 0)


@pytest.mark.parametrize("error", [TimeoutError("slow disk"), ValueError("no")])
def test_an_error_of_the_work_is_raised(error):
    def work():
        raise error

    with pytest.raises(type(error), match=str(error)):
        followed(in_background(work, None))


def test_a_run_that_is_given_up_while_it_loads_draws_no_more_digits(monkeypatch):
    drawn, ended = threading.Event(), threading.Event()

    def synthetic_digits(count, rng, *, given_up):
        while not given_up():
            drawn.set()
        ended.set()
        return np.empty((count, 28, 28), np.uint8), np.zeros(count, np.int64)

    monkeypatch.setattr("nnviz.core.data.synthetic_digits.synthetic_digits", synthetic_digits)
    run = run_train(TrainRequest("784-10", subset=100, synthetic=10))
    while not drawn.is_set():
        next(run)
    run.close()
    assert ended.wait(30.0)
