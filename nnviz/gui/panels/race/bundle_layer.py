"""The translucent bundle of one racer under many seeds, with its median."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.layers import device_pixmap, draw_lines, merged, to_pixels
from nnviz.gui.panels.race.look import racer_color


def paint_bundle(clouds: tuple[Any, ...], frame: Frame, ratio: float) -> QPixmap:
    """Return bundles as a layer; `clouds` holds pairs of points (seeds, steps + 1, 2) and colour index."""
    pixmap = device_pixmap(frame.rect.size(), ratio)
    inner = Frame(QRectF(0, 0, frame.rect.width(), frame.rect.height()), frame.bounds)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for points, index in clouds:
        color = racer_color(index)
        faint = QColor(color)
        faint.setAlpha(max(20, 255 * 3 // max(len(points), 1)))
        painter.setPen(QPen(faint, 1.0))
        for run in points:
            pixels = merged(to_pixels(run, inner))
            draw_lines(painter, np.hstack([pixels[:-1], pixels[1:]]))
        with np.errstate(all="ignore"):
            middle = merged(to_pixels(np.median(points, axis=0), inner))
        painter.setPen(QPen(QColor(0, 0, 0, 140), 4.0))
        draw_lines(painter, np.hstack([middle[:-1], middle[1:]]))
        painter.setPen(QPen(color, 2.4))
        draw_lines(painter, np.hstack([middle[:-1], middle[1:]]))
    painter.end()
    return pixmap
