"""A quantity of every racer against the step, with a cursor that moves with the race; a click seeks."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.panels.race.frame import Frame, draw_axes
from nnviz.gui.panels.race.layers import device_pixmap, draw_lines
from nnviz.gui.panels.race.look import dashed, draw_marker, line_color
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.race import RaceResult, Trajectory

QUANTITIES = ("losses", "distances", "gradient_norms", "step_lengths")


SLICE = 0.002
"""Seconds of a frame that go into the curves of one plot."""
Series = tuple[Trajectory, npt.NDArray[np.float64]]


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
        if step != self._step:
            self._step = step
            self.update()

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
        ratio = painter.deviceTransform().m11()
        self._stale = self._stale or ratio != self._ratio
        self._ratio = ratio
        picture = self._advance(whole=ratio != self.devicePixelRatioF())
        painter.drawPixmap(self.rect(), picture.layer)
        frame = picture.frame
        r = frame.rect
        if self._result is not None:
            x = frame.to_pixel(min(self._step, self._result.request.steps), 0.0).x()
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.drawLine(QPointF(x, r.top()), QPointF(x, r.bottom()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for trajectory, values in picture.shown:
                k = min(self._step, len(values) - 1)
                if k >= 0 and math.isfinite(values[k]):
                    p = frame.to_pixel(k, values[k])
                    if r.contains(p):
                        index = trajectory.racer.colour
                        draw_marker(painter, index, p.x(), p.y(), line_color(self._theme, index), 0.75)
        painter.end()

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
        found = []
        self._base = self._lowest() if self._log and self._quantity == "losses" else 0.0
        for t in self._result.trajectories:
            if t.racer.visible:
                values = np.asarray(getattr(t, self._quantity)) - self._base
                with np.errstate(all="ignore"):
                    if self._log:
                        values = np.where(values > 0, np.log10(np.maximum(values, 1e-300)), np.nan)
                found.append((t, np.where(np.isfinite(values), values, np.nan)))
        return found

    def _lowest(self) -> float:
        """Return what is subtracted from losses before their logarithm: the lowest value that is known."""
        assert self._result is not None
        surface = self._result.request.surface
        values = [float(surface.value(*p)) for p in surface.minima]
        for t in self._result.trajectories:
            finite = t.losses[np.isfinite(t.losses)]
            if finite.size:
                values.append(float(finite.min()))
        low = min(values, default=0.0)
        # A minimum of 0 up to rounding is 0: subtracting noise would bend the curves.
        return 0.0 if abs(low) < 1e-9 and low >= -1e-12 else low

    def _paint_curves(self) -> Iterator[CurvePicture]:
        """Paint axes and curves, with a yield after each curve."""
        layer = device_pixmap(QRectF(self.rect()).size(), self._ratio)
        scale = self._theme.scale
        left, top, bottom = 58 * scale, 4.0, 38 * scale
        rect = QRectF(left, top, max(20.0, self.width() - left - 10), max(20.0, self.height() - top - bottom))
        series = self._series()
        last = max(1, self._result.request.steps if self._result is not None else 1)
        frame = Frame(rect, (0.0, float(last), *_range([values for _, values in series])))
        painter = QPainter(layer)
        painter.fillRect(self.rect(), self._theme.color("plot"))
        name = {
            "losses": self.tr("loss"),
            "distances": self.tr("distance"),
            "gradient_norms": self.tr("gradient norm"),
            "step_lengths": self.tr("step length"),
        }[self._quantity]
        if self._base:
            name = f"{name} − {self._base:.4g}".replace("− -", "+ ")
            name = f"log₁₀({name})"
        elif self._log:
            name = f"log₁₀ {name}"
        draw_axes(painter, frame, self._theme, self._theme.number_font(0.85), self.tr("step"), name)
        painter.end()
        shown: list[Series] = []
        empty = True
        for trajectory, values in series:
            lines = _lines(values, frame)
            empty = empty and len(lines) == 0
            painter.begin(layer)
            painter.setClipRect(rect)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(line_color(self._theme, trajectory.racer.colour), 1.6 * scale))
            draw_lines(painter, dashed(lines, trajectory.racer.colour))
            painter.end()
            shown.append((trajectory, values))
            if len(shown) < len(series):
                yield CurvePicture(layer, frame, shown)
        if empty:
            painter.begin(layer)
            painter.setFont(self._theme.number_font(0.85))
            painter.setPen(self._theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect, int(flags), self._nothing())
            painter.end()
        yield CurvePicture(layer, frame, shown, complete=True)

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


def _range(series: list[npt.NDArray[np.float64]]) -> tuple[float, float]:
    """Return a range that shows all values with a margin."""
    finite = [values[~np.isnan(values)] for values in series]
    finite = [values for values in finite if values.size]
    if not finite:
        return 0.0, 1.0
    low = min(float(values.min()) for values in finite)
    high = max(float(values.max()) for values in finite)
    if high - low < 1e-12 * max(1.0, abs(low)):
        return low - 0.5, high + 0.5
    margin = 0.06 * (high - low)
    return low - margin, high + margin


def _lines(values: npt.NDArray[np.float64], frame: Frame) -> npt.NDArray[np.float64]:
    """Return the segments of a curve; long ones are thinned to the lowest and highest value per pixel."""
    x0, x1, y0, y1 = frame.bounds
    r = frame.rect
    steps = np.arange(len(values), dtype=np.float64)
    px = r.left() + (steps - x0) / (x1 - x0) * r.width()
    py = r.bottom() - (values - y0) / (y1 - y0) * r.height()
    per_pixel = len(values) / max(r.width(), 1.0)
    if per_pixel > 4:
        block = int(per_pixel)
        count = len(values) // block
        parts = py[: count * block].reshape(count, block)
        with np.errstate(all="ignore"):
            low = np.where(np.isnan(parts), np.inf, parts).min(axis=1)
            high = np.where(np.isnan(parts), -np.inf, parts).max(axis=1)
        middle = px[: count * block : block]
        px = np.append(np.repeat(middle, 2), px[count * block :])
        py = np.append(np.stack([low, high], axis=1).ravel(), py[count * block :])
        py[~np.isfinite(py)] = np.nan
    lines = np.stack([px[:-1], py[:-1], px[1:], py[1:]], axis=1) if len(px) > 1 else np.empty((0, 4))
    return lines[~np.isnan(lines).any(axis=1)]


class CurveView(QWidget):
    """A plot with the choice of what it shows.

    Signals
    -------
    sought(int)
        The user wants to see a step.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, quantity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = CurvePlot(theme)
        self.choice = QuietComboBox()
        self.choice.setAccessibleName(self.tr("Quantity shown"))
        self.choice.setToolTip(self.tr("What is plotted against the step"))
        names = (
            self.tr("Loss"),
            self.tr("Distance to the nearest minimum"),
            self.tr("Gradient norm"),
            self.tr("Effective step length"),
        )
        for key, name in zip(QUANTITIES, names, strict=True):
            self.choice.addItem(name, key)
        self.log = QCheckBox(self.tr("log"))
        self.log.setToolTip(self.tr("Logarithmic scale: equal distances are equal factors"))
        self.log.setAccessibleName(self.tr("Logarithmic scale"))
        self.log.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.choice)
        row.addWidget(self.log)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        self.choice.setCurrentIndex(QUANTITIES.index(quantity))
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.log.toggled.connect(self._on_choice_changed)
        self.plot.sought.connect(self.sought)
        self._on_choice_changed()

    def _on_choice_changed(self, *_: object) -> None:
        self.plot.set_quantity(self.choice.currentData(), self.log.isChecked())
        self.plot.setAccessibleName(self.choice.currentText())
