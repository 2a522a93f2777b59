"""A lesson in the Train panel shows and makes runs of its own; the learner's are left alone."""

import pytest

from nnviz.core.lessons import PreparedState
from nnviz.gui.window import MainWindow
from nnviz.tasks.train import TrainRequest, run_train
from nnviz.tasks.training_runs import record_run

TINY = {"architecture": "784-4-10", "subset": 200, "epochs": 1, "seed": 3}


@pytest.fixture
def window(make_context, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    window = MainWindow(make_context())
    qtbot.addWidget(window)
    yield window
    window.shutdown()


def labels(panel):
    return [run.record.label for run in panel.kept.runs()]


def test_the_learners_runs_are_neither_shown_nor_changed(window, tmp_path):
    panel = window.open_panel("train")
    request = TrainRequest(**TINY)
    *_, snapshot = run_train(request)
    panel.kept.add_records([record_run("mine", request, snapshot)])
    files = sorted(p.name for p in (tmp_path / "data").rglob("*") if p.is_file())
    player = window.menus.lessons.player()
    assert player.apply(PreparedState("train", {"request": TINY, "tab": 0}))
    assert labels(panel) == []
    panel.start()
    assert len(labels(panel)) == 1
    assert sorted(p.name for p in (tmp_path / "data").rglob("*") if p.is_file()) == files
    player.leave()
    assert labels(panel) == ["mine"]
    assert sorted(p.name for p in (tmp_path / "data").rglob("*") if p.is_file()) == files


def test_a_lesson_may_bring_runs_along(window):
    player = window.menus.lessons.player()
    from nnviz.core.resources import resource_path
    from nnviz.core.shared_state import read_shared_state

    shared = read_shared_state(resource_path("lessons", "states", "optimizers.nnviz"))
    assert player.apply(PreparedState("train", shared.state))
    panel = window.current_panel()
    assert labels(panel) == ["sgd", "momentum", "adagrad", "adam"]
    assert panel.page_names()[panel.state()["tab"]] == "Compare"
    player.leave()
    assert labels(panel) == []
