"""The race panel: editing, dragging, playing, undo, files, maps, export."""

import json
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

from nnviz.core.errors import NnvizError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.states import to_state
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.curve_view import CurveView
from nnviz.gui.panels.race.frame import Frame, round_ticks, tick_text, ticks
from nnviz.gui.panels.race.layers import merged
from nnviz.gui.panels.race.look import DASHES, dashed
from nnviz.gui.panels.race.panel import BASIN, HYPER, RacePanel
from nnviz.runtime import SyncRunner
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.race_files import load_race, save_race
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.race_standings import left_at


@pytest.fixture
def panel(make_panel, qtbot):
    panel = make_panel(RacePanel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.map.repaint()
    return panel


def pixel(panel, x, y):
    return panel.map.frame.to_pixel(x, y).toPoint()


def show(panel, surface, racers, start=None, steps=50, **more):
    entries = tuple(Racer(OPTIMIZERS.parse(r), colour=i) for i, r in enumerate(racers))
    panel.show_request(RaceRequest(SURFACES.parse(surface), entries, start, steps, **more))


def paint_all(widget):
    """Paint in as many frames as it takes."""
    for _ in range(200):
        widget.repaint()
        if widget.complete:
            return
    pytest.fail("the picture is never complete")


def settle(panel):
    """Do at once what waits for the knobs to rest."""
    panel.jobs._later.stop()
    panel.jobs._start_slow()


def test_one_button_races_two_learning_rates(make_panel):
    panel = make_panel("race")
    panel.racers.select(3)
    before = panel.request.racers
    panel.racers.rival_button.click()
    rival = panel.request.racers[-1]
    assert len(panel.request.racers) == len(before) + 1
    assert rival.optimizer.learning_rate == pytest.approx(before[3].optimizer.learning_rate / 3)
    assert rival.colour not in [racer.colour for racer in before]
    assert panel.selected_racer() == rival
    panel.undo_stack().undo()
    assert panel.request.racers == before


def test_opens_on_the_book_figure_with_its_result(panel):
    assert panel.request == race_presets()[0].request
    assert panel.result is not None
    assert panel.player.step == panel.player.last == 30
    assert len(panel.facts.table.rows()) == 4


def test_dragging_the_start_moves_all_trajectories_live(panel, qtbot):
    before = [t.points.copy() for t in panel.result.trajectories]
    x, y = panel.request.start
    at = pixel(panel, x, y)
    qtbot.mousePress(panel.map, Qt.MouseButton.LeftButton, pos=at)
    seen = []
    for k in range(1, 4):
        qtbot.mouseMove(panel.map, at + QPoint(20 * k, 8 * k))
        seen.append(panel.result.trajectories[0].points[0].tolist())
    assert len({tuple(p) for p in seen}) == 3  # each move raced anew
    qtbot.mouseRelease(panel.map, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 24))
    goal = panel.map.frame.to_data(QPointF(at + QPoint(60, 24)))
    assert panel.request.start == pytest.approx(goal, abs=0.05)
    for old, t in zip(before, panel.result.trajectories, strict=True):
        assert t.points[0] == pytest.approx(panel.request.start)
        assert not np.allclose(old, t.points)
    # One drag is one edit.
    panel.undo_stack().undo()
    assert panel.request.start == (x, y)
    np.testing.assert_array_equal(panel.result.trajectories[0].points, before[0])
    panel.undo_stack().redo()
    assert panel.request.start == pytest.approx(goal, abs=0.05)


