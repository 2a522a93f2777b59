"""Search, gradient check and data browser of the Train panel."""

import json

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from nnviz.cli.main import decode_pictures_with_pillow
from nnviz.core.data.handwriting import HandwritingSample, write_handwriting
from nnviz.gui.panels.draw.session import ink_from_state
from nnviz.gui.panels.draw.user_files import handwriting_path
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


def test_a_selected_trial_stays_selected_while_others_come(make_context, make_panel):
    runner = SyncRunner(manual=True, every=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(TrainRequest("784-10", subset=200, epochs=1, validation=0.005, batch_size=50))
    view = search(panel, seed=3)
    while len(view.trials()) < 2:
        runner.advance()
    view.table.selectRow(1)
    number = view.table.rows()[1][4]
    while runner.is_busy():
        runner.advance()
    (row,) = view.table.selected_rows()
    assert view.table.rows()[row][4] == number
    assert view.settings().seed == 3


def test_ranges_turned_round_say_so_and_nothing_starts(panel, notes):
    view = search(panel, lowest_rate=0.1, highest_rate=0.001)
    assert "learning rate" in notes[-1][1]
    assert not view.trials()


def test_gradients_agree_and_the_width_is_drawn(panel):
    view = panel.tools.gradients
    view.boxes["per_array"].setValue(10)
    view.start.click()
    rows = view.table.rows()
    assert [row[:2] for row in rows] == [("2 Affine", "weight"), ("2 Affine", "bias")]
    assert all(row[5] < 1e-5 for row in rows)
    assert "times as long" in view.verdict.text()
    assert len(view.widths._errors.getData()[0]) > 10
    view.network.setCurrentIndex(1)
    view.start.click()
    assert [row[0] for row in view.table.rows()] == ["2 Affine"] * 2 + ["4 Affine"] * 2
    assert view.start.isEnabled()


def test_a_gradient_comparison_stops_and_keeps_what_it_has(make_context, make_panel, qtbot):
    runner = SyncRunner(manual=True, every=True)
    panel = make_panel(TrainPanel, make_context(runner))
    view = panel.tools.gradients
    view.boxes["per_array"].setValue(5000)
    view.start.click()
    while not view.table.rows():
        runner.advance()
    view.stop.click()
    rows = view.table.rows()
    runner.advance(10)
    assert view.table.rows() == rows
    assert 0 < rows[0][3] < 5000


def test_a_network_too_large_to_compare_says_so(panel, notes):
    panel.set_request(TrainRequest("deep_convnet"))
    panel.tools.gradients.boxes["samples"].setValue(50)
    panel.tools.gradients.start.click()
    assert "fewer digits" in notes[-1][1]


def test_data_pages_and_labels(panel):
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    room = view.samples.room()
    assert view.samples.count() == room < 200
    assert "200 samples, 10 classes" in view.page.caption.text()
    view.balance.clicked.emit(3)
    assert set(view.samples._captions) == {"3"}
    assert view.label.currentData() == 3
    view.balance.clicked.emit(None)
    for _ in range(200 // room):
        view.page.forth.click()
    assert view.samples.count() == (200 % room or room)
    assert not view.page.forth.isEnabled()
    view.page.back.click()
    assert view.samples.count() == room
    view.source.setCurrentIndex(1)
    view.refresh()
    assert "300 samples" in view.page.caption.text()


def test_mistakes_of_the_trained_network(panel):
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    assert not view.show_what.isEnabled()
    panel.start()
    view.source.setCurrentIndex(1)
    view.refresh()
    view.show_what.setCurrentIndex(1)
    snapshot = panel.understand._snapshot
    wrong = int((snapshot.predictions != snapshot.validation_labels).sum())
    assert len(view._chosen) == wrong
    assert all("→" in text for text in view.samples._captions)
    view.samples.clicked.emit(0)
    assert "taken for" in view.page.detail.text.text()
    view.show_what.setCurrentIndex(2)
    assert len(view._chosen) == 300 - wrong


def test_the_page_follows_the_settings_while_it_is_seen(panel, qtbot):
    with qtbot.waitExposed(panel):
        panel.show()
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    panel.settings.set_numbers({"subset": 150})
    qtbot.waitUntil(lambda: "150 samples" in view.page.caption.text())
    panel.hide()
    panel.settings.set_numbers({"subset": 120})
    assert not view._calm.isActive()


def test_own_handwriting_and_files(panel, tmp_path):
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    view.source.setCurrentIndex(view.source.findData("handwriting"))
    view.refresh()
    assert "Draw panel" in view.samples._empty
    line = np.array([[10.0, 10.0], [12.0, 90.0]])
    write_handwriting(handwriting_path(), [HandwritingSample(1, (line,)), HandwritingSample(7, (line,))])
    view.refresh()
    assert list(view.samples._captions) == ["1", "7"]
    view.open_file(str(tmp_path / "nothing.idx"))
    assert view.samples.count() == 0
    assert "nothing.idx" in view.samples._empty


def folder_of_pictures(folder, labels=(3, 3, 8)):
    for i, label in enumerate(labels):
        picture = QImage(28, 28, QImage.Format.Format_Grayscale8)
        picture.fill(20 * i)
        place = folder / str(label)
        place.mkdir(parents=True, exist_ok=True)
        assert picture.save(str(place / f"{i}.png"))
    return folder


@pytest.fixture
def pictures_can_be_read():
    decode_pictures_with_pillow()


@pytest.mark.usefixtures("pictures_can_be_read")
def test_a_folder_of_pictures_is_browsed_and_trained_on(panel, tmp_path, monkeypatch):
    folder = folder_of_pictures(tmp_path / "digits", (3, 3, 8) * 10)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    view.source.setCurrentIndex(view.source.findData("folder"))
    view.source.activated.emit(view.source.currentIndex())
    assert "30 samples, 2 classes; 2.00" in view.page.caption.text()
    panel.settings.folder_button.click()
    panel.settings.set_numbers({"subset": 0, "validation": 0.2})
    assert panel.request().data == str(folder)
    panel.start()
    assert len(panel.kept.runs()) == 1


def test_a_sample_is_opened_in_draw_without_a_network(panel):
    opened = []
    panel.context.open_panel = lambda slug, state=None: opened.append((slug, state))
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    view.samples.clicked.emit(1)
    assert view.page.detail.bars.isHidden()
    view.page.detail.draw.click()
    ((slug, state),) = opened
    assert slug == "draw"
    picture = ink_from_state(state["ink"]).picture
    np.testing.assert_array_equal(picture.gray, view.page._pictures[1])
    assert picture.label == view.loader.samples.labels[1]
    assert "network" not in state


def test_trials_of_the_search_outlive_the_session(panel, make_panel):
    view = search(panel)
    rows = view.table.rows()
    state = json.loads(json.dumps(panel.state()))
    other = make_panel(TrainPanel)
    other.restore_state(state)
    assert other.tools.search.table.rows() == rows
    assert not other.tools.search.go_on.isEnabled()
    other.tools.search.narrow.click()
    other.tools.search.best.click()
    assert other.request().optimizer.learning_rate == pytest.approx(rows[0][1], rel=0.01)


def test_ranges_of_the_search_are_part_of_the_state(panel, make_panel):
    panel.tools.search.boxes["trials"].setValue(17)
    other = make_panel(TrainPanel)
    other.restore_state(panel.state())
    assert other.tools.search.settings().trials == 17


def test_fair_ab_runs_pairs_and_says_what_they_prove(panel, notes):
    panel.compare.ab.start.click()
    assert "Select a run" in notes[-1][1]
    panel.start()
    panel.compare.table.selectRow(0)
    panel.compare.ab.start.click()
    assert "the same" in notes[-1][1]
    panel.settings.set_numbers({"dropout": 0.0, "batch_size": 10})
    panel.compare.seeds.setValue(3)
    panel.compare.ab.start.click()
    panel.compare.table.clearSelection()
    rows = panel.compare.table.rows()
    assert [row[0] for row in rows[1:]] == ["A: batch size 50", "B: batch size 10"] * 3
    assert [row[6] for row in rows[1:]] == [0, 0, 1, 1, 2, 2]
    assert "of 3 pairs" in panel.compare.ab.verdict.text()
    assert len(panel.compare.plot._fills) == 2


def test_comparisons_of_the_book_over_seeds(panel, monkeypatch):
    started = []
    monkeypatch.setattr(panel.controller, "start", started.extend)
    panel.compare.ab.each.setChecked(True)
    panel.compare.seeds.setValue(2)
    panel.compare.compare_button.click()
    assert len(started) == 8
    assert sorted({request.seed for _, request in started}) == [1, 2]


def test_draw_takes_the_mistake_and_its_network(panel, make_panel):
    opened = []
    panel.context.open_panel = lambda slug, state=None: opened.append(state)
    panel.start()
    panel.understand.show_sample(1)
    panel.understand.detail.draw.click()
    draw = make_panel("draw")
    draw.restore_state(opened[-1])
    sample = panel.understand.detail.sample
    np.testing.assert_array_equal(draw.canvas.picture().gray, sample.picture)
    assert draw.network.reference == opened[-1]["network"]
    np.testing.assert_allclose(draw.answer.probabilities, sample.probabilities, atol=1e-5)


def test_the_clicked_sample_stays_marked_when_the_page_makes_room(panel, qtbot):
    with qtbot.waitExposed(panel):
        panel.show()
    view = panel.tools.data
    panel.tabs.setCurrentWidget(view)
    panel.start()
    panel.tabs.setCurrentWidget(view)
    qtbot.waitUntil(lambda: view.samples.count() == view.samples.room())
    view.samples.clicked.emit(2)
    qtbot.waitUntil(view.page.detail.isVisible)
    qtbot.waitUntil(lambda: view.samples.count() == view.samples.room())
    assert view.samples._selected == 2
