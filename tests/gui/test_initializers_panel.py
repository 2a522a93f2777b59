import json
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.errors import StateError
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.signal_health import layer_health
from nnviz.core.states import from_state, to_state
from nnviz.gui.panels.initializers.facts import readable_math
from nnviz.gui.panels.initializers.panel import InitializersPanel
from nnviz.gui.widgets.depth_plot import decade_ticks
from nnviz.gui.widgets.export import export_bytes
from nnviz.gui.widgets.histogram_cell import bar_heights, number
from nnviz.gui.widgets.histogram_grid import HistogramGrid
from nnviz.gui.widgets.signal_view import QUANTITIES, SignalView
from nnviz.runtime import SyncRunner
from nnviz.tasks.signal_health import SignalHealthRequest
from nnviz.tasks.signal_health_presets import PRESETS, preset


@pytest.fixture
def panel(make_panel):
    return make_panel(InitializersPanel)


def rows(panel):
    return panel.signals.grid._rows


def test_it_opens_with_four_initializers_side_by_side(panel):
    assert [name for name, _cells in rows(panel)] == [
        "Normal, std 1", "Normal, std 0.01", "Xavier (Glorot) normal", "He (Kaiming) normal",
    ]  # fmt: skip
    assert all(len(cells) == 5 for _name, cells in rows(panel))
    assert "Sigmoid" in panel._headline.text()
    assert panel.facts.formula.formula()
    assert "0.0251" in panel.facts.gains.text()


@pytest.mark.parametrize("chosen", PRESETS, ids=lambda p: p.slug)
def test_every_preset_is_drawn(panel, chosen, notes):
    # The two long ones in small: 50 layers and training are what matters, not width.
    small = replace(chosen.make(), units=30, samples=60, training_steps=min(chosen.make().training_steps, 3))
    chosen = replace(chosen, make=lambda: small)
    request = small
    panel.load_preset(chosen)
    panel.grab()
    assert panel.controls.request() == request
    assert panel.controls.lesson.text() == chosen.note
    assert not notes


@pytest.mark.parametrize("quantity", QUANTITIES)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_tab_paints_in_both_schemes(panel, theme, quantity, mode):
    theme.set_mode(mode)
    panel.signals.set_quantity(quantity)
    image = panel.signals.grid.grab().toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert theme.data_color(0).name() in colors
    assert theme.data_color(3).name() in colors


def test_dragging_the_spread_redraws_with_every_value(panel):
    panel.load_preset(preset("relu-std-1"))
    row = panel.controls.initializers.rows[0]
    seen = []
    for value in (0.5, 0.1, 0.02):
        row.form.form.editor("std_dev").set_value(value)
        seen.append(panel._shown.results[0].layers[0].activation.std)
    assert seen[0] > seen[1] > seen[2] > 0
    assert panel.controls.lesson.isVisibleTo(panel)  # what is under the mouse must not move


def test_initializers_are_added_and_removed(panel):
    controls = panel.controls.initializers
    QTest.mouseClick(controls.add_button, Qt.MouseButton.LeftButton)
    assert len(rows(panel)) == 5
    controls.rows[0].remove.click()
    assert len(rows(panel)) == 4
    for row in list(controls.rows[1:]):
        row.remove.click()
    assert not controls.rows[0].remove.isEnabled()
    for _ in range(10):
        controls.add_button.click()
    assert len(controls.rows) == 8
    assert not controls.add_button.isEnabled()


def test_batch_norm_and_residual_change_the_picture(panel):
    panel.load_preset(preset("relu-std-001"))
    before = panel._shown.results[0].layers[-1].activation.std
    panel.controls.batch_norm.setChecked(True)
    assert panel._shown.results[0].layers[-1].activation.std > 1000 * before
    panel.controls.batch_norm.setChecked(False)
    panel.controls.residual.setChecked(True)
    assert panel._shown.results[0].layers[-1].activation.std > 1000 * before


def test_the_books_range_says_how_much_it_hides(panel):
    panel.load_preset(preset("tanh-xavier"))
    assert "hidden" in rows(panel)[0][1][2].warning


def test_fifty_layers_show_evenly_spaced_ones_or_scroll(panel):
    panel.controls.layers.set_value(50)
    grid = panel.signals.grid
    panel.resize(1280, 800)
    panel.grab()
    shown = grid.shown_columns()
    assert shown[0] == 0
    assert shown[-1] == 49
    assert len(shown) == grid.capacity()
    panel.controls.evenly.setChecked(False)
    grid.scroll_bar.setValue(7)
    assert grid.shown_columns()[0] == 7
    assert grid.capacity() < 50
    QTest.keyClick(grid, Qt.Key.Key_Right)
    panel.grab()


