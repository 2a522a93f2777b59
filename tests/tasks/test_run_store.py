"""Runs that are kept on disk: what is read back, what makes room, what a crash leaves."""

import dataclasses
import io
import json
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from nnviz.core.errors import DataFileError
from nnviz.core.model_file import load_model
from nnviz.tasks import run_files
from nnviz.tasks.run_files import curves_path, network_path, read_weights, record_path
from nnviz.tasks.run_review import run_review
from nnviz.tasks.run_store import RunStore, stored
from nnviz.tasks.train import TrainRequest, run_train
from nnviz.tasks.training_runs import record_run


def small(**changes):
    settings = {"architecture": "784-10", "subset": 200, "epochs": 2, "validation": 0.005, "batch_size": 50}
    return TrainRequest(**{**settings, **changes})


@pytest.fixture(scope="module")
def ended():
    request = small()
    *_, snapshot = run_train(request)
    return SimpleNamespace(request=request, snapshot=snapshot)


def reopened(folder, **options):
    store = RunStore(folder, **options)
    *_, runs = store.load()
    assert runs == store.runs()
    return store


def names(store):
    return [run.name for run in store.runs()]


def test_a_run_is_the_same_after_the_program_was_closed(tmp_path, ended):
    store = RunStore(tmp_path / "runs")
    run = store.add("mine", ended.request, ended.snapshot)
    assert run.record == record_run("mine", ended.request, ended.snapshot)
    again = reopened(tmp_path / "runs")
    assert again.runs() == (run,)
    *_, snapshot = run_review(again, run)
    assert snapshot.phase == "done"
    for name in ("step", "epoch", "best_epoch", "best_accuracy", "stopped", "layer_names"):
        assert getattr(snapshot, name) == getattr(ended.snapshot, name), name
    for name in ("predictions", "probabilities", "confusion", "validation_indices", "first_weights"):
        np.testing.assert_array_equal(getattr(snapshot, name), getattr(ended.snapshot, name))
    for name, curve in ended.snapshot.curves.items():
        np.testing.assert_allclose(snapshot.curves[name], curve, rtol=1e-6)
        assert not snapshot.curves[name].flags.writeable
    np.testing.assert_array_equal(snapshot.network.parameters, ended.snapshot.network.parameters)


def test_the_network_of_a_run_is_a_model_file(tmp_path, ended):
    store = RunStore(tmp_path)
    run = store.add("", ended.request, ended.snapshot)
    model = load_model(store.network_path(run.name))
    np.testing.assert_array_equal(model.network.parameters, ended.snapshot.network.parameters)
    assert model.training["seed"] == 0


def test_the_oldest_make_room_but_not_kept_ones(tmp_path, ended):
    store = RunStore(tmp_path, most=3)
    kept = store.add("kept", ended.request, ended.snapshot)
    store.set_kept([kept.name], True)
    for number in range(4):
        store.add(str(number), ended.request, ended.snapshot)
    labels = [run.record.label for run in store.runs()]
    assert len(labels) == 3
    assert labels[0] == "kept"
    assert labels[-1] == "3"
    again = reopened(tmp_path, most=3)
    assert names(again) == names(store)
    assert again.runs()[0].kept
    # Nothing is left of those that went.
    assert len({path.name.partition(".")[0] for path in tmp_path.iterdir()}) == 3


def test_weights_make_room_but_the_newest_and_the_best_stay(tmp_path, ended):
    worse = dataclasses.replace(ended.snapshot, best_accuracy=0.1)
    store = RunStore(tmp_path, budget=1)
    best = store.add("best", ended.request, ended.snapshot)
    middle = store.add("middle", ended.request, worse)
    last = store.add("last", ended.request, worse)
    assert [run.has_weights for run in store.runs()] == [True, False, True]
    assert store.network_path(middle.name) is None
    assert not network_path(tmp_path, middle.name).exists()
    assert not curves_path(tmp_path, middle.name).exists()
    assert [run.has_weights for run in reopened(tmp_path, budget=1).runs()] == [True, False, True]
    assert names(store) == [best.name, middle.name, last.name]


def test_removed_runs_leave_nothing(tmp_path, ended):
    store = RunStore(tmp_path)
    one, two = (store.add(label, ended.request, ended.snapshot) for label in "ab")
    store.remove([one.name])
    assert names(store) == [two.name]
    store.remove([two.name])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": "nnviz-run", "schema": 1}', b"\xff" * 99])
