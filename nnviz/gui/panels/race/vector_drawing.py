"""Lines for paper and drawings (PDF, SVG): paths that stay sharp however much they are enlarged.

On the screen the same things are painted a few milliseconds at a time and kept as pixels.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen

from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.layers import draw_map_lines, shade_image
from nnviz.gui.panels.race.look import DASHES, map_color
from nnviz.gui.panels.race.trails import DOTTED, EDGED, Trail, draw_way_marks
from nnviz.tasks.race import Trajectory
from nnviz.tasks.surface_picture import SurfaceMap

PICTURE_RATIO = 3.0
"""Pixels of a picture within a drawing per pixel of the screen: some 290 to the inch."""
_WIDEST = 4000.0


def is_vector(painter: QPainter) -> bool:
    """Return whether what is painted is kept as lines (PDF, SVG, a printer), not as pixels."""
    return bool(painter.paintEngine().type() != QPaintEngine.Type.Raster)


def line_path(lines: npt.NDArray[np.float64]) -> QPainterPath:
    """Return segments (n, 4) as a path: those that go on where the one before has ended are joined."""
    path = QPainterPath()
    end: tuple[float, float] | None = None
    for x1, y1, x2, y2 in lines.tolist():
        if end != (x1, y1):
            path.moveTo(x1, y1)
        path.lineTo(x2, y2)
        end = (x2, y2)
    return path


def curve_pen(index: int, color: QColor, width: float) -> QPen:
    """Return a pen with the line style of a racer's curves."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    pattern = DASHES[index % len(DASHES)]
    if pattern:
        pen.setDashPattern([length / width for length in pattern])
    return pen


def draw_trails(
    painter: QPainter, trajectories: tuple[Trajectory, ...], step: int, frame: Frame, width: float
) -> None:
    """Draw the trails up to `step` as paths, looking as on the screen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for trajectory in trajectories:
        if not trajectory.racer.visible:
            continue
        trail = Trail.of(trajectory, frame)
        color = map_color(trajectory.racer.colour)
        path = line_path(trail.lines_between(0, step))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        join = Qt.PenJoinStyle.RoundJoin
        if trajectory.done < EDGED:
            painter.setPen(QPen(QColor(0, 0, 0, 120), width + 1.6, c=Qt.PenCapStyle.FlatCap, j=join))
            painter.drawPath(path)
        painter.setPen(QPen(color, width, j=join))
        painter.drawPath(path)
        if trajectory.done <= DOTTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for x, y in trail.pixels[1 : step + 1].tolist():
                if x == x:
                    painter.drawEllipse(QPointF(x, y), width + 0.3, width + 0.3)
        draw_way_marks(painter, trail, 0, step, width)
    painter.restore()


def draw_map(painter: QPainter, surface_map: SurfaceMap, frame: Frame, table: Any, hole: QColor) -> None:
    """Draw a heat map as a fine picture and its contours as paths; `frame` may show other bounds."""
    x0, x1, y0, y1 = surface_map.request.bounds
    area = QRectF(frame.to_pixel(x0, y1), frame.to_pixel(x1, y0))
    if not (0 < area.width() < _WIDEST and 0 < area.height() < _WIDEST):
        return
    image = shade_image(surface_map.picture.shades, table, hole)
    size = QSize(round(area.width() * PICTURE_RATIO), round(area.height() * PICTURE_RATIO))
    kinds = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    painter.drawImage(area, image.scaled(size, *kinds))
    draw_map_lines(painter, surface_map, frame, draw_path)


def draw_path(painter: QPainter, lines: npt.NDArray[np.float64]) -> None:
    """Draw segments (n, 4) as a path."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line_path(lines))
