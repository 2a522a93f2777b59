"""The cached axis shows what pyqtgraph's own shows, and follows range, size and colours."""

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.widgets.cached_axis import CachedAxis
from nnviz.gui.widgets.plotting import ThemedPlot


@pytest.fixture
def plot(theme, qtbot):
    plot = ThemedPlot(theme, x="Step", y="Loss")
    # Within another widget: pyqtgraph takes a plot apart when it is closed itself.
    holder = QWidget()
    plot.setParent(holder)
    qtbot.addWidget(holder)
    plot.resize(400, 300)
    plot.setXRange(0, 10)
    plot.setYRange(0, 1)
    yield plot
    del holder


def picture(plot):
    image = plot.grab().toImage().convertToFormat(plot.grab().toImage().Format.Format_RGB32)
    shape = (image.height(), image.bytesPerLine() // 4)
    return np.frombuffer(image.constBits(), np.uint32).reshape(shape).copy()


def test_the_copy_is_what_pyqtgraph_paints(plot, monkeypatch):
    cached = picture(plot)
    np.testing.assert_array_equal(picture(plot), cached)
    monkeypatch.setattr(CachedAxis, "paint", pg.AxisItem.paint)
    plain = picture(plot)
    # Blending twice rounds twice: a grid line may differ by a few steps of 255.
    channels = [((cached >> s) & 255).astype(int) - ((plain >> s) & 255).astype(int) for s in (0, 8, 16)]
    assert max(np.abs(c).max() for c in channels) <= 16


@pytest.mark.parametrize(
    "change",
    [
        lambda plot, theme: plot.setXRange(0, 20),
        lambda plot, theme: plot.resize(500, 300),
        lambda plot, theme: theme.set_mode("dark"),
    ],
)
def test_it_is_painted_anew_when_something_changes(plot, theme, change):
    before = picture(plot)
    change(plot, theme)
    after = picture(plot)
    assert before.shape != after.shape or (before != after).any()


def test_a_logarithmic_axis_names_one_two_and_five(plot):
    axis = plot.getAxis("left")
    texts = axis.logTickStrings(np.log10([1, 2, 3, 5, 9, 10, 0.02]), 1.0, None)
    assert [bool(text) for text in texts] == [True, True, False, True, False, True, True]


def test_a_number_of_few_digits_is_written_as_such(plot):
    axis = plot.getAxis("left")
    texts = axis.logTickStrings(np.log10([5, 10, 20, 50_000, 0.0001, 0.002]), 1.0, None)
    assert texts == ["5", "10", "20", "50000", "0.0001", "0.002"]
    assert not any("e" in text for text in axis.logTickStrings(np.log10([1e-7, 2e9]), 1.0, None))
