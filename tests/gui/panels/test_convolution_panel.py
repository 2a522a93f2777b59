import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnviz.core.errors import NnvizError
from nnviz.tasks.convolution_view import KERNELS, PICTURES, ConvolutionRequest


@pytest.fixture
def panel(make_panel):
    panel = make_panel("convolution")
    panel.show()
    yield panel
    panel.close()


def centre(view, row, column):
    area = view.area()
    side = area.width() / view.matrix().shape[1]
    return (area.topLeft() + type(area.topLeft())((column + 0.5) * side, (row + 0.5) * side)).toPoint()


def test_the_books_example(panel):
    assert panel.measured()["output"] == [[15, 16], [6, 15]]
    assert panel.sum_label.text().endswith("= 15")


def test_a_click_on_the_result_shows_its_sum(panel):
    QTest.mouseClick(panel.output, Qt.MouseButton.LeftButton, pos=centre(panel.output, 1, 0))
    assert panel.measured()["cell"] == 2
    assert panel.sum_label.text().endswith("= 6")
    QTest.keyClick(panel.output, Qt.Key.Key_Right)
    assert panel.measured()["cell"] == 3
    QTest.keyClick(panel.output, Qt.Key.Key_Right)
    assert panel.measured()["cell"] == 3, "there it ends"


def test_cells_of_the_picture_are_painted(panel):
    panel.controls.set_picture(PICTURES["edge"])
    QTest.mouseClick(panel.source, Qt.MouseButton.LeftButton, pos=centre(panel.source, 0, 0))
    assert panel.controls.picture_matrix()[0][0] == 1.0
    assert panel.controls.picture.currentData() == "own"
    QTest.mouseClick(panel.source, Qt.MouseButton.LeftButton, pos=centre(panel.source, 0, 0))
    assert panel.controls.picture_matrix() == PICTURES["edge"]
    panel.controls.padding.set_value(1)
    QTest.mouseClick(panel.source, Qt.MouseButton.LeftButton, pos=centre(panel.source, 0, 0))
    assert panel.controls.picture_matrix() == PICTURES["edge"], "padding is not the picture"


def test_the_filter_can_be_typed_and_resized(panel):
    panel.controls.boxes[0][0].setValue(5.0)
    assert panel.controls.kernel_choice.currentData() == "own"
    assert panel.controls.kernel()[0] == (5.0, 0.0, 1.0)
    panel.controls.size.set_value(2)
    assert panel.controls.kernel() == ((5.0, 0.0), (0.0, 1.0))
    assert panel.measured()["rows"] == 3


def test_a_filter_that_does_not_fit_is_told(panel, notes):
    panel.controls.size.set_value(5)
    assert "larger than the padded picture" in notes[-1][1]
    assert panel.state()["request"]["kernel"] == [list(row) for row in KERNELS["book"]]
    panel.controls.padding.set_value(1)
    assert panel.measured()["rows"] == 2


def test_it_slides(panel):
    panel.transport.play_toggled.emit(True)
    assert panel._clock.isActive()
    for _ in range(4):
        panel._on_clock_timeout()
    assert panel.measured()["cell"] == 3
    assert not panel._clock.isActive()
    panel._play(True)
    assert panel.measured()["cell"] == 0, "from the end it begins again"
    panel.deactivated()
    assert not panel._clock.isActive()


def test_relu_and_pooling(panel):
    panel.controls.set_picture(PICTURES["square"])
    panel.controls.set_request(
        ConvolutionRequest(PICTURES["square"], KERNELS["vertical"], relu=True, pooling="max")
    )
    assert panel.measured()["smallest"] == 0
    assert panel.pooled.isVisible()
    assert len(panel.measured()["pooled"]) == 3


