"""The Train panel, with the synchronous runner and small subsets of MNIST."""

import dataclasses
import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLabel,
)

from nnviz.core.errors import NnvizError
from nnviz.core.model_file import Model, load_model, save_model
from nnviz.core.nn.network import Network
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.gui.panels.draw.session import ink_from_state
from nnviz.gui.panels.draw.user_files import networks_dir
from nnviz.gui.panels.train.panel import TrainPanel, checkpoint_path, runs_dir
from nnviz.gui.panels.train.resume_box import ResumeBox
from nnviz.runtime import SyncRunner
from nnviz.tasks import train
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.trained_models import request_of_network
from nnviz.tasks.training_checkpoints import unfinished
from nnviz.tasks.training_runs import differences


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))


def small(**changes):
    settings = {"architecture": "784-10", "subset": 200, "epochs": 2, "validation": 0.005, "batch_size": 50}
    return TrainRequest(**{**settings, **changes})


@pytest.fixture
def panel(make_panel):
    panel = make_panel(TrainPanel)
    panel.set_request(small())
    return panel


def test_settings_make_the_request_they_show(panel):
    assert panel.request() == small()
    changed = small(architecture="conv8x5-pool2-10", dropout=0.3, seed=5, patience=2)
    panel.set_request(changed)
    assert panel.request() == changed


def test_layers_are_added_moved_changed_and_removed(panel):
    editor = panel.layers
    editor.select(0)
    editor.add_layer("affine")
    assert [type(layer).slug for layer in editor.layers()] == ["flatten", "affine", "affine"]
    assert panel.settings.text.text() == "flatten-100-10"
    editor.form.set_values({"units": 30})
    assert editor.layers()[1].units == 30
    assert editor.table.item(1, 4).text() == f"{784 * 30 + 30:,}"
    editor.move_layer(1)
    assert editor.layers()[2].units == 30
    assert "10 digits" in editor.problem.text()
    editor.remove_layer()
    assert len(editor.layers()) == 2
    editor.select(0)
    editor.add_layer("activation")
    editor.function.combo.setCurrentIndex(editor.function.combo.findData("tanh"))
    assert editor.layers()[1].function == "tanh"


def test_layers_that_do_not_fit_say_why_and_do_not_start(panel, notes):
    panel.layers.select(0)
    panel.layers.add_layer("conv2d")
    assert "Put it before Flatten" in panel.layers.problem.text()
    panel.start()
    assert not panel.controller.running
    assert "Conv" in notes[-1][1]
    state = panel.state()
    assert state["request"] is None
    json.dumps(state)


def test_text_with_a_mistake_keeps_the_layers(panel):
    panel.settings.text.setText("784-x-10")
    panel.settings.text.editingFinished.emit()
    assert not panel.settings.text_problem.isHidden()
    assert panel.request() == small()


def test_a_run_fills_all_views_and_gives_the_command_lines_weights(panel, notes):
    from nnviz.tasks.train import run_train

    panel.start()
    assert not panel.controller.running
    assert panel.understand.samples.count() > 0
    assert panel.watch.filters.count() == 10
    assert len(panel.compare.table.rows()) == 1
    assert not checkpoint_path().exists()
    assert panel.bar.save.isEnabled()
    panel.trained.use_in_draw()
    *_, expected = run_train(small())
    saved = load_model(networks_dir() / "trained-1.npz")
    np.testing.assert_array_equal(saved.network.parameters, expected.network.parameters)
    assert notes[-1][0] == "success"


def test_runs_of_a_file_tell_when_they_were_made(panel):
    for k in range(2):
        panel.set_request(small(seed=k))
        panel.start()
    panel._sharing = True
    state = json.loads(json.dumps(panel.state()))
    panel._sharing = False
    state["made"] = ["20240229-120000-000001", "20240301-130102-000001"]
    panel.kept.remove([run.name for run in panel.kept.runs()])
    panel.restore_state(state)
    assert [run.made for run in panel.kept.runs()] == state["made"]
    first, second = (panel.compare.table.title_of(run) for run in panel.kept.runs())
    assert "29" in first
    assert first != second
    panel._sharing = True
    assert panel.state()["made"] == state["made"]


