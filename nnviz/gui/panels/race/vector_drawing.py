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
from nnviz.gui.panels.race.look import DASHES, line_pens, racer_color
from nnviz.gui.panels.race.trails import DOTTED, EDGE, EDGE_WIDTH, EDGED, Trail, draw_way_marks
from nnviz.gui.theme import Theme
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


def curve_pens(theme: Theme, index: int, width: float) -> list[QPen]:
    """Return pens that draw one after the other a curve in a racer's look, with its line style."""
    pens = []
    for plain in line_pens(theme, index, width):
        pen = QPen(plain)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pattern = DASHES[index % len(DASHES)]
        if pattern:
            pen.setDashPattern([length / pen.widthF() for length in pattern])
        pens.append(pen)
    return pens


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
        color = racer_color(trajectory.racer.colour)
        path = line_path(trail.lines_between(0, step))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        join = Qt.PenJoinStyle.RoundJoin
        if trajectory.done < EDGED:
            painter.setPen(QPen(EDGE, width + EDGE_WIDTH, c=Qt.PenCapStyle.FlatCap, j=join))
            painter.drawPath(path)
        painter.setPen(QPen(color, width, j=join))
        painter.drawPath(path)
        if trajectory.done <= DOTTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for x, y in trail.pixels[1 : step + 1].tolist():
                if x == x and y == y:
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
