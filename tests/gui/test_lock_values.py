"""What is locked holds against presets, files, undo, keys and drags, and the user is told its name."""

import json
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from nnviz.core.shared_state import SharedState, read_shared_state
from nnviz.gui.control_names import lockable
from nnviz.gui.lock_values import is_free, is_locked, locked_values
from nnviz.gui.locks import lock_panel
from nnviz.gui.panel import PANELS
from nnviz.gui.share import save_state
from nnviz.gui.window import MainWindow


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    yield window
    window.shutdown()


def choose(box, index):
    box.setCurrentIndex(index)
    box.activated.emit(index)


def shared(tmp_path, panel, state, locked=()):
    path = tmp_path / "shared.nnviz"
    path.write_text(SharedState(panel, state, tuple(locked), (), "").text(), "utf-8")
    return path


# Presets


def test_a_preset_of_the_race_says_what_it_leaves(window):
    race = window.open_panel("race")
    before = race.request
    lock_panel(race, ("setup.steps", "setup.surface.combo"), (), "Ms Li")
    choose(race.setup.presets, race.setup.presets.count() - 1)
    assert race.request.steps == before.steps
    assert race.request.surface == before.surface
    assert race.request.racers != before.racers, "what is free changes"
    assert "Ms Li" in window.message()
    assert "Steps" in window.message()
    assert "Surface" in window.message()


def test_a_preset_of_the_race_brings_no_racers_past_a_lock_on_one(window):
    race = window.open_panel("race")
    before = race.request
    lock_panel(race, ("racers.optimizer.form.editors.learning_rate",), (), "")
    choose(race.setup.presets, race.setup.presets.count() - 1)
    assert race.request.racers == before.racers
    assert "Racers, Learning rate" in window.message()


def test_a_racers_own_start_is_held(make_panel):
    race = make_panel("race")
    race.gestures.drag_start(0, 1.0, 1.0)
    lock_panel(race, ("racers.own_start",), (), "")
    race.gestures.drag_start(0, 2.0, 2.0)
    assert race.request.racers[0].start == (1.0, 1.0)
    race.gestures.drag_start(1, 2.0, 2.0)
    assert race.request.racers[1].start is None
    race.undo_stack().undo()
    assert race.request.racers[0].start == (1.0, 1.0)
    race.locks.lift()
    race.gestures.drag_start(0, 2.0, 2.0)
    assert race.request.racers[0].start == (2.0, 2.0)


PRESETS = {
    "initializers": ("controls.layers", lambda p: (p.controls.presets, p.controls.presets.count() - 1)),
    "convolution": ("controls.boxes.0.0", lambda p: (p.controls.kernel_choice, 1)),
    "activations": (
        "pages.0.controls.low",
        lambda p: (p.pages[0].controls.presets, 1),
    ),
    "train": ("settings.text", lambda p: (p.settings.preset, p.settings.preset.count() - 1)),
}


@pytest.mark.parametrize("slug", list(PRESETS))
def test_a_preset_that_would_change_what_is_locked_says_so_and_changes_nothing(slug, window):
    panel = window.open_panel(slug)
    name, what = PRESETS[slug]
    box, index = what(panel)
    if slug == "activations":
        panel.pages[0].controls.low.setValue(-3.5)
    if slug == "initializers":
        panel.controls.layers.set_value(7)
    lock_panel(panel, (name,), (), "Ms Li")
    before = panel.state()
    choose(box, index)
    assert panel.state() == before
    assert "Ms Li" in window.message()
    panel.locks.lift()
    choose(box, index)
    assert panel.state() != before


def test_a_line_that_is_dragged_keeps_a_locked_weight(window):
    panel = window.open_panel("perceptron")
    lock_panel(panel, ("controls.output.b",), (), "Ms Li")
    unit = panel.request().output
    panel.inputs.unit_dragged.emit(0, replace(unit, b=unit.b + 0.5))
    assert panel.request().output == unit
    assert "bias" in window.message()
    panel.inputs.unit_dragged.emit(0, replace(unit, w1=unit.w1 + 0.25))
    assert panel.request().output.w1 == unit.w1 + 0.25, "others are free"
    choose(panel.controls.gate, 1)
    panel.controls.book.click()
    assert panel.request().output.b == unit.b


