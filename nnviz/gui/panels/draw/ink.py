"""What is on the canvas, as immutable values that undo and redo pass around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QUndoCommand

SIDE = 280.0
"""Width and height of the canvas in canvas units, whatever its size on the screen."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture lying on the canvas under the strokes.

    Attributes
    ----------
    gray : uint8 ndarray, shape (h, w)
        As it came, dark on light or light on dark.
    coverage : uint8 ndarray, square
        How much ink, 0 (paper) to 255, as it is shown; the eraser rubs this out.
    original : bool
        Whether the eraser has not touched it.
    label : int or None
        The digit it is known to show (an MNIST sample).
    name : str
        Where it is from, for the user.
    """

    gray: NDArray[np.uint8]
    coverage: NDArray[np.uint8]
    original: bool = True
    label: int | None = None
    name: str = ""


@dataclass(frozen=True, eq=False)
class Ink:
    """All that is on the canvas.

    Attributes
    ----------
    strokes : tuple of float ndarray, shape (n, 3)
        x, y and pen width in canvas units, y down.
    picture : Picture or None
    """

    strokes: tuple[NDArray[np.float64], ...] = ()
    picture: Picture | None = field(default=None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been drawn."""
        return not self.strokes and self.picture is None


def picture_of(gray: NDArray[np.uint8], *, label: int | None = None, name: str = "") -> Picture:
    """Return a picture for the canvas: squared, with ink as high values.

    The background is what most of the border shows.
    """
    gray = np.ascontiguousarray(gray, dtype=np.uint8)
    border = np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])
    background = int(np.median(border))
    coverage = 255 - gray if background > 127 else gray.copy()
    h, w = coverage.shape
    side = max(h, w)
    if h != w:
        squared = np.full((side, side), 255 - background if background > 127 else background, np.uint8)
        top, left = (side - h) // 2, (side - w) // 2
        squared[top : top + h, left : left + w] = coverage
        coverage = squared
    gray.setflags(write=False)
    coverage.setflags(write=False)
    return Picture(gray=gray, coverage=coverage, label=label, name=name)


class ChangeInk(QUndoCommand):
    """From one content of the canvas to the next, and back."""

    def __init__(
        self,
        text: str,
        before: Ink,
        after: Ink,
        apply: Callable[[Ink], None],
        along: Callable[[bool], object] | None = None,
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._apply = before, after, apply
        self._along, self._undone = along, False

    def redo(self) -> None:
        """Put the new content on the canvas."""
        if self._undone and self._along is not None:
            self._along(True)
        self._apply(self._after)

    def undo(self) -> None:
        """Put the former content back."""
        self._undone = True
        if self._along is not None:
            self._along(False)
        self._apply(self._before)
