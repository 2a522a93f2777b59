"""Search, gradient check and data browser of the Train panel."""

import pytest

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.runtime import SyncRunner
from nnviz.tasks.train import TrainRequest


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def panel(make_panel):
    panel = make_panel(TrainPanel)
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    return panel


def search(panel, **values):
    view = panel.tools.search
    for name, value in {"trials": 4, "epochs": 1, "subset": 100, "held_out": 50, **values}.items():
        view.boxes[name].setValue(value)
    view.start.click()
    return view


def test_search_fills_table_and_narrows_and_trains_the_best(panel):
    view = search(panel)
    rows = view.table.rows()
    assert len(rows) == 4
    assert [row[0] for row in rows] == sorted((row[0] for row in rows), reverse=True)
    assert len(view.scatter.points.points()) == 4
    before = view.settings()
    view.narrow.click()
    after = view.settings()
    assert after.highest_rate / after.lowest_rate < before.highest_rate / before.lowest_rate
    view.best.click()
    assert panel.request().optimizer.learning_rate == pytest.approx(rows[0][1], rel=0.01)
    assert panel.request().optimizer.weight_decay == pytest.approx(rows[0][2], rel=0.01)
    assert panel.request().subset == 200
    assert len(panel.compare.table.rows()) == 1
    assert view.start.isEnabled()


def test_selecting_a_trial_rings_its_point_and_trains_it(panel):
    view = search(panel)
    view.scatter.clicked.emit(2)
    assert view.table.selected_rows() == [2]
    assert len(view.scatter.ring.points()) == 1
    view.best.click()
    assert panel.request().optimizer.learning_rate == pytest.approx(view.table.rows()[2][1], rel=0.01)


def test_a_stopped_search_keeps_its_trials_and_goes_on(make_context, make_panel):
    runner = SyncRunner(manual=True, every=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    view = search(panel)
    while len(view.trials()) < 2:
        runner.advance()
    assert view.stop.isEnabled()
    view.stop.click()
    kept = view.trials()
    runner.advance(50)
    assert view.trials() == kept
    assert view.start.isEnabled()
    view.go_on.click()
    while runner.is_busy():
        runner.advance()
    assert view.trials()[:2] == kept
    assert len(view.trials()) == 4
    assert not view.go_on.isEnabled()


def test_ranges_turned_round_say_so_and_nothing_starts(panel, notes):
    view = search(panel, lowest_rate=0.1, highest_rate=0.001)
    assert "learning rate" in notes[-1][1]
    assert not view.trials()


def test_gradients_agree(panel):
    view = panel.tools.gradients
    view.start.click()
    rows = view.table.rows()
    assert [row[0] for row in rows] == ["2 Affine, weight", "2 Affine, bias"]
    assert all(row[3] < 1e-6 for row in rows)
    assert "times as long" in view.verdict.text()


def test_data_pages_and_filters(panel):
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    assert view.samples.count() == 60
    view.label.setCurrentIndex(4)
    assert set(view.samples._captions) == {"3"}
    view.label.setCurrentIndex(0)
    for _ in range(3):
        view.next.click()
    assert view.samples.count() == 20
    assert not view.next.isEnabled()
    view.part.setCurrentIndex(1)
    assert view._count == 300
