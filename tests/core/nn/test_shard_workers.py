"""Other processes compute shards bit for bit as this one does, and may vanish at any time."""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import wait

import numpy as np
import pytest

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.losses import SoftmaxCrossEntropy
from nnviz.core.nn import parallel, shard_processes, shard_workers
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import Preference, ShardedGradient, value_and_gradient
from nnviz.core.nn.shard_processes import can_start_processes
from nnviz.tasks.training_data import ImageSource


def sharded(architecture="conv3x5-bn-relu-pool2-20-drop0.3-10", source=None, threads=2, shard_size=16):
    rng = np.random.default_rng(3)
    if source is None:
        images = rng.integers(0, 256, (128, 28, 28), np.uint8)
        source = ImageSource(images, rng.integers(0, 10, 128), Augmentation())
    network = Network.from_architecture(parse_architecture(architecture), seed=2)
    return ShardedGradient(
        network, SoftmaxCrossEntropy(), source, batch_size=64, shard_size=shard_size, threads=threads, seed=5
    )


def wait_for_helpers(work):
    work.start_helpers()
    until = time.monotonic() + 60
    while not work.helpers_ready and time.monotonic() < until:
        threading.Event().wait(0.01)
    assert work.helpers_ready


def no_process_is_left():
    """Beside a window processes are seen off by a thread."""
    until = time.monotonic() + 60
    while time.monotonic() < until and (
        multiprocessing.active_children() or any(t.name.startswith("nnviz") for t in threading.enumerate())
    ):
        threading.Event().wait(0.01)
    assert not multiprocessing.active_children()
    assert not [t for t in threading.enumerate() if t.name.startswith("nnviz")]


def outcome(work, begin=0):
    loss = work.gradient(np.arange(begin, begin + 64))
    network = work.network
    return loss, work.correct, network.gradient.copy(), network.statistics.copy(), work.random_states()


def assert_same(found, expected):
    assert found[:2] == expected[:2]
    np.testing.assert_array_equal(found[2], expected[2])
    np.testing.assert_array_equal(found[3], expected[3])
    assert found[4] == expected[4]


@pytest.mark.parametrize("beside_window", [False, True])
def test_processes_give_the_same_bits(beside_window):
    alone = sharded(threads=1)
    works = []
    if beside_window:
        thread = threading.Thread(target=lambda: works.append(sharded()))
        thread.start()
        thread.join()
    else:
        works.append(sharded())
    work = works[0]
    try:
        wait_for_helpers(work)
        assert len(work._helpers) == (2 if beside_window else 1)
        assert all(helper.ready for helper in work._helpers)
        for begin in (0, 64):
            assert_same(outcome(work, begin), outcome(alone, begin))
            for one in (work, alone):
                one.network.parameters *= 0.9  # as an optimizer would
    finally:
        work.close()
    no_process_is_left()


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux")
def test_helpers_beside_a_window_are_born_behind_it():
    work = on_a_thread(sharded)
    try:
        wait_for_helpers(work)
        expected = min(19, os.getpriority(os.PRIO_PROCESS, 0) + shard_workers.POLITENESS)
        # They do not lower themselves there, so they have been so since they began to load their libraries.
        for helper in work._helpers:
            assert os.getpriority(os.PRIO_PROCESS, helper._process.pid) == expected
    finally:
        work.close()
    no_process_is_left()


def test_a_process_that_dies_is_done_without():
    alone, work = sharded(threads=1), sharded()
    try:
        wait_for_helpers(work)
        assert_same(outcome(work), outcome(alone))
        work._helpers[0]._process.kill()
        assert_same(outcome(work, 64), outcome(alone, 64))
        assert work._helpers[0].lost
        assert_same(outcome(work), outcome(alone))
    finally:
        work.close()


def test_a_source_that_cannot_be_sent_is_computed_here():
    class Here:
        def load(self, indices, rng, out):
            out[...] = 0.5
            return indices % 10

    alone, work = sharded(source=Here(), threads=1), sharded(source=Here())
    try:
        wait_for_helpers(work)
        assert work._helpers[0].lost
        assert_same(outcome(work), outcome(alone))
    finally:
        work.close()


def test_closing_while_a_helper_starts_leaves_nothing():
    work = sharded()
    work.start_helpers()
    work.close()
    assert not multiprocessing.active_children()
    assert not [t for t in threading.enumerate() if t.name.startswith("nnviz-shard")]


def test_closing_beside_a_window_waits_for_no_helper_that_starts():
    works = []
    thread = threading.Thread(target=lambda: works.append(sharded()))
    thread.start()
    thread.join()
    works[0].start_helpers()
    helpers = list(works[0]._helpers)
    for helper in helpers:
        helper._lock.acquire()  # as while the process is being started
    works[0].close()
    for helper in helpers:
        helper._lock.release()
    no_process_is_left()


