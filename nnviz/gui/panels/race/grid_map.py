"""A picture of coloured cells with axes: the basin map and the hyperparameter map are drawn with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.race.frame import Bounds, Frame, Ticks, draw_axes
from nnviz.gui.panels.race.look import draw_name, draw_star
from nnviz.gui.panels.race.vector_drawing import PICTURE_RATIO, is_vector
from nnviz.gui.theme import Theme


class GridMap(QWidget):
    """Cells in colours that the owner computes.

    Signals
    -------
    cell_clicked(int, int)
        Row (0 below) and column.
    """

    cell_clicked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._shape = (1, 1)
        self._frame = Frame(QRectF(0, 0, 1, 1), (0.0, 1.0, 0.0, 1.0))
        self._names = ("x", "y")
        self._ticks: tuple[Ticks | None, Ticks | None] = (None, None)
        self._stars: tuple[tuple[float, float, QColor], ...] = ()
        self._names_shown: tuple[tuple[float, float, str, bool], ...] = ()
        self._mark: tuple[float, float] | None = None
        self._hatch: Callable[[int, int, float], QImage] | None = None
        self._hatched: tuple[tuple[int, int, float], QImage] | None = None
        self._text: Callable[[int, int], str] | None = None
        self._hover = ""
        self.setMouseTracking(True)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_axes(
        self,
        bounds: Bounds,
        x_name: str,
        y_name: str,
        x_ticks: Ticks | None = None,
        y_ticks: Ticks | None = None,
    ) -> None:
        """Set what the edges stand for, and ticks where round numbers will not do."""
        self._frame.bounds = bounds
        self._names = (x_name, y_name)
        self._ticks = (x_ticks, y_ticks)
        self.update()

    def set_cells(self, rgb: npt.NDArray[np.uint8], text: Callable[[int, int], str]) -> None:
        """Show cells (rows, columns, 3), row 0 below; `text` says what a cell holds."""
        flipped = np.ascontiguousarray(rgb[::-1])
        height, width, _ = flipped.shape
        self._shape = (height, width)
        self._image = QImage(flipped.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._text = text
        self.update()

    def set_marks(
        self, stars: tuple[tuple[float, float, QColor], ...], mark: tuple[float, float] | None = None
    ) -> None:
        """Draw stars (x, y, colour) and a ring."""
        self._stars, self._mark = stars, mark
        self.update()

    def set_hatching(self, hatch: Callable[[int, int, float], QImage] | None) -> None:
        """Draw a transparent picture over the cells.

        `hatch` makes it for a width and height in pixels of the device, and the factor on its lines.
        """
        self._hatch, self._hatched = hatch, None
        self.update()

    def set_names(self, names: tuple[tuple[float, float, str, bool], ...]) -> None:
        """Write names (x, y, text, whether beside a star) onto the cells."""
        self._names_shown = names
        self.update()

    def cell_at(self, p: QPointF) -> tuple[int, int] | None:
        """Return row and column under a pixel."""
        r = self._frame.rect
        if not r.contains(p) or self._image is None:
            return None
        rows, columns = self._shape
        column = int((p.x() - r.left()) / r.width() * columns)
        row = int((r.bottom() - p.y()) / r.height() * rows)
        return min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw cells, axes and marks."""
        scale = self._theme.scale
        self._frame.rect = QRectF(
            58 * scale, 26, max(50, self.width() - 78 * scale), max(50, self.height() - 26 - 44 * scale)
        )
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("plot"))
        r = self._frame.rect
        if self._image is not None:
            painter.drawImage(r, self._image)
            self._draw_hatching(painter, r)
        draw_axes(painter, self._frame, self._theme, self._theme.number_font(0.9), *self._names, *self._ticks)
        painter.setPen(self._theme.color("text"))
        painter.drawText(QRectF(r.left(), 2, r.width(), 22), Qt.AlignmentFlag.AlignVCenter, self._hover)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(r)
        few = len(self._stars) < 20
        radius = 8.0 if few else 4.0
        for x, y, color in self._stars:
            p = self._frame.to_pixel(x, y)
            draw_star(painter, p.x(), p.y(), radius, color)
        painter.setFont(self._theme.number_font(1.0 if few else 0.8, bold=True))
        metrics = QFontMetricsF(painter.font())
        for x, y, text, beside in self._names_shown:
            p, width = self._frame.to_pixel(x, y), metrics.horizontalAdvance(text)
            if beside and few:
                off = radius + 3 + width / 2
                # At the right edge it would be cut.
                p.setX(p.x() + off if p.x() + off + width / 2 < r.right() else p.x() - off)
            elif beside:
                p.setY(p.y() + 11 if p.y() + 20 < r.bottom() else p.y() - 11)
                p.setX(min(max(p.x(), r.left() + width / 2), r.right() - width / 2))
            p.setY(min(max(p.y(), r.top() + 9), r.bottom() - 9))
            draw_name(painter, p, text)
        if self._mark is not None:
            p = self._frame.to_pixel(*self._mark)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 170), 4.0), QPen(QColor("white"), 2.0)):
                painter.setPen(pen)
                painter.drawEllipse(p, 7.0, 7.0)
        painter.end()

    def _draw_hatching(self, painter: QPainter, r: QRectF) -> None:
        if self._hatch is None:
            return
        # Paper shows more than the screen does.
        ratio = PICTURE_RATIO if is_vector(painter) else painter.deviceTransform().m11()
        size = (round(r.width() * ratio), round(r.height() * ratio), ratio * self._theme.scale)
        if self._hatched is None or self._hatched[0] != size:
            self._hatched = (size, self._hatch(*size))
        painter.drawImage(r, self._hatched[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell."""
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.cell_clicked.emit(*cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        cell = self.cell_at(event.position())
        self._hover = self._text(*cell) if cell is not None and self._text is not None else ""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the mouse."""
        self._hover = ""
        self.update()
