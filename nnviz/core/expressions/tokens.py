"""Formula text into tokens."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from nnviz.core.expressions.errors import ExpressionError

MAX_LENGTH = 500
_PATTERN = re.compile(
    r"(?P<space>[ \t\r\n\u00a0]+)"
    r"|(?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z_0-9]*)"
    r"|(?P<operator>\*\*|[-+*/^(),])"
    r"|(?P<typeset>[πσ²³·×−÷⋅])"
)
# What a phone's keyboard or a web page puts where ASCII is meant.
_TYPESET = {"π": ("name", "pi"), "·": ("operator", "*"), "⋅": ("operator", "*"), "×": ("operator", "*")}
_TYPESET |= {"−": ("operator", "-"), "÷": ("operator", "/"), "σ": ("name", "sigmoid")}
_POWERS = {"²": "2", "³": "3"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a formula: its kind (number, name, operator, end), text and place."""

    kind: str
    text: str
    position: int
    length: int


def tokenize(text: str) -> list[Token]:
    """Return the tokens of `text`, the last of kind ``end``.

    Raises
    ------
    ExpressionError
        If the text is too long or holds a character or number that no formula has.
    """
    if len(text) > MAX_LENGTH:
        message = f"The formula has {len(text)} characters; at most {MAX_LENGTH} are allowed."
        raise ExpressionError(message, text, MAX_LENGTH, len(text) - MAX_LENGTH)
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        match = _PATTERN.match(text, position)
        if match is None:
            raise ExpressionError(_unknown_character(text[position]), text, position)
        kind, word = str(match.lastgroup), match.group()
        if kind == "number" and not math.isfinite(float(word)):
            raise ExpressionError(f"The number {word} is too large.", text, position, len(word))
        if word in _POWERS:
            tokens += [Token("operator", "^", position, 1), Token("number", _POWERS[word], position, 1)]
        elif kind == "typeset":
            tokens.append(Token(*_TYPESET[word], position, 1))
        elif kind != "space":
            tokens.append(Token(kind, "^" if word == "**" else word, position, len(word)))
        position = match.end()
    tokens.append(Token("end", "", len(text), 1))
    return tokens


def _unknown_character(character: str) -> str:
    if character == "|":
        return "For the absolute value write abs(...) instead of bars."
    if character == "=":
        return "Write only what f is, without an equals sign."
    if character in "[]{}":
        return f"Use round brackets ( ) instead of {character!r}."
    if character == "!":
        return "Factorials are not known here."
    return f"{character!r} is not part of a formula."
