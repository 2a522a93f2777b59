"""The Draw panel from the mouse to the bars."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMessageBox

from nnviz.core.data.mnist import load_mnist
from nnviz.core.errors import DataFileError, StateError
from nnviz.core.model_file import Model, save_model
from nnviz.core.nn import Network, parse_architecture
from nnviz.gui.panels.draw.user_files import handwriting_path
from nnviz.gui.window import MainWindow
from nnviz.runtime import SyncRunner
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.inspect_drawing import Explanation


def test_a_picture_that_is_no_digit_gets_a_hint_but_an_answer_all_the_same(panel):
    chart = np.full((120, 240), 255, np.uint8)
    for column in range(10, 240, 30):
        chart[20:100, column : column + 10] = 0
    panel.canvas.set_image(chart, name="chart.png")
    assert panel.answer.probabilities is not None
    assert panel.headline_text().startswith("This does not look like one digit")
    assert panel.bars.message == "This does not look like one digit.", "the bars are dimmed"
    assert panel.answer.best is None
    one = np.full((120, 120), 255, np.uint8)
    one[20:100, 55:66] = 0
    panel.canvas.set_image(one, name="one.png")
    assert panel.headline_text().startswith("The network reads a 1")


def test_two_digits_drawn_side_by_side_get_a_hint(panel, draw):
    bar = np.column_stack([np.full(30, 60.0), np.linspace(100, 180, 30)])
    draw(panel.canvas, bar)
    assert panel._view.note.text() == ""
    draw(panel.canvas, bar + np.array([140.0, 0.0]))
    assert panel._view.note.text().startswith("Is this more than one digit?")
    assert panel.answer.best is not None, "a hint, no refusal"


def test_a_training_digit_is_not_shown_as_its_own_neighbour(panel):
    data = load_mnist()
    panel.canvas.set_image(data.train_images[12], label=int(data.train_labels[12]), name="training digit 12")
    shown = [item.picture for item in panel.nearest.items]
    assert len(shown) == 10
    assert not any((picture == data.train_images[12]).all() for picture in shown)
    assert panel._looking._sections[1].title().endswith("besides this one")
    panel.canvas.set_image(data.test_images[0], label=7, name="test digit 0")
    assert panel._looking._sections[1].title() == "Nearest training digits"


@pytest.mark.parametrize("size", [(1280, 800), (1000, 700), (1920, 1080)])
@pytest.mark.parametrize("present", [False, True])
def test_the_captions_of_the_stages_are_seen_without_scrolling(panel, theme, draw, one, size, present, qtbot):
    theme.set_presentation(present)
    panel.resize(size[0] - 120, size[1] - 30)
    panel.show()
    draw(panel.canvas, one)
    QApplication.processEvents()
    note = panel.strip._notes["final"]
    bottom = note.mapTo(panel._view, note.rect().bottomLeft()).y()
    if size[1] >= 800:
        assert bottom <= panel._view.viewport().height()
    assert panel.canvas.height() >= 220
    panel.hide()


def test_an_empty_canvas_is_no_digit(panel):
    assert panel.bars.message == "Nothing drawn yet"
    assert panel.answer.best is None
    assert panel.strip.picture("final").values is None


@pytest.mark.parametrize(("shape", "digit"), [("zero", 0), ("one", 1)])
def test_a_drawn_digit_is_answered(panel, draw, request, shape, digit):
    draw(panel.canvas, request.getfixturevalue(shape))
    assert panel.answer.best == digit
    assert panel.bars.message == ""
    assert panel.strip.picture("final").values.shape == (28, 28)
    assert panel.layers.grids
    assert panel.pixels.map.values.shape == (28, 28)
    assert len(panel.nearest.items) == 10
    assert panel.nearest.items[0].caption.startswith(str(digit))


def test_the_answer_comes_while_the_pen_is_down(panel, draw, one):
    draw(panel.canvas, one, release=False)
    assert panel.canvas.is_drawing()
    assert panel.answer.best == 1
    assert panel._headline.text() == "The network reads a 1"
    panel.deactivated()
    assert not panel.canvas.is_drawing()


def test_undo_and_clear_take_the_answer_back(panel, draw, one):
    draw(panel.canvas, one)
    panel.undo_stack().undo()
    assert panel.bars.message == "Nothing drawn yet"
    panel.undo_stack().redo()
    assert panel.answer.best == 1
    panel.tools.clear.click()
    assert panel.bars.message == "Nothing drawn yet"
    assert panel.nearest.items == ()
    assert not panel.layers.grids


def test_a_scribble_is_no_digit(panel, draw):
    rng = np.random.default_rng(0)
    draw(panel.canvas, rng.uniform(90, 180, (80, 2)).tolist())
    assert "scribble" in panel.bars.message
    assert panel.answer.best is None


def test_an_off_centre_digit_fails_without_its_stages(panel, draw, one):
    draw(panel.canvas, [(20 + x / 6, 20 + y / 6) for x, y in one])
    assert panel.answer.best == 1
    assert panel.answer.seen[10:18, 12:17].any()
    for key in ("crop", "scale", "centre"):
        panel.strip.switch(key).click()
    assert not panel.answer.seen[10:18, 12:17].any()
    assert panel.answer.seen[:12, :12].any()


def test_mnist_samples(panel):
    panel.samples.label_choice.setCurrentIndex(1 + 7)
    panel.samples.take.click()
    assert panel.canvas.picture().label == 7
    assert not panel.strip.switch("thicken").isEnabled()
    panel.samples.wrong.click()
    assert panel.canvas.picture().label == 7
    assert int(panel.answer.probabilities.argmax()) != 7


def test_what_is_wrong_for_nobody_is_said(make_panel, notes):
    panel = make_panel("draw")
    if panel.network is None:
        panel.samples.wrong.click()
        assert "no network" in notes[-1][1].lower()


def test_a_picture_is_opened_pasted_and_drawn_upon(panel, tmp_path, draw, one):
    from nnviz.gui.panels.draw.ink_painting import gray_image

    path = tmp_path / "scan.png"
    image = gray_image(np.kron(255 - load_mnist().test_images[0], np.ones((4, 4), np.uint8)))
    assert image.save(str(path))
    assert panel.can_open(path)
    panel.open_path(path)
    assert panel.answer.best == 7
    panel.canvas.clear()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    assert panel.paste()
    assert panel.answer.best == 7
    before = panel.answer.seen
    draw(panel.canvas, one)
    assert (panel.answer.seen != before).any()
    (tmp_path / "bad.png").write_bytes(b"nothing")
    with pytest.raises(DataFileError, match=r"bad\.png"):
        panel.open_path(tmp_path / "bad.png")


def test_corrections_are_collected(panel, draw, one, notes):
    for digit in (1, 7):
        draw(panel.canvas, one)
        panel._view.correction.buttons[digit].click()
        assert panel.canvas.is_empty()
    assert notes[-1][0] == "success"
    assert [s.label for s in panel.handwriting.samples] == [1, 7]
    assert panel.handwriting.right == 1
    assert "1 of them" in panel.own.summary.text()
    assert panel.own.row.items[1].emphasis
    panel.own.row.clicked.emit(0)
    assert panel.answer.best == 1
    panel.own.remove.click()
    assert len(panel.handwriting.samples) == 1


def test_the_collection_outlives_the_panel(panel, make_panel, draw, one):
    draw(panel.canvas, one)
    panel._view.correction.buttons[1].click()
    assert make_panel("draw").handwriting.samples[0].label == 1


def test_deleting_asks_first(panel, draw, one, monkeypatch):
    draw(panel.canvas, one)
    panel._view.correction.buttons[1].click()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    default = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *given: (default.append(given[-1]), answers.pop(0))[1]
    )
    panel.own.delete.click()
    assert len(panel.handwriting.samples) == 1
    assert default == [QMessageBox.StandardButton.No], "Enter deletes nothing"
    panel.own.delete.click()
    assert panel.handwriting.samples == ()
    assert json.loads(handwriting_path().read_text())["samples"] == []


def test_a_damaged_collection_is_set_aside(make_panel, notes):
    handwriting_path().parent.mkdir(parents=True)
    handwriting_path().write_text("{")
    assert make_panel("draw").handwriting.samples == ()
    assert notes[0][0] == "warning"
    assert handwriting_path().with_suffix(".broken.json").read_text() == "{"


def test_teaching_makes_a_new_network_and_keeps_the_old(panel, draw, one, loaded, data_folder):
    before = loaded.network.parameters.copy()
    for _ in range(2):
        draw(panel.canvas, one)
        panel._view.correction.buttons[7].click()
    panel.own.tune.click()
    assert "before" in panel.own.result.text()
    assert panel.network.name == "mean my hand"
    assert (data_folder / "networks" / "mean my hand.npz").exists()
    assert panel.network.reference in panel.picker.references()
    np.testing.assert_array_equal(loaded.network.parameters, before)
    assert (panel.network.network.parameters != before).any()
    assert panel.context.settings.get("draw.network", "") == panel.network.reference


def test_networks_are_opened_from_files(panel, tmp_path, notes, mean_network):
    save_model(tmp_path / "mine.npz", Model(mean_network, "mine", accuracy=0.82))
    panel.picker.network_chosen.emit(str(tmp_path / "mine.npz"))
    assert panel.network.name == "mine"
    assert "82.00%" in panel.picker.details.text()
    assert panel.can_open(tmp_path / "mine.npz")
    assert not panel.can_open(tmp_path / "digits.csv")
    (tmp_path / "bad.npz").write_text("no network")
    panel.picker.network_chosen.emit(str(tmp_path / "bad.npz"))
    assert notes[-1][0] == "warning"
    assert panel.network.name == panel.picker.choice.currentText() == "mine"
    other = Network.from_architecture(parse_architecture("2-4-2", (2,), 2))
    save_model(tmp_path / "points.npz", Model(other, "points"))
    panel.picker.network_chosen.emit(str(tmp_path / "points.npz"))
    assert "28 × 28" in notes[-1][1]


def test_explanations(panel, draw, zero):
    draw(panel.canvas, zero)
    by_gradient = panel.pixels.map.values
    panel.pixels.set_method(Explanation.OCCLUSION)
    assert (panel.pixels.map.values != by_gradient).any()
    panel.bars.digit_clicked.emit(8)
    assert "8" in panel.pixels.caption.text()


def test_the_session_comes_back(panel, make_panel, loaded, draw, zero):
    draw(panel.canvas, zero)
    panel.strip.switch("centre").click()
    panel.tools.set_pen_width(31)
    panel.pixels.set_digit(4)
    panel.pixels.set_method(Explanation.OCCLUSION)
    state = json.loads(json.dumps(panel.state()))
    state["network"] = ""
    other = make_panel("draw")
    other.use_network(loaded)
    other.restore_state(state)
    assert len(other.canvas.strokes()) == 1
    np.testing.assert_allclose(other.canvas.strokes()[0], panel.canvas.strokes()[0], atol=0.06)
    assert not other.strip.switch("centre").isChecked()
    assert not other.strip.switches()["centre"]
    assert other.canvas.pen_width == 31
    assert other.pixels.digit() == 4
    assert other.pixels.method() is Explanation.OCCLUSION


def test_another_network_answers_what_is_drawn(panel, make_panel, draw, zero):
    # As "Use in Draw" opens it: two networks are compared on one's own digit.
    draw(panel.canvas, zero)
    panel.tools.set_pen_width(31)
    panel.pixels.set_digit(4)
    drawn, count = panel.canvas.ink(), panel.undo_stack().count()
    for state in ({"network": "bundled:mlp"}, {}):
        panel.restore_state(state)
        assert panel.canvas.ink() == drawn
        assert (panel.canvas.pen_width, panel.pixels.digit()) == (31, 4)
        assert panel.undo_stack().count() == count
    assert panel.network.reference == "bundled:mlp"
    panel.undo_stack().undo()
    assert panel.canvas.is_empty()
    panel.undo_stack().redo()
    panel.restore_state({"ink": {}})
    assert panel.canvas.is_empty(), "a state with an empty sheet empties it"
    panel.undo_stack().undo()
    assert len(panel.canvas.strokes()) == 1


def test_a_picture_comes_back_too(panel, make_panel):
    panel._pictures.pick(3, False)
    state = json.loads(json.dumps(panel.state()))
    other = make_panel("draw")
    other.restore_state(state)
    np.testing.assert_array_equal(other.canvas.picture().gray, panel.canvas.picture().gray)
    assert other.canvas.picture().label == 3


@pytest.mark.parametrize(
    "state",
    [
        {"ink": {"strokes": [[1, 2]]}},
        {"ink": {"strokes": [[1, 2, 1e9]]}},
        {"ink": 3},
        {"ink": {"picture": {"gray": {"shape": [9999, 9999], "zlib": ""}}}},
        {"ink": {"picture": {"gray": {"shape": [2, 2], "zlib": "AAAA"}}}},
        {"pen_width": "wide"},
        {"explain": {"digit": 12}},
        {"explain": {"method": "magic"}},
        {"pipeline": {"crop": 3}},
    ],
)
def test_a_broken_state_is_refused(panel, state):
    with pytest.raises(StateError):
        panel.restore_state(state)


def test_every_control_says_what_it_is(panel):
    for widget in [*panel.findChildren(QAbstractButton), *panel.findChildren(QComboBox)]:
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or widget.text(), widget
            assert widget.toolTip(), (widget, widget.accessibleName())


def test_with_the_real_worker_the_newest_drawing_is_answered(
    make_context, make_panel, loaded, draw, one, zero, qtbot
):
    panel = make_panel("draw", make_context(QtRunner()))
    panel.use_network(loaded)
    panel.show()
    qtbot.waitExposed(panel)
    draw(panel.canvas, one, release=False)
    qtbot.waitUntil(lambda: panel.answer.best == 1)
    panel.canvas.cancel()
    draw(panel.canvas, zero)
    qtbot.waitUntil(lambda: panel.answer.best == 0 and panel.pixels.map.values is not None)
    qtbot.waitUntil(lambda: len(panel.nearest.items) == 10)
    panel.canvas.clear()
    assert panel.bars.message == "Nothing drawn yet"
    qtbot.waitUntil(lambda: panel.nearest.items == ())
    panel._view.correction.corrected.emit(3)
    assert panel.handwriting.samples == ()


def test_teaching_can_be_given_up(make_context, make_panel, loaded, draw, one, qtbot, data_folder):
    panel = make_panel("draw", make_context(SyncRunner(manual=True)))
    runner = panel.context.runner
    panel.use_network(loaded)
    draw(panel.canvas, one)
    runner.advance(50)
    panel._view.correction.buttons[7].click()
    runner.advance(50)
    panel.own.tune.click()
    runner.advance(3)
    assert not panel.own.tune.isEnabled()
    assert runner.job("draw.tune") is not None
    panel.handwriting.cancel_tuning()
    assert runner.job("draw.tune") is None
    assert panel.own.tune.isEnabled()
    assert panel.network.name == "mean"
    assert not (data_folder / "networks").exists()


def test_a_network_that_is_being_loaded_is_not_missing(make_panel, make_context):
    runner = SyncRunner(manual=True)
    panel = make_panel("draw", make_context(runner))
    assert panel.headline_text() == "Nothing drawn yet"
    runner.advance()
    assert panel.network is not None


def test_the_pen_is_taken_at_first(panel):
    assert panel.tools.pen.isChecked()
    assert not panel.tools.eraser.isChecked()


def test_leaving_in_the_middle_of_a_stroke_leaves_no_answer_to_it(panel, draw, one):
    draw(panel.canvas, one, release=False)
    assert panel.answer.best is not None
    panel.deactivated()
    assert panel.canvas.is_empty()
    assert panel.answer.best is None
    assert panel.headline_text() == "Nothing drawn yet"


def test_clear_under_the_pen_takes_the_answer_too(panel, draw, one):
    draw(panel.canvas, one, release=False)
    assert panel.answer.best is not None
    panel.canvas.clear()
    assert panel.canvas.is_empty()
    assert panel.answer.best is None
    assert not panel.undo_stack().canUndo()


def test_in_the_smallest_window_the_answer_is_beside_the_drawing(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(window.minimumSize())
    with qtbot.waitExposed(window):
        window.show()
    panel = window.open_panel("draw")

    def is_beside():
        seen = panel.bars.visibleRegion().boundingRect()
        assert panel.bars.x() > panel.canvas.x()
        assert seen.width() == panel.bars.width()
        assert panel.canvas.sheet_rect().width() >= 190

    qtbot.waitUntil(is_beside)
    window.close()


def test_a_scribble_is_not_also_called_several_digits(panel, draw):
    rng = np.random.default_rng(1)
    draw(panel.canvas, rng.integers(10, 270, (80, 2)).tolist())
    assert "scribble" in panel.answer.message
    assert panel._view.note.text() == ""


def test_undo_takes_a_correction_back_with_its_drawing(panel, draw, one, notes):
    draw(panel.canvas, one)
    drawn = panel.canvas.ink()
    panel._view.correction.buttons[0].click()
    assert "Undo takes this back" in notes[-1][1]
    assert panel.canvas.is_empty()
    (kept,) = panel.handwriting.samples
    for _again in range(2):
        panel.canvas.undo()
        assert panel.canvas.ink() == drawn
        assert panel.handwriting.samples == ()
        assert json.loads(handwriting_path().read_text())["samples"] == []
        panel.canvas.redo()
        assert panel.canvas.is_empty()
        assert panel.handwriting.samples == (kept,)
