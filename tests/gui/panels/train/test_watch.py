"""The Watch page: parts in turn, axes that stand still, curves told apart without colour; used as a user."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt

from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.gui.panels.train.curve_key import CurveKey
from nnviz.gui.panels.train.diagnosis_box import DiagnosisBox
from nnviz.gui.panels.train.frame_pacer import SHARE, FramePacer, Part
from nnviz.gui.panels.train.live_plot import LiveCurve, LivePlot, round_up
from nnviz.gui.panels.train.panel import TrainPanel
from nnviz.gui.panels.train.run_bar import RunBar
from nnviz.gui.panels.train.watch_view import WatchView, _envelope
from nnviz.gui.widgets.progress import JobProgress
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_diagnosis import Finding


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))


def small(**changes):
    settings = {
        "architecture": "784-20-10",
        "subset": 200,
        "epochs": 3,
        "validation": 0.005,
        "batch_size": 50,
    }
    return TrainRequest(**{**settings, **changes})


# ---- the pacer --------------------------------------------------------------------------------


class Times:
    """Clocks set by hand; every drawing takes `cost` seconds of work."""

    def __init__(self, cost):
        self.now, self.worked, self.cost = 0.0, 0.0, cost

    def work(self, *_):
        self.worked += self.cost


@pytest.fixture
def owner(qapp):
    return QObject()


def test_one_part_a_turn_and_the_one_that_waited_longest(owner):
    times, drawn = Times(0.001), []
    pacer = FramePacer(owner, lambda: times.now, lambda: times.worked)
    pacer.set_parts([Part(lambda _s, n=name: drawn.append(n), lambda: True) for name in "abc"])
    pacer.show(TrainSnapshot("training"))
    for count in (1, 2, 3):
        times.now += 0.02
        pacer._draw_next()
        assert len(drawn) == count
    assert sorted(drawn) == ["a", "b", "c"]
    pacer._draw_next()
    assert len(drawn) == 3, "nothing new, nothing to draw"


def test_hidden_parts_wait_and_all_are_drawn_at_the_end(owner):
    drawn = []
    pacer = FramePacer(owner)
    parts = [Part(lambda _s: drawn.append("seen"), lambda: True), Part(drawn.append, lambda: False)]
    pacer.set_parts(parts)
    pacer.flush(TrainSnapshot("training"))
    assert drawn == ["seen"]
    last = TrainSnapshot("done")
    pacer.flush(last)
    assert drawn == ["seen", "seen", last]


@pytest.mark.parametrize("cost", [0.0001, 0.004, 0.02])
def test_drawing_takes_a_bounded_share_of_the_time(owner, cost):
    times = Times(cost)
    pacer = FramePacer(owner, lambda: times.now, lambda: times.worked)
    pacer.set_parts([Part(times.work, lambda: True)])
    pacer.show(TrainSnapshot("training"))
    pacer._draw_next()
    pacer._after.stop()
    pacer._on_painted()
    assert cost / (cost + pacer._timer.interval() / 1000) <= SHARE * 1.05


def test_only_the_newest_snapshot_is_drawn(owner, qtbot):
    drawn = []
    pacer = FramePacer(owner)
    pacer.set_parts([Part(drawn.append, lambda: True)])
    snapshots = [TrainSnapshot("training", step=i) for i in range(5)]
    for snapshot in snapshots:
        pacer.show(snapshot)
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn == [snapshots[-1]]


# ---- plots ------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0.003, 0.17, 1.0, 2.3, 99.0, 4100.0, 1e30])
def test_axes_end_at_round_numbers_not_far_away(value):
    assert value <= round_up(value) * (1 + 1e-9)
    assert round_up(value) <= 2.01 * value


def test_the_axes_stand_still_while_curves_grow_within_them(theme, qtbot):
    plot = LivePlot(theme, x="Step", y="Loss", title="Loss")
    qtbot.addWidget(plot)
    ranges = []
    plot.getViewBox().sigRangeChanged.connect(lambda *_: ranges.append(1))
    for step in range(110, 200, 10):
        plot.fit(round_up(step), 0.0, 3.0)
    assert len(ranges) <= 2
    assert plot.getViewBox().viewRange() == [[0.0, 200.0], [0.0, 3.0]]


def test_a_zoom_by_hand_is_kept_until_all_is_wanted_again(theme, qtbot):
    plot = LivePlot(theme, x="Step", y="Loss", title="Loss")
    qtbot.addWidget(plot)
    plot.fit(100.0, 0.0, 3.0)
    plot.getViewBox().scaleBy((0.5, 0.5))
    zoomed = plot.getViewBox().viewRange()
    plot.fit(200.0, 0.0, 3.0)
    assert plot.getViewBox().viewRange() == zoomed
    plot.show_all()
    assert plot.getViewBox().viewRange() == [[0.0, 200.0], [0.0, 3.0]]
    plot.fit(300.0, 0.0, 3.0)
    assert plot.getViewBox().viewRange()[0] == [0.0, 300.0]


def test_ticks_are_whole(theme, qtbot):
    plot = LivePlot(theme, x="Epoch", y="Accuracy", title="Accuracy")
    qtbot.addWidget(plot)
    for end in (2.0, 3.0, 4.0, 10.0):
        levels = plot.getAxis("bottom").tickValues(0.0, end, 200.0)
        assert all(float(tick).is_integer() for _step, ticks in levels for tick in ticks)


def test_a_title_wider_than_its_plot_is_shortened(theme, qtbot):
    plot = LivePlot(theme, x="Step", y="Loss", title="Gradient of each layer of the network that learns")
    qtbot.addWidget(plot)
    plot.resize(150, 200)
    plot.show()
    assert plot.getPlotItem().titleLabel.text.endswith("…")
    plot.hide()


@pytest.mark.parametrize("log", [False, True])
def test_every_curve_has_markers_of_its_own(theme, qtbot, log):
    plot = LivePlot(theme, x="Step", y="Norm", title="Norm", log=log)
    qtbot.addWidget(plot)
    plot.fit(100.0, 0.0, 1.0)
    curves = [LiveCurve(plot, i, fine=True) for i in range(4)]
    x = np.arange(1.0, 91.0)
    for curve in curves:
        curve.set_data(x, np.zeros(90))
    marks = [curve._marks for curve in curves]
    assert len({item.opts["symbol"] for item in marks}) == 4
    assert all(2 <= len(item.getOriginalDataset()[0]) <= 10 for item in marks)
    curves[1].set_data(x[:1], np.ones(1))
    assert len(marks[1].getOriginalDataset()[0]) == 1
    curves[0].set_visible(False)
    assert not marks[0].isVisible()
    for curve in curves:
        curve.remove()
    assert not plot.listDataItems()


@pytest.mark.parametrize(("count", "least", "most"), [(5, 5, 5), (20, 20, 20), (100, 10, 20), (300, 10, 20)])
def test_of_many_epochs_some_are_marked(theme, qtbot, count, least, most):
    plot = LivePlot(theme, x="Epoch", y="Accuracy", title="Accuracy")
    qtbot.addWidget(plot)
    plot.fit(float(count), 0.0, 1.0)
    curve = LiveCurve(plot, 0, every_point=True)
    x = np.arange(1.0, count + 1.0)
    curve.set_data(x, np.zeros(count))
    marked = curve._marks.getOriginalDataset()[0]
    assert least <= len(marked) <= most
    curve.set_data(x[: count // 2], np.zeros(count // 2))
    assert set(curve._marks.getOriginalDataset()[0]) <= set(marked), "they stay where they are"


def test_nothing_that_the_envelope_leaves_out_is_higher_or_lower():
    values = np.random.default_rng(0).normal(size=5000)
    x, y = _envelope(values)
    assert len(x) == len(y) <= 240
    assert (y.min(), y.max()) == (values.min(), values.max())


def test_a_click_on_a_name_hides_its_curve(theme, qtbot):
    key = CurveKey(theme)
    qtbot.addWidget(key)
    key.set_names(("training", "2 < 3"))
    assert "&lt;" in key.text()
    with qtbot.waitSignal(key.toggled) as signal:
        key.linkActivated.emit("1")
    assert signal.args == [1, False]
    assert "<s>" in key.text()
    key.toggle(1)
    assert "<s>" not in key.text()


# ---- the page ---------------------------------------------------------------------------------


def test_a_diverged_run_says_so_on_the_page(make_panel, theme):
    panel = make_panel(TrainPanel)
    rate = OPTIMIZERS.parse("sgd:lr=1000")
    panel.set_request(small(architecture="784-20-20-10:identity", optimizer=rate))
    assert panel.watch.warning.isHidden()
    panel.start()
    snapshot = panel.controller._latest
    assert snapshot.stopped == "diverged"
    assert not panel.watch.warning.isHidden()
    assert f"step {snapshot.diverged_at}" in panel.watch.warning.text()
    assert np.isfinite(snapshot.network.parameters).all()
    panel.set_request(small())
    panel.start()
    assert panel.watch.warning.isHidden()


def test_the_page_shows_what_was_recorded(make_panel):
    panel = make_panel(TrainPanel)
    panel.set_request(small())
    panel.start()
    watch = panel.watch
    _x, y = watch._accuracy[1]._line.getOriginalDataset()
    np.testing.assert_array_equal(y, 100 * panel.controller._latest.curves["validation_accuracy"])
    assert len(watch._layers) == 2
    assert "2&nbsp;Affine" in watch._layers_key.text()
    assert watch.loss._hint.isHidden()


def test_the_page_says_how_many_units_it_leaves_out(make_panel):
    panel = make_panel(TrainPanel)
    for architecture, text in (("784-50-10", "the first 32 of 50 units"), ("784-10", "looks for")):
        panel.set_request(small(architecture=architecture))
        panel.start()
        assert panel.watch._filters_title.text().rstrip(")").endswith(text)


def test_an_empty_page_says_what_to_do(context, qtbot):
    view = WatchView(context)
    qtbot.addWidget(view)
    assert "Start" in view.loss._hint.text()
    assert view.filters.count() == 0


def test_colours_of_the_findings_follow_the_theme(context, theme, qtbot):
    box = DiagnosisBox(context)
    qtbot.addWidget(box)
    box.show_findings([Finding("diverging", "It diverges", "evidence")])
    styles = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        title = next(
            w for w in box._cards[0].findChildren(QObject) if getattr(w, "text", str)() == "It diverges"
        )
        styles.append(title.styleSheet())
        assert theme.colors.bad in styles[-1]
    assert styles[0] != styles[1]


def test_the_run_itself_says_how_long_it_takes(theme, qtbot):
    progress = JobProgress(theme, clock=lambda: 0.0)
    qtbot.addWidget(progress)
    progress.update_progress("Training", 0.5, None, 12.0)
    assert "12 s" in progress._remaining.text()
    progress.update_progress("Training", 0.5, None, float("nan"))
    assert not progress._remaining.text()


# ---- as a user, with the worker thread --------------------------------------------------------


@pytest.fixture
def live_panel(make_context, make_panel, qtbot):
    runner = QtRunner()
    panel = make_panel(TrainPanel, make_context(runner))
    panel.show()
    yield panel
    panel.shutdown()
    panel.hide()
    assert runner.close()


def test_pause_step_change_the_rate_and_stop(live_panel, qtbot):
    panel = live_panel
    panel.set_request(small(epochs=1000, batch_size=20))
    qtbot.mouseClick(panel.bar.start, Qt.MouseButton.LeftButton)
    latest = lambda: panel.controller._latest  # noqa: E731
    qtbot.waitUntil(lambda: latest() is not None and latest().step > 20, timeout=20_000)
    qtbot.mouseClick(panel.bar.pause, Qt.MouseButton.LeftButton)
    assert panel.controller.paused
    panel.bar.rate.set_value(0.5)
    for click in range(4):
        before = latest().step
        qtbot.mouseClick(panel.bar.step, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda before=before: latest().step > before, timeout=20_000)
        # Before the first click the last snapshot of the run may still have been under way.
        assert latest().step == before + 1 or click == 0
    np.testing.assert_allclose(latest().curves["learning_rate"][-2:], 0.0005)
    qtbot.mouseClick(panel.bar.pause, Qt.MouseButton.LeftButton)
    stepped = latest().step
    qtbot.waitUntil(lambda: latest().step > stepped + 20, timeout=20_000)
    qtbot.mouseClick(panel.bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.controller.running, timeout=20_000)
    assert latest().stopped == "stopped"
    assert latest().network is not None


def test_a_run_that_is_stopping_takes_no_more_orders(theme, qtbot):
    bar = RunBar(theme)
    qtbot.addWidget(bar)
    bar.set_state(running=True, paused=False, trained=False, stopping=True)
    assert not any(button.isEnabled() for button in (bar.start, bar.pause, bar.step, bar.stop))
    bar.set_state(running=True, paused=False, trained=False)
    assert bar.stop.isEnabled()
