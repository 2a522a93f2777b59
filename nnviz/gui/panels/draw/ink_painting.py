"""Strokes and pictures painted into a gray image, whole or piece by piece."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from nnviz.gui.panels.draw.ink import SIDE, Ink

_PIXELATED = 64  # pictures up to this side show their pixels


def gray_image(values: NDArray[np.uint8]) -> QImage:
    """Return a Grayscale8 image with its own copy of `values`, shape (h, w)."""
    values = np.ascontiguousarray(values)
    h, w = values.shape
    return QImage(values.data, w, h, w, QImage.Format.Format_Grayscale8).copy()


def gray_values(image: QImage) -> NDArray[np.uint8]:
    """Return a copy of an image's gray values, uint8, shape (h, w); transparent parts count as white."""
    if image.hasAlphaChannel():
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(Qt.GlobalColor.white)
        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
        image = flat
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()


def paint_ink(image: QImage, ink: Ink, paper: int, tone: int, clip: QRectF | None = None) -> None:
    """Paint `ink` afresh into a square gray image, in all of it or within `clip` (canvas units).

    Parameters
    ----------
    image : QImage
        Grayscale8.
    paper, tone : int
        Gray values of the paper and of the ink, 0..255.
    """
    scale = image.width() / SIDE
    painter = QPainter(image)
    painter.scale(scale, scale)
    if clip is not None:
        painter.setClipRect(clip)
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QColor(paper, paper, paper))
    if ink.picture is not None:
        coverage = ink.picture.coverage
        table = np.round(np.linspace(paper, tone, 256)).astype(np.uint8)
        smooth = coverage.shape[0] > _PIXELATED
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(QRectF(0, 0, SIDE, SIDE), gray_image(table[coverage]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in ink.strokes:
        paint_stroke(painter, stroke.tolist(), QColor(tone, tone, tone))
    painter.end()


def paint_stroke(painter: QPainter, stroke: Sequence[Sequence[float]], color: QColor) -> None:
    """Paint a stroke (x, y, width) with round caps and joins; its width may vary."""
    if not len(stroke):
        return
    if len(stroke) == 1:
        x, y, width = stroke[0]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, y), width / 2, width / 2)
        return
    widths = [p[2] for p in stroke]
    if max(widths) - min(widths) < 0.5:
        painter.setPen(_round_pen(color, widths[0]))
        painter.drawPolyline(QPolygonF([QPointF(p[0], p[1]) for p in stroke]))
        return
    for (ax, ay, aw), (bx, by, bw) in itertools.pairwise(stroke):
        painter.setPen(_round_pen(color, (aw + bw) / 2))
        painter.drawLine(QPointF(ax, ay), QPointF(bx, by))


def bounds(stroke: Iterable[Sequence[float]], margin: float = 2.0) -> QRectF:
    """Return the rectangle (canvas units) that the ink of `stroke` covers, with a margin."""
    xs, ys, ws = zip(*stroke, strict=True)
    reach = max(ws) / 2 + margin
    return QRectF(QPointF(min(xs) - reach, min(ys) - reach), QPointF(max(xs) + reach, max(ys) + reach))


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
