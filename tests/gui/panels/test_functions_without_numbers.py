"""Typed functions that have no value anywhere, and axes that count."""

import pytest

from nnviz.gui.widgets.cached_axis import CachedAxis


@pytest.fixture
def page(make_panel):
    return make_panel("activations").pages[0]


@pytest.mark.parametrize("formula", ["1/(x-x)", "log(-1-x^2)", "sqrt(-1-x*x)"])
def test_a_function_without_any_number_says_so_beside_its_field(page, formula):
    edit = page.controls.formula
    edit.set_formula(formula)
    assert "nothing to draw" in edit.message.text()
    assert "from −6 to 6" in edit.message.text()
    assert not edit.message.isHidden()
    assert edit.line.accessibleDescription() == edit.message.text()
    card = page._card(page.result().functions[-1], 0)
    assert "nan" not in str(card.readings if hasattr(card, "readings") else card)
    color = page._drawn_colors[-1]
    assert color not in {stroke.color for stroke in page.view.chain.curves.picture().strokes}
    edit.set_formula("x*tanh(x)")
    assert edit.message.isHidden()
    assert not edit.note()


def test_a_function_that_has_numbers_somewhere_is_drawn_without_a_word(page):
    page.controls.formula.set_formula("log(x)")
    assert page.controls.formula.message.isHidden()


def test_a_mistake_is_told_before_what_is_wrong_with_the_numbers(page):
    edit = page.controls.formula
    edit.set_formula("1/(x-x)")
    edit.set_formula("1/(x-")
    assert edit.message.text().startswith("Character ")
    edit.set_formula("")
    assert edit.message.isHidden()


@pytest.mark.parametrize("layers", [1, 2, 3, 10, 50])
def test_layers_are_counted_in_wholes(page, layers):
    axis = page.view.chain.getAxis("bottom")
    assert axis.whole_numbers
    for size in (80, 300, 900):
        ticks = [v for _, values in axis.tickValues(0.0, layers + 0.5, size) for v in values]
        assert ticks
        assert all(float(v).is_integer() for v in ticks)


def test_other_axes_keep_their_parts(qapp):
    axis = CachedAxis("bottom")
    assert any(v % 1 for _, values in axis.tickValues(0.0, 1.0, 400) for v in values)


@pytest.mark.parametrize("formula", ["1e308*x", "-1e308*x", "1e308*x^3", "x^1000", "exp(1000*x)", "1e308"])
@pytest.mark.parametrize("mode", ["same", "below"])
def test_the_largest_numbers_are_drawn(page, formula, mode):
    """The span of the axis overflowed, and the picture stayed that of another formula."""
    page.controls.derivative.setCurrentIndex(page.controls.derivative.findData(mode))
    page.controls.formula.set_formula(formula)
    assert page.result().request.formulas == (formula,)
    for plot in (page.view.main, page.view.lower):
        (low, high) = plot.getPlotItem().getViewBox().viewRange()[1]
        assert -1e101 < low < high < 1e101
    assert page.view.main.curves.picture().legend[-1][0] == formula
    page.view.main.grab()


def test_wide_letters_of_a_chinese_keyboard_are_read(page):
    edit = page.controls.formula
    edit.set_formula("ｍａｘ（ｘ，　０．５）＋１")
    assert edit.error() is None
    assert edit.formula() == "max(x, 0.5)+1"
    assert page.csv().splitlines()[0].startswith("x,")
    edit.set_formula("（１＋")
    assert edit.error().position == 3


def test_what_is_added_to_the_logits_is_said_above_their_bars(make_panel):
    page = make_panel("activations").pages[1]
    assert page.bars.accessibleName() == "Logits x (drag them)"
    page.shift.set_value(1000.0)
    assert page.bars.accessibleName() == "Logits x = bars + 1000 (drag them)"
    page.shift.set_value(-2.5)
    assert page.bars.accessibleName() == "Logits x = bars − 2.5 (drag them)"


@pytest.mark.parametrize("presenting", [False, True])
def test_the_number_at_the_upper_end_of_an_axis_is_whole(make_panel, theme, presenting):
    from PySide6.QtGui import QFontMetricsF
    from PySide6.QtWidgets import QApplication

    theme.set_presentation(presenting)
    panel = make_panel("activations")
    panel.show()
    QApplication.processEvents()
    functions, losses = panel.pages[0].view, panel.pages[2]
    for plot in (functions.main, functions.chain, losses.main, losses.lower):
        axis = plot.getAxis("left")
        font = axis.style["tickFont"] or axis.font()
        above = plot.mapFromScene(plot.getPlotItem().getViewBox().sceneBoundingRect().topLeft()).y()
        assert above >= QFontMetricsF(font).capHeight() / 2
    panel.close()
