"""Search, gradient check and data browser of the Train panel."""

import pytest

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.tasks.train import TrainRequest


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def panel(make_panel):
    panel = make_panel(TrainPanel)
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    return panel


def test_search_fills_table_and_narrows_and_trains_the_best(panel):
    view = panel.tools.search
    view.form.set_values({"trials": 4, "epochs": 1, "subset": 100, "held_out": 50})
    view.start.click()
    rows = view.table.rows()
    assert len(rows) == 4
    assert [row[1] for row in rows] == sorted((row[1] for row in rows), reverse=True)
    before = view.settings()
    view.narrow.click()
    assert view.settings() != before
    view.best.click()
    assert panel.request().optimizer.learning_rate == pytest.approx(rows[0][2])
    assert len(panel.compare.table.rows()) == 1
    assert view.start.isEnabled()


def test_narrowing_nothing_says_so(panel, notes):
    panel.tools.search.narrow.click()
    assert "No trial" in notes[-1][1]


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