def test_a_click_places_the_start_and_a_drag_elsewhere_moves_the_map(panel, qtbot):
    at = pixel(panel, 4.0, -3.0)
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=at)
    assert panel.request.start == pytest.approx((4.0, -3.0), abs=0.05)
    bounds = panel.map.bounds
    at = pixel(panel, 7.0, 4.0)
    qtbot.mousePress(panel.map, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(panel.map, at + QPoint(30, 0))
    qtbot.mouseMove(panel.map, at + QPoint(60, 0))
    qtbot.mouseRelease(panel.map, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
    assert panel.map.bounds[0] < bounds[0]
    assert panel.request.start == pytest.approx((4.0, -3.0), abs=0.05)
    panel.map.reset_view()
    assert panel.map.bounds == panel.request.surface.bounds


def test_wheel_zooms_around_the_mouse(panel):
    at = QPointF(pixel(panel, -5.0, 1.0))
    place = panel.map.frame.to_data(at)
    event = QWheelEvent(
        at, panel.map.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    panel.map.wheelEvent(event)
    x0, x1, _, _ = panel.map.bounds
    assert x1 - x0 < 20
    assert panel.map.frame.to_data(at) == pytest.approx(place)
    panel.map.repaint()


def test_own_start_is_dragged_alone(panel, qtbot):
    panel.racers.select(1)
    panel.racers.own_start.setChecked(True)
    assert panel.request.racers[1].start == panel.request.start
    panel.gestures.drag_start(1, 5.0, 1.0)
    assert panel.result.trajectories[1].points[0].tolist() == [5.0, 1.0]
    assert panel.result.trajectories[0].points[0].tolist() == [-7.0, 2.0]
    panel.map.repaint()
    panel.racers.own_start.setChecked(False)
    assert panel.request.racers[1].start is None


def test_keys_and_transport(panel, qtbot):
    panel.map.setFocus()
    panel.player.seek(10)
    for key, step in (
        (Qt.Key.Key_Right, 11),
        (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 30),
    ):
        qtbot.keyClick(panel.map, key)
        assert panel.player.step == step
        assert panel.map.step == step
        assert panel.curves[0].plot._step == step
        assert panel.player.transport.position() == step
    qtbot.keyClick(panel.map, Qt.Key.Key_Space)
    assert panel.player.playing
    assert panel.player.step == 0  # from the start again
    qtbot.keyClick(panel.map, Qt.Key.Key_Space)
    assert not panel.player.playing
    panel.player.transport.slider.setValue(17)
    assert panel.map.step == 17


def test_playing_ends_at_the_last_step_or_loops(panel, monkeypatch):
    panel.player.transport.set_speed(50.0)
    panel.player.play()
    monkeypatch.setattr(panel.player._clock, "restart", lambda: 500)
    panel.player._timer.stop()
    panel.player._timer.start(10**6)
    for _ in range(3):
        panel.player._on_timer_timeout()
    assert panel.player.step == 30
    assert not panel.player.playing
    panel.player.loop.setChecked(True)
    panel.player.play()
    panel.player._on_timer_timeout()
    panel.player._on_timer_timeout()
    assert panel.player.playing
    panel.player.pause()


def test_slow_speeds_do_not_lose_fractions(panel, monkeypatch):
    panel.player.transport.set_speed(0.1)
    panel.player.play()
    monkeypatch.setattr(panel.player._clock, "restart", lambda: 16)
    panel.player._timer.stop()
    for _ in range(64):  # 64 frames of 16 ms at 2 steps a second
        panel.player._on_timer_timeout()
    assert panel.player.step == 2
    panel.player.pause()


def test_stepping_back_shows_the_same_picture_as_before(panel):
    panel.map.set_show_arrows(False)
    panel.player.seek(20)
    first = panel.map.grab().toImage()
    panel.player.seek(25)
    panel.map.repaint()
    panel.player.move_by(-5)
    assert panel.map.grab().toImage() == first


def test_a_click_on_a_curve_seeks(panel, qtbot):
    plot = panel.curves[0].plot
    plot.repaint()
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot._picture.frame.to_pixel(12.2, 0).toPoint())
    assert panel.player.step == 12


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("log", [True, False])
def test_every_quantity_is_drawn(panel, index, log):
    view = panel.curves[1]
    view.choice.setCurrentIndex(index)
    view.log.setChecked(log)
    view.plot.repaint()
    show(panel, "saddle", ("sgd:lr=0.1",), (-1.0, 0.001), 9000)  # no minimum known, many steps
    view.plot.repaint()


def test_add_duplicate_remove_and_recolour(panel):
    editor = panel.racers
    editor.add()
    assert len(panel.request.racers) == 5
    assert editor.current() == 4
    assert len({r.colour for r in panel.request.racers}) == 5
    editor.duplicate()
    assert panel.request.racers[5].optimizer == panel.request.racers[4].optimizer
    assert panel.request.racers[5].colour != panel.request.racers[4].colour
    editor.colour_button.click()
    editor.remove()
    editor.remove()
    assert len(panel.request.racers) == 4
    while panel.request.racers:
        editor.remove()
    assert panel.result.trajectories == ()
    assert "No racer" in panel._headline.text()
    panel.map.repaint()
    editor.add()
    assert len(panel.result.trajectories) == 1


def test_hiding_a_racer(panel):
    panel.racers.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not panel.request.racers[0].visible
    panel.map.repaint()
    assert [i for i, _ in panel.map.heads()] == [1, 2, 3]


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_every_optimizer_can_be_chosen_and_explained(panel, slug, qtbot):
    combo = panel.racers.optimizer.combo
    combo.setCurrentIndex(combo.findData(slug))
    assert panel.selected_racer().optimizer.slug == slug
    panel.facts._later.stop()
    panel.facts._show_formulas()
    panel.facts.coordinate.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not panel.facts._waiting)
    assert not any(view._problem for view in panel.facts._views)
    assert not panel.facts.rule._problem
    panel.player.seek(5)
    panel.map.repaint()
    settle(panel)
    qtbot.waitUntil(lambda: panel.sweep.isVisibleTo(panel.racers))  # a new form shows itself a moment later


@pytest.mark.parametrize("slug", SURFACES)
def test_every_surface_is_drawn(panel, slug):
    combo = panel.setup.surface.combo
    combo.setCurrentIndex(combo.findData(slug))
    assert panel.request.surface.slug == slug
    assert panel.map.bounds == panel.request.surface.bounds
    assert panel.result.request.surface.slug == slug
    panel.setup.field.setChecked(True)
    panel.jobs.draw_map()
    panel.map.repaint()
    panel.map._show_hover(panel.map.frame.rect.center())
    panel.map.repaint()
    assert not panel.facts.surface_formula._problem


def test_parameters_schedules_and_half_typed_text(panel):
    panel.racers.select(0)
    panel.racers.optimizer.form.set_values({"learning_rate": 0.5})
    assert panel.request.racers[0].optimizer.learning_rate == 0.5
    combo = panel.racers.schedule.combo
    combo.setCurrentIndex(combo.findData("milestones"))
    line = panel.racers.schedule.form.editor("at")
    line.setText("10 20")
    assert panel.request.racers[0].schedule.at == "10 20"
    line.setText("10 2x")
    assert panel.request.racers[0].schedule.at == "10 20"
    assert panel.racers.problem.isVisible()
    assert "2x" in panel.racers.problem.text()
    line.setText("10 25")
    assert not panel.racers.problem.isVisible()
    line.setText("10 2x")
    panel.racers.select(1)
    assert not panel.racers.problem.isVisible()


def test_typed_surface_with_an_error_says_so_and_keeps_the_old_one(panel):
    combo = panel.setup.surface.combo
    combo.setCurrentIndex(combo.findData("typed"))
    line = panel.setup.surface.form.editor("formula_text")
    line.setText("x^2 + 3y^2")
    assert panel.request.surface.formula_text == "x^2 + 3y^2"
    line.setText("x^2 + 3y^")
    assert panel.request.surface.formula_text == "x^2 + 3y^2"
    assert panel.setup.problem.isVisibleTo(panel.setup)
    line.setText("x^2 + 3y^4")
    assert not panel.setup.problem.isVisibleTo(panel.setup)


@pytest.mark.parametrize("index", range(len(race_presets())))
def test_every_preset_is_shown_and_undone(panel, index):
    before = panel.request
    panel.setup._on_preset_activated(index + 1)
    preset = race_presets()[index]
    assert panel.request == preset.request
    assert panel.racers.racers() == preset.request.racers
    assert panel.setup.explanation.text() == preset.explanation
    assert panel.player.last == preset.request.steps
    panel.map.repaint()
    panel.undo_stack().undo()
    assert panel.request == before


def test_the_facts_say_which_step_their_numbers_are_of(panel):
    panel.player.seek(12)
    assert panel.facts.which.text() == "Its next step: t = 12 → 13"
    panel.player.seek(30)
    assert panel.facts.which.text() == "Its last step: t = 29 → 30"
    show(panel, "bowl", ("sgd:lr=5", "sgd:lr=0.1"), (1.0, 1.0), 50)
    panel.racers.select(0)
    panel.player.seek(50)
    lost = panel.result.trajectories[0].diverged_at
    assert panel.facts.which.text() == f"Its last step, it diverged: t = {lost - 1} → {lost}"
    panel.player.seek(3)
    assert panel.facts.which.text() == "Its next step: t = 3 → 4"


def test_undo_takes_the_name_of_the_preset_back_too(panel):
    first, second = race_presets()[:2]
    panel.setup._on_preset_activated(2)
    assert panel.setup.explanation.text() == second.explanation
    panel.undo_stack().undo()
    assert panel.setup.presets.currentData() == first
    assert panel.setup.explanation.text() == first.explanation
    panel.gestures.drag_start(-1, 1.0, 1.0)
    panel.racers.remove()
    assert panel.setup.presets.currentIndex() == 0
    panel.undo_stack().undo()
    # Another start is still the same preset.
    assert panel.request.start == (1.0, 1.0)
    assert panel.setup.presets.currentData() == first


def test_what_diverges_leaves_the_curves_of_the_others_readable(panel):
    show(panel, "bowl", ("sgd:lr=5", "sgd:lr=0.1"), (1.0, 1.0), 50)
    plot = panel.curves[0].plot
    plot.repaint()
    _, _, low, high = plot._picture.frame.bounds
    values = next(v for t, v in plot._picture.shown if t.diverged_at is None)
    assert np.ptp(values) > 0.6 * (high - low)
    # Alone it is shown whole.
    show(panel, "bowl", ("sgd:lr=5",), (1.0, 1.0), 50)
    plot.repaint()
    assert plot._picture.frame.bounds[3] > plot._picture.shown[0][1][-2]


def test_the_headline_tells_of_starts_of_their_own(panel):
    assert panel._headline.text() == "4 racers on x²/20 + y²  (book) from (−7, 2), 30 steps"
    panel.racers.select(1)
    panel.racers.own_start.setChecked(True)
    assert "from (−7, 2)" in panel._headline.text()
    panel.gestures.drag_start(1, 5.0, 1.0)
    assert panel._headline.text() == "4 racers on x²/20 + y²  (book) from 2 starts, 30 steps"


def test_the_headline_counts_and_names_the_formula(panel):
    surface = SURFACES.create("typed", formula_text="x^2 + 3*y^2")
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=0.1))
    panel.show_request(RaceRequest(surface, (racer,), (-1.0, 2.0), 1))
    assert panel._headline.text() == "1 racer on f = x^2 + 3*y^2 from (−1, 2), 1 step"
    long = SURFACES.create("typed", formula_text="x^2 + 3*y^2 + sin(3*x) + cos(5*y) * exp(x)")
    panel.show_request(RaceRequest(long, (racer, racer), (-1.0, 2.0), 20))
    assert panel._headline.text() == "2 racers on f = x^2 + 3*y^2 + sin(3*x) + cos(5*… from (−1, 2), 20 steps"


