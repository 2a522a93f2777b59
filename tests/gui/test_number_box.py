"""A number that cannot be taken is not lost without a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from nnviz.gui.widgets.slider_spin import NumberBox, SliderSpin


def type_into(qtbot, box, text, finish=True):
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), text)
    if finish:
        qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.fixture
def box(qtbot):
    box = NumberBox()
    box.setRange(-10.0, 10.0)
    box.setValue(2.5)
    qtbot.addWidget(box)
    box.said = []
    box.refused.connect(box.said.append)
    return box


@pytest.mark.parametrize("text", ["abc", "nan", "1.2.3", "1+1"])
def test_what_is_no_number_is_told_while_it_is_typed_and_after(box, qtbot, text):
    type_into(qtbot, box, text, finish=False)
    assert f"“{text}” is not a number" in box.said[-1]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 2.5
    assert box.text() == "2.5"
    assert "0.5" in box.said[-1], "it says how to write one"
    type_into(qtbot, box, "3")
    assert box.value() == 3.0
    assert box.said[-1] == ""


def test_half_a_number_is_not_blamed_before_the_end(box, qtbot):
    for text in ("-", "1e", "1e-", "."):
        type_into(qtbot, box, text, finish=False)
        assert [said for said in box.said if said] == []
    type_into(qtbot, box, "1e-", finish=True)
    assert "1e-" in box.said[-1]


@pytest.mark.parametrize(("text", "value"), [("11", 10.0), ("-1e9", -10.0)])
def test_a_number_out_of_range_becomes_the_nearest_one(box, qtbot, text, value):
    type_into(qtbot, box, text)
    assert box.value() == value
    assert "-10 to 10" in box.said[-1]
    assert text in box.said[-1]


def test_a_prefix_is_no_part_of_the_number(box, qtbot):
    box.setPrefix("x  ")
    assert box.text() == "x  2.5"
    box.selectAll()
    qtbot.keyClicks(box.lineEdit(), "-4")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (-4.0, "x  -4")
    # All of it may be selected and typed over.
    type_into(qtbot, box, "7")
    assert (box.value(), box.text()) == (7.0, "x  7")
    type_into(qtbot, box, "seven")
    assert "“seven”" in box.said[-1]
    assert box.text() == "x  7"
    type_into(qtbot, box, "12")
    assert (box.value(), box.text()) == (10.0, "x  10")


def test_a_slider_shows_it_below_and_takes_it_away(qtbot):
    spin = SliderSpin(0.0, 1.0, 0.5, unit="m")
    qtbot.addWidget(spin)
    spin.show()
    assert spin.findChild(QLabel) is None
    type_into(qtbot, spin.box, "<b>x</b>")
    label = spin.findChild(QLabel)
    assert label.isVisible()
    assert label.objectName() == "problem"
    assert "<b>x</b>" in label.text()
    spin.set_value(0.7)
    assert not label.isVisible()


def test_the_race_says_which_number_is_wrong(make_panel, qtbot):
    panel = make_panel("race")
    panel.show()
    type_into(qtbot, panel.setup.x, "left")
    assert panel.setup.wrong_number.isVisible()
    assert panel.setup.wrong_number.text().startswith("Start x: “left” is not a number")
    start = panel.request.start
    panel.gestures.drag_start(-1, 1.0, 1.0)
    assert panel.request.start != start
    assert not panel.setup.wrong_number.isVisible()
