"""What is painted once and kept: the heat map with contours, and the layer of trails."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.look import map_color
from nnviz.tasks.race import Trajectory
from nnviz.tasks.surface_picture import SurfaceMap

FloatArray = npt.NDArray[np.float64]
# Points closer than this on the screen are one point: a racer that has arrived costs nothing.
_MERGE = 0.5
_DIM = 0.78
_LONG = 4000  # points; shorter races are painted anew in a moment
_COPIES = 16


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
    import contourpy

    picture = surface_map.picture
    pixmap = device_pixmap(frame.rect.size(), ratio)
    inner = Frame(QRectF(0, 0, frame.rect.width(), frame.rect.height()), surface_map.request.bounds)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(inner.rect, shade_image(picture.shades, table, hole))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if picture.levels.size:
        generator = contourpy.contour_generator(picture.x, picture.y, picture.shades)
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1.0))
        for level in picture.levels:
            for line in generator.lines(float(level)):
                draw_lines(painter, _segments(to_pixels(np.asarray(line), inner)))
    if len(surface_map.arrows):
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1.2))
        draw_lines(painter, _arrow_lines(surface_map.arrows, inner))
    if surface_map.streams:
        painter.setPen(QPen(QColor(255, 255, 255, 150), 1.2))
        for line in surface_map.streams:
            draw_lines(painter, _segments(to_pixels(line, inner)))
    painter.end()
    return pixmap


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


def _segments(points: FloatArray) -> FloatArray:
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
    if len(pixels) < 3:
        return pixels
    cells = np.round(pixels / _MERGE)
    keep = np.ones(len(pixels), dtype=bool)
    keep[1:] = (cells[1:] != cells[:-1]).any(axis=1)
    keep[-1] = True
    return pixels[keep & ~np.isnan(pixels).any(axis=1)]


class TrailLayer:
    """All trails on one pixmap: steps forward are appended, anything else paints it anew.

    Going back through a long race keeps pictures at some steps on the way, so that the next step back
    begins at the nearest of them.

    Attributes
    ----------
    step : int
        The step up to which trails are painted.
    """

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None
        self._trajectories: tuple[Trajectory, ...] = ()
        self._kept: dict[int, QPixmap] = {}
        self.step = 0

    def set_trajectories(self, trajectories: tuple[Trajectory, ...]) -> None:
        """Take other trajectories."""
        self._trajectories = trajectories
        self.invalidate()

    def invalidate(self) -> None:
        """Paint anew next time (after a zoom, a resize, a change of look)."""
        self._pixmap = None
        self._kept.clear()

    def pixmap(self, step: int, frame: Frame, ratio: float, width: float) -> QPixmap:
        """Return the layer with all trails up to `step`."""
        inner = Frame(QRectF(0, 0, frame.rect.width(), frame.rect.height()), frame.bounds)
        begin = self.step
        stops = [step]
        if self._pixmap is None:
            self._pixmap, begin = device_pixmap(frame.rect.size(), ratio), 0
        elif step < self.step:
            begin = max((k for k in self._kept if k <= step), default=0)
            kept = self._kept.get(begin)
            self._pixmap = device_pixmap(frame.rect.size(), ratio) if kept is None else kept.copy()
            stops = self._stops(begin, step)
        for stop in stops:
            self._append(begin, stop, inner, width)
            begin = stop
            if stop < step:
                self._kept[stop] = self._pixmap.copy()
        self.step = step
        return self._pixmap

    def _stops(self, begin: int, end: int) -> list[int]:
        """Return the steps at which a copy is kept, and the last one."""
        total = sum(t.done for t in self._trajectories)
        if total < _LONG:
            return [end]
        spacing = max(1, max(t.done for t in self._trajectories) // _COPIES)
        return [*(k for k in range(0, end, spacing) if k > begin), end]

    def _append(self, begin: int, end: int, frame: Frame, width: float) -> None:
        if end <= begin:
            return
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for trajectory in self._trajectories:
            if trajectory.racer.visible and trajectory.done > begin:
                self._draw(painter, trajectory, begin, end, frame, width)
        painter.end()

    def _draw(
        self, painter: QPainter, trajectory: Trajectory, begin: int, end: int, frame: Frame, width: float
    ) -> None:
        pixels = to_pixels(trajectory.points[begin : end + 1], frame)
        lines = _segments(merged(pixels))
        color = map_color(trajectory.racer.colour)
        if len(lines) < 3000:
            # A dark edge keeps light trails readable on light shades; long trails fill the eye without.
            edge = QPen(QColor(0, 0, 0, 120), width + 1.6)
            edge.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(edge)
            draw_lines(painter, lines)
        painter.setPen(QPen(color, width))
        draw_lines(painter, lines)
        if trajectory.done <= 120 and len(lines) >= 1:
            # Single steps are worth seeing while there are few.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for x, y in pixels[1:]:
                if not np.isnan(x):
                    painter.drawEllipse(QPointF(x, y), width + 0.3, width + 0.3)
