"""What is painted once and kept (the heat map with contours), and how points become lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from nnviz.gui.panels.race.frame import Frame
from nnviz.tasks.surface_picture import SurfaceMap

FloatArray = npt.NDArray[np.float64]
# Points closer than this on the screen are one point: a racer that has arrived costs nothing.
_MERGE = 0.5
_DIM = 0.78


def shade_table(name: str = "viridis", dim: float = _DIM) -> npt.NDArray[np.uint32]:
    """Return 256 colours as 0xffRRGGBB, dimmed so that bright trails stand out."""
    import pyqtgraph as pg

    table = pg.colormap.get(name).getLookupTable(nPts=256).astype(np.float64) * dim
    rgb = table.round().astype(np.uint32)
    return (np.uint32(0xFF) << np.uint32(24)) | (rgb[:, 0] << 16) | (rgb[:, 1] << 8) | rgb[:, 2]


def shade_image(shades: FloatArray, table: npt.NDArray[np.uint32], hole: QColor) -> QImage:
    """Return shades (row 0 below) as a picture; NaN becomes `hole`."""
    bad = np.isnan(shades)
    index = np.clip(np.where(bad, 0.0, shades) * 255.0, 0, 255).astype(np.uint8)
    pixels = table[index]
    pixels[bad] = hole.rgb()
    pixels = np.ascontiguousarray(pixels[::-1])
    height, width = pixels.shape
    # The copy outlives the array.
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def device_pixmap(size: QSizeF, ratio: float) -> QPixmap:
    """Return a transparent pixmap of the screen's own resolution."""
    pixmap = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def draw_lines(painter: QPainter, lines: npt.NDArray[np.float64]) -> None:
    """Draw segments (n, 4): x1, y1, x2, y2, without a Python object per segment."""
    from pyqtgraph.Qt import internals

    if len(lines) == 0:
        return
    array = internals.PrimitiveArray(QLineF, 4)
    array.resize(len(lines))
    array.ndarray()[:] = lines
    painter.drawLines(*array.drawargs())


def paint_map(surface_map: SurfaceMap, frame: Frame, ratio: float, table: Any, hole: QColor) -> QPixmap:
    """Return heat map, contours and overlays for all of the frame."""
    pixmap = device_pixmap(frame.rect.size(), ratio)
    inner = Frame(QRectF(0, 0, frame.rect.width(), frame.rect.height()), surface_map.request.bounds)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(inner.rect, shade_image(surface_map.picture.shades, table, hole))
    draw_map_lines(painter, surface_map, inner)
    painter.end()
    return pixmap


def draw_map_lines(
    painter: QPainter,
    surface_map: SurfaceMap,
    frame: Frame,
    draw: Callable[[QPainter, FloatArray], None] = draw_lines,
) -> None:
    """Draw contours, arrows and lines of steepest descent with `draw` (painter, segments)."""
    import contourpy

    picture = surface_map.picture
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if picture.levels.size:
        generator = contourpy.contour_generator(picture.x, picture.y, picture.shades)
        # Square caps would lie upon one another: a dotted line where the screen is fine.
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for level in picture.levels:
            for line in generator.lines(float(level)):
                draw(painter, segments(to_pixels(np.asarray(line), frame)))
    if len(surface_map.arrows):
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1.2))
        draw(painter, _arrow_lines(surface_map.arrows, frame))
    if surface_map.streams:
        painter.setPen(QPen(QColor(255, 255, 255, 150), 1.2))
        for line in surface_map.streams:
            draw(painter, segments(to_pixels(line, frame)))


def to_pixels(points: FloatArray, frame: Frame) -> FloatArray:
    """Return points of the plane (n, 2) as pixels; far ones are clipped to a safe distance."""
    x0, x1, y0, y1 = frame.bounds
    r = frame.rect
    out = np.empty(points.shape)
    with np.errstate(all="ignore"):
        out[:, 0] = r.left() + (points[:, 0] - x0) / (x1 - x0) * r.width()
        out[:, 1] = r.bottom() - (points[:, 1] - y0) / (y1 - y0) * r.height()
    # Qt's rasteriser is slow and wrong with coordinates in the millions.
    np.clip(out, -2e4, 2e4, out=out)
    return out


def segments(points: FloatArray) -> FloatArray:
    """Return the lines (n, 4) between points one after the other, without those that are not numbers."""
    points = points[~np.isnan(points).any(axis=1)]
    return np.hstack([points[:-1], points[1:]])


def _arrow_lines(arrows: FloatArray, frame: Frame) -> FloatArray:
    base = to_pixels(arrows[:, :2], frame)
    size = 0.36 * min(frame.rect.width() / 22, frame.rect.height() / 16)
    direction = arrows[:, 2:] * np.array([frame.rect.width(), -frame.rect.height()])
    direction /= np.maximum(np.hypot(direction[:, :1], direction[:, 1:]), 1e-12)
    tip, tail = base + size * direction, base - size * direction
    across = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    left, right = (tip - 0.6 * size * direction + side * 0.45 * size * across for side in (1, -1))
    return np.vstack([np.hstack([tail, tip]), np.hstack([tip, left]), np.hstack([tip, right])])


def merged(pixels: FloatArray) -> FloatArray:
    """Return the pixels without those that fall onto the one before (a racer at rest)."""
    return pixels[far_enough(pixels)]


def far_enough(pixels: FloatArray) -> npt.NDArray[np.bool_]:
    """Return which pixels are numbers and do not fall onto the one before; the last one is kept."""
    keep = np.ones(len(pixels), dtype=bool)
    if len(pixels) > 2:
        cells = np.round(pixels / _MERGE)
        keep[1:] = (cells[1:] != cells[:-1]).any(axis=1)
        keep[-1] = True
    return keep & ~np.isnan(pixels).any(axis=1)
