"""Curves painted fast and smooth: hundreds of points, several functions, every frame of a drag.

A wide antialiased polyline costs 1.2 ms, the same line as separate segments 0.24 ms; so curves are painted
as segments in pixels, and dashes are made by leaving segments out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pyqtgraph.Qt import internals
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnviz.gui.panels.activations.legend import HiddenCurves, Legend, stroke_pattern
from nnviz.gui.panels.activations.symbols import paint_symbol, symbol_places
from nnviz.gui.theme import Theme

Array = NDArray[np.float64]
_FAR = 3e3
FADED = 0.3
"""Opacity of a curve that is not what the user has asked for last."""


@dataclass(frozen=True)
class Stroke:
    """One curve: NaN separates its pieces."""

    x: Array
    y: Array
    color: int
    dashed: bool = False
    dots: bool = False


@dataclass(frozen=True)
class Mark:
    """A point: the end of a piece (open or closed)."""

    x: float
    y: float
    color: int
    closed: bool


@dataclass(frozen=True)
class Picture:
    """Everything that one plot shows.

    Attributes
    ----------
    strokes, marks : tuple
    bands : tuple of (low, high, colour, row, rows)
        Shaded intervals of x; each function has a row of its own in the strips above the axis.
    legend : tuple of (text, colour, dashed)
    faded : frozenset of int
        Colours of curves that are not what the user has asked for last.
    """

    strokes: tuple[Stroke, ...] = ()
    marks: tuple[Mark, ...] = ()
    bands: tuple[tuple[float, float, int, int, int], ...] = ()
    legend: tuple[tuple[str, int, bool], ...] = field(default=())
    faded: frozenset[int] = frozenset()


class CurvesItem(pg.GraphicsObject):
    """Paints a `Picture` in the coordinates of its plot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Picture()
        self.legend = Legend(theme)
        self.hidden = HiddenCurves()
        self._ticks: tuple[tuple[float, ...], list[float], list[float]] = ((), [], [])
        self._segments = internals.PrimitiveArray(QLineF, 4)

    def picture(self) -> Picture:
        """Return what is shown."""
        return self._picture

    def set_picture(self, picture: Picture) -> None:
        """Show something else."""
        self._picture = picture
        if picture.legend:
            self.hidden.keep(picture.legend)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the visible rectangle: the range is set by the plot's owner."""
        return visible_rectangle(self)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint bands, curves, ends and legend in pixels."""
        transform = painter.transform()
        frame = transform.mapRect(visible_rectangle(self))
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter, transform, frame)
        self._paint_bands(painter, transform, frame)
        width = 2.0 * self._theme.scale
        for stroke in self._picture.strokes:
            if stroke.color not in self.hidden:
                painter.setOpacity(FADED if stroke.color in self._picture.faded else 1.0)
                self._paint_stroke(painter, transform, frame, stroke, width)
        painter.setOpacity(1.0)
        for mark in self._picture.marks:
            if mark.color in self.hidden or not frame.contains(transform.map(QPointF(mark.x, mark.y))):
                continue
            painter.setOpacity(FADED if mark.color in self._picture.faded else 1.0)
            color = self._theme.data_color(mark.color)
            painter.setPen(QPen(color, width * 0.8))
            painter.setBrush(color if mark.closed else self._theme.color("plot"))
            radius = 2.2 * width
            painter.drawEllipse(transform.map(QPointF(mark.x, mark.y)), radius, radius)
        painter.setOpacity(1.0)
        self.legend.paint(painter, frame, self._picture.legend, self.hidden)

    def _paint_grid(self, painter: QPainter, transform: QTransform, frame: QRectF) -> None:
        """Paint the lines at the axes' main ticks; the axes themselves take ten times as long for them."""
        box = self.getViewBox()
        plot = None if box is None else box.parentItem()
        if plot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.color("hover"), 1.0))
        (left, right), (low, high) = box.viewRange()
        key = (left, right, low, high, frame.width(), frame.height())
        if self._ticks[0] != key:
            across = _main_ticks(plot.getAxis("bottom"), left, right, frame.width())
            self._ticks = (key, across, _main_ticks(plot.getAxis("left"), low, high, frame.height()))
        for x in self._ticks[1]:
            place = transform.map(QPointF(x, 0.0)).x()
            painter.drawLine(QPointF(place, frame.top()), QPointF(place, frame.bottom()))
        for y in self._ticks[2]:
            place = transform.map(QPointF(0.0, y)).y()
            painter.drawLine(QPointF(frame.left(), place), QPointF(frame.right(), place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_bands(self, painter: QPainter, transform: QTransform, frame: QRectF) -> None:
        """Shade faintly over the whole height, and as a strip of the function's own above the axis."""
        strip = 7.0 * self._theme.scale
        for low, high, index, row, rows in self._picture.bands:
            if index in self.hidden:
                continue
            color = self._theme.data_color(index)
            left, right = transform.map(QPointF(low, 0)).x(), transform.map(QPointF(high, 0)).x()
            if rows <= 3:
                # More layers than that would be mud.
                color.setAlpha(34 // rows)
                painter.fillRect(QRectF(left, frame.top(), right - left, frame.height()), color)
            color.setAlpha(150)
            top = frame.bottom() - (rows - row) * strip
            painter.fillRect(QRectF(left, top, right - left, strip - 1.0), color)

    def _paint_stroke(
        self, painter: QPainter, transform: QTransform, frame: QRectF, stroke: Stroke, width: float
    ) -> None:
        if stroke.x.size == 0:
            return
        px = stroke.x * transform.m11() + transform.dx()
        with np.errstate(over="ignore"):  # 1e308 in a plot from -1 to 1 is as far out as infinity
            py = np.clip(stroke.y * transform.m22() + transform.dy(), -_FAR, _FAR)
        pen = QPen(self._theme.data_color(stroke.color), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        pattern = stroke_pattern(self._theme, stroke.color, stroke.dashed)
        ends = _dashes(px, py, pattern) if pattern else _segments(px, py)
        # The plot clips on the screen; in an SVG file nothing would.
        ends = _clipped(ends, frame.top(), frame.bottom())
        if len(ends):
            self._segments.resize(len(ends))
            self._segments.ndarray()[:] = ends
            painter.drawLines(*self._segments.drawargs())
        if stroke.dots:
            places = [(x, y) for x, y in zip(px.tolist(), py.tolist(), strict=True) if np.isfinite(y)]
        else:
            places = symbol_places(px, py, frame, stroke.color, 0.5 if stroke.dashed else 0.0)
        for x, y in places:
            paint_symbol(
                painter,
                QPointF(x, y),
                self._theme,
                stroke.color,
                width,
                small=stroke.dashed,
            )


def _clipped(ends: Array, top: float, bottom: float) -> Array:
    """Return the parts of segments between two heights."""
    if not len(ends):
        return ends
    y1, y2 = ends[:, 1], ends[:, 3]
    if min(y1.min(), y2.min()) >= top and max(y1.max(), y2.max()) <= bottom:
        return ends
    inside = (np.maximum(y1, y2) >= top) & (np.minimum(y1, y2) <= bottom)
    x1, y1, x2, y2 = ends[inside].T
    rise = np.where(y2 == y1, 1.0, y2 - y1)
    start, stop = np.clip(y1, top, bottom), np.clip(y2, top, bottom)
    run = (x2 - x1) / rise
    return np.stack([x1 + (start - y1) * run, start, x1 + (stop - y1) * run, stop], axis=1)


def visible_rectangle(item: pg.GraphicsObject) -> QRectF:
    """Return what the plot of `item` shows, in its coordinates.

    pyqtgraph's own ``viewRect`` of an item is one change of range behind.
    """
    box = item.getViewBox()
    if box is None:
        return QRectF()
    (left, right), (low, high) = box.viewRange()
    return QRectF(left, low, right - left, high - low)


def _segments(px: Array, py: Array) -> Array:
    """Return segments (x1, y1, x2, y2) through the points, fewer where the curve is nearly straight."""
    if px.size > 60:
        bend = np.full(px.shape, np.inf)
        bend[1:-1] = np.abs(py[:-2] - 2.0 * py[1:-1] + py[2:])
        # NaN (the gap between pieces) compares false, so a gap and its neighbours stay.
        straight = bend < 0.03
        straight[::4] &= bend[::4] < 5e-4
        straight[::40] = False
        px, py = px[~straight], py[~straight]
    ends = np.stack([px[:-1], py[:-1], px[1:], py[1:]], axis=1)
    return ends[np.isfinite(ends).all(axis=1)]


def _dashes(px: Array, py: Array, pattern: tuple[float, ...] = (7.0, 5.0)) -> Array:
    """Return the segments of dashes along the curve, two for each dash, as `stroke_pattern` has it."""
    edges = np.cumsum((0.0, *pattern))
    gaps = np.flatnonzero(~np.isfinite(px + py))
    parts = []
    for x, y in zip(np.split(px, gaps), np.split(py, gaps), strict=True):
        valid = np.isfinite(x + y)
        x, y = x[valid], y[valid]
        length = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
        if x.size < 2 or not length[-1] < 4e4:
            continue
        for begin, dash in zip(edges[:-1:2], pattern[::2], strict=True):
            start = np.arange(begin, length[-1], edges[-1])
            at = np.minimum(start[:, None] + np.array([0.0, 0.5 * dash, dash]), length[-1])
            dx, dy = np.interp(at, length, x), np.interp(at, length, y)
            parts += [np.stack([dx[:, k], dy[:, k], dx[:, k + 1], dy[:, k + 1]], axis=1) for k in (0, 1)]
    return np.concatenate(parts) if parts else np.zeros((0, 4))


def _main_ticks(axis: pg.AxisItem, low: float, high: float, length: float) -> list[float]:
    levels = axis.tickValues(low, high, length)
    return [float(value) for value in levels[0][1]] + [float(v) for _, values in levels[1:2] for v in values]
