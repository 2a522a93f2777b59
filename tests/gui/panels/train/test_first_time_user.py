"""What somebody meets who opens the Train panel for the first time and does not know the way."""

import pytest
from PySide6.QtCore import Qt

from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.runtime import SyncRunner
from nnviz.tasks import train
from nnviz.tasks.train import TrainRequest


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(train, "_STRETCH", 0.0)


def small(**changes):
    settings = {"architecture": "784-10", "subset": 200, "epochs": 2, "validation": 0.005, "batch_size": 50}
    return TrainRequest(**{**settings, **changes})


@pytest.fixture
def panel(make_panel):
    panel = make_panel(TrainPanel)
    panel.set_request(small())
    return panel


def test_a_network_without_layers_says_what_it_needs(panel):
    for _ in range(2):
        panel.layers.select(0)
        panel.layers.remove_layer()
    assert not panel.layers.layers()
    assert "no layer" in panel.layers.problem.text()
    assert not panel.layers.problem.isHidden()
    assert panel.layers.total.isHidden()


def test_the_text_never_names_another_network_than_the_layers(panel, qtbot):
    text = panel.settings.text
    assert text.text() == "flatten-10"
    panel.layers.select(0)
    panel.layers.add_layer("conv2d")
    assert text.text() == ""
    assert "do not fit" in text.placeholderText()
    assert panel.layers.total.isHidden()
    # Somebody who only passes through the field changes nothing.
    layers = panel.layers.layers()
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert panel.layers.layers() == layers
    assert panel.settings.text_problem.isHidden()
    panel.layers.move_layer(-1)
    assert text.text() == "conv8x5-flatten-10"
    assert not panel.layers.total.isHidden()
    text.clear()
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert not panel.settings.text_problem.isHidden()


def test_headings_of_the_layers_are_whole_without_layers_too(panel):
    panel.layers.set_layers(())
    header = panel.layers.table.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_pages_of_results_say_that_a_run_goes_on(make_context, make_panel):
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(small())
    assert "There is no run yet" in panel.compare.empty.text()
    panel.start()
    while panel.controller.latest is None or not panel.controller.latest.step:
        runner.advance()
    assert "goes on" in panel.compare.empty.text()
    assert "goes on" in panel.understand.samples._empty
    while panel.controller.running:
        runner.advance()
    assert "Change one setting" in panel.compare.empty.text()
    assert "goes on" not in panel.understand.samples._empty


def test_the_only_run_is_a_of_a_fair_comparison(panel):
    panel.start()
    panel.settings.set_numbers({"dropout": 0.2})
    panel.compare.seeds.setValue(2)
    panel.compare.ab.start.click()
    assert [run.record.label[:1] for run in panel.kept.runs()] == ["", "A", "B", "A", "B"]


def test_the_seed_is_seen_beside_the_accuracy(panel, qtbot):
    for seed in (0, 1):
        panel.set_request(small(epochs=1, seed=seed))
        panel.start()
    panel.resize(1164, 700)
    panel.tabs.setCurrentWidget(panel.compare)
    panel.show()
    qtbot.waitExposed(panel)
    table = panel.compare.table
    assert table.columnViewportPosition(6) + table.columnWidth(6) <= table.viewport().width()
