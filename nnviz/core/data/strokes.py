"""Pen strokes: what a mouse, a finger or a tablet pen leaves behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.core.errors import DataFileError, ParameterError

CANVAS_SIDE = 280.0
"""Width and height of the drawing canvas, canvas units."""

PEN_WIDTH = 20.0
"""Pen width of a drawing that does not say, on a canvas of `CANVAS_SIDE`."""

FURTHEST = 100
"""How many sides of its canvas from the corner a pen may be; what lies beyond is no drawing."""

MOST_POINTS = 100_000
"""Points that one drawing may hold; a digit has some hundreds."""


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """One drawing: pen paths on a square canvas, y downwards.

    Attributes
    ----------
    lines : tuple of ndarray, shape (n, 2), float32, read-only
        x and y of successive pen positions, canvas units; a line of one point is a dot.
    widths : tuple of ndarray, shape (n,), float32, or None
        Pen width at every position, where a pen told its pressure.
    pen_width : float
        Pen width where `widths` is None, canvas units.
    side : float
        Width and height of the canvas, canvas units.

    Examples
    --------
    >>> strokes = Strokes.of([[(100, 50), (100, 200)]])
    >>> strokes.bounds()
    (100.0, 50.0, 100.0, 200.0)
    """

    lines: tuple[NDArray[np.float32], ...]
    widths: tuple[NDArray[np.float32], ...] | None = None
    pen_width: float = PEN_WIDTH
    side: float = CANVAS_SIDE

    @classmethod
    def of(
        cls, lines: Iterable[ArrayLike], *, pen_width: float | None = None, side: float = CANVAS_SIDE
    ) -> Strokes:
        """Return the drawing of `lines`, each of shape (n, 2), or (n, 3) with the pen width as third column.

        Parameters
        ----------
        lines : iterable of array_like
            Empty lines are left out.
        pen_width : float, optional
            Canvas units; `PEN_WIDTH` in proportion to the canvas where it is not given.
        side : float
            Width and height of the canvas.

        Raises
        ------
        ParameterError
            If a line has another shape, is not finite or lies absurdly far outside the canvas.
        """
        if not (np.isfinite(side) and side > 0):
            raise ParameterError(f"The side of a canvas is a positive number, not {side!r}.")
        if pen_width is None:
            pen_width = PEN_WIDTH * side / CANVAS_SIDE
        if not (np.isfinite(pen_width) and pen_width >= 0):
            raise ParameterError(f"A pen width is a number from 0, not {pen_width!r}.")
        paths, widths, total = [], [], 0
        with_width = False
        for index, line in enumerate(lines):
            try:
                with np.errstate(over="ignore"):  # to infinity, which is refused below
                    array = np.array(line, dtype=np.float32)
            except (TypeError, ValueError):  # rows of different lengths, or no numbers
                raise ParameterError(f"Stroke {index + 1} should be of shape (n, 2).") from None
            if array.size == 0:
                continue
            if array.ndim != 2 or array.shape[1] not in (2, 3):
                raise ParameterError(f"Stroke {index + 1} should be of shape (n, 2), not {array.shape}.")
            if not np.isfinite(array).all() or np.abs(array).max() > FURTHEST * side:
                raise ParameterError(f"Stroke {index + 1} has a position that is not on any canvas.")
            total += len(array)
            with_width |= array.shape[1] == 3
            paths.append(np.ascontiguousarray(array[:, :2]))
            full = np.full(len(array), pen_width, np.float32)
            widths.append(np.maximum(array[:, 2], 0) if array.shape[1] == 3 else full)
        if total > MOST_POINTS:
            raise ParameterError(f"A drawing of {total} points is too large; {MOST_POINTS} are the most.")
        for item in (*paths, *widths):
            item.setflags(write=False)
        return cls(tuple(paths), tuple(widths) if with_width else None, float(pen_width), float(side))

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def is_empty(self) -> bool:
        """Whether there is not a single point."""
        return not self.lines

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom of the path (of the pen's centre), canvas units.

        Raises
        ------
        ParameterError
            If the drawing is empty.
        """
        if self.is_empty:
            raise ParameterError("An empty drawing has no bounds.")
        low = np.min([line.min(axis=0) for line in self.lines], axis=0)
        high = np.max([line.max(axis=0) for line in self.lines], axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def length(self) -> float:
        """Return the length of the path in canvas units, without the jumps between strokes."""
        return float(sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in self.lines if len(line) > 1))

    def to_data(self) -> dict[str, Any]:
        """Return the drawing as JSON-able data, rounded to a hundredth of a canvas unit."""
        data: dict[str, Any] = {"side": self.side, "pen_width": self.pen_width}
        data["lines"] = [np.round(line.astype(np.float64), 2).tolist() for line in self.lines]
        if self.widths is not None:
            data["widths"] = [np.round(width.astype(np.float64), 2).tolist() for width in self.widths]
        return data

    @classmethod
    def from_data(cls, data: Any) -> Strokes:
        """Return the drawing that `to_data` wrote.

        Raises
        ------
        DataFileError
            If it is something else.
        """
        try:
            lines = [np.array(line, dtype=np.float64).reshape(-1, 2) for line in data["lines"]]
            if data.get("widths") is not None:
                pairs = zip(lines, data["widths"], strict=True)
                lines = [np.column_stack([line, np.array(width, np.float64)]) for line, width in pairs]
            return cls.of(lines, pen_width=float(data["pen_width"]), side=float(data["side"]))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
            raise DataFileError(f"This is not a drawing that nnviz saved: {error}") from error
