"""The Activations panel: everything registered is there, and what is drawn is what was computed."""

import json
import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.errors import StateError
from nnviz.core.lessons import read_lesson
from nnviz.core.losses import LOSSES
from nnviz.core.params import parameters
from nnviz.core.resources import resource_path
from nnviz.gui.panel import PANELS
from nnviz.gui.widgets.export import export_bytes
from nnviz.tasks.activation_presets import ACTIVATION_PRESETS

ELEMENTWISE = [slug for slug in ACTIVATIONS if ACTIVATIONS[slug].elementwise]


@pytest.fixture
def panel(make_panel):
    panel = make_panel("activations")
    panel.show()
    QApplication.processEvents()
    return panel


@pytest.fixture
def functions(panel):
    return panel.pages[0]


def choose(page, *specs):
    page.controls.picks.choose([ACTIVATIONS.parse(spec) for spec in specs])


def key(widget, name, modifier=Qt.KeyboardModifier.NoModifier):
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, name, modifier)


def test_every_registered_function_and_loss_shows_up(panel):
    functions, softmax, losses = panel.pages
    assert set(functions.controls.picks.picks) == set(ELEMENTWISE)
    vector = {softmax.form.combo.itemData(i) for i in range(softmax.form.combo.count())}
    assert vector | set(ELEMENTWISE) == set(ACTIVATIONS)
    drawn = {slug for picks in losses.picks.values() for slug in picks.picks}
    assert drawn | {slug for slug in LOSSES if LOSSES[slug].takes == "logits"} == set(LOSSES)