def test_undo_takes_nothing_back_that_is_locked(window, qtbot):
    panel = window.open_panel("perceptron")
    window.show()
    qtbot.waitUntil(lambda: panel.undo_stack() is not None)
    slider = panel.controls.output.w1
    slider.set_value(slider.value() + 0.25)
    panel.controls.changed.emit()
    panel.undo_stack().note()
    changed = panel.state()
    lock_panel(panel, ("controls.output.w1",), (), "Ms Li")
    panel.undo_stack().undo()
    assert panel.state() == changed
    assert "Ms Li" in window.message()


# Files


def other_state(panel):
    state = panel.state()
    state["request"]["gate"] = "xor"
    return state


def test_a_file_without_locks_does_not_unlock(window, tmp_path):
    panel = window.open_panel("perceptron")
    state = panel.state()
    lock_panel(panel, ("controls.gate",), (), "Ms Li")
    assert not window.open_path(shared(tmp_path, "perceptron", other_state(panel)))
    assert panel.state() == state
    assert panel.locks is not None
    assert "Gate" in window.message()
    weights = panel.state()
    weights["request"]["output"]["w1"] = 0.75
    assert window.open_path(shared(tmp_path, "perceptron", weights)), "what is free may be opened"
    assert panel.locks is not None
    assert panel.request().output.w1 == 0.75


def test_another_panel_does_not_pass_a_lock(window):
    panel = window.open_panel("perceptron")
    state = panel.state()
    lock_panel(panel, ("controls.gate",), (), "Ms Li")
    window.open_panel("perceptron", other_state(panel))
    assert panel.state() == state
    assert "Gate" in window.message()


def test_a_file_with_locks_brings_its_own(window, tmp_path):
    panel = window.open_panel("perceptron")
    lock_panel(panel, ("controls.gate",), (), "Ms Li")
    path = shared(tmp_path, "perceptron", other_state(panel), ["controls.layers"])
    assert window.open_path(path)
    assert panel.controls.gate.isEnabled()
    assert not panel.controls.layers.isEnabled()


@pytest.mark.parametrize("slug", list(PANELS))
def test_a_broken_state_takes_no_lock_away(slug, window, tmp_path):
    panel = window.open_panel(slug)
    name = next(n for n, w in lockable(panel).items() if n not in ("controls_column", "transport"))
    lock_panel(panel, (name,), (), "Ms Li")
    broken = dict.fromkeys(panel.state(), "broken")
    assert not window.open_path(shared(tmp_path, slug, broken, ["facts_button"]))
    assert panel.locks is not None
    assert panel.locks.data()["locked"] == [name]


def test_a_state_saved_under_a_lock_keeps_it(window, tmp_path, monkeypatch):
    panel = window.open_panel("perceptron")
    lock_panel(panel, ("controls.gate",), ("controls.layers",), "Ms Li")
    path = tmp_path / "mine.nnviz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    save_state(panel, panel.context)
    saved = read_shared_state(path)
    assert (saved.locked, saved.hidden, saved.locked_by) == (
        ("controls.gate",),
        ("controls.layers",),
        "Ms Li",
    )
    panel.borrowed = panel.state()
    save_state(panel, panel.context)
    assert not read_shared_state(path).locked, "the locks of a lesson stay in the lesson"
    panel.borrowed = None


def test_a_race_file_is_held_too(window, tmp_path):
    race = window.open_panel("race")
    path = tmp_path / "race.json"
    race.export_button.write(path)
    data = json.loads(path.read_text("utf-8"))
    text = json.dumps(data)
    steps = race.request.steps
    path.write_text(text.replace(f'"steps": {steps}', f'"steps": {steps + 5}'), "utf-8")
    assert text != path.read_text("utf-8")
    lock_panel(race, ("setup.steps",), (), "")
    assert not window.open_path(path)
    assert race.request.steps == steps
    assert "Steps" in window.message()