def test_comparing_runs(panel):
    panel.start()
    panel.settings.set_numbers({"dropout": 0.2})
    panel.actions_of_runs.repeat(2)
    rows = panel.compare.table.rows()
    assert [row[6] for row in rows] == [0, 0, 1]
    assert rows[0][1] == "no dropout"
    assert len(panel.compare.plot._fills) == 1
    panel.compare.table.selectRow(0)
    panel.compare.take_button.click()
    assert panel.request().dropout == 0.0
    panel.compare.clear_button.click()
    assert len(panel.compare.table.rows()) == 2


def test_a_run_of_one_epoch_is_a_symbol_beside_longer_ones(panel):
    panel.set_request(small(epochs=1))
    panel.start()
    panel.set_request(small(epochs=2, dropout=0.2))
    panel.start()
    plot = panel.compare.plot
    assert [item.opts["symbol"] is not None for item in plot._items] == [True, False]
    panel.compare.curve.setCurrentIndex(panel.compare.curve.findData("accuracies"))
    assert [item.opts["symbol"] is not None for item in plot._items] == [True, False] * 2


def test_nothing_is_cut_in_a_small_window(panel, qtbot):
    for dropout in (0.0, 0.1, 0.2):
        panel.set_request(small(epochs=1, dropout=dropout))
        panel.start()
    panel.tabs.setCurrentWidget(panel.compare)
    panel.resize(700, 520)
    panel.show()
    qtbot.waitExposed(panel)
    compare = panel.compare
    for button in (compare.ab.start, compare.repeat_button, compare.ab.each, compare.take_button):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= button.minimumSizeHint().height()
    assert compare.plot.height() >= 210


def test_comparison_of_the_book_changes_only_its_setting(panel, monkeypatch):
    started = []
    monkeypatch.setattr(panel.controller, "start", started.extend)
    panel.compare.compare_button.click()
    titles = [cls.title for cls in OPTIMIZERS.classes()]
    assert all(text.split(",")[0] in titles for text in differences([r for _, r in started]))


def test_state_survives_json_and_a_second_panel(panel, make_panel):
    panel.start()
    state = json.loads(json.dumps(panel.state()))
    other = make_panel(TrainPanel)
    other.restore_state(state)
    assert other.state() == state


def test_confusion_cell_shows_its_samples(panel):
    panel.start()
    counts = panel.understand._snapshot.confusion
    true, taken = map(int, np.unravel_index(np.argmax(counts - np.diag(np.diag(counts))), counts.shape))
    panel.understand.matrix.select(true, taken)
    assert panel.understand.samples.count() == counts[true, taken]
    assert str(counts[true, taken]) in panel.understand.caption.text()


def test_a_diverging_run_offers_a_smaller_rate(panel):
    from nnviz.core.optimizers.base import OPTIMIZERS

    panel.set_request(small(architecture="784-20-20-10:identity", optimizer=OPTIMIZERS.parse("sgd:lr=1000")))
    panel.start()
    (finding,) = panel.diagnosis.findings()
    assert finding.kind == "diverging"
    panel.diagnosis.remedy_wanted.emit(finding.changes)
    assert panel.request().optimizer.learning_rate == pytest.approx(100.0)


def test_pause_step_change_rate_and_stop(make_context, make_panel, qtbot):
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(small(epochs=50))
    panel.start()
    while panel.controller._latest is None or panel.controller._latest.step == 0:
        runner.advance()
    panel.bar.pause.click()
    assert panel.controller.paused
    before = panel.controller._latest.step
    panel.bar.step.click()
    runner.advance()
    runner.advance()
    assert panel.controller._latest.step in (before, before + 1)
    panel.bar.rate.value_changed.emit(0.1)
    for _ in range(6):
        panel.bar.step.click()
        runner.advance()
    panel.bar.stop.click()
    for _ in range(200):
        if not panel.controller.running:
            break
        runner.advance()
    assert panel.trained.result[1].stopped == "stopped"
    assert panel.trained.result[1].curves["learning_rate"].min() < 0.001


