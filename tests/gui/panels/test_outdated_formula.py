"""While a typed formula is wrong, the curve of the one before is not taken for it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.gui.panels.activations.strokes import FADED
from nnviz.gui.translation import install_language


@pytest.fixture
def functions(make_panel):
    panel = make_panel("activations")
    panel.show()
    QApplication.processEvents()
    page = panel.pages[0]
    page.controls.picks.choose([])
    page.controls.formula.set_formula("x*sin(x)")
    QApplication.processEvents()
    yield page
    panel.close()


def type_wrong(page):
    line = page.controls.formula.line
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, "*(")


def test_a_half_typed_formula_changes_nothing_before_the_typing_pauses(functions):
    type_wrong(functions)
    assert not functions.controls.formula.is_outdated()
    assert functions.view.main.curves.picture().faded == frozenset()


def test_the_message_names_the_curve_that_is_still_there_and_it_is_faded(functions, qtbot):
    type_wrong(functions)
    form = functions.controls.formula
    qtbot.waitUntil(form.is_outdated)
    assert "still x*sin(x)" in form.message.text()
    assert "still x*sin(x)" in form.line.accessibleDescription()
    picture = functions.view.main.curves.picture()
    (text, color, _) = picture.legend[0]
    assert text == "x*sin(x) (not what is typed now)"
    assert picture.faded == {color}
    assert functions.view.chain.curves.picture().faded == {color}
    # Right again: as before at once.
    QTest.keyClicks(form.line, "2)")
    assert form.formula() == "x*sin(x)*(2)"
    picture = functions.view.main.curves.picture()
    assert picture.faded == frozenset()
    assert picture.legend[0][0] == "x*sin(x)*(2)"
    assert not form.message.isVisible()


def test_the_same_formula_again_is_no_longer_faded(functions, qtbot):
    type_wrong(functions)
    form = functions.controls.formula
    qtbot.waitUntil(form.is_outdated)
    QTest.keyClicks(form.line, "\b\b")
    assert form.line.text() == "x*sin(x)"
    assert functions.view.main.curves.picture().faded == frozenset()


def test_only_the_typed_curve_fades(functions, qtbot):
    from nnviz.core.activations import ACTIVATIONS

    functions.controls.picks.choose([ACTIVATIONS.parse("relu")])
    type_wrong(functions)
    qtbot.waitUntil(functions.controls.formula.is_outdated)
    picture = functions.view.main.curves.picture()
    assert picture.legend[0][0] == "ReLU"
    assert picture.legend[0][1] not in picture.faded
    functions.controls.derivative.setCurrentIndex(functions.controls.derivative.findData("below"))
    assert functions.view.lower.curves.picture().faded == picture.faded


def test_faded_curves_are_painted_pale(functions, qtbot):
    def pure_pixels():
        image = functions.view.main.grab().toImage()
        color = functions.view.main.curves._theme.data_color(picture.legend[0][1])
        return sum(
            image.pixelColor(x, y) == color for x in range(300, image.width()) for y in range(image.height())
        )

    picture = functions.view.main.curves.picture()
    functions.controls.tangents.setChecked(False)
    functions.move_crosshair(-6.0)
    full = pure_pixels()
    type_wrong(functions)
    qtbot.waitUntil(functions.controls.formula.is_outdated)
    assert FADED < 0.5
    assert full > 100
    assert pure_pixels() < full / 5


def test_nothing_is_said_of_a_curve_where_there_is_none(functions, qtbot):
    form = functions.controls.formula
    form.line.clear()
    form.line.textEdited.emit("")
    QTest.keyClicks(form.line, "x*(")
    qtbot.waitUntil(form.message.isVisible)
    # "x" could be read before the rest was typed.
    assert "still x," in form.message.text()
    form.line.clear()
    form.line.textEdited.emit("")
    QTest.keyClicks(form.line, "(")
    qtbot.waitUntil(form.message.isVisible)
    assert "still" not in form.message.text()
    assert not form.is_outdated()


def test_a_hidden_curve_stays_hidden_in_both_languages(make_panel, qtbot):
    for language in ("en", "zh_CN"):
        install_language(language)
        page = make_panel("activations").pages[0]
        page.controls.picks.choose([])
        page.controls.formula.set_formula("x*sin(x)")
        curves = page.view.main.curves
        curves.hidden.toggle(curves.picture().legend[0])
        page.controls.formula.set_formula("x*sin(x)*")
        assert page.controls.formula.is_outdated()
        assert curves.picture().legend[0][1] in curves.hidden
