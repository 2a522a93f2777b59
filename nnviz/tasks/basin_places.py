"""Names of the minima of a basin map, and where in the basins there is room to write them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_COARSE = 64
"""Cells a side on which the room is measured: letters are some cells wide."""
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class BasinPlace:
    """A spot well inside a part of a basin.

    Attributes
    ----------
    label : int
        Index of the minimum.
    x, y : float
        Position as a share of the map's width and height, from the lower left corner.
    room : float
        Distance to the nearest other basin or edge, as a share of the map's width.
    """

    label: int
    x: float
    y: float
    room: float


def minimum_name(index: int, count: int) -> str:
    """Return what minimum `index` of `count` is called: a letter, or a number where letters do not last.

    Examples
    --------
    >>> minimum_name(0, 4), minimum_name(2, 121)
    ('A', '3')
    """
    return chr(ord("A") + index) if count <= _LETTERS else str(index + 1)


def basin_places(labels: NDArray[np.int16], least: float = 0.03, per_basin: int = 4) -> list[BasinPlace]:
    """Return the roomiest spots of the basins, the best first.

    Parameters
    ----------
    labels : int16 (rows, columns)
        Index of the minimum reached, negative for none; row 0 is the lower edge.
    least : float
        Least room around a spot, as a share of the map's width.
    per_basin : int
        Most spots for each minimum.

    Returns
    -------
    list of BasinPlace
    """
    stride = max(1, labels.shape[0] // _COARSE)
    coarse = labels[stride // 2 :: stride, stride // 2 :: stride]
    rows, columns = coarse.shape
    room = _room(coarse)
    found: list[BasinPlace] = []
    counts: dict[int, int] = {}
    vertical, horizontal = np.arange(rows)[:, None], np.arange(columns)[None, :]
    while room.size:
        row, column = (int(k) for k in np.unravel_index(int(np.argmax(room)), room.shape))
        size = int(room[row, column])
        if size < least * columns:
            break
        label = int(coarse[row, column])
        counts[label] = counts.get(label, 0) + 1
        if counts[label] <= per_basin:
            found.append(BasinPlace(label, (column + 0.5) / columns, (row + 0.5) / rows, size / columns))
        # One name serves the neighbourhood: the same basin is named again only in another part of it.
        near = np.maximum(abs(vertical - row), abs(horizontal - column)) <= max(2 * size, rows // 5)
        room = np.where(near & (coarse == label), 0, room)
    return found


def _room(labels: NDArray[np.int16]) -> NDArray[np.int64]:
    """Return for each cell how far the same basin reaches around it, in cells (rows, columns)."""
    inside = labels >= 0
    room = np.zeros(labels.shape, dtype=np.int64)
    same = [np.zeros(labels.shape, dtype=bool) for _ in range(4)]
    same[0][1:] = labels[1:] == labels[:-1]
    same[1][:-1] = labels[:-1] == labels[1:]
    same[2][:, 1:] = labels[:, 1:] == labels[:, :-1]
    same[3][:, :-1] = labels[:, :-1] == labels[:, 1:]
    while inside.any():
        room += inside
        shifted = [np.zeros(labels.shape, dtype=bool) for _ in range(4)]
        shifted[0][1:], shifted[1][:-1] = inside[:-1], inside[1:]
        shifted[2][:, 1:], shifted[3][:, :-1] = inside[:, :-1], inside[:, 1:]
        for equal, moved in zip(same, shifted, strict=True):
            inside = inside & equal & moved
    return room