def test_a_state_comes_back(panel, make_panel):
    request = ConvolutionRequest(PICTURES["seven"], KERNELS["mean"], 0.5, 2, 1, True, "average")
    panel.controls.set_request(request)
    panel.go_to(5)
    other = make_panel("convolution")
    other.restore_state(panel.state())
    assert other.controls.request() == request
    assert other.measured()["cell"] == 5
    for bad in (
        {},
        {"request": {"stride": 9}},
        {"request": {}, "cell": -1},
        {"request": {"picture": [[1], [1, 2]]}},
    ):
        with pytest.raises(NnvizError):
            other.restore_state(bad)


def test_sums_still_to_come_can_be_hidden(panel, make_panel):
    import numpy as np

    panel.restore_state({"request": {}, "cell": 0, "so_far": True})
    shown = panel.output.matrix()
    assert shown[0, 0] == 15
    assert np.isnan(shown).sum() == 3
    assert panel.measured()["output"] == [[15, 16], [6, 15]], "lessons may check what is hidden"
    panel.grab()
    panel.go_to(2)
    assert np.isnan(panel.output.matrix()).tolist() == [[False, False], [False, True]]
    assert panel.state()["so_far"] is True
    panel.controls.so_far.setChecked(False)
    assert not np.isnan(panel.output.matrix()).any()
    panel.restore_state({"request": {}, "so_far": True})
    panel.restore_state({"request": {}})
    assert not panel.controls.so_far.isChecked(), "what is not asked for is off"
    with pytest.raises(NnvizError):
        panel.restore_state({"request": {}, "so_far": "yes"})


def test_a_pooled_square_is_known_when_all_its_sums_are(panel):
    import numpy as np

    request = {"picture": [[1, 2, 3, 4, 5]] * 5, "kernel": [[1]], "pooling": "max"}
    panel.restore_state({"request": request, "cell": 5, "so_far": True})
    assert np.isnan(panel.pooled.matrix()).all()
    panel.go_to(6)
    assert panel.pooled.matrix()[0, 0] == 2
    assert np.isnan(panel.pooled.matrix()).sum() == 3
    panel.grab()


def test_the_lesson_does_not_show_the_sum_it_asks_for(panel):
    import numpy as np

    from nnviz.core.lessons import read_lesson
    from nnviz.core.resources import resource_path

    step = read_lesson(resource_path("lessons", "en", "10-convolution.md")).steps[0]
    panel.restore_state(step.state.state)
    assert np.isnan(panel.output.matrix()[0, 1])
    panel.restore_state(step.parts[0].state.state)
    assert panel.output.matrix()[0, 1] == 16


def test_numbers_and_code_can_be_taken_along(panel, capsys):
    from nnviz.gui.widgets.code_dialog import CodeButton

    panel.restore_state({"request": {"bias": 3}})
    assert panel.csv() == "18.0,19.0\n9.0,18.0\n"
    (button,) = panel.findChildren(CodeButton)
    exec(button._source(), {})
    assert "[[18. 19.]" in capsys.readouterr().out


@pytest.mark.parametrize("padding", [0, 2])
def test_a_picture_is_painted_and_written_by_keyboard(panel, padding):
    panel.restore_state({"request": {"padding": padding}})
    source, keys = panel.source, Qt.Key
    source.setFocus()
    assert source.cursor_cell() == (padding, padding)
    QTest.keyClick(source, keys.Key_Left)
    assert source.cursor_cell() == (padding, padding), "not into the padding"
    for name in (keys.Key_Right, keys.Key_Down):
        QTest.keyClick(source, name)
    assert panel.controls.picture_matrix()[1][1] == 1
    QTest.keyClicks(source, "7")
    assert panel.controls.picture_matrix()[1][1] == 7
    QTest.keyClick(source, keys.Key_Space)
    assert panel.controls.picture_matrix()[1][1] == 0
    QTest.keyClick(source, keys.Key_Space)
    assert panel.controls.picture_matrix()[1][1] == 1
    for _ in range(9):
        QTest.keyClick(source, keys.Key_Down)
    assert source.cursor_cell() == (padding + 3, padding + 1)
    source.grab()
