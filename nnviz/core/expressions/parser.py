"""Tokens into a tree: a Pratt parser (Pratt 1973) that knows where it stands when something is wrong."""

from __future__ import annotations

import difflib

from nnviz.core.expressions.errors import ExpressionError
from nnviz.core.expressions.functions import ARITY
from nnviz.core.expressions.syntax import (
    CONSTANTS,
    Call,
    Constant,
    Negation,
    Node,
    Number,
    Operation,
    Variable,
)
from nnviz.core.expressions.tokens import Token, tokenize

MAX_NESTING = 50
MAX_NODES = 500
# Binding powers; a minus sign binds tighter than a product and looser than a power: -x^2 = -(x^2).
_SUM, _PRODUCT, _SIGN, _POWER = 10, 20, 25, 30
_BINDING = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "^": _POWER}


class Parser:
    """Reads one formula; `variables` are the names that stand for inputs."""

    def __init__(self, text: str, variables: tuple[str, ...]) -> None:
        self.text = text
        self.variables = variables
        self.tokens = [piece for token in tokenize(text) for piece in self._split_name(token)]
        self.index = 0
        self.nesting = 0
        self.nodes = 0

    def parse(self) -> Node:
        """Return the tree of the whole text."""
        if self.current.kind == "end":
            raise self._error("The formula is empty: type something such as x*tanh(x).")
        node = self._expression(0)
        if self.current.kind != "end":
            if self.current.text == ")":
                raise self._error("This bracket closes nothing.")
            raise self._error(f"{self.current.text!r} does not belong here.")
        return node

    @property
    def current(self) -> Token:
        """The token that comes next."""
        return self.tokens[self.index]

    def _take(self) -> Token:
        token = self.tokens[self.index]
        self.index += 1
        return token

    def _error(self, message: str, token: Token | None = None) -> ExpressionError:
        token = token or self.current
        return ExpressionError(message, self.text, token.position, token.length)

    def _count(self, node: Node) -> Node:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self._error(f"The formula is too long: it has more than {MAX_NODES} parts.")
        return node

    def _expression(self, minimum: int) -> Node:
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            raise self._error(f"Brackets and powers are nested more than {MAX_NESTING} deep.")
        left = self._operand()
        while True:
            token = self.current
            explicit = token.kind == "operator" and token.text in _BINDING
            implicit = token.kind in ("number", "name") or token.text == "("
            binding = _BINDING[token.text] if explicit else _PRODUCT
            if not (explicit or implicit) or binding <= minimum:
                break
            if explicit:
                self._take()
            elif token.kind == "number" and self.tokens[self.index - 1].kind == "number":
                raise self._error("Two numbers stand side by side: an operator is missing.")
            operator = token.text if explicit else "*"
            # A power groups from the right: 2^3^2 = 2^9.
            right = self._expression(binding - 1 if operator == "^" else binding)
            left = self._count(Operation(operator, left, right))
        self.nesting -= 1
        return left

    def _operand(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return self._count(Number(float(token.text)))
        if token.kind == "name":
            return self._named(token)
        if token.text == "(":
            inner = self._expression(0)
            self._close(token)
            return inner
        if token.text == "-":
            return self._count(Negation(self._expression(_SIGN)))
        if token.text == "+":
            return self._expression(_SIGN)
        self.index -= 1
        if token.kind == "end":
            raise self._error("The formula stops here: a number, a variable or a function is missing.")
        raise self._error(f"Before {token.text!r} a number, a variable or a function is missing.")

    def _close(self, opening: Token) -> None:
        if self.current.text == ")":
            self._take()
            return
        if self.current.kind == "end":
            raise self._error("This bracket is never closed.", opening)
        raise self._error(f"{self.current.text!r} does not belong here: ')' or an operator is missing.")

    def _named(self, token: Token) -> Node:
        name = token.text
        if name in self.variables:
            return self._count(Variable(name, self.variables.index(name)))
        if name in CONSTANTS:
            return self._count(Constant(name))
        if self.current.text != "(":
            example = ", ".join(self.variables[: ARITY[name]]) or "2"
            raise self._error(f"After {name} a bracket is missing: {name}({example}).", token)
        opening = self._take()
        arguments = [self._argument(name)]
        while self.current.text == ",":
            self._take()
            arguments.append(self._argument(name))
        self._close(opening)
        if len(arguments) != ARITY[name]:
            wanted = "one argument" if ARITY[name] == 1 else "two arguments"
            raise self._error(f"{name} takes {wanted}, not {len(arguments)}.", token)
        return self._count(Call(name, tuple(arguments)))

    def _argument(self, name: str) -> Node:
        if self.current.text == ")":
            raise self._error(f"Between the brackets of {name} something is missing.")
        return self._expression(0)

    def _split_name(self, token: Token) -> list[Token]:
        """Return `token`, or the known names it is made of: ``xy`` is x times y, ``xsin`` is x times sin."""
        known = (*self.variables, *CONSTANTS, *ARITY)
        if token.kind != "name" or token.text in known:
            return [token]
        pieces: list[Token] = []
        start = 0
        while start < len(token.text):
            match = max((n for n in known if token.text.startswith(n, start)), key=len, default="")
            if not match:
                near = difflib.get_close_matches(token.text, known, n=2, cutoff=0.6)
                hint = (
                    f"Did you mean {' or '.join(near)}?"
                    if near
                    else f"Variables: {', '.join(self.variables)}."
                )
                raise self._error(f"{token.text!r} is not known. {hint}", token)
            pieces.append(Token("name", match, token.position + start, len(match)))
            start += len(match)
        return pieces
