"""What is shown below the convolution: rows of im2col and of pooling, filters of a network."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnviz.core.errors import StateError

SQUARES = {"request": {"kernel": [[1]], "pooling": "max"}, "below": "squares", "cell": 10}


@pytest.fixture
def panel(make_panel, qtbot):
    panel = make_panel("convolution")
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_nothing_is_shown_at_first(panel):
    assert panel.state()["below"] == "none"
    assert not panel.below.isVisible()


def test_rows_times_the_filter_are_the_result(panel):
    panel.restore_state({"request": {}, "below": "unrolled", "cell": 2})
    rows, weights = panel.below.rows.matrix(), panel.below.weights.matrix()
    assert rows.shape == (4, 9)
    np.testing.assert_allclose((rows @ weights.T).reshape(2, 2), panel.result().output)
    assert panel.below.weights.area().width() == pytest.approx(panel.below.rows.area().width())


def test_a_row_leads_to_its_place(panel):
    panel.restore_state({"request": {}, "below": "unrolled", "cell": 0})
    area = panel.below.rows.area()
    place = area.topLeft().toPoint()
    place.setY(int(area.top() + area.height() * 3.5 / 4))
    place.setX(place.x() + 4)
    QTest.mouseClick(panel.below.rows, Qt.MouseButton.LeftButton, pos=place)
    assert panel.state()["cell"] == 3


def test_the_largest_of_each_row_is_what_pooling_keeps(panel):
    panel.restore_state(SQUARES)
    rows, pooled = panel.below.rows.matrix(), panel.result().pooled
    np.testing.assert_array_equal(rows.max(axis=1), pooled.reshape(-1))
    assert panel.state()["cell"] == 10


def test_without_pooling_there_are_no_squares(panel):
    panel.restore_state({"request": {}, "below": "squares"})
    assert panel.below.rows.matrix().size == 0


def test_a_learnt_filter_goes_over_the_picture(panel):
    panel.restore_state({"request": {"picture": [[1.0] * 8] * 8}, "below": "filters"})
    assert panel.below.before.count() == panel.below.after.count() == 24
    panel.below.after.clicked.emit(3)
    kernel = np.array(panel.result().request.kernel)
    assert kernel.shape == (5, 5)
    np.testing.assert_allclose(panel.result().output, kernel.sum())
    assert panel.controls.size.value() == 5
    assert panel.below.after._selected == 3
    assert panel.below.before._selected is None
    again = panel.state()
    panel.restore_state({"request": {}})
    panel.restore_state(again)
    assert panel.state() == again


def test_an_unknown_view_is_refused(panel):
    with pytest.raises(StateError, match=r"convolution\.below"):
        panel.restore_state({"request": {}, "below": "elsewhere"})
