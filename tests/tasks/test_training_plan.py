"""What was going on is found again, whatever the file looks like."""

import pytest

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.tasks import training_checkpoints
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.training_checkpoints import cut_off, own_checkpoint, remove, write
from nnviz.tasks.training_plan import PlannedRun, plan_path, read_plan, write_plan


def small(**changes):
    settings = {"architecture": "784-10", "subset": 200, "epochs": 2, "validation": 0.005}
    return TrainRequest(**{**settings, **changes})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "training.checkpoint"


def test_runs_are_read_as_they_were_written(path):
    runs = (
        PlannedRun("A: Adam", small()),
        PlannedRun("", small(architecture="conv8x5-pool2-10", optimizer=OPTIMIZERS.create("sgd"), seed=3)),
    )
    assert write_plan(path, runs)
    assert read_plan(path) == runs
    found = cut_off(path)
    assert (found.runs, found.checkpoint, found.done) == (runs, None, 0)
    remove(path)
    assert cut_off(path) is None
    assert not plan_path(path).exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b"null",
        b'{"runs": 3}',
        b'{"runs": [{"label": 1}]}',
        b'{"runs": []}',
        b"\xff\x00",
    ],
)
def test_a_damaged_plan_is_none(path, content):
    path.parent.mkdir()
    plan_path(path).write_bytes(content)
    assert read_plan(path) == ()
    assert cut_off(path) is None


def test_a_plan_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert not write_plan(tmp_path / "file" / "training.checkpoint", [PlannedRun("", small())])


def test_a_plan_of_another_run_than_the_checkpoints_is_passed_over(path):
    control = TrainingControl(checkpoints=True)
    content = next(s.checkpoint for s in run_train(small(), control=control) if s.checkpoint)
    write_plan(path, [PlannedRun("other", small(seed=9)), PlannedRun("more", small())])
    assert write(path, content) == ""
    found = cut_off(path)
    assert found.runs == (PlannedRun("", small()),)
    assert found.checkpoint == content
    write_plan(path, [PlannedRun("it", small()), PlannedRun("more", small(seed=1))])
    assert [run.label for run in cut_off(path).runs] == ["it", "more"]


def test_a_plan_whose_instance_has_died_is_taken_over_first(tmp_path, monkeypatch):
    monkeypatch.setattr(training_checkpoints, "_own", {})
    write_plan(tmp_path / "training-3.checkpoint", [PlannedRun("", small())])
    assert own_checkpoint(tmp_path).name == "training-3.checkpoint"
