"""The strip of learning rates has the scale of the slider above it."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.hyper_view import RATES
from nnviz.gui.widgets.slider_spin import SliderSpin
from nnviz.tasks.race import Racer, RaceRequest


@pytest.fixture
def panel(make_panel, qtbot):
    panel = make_panel("race")
    panel.show()
    qtbot.waitExposed(panel)
    QApplication.processEvents()
    return panel


def handle_middle(panel):
    """Return where the middle of the handle is, in the strip's pixels."""
    slider = panel.racers.optimizer.form.editor("learning_rate").slider
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    handle = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider)
    at = slider.mapTo(panel, QPoint(handle.x(), 0)) - panel.sweep.mapTo(panel, QPoint(0, 0))
    return at.x() + handle.width() / 2


def race_at(panel, rate, slug="sgd"):
    racer = Racer(OPTIMIZERS.create(slug, learning_rate=rate))
    panel.racers.set_racers((racer,), 0)
    panel.show_request(RaceRequest(SURFACES.create("book"), (racer,), (-7.0, 2.0), 20))
    panel.jobs._later.stop()
    panel.jobs._start_slow()
    QApplication.processEvents()


@pytest.mark.parametrize("rate", [1e-4, 0.0017, 0.95, 10.0])
@pytest.mark.parametrize("slug", ["sgd", "adam"])
def test_a_rate_is_below_the_handle(panel, rate, slug):
    race_at(panel, rate, slug)
    first, last = panel.sweep.ends()
    low, high = panel.sweep._hyper.request.rates
    assert (low, high) == RATES
    place = first + math.log(rate / low) / math.log(high / low) * (last - first)
    assert place == pytest.approx(handle_middle(panel), abs=1.5)


def test_a_click_brings_the_handle_to_the_mouse(panel, qtbot):
    race_at(panel, 0.01)
    first, last = panel.sweep.ends()
    for share in (0.2, 0.7):
        x = round(first + share * (last - first))
        qtbot.mouseClick(panel.sweep, Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
        assert handle_middle(panel) == pytest.approx(x, abs=2.5)


@pytest.mark.parametrize("rate", [1e-7, 500.0])
def test_a_rate_beyond_the_strip_is_kept(panel, rate):
    race_at(panel, rate)
    panel.sweep.repaint()
    editor = panel.racers.optimizer.form.editor("learning_rate")
    assert editor.value() == rate
    assert panel.request.racers[0].optimizer.learning_rate == rate
    assert editor.slider.value() in (0, editor.slider.maximum())


def test_a_span_is_of_the_slider_only(qtbot):
    spin = SliderSpin(1e-8, 1e3, 0.01, log=True)
    qtbot.addWidget(spin)
    spin.set_span(1e-4, 10.0)
    spin.slider.setValue(0)
    assert spin.value() == 1e-4
    spin.slider.setValue(spin.slider.maximum())
    assert spin.value() == 10.0
    spin.box.setValue(100.0)
    assert spin.value() == 100.0
    assert spin.slider.value() == spin.slider.maximum()
