"""A picture of twice the size shows what the screen shows: lines are twice as many pixels wide."""

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from nnviz.gui.widgets.export import export_picture, picture, png_scales
from nnviz.gui.widgets.plotting import ThemedPlot


def share_of(image: QImage, color: QColor) -> float:
    """Return the share of the pixels that have a colour."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    return float(np.mean((pixels & 0xFFFFFF) == (color.rgb() & 0xFFFFFF)))


@pytest.fixture
def plot(theme, qtbot):
    plot = ThemedPlot(theme, grid=False)
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show()
    return plot


def test_curves_cover_the_same_share_of_the_picture(plot, theme):
    curve = plot.add_series(0, [0, 1, 2], [1.0, 1.0, 1.0], smooth=False)
    pen = curve.curve.opts["pen"]
    shares = [share_of(picture(plot, scale).toImage(), theme.data_color(0)) for scale in (1.0, 2.0, 3.0)]
    assert shares[0] > 0.002
    assert shares[1] == pytest.approx(shares[0], rel=0.15)
    assert shares[2] == pytest.approx(shares[0], rel=0.15)
    assert curve.curve.opts["pen"] is pen, "the screen is as before"


def test_lines_across_the_plot_do_too(plot):
    color = QColor("#ff00ff")
    plot.addItem(pg.InfiniteLine(0.5, angle=0, pen=pg.mkPen(color, width=2)))
    once, twice = (share_of(picture(plot, scale).toImage(), color) for scale in (1.0, 2.0))
    assert once > 0.002
    assert twice == pytest.approx(once, rel=0.15)


def test_widgets_without_plots_are_painted_as_well(qtbot):
    from PySide6.QtWidgets import QLabel

    label = QLabel("text")
    qtbot.addWidget(label)
    label.resize(50, 20)
    assert picture(label, 2.0).width() == 100


def test_a_size_is_chosen_when_saving_and_remembered(plot, context, tmp_path, monkeypatch):
    asked, wanted = [], [""]

    def save(_parent, _title, _place, kinds, first):
        asked.append(first)
        assert "PNG picture, 800 × 600 pixels (*.png)" in kinds
        return str(tmp_path / "plot.png"), next(kind for kind in kinds.split(";;") if wanted[0] in kind)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    for wanted[0], size in (("400 × 300", (400, 300)), ("1920 × 1440", (1920, 1440)), ("3840", (3840, 2880))):
        export_picture(plot, context, "plot")
        image = QImage(str(tmp_path / "plot.png"))
        assert (image.width(), image.height()) == size
    assert ["800" in asked[0], "400" in asked[1], "1920" in asked[2]] == [True] * 3
    wanted[0] = "SVG"
    export_picture(plot, context, "plot", kind="svg")
    plot.resize(960, 540)
    assert set(png_scales(plot)) == {"1x", "2x", "4x"}, "1920 pixels are twice 960"
