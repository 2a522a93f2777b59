"""Tangents are short pieces, and the label names a slope only where it can be one function's."""

import pytest
from PySide6.QtGui import QColor, QImage

from nnviz.core.lessons import figure_chapters, read_lesson
from nnviz.gui.panels.activations.crosshair import CurvePlot, Reading
from nnviz.gui.panels.activations.strokes import Picture


def test_a_flat_tangent_does_not_cross_the_plot(qtbot, theme):
    theme.set_mode("light")
    plot = CurvePlot(theme)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.show_picture(Picture(), (-5.0, 5.0), (-2.0, 2.0))
    plot.show()
    qtbot.waitExposed(plot)
    pictures = []
    for slope in (float("nan"), 0.0):
        plot.cross.show_at(0.0, [Reading(0.0, slope, 0, True)])
        qtbot.wait(1)
        pictures.append(plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    plain, tangent = pictures
    middle = tangent.width() * 0.5
    rows = range(tangent.height() // 4, tangent.height() - 50)
    changed = [
        x
        for x in range(tangent.width())
        if any(QColor(plain.pixel(x, y)) != QColor(tangent.pixel(x, y)) for y in rows)
    ]
    assert changed, "the tangent is seen"
    assert max(changed) - min(changed) <= 110 * plot.devicePixelRatioF()
    assert min(changed) > middle - 150


@pytest.mark.parametrize("number", ["3-6", "3-7", "3-8", "3-9"])
def test_the_curves_of_chapter_3_are_shown_as_in_the_book(number):
    (chapter,) = (c for c in figure_chapters() if c.number == 3)
    (figure,) = (f for f in chapter.figures if f.number == number)
    functions = read_lesson(chapter.path).steps[figure.step].state.state["functions"]
    assert (functions["tangents"], functions["saturation"]) == (False, False)