def test_helpers_start_by_themselves_only_after_a_while(monkeypatch):
    work = sharded()
    work.gradient(np.arange(64))
    assert work._helpers is None
    work._born -= 100.0
    monkeypatch.setattr(work, "start_helpers", lambda: setattr(work, "_helpers", []))
    work.gradient(np.arange(64))
    assert work._helpers == []
    work.close()


def test_the_faster_way_of_working_is_kept_and_tried_anew():
    preference, used = Preference(), []
    seconds = {True: 0.03, False: 0.02}
    for _ in range(6 + 6 + 100 + 6):
        used.append(preference.helped)
        preference.note(seconds[preference.helped])
    assert used == [True] * 6 + [False] * (6 + 100) + [True] * 6
    seconds[True] = 0.01  # the machine is quiet again
    for _ in range(100 + 6):
        preference.note(seconds[preference.helped])
    assert preference.helped


def test_one_late_mini_batch_changes_no_preference():
    preference = Preference()
    for number in range(12):
        late = number == 3
        preference.note(1.0 if late else 0.01 if preference.helped else 0.02)
    assert preference.helped


def test_a_script_without_a_guard_gets_no_helpers(tmp_path, monkeypatch):
    script = tmp_path / "script.py"
    script.write_text("print('hello')\n")
    assert can_start_processes()  # python -m pytest
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(script), raising=False)
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    assert not can_start_processes()
    script.write_text('if __name__ == "__main__":\n    print("hello")\n')
    assert can_start_processes()
    monkeypatch.setattr(
        shard_processes.multiprocessing, "current_process", lambda: type("P", (), {"daemon": True})
    )
    assert not can_start_processes()


def test_the_largest_output_of_each_row_is_taken_off_first():
    logits = np.array([[1000.0, 0.0], [-1000.0, -1000.0]], np.float32)
    value, gradient = value_and_gradient(SoftmaxCrossEntropy(), logits, np.array([0, 1]))
    assert value == pytest.approx(np.log(2) / 2)
    np.testing.assert_allclose(gradient, [[0, 0], [0.25, -0.25]], atol=1e-7)


def on_a_thread(make):
    """Return what `make` makes beside a window: not on the main thread."""
    made = []
    thread = threading.Thread(target=lambda: made.append(make()))
    thread.start()
    thread.join()
    return made[0]


def passes(work, monkeypatch):
    """Count the layers that are run through; return the list of their numbers and a gate before the third."""
    begun, gate = [], threading.Event()
    for node in work._local._network.nodes:
        for name in ("forward", "backward"):

            def counted(*args, run=getattr(node, name)):
                begun.append(1)
                if len(begun) == 3:
                    gate.wait(60.0)
                return run(*args)

            monkeypatch.setattr(node, name, counted)
    return begun, gate


@pytest.mark.parametrize("shard_size", [16, 64])
def test_a_mini_batch_is_given_up_between_two_layers_and_leaves_nothing_behind(shard_size, monkeypatch):
    monkeypatch.setattr(parallel, "_LONG", 0)
    alone = sharded(threads=1, shard_size=shard_size)
    work = on_a_thread(lambda: sharded(threads=1, shard_size=shard_size))
    try:
        outcome(work), outcome(alone)
        states, statistics = work.random_states(), work.network.statistics.copy()
        begun, gate = passes(work, monkeypatch)
        rounds = work.rounds(np.arange(64, 128))
        while len(begun) < 3:
            next(rounds)
        monkeypatch.setattr(shard_workers, "_GRACE", 0.0)
        rounds.close()
        assert work.random_states() == states
        np.testing.assert_array_equal(work.network.statistics, statistics)
        gate.set()
        wait((work._local._future,), 60.0)
        assert len(begun) == 3, "it ends with the layer that it was at"
        assert_same(outcome(work, 64), outcome(alone, 64))
    finally:
        gate.set()
        work.close()


def test_a_helper_whose_shard_is_given_up_is_done_without(monkeypatch):
    alone, work = sharded(threads=1), on_a_thread(sharded)
    try:
        wait_for_helpers(work)
        states = work.random_states()
        rounds = work.rounds(np.arange(64))
        with monkeypatch.context() as patch:
            patch.setattr(shard_processes.ProcessWorker, "wait", lambda _self, _seconds: False)
            next(rounds)
        rounds.close()
        assert work.random_states() == states
        assert any(helper.lost for helper in work._helpers)
        assert_same(outcome(work), outcome(alone))
    finally:
        work.close()
        no_process_is_left()
