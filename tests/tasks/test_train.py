"""Training: it learns, is deterministic, resumes bit for bit, stops early, survives divergence."""

from dataclasses import replace

import numpy as np
import pytest

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.errors import ParameterError, StateError
from nnviz.core.losses.base import LOSSES
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.schedules.base import SCHEDULES
from nnviz.core.states import from_state, to_state
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.training_data import ImageSource, TrainingData


def small_data(train=230, validation=60, seed=0):
    """Bright squares whose place is the class: learnt in a few steps."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, train + validation)
    images = rng.integers(0, 60, (len(labels), 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        row, column = divmod(int(label), 5)
        image[row * 14 : row * 14 + 5, column * 5 : column * 5 + 5] = 255
    source = ImageSource(images[:train], labels[:train])
    return TrainingData(source, images[train:], labels[train:], np.arange(train, train + validation))


def request_of(**changes):
    settings = {"architecture": "784-20-10", "batch_size": 32, "epochs": 3, "seed": 4}
    return TrainRequest(**{**settings, **changes})


def last(request, **more):
    *_, snapshot = run_train(request, data=more.pop("data", None) or small_data(), **more)
    return snapshot


def test_it_learns_and_records_everything():
    request = request_of(epochs=8)
    snapshot = last(request)
    assert snapshot.phase == "done"
    assert snapshot.stopped == "finished"
    assert snapshot.best_accuracy > 0.95
    curves = snapshot.curves
    assert len(curves["loss"]) == snapshot.step == snapshot.total_steps == 8 * 8
    assert len(curves["validation_accuracy"]) == 8
    assert curves["gradient_norm"].shape == (len(curves["probe_step"]), 2)
    assert snapshot.layer_names == ("2 Affine", "4 Affine")
    assert not curves["loss"].flags.writeable
    assert snapshot.confusion.sum() == 60
    assert np.trace(snapshot.confusion) / 60 == pytest.approx(snapshot.best_accuracy)


def test_layers_have_the_numbers_that_build_gives_them():
    """Whatever the switches for batch normalisation and dropout put in between."""
    request = TrainRequest("784-5-5-10", subset=100, epochs=1, validation=0.01, batch_norm=True, dropout=0.2)
    *_, snapshot = run_train(request)
    assert snapshot.layer_names == (
        "2 Affine", "2 Batch normalisation", "4 Affine", "4 Batch normalisation", "6 Affine"
    )  # fmt: skip


CNN = "conv3x5-bn-relu-pool2-flatten-12-relu-drop0.3-10"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"architecture": CNN, "shard_size": 16, "augmentation": Augmentation(), "averaging": 0.9},
    ],
)
def test_same_request_same_weights_whatever_the_threads(changes):
    results = [last(request_of(**changes, threads=threads)).network.state() for threads in (1, 2)]
    for name in results[0]:
        np.testing.assert_array_equal(results[0][name], results[1][name])


@pytest.mark.parametrize("optimizer", ["adam", "momentum", "adagrad", "nadam"])
def test_a_resumed_run_equals_the_uninterrupted_one_bit_for_bit(optimizer):
    request = request_of(
        architecture=CNN,
        shard_size=16,
        optimizer=OPTIMIZERS.create(optimizer, learning_rate=0.003),
        schedule=SCHEDULES.create("cosine", warmup=3),
        augmentation=Augmentation(),
        averaging=0.9,
    )
    whole = last(request)
    control = TrainingControl(checkpoints=True, single_steps=True)
    for snapshot in run_train(request, control=control, data=small_data()):
        if snapshot.step == 11:  # in the middle of the second epoch
            control.stop = True
    assert snapshot.stopped == "stopped"
    resumed = last(request, resume=snapshot.checkpoint)
    for name, array in whole.network.state().items():
        np.testing.assert_array_equal(resumed.network.state()[name], array)
    for name, curve in whole.curves.items():
        np.testing.assert_array_equal(resumed.curves[name], curve)
    np.testing.assert_array_equal(resumed.confusion, whole.confusion)
    assert resumed.best_epoch == whole.best_epoch


def test_checkpoints_come_after_each_epoch():
    control = TrainingControl(checkpoints=True)
    snapshots = list(run_train(request_of(), control=control, data=small_data()))
    distinct = {id(s.checkpoint) for s in snapshots if s.checkpoint is not None}
    assert len(distinct) == 3


def test_checkpoints_of_short_epochs_may_be_left_out():
    control = TrainingControl(checkpoints=True, checkpoint_interval=3600.0)
    snapshots = list(run_train(request_of(), control=control, data=small_data()))
    assert len({id(s.checkpoint) for s in snapshots if s.checkpoint is not None}) == 1


@pytest.mark.parametrize("damage", [lambda b: b[:-50], lambda b: b"", lambda b: b"PK\x03\x04" + b[50:]])
def test_damaged_checkpoints_are_refused(damage):
    control = TrainingControl(checkpoints=True)
    *_, snapshot = run_train(request_of(epochs=1), control=control, data=small_data())
    with pytest.raises(StateError, match="damaged"):
        last(request_of(epochs=1), resume=damage(snapshot.checkpoint))


def test_a_checkpoint_of_other_settings_is_refused():
    control = TrainingControl(checkpoints=True)
    *_, snapshot = run_train(request_of(epochs=1), control=control, data=small_data())
    with pytest.raises(StateError, match="other settings"):
        last(request_of(epochs=1, batch_size=16), resume=snapshot.checkpoint)


def test_divergence_stops_names_the_step_and_keeps_good_weights():
    request = request_of(
        architecture="784-20-20-10:identity", optimizer=OPTIMIZERS.create("sgd", learning_rate=1000.0)
    )
    snapshot = last(request)
    assert snapshot.stopped == "diverged"
    assert snapshot.diverged_at == snapshot.step > 0
    assert np.isfinite(snapshot.network.parameters).all()


def test_early_stopping_restores_the_best_epoch():
    request = request_of(epochs=40, patience=3, optimizer=OPTIMIZERS.create("adam", learning_rate=0.01))
    data = small_data()
    # Labels that mean nothing can only be learnt by heart: validation gets no better.
    wrong = np.random.default_rng(1).integers(0, 10, 230)
    snapshot = last(request, data=replace(data, train=ImageSource(data.train.images, wrong)))
    assert snapshot.stopped == "early"
    assert snapshot.epoch == snapshot.best_epoch + 3
    assert max(snapshot.curves["validation_accuracy"]) == snapshot.best_accuracy


def test_learning_rate_factor_applies_at_once():
    control = TrainingControl(single_steps=True)
    for snapshot in run_train(request_of(epochs=1), control=control, data=small_data()):
        if snapshot.step == 3:
            control.learning_rate_factor = 0.5
    rates = snapshot.curves["learning_rate"]
    np.testing.assert_allclose(rates, [0.001] * 3 + [0.0005] * 5)


def test_older_snapshots_stay_as_they_were():
    snapshots = list(
        run_train(request_of(epochs=12), control=TrainingControl(single_steps=True), data=small_data())
    )
    final = snapshots[-1].curves["loss"]
    for snapshot in snapshots:
        loss = snapshot.curves.get("loss", final[:0])
        np.testing.assert_array_equal(loss, final[: len(loss)])


@pytest.mark.parametrize("loss", ["mse", "cross_entropy"])
def test_losses_on_probabilities_get_a_softmax(loss):
    request = request_of(loss=LOSSES.create(loss), epochs=1)
    assert request.network_architecture().text().endswith("10-softmax")
    assert last(request).step == 8


def test_requests_survive_json():
    request = request_of(augmentation=Augmentation(rotation=5.0), schedule=SCHEDULES.create("cosine"))
    assert from_state(TrainRequest, to_state(request)) == request


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"validation": 0.95}, "validation"),
        ({"epochs": 0}, "epochs"),
        ({"patience": 2, "validation": 0.0}, "held back"),
        ({"dropout": float("nan")}, "dropout"),
        ({"architecture": "784-10-9"}, "10 classes"),
    ],
)
def test_bad_requests_say_why(changes, words):
    with pytest.raises(ParameterError, match=words):
        request_of(**changes)


def test_without_validation_the_last_weights_are_kept():
    data = small_data(validation=0)
    snapshot = last(request_of(validation=0.0), data=data)
    assert np.isnan(snapshot.best_accuracy)
    assert snapshot.confusion.sum() == 0
    assert snapshot.network is not None
