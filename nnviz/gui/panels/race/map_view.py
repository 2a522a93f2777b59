"""The map of a race: heat map, trails, heads, arrows; drag the start, zoom, pan, hover."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.race.frame import Bounds, Frame, draw_axes
from nnviz.gui.panels.race.layers import TrailLayer, paint_map, shade_table
from nnviz.gui.panels.race.look import draw_arrow, draw_marker, draw_star, map_color
from nnviz.gui.theme import Theme
from nnviz.tasks.race import RaceRequest, RaceResult
from nnviz.tasks.race_numbers import StepView, step_view
from nnviz.tasks.surface_picture import SurfaceMap

COMMON = -1
"""Index of the common start among the handles; racers with a start of their own have theirs."""

ARROWS = {"gradient": "#ffffff", "momentum": "#f0e442", "move": "#ff5fa2", "squares": "#7fd3ff"}
"""Arrows of what the optimizer sees and their colours."""

_GRAB = 14.0  # pixels around a handle that take hold of it
_CLICK = 4.0  # a press that moves less is a click


@dataclass(frozen=True)
class Hover:
    """What is under the mouse."""

    x: float
    y: float
    value: float
    gradient: tuple[float, float]


class MapView(QWidget):
    """The map. It computes nothing but what is under the mouse.

    Signals
    -------
    start_dragged(int, float, float)
        A start is being moved: index of its racer or COMMON, x, y.
    start_dropped()
        The drag is over.
    view_changed()
        Other bounds are shown: a picture of them is wanted.
    hovered(object)
        A `Hover`, or None when the mouse has left.
    racer_clicked(int)
        A racer's head was clicked.
    """

    start_dragged = Signal(int, float, float)
    start_dropped = Signal()
    view_changed = Signal()
    hovered = Signal(object)
    racer_clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.request: RaceRequest | None = None
        self.result: RaceResult | None = None
        self.step = 0
        self.selected = 0
        self.show_arrows = True
        self.trail_width = 1.7
        self._surface_map: SurfaceMap | None = None
        self._background: QPixmap | None = None
        self._still: QPixmap | None = None
        self._trails = TrailLayer()
        self._bundle: tuple = ()
        self._bundle_layer: QPixmap | None = None
        self._frame = Frame(QRectF(0, 0, 1, 1), (-1.0, 1.0, -1.0, 1.0))
        self._table = None
        self._hover: Hover | None = None
        self._press: QPointF | None = None
        self._handle: int | None = None
        self._panning = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self.view_changed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(self.tr("Map of the race"))
        self.setAccessibleDescription(self.tr("Click to place the start, drag it, turn the wheel to zoom"))
        theme.changed.connect(self._on_theme_changed)

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def bounds(self) -> Bounds:
        """The part of the plane that is shown."""
        return self._frame.bounds

    @property
    def frame(self) -> Frame:
        """The frame, for tests and for the export."""
        return self._frame

    def set_bounds(self, bounds: Bounds) -> None:
        """Show another part of the plane."""
        x0, x1, y0, y1 = bounds
        if not (x1 - x0 > 1e-9 * (abs(x0) + abs(x1)) and y1 - y0 > 1e-9 * (abs(y0) + abs(y1))):
            return  # closer than floats can tell
        if not (max(map(abs, bounds)) < 1e7):
            return
        self._frame.bounds = bounds
        self._still = None
        self._trails.invalidate()
        self._bundle_layer = None
        self._settle.start()
        self.update()

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
        self._background = self._still = None
        self.update()

    def set_bundle(self, clouds: tuple) -> None:
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

    def stop(self) -> None:
        """Stop the timer."""
        self._settle.stop()

    # ---- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.request is None:
            painter.fillRect(self.rect(), self._theme.color("plot"))
            painter.end()
            return
        if self._still is None:
            self._still = self._paint_still()
        painter.drawPixmap(0, 0, self._still)
        painter.setClipRect(self._frame.rect)
        self._draw_bundle(painter)
        if self.result is not None:
            ratio, width = self.devicePixelRatioF(), self.trail_width * self._theme.scale
            painter.drawPixmap(
                self._frame.rect.topLeft(), self._trails.pixmap(self.step, self._frame, ratio, width)
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_starts(painter)
        self._draw_heads(painter)
        if self.show_arrows:
            self._draw_arrows(painter)
        self._draw_hover(painter)
        painter.end()

    def _paint_still(self) -> QPixmap:
        """Return all that does not move while a race plays."""
        still = QPixmap(self.size() * self.devicePixelRatioF())
        still.setDevicePixelRatio(self.devicePixelRatioF())
        still.fill(self._theme.color("plot"))
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_color_bar(painter)
        painter.setClipRect(self._frame.rect)
        self._draw_background(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_minima(painter)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        draw_axes(painter, self._frame, self._theme, self._theme.number_font(0.9), "x", "y")
        painter.end()
        return still

    def _draw_background(self, painter: QPainter) -> None:
        if self._surface_map is None:
            return
        if self._table is None:
            self._table = shade_table()
        bounds = self._surface_map.request.bounds
        if self._background is None:
            frame = Frame(self._frame.rect, bounds)
            hole = self._theme.color("grid")
            self._background = paint_map(
                self._surface_map, frame, self.devicePixelRatioF(), self._table, hole
            )
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
            self._bundle_layer = paint_bundle(self._bundle, self._frame, self.devicePixelRatioF())
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

    def handles(self) -> list[tuple[int, float, float]]:
        """Return the starts that can be dragged: index (or COMMON), x, y."""
        if self.request is None:
            return []
        found = [(COMMON, *(self.request.start or self.request.surface.start))]
        found += [
            (i, *r.start) for i, r in enumerate(self.request.racers) if r.start is not None and r.visible
        ]
        return found

    def _draw_starts(self, painter: QPainter) -> None:
        assert self.request is not None
        for index, x, y in self.handles():
            p = self._frame.to_pixel(x, y)
            color = QColor("white") if index == COMMON else map_color(self.request.racers[index].colour)
            radius = 9.0 if self._handle == index else 7.0
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 170), 4.0), QPen(color, 2.0)):
                painter.setPen(pen)
                painter.drawEllipse(p, radius, radius)
                painter.drawLine(QPointF(p.x() - 3, p.y()), QPointF(p.x() + 3, p.y()))
                painter.drawLine(QPointF(p.x(), p.y() - 3), QPointF(p.x(), p.y() + 3))

    def _heads(self) -> list[tuple[int, QPointF]]:
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
        assert self.result is not None or not self._heads()
        for i, p in self._heads():
            racer = self.result.trajectories[i].racer  # type: ignore[union-attr]
            bold = i == self.selected
            color = map_color(racer.colour)
            draw_marker(
                painter, racer.colour, p.x(), p.y(), color, self._theme.scale * (1.15 if bold else 1.0), bold
            )

    def seen(self) -> StepView | None:
        """Return what the selected racer sees at the present step."""
        if self.result is None or not 0 <= self.selected < len(self.result.trajectories):
            return None
        trajectory = self.result.trajectories[self.selected]
        return step_view(self.result.request, trajectory, self.step) if trajectory.racer.visible else None

    def _draw_arrows(self, painter: QPainter) -> None:
        seen = self.seen()
        if seen is None or not all(abs(c) < 1e7 for c in seen.point):
            return
        p = self._frame.to_pixel(*seen.point)
        x0, x1, y0, y1 = self._frame.bounds
        across, up = self._frame.rect.width() / (x1 - x0), self._frame.rect.height() / (y1 - y0)
        if seen.squares is not None:
            # Half sides of a box: how much each coordinate's gradient has been, on the arrows' scale.
            a, b = (_compressed(s) for s in seen.squares)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (QPen(QColor(0, 0, 0, 150), 3.0), QPen(QColor(ARROWS["squares"]), 1.5)):
                painter.setPen(pen)
                painter.drawRect(QRectF(p.x() - a, p.y() - b, 2 * a, 2 * b))
        for name, vector in (("gradient", seen.gradient), ("momentum", seen.momentum)):
            if vector is not None and all(math.isfinite(c) for c in vector):
                length = math.hypot(*vector)
                size = _compressed(length)
                dx, dy = -vector[0] * across, vector[1] * up
                norm = math.hypot(dx, dy)
                if norm > 0:
                    draw_arrow(
                        painter, p.x(), p.y(), size * dx / norm, size * dy / norm, QColor(ARROWS[name])
                    )
        if seen.move is not None and all(abs(c) < 1e6 for c in seen.move):
            draw_arrow(
                painter, p.x(), p.y(), seen.move[0] * across, -seen.move[1] * up, QColor(ARROWS["move"]), 2.6
            )  # fmt: skip

    def _draw_hover(self, painter: QPainter) -> None:
        if self._hover is None or self._press is not None:
            return
        h = self._hover
        p = self._frame.to_pixel(h.x, h.y)
        gx, gy = h.gradient
        if math.isfinite(gx) and math.isfinite(gy) and (gx or gy):
            x0, x1, y0, y1 = self._frame.bounds
            dx, dy = gx * self._frame.rect.width() / (x1 - x0), -gy * self._frame.rect.height() / (y1 - y0)
            norm = math.hypot(dx, dy)
            if norm > 0 and math.isfinite(norm):
                draw_arrow(painter, p.x(), p.y(), 30 * dx / norm, 30 * dy / norm, QColor("#d0d0d0"), 1.5, 7)
        text = f"x {h.x:.4g}   y {h.y:.4g}   f {h.value:.5g}   ∇f ({gx:.3g}, {gy:.3g})".replace("-", "−")
        painter.setFont(self._theme.number_font(0.9))
        metrics = painter.fontMetrics()
        box = QRectF(self._frame.rect.left() + 8, self._frame.rect.top() + 8,
                     metrics.horizontalAdvance(text) + 12, metrics.height() + 6)  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_color_bar(self, painter: QPainter) -> None:
        if self._surface_map is None:
            return
        if self._table is None:
            self._table = shade_table()
        r = self._frame.rect
        bar = QRectF(r.right() + 10, r.top(), 12, r.height())
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        for k in range(0, 256, 15):
            gradient.setColorAt(k / 255, QColor.fromRgb(int(self._table[k])))
        painter.fillRect(bar, gradient)
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.number_font(0.85))
        metrics = painter.fontMetrics()
        for k in range(5):
            value = self._surface_map.picture.value_of(k / 4)
            y = bar.bottom() - k / 4 * bar.height()
            y = min(max(y + metrics.ascent() / 2, bar.top() + metrics.ascent()), bar.bottom())
            painter.drawText(QPointF(bar.right() + 4, y), f"{value:.3g}".replace("-", "−"))
        painter.drawText(QPointF(bar.left(), bar.bottom() + 2 * metrics.height() + 6), "f(x, y)")

    # ---- mouse and keys ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        p = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._frame.rect.contains(p):
            return
        self._press = p
        self._panning = event.button() != Qt.MouseButton.LeftButton
        self._handle = None if self._panning else self._handle_at(p)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        p = event.position()
        if self._press is None:
            self._show_hover(p)
            near = self._handle_at(p) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.CrossCursor)
            return
        if self._handle is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._move_start(self._handle, p)
            return
        moved = p - self._press
        if self._panning or math.hypot(moved.x(), moved.y()) > _CLICK:
            self._panning = True
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            self.set_bounds(self._frame.panned(moved.x(), moved.y()))
            self._press = p

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, handle, panning = self._press, self._handle, self._panning
        self._press, self._handle, self._panning = None, None, False
        if press is None:
            return
        if handle is not None:
            self.start_dropped.emit()
        elif not panning and event.button() == Qt.MouseButton.LeftButton:
            head = self._head_at(event.position())
            if head is not None:
                self.racer_clicked.emit(head)
            else:
                self._move_start(COMMON, event.position())
                self.start_dropped.emit()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn and self._frame.rect.contains(event.position()):
            self.set_bounds(self._frame.zoomed(event.position(), 1.0015**turn))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        centre = self._frame.rect.center()
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_bounds(self._frame.zoomed(centre, 1.25))
        elif key == Qt.Key.Key_Minus:
            self.set_bounds(self._frame.zoomed(centre, 0.8))
        elif key == Qt.Key.Key_0:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    def reset_view(self) -> None:
        """Show the bounds of the surface."""
        if self.request is not None:
            self.set_bounds(self.request.surface.bounds)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.hovered.emit(None)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = self._theme.scale
        left, right, bottom = 58 * scale, 74 * scale, 42 * scale
        r = QRectF(left, 6, self.width() - left - right, self.height() - 6 - bottom)
        self._frame.rect = QRectF(round(r.x()), 6, max(50, round(r.width())), max(50, round(r.height())))
        self._background = self._still = None
        self._trails.invalidate()
        self._bundle_layer = None

    def _on_theme_changed(self) -> None:
        self.resizeEvent(None)  # type: ignore[arg-type]
        self.update()

    def _handle_at(self, p: QPointF) -> int | None:
        best, found = _GRAB, None
        for index, x, y in self.handles():
            q = self._frame.to_pixel(x, y)
            distance = math.hypot(q.x() - p.x(), q.y() - p.y())
            if distance <= best:
                best, found = distance, index
        return found

    def _head_at(self, p: QPointF) -> int | None:
        for i, q in reversed(self._heads()):
            if math.hypot(q.x() - p.x(), q.y() - p.y()) < 9:
                return i
        return None

    def _move_start(self, index: int, p: QPointF) -> None:
        r = self._frame.rect
        inside = QPointF(min(max(p.x(), r.left()), r.right()), min(max(p.y(), r.top()), r.bottom()))
        x, y = self._frame.to_data(inside)
        # As many figures as a pixel can tell apart, so that the numbers stay readable.
        x0, x1, y0, y1 = self._frame.bounds
        self.start_dragged.emit(
            index, _rounded(x, (x1 - x0) / r.width()), _rounded(y, (y1 - y0) / r.height())
        )

    def _show_hover(self, p: QPointF) -> None:
        if self.request is None or not self._frame.rect.contains(p):
            self._hover = None
        else:
            x, y = self._frame.to_data(p)
            surface = self.request.surface
            self._hover = Hover(x, y, surface.value_at(x, y), surface.gradient_at(x, y))
        self.hovered.emit(self._hover)
        self.update()


def _compressed(length: float) -> float:
    """Return the length in pixels of an arrow: a tenfold gradient is some 20 pixels longer."""
    if not math.isfinite(length) or length <= 0:
        return 0.0
    return min(110.0, max(4.0, 44.0 + 20.0 * math.log10(length)))


def _rounded(value: float, pixel: float) -> float:
    decimals = max(0, 1 - math.floor(math.log10(pixel)))
    return round(value, decimals)