# Draw


@pytest.fixture
def draw(window):
    panel = window.open_panel("draw")
    panel.canvas.set_strokes((np.array([[60.0, 60.0], [200.0, 200.0]]),))
    return panel


def picture(tmp_path):
    path = tmp_path / "digit.png"
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(255)
    image.save(str(path))
    return path


def test_a_locked_canvas_keeps_its_drawing(draw, window):
    drawn = draw.canvas.ink()
    lock_panel(draw, ("canvas",), (), "Ms Li")
    QTest.mousePress(draw.canvas, Qt.MouseButton.LeftButton, pos=draw.canvas.rect().center())
    assert window.message() == "Locked by Ms Li: Drawing canvas. The lock above the picture frees it."
    draw.tools.clear.click()
    draw.tools.undo.click()
    draw.canvas.clear()
    draw.canvas.undo()
    window.menus._on_undo()
    assert draw.canvas.ink() == drawn
    assert draw.undo_stack() is None
    draw.locks.lift()
    draw.tools.clear.click()
    assert draw.canvas.is_empty()


def test_keys_and_menus_do_what_their_buttons_may(draw, window, tmp_path):
    drawn = draw.canvas.ink()
    width, digit = draw.canvas.pen_width, draw.pixels.digit()
    names = ("tools.clear", "tools.width_slider", "tools.undo", "samples.open", "samples.paste")
    lock_panel(draw, (*names, "picker.open", "pixels.digit_choice"), (), "Ms Li")
    draw.tools.widen(4)
    assert draw.canvas.pen_width == width
    window.menus._on_undo()
    window.open_path(picture(tmp_path))
    assert "Open picture" in window.message()
    window.menus._on_paste()
    assert "Paste" in window.message()
    draw.bars.digit_clicked.emit(3)
    assert draw.pixels.digit() == digit
    assert draw.canvas.ink() == drawn
    draw.locks.lift()
    window.open_path(picture(tmp_path))
    assert draw.canvas.ink() != drawn


def test_a_button_that_rests_is_not_woken_by_unlocking(window):
    panel = window.open_panel("draw")
    assert not panel.tools.redo.isEnabled()
    locks = lock_panel(panel, ("tools.redo",), (), "")
    locks.lift()
    assert not panel.tools.redo.isEnabled(), "there is nothing to redo"


# The crosshair


@pytest.mark.parametrize("page", [0, 2])
def test_a_locked_crosshair_stays(page, make_panel):
    panel = make_panel("activations")
    shown = panel.pages[page]
    plots = (shown.view.main, shown.view.lower) if page == 0 else (shown.main, shown.lower)
    shown.move_crosshair(0.25)
    name = "pages.0.view.main" if page == 0 else "pages.2.main"
    lock_panel(panel, (name,), (), "Ms Li")
    for plot in plots:
        plot.x_picked.emit(0.5)
    assert plots[0].cross.x_value == 0.25
    assert locked_values(panel)[name][1] == 0.25
    panel.locks.lift()
    plots[1].x_picked.emit(0.5)
    assert plots[0].cross.x_value == 0.5


def test_the_wheel_does_not_move_a_locked_range(make_panel):
    panel = make_panel("activations")
    page = panel.pages[0]
    low = page.controls.low.value()
    lock_panel(panel, ("pages.0.controls.low",), (), "")
    page.view.main.zoomed.emit(0.5, 0.0)
    assert page.controls.low.value() == low


def test_what_is_within_a_locked_column_is_locked(make_panel):
    panel = make_panel("perceptron")
    assert not is_locked(panel.controls.gate)
    lock_panel(panel, ("controls_column",), (), "")
    assert is_locked(panel.controls.gate)
    assert not is_locked(panel.inputs)
    assert is_free(panel.inputs)
    assert "controls.gate" in locked_values(panel)
