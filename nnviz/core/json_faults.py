"""What is wrong with a JSON text, in words of people who do not write JSON every day."""

from __future__ import annotations

import json

from nnviz.core.errors import DataFileError


class JsonError(DataFileError):
    """A text that is no JSON.

    Parameters
    ----------
    name : str
        What the user calls it.
    line : int
        Where it goes wrong, from 1.
    reason : str
        What is wrong there, in words of people who do not write JSON every day.
    """

    def __init__(self, name: str, line: int, reason: str) -> None:
        super().__init__(
            f"{name} is damaged in line {line}: {reason}. "
            "Get or save it again, or put that line right in a text editor."
        )
        self.line, self.reason = line, reason


def place_and_reason(error: json.JSONDecodeError) -> tuple[int, str]:
    """Return the line, from 1, and what is wrong in it, instead of what a parser expects."""
    before, said = error.doc[: error.pos].rstrip(), error.msg
    if not error.doc.strip():
        return 1, "it is empty"
    if error.pos >= len(error.doc.rstrip()):
        return before.count("\n") + 1, "it ends too early, the rest is missing"
    if said.startswith("Expecting ','"):
        # The parser stands before the next value; the comma is missing behind the one before.
        return before.count("\n") + 1, "a comma or a closing bracket is missing"
    if said.startswith(("Expecting property name", "Illegal trailing comma")):
        return error.lineno, "a name in double quotes is missing, or the comma before it is one too many"
    if said.startswith("Expecting ':'"):
        return error.lineno, "a colon is missing behind a name"
    if said.startswith("Expecting value"):
        return error.lineno, "a value is missing, or it is no number, text in double quotes or list"
    if said.startswith("Extra data"):
        return error.lineno, "something stands behind the end"
    if said.startswith(("Unterminated string", "Invalid control character")):
        return error.lineno, "a text has no closing quotation mark"
    if said.startswith("Invalid \\"):
        return error.lineno, "a backslash in a text has to be written twice"
    return error.lineno, "it is no JSON"
