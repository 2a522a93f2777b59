"""Formulas that a user or a stranger's file nests deeply do not hold the window up."""

import time

import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.expressions import parse
from nnviz.core.losses.base import LOSSES
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.core.surfaces.base import SURFACES
from nnviz.gui.widgets.formula import FormulaView, close_signs, formula_svg, typesetting_effort


@pytest.mark.parametrize(
    "text",
    [
        "(" * 40 + "x" + ")^2" * 40,
        "sin(" * 48 + "x" + ")" * 48,
        "1/(1+" * 15 + "x" + ")" * 15,
        "exp(" * 48 + "x" + ")" * 48,
        "sqrt(abs(" * 20 + "x" + "))" * 20,
        "+".join(["sin(sin(x^2))"] * 34),
    ],
)
def test_a_formula_nested_deeply_is_shown_as_text_at_once(text, theme, qtbot):
    """ziamath takes twice as long with each level: a typed formula of 160 characters once took for ever."""
    view = FormulaView(theme)
    qtbot.addWidget(view)
    began = time.process_time()
    view.set_formula(parse(text).latex())
    view.grab()
    assert time.process_time() - began < 5.0  # a tenth of that on any machine; without the limit, minutes
    assert view.formula()


def test_the_limit_stops_nothing_that_a_textbook_has():
    formula_svg(parse("(1 + exp(-(x^2 + y^2)/2))^2", ("x", "y")).latex())
    for registry in (ACTIVATIONS, LOSSES, OPTIMIZERS, SURFACES):
        for cls in registry.classes():
            for name in ("formula", "derivative_formula", "gradient_formula"):
                found = getattr(cls, name, "")
                for latex in (found,) if isinstance(found, str) else found:
                    assert typesetting_effort(latex) < 700, (cls, name)


@pytest.mark.parametrize("latex", ["(-x)", "L = -x", r"\max(1, -x)", r"0.9 \cdot (-0.5)", r"x \leq -1"])
def test_a_sign_stands_close_to_its_number(latex):
    _, width, _ = formula_svg(latex)
    _, without, _ = formula_svg(latex.replace("-", ""))
    _, difference, _ = formula_svg(latex.replace("-", "0-"))
    _, zero, _ = formula_svg(latex.replace("-", "0"))
    assert width - without < difference - zero - 5.0


@pytest.mark.parametrize("latex", ["a - b", "(a) - (b)", "e^{-x}", r"\sigma - 1", r"\leqq - 1"])
def test_differences_keep_their_space(latex):
    assert close_signs(latex) == latex