def test_a_racer_that_leaves_the_domain_is_not_called_diverged(panel):
    surface = SURFACES.create("typed", formula_text="x+sqrt(y)")
    racers = tuple(Racer(OPTIMIZERS.create("sgd", learning_rate=rate)) for rate in (1.0, 0.1))
    panel.show_request(RaceRequest(surface, racers[:1], (1.0, 0.1), 20))
    lost = panel.result.trajectories[0].diverged_at
    assert left_at(panel.result.trajectories[0]) == lost - 1
    assert panel._headline.text().endswith(f" — f has no value where they went, at step: SGD 1 ({lost - 1})")
    assert "diverged" not in panel._headline.text()
    panel.player.seek(20)
    assert "f has no value" in panel.facts.which.text()
    key = panel.paper_key(600)
    assert key.texts()[0][1] == f"at step {lost - 1} where f has no value"
    key.deleteLater()


def test_divergence_is_told(panel):
    show(panel, "bowl", ("sgd:lr=5", "sgd:lr=0.1"), (1.0, 1.0), 50)
    assert "diverged at step" in panel._headline.text()
    panel.player.seek(50)
    panel.map.repaint()
    assert panel.facts.table.rows()[1][5] == panel.result.trajectories[0].diverged_at


def test_basin_map_and_click(panel):
    show(panel, "himmelblau", ("momentum:lr=0.01",), (0.0, 0.0), 60)
    panel.tabs.setCurrentIndex(BASIN)
    settle(panel)
    basins = panel.basin._basins
    assert basins.progress == 1.0
    panel.basin.map.repaint()
    panel.basin.by_steps.setChecked(False)
    text = panel.basin._text(128, 200)
    assert text.startswith("from (")
    panel.basin.map.cell_clicked.emit(128, 200)
    assert panel.request.start == pytest.approx((2.832, 0.01953), abs=1e-3)
    assert panel.tabs.currentIndex() == 0