def test_no_code_of_the_panel_names_a_registered_function():
    import ast
    from pathlib import Path

    from nnviz.gui.panels.activations import panel

    names = {*ACTIVATIONS, *LOSSES} - {"step"}
    for path in Path(panel.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            # The softmax page is called "softmax" in states; the registry says which functions take vectors.
            if isinstance(node, ast.Constant) and node.value in names:
                assert node.value == "softmax", f"{path.name} names {node.value}"


@pytest.mark.parametrize("slug", ELEMENTWISE)
def test_every_function_is_drawn_and_explained(functions, slug):
    choose(functions, slug)
    (f,) = functions.result().functions
    solid = [s for s in functions.view.main.curves.picture().strokes if not s.dashed]
    dashed = [s for s in functions.view.main.curves.picture().strokes if s.dashed]
    assert solid[0].y is f.curve.value
    assert dashed[0].y is f.curve.derivative
    assert solid[0].color == dashed[0].color
    (card,) = functions.facts.cards()
    cls = ACTIVATIONS[slug]
    assert card.text().source == " ".join(text for text in (cls.note, cls.source) if text)
    # Every formula can be typeset.
    assert all(view._problem == "" for view in card._formulas)


def test_a_jump_has_open_and_closed_ends_and_no_line_through_it(functions):
    choose(functions, "step")
    picture = functions.view.main.curves.picture()
    assert sorted((m.y, m.closed) for m in picture.marks) == [(0.0, True), (1.0, False)]
    stroke = next(s for s in picture.strokes if not s.dashed)
    assert np.isnan(stroke.y).sum() == 1


def test_the_crosshair_says_that_a_kink_has_no_derivative(functions):
    choose(functions, "leaky_relu:slope=0.2")
    functions.move_crosshair(0.0)
    text = functions.facts.cards()[0].reading.text()
    assert "undefined (kink)" in text
    assert "backprop uses 0.2" in text
    assert math.isnan(functions.view.main.cross.readings[0].slope)
    functions.move_crosshair(0.5)
    assert "f'(0.5) 1" in functions.facts.cards()[0].reading.text()
    assert functions.view.main.cross.readings[0].slope == 1.0


def test_the_crosshair_is_dragged(functions, qtbot):
    plot = functions.view.main
    box = plot.getPlotItem().getViewBox()
    place = plot.mapFromScene(box.mapViewToScene(QPointF(2.0, 0.5)))
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert functions.result().request.at == pytest.approx(2.0, abs=0.05)
    # Near a kink it snaps exactly to it.
    place = plot.mapFromScene(box.mapViewToScene(QPointF(0.02, 0.5)))
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert functions.result().request.at == 0.0


def test_the_crosshair_is_driven_by_keys(functions):
    choose(functions, "hard_tanh")
    functions.move_crosshair(1.5)
    plot = functions.view.main
    key(plot, Qt.Key.Key_Right)
    assert functions.result().request.at == pytest.approx(1.6)
    key(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert functions.result().request.at == pytest.approx(0.6)
    key(plot, Qt.Key.Key_PageDown)
    assert functions.result().request.at == 1.0
    key(plot, Qt.Key.Key_PageUp)
    assert functions.result().request.at == 0.0
    key(plot, Qt.Key.Key_Home)
    assert functions.result().request.at == functions.controls.low.value()
    key(plot, Qt.Key.Key_End)
    assert functions.result().request.at == functions.controls.high.value()
    assert "x = 6" in plot.accessibleDescription()


def wheel(plot, delta=120):
    middle = QPointF(plot.rect().center())
    event = QWheelEvent(
        middle, plot.mapToGlobal(middle), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    plot.wheelEvent(event)


def test_the_wheel_zooms_only_a_plot_that_has_the_focus(functions, monkeypatch):
    before = functions.request()
    wheel(functions.view.main)
    assert functions.request() == before
    monkeypatch.setattr(functions.view.main, "hasFocus", lambda: True)
    wheel(functions.view.main)
    after = functions.result().request
    assert after.high - after.low == pytest.approx(0.9 * (before.high - before.low), rel=1e-3)


@pytest.mark.parametrize("slug", [slug for slug in ELEMENTWISE if parameters(ACTIVATIONS[slug])])
def test_a_parameter_redraws_while_it_is_dragged(functions, slug):
    choose(functions, slug)
    declared = parameters(ACTIVATIONS[slug])[0]
    editor = functions.controls.picks.picks[slug].form.editor(declared.name)
    before = functions.result().functions[0].curve.value
    shown = []
    functions.shown.connect(lambda: shown.append(functions.result().functions[0].curve.value))
    editor.slider.setValue(editor.slider.value() // 2)
    editor.slider.setValue(editor.slider.value() // 2)
    assert len(shown) == 2
    assert not np.array_equal(before, shown[-1])


def test_colours_stay_with_their_functions(functions):
    choose(functions, "relu", "gelu", "tanh")
    picks = functions.controls.picks.picks
    colors = {slug: picks[slug].color for slug in ("relu", "tanh")}
    picks["gelu"].box.setChecked(False)
    assert {slug: picks[slug].color for slug in colors} == colors
    picks["elu"].box.setChecked(True)
    assert picks["elu"].color == 1
    assert {f.spec for f in functions.result().functions} == {"relu", "tanh", "elu"}


def test_derivatives_below_or_hidden(functions):
    combo = functions.controls.derivative
    combo.setCurrentIndex(combo.findData("below"))
    assert functions.view.lower.isVisible()
    assert not any(s.dashed for s in functions.view.main.curves.picture().strokes)
    assert len(functions.view.lower.curves.picture().strokes) == len(functions.result().functions)
    combo.setCurrentIndex(combo.findData("none"))
    assert not functions.view.lower.isVisible()


def test_saturation_is_shaded(functions):
    choose(functions, "tanh")
    assert {band[:2] for band in functions.view.main.curves.picture().bands} == set(
        functions.result().functions[0].curve.saturated
    )
    functions.controls.saturation.setChecked(False)
    assert functions.view.main.curves.picture().bands == ()


def test_the_chain_shows_what_the_layers_leave(functions):
    choose(functions, "sigmoid")
    functions.controls.layers.set_value(20)
    bound = next(s for s in functions.view.chain.curves.picture().strokes if s.dashed)
    np.testing.assert_allclose(bound.y, np.log10(0.25) * np.arange(21))
    functions.controls.weight.set_value(4.0)
    bound = next(s for s in functions.view.chain.curves.picture().strokes if s.dashed)
    np.testing.assert_allclose(bound.y, 0, atol=1e-12)


@pytest.mark.parametrize("index", range(len(ACTIVATION_PRESETS)))
def test_presets_in_one_click(functions, index):
    preset = ACTIVATION_PRESETS[index]
    functions.controls.presets.setCurrentIndex(index + 1)
    functions.controls.presets.activated.emit(index + 1)
    result = functions.result()
    assert [f.spec for f in result.functions] == [ACTIVATIONS.parse(spec).spec() for spec in preset.specs]
    assert (result.request.low, result.request.high) == (preset.low, preset.high)
    assert functions.controls.morph.isVisible() == bool(preset.sweep)


def test_the_morph_goes_from_step_to_sigmoid(functions):
    index = next(i for i, preset in enumerate(ACTIVATION_PRESETS) if preset.sweep)
    functions.controls.presets.activated.emit(index + 1)
    functions.controls.animation.valueChanged.emit(0.0)
    soft = functions.result().functions[-1].facts.max_slope
    functions.controls.animation.valueChanged.emit(1.0)
    steep = functions.result().functions[-1].facts.max_slope
    assert soft == pytest.approx(0.125)
    assert steep == pytest.approx(25.0)
    functions.controls.morph.click()
    functions.controls.stop()


@pytest.mark.parametrize("before", [0, 2])
def test_the_morph_is_there_where_the_lesson_speaks_of_it(panel, functions, before):
    """ "Steeper and steeper" says "Play the morph": the button came with presets only."""
    functions.controls.presets.activated.emit(before + 1)
    steps = read_lesson(resource_path("lessons", "en", "02-step-to-sigmoid.md")).steps
    step = next(step for step in steps if "morph" in step.text.lower())
    panel.restore_state(step.state.state)
    assert not functions.controls.morph.isHidden()
    functions.controls.animation.valueChanged.emit(1.0)
    assert functions.result().functions[-1].facts.max_slope == pytest.approx(25.0)
    panel.restore_state({"functions": {"request": {"activations": [{"kind": "relu"}]}}})
    assert functions.controls.morph.isHidden()


def test_a_typed_function_is_drawn_as_it_is_typed(functions, qtbot):
    line = functions.controls.formula.line
    before = len(functions.result().functions)
    qtbot.keyClicks(line, "x*tanh(x)")
    assert functions.result().functions[-1].spec == "x*tanh(x)"
    assert len(functions.result().functions) == before + 1
    colors = [s.color for s in functions.view.main.curves.picture().strokes if not s.dashed]
    assert len(set(colors)) == before + 1
    assert functions.controls.formula.error() is None


def test_a_mistake_is_shown_at_its_character(functions, qtbot):
    edit = functions.controls.formula
    edit.set_formula("x^2")
    qtbot.keyClicks(edit.line, " + tanhh(x)")
    # What could be read last stays on the screen while the typing goes on.
    assert functions.result().functions[-1].spec == "x^2"
    edit.line.editingFinished.emit()
    assert (edit.error().position, edit.error().length) == (6, 5)
    assert not edit.message.isHidden()
    assert "Character 7" in edit.message.text()
    assert "tanh" in edit.message.text()
    edit.set_formula("")
    assert edit.message.isHidden()
    assert edit.formula() == ""


def test_a_range_from_right_to_left_is_explained(functions, notes):
    functions.controls.low.setValue(7.0)
    assert any("smaller to a larger" in message for _, message, _ in notes)
    # The session can still be saved, with what was shown last.
    assert functions.state()["request"]["low"] < functions.state()["request"]["high"]
    assert functions.csv()


def test_nothing_checked_says_what_to_do(functions, panel):
    choose(functions)
    assert functions.result().functions == ()
    assert "Check a function" in panel.page().headline()
    assert not functions.facts.cards()


def test_softmax_bars_are_dragged_and_moved_by_keys(panel, qtbot):
    panel.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    page = panel.page()
    before = page.result().probabilities.copy()
    place = page.bars.bar_top(1).toPoint()
    qtbot.mousePress(page.bars, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(page.bars, place - QPoint(0, 40))
    qtbot.mouseRelease(page.bars, Qt.MouseButton.LeftButton)
    assert page.result().probabilities[1] > before[1]
    value = page.bars.values()[1]
    key(page.bars, Qt.Key.Key_Down)
    assert page.bars.values()[1] == pytest.approx(value - 0.1)
    key(page.bars, Qt.Key.Key_Right)
    key(page.bars, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert page.bars.values()[2] == pytest.approx(1.1)
    np.testing.assert_allclose(page.jacobian.matrix(), page.result().jacobian)


def test_adding_a_thousand_breaks_the_naive_formula_only(panel):
    page = panel.pages[1]
    page.shift.set_value(1000.0)
    assert all(math.isnan(v) for v in page.naive.values())
    assert sum(page.probabilities.values()) == pytest.approx(1.0)
    assert "overflows" in page.words.text()
    assert page.result().change < 1e-13


def test_the_loss_on_logits_is_shown_as_y_minus_t(panel):
    page = panel.pages[1]
    page.target.set_value(2)
    page.count.set_value(3)
    for i in range(3):
        y, t, difference = (float(page._cells[i + 1, j].text()) for j in (1, 2, 3))
        assert difference == pytest.approx(y - t, abs=1e-3)
        assert t == float(i == 2)


def test_losses_have_gradients_and_a_crosshair(panel, qtbot):
    panel.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    page = panel.page()
    assert len(page.main.curves.picture().strokes) == len(page.picks["values"].picks)
    page.move_crosshair(0.0)
    texts = {card.text().title: card.reading.text() for card in page.facts.cards()}
    assert "undefined (kink)" in texts["Mean absolute error"]
    page.domain.setCurrentIndex(1)
    page.target.set_value(0.0)
    assert page.result().request.domain == "probabilities"
    key(page.main, Qt.Key.Key_Home)
    assert page.result().request.at == 0.005
    key(page.main, Qt.Key.Key_Left)
    assert page.result().request.at == 0.005


def test_from_the_losses_to_the_loss_on_logits(panel):
    from PySide6.QtWidgets import QPushButton

    panel.tabs.setCurrentIndex(2)
    panel.page().controls.findChild(QPushButton).click()
    assert panel.tabs.currentIndex() == 1


def test_states_are_restored(panel, make_panel):
    functions, softmax, losses = panel.pages
    choose(functions, "gelu", "leaky_relu:slope=0.3")
    functions.controls.formula.set_formula("sin(x)")
    functions.move_crosshair(-2.5)
    functions.controls.derivative.setCurrentIndex(1)
    softmax.count.set_value(4)
    softmax.shift.set_value(12.0)
    losses.domain.setCurrentIndex(1)
    panel.tabs.setCurrentIndex(2)
    state = json.loads(json.dumps(panel.state()))
    other = make_panel("activations")
    other.restore_state(state)
    assert other.state() == state
    assert [f.spec for f in other.pages[0].result().functions] == ["gelu", "leaky_relu:slope=0.3", "sin(x)"]


@pytest.mark.parametrize(
    "state",
    [
        {"tab": 7},
        {"functions": 3},
        {"functions": {"request": {"low": "x"}}},
        {"functions": {"request": {}, "derivative": "up"}},
        {"softmax": {"request": {"activation": {"kind": "relu"}}}},
        {"losses": {"request": {"domain": "moon"}}},
    ],
)
def test_broken_states_are_refused(panel, state):
    with pytest.raises(StateError):
        panel.restore_state(state)


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_pictures_data_and_code_are_exported(panel, tab):
    panel.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    assert export_bytes(panel.view(), "png").startswith(b"\x89PNG")
    svg = export_bytes(panel.view(), "svg")
    assert b"<svg" in svg
    rows = panel.page().csv().splitlines()
    assert len(rows) > 4
    float(rows[1].split(",")[0])
    compile(panel.page().code(), "code", "exec")


def test_dark_and_large_are_painted_too(panel, theme):
    for tab in range(3):
        panel.tabs.setCurrentIndex(tab)
        theme.set_mode("dark")
        theme.set_presentation(True)
        QApplication.processEvents()
        image = panel.grab().toImage()
        assert not image.isNull()
        theme.set_presentation(False)
        theme.set_mode("light")


def test_every_control_is_named_and_explained(panel):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider

    for page in panel.pages:
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider):
            for widget in page.controls.findChildren(kind):
                if widget.objectName().startswith("qt_") or isinstance(
                    widget.parent(), (QLineEdit, QComboBox)
                ):
                    continue
                named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                tip = widget.toolTip() or widget.parent().toolTip()
                assert named, widget
                assert tip or isinstance(widget.parent(), QAbstractSpinBox), (widget, named)


def test_the_panel_is_in_the_navigation():
    assert PANELS["activations"].title == "Activations"


def test_what_is_left_of_a_preset_keeps_its_place_and_undo_brings_it_back(panel, functions):
    """Unticking a function took the words away, and all below jumped up under the mouse."""
    controls = functions.controls
    controls.show_preset(ACTIVATION_PRESETS[5])
    QApplication.processEvents()
    before, state, words = controls.picks.y(), functions.state(), controls.lesson.text()
    slug = next(iter(ACTIVATIONS.parse(spec).slug for spec in ACTIVATION_PRESETS[5].specs))
    place = controls.picks.mapTo(panel, controls.picks.rect().topLeft())
    controls.picks.picks[slug].box.setChecked(False)
    QApplication.processEvents()
    assert controls.picks.mapTo(panel, controls.picks.rect().topLeft()) == place
    assert ACTIVATION_PRESETS[5].title in controls.lesson.text()
    assert controls.presets.currentIndex() == 0
    assert "preset" not in functions.state()
    functions.restore(state)
    assert controls.presets.currentIndex() == 6
    assert controls.lesson.text() == words
    assert controls.picks.y() == before


def test_a_lesson_state_names_no_preset(functions):
    controls = functions.controls
    controls.show_preset(ACTIVATION_PRESETS[0])
    state = {key: value for key, value in functions.state().items() if key != "preset"}
    functions.restore(state)
    assert controls.presets.currentIndex() == 0
    assert controls.lesson.isHidden()
    functions.restore(state | {"preset": ACTIVATION_PRESETS[1].title})  # of other functions
    assert controls.presets.currentIndex() == 0


def test_what_is_this_explains_the_plots_instead_of_reading_them(functions):
    choose(functions, "step")
    functions.move_crosshair(0.0)
    spoken = functions.view.main.accessibleDescription()
    assert "Step: 0, no slope" in spoken  # "0, 0" contradicted "undefined (jump)"
    assert "kinks and jumps" in functions.view.main.whatsThis()
    assert functions.view.chain.whatsThis()


def test_facts_of_a_typed_function_are_said_to_be_those_of_the_window(functions):
    functions.controls.formula.set_formula("log(x)")
    card = functions.facts.cards()[-1].text()
    assert ("Only between these x", "−6 … 6") in card.facts
    assert dict(card.facts)["Largest slope"] == "∞"
    assert "Only between these x" not in dict(functions.facts.cards()[0].text().facts)