def test_an_unfinished_run_is_offered_and_resumed(make_context, make_panel, qtbot):
    runner = SyncRunner(manual=True)
    first = make_panel(TrainPanel, make_context(runner))
    first.set_request(small(epochs=3))
    first.start()
    while not checkpoint_path().exists():
        runner.advance()
    first.shutdown()
    second = make_panel(TrainPanel)
    box = second.findChild(ResumeBox)
    assert second.settings.layout().indexOf(box) == 0, "it would be below the edge otherwise"
    assert not box.isHidden()
    box.go_on.click()
    assert second.trained.result[1].epoch == 3
    assert box.isHidden()


@pytest.mark.parametrize("epoch", [0, 2])
@pytest.mark.parametrize("held", [False, True])
def test_a_run_is_kept_as_it_stands_when_the_program_is_left(
    make_context, make_panel, every_step, epoch, held
):
    request = small(epochs=4, batch_size=20, dropout=0.2)
    panel, runner = stepped(make_context, make_panel, request)
    while panel.controller.latest.step < 10 * epoch + 4:
        runner.advance()
    if held:
        panel.controller.toggle_pause()
    step = panel.controller.latest.step
    panel.shutdown()
    runner.close()
    _, _, done, planned = unfinished(checkpoint_path())
    assert (done, planned) == (epoch, 4)
    second = make_panel(TrainPanel)
    box = second.findChild(ResumeBox)
    assert not box.isHidden()
    assert f"epoch {epoch + 1} of 4" in box.findChild(QLabel).text()
    box.go_on.click()
    resumed = second.trained.result[1]
    assert resumed.step == 40 > step
    whole = list(train.run_train(request))[-1]
    np.testing.assert_array_equal(resumed.network.parameters, whole.network.parameters)
    assert not checkpoint_path().exists()


def test_a_run_that_has_not_learnt_anything_leaves_nothing_behind(make_context, make_panel):
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(small())
    panel.start()
    runner.advance()
    panel.shutdown()
    assert not checkpoint_path().exists()


def test_a_lesson_leaves_no_run_behind(make_context, make_panel, every_step):
    panel, _ = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    panel.abandon()
    assert not checkpoint_path().exists()


def test_every_control_has_a_tooltip_and_a_name(panel):
    for kind in (QComboBox, QAbstractSlider, QAbstractSpinBox, QAbstractButton):
        for widget in panel.findChildren(kind):
            if widget.objectName().startswith("qt_") or widget.parent().objectName().startswith("qt_"):
                continue
            if type(widget).__name__ in ("QScrollBar", "QToolButton", "QTableCornerButton", "CloseButton"):
                continue
            assert widget.toolTip() or widget.parent().toolTip(), (widget, widget.accessibleName())


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_tabs_paint(panel, theme, mode, qtbot):
    panel.start()
    theme.set_mode(mode)
    panel.show()
    for tab in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(tab)
        image = panel.grab().toImage()
        assert not image.isNull()
    panel.hide()


def test_own_handwriting_is_trained_on_once_there_is_some(panel, notes):
    panel.settings.own_button.click()
    assert panel.request().data == "mnist"
    assert "no digits of yours" in notes[-1][1]
    from nnviz.gui.panels.draw.user_files import handwriting_path

    handwriting_path().parent.mkdir(parents=True, exist_ok=True)
    handwriting_path().write_text("{}", encoding="utf-8")
    panel.settings.own_button.click()
    assert panel.request().data == str(handwriting_path())


def test_runs_outlive_the_session(panel, make_panel):
    panel.start()
    panel.settings.set_numbers({"dropout": 0.2})
    panel.start()
    panel.shutdown()
    later = make_panel(TrainPanel)
    assert later.compare.table.rows() == panel.compare.table.rows()
    assert later.trained.result is None, "the weights are loaded when somebody looks"
    later.tabs.setCurrentWidget(later.understand)
    assert later.trained.result[0].dropout == 0.2
    np.testing.assert_array_equal(later.understand._snapshot.confusion, panel.understand._snapshot.confusion)
    assert later.bar.save.isEnabled()
    assert later.watch.filters.count() == 10


