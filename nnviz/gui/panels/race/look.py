"""Colours and marks of racers, the same on the map, in the curves and in the list."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from nnviz.gui.theme import DARK, Theme

COLOURS = len(DARK.data)
OUTLINE = QColor(0, 0, 0, 190)
_CASING = 1.6
"""Pixels by which a line on white is wider than its core."""
_CASING_LUMINANCE = 0.07


def racer_color(index: int) -> QColor:
    """Return a racer's colour: one and the same wherever it is shown, made for the map, which is dark."""
    return QColor(DARK.data[index % COLOURS])


def casing_color(index: int) -> QColor:
    """Return the dark shade of a racer's colour that stands out 8:1 from white, as an edge around it."""
    color = racer_color(index)
    light = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]
    ]
    share = _CASING_LUMINANCE / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2])
    dark = [share * part for part in light]
    return QColor.fromRgbF(
        *(12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in dark)
    )


DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (8.0, 4.0),
    (2.5, 4.0),
    (10.0, 3.0, 2.0, 3.0),
    (10.0, 3.0, 2.0, 3.0, 2.0, 3.0),
)
"""Pixels drawn and left out in turn, in the order of `nnviz.gui.theme.LINE_STYLES`."""


@cache
def _line_pens(index: int, width: float, is_dark: bool) -> tuple[QPen, ...]:
    pens = (QPen(racer_color(index), width),)
    if not is_dark:
        pens = (QPen(casing_color(index), width + _CASING), *pens)
    for pen in pens:
        if DASHES[index % len(DASHES)]:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # others would close the gaps
    return pens


def line_pens(theme: Theme, index: int, width: float) -> tuple[QPen, ...]:
    """Return the pens that draw a racer's line outside the map, one after the other.

    On white a light line is seen by the dark edges that the first of two pens leaves on both sides.
    """
    return _line_pens(index % COLOURS, width, theme.is_dark)


_LONGEST = 2e4


def dashed(lines: npt.NDArray[np.float64], index: int) -> npt.NDArray[np.float64]:
    """Return the segments (x1, y1, x2, y2) of a racer's curve with the gaps of its line style.

    A pen's own dashes begin anew with each segment, and here the segments are a pixel long.

    Parameters
    ----------
    lines : ndarray, shape (n, 4)
        Segments in pixels, one after the other; gaps between them are allowed.
    index : int
        Number of the racer's look.
    """
    pattern = DASHES[index % len(DASHES)]
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    total = float(length.sum())
    if not pattern or not 0.0 < total < _LONGEST:  # so long a curve is a band: gaps would not be seen
        return lines
    edges = np.cumsum(pattern)
    ends = np.cumsum(length)
    begins = ends - length
    cuts = (np.arange(0.0, total, edges[-1])[:, None] + edges).ravel()
    cuts = np.union1d(np.concatenate([[0.0], ends]), cuts[cuts < total])
    start, stop = cuts[:-1], cuts[1:]
    middle = (start + stop) / 2
    on = np.searchsorted(edges, middle % edges[-1], side="right") % 2 == 0
    start, stop, middle = start[on], stop[on], middle[on]
    part = np.minimum(np.searchsorted(ends, middle), len(lines) - 1)
    origin, run = lines[part, :2], lines[part, 2:] - lines[part, :2]
    shares = ((start - begins[part]) / length[part], (stop - begins[part]) / length[part])
    return np.hstack([origin + run * np.clip(share, 0.0, 1.0)[:, None] for share in shares])


def _polygon(corners: int, radius: float, turn: float) -> list[QPointF]:
    angles = (turn + 2 * math.pi * k / corners for k in range(corners))
    return [QPointF(radius * math.cos(a), radius * math.sin(a)) for a in angles]


_SHAPES = (
    _polygon(24, 5.5, 0.0),
    _polygon(4, 6.5, math.pi / 4),
    _polygon(3, 7.0, -math.pi / 2),
    _polygon(4, 6.8, 0.0),
    _polygon(3, 7.0, math.pi / 2),
    _polygon(5, 6.5, -math.pi / 2),
    _polygon(6, 6.2, 0.0),
    _polygon(8, 6.0, math.pi / 8),
)


@cache
def _shape(index: int, scale: float) -> QPolygonF:
    return QPolygonF([scale * p for p in _SHAPES[index]])


_RIM, _BOLD_RIM = QPen(OUTLINE, 1.2), QPen(QColor("white"), 2.0)


def draw_marker(
    painter: QPainter, index: int, x: float, y: float, color: QColor, scale: float = 1.0, bold: bool = False
) -> None:
    """Draw a racer's mark: its shape tells it from others where colours do not."""
    painter.setPen(_BOLD_RIM if bold else _RIM)
    painter.setBrush(color)
    # Thirty of them in every frame of a race of ten: only the place is new.
    painter.drawPolygon(_shape(index % len(_SHAPES), scale).translated(x, y))


def draw_star(painter: QPainter, x: float, y: float, radius: float, color: QColor) -> None:
    """Draw a minimum."""
    points = []
    for k in range(10):
        r, a = radius if k % 2 == 0 else 0.42 * radius, -math.pi / 2 + k * math.pi / 5
        points.append(QPointF(x + r * math.cos(a), y + r * math.sin(a)))
    painter.setPen(QPen(OUTLINE, 1.0))
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF(points))


def draw_name(painter: QPainter, centre: QPointF, text: str) -> None:
    """Write the name of a place on a map, readable on any shade."""
    metrics = QFontMetricsF(painter.font())
    path = QPainterPath()
    left = centre.x() - metrics.horizontalAdvance(text) / 2
    path.addText(QPointF(left, centre.y() + metrics.capHeight() / 2), painter.font(), text)
    painter.strokePath(path, QPen(QColor(0, 0, 0, 210), 3.5, j=Qt.PenJoinStyle.RoundJoin))
    painter.fillPath(path, QColor("white"))


def draw_arrow(
    painter: QPainter,
    x: float,
    y: float,
    dx: float,
    dy: float,
    color: QColor,
    width: float = 2.0,
    head: float = 8.0,
) -> None:
    """Draw an arrow from (x, y) by (dx, dy), outlined so that it shows on any shade."""
    length = math.hypot(dx, dy)
    if length < 1.0:
        return
    ux, uy = dx / length, dy / length
    head = min(head, 0.6 * length)
    tip = QPointF(x + dx, y + dy)
    base = QPointF(tip.x() - ux * head, tip.y() - uy * head)
    wings = QPolygonF(
        [tip, QPointF(base.x() - uy * head * 0.5, base.y() + ux * head * 0.5),
         QPointF(base.x() + uy * head * 0.5, base.y() - ux * head * 0.5)]
    )  # fmt: skip
    for pen_color, extra in ((OUTLINE, 2.0), (color, 0.0)):
        pen = QPen(pen_color, width + extra)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), base)
        painter.setPen(QPen(pen_color, extra))
        painter.setBrush(pen_color)
        painter.drawPolygon(wings)
