"""The picture of a quantity of every racer against the step, with a cursor that moves with the race."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.race.curve_lines import Series, curve_lines, curve_series, lowest_loss, value_range
from nnviz.gui.panels.race.frame import Frame, draw_axes
from nnviz.gui.panels.race.layers import device_pixmap, draw_lines
from nnviz.gui.panels.race.log_ticks import log_ticks
from nnviz.gui.panels.race.look import dashed, draw_marker, line_pens, racer_color
from nnviz.gui.panels.race.vector_drawing import curve_pens, is_vector, line_path
from nnviz.gui.theme import Theme
from nnviz.tasks.race import RaceResult

SLICE = 0.002
"""Seconds of a frame that go into the curves of one plot."""
_MARK = 0.75  # of the size that racers have on the map
_WIDTH = 1.6
_VEIL = 205  # of 255: how far curves are hidden that the race has yet to run
_REACH = 8.0  # pixels from the cursor that its line and the marks need


@dataclass(slots=True)
class CurvePicture:
    """Curves painted so far, where they are, and whether those are all."""

    layer: QPixmap
    frame: Frame
    shown: list[Series]
    complete: bool = False


class CurvePlot(QWidget):
    """The picture of a `CurveView`: curves are painted once and kept, only the cursor moves.

    Many long curves take several frames, in which the former ones stay.

    Attributes
    ----------
    complete : bool
        Whether all curves have been painted; if not, the next frames go on.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result: RaceResult | None = None
        self._quantity = "losses"
        self._log = True
        self._step = 0
        self._base = 0.0
        self._ratio = 1.0
        self._picture: CurvePicture | None = None
        self._next: Iterator[CurvePicture] | None = None
        self._stale = True
        self.complete = False
        # Nothing behind it needs to be painted first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(140, 80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(self.tr("Click to go to a step"))
        theme.changed.connect(self._on_theme_changed)

    def set_result(self, result: RaceResult) -> None:
        """Show the curves of a race."""
        self._result = result
        self.refresh()

    def set_quantity(self, quantity: str, log: bool) -> None:
        """Show another quantity or scale."""
        self._quantity, self._log = quantity, log
        self.refresh()

    def set_step(self, step: int) -> None:
        """Move the cursor."""
        if step == self._step:
            return
        if self._picture is None or self._stale:
            self.update()
        else:
            # Only where the cursor and the marks were and will be: the rest of the picture stands.
            before, after = (self._cursor_at(self._picture, k) for k in (self._step, step))
            left = math.floor(min(before, after) - _REACH)
            self.update(left, 0, math.ceil(max(before, after) + _REACH) - left, self.height())
        self._step = step

    def refresh(self) -> None:
        """Paint the curves anew."""
        self._stale = True
        self.update()

    def step_at(self, x: float) -> int:
        """Return the step under a pixel column."""
        last = self._result.request.steps if self._result is not None else 0
        if self._picture is None:
            return 0
        value, _ = self._picture.frame.to_data(QPointF(x, 0.0))
        return min(max(round(value), 0), last)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the curves and draw the cursor."""
        painter = QPainter(self)
        if is_vector(painter):
            self._draw_cursor(painter, self._draw_as_lines(painter))
            painter.end()
            return
        ratio = painter.deviceTransform().m11()
        self._stale = self._stale or ratio != self._ratio
        self._ratio = ratio
        picture = self._advance(whole=ratio != self.devicePixelRatioF())
        painter.drawPixmap(self.rect(), picture.layer)
        self._draw_cursor(painter, picture)
        painter.end()

    def _draw_cursor(self, painter: QPainter, picture: CurvePicture) -> None:
        frame = picture.frame
        r = frame.rect
        if self._result is not None:
            x = self._cursor_at(picture, self._step)
            if x < r.right():
                # What is still to come is pale: whoever is to guess it, or watches, looks at the present.
                veil = self._theme.color("plot")
                veil.setAlpha(_VEIL)
                painter.fillRect(QRectF(QPointF(x, r.top() + 1), r.bottomRight()), veil)
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.drawLine(QPointF(x, r.top()), QPointF(x, r.bottom()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for trajectory, values in picture.shown:
                k = min(self._step, len(values) - 1)
                if k >= 0 and math.isfinite(values[k]):
                    p = frame.to_pixel(k, values[k])
                    if r.contains(p):
                        index = trajectory.racer.colour
                        draw_marker(painter, index, p.x(), p.y(), racer_color(index), _MARK)

    def _cursor_at(self, picture: CurvePicture, step: int) -> float:
        last = self._result.request.steps if self._result is not None else 0
        return picture.frame.to_pixel(min(step, last), 0.0).x()

    def _advance(self, whole: bool) -> CurvePicture:
        """Return the picture to be shown: the former one until the next is complete."""
        until = time.perf_counter() + SLICE
        while self._stale or self._next is not None:
            if self._next is None or (whole and self._stale):
                self._stale, self._next = False, self._paint_curves()
            picture = next(self._next, None)
            if picture is None:
                self._next = None
            elif picture.complete or self._picture is None:
                self._picture = picture
            if not whole and time.perf_counter() > until:
                break
        self.complete = not self._stale and self._next is None
        if not self.complete:
            self.update()  # the rest in the next frame
        assert self._picture is not None
        return self._picture

    def _series(self) -> list[Series]:
        if self._result is None:
            return []
        self._base = lowest_loss(self._result) if self._log and self._quantity == "losses" else 0.0
        return curve_series(self._result, self._quantity, self._base, self._log)

    def _paint_curves(self) -> Iterator[CurvePicture]:
        """Paint axes and curves, with a yield after each curve."""
        layer = device_pixmap(QRectF(self.rect()).size(), self._ratio)
        scale = self._theme.scale
        series = self._series()
        painter = QPainter(layer)
        painter.fillRect(self.rect(), self._theme.color("plot"))
        frame = self._draw_axes(painter, series)
        painter.end()
        shown: list[Series] = []
        empty = True
        for trajectory, values in series:
            lines = curve_lines(values, frame)
            empty = empty and len(lines) == 0
            painter.begin(layer)
            painter.setClipRect(frame.rect)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = trajectory.racer.colour
            pieces = dashed(lines, look)
            for pen in line_pens(self._theme, look, _WIDTH * scale):
                painter.setPen(pen)
                draw_lines(painter, pieces)
            painter.end()
            shown.append((trajectory, values))
            if len(shown) < len(series):
                yield CurvePicture(layer, frame, shown)
        if empty:
            painter.begin(layer)
            self._draw_nothing(painter, frame)
            painter.end()
        yield CurvePicture(layer, frame, shown, complete=True)

    def _draw_axes(self, painter: QPainter, series: list[Series]) -> Frame:
        """Draw the axes that the curves need and return where they are."""
        scale = self._theme.scale
        left, top, bottom = 58 * scale, 4.0, 38 * scale
        right = 14 * scale  # half of the last step's number
        room = max(20.0, self.width() - left - right), max(20.0, self.height() - top - bottom)
        rect = QRectF(left, top, *room)
        last = max(1, self._result.request.steps if self._result is not None else 1)
        frame = Frame(rect, (0.0, float(last), *value_range(series)))
        name = {
            "losses": self.tr("loss"),
            "distances": self.tr("distance"),
            "gradient_norms": self.tr("gradient norm"),
            "step_lengths": self.tr("step length"),
        }[self._quantity]
        if self._base:
            name = f"{name} − {self._base:.4g}".replace("− -", "+ ")
        font, labels = self._theme.number_font(0.85), None
        if self._log:
            labels = log_ticks(*frame.bounds[2:], int(rect.height() / (1.1 * QFontMetricsF(font).height())))
        draw_axes(painter, frame, self._theme, font, self.tr("step"), name, None, labels)
        return frame

    def _draw_nothing(self, painter: QPainter, frame: Frame) -> None:
        painter.setFont(self._theme.number_font(0.85))
        painter.setPen(self._theme.color("muted"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.rect, int(flags), self._nothing())

    def _draw_as_lines(self, painter: QPainter) -> CurvePicture:
        """Draw axes and curves as lines and type, for paper."""
        painter.fillRect(self.rect(), self._theme.color("plot"))
        series = self._series()
        frame = self._draw_axes(painter, series)
        painter.save()
        painter.setClipRect(frame.rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        empty = True
        for trajectory, values in series:
            lines = curve_lines(values, frame)
            empty = empty and len(lines) == 0
            path = line_path(lines)
            for pen in curve_pens(self._theme, trajectory.racer.colour, _WIDTH * self._theme.scale):
                painter.setPen(pen)
                painter.drawPath(path)
        painter.restore()
        if empty:
            self._draw_nothing(painter, frame)
        return CurvePicture(QPixmap(), frame, series, complete=True)

    def _nothing(self) -> str:
        """Say why there is no curve."""
        if self._result is None:
            return self.tr("Nothing yet")
        surface = self._result.request.surface
        if self._quantity == "distances" and not surface.minima:
            return self.tr("No minimum is known here")
        return self.tr("No numbers to show: not defined here, or diverged at once")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek."""
        self.sought.emit(self.step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(self.step_at(event.position().x()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint for the new size."""
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Paint with the new font."""
        if event.type() == QEvent.Type.FontChange:
            self.refresh()
        super().changeEvent(event)

    def _on_theme_changed(self) -> None:
        self.refresh()
