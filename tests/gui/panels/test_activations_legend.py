"""The legend hides and shows curves; more curves than colours differ by their dashes."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from nnviz.core.activations import ACTIVATIONS
from nnviz.gui.panels.activations.legend import stroke_pattern
from nnviz.gui.panels.activations.strokes import _dashes


@pytest.fixture
def panel(make_panel):
    panel = make_panel("activations")
    panel.show()
    QApplication.processEvents()
    return panel


def choose(page, *specs):
    page.controls.picks.choose([ACTIVATIONS.parse(spec) for spec in specs])
    page.view.main.grab()


def click_entry(plot, index, qtbot):
    plot.grab()
    place = plot.curves.legend.places()[index].center().toPoint()
    qtbot.mouseMove(plot.viewport(), place)
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return plot.grab().toImage()


def pixels_of(image, color):
    """Count the pixels of a curve right of the legend."""
    found = 0
    for x in range(image.width() // 3, image.width(), 2):
        for y in range(0, image.height(), 2):
            pixel = image.pixelColor(x, y)
            found += max(
                abs(pixel.red() - color.red()), abs(pixel.green() - color.green()),
                abs(pixel.blue() - color.blue()),
            ) < 20  # fmt: skip
    return found


def test_a_click_on_an_entry_hides_its_curve_everywhere_and_shows_it_again(panel, theme, qtbot):
    page = panel.pages[0]
    choose(page, "relu", "tanh")
    at = page.result().request.at
    main, color = page.view.main, theme.data_color(1)
    before = pixels_of(main.grab().toImage(), color)
    hidden = pixels_of(click_entry(main, 1, qtbot), color)
    assert before > 40
    assert hidden == 0
    assert 1 in page.view.lower.curves.hidden
    assert 1 in page.view.chain.curves.hidden
    assert page.result().request.at == at, "a click on the legend does not move the crosshair"
    assert pixels_of(click_entry(main, 1, qtbot), color) == before


def test_hidden_stays_with_the_function_not_with_its_colour(panel, qtbot):
    page = panel.pages[0]
    choose(page, "relu", "leaky_relu")
    click_entry(page.view.main, 1, qtbot)
    page.controls.picks.picks["leaky_relu"].form.set_values({"slope": 0.2})
    page.refresh()
    assert 1 in page.view.main.curves.hidden
    choose(page, "relu", "tanh")
    assert 1 not in page.view.main.curves.hidden


def test_losses_have_the_same_legend(panel, qtbot):
    page = panel.pages[2]
    panel.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    click_entry(page.main, 0, qtbot)
    assert 0 in page.lower.curves.hidden
    assert page.main.curves.legend.entry_at(QPointF(-5, -5)) is None


def test_the_ninth_curve_has_other_dashes_than_the_first(theme):
    for dashed in (False, True):
        assert stroke_pattern(theme, 8, dashed) != stroke_pattern(theme, 0, dashed)
    x = np.linspace(0, 1100, 50)
    for pattern in (stroke_pattern(theme, 8, False), stroke_pattern(theme, 8, True)):
        ends = _dashes(x, np.zeros_like(x), pattern)
        drawn = np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]).sum()
        assert drawn == pytest.approx(1100 * sum(pattern[::2]) / sum(pattern), rel=0.02)


def test_all_functions_at_once_are_painted(panel):
    page = panel.pages[0]
    choose(page, *(slug for slug in ACTIVATIONS if ACTIVATIONS[slug].elementwise))
    assert max(stroke.color for stroke in page.view.main.curves.picture().strokes) >= 8
    assert not page.view.main.grab().isNull()
