"""The map of a race: heat map, trails, heads, arrows; drag the start, zoom, pan, hover."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.panels.race.frame import Frame, draw_axes
from nnviz.gui.panels.race.layers import paint_map, shade_table
from nnviz.gui.panels.race.look import draw_marker, draw_star, racer_color
from nnviz.gui.panels.race.map_canvas import COMMON, MapCanvas
from nnviz.gui.panels.race.map_painting import bar_labels, draw_color_bar, draw_hover, draw_seen
from nnviz.gui.panels.race.trails import TrailLayer
from nnviz.gui.panels.race.vector_drawing import draw_map, draw_trails, is_vector
from nnviz.gui.theme import Theme
from nnviz.tasks.race import RaceRequest, RaceResult
from nnviz.tasks.race_numbers import StepView, step_view
from nnviz.tasks.surface_picture import SurfaceMap


class MapView(MapCanvas):
    """The map. It computes nothing but what is under the mouse; signals as in `MapCanvas`.

    Attributes
    ----------
    complete : bool
        Whether all trails have been painted; if not, the next frames go on.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.result: RaceResult | None = None
        self.step = 0
        self.selected = 0
        self.show_arrows = True
        self.trail_width = 1.7
        self._surface_map: SurfaceMap | None = None
        self._bar: tuple[str, ...] = ()
        self._background: QPixmap | None = None
        self._still: QPixmap | None = None
        self._trails = TrailLayer()
        self._bundle: tuple[Any, ...] = ()
        self._bundle_layer: QPixmap | None = None
        self._table: Any = None
        self._ratio = 1.0
        self.complete = True
        # Nothing behind it needs to be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map of the race"))
        self.setAccessibleDescription(self.tr("Click to place the start, drag it, turn the wheel to zoom"))
        theme.changed.connect(self._on_theme_changed)

    # ---- what is shown -------------------------------------------------------------------------

    def set_request(self, request: RaceRequest) -> None:
        """Show starts and minima of a race whose result will follow."""
        if self.request is None or request.surface != self.request.surface:
            self._still = None
        self.request = request
        self.update()

    def set_result(self, result: RaceResult) -> None:
        """Show the trajectories of a race."""
        self.result = result
        self._trails.set_trajectories(result.trajectories)
        self.update()

    def set_surface_map(self, surface_map: SurfaceMap) -> None:
        """Show a heat map; it may be of other bounds than are shown now."""
        self._surface_map = surface_map
        self._bar = bar_labels(surface_map.picture)
        self._background = self._still = None
        self.update()

    def set_bundle(self, clouds: tuple[Any, ...]) -> None:
        """Show bundles: pairs of points (seeds, steps + 1, 2) and colour index."""
        self._bundle = clouds
        self._bundle_layer = None
        self.update()

    def set_step(self, step: int) -> None:
        """Show the race after `step` steps."""
        if step != self.step:
            self.step = step
            self.update()

    def set_selected(self, index: int) -> None:
        """Show the arrows of another racer."""
        self.selected = index
        self.update()

    def set_show_arrows(self, on: bool) -> None:
        """Show or hide what the optimizer sees."""
        self.show_arrows = on
        self.update()

    # ---- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy what stands still, draw what moves."""
        painter = QPainter(self)
        if self.request is None:
            painter.fillRect(self.rect(), self._theme.color("plot"))
            painter.end()
            return
        if is_vector(painter):
            self._draw_as_lines(painter)
        else:
            self._draw_layers(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_starts(painter)
        self._draw_heads(painter)
        seen = self.seen() if self.show_arrows else None
        if seen is not None:
            draw_seen(painter, self._frame, seen)
        if self._hover is not None and self._press is None:
            draw_hover(painter, self._frame, self._theme, self._hover)
        painter.end()

    def _draw_layers(self, painter: QPainter) -> None:
        """Copy what is painted once; trails go on where the last frame has left them."""
        begun = time.perf_counter()
        self._set_ratio(painter.deviceTransform().m11())
        if self._still is None:
            self._still = self._paint_still()
        painter.drawPixmap(0, 0, self._still)
        painter.setClipRect(self._frame.rect)
        self._draw_bundle(painter)
        if self.result is not None:
            width, whole = self.trail_width * self._theme.scale, self._ratio != self.devicePixelRatioF()
            self.complete = self._trails.paint(
                painter, self.step, self._frame, self._ratio, width, whole=whole, begun=begun
            )
            if not self.complete:
                self.update()  # the rest of the trails in the next frame

    def _draw_as_lines(self, painter: QPainter) -> None:
        """Draw all of it anew as lines and type, for paper."""
        painter.fillRect(self.rect(), self._theme.color("plot"))
        self._draw_surroundings(painter)
        painter.setClipRect(self._frame.rect)
        if self._surface_map is not None:
            hole = self._theme.color("grid")
            draw_map(painter, self._surface_map, self._frame, self._shades(), hole)
        self._draw_minima(painter)
        self._draw_bundle(painter)
        if self.result is not None:
            width = self.trail_width * self._theme.scale
            draw_trails(painter, self.result.trajectories, self.step, self._frame, width)

    def forget_view(self) -> None:
        """Paint anew for other bounds."""
        self._still = None
        self._bundle_layer = None

    def _set_ratio(self, ratio: float) -> None:
        """Paint for a device with so many pixels per pixel; that of an export has more than the screen."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._background = self._still = self._bundle_layer = None

    def _shades(self) -> Any:
        if self._table is None:
            self._table = shade_table()
        return self._table

    def _paint_still(self) -> QPixmap:
        """Return all that does not move while a race plays."""
        still = QPixmap(self.size() * self._ratio)
        still.setDevicePixelRatio(self._ratio)
        still.fill(self._theme.color("plot"))
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_surroundings(painter)
        painter.setClipRect(self._frame.rect)
        self._draw_background(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_minima(painter)
        painter.end()
        return still

    def _draw_surroundings(self, painter: QPainter) -> None:
        """Draw the colour bar, and the axes around the map."""
        if self._surface_map is not None:
            draw_color_bar(painter, self._frame, self._theme, self._bar, self._shades())
        draw_axes(painter, self._frame, self._theme, self._theme.number_font(0.9), "x", "y")

    def _draw_background(self, painter: QPainter) -> None:
        if self._surface_map is None:
            return
        bounds = self._surface_map.request.bounds
        if self._background is None:
            frame = Frame(self._frame.rect, bounds)
            hole = self._theme.color("grid")
            self._background = paint_map(self._surface_map, frame, self._ratio, self._shades(), hole)
        if bounds == self._frame.bounds:
            painter.drawPixmap(self._frame.rect.topLeft(), self._background)
            return
        # While zooming the old picture is stretched; the new one follows in a moment.
        top_left = self._frame.to_pixel(bounds[0], bounds[3])
        bottom_right = self._frame.to_pixel(bounds[1], bounds[2])
        target = QRectF(top_left, bottom_right)
        if 0 < target.width() < 1e5 and 0 < target.height() < 1e5:
            painter.drawPixmap(target, self._background, QRectF(self._background.rect()))

    def _draw_bundle(self, painter: QPainter) -> None:
        if not self._bundle:
            return
        from nnviz.gui.panels.race.bundle_layer import paint_bundle

        if self._bundle_layer is None:
            self._bundle_layer = paint_bundle(self._bundle, self._frame, self._ratio)
        painter.drawPixmap(self._frame.rect.topLeft(), self._bundle_layer)

    def _draw_minima(self, painter: QPainter) -> None:
        assert self.request is not None
        surface = self.request.surface
        size = self._theme.scale
        for x, y in surface.local_minima:
            p = self._frame.to_pixel(x, y)
            draw_star(painter, p.x(), p.y(), 5.0 * size, QColor("#b8b8b8"))
        for x, y in surface.minima:
            p = self._frame.to_pixel(x, y)
            draw_star(painter, p.x(), p.y(), 9.0 * size, QColor("white"))

    def _draw_starts(self, painter: QPainter) -> None:
        assert self.request is not None
        for index, x, y in self.handles():
            p = self._frame.to_pixel(x, y)
            color = QColor("white") if index == COMMON else racer_color(self.request.racers[index].colour)
            radius = 9.0 if self._handle == index else 7.0
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 170), 4.0), QPen(color, 2.0)):
                painter.setPen(pen)
                painter.drawEllipse(p, radius, radius)
                painter.drawLine(QPointF(p.x() - 3, p.y()), QPointF(p.x() + 3, p.y()))
                painter.drawLine(QPointF(p.x(), p.y() - 3), QPointF(p.x(), p.y() + 3))

    def heads(self) -> list[tuple[int, QPointF]]:
        """Return the racers that are shown and where their heads are."""
        if self.result is None:
            return []
        heads = []
        for i, t in enumerate(self.result.trajectories):
            if t.racer.visible:
                x, y = t.points[min(self.step, t.done)].tolist()
                if abs(x) < 1e7 and abs(y) < 1e7:  # not NaN either
                    heads.append((i, self._frame.to_pixel(x, y)))
        return heads

    def _draw_heads(self, painter: QPainter) -> None:
        assert self.result is not None or not self.heads()
        for i, p in self.heads():
            racer = self.result.trajectories[i].racer  # type: ignore[union-attr]
            bold = i == self.selected
            color = racer_color(racer.colour)
            draw_marker(
                painter, racer.colour, p.x(), p.y(), color, self._theme.scale * (1.15 if bold else 1.0), bold
            )

    def seen(self) -> StepView | None:
        """Return what the selected racer sees at the present step."""
        if self.result is None or not 0 <= self.selected < len(self.result.trajectories):
            return None
        trajectory = self.result.trajectories[self.selected]
        return step_view(self.result.request, trajectory, self.step) if trajectory.racer.visible else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the frame."""
        scale = self._theme.scale
        left, right, bottom = 58 * scale, 74 * scale, 42 * scale
        r = QRectF(left, 6, self.width() - left - right, self.height() - 6 - bottom)
        self._frame.rect = QRectF(round(r.x()), 6, max(50, round(r.width())), max(50, round(r.height())))
        self._background = self._still = self._bundle_layer = None

    def _on_theme_changed(self) -> None:
        self.resizeEvent(None)  # type: ignore[arg-type]
        self.update()
