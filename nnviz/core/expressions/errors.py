"""The error of a formula that cannot be read, with the place where it goes wrong."""

from __future__ import annotations

from nnviz.core.errors import NnvizError


class ExpressionError(NnvizError, ValueError):
    """A formula cannot be read.

    Attributes
    ----------
    text : str
        The formula.
    position, length : int
        Index of the first character that is wrong and how many are; `position` may be one past the end.
    """

    def __init__(self, message: str, text: str = "", position: int = 0, length: int = 1) -> None:
        super().__init__(message)
        self.text = text
        self.position = position
        self.length = max(1, length)

    def pointer(self) -> str:
        """Return the formula and, on a second line, carets under what is wrong (for a terminal)."""
        return f"{self.text}\n{' ' * self.position}{'^' * self.length}"