def test_a_stored_run_is_shown_again_and_used_in_draw(panel, make_panel):
    opened = []
    panel.start()
    panel.settings.set_numbers({"dropout": 0.2})
    panel.start()
    later = make_panel(TrainPanel)
    later.context.open_panel = lambda slug, state=None: opened.append((slug, state))
    later.compare.table.selectRow(0)
    later.compare.open_button.click()
    assert later.trained.result[0].dropout == 0.0
    assert later.tabs.currentWidget() is later.understand
    later.bar.draw.click()
    later.understand.detail.draw.click()
    assert [slug for slug, _ in opened] == ["draw", "draw"]
    assert opened[0][1]["network"] == opened[1][1]["network"], "it is saved once"
    sample = later.understand.detail.sample
    np.testing.assert_array_equal(ink_from_state(opened[1][1]["ink"]).picture.gray, sample.picture)
    saved = load_model(opened[0][1]["network"]).network
    np.testing.assert_array_equal(saved.parameters, later.trained.result[1].network.parameters)


def test_runs_are_kept_and_forgotten(panel, make_panel, notes):
    for seed in range(3):
        panel.settings.set_numbers({"seed": seed})
        panel.start()
    panel.compare.clear_button.click()
    assert "Select a run" in notes[-1][1]
    panel.compare.table.selectRow(1)
    panel.compare.keep_button.click()
    assert [row[0][0] == "★" for row in panel.compare.table.rows()] == [False, True, False]
    panel.compare.table.selectRow(0)
    panel.compare.clear_button.click()
    later = make_panel(TrainPanel)
    assert [row[6] for row in later.compare.table.rows()] == [1, 2]
    assert [run.kept for run in later.kept.runs()] == [True, False]
    later.compare.table.selectRow(0)
    later.compare.keep_button.click()
    assert not any(run.kept for run in later.kept.runs())


def test_a_run_without_weights_says_so(panel, notes):
    panel.start()
    run = panel.kept.runs()[0]
    panel.kept.store._runs = (dataclasses.replace(run, weight_bytes=0),)
    panel.shelf.open_run(run.name)
    assert "made room" in notes[-1][1]


def test_a_full_disk_is_told_and_the_run_stays_for_the_session(panel, notes, tmp_path):
    runs_dir().parent.mkdir(parents=True, exist_ok=True)
    runs_dir().write_text("in the way")
    panel.start()
    assert len(panel.compare.table.rows()) == 1
    assert any("could not be kept" in text for _, text, _ in notes)
    assert panel.trained.result is not None


def test_edits_of_layers_are_undone_and_redone(panel):
    editor, stack = panel.layers, panel.undo_stack()
    before = editor.layers()
    editor.select(0)
    editor.add_layer("affine")
    added = editor.layers()
    for units in (20, 30, 40):
        editor.form.set_values({"units": units})
    changed = editor.layers()
    editor.select(1)
    editor.remove_layer()
    stack.undo()
    assert editor.layers() == changed
    stack.undo()
    assert editor.layers() == added, "moving a slider is one edit"
    stack.undo()
    assert editor.layers() == before
    assert panel.request().architecture.layers == before
    assert not stack.canUndo()
    for _ in range(3):
        stack.redo()
    assert editor.layers() == before
    panel.settings.preset.setCurrentIndex(2)
    panel.settings.preset.activated.emit(2)
    assert editor.layers() != before
    stack.undo()
    assert editor.layers() == before


def test_keys_edit_the_layers(panel, qtbot):
    with qtbot.waitExposed(panel):
        panel.show()
    editor = panel.layers
    editor.table.setFocus()
    editor.select(0)
    before = editor.layers()
    qtbot.keyClick(editor.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert editor.layers() == before[::-1]
    qtbot.keyClick(editor.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert editor.layers() == before
    qtbot.keyClick(editor.table, Qt.Key.Key_Delete)
    assert editor.layers() == before[1:]


def test_a_shared_file_carries_the_runs_and_a_session_does_not(panel, make_panel, tmp_path, monkeypatch):
    panel.start()
    assert panel.state()["runs"] == []
    path = tmp_path / "mine.nnviz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    panel.save()
    state = json.loads(path.read_text())["state"]
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "elsewhere"))
    other = make_panel(TrainPanel)
    other.restore_state(state)
    other.restore_state(state)
    assert len(other.compare.table.rows()) == 1
    assert not other.kept.runs()[0].has_weights


