"""No stretch of a run between two yields does more than a bounded amount of work, counted, not timed."""

import threading

import numpy as np
import pytest

from nnviz.core.model_file import load_model
from nnviz.core.nn.network import Network
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.tasks import train
from nnviz.tasks.run_review import run_judge
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.trained_models import save_trained
from nnviz.tasks.training_data import ImageSource, TrainingData
from nnviz.tasks.training_evaluation import WORK

MLP = "784-100-10"
CONV = "conv16x5-relu-pool2-conv16x5-relu-pool2-64-10"
DEEP = "conv16x3p1-relu-conv32x3p1-relu-pool2-10"


def noise(train=300, validation=300):
    rng = np.random.default_rng(0)
    images = rng.integers(0, 255, (train + validation, 28, 28)).astype(np.uint8)
    labels = rng.integers(0, 10, train + validation)
    source = ImageSource(images[:train], labels[:train])
    return TrainingData(source, images[train:], labels[train:], np.arange(train, train + validation))


class Counter:
    """Counts multiplications of the thread that it is made on, since it was last asked."""

    def __init__(self, monkeypatch):
        self._thread, self._count, self.stretches = threading.current_thread(), 0, []
        for name in ("forward", "layer_outputs", "backward"):
            monkeypatch.setattr(Network, name, self._counted(getattr(Network, name), name == "backward"))

    def _counted(self, method, backward):
        def call(network, x, *args, **more):
            if threading.current_thread() is self._thread:
                self._count += (2 if backward else 1) * len(x) * network.description.multiplications()
            return method(network, x, *args, **more)

        return call

    def lap(self):
        self.stretches.append(self._count)
        self._count = 0


@pytest.fixture
def on_a_worker():
    """Run a function on a thread, as the window's jobs run."""

    def run(work):
        results = []
        thread = threading.Thread(target=lambda: results.append(work()))
        thread.start()
        thread.join(120.0)
        assert results, "the worker failed"
        return results[0]

    return run


@pytest.mark.parametrize(("architecture", "batch_size"), [(MLP, 100), (CONV, 128), (CONV, 50), (DEEP, 20)])
def test_work_between_two_yields_is_bounded(architecture, batch_size, monkeypatch, on_a_worker):
    monkeypatch.setattr(train, "_STRETCH", 0.0)  # every chance to yield is taken
    control = TrainingControl(checkpoints=True, signals=True)
    request = TrainRequest(architecture, batch_size=batch_size, epochs=2)

    def work():
        counter = Counter(monkeypatch)
        for _ in run_train(request, control=control, data=noise()):
            counter.lap()
        return counter.stretches

    # A shard runs forward and back: three times the work of a forward pass.
    assert max(on_a_worker(work)) <= 3 * WORK


def test_a_run_stops_in_the_middle_of_validation_and_resumes_bit_for_bit(monkeypatch):
    monkeypatch.setattr(train, "_STRETCH", 0.0)
    request = TrainRequest(MLP, batch_size=50, epochs=3, seed=2)
    *_, whole = run_train(request, data=noise())
    control = TrainingControl(checkpoints=True)
    for snapshot in run_train(request, control=control, data=noise()):
        if snapshot.phase == "validating" and snapshot.epoch == 1:
            control.stop = True
            assert snapshot.phase != "done"
    assert snapshot.stopped == "stopped"
    assert snapshot.epoch == 1
    assert snapshot.step == 12
    *_, resumed = run_train(request, data=noise(), resume=snapshot.checkpoint)
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)
    for name, curve in whole.curves.items():
        np.testing.assert_array_equal(resumed.curves[name], curve)


def test_one_mini_batch_a_yield_in_single_steps():
    control = TrainingControl(single_steps=True)
    steps = [s.step for s in run_train(TrainRequest(MLP, epochs=1), control=control, data=noise())]
    trained = [step for step in steps if step]
    assert sorted(set(trained)) == [1, 2, 3]


@pytest.mark.parametrize("changes", [{}, {"restore_best": False}, {"averaging": 0.9}, {"architecture": CONV}])
def test_what_is_known_of_the_validation_samples_is_what_the_network_makes_of_them(changes):
    data = noise(train=120, validation=70)
    request = TrainRequest(**{"architecture": MLP, "epochs": 2, "batch_size": 40, **changes})
    *_, snapshot = run_train(request, data=data)
    pictures = (data.validation_images * np.float32(1 / 255)).reshape(-1, *snapshot.network.input_shape)
    np.testing.assert_allclose(
        snapshot.probabilities, snapshot.network.predict_probabilities(pictures), rtol=1e-5, atol=1e-7
    )


def test_a_stopped_run_ends_without_another_look_at_the_validation_samples():
    control = TrainingControl(single_steps=True)
    phases = []
    request = TrainRequest(MLP, epochs=5, batch_size=50)
    for snapshot in run_train(request, control=control, data=noise()):
        if control.stop:
            phases.append(snapshot.phase)
        control.stop = snapshot.epoch == 2
    assert phases == ["done"]
    assert snapshot.confusion.sum() == 300