def test_log_counts_lift_small_bars(panel):
    plain, cut = bar_heights(np.array([1000.0, 10, 5, 1, 0]), log=False)
    assert cut == 0
    assert plain[1] == 0.75
    logged, none = bar_heights(np.array([1000.0, 10, 5, 1, 0]), log=True)
    assert none is None
    assert logged[3] > 0.09
    assert bar_heights(np.zeros(3), log=True)[0].tolist() == [0, 0, 0]
    panel.controls.log_counts.setChecked(True)
    assert panel.signals.grid._log


def test_training_shows_that_equal_units_stay_equal(panel):
    panel.load_preset(preset("symmetry"))
    panel._play(False)
    panel.controls.steps.set_value(4)
    panel._play(False)
    assert panel.transport.isVisibleTo(panel)
    assert panel.transport.position() == 0
    panel.transport.step_button.click()
    panel.transport.step_button.click()
    assert panel._shown.step == 2
    assert "After 2 training steps" in panel._headline.text()
    assert rows(panel)[0][1][0].warning == "all units equal"
    assert rows(panel)[1][1][0].warning == ""
    panel._go_to(99)
    assert panel._shown.step == 4
    assert "Loss after 4 steps" in panel.facts.gains.text()
    panel._on_transport_play_toggled(True)
    assert panel._shown.step == 0
    panel._on_clock_timeout()
    assert panel._shown.step == 1
    panel.transport.back_button.click()
    assert panel._shown.step == 0
    panel.deactivated()
    assert not panel._clock.isActive()


def test_a_wish_that_cannot_be_kept_is_a_message(panel, notes):
    panel.controls.layers.set_value(50)
    panel.controls.steps.set_value(1000)
    panel._play(False)
    assert notes[-1][0] == "warning"
    assert "steps" in notes[-1][1]


def test_large_networks_appear_layer_by_layer_and_can_be_cancelled(make_context, make_panel):
    runner = SyncRunner(manual=True)
    panel = make_panel(InitializersPanel, make_context(runner))
    panel.controls.initializers.set_initializers((INITIALIZERS.create("he_normal"),))
    panel.controls.units.set_value(1000)
    panel.controls.layers.set_value(50)
    for _ in range(12):
        runner.advance()
    assert panel._health is not None
    assert not panel._health.done
    assert panel.progress.isVisibleTo(panel)
    panel.cancel()
    assert not panel.progress.isVisibleTo(panel)
    assert not panel._job.is_active


def test_states_survive_json(panel, make_panel):
    panel.load_preset(preset("relu-all"))
    panel.signals.set_quantity("weight_gradient")
    panel.controls.log_counts.setChecked(True)
    state = json.loads(json.dumps(panel.state()))
    other = make_panel(InitializersPanel)
    other.restore_state(state)
    assert other.state() == state
    with pytest.raises(StateError):
        other.restore_state({"request": {"layers": "many"}})


def test_exports_and_code(panel):
    assert panel._csv().count("\n") == 1 + 4 * 5 * 4
    assert export_bytes(panel.signals, "svg").startswith(b"<?xml")
    assert export_bytes(panel.signals, "png").startswith(b"\x89PNG")
    assert "np.random" in panel._code()


def test_the_view_takes_layers_of_a_training_run(theme, qtbot):
    view = SignalView(theme)
    qtbot.addWidget(view)
    relu = ACTIVATIONS.create("relu")
    z = np.random.default_rng(0).standard_normal((64, 20)).astype(np.float32)
    layers = [layer_health(z, relu.forward(z), relu, weight_gradient=z) for _ in range(3)]
    view.resize(700, 500)
    view.show_layers([("now", layers, None)], ["affine 1", "affine 2", "affine 3"])
    for quantity in QUANTITIES:
        view.set_quantity(quantity)
        view._draw()
        view.grab()
    view.show_layers([], [])
    view.grab()


def test_tooltips_tell_all_numbers_and_clicks_choose_the_facts(panel):
    grid: HistogramGrid = panel.signals.grid
    panel.grab()
    rect = grid.cell_rect(2, 1)
    QTest.mouseClick(
        grid, Qt.MouseButton.LeftButton, pos=QPoint(int(rect.center().x()), int(rect.center().y()))
    )
    assert panel.facts.choice.currentIndex() == 2
    tip = rows(panel)[2][1][1].tip
    assert "100,000 values" in tip
    assert "saturated" in tip
    assert grid.cell_at(-5, -5) is None
    assert "σ" in grid.accessibleDescription()


