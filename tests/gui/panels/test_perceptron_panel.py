import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnviz.core.errors import NnvizError
from nnviz.tasks.perceptron_view import BOOK, GATES, PerceptronRequest, Unit


@pytest.fixture
def panel(make_panel):
    panel = make_panel("perceptron")
    panel.show()
    yield panel
    panel.close()


@pytest.mark.parametrize("gate", list(BOOK))
def test_the_books_weights_are_the_gate(panel, gate):
    panel.controls.gate.setCurrentIndex(panel.controls.gate.findData(gate))
    panel.controls.book.click()
    assert panel.measured()["right"] == 4
    assert gate.upper() in panel.headline_text()


def test_there_are_no_weights_for_xor_but_two_layers(panel):
    panel.controls.gate.setCurrentIndex(panel.controls.gate.findData("xor"))
    assert not panel.controls.book.isEnabled()
    panel.controls.layers.setCurrentIndex(1)
    panel.controls.book.click()
    assert panel.measured()["right"] == 4
    assert panel.hidden.isVisible()
    assert panel.measured()["layers"] == 2


def drag(plane, start, stop):
    places = [plane.place(*point).toPoint() for point in (start, stop)]
    QTest.mousePress(plane, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(plane, (places[0] + places[1]) / 2)
    QTest.mouseMove(plane, places[1])
    QTest.mouseRelease(plane, Qt.MouseButton.LeftButton, pos=places[1])


def test_a_line_is_moved_by_dragging(panel):
    before = panel.request().output
    drag(panel.inputs, (0.9, 0.5), (0.4, 0.5))
    after = panel.request().output
    assert (after.w1, after.w2) == (before.w1, before.w2)
    assert after.sum(0.4, 0.5) == pytest.approx(0.0, abs=0.01)


def test_a_line_is_turned_by_its_arrow(panel):
    (foot, tip) = panel.inputs.arrow(panel.request().output)
    drag(panel.inputs, tip, (foot[0] + 0.3, foot[1]))
    after = panel.request().output
    assert after.w1 == pytest.approx(0.5 * 2**0.5, abs=0.02)
    assert after.w2 == pytest.approx(0.0, abs=0.02)
    assert after.sum(*foot) == pytest.approx(0.0, abs=0.01), "it turns round its foot"


def test_elsewhere_nothing_is_dragged(panel):
    before = panel.request()
    drag(panel.inputs, (-0.3, -0.3), (1.3, 1.3))
    assert panel.request() == before


def test_the_line_follows_the_keyboard(panel):
    before = panel.request().output
    QTest.keyClick(panel.inputs, Qt.Key.Key_Up)
    assert panel.request().output.b < before.b
    QTest.keyClick(panel.inputs, Qt.Key.Key_Plus)
    assert panel.request().output.w1 < before.w1


def test_a_correction_counts_until_something_else_changes(panel):
    panel.restore_state({"request": {"gate": "or", "output": {"w1": 0.0, "w2": 0.0, "b": 0.0}}})
    for _ in range(3):
        panel.controls.correct.click()
    assert panel.measured()["right"] == 4
    assert panel.measured()["corrections"] == 3
    panel.controls.output.b.set_value(0.5)
    assert panel.measured()["corrections"] == 0


def test_a_state_comes_back(panel, make_panel):
    request = PerceptronRequest("nor", Unit(3.0, -0.5, 0.25), (Unit(1, 1, 1), Unit(0, 0, 0)), 4.0)
    panel.controls.set_request(request)
    other = make_panel("perceptron")
    other.restore_state(panel.state())
    assert other.request() == request
    for bad in ({}, {"request": {"gate": "maybe"}}, {"request": {"output": {"w1": 1e9}}}):
        with pytest.raises(NnvizError):
            other.restore_state(bad)


def test_weights_of_zero_have_no_line(panel):
    panel.restore_state({"request": {"gate": "and", "output": {"w1": 0.0, "w2": 0.0, "b": 0.0}}})
    assert panel.inputs.arrow(panel.request().output) is None
    panel.grab()
    QTest.mouseMove(panel.inputs, QPoint(50, 50))
    QTest.keyClick(panel.inputs, Qt.Key.Key_Up)
    assert set(GATES) >= {"and", "xor"}


def test_the_truth_table_is_not_cut(panel):
    panel.resize(1160, 760)
    panel.show()
    assert panel.table.horizontalHeader().length() <= panel.table.viewport().width()


@pytest.mark.parametrize(
    "hidden",
    [
        (Unit(-0.5, -0.5, 0.7), Unit(0.5, 0.5, -0.2)),  # NAND and OR: the arrows meet
        (Unit(1.0, 1.0, -1.0), Unit(1.0, 1.0, -1.0)),  # the same line twice
        (Unit(1.0, 0.0, -0.5), Unit(0.0, 1.0, -0.5)),
    ],
)
def test_the_names_of_two_lines_do_not_lie_upon_one_another(panel, hidden):
    panel.controls.set_request(PerceptronRequest("xor", Unit(1, 1, -1.5), hidden))
    plane = panel.inputs
    first, second = plane.label_areas()
    assert not first.intersects(second)
    corners = [plane.place(x, y) for x in (0, 1) for y in (0, 1)]
    for area in (first, second):
        assert plane.square().contains(area)
        assert not any(area.contains(corner) for corner in corners)


def test_a_line_that_cannot_be_seen_has_no_name(panel):
    hidden = (Unit(1.0, 1.0, 5.0), Unit(1.0, 1.0, -1.0))
    panel.controls.set_request(PerceptronRequest("xor", Unit(1, 1, -1.5), hidden))
    first, second = panel.inputs.label_areas()
    assert first.isEmpty()
    assert not second.isEmpty()
    panel.grab()


@pytest.mark.parametrize("steepness", [0.0, 4.0])
def test_the_formula_has_no_words_of_one_language(panel, steepness):
    panel.restore_state({"request": {"gate": "and", "steepness": steepness}})
    latex = panel.formula.formula()
    assert r"\text" not in latex
    assert panel.formula._problem == ""


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_answers_of_a_sigmoid_can_be_read_whole(make_panel, language):
    from PySide6.QtWidgets import QApplication

    from nnviz.gui.translation import install_language

    install_language(language)
    panel = make_panel("perceptron")
    panel.show()
    panel.restore_state({"request": {"gate": "and", "steepness": 4.0}})
    QApplication.processEvents()
    table = panel.table
    for row in range(4):
        for column in range(5):
            index = table.model().index(row, column)
            assert table.sizeHintForIndex(index).width() <= table.columnWidth(column), index.data()
    assert table.horizontalHeader().length() <= table.viewport().width()
    panel.close()
