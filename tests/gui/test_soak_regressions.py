"""Faults that random actions (tests/benchmarks/soak.py) have found."""

import json

from nnviz.gui.panels.activations.functions_page import FunctionsPage
from nnviz.runtime import SyncRunner


def test_the_look_changes_while_other_functions_are_being_computed(make_panel, make_context):
    runner = SyncRunner(manual=True)
    panel = make_panel("activations", make_context(runner))
    for _ in range(20):
        runner.advance(10)
    page = panel.findChild(FunctionsPage)
    assert page._result is not None
    picks = page.controls.picks
    boxes = [box for box in picks.findChildren(type(page.controls.tangents)) if not box.isChecked()]
    boxes[0].setChecked(True)
    assert len(page._colors) != len(page._result.functions)
    combo = page.controls.derivative
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        page._draw()


def test_settings_that_do_not_fit_together_leave_a_state_that_does(make_panel, notes):
    panel = make_panel("initializers")
    panel.controls.layers.set_value(50)
    before = panel.state()
    panel.controls.steps.set_value(1000)
    assert any("too many" in message for _, message, _ in notes)
    assert json.loads(json.dumps(panel.state()))["request"] == before["request"]


def test_signals_of_any_size_share_an_axis():
    import numpy as np

    from nnviz.core.signal_health.histograms import Histogram, shared_histograms

    counts = np.arange(1, 5, dtype=np.int64)
    tiny, huge = Histogram(counts, -(2.0**-80), 2.0**-80), Histogram(counts, -(2.0**40), 2.0**40)
    shared = shared_histograms([tiny, huge])
    assert [h.counts.sum() + h.hidden for h in shared] == [10, 10]
    assert np.array_equal(shared[1].counts[: len(counts)], counts)
    assert len({(h.low, h.width, len(h.counts)) for h in shared}) == 1


def test_markers_without_a_number_bring_no_warning(theme, qtbot):
    from nnviz.gui.widgets.plotting import ThemedPlot

    plot = ThemedPlot(theme)
    qtbot.addWidget(plot)
    series = plot.add_series(0, symbol=True)
    plot.show()
    for values in ([1.0, 2.0], [float("nan")] * 2, [float("inf")] * 2, [3.0, float("nan")]):
        series.setData([0.0, 1.0], values)
        plot.grab()
    assert len(series.getData()[0]) == 2


def test_the_layers_are_shown_again_in_the_items_that_are_there(make_panel):
    from nnviz.gui.panels.train.layer_table import LayerTable

    table = make_panel("train").findChild(LayerTable)
    before = [table.item(row, 0) for row in range(table.rowCount())]
    assert before
    table._theme.changed.emit()
    assert all(table.item(row, 0) is item for row, item in enumerate(before))
