"""Where numbers stand on edges, so that they cover neither nodes nor one another."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

_ALONG = (0.42, 0.55, 0.3, 0.68, 0.8, 1.15, 1.4, 1.7, 2.1, 2.6)
"""Shares of the way along an edge's first piece at which its numbers may stand, the best one first."""
_LAST = 0.85
"""Share of the whole edge beyond which they would seem to belong to the node it ends in."""


def free_spots(edges: Iterable[tuple[QPainterPath, int, QSizeF]], covered: Sequence[QRectF]) -> list[QPointF]:
    """Return a place for the numbers of each edge, in this order: the first that is free, or the freest.

    Parameters
    ----------
    edges : iterable of (QPainterPath, int, QSizeF)
        Way, number of its pieces, and size of its numbers; an empty size needs no place.
    covered : sequence of QRectF
        What must stay visible.
    """
    taken, spots = list(covered), []
    for path, pieces, size in edges:
        length = path.length()
        least, spot, place = math.inf, path.pointAtPercent(0.0), QRectF()
        for share in () if size.isEmpty() else _ALONG:
            where = path.pointAtPercent(path.percentAtLength(min(share / pieces, _LAST) * length))
            box = QRectF(where - QPointF(size.width() / 2, size.height() / 2), size)
            parts = [box.intersected(other) for other in taken if box.intersects(other)]
            hidden = sum(part.width() * part.height() for part in parts)
            if hidden < least:
                least, spot, place = hidden, where, box
            if not hidden:
                break
        spots.append(spot)
        taken.append(place)
    return spots
