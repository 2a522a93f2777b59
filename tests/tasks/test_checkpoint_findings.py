"""Checkpoints that do not fit, and disks that are full while one is written."""

import io
import json
import zipfile

import numpy as np
import pytest

from nnviz.core.errors import StateError
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.training_checkpoints import kept, unfinished
from nnviz.tasks.training_data import ImageSource, TrainingData
from nnviz.tasks.training_state import read_checkpoint

REQUEST = TrainRequest("784-4-10", batch_size=10, epochs=3, averaging=0.9)


def data():
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (30, 28, 28), np.uint8), rng.integers(0, 10, 30)
    return TrainingData(ImageSource(images[:20], labels[:20]), images[20:], labels[20:], np.arange(20, 30))


@pytest.fixture(scope="module")
def checkpoint():
    for snapshot in run_train(REQUEST, control=TrainingControl(checkpoints=True), data=data()):
        if snapshot.checkpoint is not None and snapshot.epoch == 1:
            return snapshot.checkpoint
    raise AssertionError("no checkpoint")


def changed(checkpoint, member, content):
    """Return the checkpoint with another content of one member; a function changes the numbers."""
    source, file = zipfile.ZipFile(io.BytesIO(checkpoint)), io.BytesIO()
    assert member in source.namelist()
    with zipfile.ZipFile(file, "w") as archive:
        for name in source.namelist():
            found = source.read(name)
            if name == member:
                found = content(found)
            archive.writestr(name, found)
    return file.getvalue()


def with_number(name, value):
    def change(content):
        return json.dumps({**json.loads(content), name: value}).encode()

    return change


def array(values):
    file = io.BytesIO()
    np.save(file, values)
    return lambda _content: file.getvalue()


@pytest.mark.parametrize(
    ("name", "value"),
    [("epoch", 99), ("epoch", -1), ("epoch", 9**99), ("step", 1.5), ("step", 10**9), ("step", 0),
     ("stopped", "x"),
     ("best", [1, 2]), ("best", "abc"), ("smooth_loss", float("nan")), ("smooth", float("inf")),
     ("learning_rate_factor", -1.0), ("random", []),
     ("random", [[{"bit_generator": "PCG64"}]]), ("epoch_sums", [0.0, True, 0]), ("seconds", [10**400, 0.0])],
)  # fmt: skip
def test_numbers_that_do_not_fit_are_refused(name, value, checkpoint):
    bad = changed(checkpoint, "numbers.json", with_number(name, value))
    with pytest.raises(StateError, match="damaged"):
        list(run_train(REQUEST, resume=bad, data=data()))


@pytest.mark.parametrize(
    ("member", "values"),
    [("weights/parameters.npy", np.full(3190, np.inf, np.float32)), ("record/loss.npy", np.zeros(99)),
     ("record/validation_loss.npy", np.zeros(0)), ("average/parameters.npy", np.zeros(3)),
     ("best/parameters.npy", np.zeros((2, 2))), ("good/parameters.npy", np.full(3190, np.nan, np.float32))],
)  # fmt: skip
def test_arrays_that_do_not_fit_are_refused(member, values, checkpoint):
    bad = changed(checkpoint, member, array(values))
    with pytest.raises(StateError):
        list(run_train(REQUEST, resume=bad, data=data()))


def test_a_bomb_is_no_checkpoint(tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("numbers.json", json.dumps({"request": {}, "version": 1}))
        with archive.open("weights/parameters.npy", "w", force_zip64=True) as member:
            for _ in range(40):
                member.write(bytes(16 << 20))
    with pytest.raises(StateError, match="unpacks to more"):
        read_checkpoint(file.getvalue())
    (tmp_path / "x").write_bytes(file.getvalue())
    assert unfinished(tmp_path / "x") is None


def test_a_full_disk_is_told_once_and_the_run_goes_on(tmp_path, monkeypatch):
    problems = []

    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("nnviz.core.file_writing.tempfile.mkstemp", full)
    run = run_train(REQUEST, control=TrainingControl(checkpoints=True), data=data())
    *_, last = kept(run, tmp_path / "x.checkpoint", problems.append)
    assert last.phase == "done"
    assert last.epoch == 3
    assert len(problems) == 1
    assert "No space left" in problems[0]
    assert str(tmp_path / "x.checkpoint") in problems[0]
