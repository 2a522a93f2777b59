"""Work makes room while somebody waits for an answer, without changing what it computes."""

import os
import subprocess
import sys
import threading

import numpy as np
import pytest

from nnviz.core.courtesy import COURTESY, MEMORY, Courtesy, lower_process_priority, lower_thread_priority
from nnviz.core.losses import SoftmaxCrossEntropy
from nnviz.core.nn import parallel
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import ShardedGradient


class Source:
    """Random pictures."""

    def __init__(self):
        rng = np.random.default_rng(3)
        self.images = rng.random((40, 1, 28, 28), dtype=np.float32)
        self.labels = rng.integers(0, 10, 40)

    def load(self, indices, rng, out):
        out[...] = self.images[indices]
        return self.labels[indices]


def test_it_is_forgotten_after_a_while():
    now = [0.0]
    courtesy = Courtesy(lambda: now[0])
    assert not courtesy.wanted()
    courtesy.ask()
    assert courtesy.wanted()
    now[0] = MEMORY
    assert not courtesy.wanted()


def test_while_somebody_draws_one_worker_computes(monkeypatch):
    network = Network.from_architecture(parse_architecture("conv4x5-relu-pool2-flatten-10"), seed=1)
    work = ShardedGradient(network, SoftmaxCrossEntropy(), Source(), batch_size=40, shard_size=10, threads=2)

    class Helper(parallel.LocalWorker):
        ready = lost = True

    work._helpers = [
        Helper(network.replica(), work.loss_function, work.source, 10, thread=False) for _ in range(2)
    ]

    def run(wanted):
        monkeypatch.setattr(parallel.COURTESY, "wanted", lambda: wanted)
        added = []
        original = work._add
        monkeypatch.setattr(
            work, "_add", lambda worker, *a, **k: (added.append(worker), original(worker, *a, **k))
        )
        loss = work.gradient(np.arange(40))
        monkeypatch.setattr(work, "_add", original)
        return [work._helpers.index(worker) for worker in added], loss, network.gradient.copy()

    together, loss, gradient = run(wanted=False)
    apart, same_loss, same_gradient = run(wanted=True)
    work.close()
    assert together == [0, 1, 0, 1]
    assert apart == [0, 0, 0, 0]
    assert same_loss == loss
    np.testing.assert_array_equal(same_gradient, gradient)


def test_an_interactive_job_asks_for_room(monkeypatch):
    from nnviz.runtime.engine import Engine

    asked = []
    monkeypatch.setattr(COURTESY, "ask", lambda: asked.append(1))
    woken = threading.Event()
    engine = Engine(woken.set)
    engine.submit("long", lambda: iter([1]), on_update=lambda _: None)
    assert woken.wait(20)
    assert not asked
    woken.clear()
    engine.submit("pen", lambda: iter([1]), on_update=lambda _: None, interactive=True)
    assert woken.wait(20)
    assert engine.close()
    assert asked


def test_while_somebody_waits_stretches_are_short():
    now = [0.0]
    courtesy = Courtesy(lambda: now[0])
    assert courtesy.stretch(0.004) == 0.004
    courtesy.ask()
    assert courtesy.stretch(0.004) == 0.001
    now[0] += 2 * MEMORY
    assert courtesy.stretch(0.004) == 0.004


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux")
def test_a_process_begins_with_the_priority_of_the_thread_that_starts_it():
    before, found = os.getpriority(os.PRIO_PROCESS, 0), []

    def start():
        lower_thread_priority(7)
        program = "import os; print(os.getpriority(os.PRIO_PROCESS, 0))"
        found.append(int(subprocess.check_output([sys.executable, "-c", program])))

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert found == [min(19, before + 7)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no such priority")
def test_elsewhere_a_process_lowers_itself(monkeypatch):
    steps = []
    monkeypatch.setattr(os, "nice", steps.append)
    monkeypatch.setattr(sys, "platform", "linux")
    lower_process_priority(7)
    monkeypatch.setattr(sys, "platform", "darwin")
    lower_process_priority(7)
    assert steps == [7]