def stopped_when(condition, request, *, data, **settings):
    """Stop a run as soon as a snapshot is so; return all snapshots, those after the stop, and the control."""
    control = TrainingControl(**settings)
    before, after = [], []
    for snapshot in run_train(request, control=control, data=data):
        (after if control.stop else before).append(snapshot)
        control.stop = control.stop or condition(snapshot)
    assert after, "it never was so"
    return before, after, control


def in_the_middle_after(step):
    """Return whether a mini-batch has begun: a task yields more than once there, from shard to shard."""
    seen = []

    def condition(snapshot):
        seen.append(snapshot.step)
        return seen.count(step) > 2

    return condition


@pytest.mark.parametrize("architecture", [CONV, DEEP])
def test_a_run_stopped_in_the_middle_of_a_mini_batch_resumes_bit_for_bit(
    architecture, monkeypatch, on_a_worker
):
    monkeypatch.setattr(train, "_STRETCH", 0.0)
    data = noise(train=100, validation=20)
    request = TrainRequest(
        architecture, batch_size=50, shard_size=10, epochs=2, seed=2, dropout=0.2, batch_norm=True
    )
    *_, whole = run_train(request, data=data)
    _, after, _ = on_a_worker(
        lambda: stopped_when(in_the_middle_after(1), request, data=data, checkpoints=True)
    )
    last = after[-1]
    assert last.stopped == "stopped"
    assert last.step == 1, "the mini-batch that had begun is given up"
    *_, resumed = run_train(request, data=data, resume=last.checkpoint)
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)
    np.testing.assert_array_equal(resumed.network.statistics, whole.network.statistics)
    for name, curve in whole.curves.items():
        np.testing.assert_array_equal(resumed.curves[name], curve)


@pytest.mark.parametrize("phase", ["training", "validating"])
@pytest.mark.parametrize("changes", [{}, {"restore_best": False}, {"averaging": 0.9}])
def test_a_stopped_run_asks_nothing_any_more(phase, changes, monkeypatch):
    monkeypatch.setattr(train, "_STRETCH", 0.0)
    request = TrainRequest(MLP, batch_size=50, epochs=5, **changes)
    counter = Counter(monkeypatch)

    def condition(snapshot):
        counter.lap()
        return snapshot.phase == phase and snapshot.step > 0

    _, after, _ = stopped_when(condition, request, data=noise())
    counter.lap()
    assert [s.phase for s in after] == ["done"]
    assert counter.stretches[-1] == 0, "no network is run after the stop"
    last = after[-1]
    assert last.confusion is None
    assert last.probabilities is None
    assert last.best_epoch == 0
    assert last.network is not None
    assert len(last.validation_labels) == 300


def test_stopped_after_an_epoch_it_gives_that_epochs_figures():
    request = TrainRequest(MLP, batch_size=50, epochs=5)
    _, after, _ = stopped_when(lambda s: s.epoch == 2, request, data=noise(), single_steps=True)
    (last,) = after
    assert last.best_epoch in (1, 2)
    assert np.trace(last.confusion) / 300 == pytest.approx(last.best_accuracy)


def test_a_diverged_run_may_be_stopped_while_it_looks_at_the_validation_samples(monkeypatch):
    monkeypatch.setattr(train, "_STRETCH", 0.0)
    request = TrainRequest(
        "784-20-20-10:identity", optimizer=OPTIMIZERS.parse("sgd:lr=1000"), batch_size=20, epochs=5
    )
    _, after, _ = stopped_when(lambda s: s.phase == "concluding", request, data=noise())
    assert [s.phase for s in after] == ["done"]
    assert after[-1].stopped == "diverged"
    assert after[-1].confusion is None


def test_what_a_stopped_run_was_not_asked_is_asked_afterwards():
    request = TrainRequest(MLP, batch_size=50, epochs=5, restore_best=False)
    _, after, _ = stopped_when(lambda s: s.step == 2, request, data=noise(), single_steps=True)
    *waiting, judged = run_judge(after[-1])
    assert len(waiting) > 1
    assert judged.confusion.sum() == 300
    assert judged.stopped == "stopped"
    pictures = (judged.validation_images * np.float32(1 / 255)).reshape(-1, 1, 28, 28)
    expected = after[-1].network.predict_probabilities(pictures)
    np.testing.assert_allclose(judged.probabilities, expected, rtol=1e-5, atol=1e-7)
    assert not judged.probabilities.flags.writeable
    assert judged.network is after[-1].network


@pytest.mark.parametrize(("step", "known"), [(8, False), (6, True)])
def test_a_network_that_was_stopped_within_an_epoch_claims_no_accuracy(step, known, tmp_path):
    request = TrainRequest(MLP, batch_size=100, epochs=5, restore_best=False)
    _, after, _ = stopped_when(
        lambda s: s.step == step and s.epoch == step // 3, request, data=noise(), single_steps=True
    )
    for quick in (False, True):
        save_trained(tmp_path / "n.npz", request, after[-1], quick=quick)
        model = load_model(tmp_path / "n.npz")
        assert (model.accuracy is not None) == known
        np.testing.assert_array_equal(model.network.parameters, after[-1].network.parameters)