def test_lessons_can_ask_and_stop(panel, make_panel, make_context):
    assert panel.measured() == {"runs": 0}
    panel.start()
    measured = panel.measured()
    assert measured["epochs"] == 2
    assert 0 < measured["accuracy"] <= 1
    runner = SyncRunner(manual=True)
    other = make_panel(TrainPanel, make_context(runner))
    other.set_request(small(epochs=50))
    other.start()
    runner.advance(5)
    assert other.is_busy()
    other.abandon()
    assert not other.is_busy()


def test_the_mistakes_of_a_network_in_a_file(panel, notes, tmp_path, monkeypatch):
    opened = []
    panel.context.open_panel = lambda slug, state=None: opened.append(state)
    panel.start()
    counts = panel.understand._snapshot.confusion
    panel.trained.use_in_draw()
    path = networks_dir() / "trained-1.npz"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    panel.settings.set_numbers({"seed": 0})
    panel.understand.file_button.click()
    np.testing.assert_array_equal(panel.understand._snapshot.confusion, counts)
    panel.understand.detail.draw.click()
    assert opened[-1]["network"] == str(path)
    assert not panel.bar.save.isEnabled()
    (tmp_path / "no.npz").write_bytes(b"PK nonsense")
    panel.shelf.examine(tmp_path / "no.npz")
    assert notes[-1][0] == "warning"


@pytest.fixture
def every_step(monkeypatch):
    """Let a run yield whenever it may, so that no step depends on the clock."""
    monkeypatch.setattr(train, "_STRETCH", 0.0)


def stepped(make_context, make_panel, request):
    """Return a panel whose run has done some steps, and its runner, which advances when told to."""
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(request)
    panel.tabs.setCurrentWidget(panel.watch)
    panel.start()
    while panel.controller.latest is None or panel.controller.latest.step == 0:
        runner.advance()
    return panel, runner


def finish(runner, until):
    for _ in range(400):
        if until():
            return
        runner.advance()
    raise AssertionError("it is not over")


