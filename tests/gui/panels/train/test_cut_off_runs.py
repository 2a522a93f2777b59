"""A window that is closed while a run loads, or others wait, offers them next time."""

import pytest
from PySide6.QtWidgets import QLabel

from nnviz.gui.panels.train.panel import TrainPanel, checkpoint_path
from nnviz.gui.panels.train.resume_box import ResumeBox
from nnviz.runtime import SyncRunner
from nnviz.tasks import train
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_checkpoints import cut_off


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(train, "_STRETCH", 0.0)


def small(**changes):
    settings = {"architecture": "784-10", "subset": 200, "epochs": 2, "validation": 0.005, "batch_size": 50}
    return TrainRequest(**{**settings, **changes})


@pytest.fixture
def begun(make_context, make_panel):
    def make(request, repeats=1, until=lambda panel: True):
        runner = SyncRunner(manual=True)
        panel = make_panel(TrainPanel, make_context(runner))
        panel.set_request(request)
        if repeats > 1:
            panel.actions_of_runs.repeat(repeats)
        else:
            panel.start()
        runner.advance()
        while not until(panel):
            runner.advance()
        return panel

    return make


def box_of(panel):
    return panel.findChild(ResumeBox)


def test_a_run_closed_while_it_loads_is_offered_and_started_with_its_settings(begun, make_panel):
    first = begun(small(seed=7))
    assert first.controller.latest.phase == "loading"
    first.shutdown()
    second = make_panel(TrainPanel)
    box = box_of(second)
    assert not box.isHidden()
    assert "before it had begun to learn" in box.findChild(QLabel).text()
    assert box.go_on.text() == "Start it again"
    box.go_on.click()
    assert box.isHidden()
    assert second.request() == small(seed=7)
    assert second.trained.result[0] == small(seed=7)
    assert second.trained.result[1].epoch == 2
    assert cut_off(checkpoint_path()) is None
    assert box_of(make_panel(TrainPanel)).isHidden()


def test_a_run_that_never_got_a_turn_is_offered_as_well(make_context, make_panel):
    panel = make_panel(TrainPanel, make_context(SyncRunner(manual=True)))
    panel.set_request(small(seed=3))
    panel.start()
    panel.shutdown()
    assert cut_off(checkpoint_path()).runs[0].request == small(seed=3)


def test_the_runs_that_waited_come_after_the_one_that_was_cut_off(begun, make_panel):
    first = begun(small(), 3, until=lambda panel: panel.controller.latest.step > 2)
    first.shutdown()
    second = make_panel(TrainPanel)
    box = box_of(second)
    assert "epoch 1 of 2. Still to come after it: 2 runs" in box.findChild(QLabel).text()
    box.go_on.click()
    runs = second.kept.runs()
    assert [run.record.request.seed for run in runs] == [0, 1, 2]
    assert len(second.compare.plot._fills) == 1, "the resumed one belongs to the band"


def test_what_is_forgotten_is_not_offered_again(begun, make_panel):
    begun(small()).shutdown()
    box_of(make_panel(TrainPanel)).forget.click()
    assert box_of(make_panel(TrainPanel)).isHidden()


def test_what_goes_on_is_not_forgotten_with_what_was_cut_off(begun, make_context, make_panel):
    begun(small(seed=1)).shutdown()
    runner = SyncRunner(manual=True)
    second = make_panel(TrainPanel, make_context(runner))
    second.set_request(small(seed=2))
    second.start()
    runner.advance()
    box_of(second).forget.click()
    assert cut_off(checkpoint_path()).runs[0].request == small(seed=2)


def test_a_run_that_is_stopped_while_it_loads_is_not_offered(begun, make_panel):
    panel = begun(small())
    panel.bar.stop.click()
    assert cut_off(checkpoint_path()) is None
    panel.shutdown()
    assert box_of(make_panel(TrainPanel)).isHidden()


def test_what_was_learnt_survives_a_stop_while_it_is_loaded_again(begun, make_context, make_panel):
    begun(small(), until=lambda panel: panel.controller.latest.step > 2).shutdown()
    runner = SyncRunner(manual=True)
    second = make_panel(TrainPanel, make_context(runner))
    box_of(second).go_on.click()
    runner.advance()
    second.bar.stop.click()
    assert cut_off(checkpoint_path()).checkpoint is not None


def test_a_run_that_a_lesson_drops_is_not_offered(begun):
    panel = begun(small(epochs=3), until=lambda panel: checkpoint_path().exists())
    panel.abandon()
    assert cut_off(checkpoint_path()) is None
    panel.abandon()  # nothing runs: what an earlier session has left stays


def test_a_run_that_fails_is_not_offered(make_panel, monkeypatch, notes):
    def fail(*_args, **_more):
        yield train.TrainSnapshot("loading")
        raise MemoryError("too large")

    monkeypatch.setattr("nnviz.gui.panels.train.run_controller.run_train", fail)
    panel = make_panel(TrainPanel)
    panel.set_request(small())
    panel.start()
    assert notes
    assert cut_off(checkpoint_path()) is None
