"""Whether a normalised picture can be one digit at all: a network is sure of one in any picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.picture_ink import connected_parts

NOT_ONE_DIGIT = "This does not look like one digit."

# Of MNIST's 70,000 digits five in a thousand go beyond one of these (measured).
_MOST_INK = 275.0
_MOST_LINES = 4.8
_MOST_LINES_AT_ONCE = 6
_MOST_PARTS = 3
_WIDEST = 1.8
_WIDE = 1.3
_SPECK = 4
_TALL = 0.5


def looks_like_one_digit(final: NDArray[np.uint8]) -> bool:
    """Return whether the ink is spread as in a digit: how much, how wide, in how many lines and parts.

    A network answers with one of ten digits, whatever it is shown; a chart, a word or two digits differ from
    every digit in ways that need no network. What looks like a digit by these measures need not be one.

    Parameters
    ----------
    final : ndarray, shape (28, 28), uint8
        What the network sees: 0 is paper, 255 is ink.

    Examples
    --------
    >>> bar = np.zeros((28, 28), np.uint8)
    >>> bar[4:24, 13:16] = 255
    >>> looks_like_one_digit(bar), looks_like_one_digit(bar.T)
    (True, False)
    """
    ink = final > 127
    if not ink.any():
        return False
    rows, columns = np.nonzero(ink)
    aspect = (np.ptp(columns) + 1) / (np.ptp(rows) + 1)
    across, down = _crossings(ink), _crossings(ink.T)
    lines = across.mean() + down.mean()
    sizes = np.bincount(connected_parts(ink).ravel())[1:]
    parts = int((sizes >= _SPECK).sum())
    return not (
        final.sum() / 255 > _MOST_INK
        or lines > _MOST_LINES
        or max(across.max(), down.max()) >= _MOST_LINES_AT_ONCE
        or parts > _MOST_PARTS
        or aspect > _WIDEST
        # Side by side: broader than high, and more than one thing.
        or (aspect > _WIDE and (parts > 1 or lines > 4.0))
        or _are_side_by_side(ink)
    )


def _are_side_by_side(ink: NDArray[Any]) -> bool:
    """Return whether paper runs from top to bottom between two things each of half the height or more."""
    columns = np.flatnonzero(ink.any(axis=0))
    height = np.ptp(np.flatnonzero(ink.any(axis=1))) + 1
    for gap in np.flatnonzero(np.diff(columns) > 1):
        sides = ink[:, : columns[gap] + 1], ink[:, columns[gap + 1] :]
        if all(np.ptp(np.flatnonzero(side.any(axis=1))) + 1 >= _TALL * height for side in sides):
            return True
    return False


def _crossings(ink: NDArray[Any]) -> NDArray[np.int64]:
    """Return how many lines each row with ink crosses."""
    edges = np.diff(np.pad(ink, ((0, 0), (1, 0))).astype(np.int8), axis=1)
    counts: NDArray[np.int64] = (edges == 1).sum(axis=1)
    return counts[counts > 0]
