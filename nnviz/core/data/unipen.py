"""Pen strokes as UNIPEN text (Guyon, Schomaker, Plamondon et al. 1994), the part that digits need."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.strokes import MOST_POINTS, Strokes
from nnviz.core.errors import DataFileError, ParameterError

BOX = 500.0
"""Width and height of the tablet's box where the file does not say; y points upwards in the file."""

_MOST_DRAWINGS = 30_000  # each takes a sixth of a millisecond to draw
_MOST_LINES = 2_000_000


def is_unipen(data: bytes) -> bool:
    """Return whether bytes begin like UNIPEN text: a line with a keyword after a full stop."""
    return (
        re.search(rb"(?m)^\.(VERSION|INCLUDE|LEXICON|HIERARCHY|SEGMENT|PEN_DOWN|COMMENT|COORD)", data[:4096])
        is not None
    )


def parse_unipen(data: bytes, name: str) -> tuple[list[Strokes], list[int] | None]:
    """Return the drawings of a file and their labels (None where there are none), y turned downwards.

    Every ``.SEGMENT DIGIT n ? "label"`` is a drawing; positions stand between ``.PEN_DOWN`` and ``.PEN_UP``.

    Raises
    ------
    DataFileError
        If a line cannot be understood; it is named.
    """
    drawings: list[list[list[tuple[float, float]]]] = []
    labels: list[int | None] = []
    side, pen_down = 0.0, False
    for number, raw in enumerate(io.BytesIO(data), start=1):
        if number > _MOST_LINES:
            raise DataFileError(f"{name} has more than {_MOST_LINES} lines; split it.")
        line = raw.strip()
        if not line:
            continue
        place = f"{name}, line {number}"
        if line[:1] != b".":
            if pen_down:
                drawings[-1][-1].append(_position(line, place))
                if len(drawings[-1][-1]) > MOST_POINTS:
                    raise DataFileError(f"{place}: too many positions for a digit.")
            elif re.match(rb"-?\d", line) and not drawings:
                raise DataFileError(f"{place}: a position before the first .SEGMENT and .PEN_DOWN.")
            continue
        keyword, _, rest = line.partition(b" ")
        if keyword == b".SEGMENT":
            labels.append(_label(rest, place))
            drawings.append([])
            pen_down = False
            if len(drawings) > _MOST_DRAWINGS:
                raise DataFileError(f"{place}: more than {_MOST_DRAWINGS} drawings; split the file.")
        elif keyword == b".PEN_DOWN":
            if not drawings:
                raise DataFileError(f"{place}: .PEN_DOWN before the first .SEGMENT.")
            drawings[-1].append([])
            pen_down = True
        elif keyword == b".PEN_UP":
            pen_down = False
        elif keyword in (b".X_DIM", b".Y_DIM"):
            side = max(side, _position(rest + b" 0", place)[0])
    if pen_down:
        raise DataFileError(f"{name} ends within a stroke, without .PEN_UP: it is cut off. Get it again.")
    return _drawings(drawings, labels, side, name)


def _drawings(
    drawings: list[list[list[tuple[float, float]]]], labels: list[int | None], side: float, name: str
) -> tuple[list[Strokes], list[int] | None]:
    kept = [(lines, label) for lines, label in zip(drawings, labels, strict=True) if any(lines)]
    if not kept:
        raise DataFileError(f"{name} holds no drawing: no positions between .PEN_DOWN and .PEN_UP.")
    if not side:
        furthest = max(max(map(max, line)) for lines, _ in kept for line in lines if line)
        side = BOX if furthest <= BOX else float(furthest)
    result = []
    for index, (lines, _) in enumerate(kept, start=1):
        try:
            arrays = [np.array(line, np.float64) * (1, -1) + (0, side) for line in lines if line]
            result.append(Strokes.of(arrays, side=side))
        except ParameterError as error:
            raise DataFileError(f"{name}, drawing {index}: {error}") from error
    known = [label for _, label in kept if label is not None]
    if known and len(known) < len(kept):
        raise DataFileError(f"{name}: {len(kept) - len(known)} of {len(kept)} drawings have no label.")
    return result, known or None


def _position(line: bytes, place: str) -> tuple[float, float]:
    parts = line.split()
    try:
        x, y = float(parts[0]), float(parts[1])
    except (IndexError, ValueError):
        raise DataFileError(f"{place}: {line[:40]!r} is no position (x y).") from None
    if not (abs(x) < 1e6 and abs(y) < 1e6):
        raise DataFileError(f"{place}: the position {line[:40]!r} lies outside any tablet.")
    return x, y


def _label(rest: bytes, place: str) -> int | None:
    quoted = re.findall(rb'"([^"]*)"', rest)
    if not quoted:
        return None
    if re.fullmatch(rb"[0-9]", quoted[-1]) is None:
        raise DataFileError(f"{place}: the label {quoted[-1][:20]!r} is no digit from 0 to 9.")
    return int(quoted[-1])


def unipen_bytes(drawings: Iterable[Strokes], labels: Iterable[int] | None = None) -> bytes:
    """Return drawings as UNIPEN text, in a box of 500 x 500 with y upwards.

    Parameters
    ----------
    drawings : iterable of Strokes
    labels : iterable of int, optional

    Examples
    --------
    >>> print(unipen_bytes([Strokes.of([[(0, 280)]])], [7]).decode().split("DIGIT ")[1])
    0 ? "7"
    .PEN_DOWN
    0.00 0.00
    .PEN_UP
    """
    lines = ['.LEXICON "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"', ".HIERARCHY DIGIT"]
    lines = ["\n".join(lines)]
    known = None if labels is None else list(labels)
    for number, drawing in enumerate(drawings):
        label = "" if known is None else f' ? "{known[number]}"'
        lines.append(f"\n.SEGMENT DIGIT {number}{label}")
        zoom = BOX / drawing.side
        for line in drawing.lines:
            positions: NDArray[np.float64] = line.astype(np.float64) * (zoom, -zoom) + (0, BOX)
            # "-0.00" looks odd and means nothing.
            points = (f"{x + 0.0:.2f} {y + 0.0:.2f}" for x, y in np.round(positions, 2))
            lines.append("\n".join((".PEN_DOWN", *points, ".PEN_UP")))
    return ("\n".join(lines) + "\n").encode()