def test_every_control_explains_itself(panel):
    controls = panel.controls
    for widget in (
        controls.layers,
        controls.units,
        controls.bias,
        controls.dropout,
        controls.steps,
        controls.seed,
    ):
        assert widget.toolTip()
        assert widget.slider.accessibleName()
    for widget in (
        controls.batch_norm,
        controls.residual,
        controls.input_kind,
        controls.range_mode,
        controls.presets,
    ):
        assert widget.toolTip()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1.5, "1.5"),
        (123456, "1.2e5"),
        (-0.00001, "-1e-5"),
        (float("inf"), "∞"),
        (float("nan"), "–"),
    ],
)
def test_numbers_are_short(value, text):
    assert number(value) == text


def test_decades_have_ticks_at_any_scale():
    assert [text for _at, text in decade_ticks(-0.5, 0.5)] == ["1", "0.5", "2"]
    assert len(decade_ticks(-30, 2)) <= 9


def test_the_depth_plot_tells_measured_and_expected_values(panel):
    text = panel.signals.backward_plot.values_text(0)
    assert "layer 1" in text
    assert "Normal, std 0.01: 4e-7 (theory 3.9e-7)" in text
    plot = panel.signals.forward_plot
    assert plot.layer_at(-100) == 0
    assert plot.layer_at(10_000) == 4


def test_derivations_become_rich_text():
    assert (
        readable_math(r"$z=\sqrt{n_{in}}\,\sigma^2$ and so")
        == "<i>z=√(n<sub>in</sub>) σ<sup>2</sup></i> and so"
    )


def test_a_slider_that_outruns_the_computation_still_shows_pictures(make_context, make_panel):
    runner = SyncRunner(manual=True)
    panel = make_panel(InitializersPanel, make_context(runner))
    while panel._job.is_active:
        runner.advance()
    shown = [panel._shown]
    first = panel._job
    editor = panel.controls.initializers.rows[0].form.form.editor("std_dev")
    for value in (0.5, 0.4, 0.3):
        editor.set_value(value)
        runner.advance()
    assert panel._job is not first
    moving = panel._job
    editor.set_value(0.2)
    assert panel._job is moving  # not cancelled: its picture will come
    while panel._job is moving:
        runner.advance()
    assert panel._shown.request.initializers[0].std_dev == 0.5
    while panel._job.is_active:
        runner.advance()
    assert panel._shown.request.initializers[0].std_dev == 0.2
    assert panel._shown is not shown[0]


def test_a_session_comes_back_with_its_figure(panel, make_panel):
    panel.load_preset(PRESETS[2])
    other = make_panel(InitializersPanel)
    other.restore_state(json.loads(json.dumps(panel.state())))
    assert other.controls.presets.currentData() == PRESETS[2].slug
    assert other.controls.lesson.text() == PRESETS[2].note
    other.restore_state(json.loads(json.dumps({**panel.state(), "request": _with_seed(panel, 77)})))
    assert other.controls.presets.currentIndex() == 0


def _with_seed(panel, seed):
    return to_state(replace(from_state(SignalHealthRequest, panel.state()["request"], "request"), seed=seed))


def test_a_figure_comes_with_the_tab_it_is_about(panel):
    panel.signals.set_quantity("activation_gradient")
    panel.load_preset(preset("sigmoid-std-001"))
    assert panel.signals.quantity() == "activation"


def test_side_by_side_bounded_functions_share_a_range(panel):
    """On ranges of their own, values that bunch around 0.5 looked like a broad bell."""
    panel.load_preset(preset("sigmoid-all"))
    edges = {(h.low, h.high) for row in panel._shown.histograms("activation") for h in row}
    assert edges == {(0.0, 1.0)}
    assert "one range" in panel.controls.lesson.text()
    assert "own range" in preset("relu-all").note


def test_what_a_figure_teaches_is_not_said_of_other_settings(panel):
    panel.load_preset(preset("sigmoid-std-1"))
    state = panel.state()
    panel.controls.layers.set_value(7)
    assert panel.controls.presets.currentIndex() == 0
    assert "Sigmoid, std 1" in panel.controls.lesson.text()
    assert "crowd" not in panel.controls.lesson.text()
    panel.restore_state(state)
    assert panel.controls.presets.currentData() == "sigmoid-std-1"
    assert "crowd" in panel.controls.lesson.text()


def test_what_is_said_of_std_1_is_what_is_measured(panel):
    """The note said that gradients vanish; the verdict beside it that they keep their size."""
    panel.load_preset(preset("sigmoid-std-1"))
    layers = panel._shown.results[0].layers
    assert layers[0].activation_gradient.std == pytest.approx(layers[-1].activation_gradient.std, rel=0.1)
    assert panel._shown.results[0].theory.backward_gain == pytest.approx(10 * 0.1, rel=0.02)
    assert "here they keep their size" in panel.controls.lesson.text()
