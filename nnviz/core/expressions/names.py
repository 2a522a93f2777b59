"""Which variables a formula speaks of, where nobody has said which there may be."""

from __future__ import annotations

import itertools

from nnviz.core.expressions.errors import ExpressionError
from nnviz.core.expressions.functions import ARITY
from nnviz.core.expressions.syntax import CONSTANTS
from nnviz.core.expressions.tokens import tokenize


def variable_names(text: str) -> tuple[str, ...]:
    """Return all names that are neither functions nor constants, in the order of their appearance.

    Raises
    ------
    ExpressionError
        If the text holds what no formula does, or a function that is not known.

    Examples
    --------
    >>> variable_names("sigmoid(w*x + b) - pi*x")
    ('w', 'x', 'b')
    """
    tokens = tokenize(text)
    names: list[str] = []
    for token, after in itertools.pairwise(tokens):
        if token.kind != "name" or token.text in names or token.text in CONSTANTS or token.text in ARITY:
            continue
        if after.text == "(":
            message = f"{token.text!r} is no function known here; between a variable and a bracket write *."
            raise ExpressionError(message, text, token.position, token.length)
        names.append(token.text)
    return tuple(names)