@pytest.mark.parametrize("rate", [1e-8, 1e3])
def test_every_cell_of_the_maps_can_be_raced_at_the_ends_of_the_learning_rate(panel, rate):
    show(panel, "book", (f"momentum:lr={rate:g}",))
    panel.tabs.setCurrentIndex(HYPER)
    settle(panel)
    hyper = panel.hyper._hyper
    rows, columns = hyper.losses.shape
    for row in range(rows):
        for column in (0, columns - 1):
            assert hyper.racer_at(row, column).optimizer.learning_rate > 0


def test_hyperparameter_map_and_click(panel):
    show(panel, "rosenbrock", ("momentum:lr=0.001",), None, 60)
    panel.tabs.setCurrentIndex(HYPER)
    settle(panel)
    hyper = panel.hyper._hyper
    assert hyper.request.parameter == "momentum"
    panel.hyper.map.repaint()
    assert "learning rate" in panel.hyper._text(3, 4)
    panel.hyper.map.cell_clicked.emit(10, 20)
    chosen = panel.request.racers[0].optimizer
    assert chosen.learning_rate == pytest.approx(hyper.request.learning_rates()[20], rel=5e-3)
    assert chosen.momentum == pytest.approx(hyper.request.second_values()[10])


def test_the_map_shows_where_the_racer_itself_is(panel):
    show(panel, "rosenbrock", ("momentum:lr=0.001,momentum=0.9",), None, 60)
    panel.tabs.setCurrentIndex(HYPER)
    settle(panel)
    x, y = panel.hyper.map._mark
    assert x == pytest.approx(-3.0)
    values = panel.hyper._hyper.request.second_values()
    panel.hyper.map.repaint()
    row, column = panel.hyper.map.cell_at(panel.hyper.map._frame.to_pixel(x, y))
    assert values[row] == pytest.approx(0.9, abs=0.02)
    assert panel.hyper._hyper.request.learning_rates()[column] == pytest.approx(0.001, rel=0.2)


