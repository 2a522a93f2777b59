"""Records of runs, their differences and bands, comparisons of the book, checkpoints on disk."""

import json
from dataclasses import replace

import numpy as np
import pytest

from nnviz.core.data.augmentation import parse_augmentation
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.states import from_state, to_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.train_presets import COMPARISONS
from nnviz.tasks.training_checkpoints import kept, remove, unfinished
from nnviz.tasks.training_record import Record
from nnviz.tasks.training_runs import RunRecord, bands, differences, record_run


def finished(accuracies=(0.5, 0.7), **changes):
    record = Record(1, 1)
    for i in range(500):
        record.append(loss=1.0, smooth_loss=1.0 / (i + 1), learning_rate=0.1)
    for a in accuracies:
        record.append(
            train_loss=1 - a,
            train_accuracy=a,
            validation_loss=1 - a,
            validation_accuracy=a,
            epoch_step=1,
            dead=[0],
        )
    snapshot = TrainSnapshot(
        "done", curves=record.views(), epoch=len(accuracies), best_epoch=2, best_accuracy=max(accuracies)
    )
    return record_run("", TrainRequest(**changes), snapshot)


def test_records_survive_json_without_nan():
    run = finished()
    again = from_state(RunRecord, json.loads(json.dumps(to_state(run), allow_nan=False)))
    assert again == run
    assert len(run.losses) == 200
    nan = float("nan")
    assert finished((nan, nan)).validation_accuracies == ()


def test_differences_name_only_what_differs():
    sgd = OPTIMIZERS.parse("sgd:lr=0.1")
    texts = differences([TrainRequest(optimizer=sgd), TrainRequest(seed=3)])
    assert texts == ["SGD, learning rate 0.1", "Adam"]
    adam = OPTIMIZERS.parse("adam:lr=0.02")
    assert differences([TrainRequest(), TrainRequest(optimizer=adam)]) == [
        "learning rate 0.001",
        "learning rate 0.02",
    ]
    assert differences([TrainRequest(), TrainRequest(seed=1)]) == ["", ""]
    assert differences([TrainRequest()]) == [""]


@pytest.mark.parametrize(
    ("usual", "changed", "words"),
    [({"subset": 0}, {"subset": 300}, ["all samples", "subset 300"]),
     ({"dropout": 0.0}, {"dropout": 0.3}, ["no dropout", "dropout 0.3"]),
     ({"batch_norm": False}, {"batch_norm": True}, ["no batch norm", "with batch norm"]),
     ({"augmentation": None}, {"augmentation": parse_augmentation("light")},
      ["pictures as they are", "light distortion"]),
     ({"patience": 0}, {"patience": 3}, ["no early stopping", "patience 3"])],
)  # fmt: skip
def test_differences_are_words_of_a_learner(usual, changed, words):
    assert differences([TrainRequest(**usual), TrainRequest(**changed)]) == words


def test_seeds_of_the_same_settings_make_a_band():
    runs = [finished((0.5, 0.7)), finished((0.6, 0.9), seed=1), finished((0.1, 0.2), dropout=0.5)]
    first, second = bands(runs, "validation_accuracies")
    assert first.members == (0, 1)
    np.testing.assert_allclose(first.mean, [0.55, 0.8])
    np.testing.assert_allclose(first.low, [0.5, 0.7])
    np.testing.assert_allclose(first.high, [0.6, 0.9])
    assert second.label == "dropout 0.5"


@pytest.mark.parametrize("key", COMPARISONS)
def test_comparisons_change_one_setting_and_keep_the_seed(key):
    runs = COMPARISONS[key].runs()
    assert len({request.seed for _, request in runs}) == 1
    assert len({label for label, _ in runs}) == len(runs) > 1
    for text in differences([request for _, request in runs]):
        names = {part.split(" ")[0] for part in text.split(", ")}
        assert names <= ({"std", "with", "no"} if key == "batch_norm" else names)


def test_checkpoints_are_kept_found_and_removed(tmp_path):
    from nnviz.tasks.train import TrainingControl, run_train
    from nnviz.tasks.training_data import ImageSource, TrainingData

    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (40, 28, 28), np.uint8), rng.integers(0, 10, 40)
    data = TrainingData(ImageSource(images[:30], labels[:30]), images[30:], labels[30:], np.arange(30, 40))
    path = tmp_path / "folder" / "run.checkpoint"
    request = TrainRequest("784-5-10", batch_size=10, epochs=3)
    for snapshot in kept(run_train(request, control=TrainingControl(checkpoints=True), data=data), path):
        if snapshot.epoch == 2 and snapshot.phase == "training":
            break
    found = unfinished(path)
    assert found is not None
    assert found[0] == request
    assert found[2:] == (2, 3)
    *_, resumed = run_train(request, resume=found[1], data=data)
    *_, whole = run_train(request, data=data)
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)
    path.write_bytes(b"rubbish")
    assert unfinished(path) is None
    remove(path)
    assert unfinished(path) is None


def test_a_run_that_was_stopped_does_not_shorten_the_band_of_the_others():
    whole = [finished((0.5, 0.7), seed=seed) for seed in (0, 1)]
    stopped = replace(finished((0.4,), seed=2), stopped="stopped")
    first, second = bands([*whole, stopped], "validation_accuracies")
    assert first.members == (0, 1)
    assert len(first.mean) == 2
    assert second.members == (2,)
