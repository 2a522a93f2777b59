"""The variables of a formula are the names that mean nothing else."""

import pytest

from nnviz.core.expressions import ExpressionError, parse, variable_names


@pytest.mark.parametrize(
    ("text", "names"),
    [("x*y + x", ("x", "y")), ("sigmoid(w1*x1 + b)", ("w1", "x1", "b")), ("2 pi", ()), ("exp(-t) e", ("t",)),
     ("apple * count", ("apple", "count")), ("max(a, b)", ("a", "b")), ("", ())],
)  # fmt: skip
def test_names_in_the_order_of_their_appearance(text, names):
    assert variable_names(text) == names


def test_a_name_before_a_bracket_is_no_variable():
    with pytest.raises(ExpressionError, match="'foo' is no function known here") as caught:
        variable_names("2 + foo(x)")
    assert (caught.value.position, caught.value.length) == (4, 3)


@pytest.mark.parametrize(
    ("text", "latex"),
    [("w1 * x", r"w_{1}\, x"), ("apple * tax", r"\mathrm{apple} \cdot \mathrm{tax}"),
     ("learning_rate", r"\mathrm{learning\_rate}"), ("x * y", r"x\, y")],
)  # fmt: skip
def test_longer_names_in_latex(text, latex):
    assert parse(text, variable_names(text)).latex() == latex
