"""Pen movements made into smooth strokes, and strokes cut by an eraser: geometry without pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_SPACING = 2.5  # canvas units between the points of a smoothed curve
_CUT_SPACING = 1.5  # and between the points that an eraser looks at


class PenTrace:
    """The stroke under a moving pen, smoothed while it grows.

    The curve runs through the midpoints of successive pen positions, each position being the
    control point of a quadratic Bézier arc; so it is smooth, never overshoots, and what has been
    drawn does not change any more except for the last half step.

    Parameters
    ----------
    x, y : float
        Where the pen came down, canvas units, y down.
    width : float
        Pen width there, canvas units.

    Examples
    --------
    >>> trace = PenTrace(0.0, 0.0, 10.0)
    >>> trace.extend(4.0, 0.0, 10.0)
    True
    >>> trace.points()[-1]
    array([4., 0.])
    """

    def __init__(self, x: float, y: float, width: float) -> None:
        self._previous = self._tip = (x, y, width)
        self._curve: list[tuple[float, float, float]] = [(x, y, width)]

    def extend(self, x: float, y: float, width: float, least: float = 2.5) -> bool:
        """Take the next pen position; return whether the settled part of the curve grew.

        Positions nearer than `least` to the last one that counted only move the tip: whole pixels of
        a slow mouse would make the line tremble.
        """
        px, py, pw = self._previous
        self._tip = (x, y, width)
        step = float(np.hypot(x - px, y - py))
        if step < least:
            return False
        ax, ay, aw = self._curve[-1]
        bx, by, bw = (px + x) / 2, (py + y) / 2, (pw + width) / 2
        pieces = max(1, int(np.ceil((np.hypot(px - ax, py - ay) + step / 2) / _SPACING)))
        for i in range(1, pieces + 1):
            t = i / pieces
            s = 1.0 - t
            self._curve.append(
                (
                    s * s * ax + 2 * s * t * px + t * t * bx,
                    s * s * ay + 2 * s * t * py + t * t * by,
                    s * aw + t * bw,
                )
            )
        self._previous = (x, y, width)
        return True

    def __len__(self) -> int:
        return len(self._curve)

    def settled(self) -> NDArray[np.float64]:
        """Return x, y and width of the part that does not change any more, shape (n, 3)."""
        return np.array(self._curve, dtype=np.float64)

    def settled_since(self, index: int) -> list[tuple[float, float, float]]:
        """Return (x, y, width) of the settled part from point `index` on."""
        return self._curve[index:]

    @property
    def tip(self) -> tuple[float, float, float]:
        """Where the pen is: x, y, width."""
        return self._tip

    def whole(self) -> NDArray[np.float64]:
        """Return x, y and width of the curve up to the tip, shape (n, 3)."""
        curve = self._curve
        if curve[-1] != self._tip:
            curve = [*curve, self._tip]
        return np.array(curve, dtype=np.float64)

    def points(self) -> Points:
        """Return the curve up to the tip, shape (n, 2)."""
        return self.whole()[:, :2]


def erase_stroke(
    stroke: NDArray[np.float64], start: tuple[float, float], end: tuple[float, float], radius: float
) -> list[NDArray[np.float64]] | None:
    """Cut away what a round eraser covers on its way from `start` to `end`.

    Parameters
    ----------
    stroke : ndarray, shape (n, 2) or (n, 3)
        Points x, y and, if there, pen width, which widens the eraser a little so that no
        round cap of ink is left standing in what was rubbed out.
    start, end : (float, float)
        Centres of the eraser.
    radius : float
        Of the eraser, canvas units.

    Returns
    -------
    list of ndarray or None
        What is left, in pen order, possibly nothing; None if the eraser did not touch it.

    Examples
    --------
    >>> line = np.column_stack([np.arange(0.0, 101.0), np.zeros(101)])
    >>> [piece[[0, -1], 0].round().tolist() for piece in erase_stroke(line, (50, 0), (50, 0), 10)]
    [[0.0, 39.0], [61.0, 100.0]]
    """
    low, high = stroke[:, :2].min(axis=0), stroke[:, :2].max(axis=0)
    widest = float(stroke[:, 2].max()) / 4 if stroke.shape[1] > 2 else 0.0
    margin = radius + widest
    a, b = np.array(start, dtype=float), np.array(end, dtype=float)
    if np.any(np.maximum(a, b) + margin < low) or np.any(np.minimum(a, b) - margin > high):
        return None
    dense = _densified(stroke)
    reach = radius + (dense[:, 2] / 4 if dense.shape[1] > 2 else 0.0)
    keep = _distance_to_segment(dense[:, :2], a, b) > reach
    if keep.all():
        return None
    edges = np.flatnonzero(np.diff(np.concatenate([[False], keep, [False]]).astype(np.int8)))
    return [dense[i:j] for i, j in zip(edges[::2], edges[1::2], strict=True)]


def _densified(stroke: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the stroke with extra points, so that no two are farther apart than the cut spacing."""
    steps = np.hypot(*np.diff(stroke[:, :2], axis=0).T)
    if not len(steps) or steps.max() <= _CUT_SPACING:
        return stroke
    position = np.concatenate([[0.0], np.cumsum(steps)])
    counts = np.maximum(1, np.ceil(steps / _CUT_SPACING).astype(int))
    extra = [np.linspace(position[i], position[i + 1], n, endpoint=False) for i, n in enumerate(counts)]
    at = np.concatenate([*extra, position[-1:]])
    return np.column_stack([np.interp(at, position, column) for column in stroke.T])


def _distance_to_segment(points: Points, a: Points, b: Points) -> NDArray[np.float64]:
    along = b - a
    length2 = float(along @ along)
    t = np.clip((points - a) @ along / length2, 0.0, 1.0) if length2 else np.zeros(len(points))
    offset = points - (a + t[:, None] * along)
    return np.asarray(np.hypot(offset[:, 0], offset[:, 1]))
