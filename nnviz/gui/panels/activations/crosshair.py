"""A plot with a crosshair that is dragged or driven by the keyboard, and tangents that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnviz.gui.panels.activations.strokes import CurvesItem, Picture, visible_rectangle
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.plotting import ThemedPlot

AXIS_WIDTH = 66
"""Width of the left axis, pixels: the same in all plots, so that their x axes line up."""


@dataclass(frozen=True)
class Reading:
    """What the crosshair shows of one function.

    Attributes
    ----------
    y : float
        Height of the dot.
    slope : float
        Slope of the tangent; NaN for none.
    color : int
    full : bool
        Whether the tangent is darker, and labelled if it is the only one.
    undefined : bool
        Whether there is no derivative here.
    """

    y: float
    slope: float
    color: int
    full: bool = False
    undefined: bool = False


class CrosshairItem(pg.GraphicsObject):
    """Paints the line, the dots and the tangents."""

    def __init__(self, theme: Theme, curves: CurvesItem) -> None:
        super().__init__()
        self._theme, self._curves = theme, curves
        self.x_value = 0.0
        self.variable = "x"
        """What the horizontal axis is called in formulas."""
        self.readings: tuple[Reading, ...] = ()
        self._slope_words = QCoreApplication.translate("Crosshair", "tangent slope {0:.4g}")
        self._undefined_words = QCoreApplication.translate("Crosshair", "no tangent here")
        self.setZValue(10)

    def show_at(self, x: float, readings: Sequence[Reading]) -> None:
        """Move to `x`."""
        self.x_value, self.readings = x, tuple(readings)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the visible rectangle."""
        return visible_rectangle(self)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint in pixels."""
        transform = painter.transform()
        frame = transform.mapRect(visible_rectangle(self))
        steepness = transform.m22() / transform.m11()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._theme.scale
        x = transform.map(QPointF(self.x_value, 0.0)).x()
        painter.setPen(QPen(self._theme.color("muted"), 1.0 * scale))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        shown = [reading for reading in self.readings if reading.color not in self._curves.hidden]
        leads = any(reading.full for reading in self.readings)
        for i, reading in enumerate(shown):
            if not np.isfinite(reading.y):
                continue
            full = leads and i == 0
            y = min(max(transform.map(QPointF(0.0, reading.y)).y(), -1e5), 1e5)
            color = self._theme.data_color(reading.color)
            if np.isfinite(reading.slope):
                direction = QPointF(1.0, reading.slope * steepness)
                length = float(np.hypot(direction.x(), direction.y()))
                # A short piece: a flat tangent across the whole plot is taken for a curve.
                reach = 45.0 * scale / length
                painter.setPen(QPen(self._theme.color("text" if full else "muted"), 1.2 * scale))
                painter.drawLine(QPointF(x, y) - direction * reach, QPointF(x, y) + direction * reach)
            if not frame.top() <= y <= frame.bottom():
                continue
            painter.setPen(QPen(self._theme.color("plot"), 1.5 * scale))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(x, y), 5.0 * scale, 5.0 * scale)
        # Of several functions the label could not say whose slope it names; the facts give each.
        alone = leads and sum(bool(np.isfinite(r.slope) or r.undefined) for r in shown) <= 1
        self._paint_label(painter, frame, x, shown[:1] if alone else [])

    def _paint_label(self, painter: QPainter, frame: QRectF, x: float, leading: list[Reading]) -> None:
        slopes = [r for r in leading if np.isfinite(r.slope)]
        text = f"{self.variable} = {self.x_value:.4g}"
        if slopes:
            text += "   " + self._slope_words.format(slopes[0].slope)
        elif any(r.undefined for r in leading):
            text += "   " + self._undefined_words
        font = self._theme.number_font(0.92)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + 2 * SMALL
        left = x + SMALL if x + SMALL + width < frame.right() else x - SMALL - width
        box = QRectF(left, frame.top() + SMALL, width, metrics.height() + SMALL)
        legend = self._curves.legend.box
        if box.intersects(legend):
            box.moveTop(legend.bottom() + SMALL)
        back = self._theme.color("panel")
        back.setAlpha(225)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box, SMALL, SMALL)
        painter.setPen(self._theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class CurvePlot(ThemedPlot):
    """A plot of curves whose crosshair follows mouse and keys.

    Signals
    -------
    x_picked(float)
        The user has put the crosshair somewhere.
    zoomed(float, float)
        The user has turned the wheel: factor on the range of x, place that stays.
    """

    x_picked = Signal(float)
    zoomed = Signal(float, float)

    def __init__(self, theme: Theme, *, crosshair: bool = True, **options: object) -> None:
        super().__init__(theme, grid=False, **options)  # type: ignore[arg-type]
        self.curves = CurvesItem(theme)
        self.cross = CrosshairItem(theme, self.curves) if crosshair else None
        self.magnets: tuple[float, ...] = ()
        self._range = (-1.0, 1.0)
        self._on_legend = False
        self.getPlotItem().getViewBox().setMouseEnabled(False, False)
        self.getPlotItem().getViewBox().disableAutoRange()
        self._fit_axes()
        self.addItem(self.curves, ignoreBounds=True)
        if self.cross is not None:
            self.addItem(self.cross, ignoreBounds=True)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleDescription(
                QCoreApplication.translate(
                    "Crosshair", "Drag the crosshair or move it with the arrow keys; the wheel zooms"
                )
            )
            self.setCursor(Qt.CursorShape.CrossCursor)
            self._hint = QCoreApplication.translate(
                "Crosshair", "Click to hide this curve or to show it again"
            )
            self.setMouseTracking(True)
        self.curves.hidden.changed.connect(self._on_hidden_changed)
        theme.changed.connect(self._on_theme_changed)

    def lock_value(self) -> float | None:
        """Return where the crosshair is: what a lock on the plot holds."""
        return None if self.cross is None else self.cross.x_value

    def follow(self, other: CurvePlot) -> None:
        """Hide the curves that are hidden in `other`."""
        self.curves.hidden = other.curves.hidden
        self.curves.hidden.changed.connect(self._on_hidden_changed)

    def show_picture(self, picture: Picture, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show curves over the ranges `x` and `y`."""
        self.curves.set_picture(picture)
        if (x, y) != self._range:
            self._range = (x, y)
            for item in (self.curves, self.cross):
                if item is not None:
                    item.prepareGeometryChange()
            self.getPlotItem().getViewBox().setRange(xRange=x, yRange=y, padding=0)

    def set_axis_name(self, text: str) -> None:
        """Name the vertical axis; the same name again costs nothing."""
        if self._labels["left"] != text:
            self.set_labels(self._labels["bottom"], text)

    def x_at(self, place: QPointF) -> float:
        """Return x under a pixel; near a kink or jump, exactly that."""
        box = self.getPlotItem().getViewBox()
        x = float(box.mapSceneToView(self.mapToScene(place.toPoint())).x())
        reach = 5.0 * float(box.viewPixelSize()[0])
        near = min(self.magnets, key=lambda edge: abs(edge - x), default=None)
        if near is not None and abs(near - x) < reach:
            return near
        # No more digits than the pixels can tell apart.
        return round(x, max(0, 1 - int(np.floor(np.log10(reach)))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the crosshair where the button goes down."""
        if self.cross is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        event.accept()
        entry = self.curves.legend.entry_at(event.position())
        if entry is not None:
            self._on_legend = True
            self.curves.hidden.toggle(entry)
            return
        self.x_picked.emit(self.x_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the crosshair."""
        if self.cross is not None and event.buttons() & Qt.MouseButton.LeftButton:
            event.accept()
            if not self._on_legend:
                self.x_picked.emit(self.x_at(event.position()))
            return
        if self.cross is not None:
            on_entry = self.curves.legend.entry_at(event.position()) is not None
            shapes = Qt.CursorShape
            self.setCursor(shapes.PointingHandCursor if on_entry else shapes.CrossCursor)
            self.setToolTip(self._hint if on_entry else "")
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._on_legend = False
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer, if the plot has the focus."""
        if self.cross is None or not self.hasFocus():
            event.ignore()
            return
        event.accept()
        self.zoomed.emit(0.9 ** (event.angleDelta().y() / 120.0), self.x_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys: 1/120 of the range, with Shift ten times that; Home, End, 0, Page keys."""
        x = self._x_for_key(event) if self.cross is not None else None
        if x is None:
            super().keyPressEvent(event)
        else:
            event.accept()
            self.x_picked.emit(float(f"{x:.12g}"))

    def _x_for_key(self, event: QKeyEvent) -> float | None:
        assert self.cross is not None
        (low, high), _ = self.getPlotItem().getViewBox().viewRange()
        here = self.cross.x_value
        step = (high - low) / 120.0 * (10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)
        keys = Qt.Key
        before = [edge for edge in self.magnets if edge < here]
        after = [edge for edge in self.magnets if edge > here]
        places = {
            keys.Key_Left: max(low, here - step),
            keys.Key_Right: min(high, here + step),
            keys.Key_Home: low,
            keys.Key_End: high,
            keys.Key_0: 0.0,
            keys.Key_PageUp: max(before, default=here),
            keys.Key_PageDown: min(after, default=here),
        }
        return places.get(keys(event.key()))

    def _on_hidden_changed(self) -> None:
        self.curves.update()
        if self.cross is not None:
            self.cross.update()

    def _fit_axes(self) -> None:
        scale = self._theme.scale
        self.getAxis("left").setWidth(round(AXIS_WIDTH * scale))
        # Half a line: the number of a tick at the upper end would be cut.
        self.getPlotItem().setContentsMargins(0, round(SMALL * 1.5 * scale), 0, 0)

    def _on_theme_changed(self) -> None:
        self._fit_axes()
        self.curves.update()