def test_the_add_button_stays_under_the_mouse_while_the_list_grows(panel, qapp):
    editor = panel.racers
    places = []
    for _ in range(4):
        qapp.processEvents()
        places.append([b.mapTo(panel, QPoint(0, 0)) for b in (editor.add_button, editor.rival_button)])
        editor.add_button.click()
    assert places.count(places[0]) == 4
    assert panel.setup.explanation.text() == "Your own race now. It began as “The book's figure 6-8”."
    panel.restore_state(panel.state())
    assert not panel.setup.explanation.isVisible()


def test_points_of_which_one_number_is_missing_are_not_painted(panel, monkeypatch):
    show(panel, "typed:formula_text=x^2+sqrt(y)", ("sgd:lr=0.5",), (1.0, 0.2), 20)
    points = panel.result.trajectories[0].points
    assert (np.isnan(points[:, 1]) & ~np.isnan(points[:, 0])).any()
    drawn = []
    monkeypatch.setattr(
        "PySide6.QtGui.QPainter.drawEllipse", lambda _painter, p, *_: drawn.append((p.x(), p.y()))
    )
    panel.player.seek(20)
    panel.map._trails.invalidate()
    paint_all(panel.map)
    assert drawn
    assert not np.isnan(np.array(drawn)).any()


def test_sweep_strip_takes_a_rate(panel, qtbot):
    settle(panel)
    panel.sweep.repaint()
    before = panel.selected_racer().optimizer.learning_rate
    qtbot.mouseClick(panel.sweep, Qt.MouseButton.LeftButton, pos=QPoint(panel.sweep.width() // 4, 5))
    taken = panel.selected_racer().optimizer.learning_rate
    assert taken != before
    # A lock on the learning rate holds here too.
    panel.racers.optimizer.form.editor("learning_rate").setEnabled(False)
    qtbot.mouseClick(panel.sweep, Qt.MouseButton.LeftButton, pos=QPoint(panel.sweep.width() // 2, 5))
    assert panel.selected_racer().optimizer.learning_rate == taken


def test_bundle_needs_noise(panel, notes):
    panel.bundle.setChecked(True)
    assert "noise" in notes[-1][1]
    show(panel, "noisy_valley", ("sgd:lr=0.05",), None, 40)
    panel.jobs.bundle()
    assert len(panel.map._bundle) == 1
    panel.map.repaint()
    panel.bundle.setChecked(False)
    assert panel.map._bundle == ()


def test_state_survives_the_session(panel, make_panel):
    panel.setup._on_preset_activated(8)
    panel.player.seek(33)
    panel.racers.select(0)
    state = json.loads(json.dumps(panel.state()))
    other = make_panel(RacePanel)
    other.restore_state(state)
    assert other.request == panel.request
    assert other.player.step == 33
    assert other.racers.current() == 0
    for bad in ({}, {"race": 3}, {**state, "step": "x"}):
        with pytest.raises(NnvizError):
            other.restore_state(bad)


def test_a_lesson_names_a_preset(panel):
    panel.restore_state({"preset": "saddle", "step": 10, "selected": 2})
    assert panel.request == {p.slug: p.request for p in race_presets()}["saddle"]
    assert panel.player.step == 10
    assert panel.setup.explanation.text()
    with pytest.raises(NnvizError, match="saddle"):
        panel.restore_state({"preset": "nothing"})


def test_two_drags_are_two_edits(panel):
    for x in (1.0, 2.0):
        panel.gestures.drag_start(-1, x - 0.1, 0.0)
        panel.gestures.drag_start(-1, x, 0.0)
        panel.map.start_dropped.emit()
    panel.undo_stack().undo()
    assert panel.request.start == (1.0, 0.0)
    panel.undo_stack().undo()
    assert panel.request.start == (-7.0, 2.0)


def test_saved_races_open_and_reproduce(panel, tmp_path):
    request = replace(race_presets()[8].request, seed=11)
    path = tmp_path / "mine.json"
    save_race(path, request)
    assert panel.can_open(path)
    panel.open_path(path)
    assert panel.request == request
    for a, b in zip(panel.result.trajectories, race(request).trajectories, strict=True):
        np.testing.assert_array_equal(a.points, b.points)
    other = tmp_path / "other.json"
    other.write_text("{}")
    assert not panel.can_open(other)
    assert not panel.can_open(tmp_path / "none.json")
    with pytest.raises(NnvizError):
        panel.open_path(other)


@pytest.mark.parametrize("kind", ["json", "csv", "png", "gif"])
def test_export_writes_and_tells(panel, tmp_path, notes, kind):
    path = tmp_path / f"race.{kind}"
    panel.export_button.write(path)
    assert path.stat().st_size > 100
    assert notes[-1][0] == "success"
    if kind == "json":
        assert load_race(path) == panel.request


def test_export_into_nowhere_is_told(panel, tmp_path, notes):
    panel.export_button.write(tmp_path / "none" / "race.json")
    assert notes[-1][0] == "error"
    panel.export_button.write(tmp_path / "race.xyz")
    assert notes[-1][0] == "warning"


def test_code_of_the_race(panel):
    compile(panel._code(), "race.py", "exec")


def test_controls_have_names_and_tips(panel):
    for kind in (QAbstractButton, QComboBox, QSlider, QLineEdit):
        for widget in panel.findChildren(kind):
            if widget.objectName().startswith("qt_") or widget.parent().__class__.__name__ in (
                "QTabBar",
                "NumberBox",
            ):
                continue
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_standings_select_the_racer(panel):
    panel.facts.table.selectRow(0)
    panel.facts.table.clicked.emit(panel.facts.table.model().index(0, 0))
    assert panel.selected_racer().name == panel.facts.table.rows()[0][0]
    assert panel.map.selected == panel.racers.current()


def test_dark_theme_and_presentation_repaint(panel, theme):
    theme.set_mode("dark")
    theme.set_presentation(True)
    panel.map.repaint()
    panel.curves[0].plot.repaint()
    panel.tabs.setCurrentIndex(BASIN)
    settle(panel)


def test_worker_thread_delivers_the_newest_race(make_context, make_panel, qtbot):
    panel = make_panel(RacePanel, make_context(QtRunner()))
    for k in range(30):
        panel.gestures.drag_start(-1, -7.0 + 0.1 * k, 2.0)
    qtbot.waitUntil(lambda: panel.result is not None and panel.result.request == panel.request, timeout=5000)
    assert panel.result.trajectories[0].points[0].tolist() == pytest.approx([-4.1, 2.0])


def test_a_running_race_is_not_cancelled_by_a_drag(make_context, make_panel):
    runner = SyncRunner(manual=True)
    panel = make_panel(RacePanel, make_context(runner))
    first = runner.job("race.race")
    for k in range(5):
        panel.gestures.drag_start(-1, -7.0 + 0.1 * k, 2.0)
    assert runner.job("race.race") is first


def test_ticks_are_round_and_labelled():
    assert ticks(0, 10, 5) == [0, 2, 4, 6, 8, 10]
    assert [label for _, label in round_ticks(-1, 1, 4)] == ["−1.0", "−0.5", "0", "0.5", "1.0"]
    assert tick_text(0.25, 0.25) == "0.25"
    assert tick_text(1e6, 1e5) == "1e+06"
    assert ticks(1.0, 1.0, 5) == []
    frame = Frame(panel_rect(), (-2.0, 2.0, -1.0, 1.0))
    assert frame.to_data(frame.to_pixel(0.3, -0.7)) == pytest.approx((0.3, -0.7))


def panel_rect():
    from PySide6.QtCore import QRectF

    return QRectF(10, 20, 400, 300)


def test_points_at_rest_are_merged_but_the_ends_stay():
    pixels = np.array([[0.0, 0.0], [0.1, 0.1], [5.0, 5.0], [5.05, 5.0], [5.1, 5.1]])
    kept = merged(pixels)
    np.testing.assert_array_equal(kept[0], pixels[0])
    np.testing.assert_array_equal(kept[-1], pixels[-1])
    assert len(kept) == 3


def test_stepping_back_through_a_long_race_ends_where_playing_does(panel):
    show(panel, "noisy_valley", ("sgd:lr=0.02", "sgd:lr=0.05", "adam:lr=0.1"), None, 2000)
    panel.map.set_show_arrows(False)
    panel.player.seek(900)
    paint_all(panel.map)
    panel.player.seek(1800)
    paint_all(panel.map)
    panel.player.seek(1000)
    paint_all(panel.map)
    assert panel.map._trails._front.kept
    panel.player.seek(900)
    paint_all(panel.map)
    again = panel.map.grab().toImage()
    panel.map._trails.invalidate()
    paint_all(panel.map)
    fresh = panel.map.grab().toImage()
    a, b = (
        np.frombuffer(i.convertToFormat(i.Format.Format_RGB32).constBits(), np.uint8).astype(int)
        for i in (again, fresh)
    )
    # Only the edges of segments at the joints may differ a little.
    assert (np.abs(a - b) > 60).mean() < 0.003


@pytest.mark.parametrize("index", range(8))
def test_curves_have_the_dashes_of_their_look(index):
    points = np.stack([np.linspace(0, 300, 101), 40 + 30 * np.sin(np.linspace(0, 9, 101))], axis=1)
    lines = np.delete(np.hstack([points[:-1], points[1:]]), range(50, 60), axis=0)
    drawn = dashed(lines, index)
    pattern = DASHES[index % len(DASHES)]
    share = sum(pattern[::2]) / sum(pattern) if pattern else 1.0
    lengths = [np.hypot(*(part[:, 2:] - part[:, :2]).T) for part in (lines, drawn)]
    assert lengths[1].sum() == pytest.approx(share * lengths[0].sum(), rel=0.03)
    assert lengths[1].max() <= lengths[0].max() + 1e-9
    # Nothing is drawn where the curve has a gap.
    assert not ((drawn[:, 0] > 151) & (drawn[:, 2] < 179)).any()
    assert len(dashed(np.empty((0, 4)), index)) == 0
    assert len(dashed(np.ones((3, 4)), index)) == 3


def test_the_first_columns_of_the_standings_are_seen_whole(panel):
    table = panel.facts.table
    header = table.horizontalHeader()
    assert header.sectionPosition(2) + header.sectionSize(2) <= table.viewport().width()
    assert table.model().index(0, 1).data() == f"{table.rows()[0][1]:.3g}"


@pytest.mark.parametrize("index", [0, 3])
def test_a_session_comes_back_with_its_preset(panel, make_panel, index):
    preset = race_presets()[index]
    panel.restore_state({"preset": preset.slug})
    again = make_panel(RacePanel)
    again.restore_state(json.loads(json.dumps(panel.state())))
    for shown in (panel, again):
        assert shown.setup.presets.currentData() == preset
        assert shown.setup.explanation.text() == preset.explanation
    again.restore_state({**panel.state(), "race": to_state(replace(preset.request, steps=7))})
    assert again.setup.presets.currentIndex() == 0


def test_an_empty_curve_says_why(panel):
    show(panel, "typed:formula_text=log(x)", ["sgd:lr=0.1"], start=(-1.5, 2.0))
    plots = [view.plot for view in panel.findChildren(CurveView)]
    for plot in plots:
        assert not plot.grab().isNull()
    assert {plot._nothing() for plot in plots} == {
        "No minimum is known here", "No numbers to show: not defined here, or diverged at once",
    }  # fmt: skip


def test_a_mistake_in_a_formula_stands_out(theme):
    assert f"QLabel#problem {{ color: {theme.colors.bad}; }}" in theme.style_sheet()
