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
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnviz.gui.theme import SMALL, UNIT, Theme

Array = NDArray[np.float64]
_DASH, _PERIOD = 7.0, 12.0
_FAR = 1e5


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
        Shaded intervals of x, one row of the plot's height each.
    legend : tuple of (text, colour, dashed)
    """

    strokes: tuple[Stroke, ...] = ()
    marks: tuple[Mark, ...] = ()
    bands: tuple[tuple[float, float, int, int, int], ...] = ()
    legend: tuple[tuple[str, int, bool], ...] = field(default=())


class CurvesItem(pg.GraphicsObject):
    """Paints a `Picture` in the coordinates of its plot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Picture()
        self._segments = internals.PrimitiveArray(QLineF, 4)

    def picture(self) -> Picture:
        """Return what is shown."""
        return self._picture

    def set_picture(self, picture: Picture) -> None:
        """Show something else."""
        self._picture = picture
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the visible rectangle: the range is set by the plot's owner."""
        return QRectF(self.viewRect())

    def viewTransformChanged(self) -> None:
        """Follow zoom and resize."""
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint bands, curves, ends and legend in pixels."""
        transform = painter.transform()
        frame = transform.mapRect(QRectF(self.viewRect()))
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bands(painter, transform, frame)
        width = 2.0 * self._theme.scale
        for stroke in self._picture.strokes:
            self._paint_stroke(painter, transform, stroke, width)
        for mark in self._picture.marks:
            color = self._theme.data_color(mark.color)
            painter.setPen(QPen(color, width * 0.8))
            painter.setBrush(color if mark.closed else self._theme.color("plot"))
            radius = 2.2 * width
            painter.drawEllipse(transform.map(QPointF(mark.x, mark.y)), radius, radius)
        self._paint_legend(painter, frame)

    def _paint_bands(self, painter: QPainter, transform: QTransform, frame: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for low, high, index, row, rows in self._picture.bands:
            color = self._theme.data_color(index)
            color.setAlpha(46 if rows == 1 else 60)
            left, right = transform.map(QPointF(low, 0)).x(), transform.map(QPointF(high, 0)).x()
            height = frame.height() / rows
            painter.fillRect(QRectF(left, frame.top() + row * height, right - left, height), color)

    def _paint_stroke(self, painter: QPainter, transform: QTransform, stroke: Stroke, width: float) -> None:
        if stroke.x.size == 0:
            return
        px = stroke.x * transform.m11() + transform.dx()
        py = np.clip(stroke.y * transform.m22() + transform.dy(), -_FAR, _FAR)
        pen = QPen(self._theme.data_color(stroke.color), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if not stroke.dashed else Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        if stroke.x.size > 1:
            keep = np.isfinite(px[1:] - px[:-1]) & np.isfinite(py[1:] - py[:-1])
            if stroke.dashed:
                px, py, keep = _dashed(px, py, keep)
            index = np.flatnonzero(keep)
            self._segments.resize(index.size)
            ends = self._segments.ndarray()
            ends[:, 0], ends[:, 1] = px[index], py[index]
            ends[:, 2], ends[:, 3] = px[index + 1], py[index + 1]
            if index.size:
                painter.drawLines(*self._segments.drawargs())
        if stroke.dots:
            painter.setBrush(self._theme.data_color(stroke.color))
            for x, y in zip(px.tolist(), py.tolist(), strict=True):
                if np.isfinite(y):
                    painter.drawEllipse(QPointF(x, y), width, width)

    def _paint_legend(self, painter: QPainter, frame: QRectF) -> None:
        entries = self._picture.legend
        if not entries:
            return
        font = self._theme.number_font(0.92)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        height = metrics.height() + 2
        sample = 22.0 * self._theme.scale
        room = max(metrics.horizontalAdvance(text) for text, _, _ in entries)
        box = QRectF(frame.left() + UNIT, frame.top() + UNIT, sample + room + 3 * UNIT, 0)
        fit = max(1, int((frame.height() - 3 * UNIT) / height))
        shown = entries[:fit]
        box.setHeight(len(shown) * height + UNIT)
        back = self._theme.color("panel")
        back.setAlpha(225)
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        painter.setBrush(back)
        painter.drawRoundedRect(box, SMALL, SMALL)
        for i, (text, index, dashed) in enumerate(shown):
            middle = box.top() + SMALL + (i + 0.5) * height
            pen = QPen(self._theme.data_color(index), 2.0 * self._theme.scale)
            pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left() + UNIT, middle), QPointF(box.left() + UNIT + sample, middle))
            painter.setPen(self._theme.color("text"))
            place = QRectF(box.left() + 2 * UNIT + sample, middle - height / 2, room + UNIT, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _dashed(px: Array, py: Array, keep: NDArray[np.bool_]) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return points spaced finely enough to be dashes, and which of their segments to draw."""
    length = np.hypot(np.diff(px), np.clip(np.diff(py), -2000, 2000))
    length[~keep] = 0.0
    # Straight pieces have few points: long segments are divided so that dashes fit into them.
    if length.max(initial=0.0) > 3.0 and length.sum() < 2e4:
        parts = np.maximum(1, np.ceil(length / 2.0).astype(int))
        parts[~keep] = 1
        start = np.concatenate([[0], np.cumsum(parts)])
        position = np.repeat(np.arange(parts.size), parts)
        share = (np.arange(start[-1]) - start[position]) / parts[position]
        with np.errstate(invalid="ignore"):
            px = np.append(px[position] + share * (px[position + 1] - px[position]), px[-1])
            py = np.append(py[position] + share * (py[position + 1] - py[position]), py[-1])
        # A part that begins at a real point beside a gap must not become NaN with its neighbour.
        length = np.hypot(np.diff(px), np.diff(py))
        keep = np.isfinite(length)
        length[~keep] = 0.0
    travelled = np.cumsum(length) - length / 2
    return px, py, keep & (travelled % _PERIOD < _DASH)


def contrast_pen(color: QColor, width: float) -> QPen:
    """Return a round pen."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