def test_damaged_records_are_passed_over(tmp_path, ended, content):
    store = RunStore(tmp_path)
    good = store.add("", ended.request, ended.snapshot)
    record_path(tmp_path, "20200101-000000-000000").write_bytes(content)
    assert names(reopened(tmp_path)) == [good.name]


def test_a_record_of_a_newer_program_is_left_alone(tmp_path, ended):
    store = RunStore(tmp_path)
    run = store.add("", ended.request, ended.snapshot)
    path = record_path(tmp_path, run.name)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"schema": 99}))
    assert names(reopened(tmp_path)) == []
    assert path.exists()


def test_damaged_weights_say_so(tmp_path, ended):
    store = RunStore(tmp_path)
    run = store.add("", ended.request, ended.snapshot)
    path = curves_path(tmp_path, run.name)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DataFileError):
        read_weights(tmp_path, run.name)


def test_a_place_that_cannot_be_written_loses_no_run_of_the_session(tmp_path, ended):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    store = RunStore(blocked)
    run = store.add("mine", ended.request, ended.snapshot)
    assert store.runs() == (run,)
    assert not run.has_weights
    assert str(blocked) in store.problem


def test_half_a_run_is_no_run(tmp_path, ended):
    """A crash between the weights and the record."""
    store = RunStore(tmp_path)
    run = store.add("", ended.request, ended.snapshot)
    record_path(tmp_path, run.name).unlink()
    assert names(reopened(tmp_path)) == []
    # Another window may be about to write the record.
    assert network_path(tmp_path, run.name).exists()
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    reopened(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_runs_of_a_shared_file_come_once(tmp_path, ended):
    store = RunStore(tmp_path)
    record = record_run("shared", ended.request, ended.snapshot)
    store.add_records([record, record])
    store.add_records([record])
    assert [run.record for run in reopened(tmp_path).runs()] == [record]


@pytest.mark.parametrize(
    ("made", "kept"),
    [
        (["20240229-120000-000001"], True),
        ([], False),
        (["../../x"], False),
        (["20240229-120000-000001"] * 3, True),
    ],
)
def test_runs_of_a_shared_file_keep_the_time_they_were_made(tmp_path, ended, made, kept):
    store = RunStore(tmp_path)
    store.add_records([record_run("mine", ended.request, ended.snapshot)], made)
    (run,) = store.runs()
    assert (run.made == "20240229-120000-000001") == kept
    assert run.name != run.made or not kept
    store.set_kept([run.name], True)
    assert reopened(tmp_path).runs() == store.runs()


def test_the_last_snapshot_comes_after_the_run_is_on_disk(tmp_path):
    store, request = RunStore(tmp_path), small(epochs=1)
    phases = []
    for snapshot in stored(run_train(request), store, "x", request):
        phases.append(snapshot.phase)
        if snapshot.phase in ("loading", "training"):
            assert not list(tmp_path.iterdir())
    assert phases.count("done") == 1
    assert phases[-1] == "done"
    assert len(list(tmp_path.glob("*.run.json"))) == 1


def test_giving_up_a_run_closes_it(tmp_path):
    request = small()
    run = run_train(request)
    wrapped = stored(run, RunStore(tmp_path), "", request)
    next(wrapped)
    wrapped.close()
    assert run.gi_frame is None


def test_data_that_is_gone_leaves_the_curves(tmp_path, ended):
    store = RunStore(tmp_path)
    lost = dataclasses.replace(ended.request, data=str(tmp_path / "gone.csv"))
    run = store.add("", lost, ended.snapshot)
    *_, snapshot = run_review(store, run)
    assert snapshot.phase == "done"
    assert snapshot.predictions is None
    assert len(snapshot.curves["loss"]) == ended.snapshot.step


def test_a_signalling_nan_in_a_curve_is_a_nan():
    """Found by mutation 48,136 of seed 91: NumPy warns when such a one is made wider."""
    file = io.BytesIO()
    np.save(file, np.array([0x7FA00000, 0x3F800000], np.uint32).view(np.float32))
    curve = run_files._curve(file.getvalue(), "loss", Path("x"))
    assert np.isnan(curve[0])
    assert curve[1] == 1.0
