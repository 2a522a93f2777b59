"""Curves of a race: labels of a logarithmic axis, and what is still to come."""

import numpy as np
import pytest
from PySide6.QtCore import QRect

from nnviz.gui.panels.race.log_ticks import FEWEST, log_ticks, power_text


@pytest.mark.parametrize("low", [-250.3, -8.2, -1.05, -0.4, 0.0, 0.31, 2.7, 12.9])
@pytest.mark.parametrize("span", [0.05, 0.2, 0.5, 0.9, 1.0, 1.4, 2.2, 3.0, 5.5, 11.0, 40.0])
@pytest.mark.parametrize("most", [2, 3, 5, 9])
def test_a_logarithmic_axis_has_three_labels_and_not_too_many(low, span, most):
    found = log_ticks(low, low + span, most)
    assert FEWEST <= len(found) <= max(most + 2, 9)
    places = [place for place, _ in found]
    assert places == sorted(places)
    assert low - 1e-9 <= places[0]
    assert places[-1] <= low + span + 1e-9
    assert len({text for _, text in found}) == len(found)


def test_decades_are_powers_of_ten():
    assert log_ticks(-2.5, 1.2, 6) == [(float(d), power_text(d)) for d in (-2, -1, 0, 1)]


@pytest.mark.parametrize(("low", "high"), [(-0.8, 0.7), (0.1, 0.35), (-7.9, -6.6)])
def test_labels_between_powers_stand_where_their_values_are(low, high):
    for place, text in log_ticks(low, high, 6):
        figure, _, power = text.partition("·10")
        exponent = int(power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or 0)
        assert float(figure) * 10.0**exponent == pytest.approx(10.0**place)


def paint_all(plot):
    for _ in range(200):
        plot.grab()
        if plot.complete:
            return
    pytest.fail("the curves are never complete")


def pixels(plot):
    image = plot.grab().toImage()
    rect = plot._picture.frame.rect.toRect()
    return image, rect


def contrast(image, area):
    """Return how far colours are from the ground, at most, in an area (0..255)."""
    ground = image.pixelColor(2, 2)
    return max(
        abs(image.pixelColor(x, y).green() - ground.green())
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom(), 2)
    )


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_is_still_to_come_is_pale(make_panel, theme, qtbot, mode):
    theme.set_mode(mode)
    panel = make_panel("race")
    panel.show()
    qtbot.waitExposed(panel)
    plot = panel.curves[0].plot
    panel.player.seek(10)
    paint_all(plot)
    image, rect = pixels(plot)
    cursor = round(plot._cursor_at(plot._picture, 10))
    before = QRect(rect.left() + 3, rect.top() + 3, cursor - rect.left() - 14, rect.height() - 6)
    after = QRect(cursor + 12, rect.top() + 3, rect.right() - cursor - 18, rect.height() - 6)
    assert 0 < contrast(image, after) < 0.35 * contrast(image, before)
    panel.player.seek(panel.player.last)
    image, _ = pixels(plot)
    assert contrast(image, after) > 0.6 * contrast(image, before), "at the end nothing is to come"


def test_frame_by_frame_the_veil_is_where_one_stroke_puts_it(make_panel, qtbot):
    """A frame paints only around the cursor: no strip may stay pale, or be veiled twice."""
    panel = make_panel("race")
    panel.show()
    qtbot.waitExposed(panel)
    plot = panel.curves[0].plot
    paint_all(plot)
    panel.player.seek(3)
    for step in (4, 7, 20, 12, 13):
        panel.player.seek(step)
        image = plot.grab().toImage()
    plot.refresh()
    whole = plot.grab().toImage()
    first, second = (np.array(i.constBits()).reshape(i.height(), -1) for i in (image, whole))
    np.testing.assert_array_equal(first, second)