def test_a_run_stopped_in_its_first_epoch_is_over_without_an_evaluation(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    panel.bar.stop.click()
    assert not any(b.isEnabled() for b in (panel.bar.stop, panel.bar.pause, panel.bar.step))
    finish(runner, lambda: not panel.controller.running)
    request, snapshot = panel.trained.result
    assert snapshot.confusion is None
    assert not runner.is_busy(), "nobody looks: nothing is asked"
    assert "stopped before the first look" in panel.headline_text()
    assert "not evaluated" in panel.diagnosis.numbers.text()
    (row,) = panel.compare.table.rows()
    assert row[2] is None
    assert row[7] == "by hand"
    assert not checkpoint_path().exists()
    assert panel.understand.samples.count() == 0
    # Whoever looks gets the answers, in a job of their own.
    panel.tabs.setCurrentWidget(panel.understand)
    assert runner.is_busy()
    assert "asked now" in panel.understand.samples._empty
    finish(runner, lambda: not runner.is_busy())
    assert panel.trained.result[1].confusion.sum() == 300
    assert panel.understand.samples.count() > 0
    assert panel.trained.result[0] is request
    accuracy = f"{100 * panel.trained.result[1].judged_accuracy:.2f}%"
    assert accuracy in panel.headline_text()
    assert f"Validation: {accuracy}" in panel.diagnosis.numbers.text()
    (row,) = panel.compare.table.rows()
    assert row[2] == round(100 * panel.trained.result[1].judged_accuracy, 2)
    assert row[7] == "by hand; evaluated later"
    panel.shutdown()
    second = make_panel(TrainPanel)
    assert second.compare.table.rows() == [row]


def test_a_new_run_ends_the_asking_of_the_last_one(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    panel.tabs.setCurrentWidget(panel.understand)
    assert panel.kept.judging
    panel.start()
    assert not panel.kept.judging
    panel.controller.cancel()


def test_the_answers_of_the_run_before_go_with_it(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=1))
    finish(runner, lambda: not panel.controller.running)
    assert panel.understand.samples.count() > 0
    panel.set_request(small(epochs=50, batch_size=5))
    panel.start()
    finish(runner, lambda: panel.controller.latest is not None and panel.controller.latest.step > 0)
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    assert panel.understand.samples.count() == 0


def test_a_run_stopped_while_it_loads_is_given_up(make_context, make_panel, every_step):
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    panel.set_request(small())
    panel.start()
    runner.advance()
    panel.bar.stop.click()
    assert not panel.controller.running
    assert panel.bar.start.isEnabled()
    assert not panel.bar.stop.isEnabled()
    assert "before it had begun" in panel.headline_text()
    assert panel.trained.result is None
    assert not panel.compare.table.rows()
    assert "Loading" not in panel.diagnosis.numbers.text()


def test_a_held_run_says_so_and_a_run_that_goes_on_does_not(make_context, make_panel, every_step):
    panel, _ = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    panel.bar.pause.click()
    at = panel.controller.latest.step
    assert panel.progress.text().startswith(f"Paused at step {at:,} of ")
    assert panel.bar.pause.accessibleName() == "Go on"
    panel.bar.pause.click()
    assert panel.progress.text().startswith("Training")
    assert panel.bar.pause.accessibleName() == "Pause"
    panel.controller.cancel()


def test_a_step_over_the_end_of_an_epoch_says_that_it_validates_and_can_be_stopped(
    make_context, make_panel, every_step
):
    request = small(epochs=50, subset=20, batch_size=20, validation=0.1)
    panel, runner = stepped(make_context, make_panel, request)
    panel.bar.pause.click()
    texts = []

    def show(snapshot):
        panel.display.show_progress()
        texts.append(panel.progress.text())
        if snapshot.phase == "validating":
            panel.controller._job.step = lambda: None  # the event loop's turn, in which somebody clicks

    panel.controller.pacer.show = show
    panel.bar.step.click()
    assert texts[-1] == "Checking on the validation digits"
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    assert panel.trained.result[1].stopped == "stopped"
    assert panel.trained.result[1].epoch == 0


@pytest.mark.parametrize(("index", "name"), [(0, "mlp"), (1, "cnn")])
def test_the_settings_of_a_bundled_network_are_those_of_the_command_line(panel, notes, index, name):
    panel.settings.take_from.menu().actions()[index].trigger()
    request = panel.request()
    assert request == dataclasses.replace(request_of_network(f"bundled:{name}"), threads=request.threads)
    assert request.synthetic == 20_000
    assert "Everything is set" in notes[-1][1]


def test_a_network_that_does_not_say_how_it_was_trained(panel, notes, tmp_path, monkeypatch):
    path = tmp_path / "own.npz"
    save_model(path, Model(Network.from_architecture(small().architecture), name="own"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    panel.settings.take_from.menu().actions()[2].trigger()
    assert panel.request() == small()
    assert "does not say how it was trained" in notes[-1][1]


def test_it_is_too_early_to_say_after_as_many_steps_as_were_done(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    finish(runner, lambda: panel.controller.latest.step == 7)
    panel.controller.pacer.flush(panel.controller.latest)
    assert "7 steps" in panel.diagnosis.findings()[0].evidence
    finish(runner, lambda: panel.controller.latest.step == 9)
    panel.controller.pacer.flush(panel.controller.latest)
    assert "9 steps" in panel.diagnosis.findings()[0].evidence
    panel.controller.cancel()


def test_all_texts_tell_the_same_loss(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    cards = []
    for step in (30, 34):
        finish(runner, lambda step=step: panel.controller.latest.step == step)
        panel.controller.pacer.flush(panel.controller.latest)
        curves = panel.controller.latest.curves
        (finding,) = panel.diagnosis.findings()
        assert f"from {curves['loss'][0]:.3g} at" in finding.evidence
        assert f"to {curves['smooth_loss'][-1]:.3g}," in finding.evidence
        assert f"Training loss {curves['smooth_loss'][-1]:.3g}" in panel.headline_text()
        assert panel.diagnosis._evidence[0].text() == finding.evidence
        assert f"Step {step}" in panel.diagnosis.numbers.text()
        cards += panel.diagnosis._cards
    assert cards[0] is cards[1], "only its figures are written anew"
    panel.controller.cancel()


def test_a_run_that_another_takes_the_place_of_is_kept(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    panel.actions_of_runs.repeat(2)
    assert panel.controller.stopping
    assert panel.controller.waiting == 2
    finish(runner, lambda: panel.controller.waiting == 1)
    assert len(panel.compare.table.rows()) == 1
    assert panel.compare.table.rows()[0][7] == "by hand"
    finish(runner, lambda: panel.controller.latest is not None and panel.controller.latest.step > 0)
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    assert panel.controller.waiting == 0
    assert len(panel.compare.table.rows()) == 2


def test_a_learning_rate_changed_by_hand_is_told_and_ends_with_the_run(make_context, make_panel, every_step):
    panel, runner = stepped(make_context, make_panel, small(epochs=50, batch_size=5))
    assert panel.bar.rate.isEnabled()
    panel.bar.rate.set_value(0.1)
    panel.bar.rate.value_changed.emit(0.1)
    begun = panel.controller.latest.step
    finish(runner, lambda: panel.controller.latest.step > begun + 1)
    panel.controller.pacer.flush(panel.controller.latest)
    assert panel.bar.rate.value() == 0.1
    assert "changed by hand" in panel.diagnosis.numbers.text()
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    assert not panel.bar.rate.isEnabled()
    assert panel.compare.table.rows()[0][1] == "rate changed by hand"
    later = make_panel(TrainPanel)
    later.compare.table.selectRow(0)
    later.compare.open_button.click()
    assert "changed by hand" in later.diagnosis.numbers.text()
    panel.start()
    assert panel.bar.rate.value() == 1.0
    finish(runner, lambda: panel.controller.latest is not None and panel.controller.latest.step > 0)
    assert panel.controller.latest.curves["learning_rate"][0] == pytest.approx(0.001)
    assert not panel.controller.latest.rate_by_hand
    panel.controller.cancel()


def test_the_precision_of_an_answer_that_was_never_given_is_no_zero(panel):
    panel.start()
    snapshot = panel.understand._snapshot
    counts = np.zeros((10, 10), np.int64)
    counts[:9, 7] = 3
    panel.understand.show_snapshot(dataclasses.replace(snapshot, confusion=counts))
    rows = panel.understand.classes.rows()
    assert rows[0] == (0, 3, 0.0, None)
    assert rows[7] == (7, 3, 100.0, 11.11)
    assert rows[9] == (9, 0, None, None)


def test_a_run_stopped_within_its_first_step_is_shown(make_context, make_panel, every_step):
    runner = SyncRunner(manual=True)
    panel = make_panel(TrainPanel, make_context(runner))
    # Shards one after the other: there are yields within a mini-batch.
    panel.set_request(small(architecture="conv16x5-relu-pool2-100-10", batch_size=200, epochs=3))
    panel.start()
    finish(runner, lambda: panel.controller.latest is not None and panel.controller.latest.phase != "loading")
    panel.controller.pacer.flush(panel.controller.latest)
    assert panel.controller.latest.step == 0
    assert "first step" in panel.headline_text()
    panel.bar.stop.click()
    finish(runner, lambda: not panel.controller.running)
    assert panel.trained.result[1].step == 0
    assert "before its first step" in panel.headline_text()
    for tab in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(tab)
        panel.grab()
    finish(runner, lambda: not runner.is_busy())
    assert panel.understand.samples.count() > 0


@pytest.mark.parametrize("curve", [10**400, 1.5, None, ["loss"], "no curve"])
def test_a_curve_that_is_none_is_refused_in_words(panel, curve):
    """Found by mutated states: Qt could not take so large a number."""
    with pytest.raises(NnvizError, match=r"train\.curve"):
        panel.restore_state({**panel.state(), "curve": curve})
