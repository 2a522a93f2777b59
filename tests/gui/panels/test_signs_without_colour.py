"""Signs are seen without colours where numbers have no room."""

import numpy as np
import pytest

from nnviz.gui.panels.convolution.matrix_view import MatrixView
from nnviz.gui.panels.draw.saliency_map import SaliencyMap


def test_pixels_against_a_digit_carry_a_dash(qtbot, theme):
    view = SaliencyMap()
    qtbot.addWidget(view)
    view.resize(280, 280 + view._scale())
    values = np.zeros((28, 28))
    values[5, 5], values[5, 15], values[5, 25] = -1.0, 1.0, -0.05
    view.show_map(values, np.zeros((28, 28), dtype=np.uint8), "what")
    image = view.grab().toImage()
    middle = [image.pixelColor(10 * column + 5, 55).lightness() for column in (5, 15, 25)]
    beside = [image.pixelColor(10 * column + 5, 52).lightness() for column in (5, 15, 25)]
    assert middle[0] < beside[0] - 20
    assert middle[1:] == beside[1:], "no dash on what speaks for it, nor on next to nothing"


@pytest.mark.parametrize("cells", [16, 28])
def test_negative_cells_without_a_number_carry_a_dash(qtbot, theme, cells):
    view = MatrixView(theme, "m")
    qtbot.addWidget(view)
    view.resize(300, 330)
    matrix = np.zeros((cells, cells))
    matrix[3, 3], matrix[3, 9] = -0.4, 0.4
    matrix[0, 0] = 1.0
    view.show_matrix(matrix)
    area = view.area()
    side = area.width() / cells
    assert side < 22
    image = view.grab().toImage()

    def shade(column, share):
        x, y = area.left() + (column + 0.5) * side, area.top() + (3 + share) * side
        return image.pixelColor(int(x), int(y)).lightness()

    dashes = [min(shade(column, s) for s in (0.4, 0.5, 0.55)) for column in (3, 9)]
    plain = [shade(column, 0.2) for column in (3, 9)]
    assert dashes[0] < plain[0] - 20
    assert dashes[1] == plain[1]


def test_numbers_fit_their_cells(qtbot, theme):
    from PySide6.QtGui import QFontMetricsF

    from nnviz.gui.panels.convolution.matrix_view import _short

    view = MatrixView(theme, "m")
    qtbot.addWidget(view)
    view.resize(130, 160)
    view.show_matrix(np.full((5, 5), -0.45))
    side = view.area().width() / 5
    assert 22 <= side < 30
    assert QFontMetricsF(view._fitting_font(side)).horizontalAdvance(_short(-0.45, side)) <= side
