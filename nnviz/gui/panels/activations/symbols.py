"""The symbol of a curve: with it curves can be told apart without colours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QTransform

from nnviz.gui.theme import Theme

PER_CURVE = 5
"""Symbols on a curve: enough to find one, few enough not to hide it."""
SIZE = 4.0
"""Side of a symbol in line widths."""
SMALLER = 0.8
"""Size of the symbols of dashed lines, as a share of the others'."""


def paint_symbol(
    painter: QPainter, place: QPointF, theme: Theme, index: int, width: float, *, small: bool = False
) -> None:
    """Paint the symbol of curve `index` around a pixel; `width` is that of its line.

    That of a dashed line (a derivative, or a curve that lies upon another) is `small`. It is not hollow: open
    circles are kinks and jumps.
    """
    painter.setPen(QPen(theme.color("plot"), 1.0))
    painter.setBrush(theme.data_color(index))
    side = (SMALLER if small else 1.0) * SIZE * width
    path = QTransform.fromTranslate(place.x(), place.y()).scale(side, side).map(Symbols[theme.symbol(index)])
    painter.drawPath(path)


def symbol_places(
    px: NDArray[np.float64], py: NDArray[np.float64], frame: QRectF, index: int, offset: float = 0.0
) -> list[tuple[float, float]]:
    """Return where on a curve its symbols go: other curves have theirs elsewhere, where they coincide too.

    Parameters
    ----------
    px, py : ndarray of float, shape (n,)
        The curve in pixels, from left to right; NaN between its pieces.
    frame : QRectF
        What can be seen.
    index : int
        Number of the curve.
    offset : float
        Share of the distance between two symbols by which these are moved on (those of derivatives).
    """
    # Steps of a golden ratio spread any number of curves over the distance between two symbols.
    shift = 0.15 + 0.7 * ((0.618 * index + offset) % 1.0)
    wanted = frame.left() + (np.arange(PER_CURVE) + shift) * frame.width() / PER_CURVE
    at = np.searchsorted(px, wanted)
    at = at[at < px.size]
    seen = np.isfinite(py[at]) & (py[at] >= frame.top()) & (py[at] <= frame.bottom())
    return list(zip(px[at[seen]].tolist(), py[at[seen]].tolist(), strict=True))
