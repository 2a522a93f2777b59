"""The coordinate frame of a map: data to pixels and back, ticks, zoom and pan."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from nnviz.gui.theme import Theme

Bounds = tuple[float, float, float, float]


@dataclass
class Frame:
    """A rectangle of pixels that shows a rectangle of the plane.

    Attributes
    ----------
    rect : QRectF
    bounds : (x0, x1, y0, y1)
    """

    rect: QRectF
    bounds: Bounds

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Return where a point of the plane is painted."""
        x0, x1, y0, y1 = self.bounds
        r = self.rect
        return QPointF(
            r.left() + (x - x0) / (x1 - x0) * r.width(), r.bottom() - (y - y0) / (y1 - y0) * r.height()
        )

    def to_data(self, p: QPointF) -> tuple[float, float]:
        """Return the point of the plane under a pixel."""
        x0, x1, y0, y1 = self.bounds
        r = self.rect
        return (
            x0 + (p.x() - r.left()) / max(r.width(), 1.0) * (x1 - x0),
            y0 + (r.bottom() - p.y()) / max(r.height(), 1.0) * (y1 - y0),
        )

    def zoomed(self, at: QPointF, factor: float) -> Bounds:
        """Return the bounds after a zoom by `factor` (> 1: closer) that keeps the point under `at`."""
        x, y = self.to_data(at)
        x0, x1, y0, y1 = self.bounds
        return x - (x - x0) / factor, x + (x1 - x) / factor, y - (y - y0) / factor, y + (y1 - y) / factor

    def panned(self, dx: float, dy: float) -> Bounds:
        """Return the bounds after a drag by (dx, dy) pixels."""
        x0, x1, y0, y1 = self.bounds
        u = -dx / max(self.rect.width(), 1.0) * (x1 - x0)
        v = dy / max(self.rect.height(), 1.0) * (y1 - y0)
        return x0 + u, x1 + u, y0 + v, y1 + v


def ticks(low: float, high: float, count: int) -> list[float]:
    """Return round numbers between `low` and `high`, about `count` of them."""
    span = high - low
    if not (span > 0 and math.isfinite(span)):
        return []
    raw = span / max(count, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [k * step for k in range(first, last + 1)]


def tick_text(value: float, step: float) -> str:
    """Return a tick's label with as many decimals as the distance of ticks asks for."""
    if value == 0:
        return "0"
    if abs(value) >= 1e5 or step < 1e-5:
        return f"{value:.3g}".replace("-", "−")
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step * 10**decimals, 6) % 1:
        decimals += 1
    return f"{value:.{decimals}f}".replace("-", "−")


Ticks = list[tuple[float, str]]
"""Positions in data units, and labels."""


def round_ticks(low: float, high: float, count: int) -> Ticks:
    """Return round numbers with their labels."""
    places = ticks(low, high, count)
    step = places[1] - places[0] if len(places) > 1 else 1.0
    return [(value, tick_text(value, step)) for value in places]


def draw_axes(
    painter: QPainter,
    frame: Frame,
    theme: Theme,
    font: QFont,
    x_name: str,
    y_name: str,
    x_ticks: Ticks | None = None,
    y_ticks: Ticks | None = None,
) -> None:
    """Draw border, ticks (round numbers by default) and names around a frame."""
    r = frame.rect
    x0, x1, y0, y1 = frame.bounds
    painter.setFont(font)
    metrics = painter.fontMetrics()
    line, text = QPen(theme.color("grid")), QPen(theme.color("text"))
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(r)
    for value, label in x_ticks or round_ticks(x0, x1, max(2, int(r.width() / 80))):
        p = frame.to_pixel(value, y0)
        painter.setPen(line)
        painter.drawLine(QPointF(p.x(), r.bottom()), QPointF(p.x(), r.bottom() + 4))
        painter.setPen(text)
        width = metrics.horizontalAdvance(label)
        painter.drawText(QPointF(p.x() - width / 2, r.bottom() + 5 + metrics.ascent()), label)
    for value, label in y_ticks or round_ticks(y0, y1, max(2, int(r.height() / 42))):
        p = frame.to_pixel(x0, value)
        painter.setPen(line)
        painter.drawLine(QPointF(r.left() - 4, p.y()), QPointF(r.left(), p.y()))
        painter.setPen(text)
        # Figures have no accents: their tops are not cut by the upper edge of the picture.
        baseline = max(p.y() + metrics.ascent() / 2 - 1, metrics.capHeight() + 2)
        painter.drawText(QPointF(r.left() - 7 - metrics.horizontalAdvance(label), baseline), label)
    painter.setPen(text)
    painter.drawText(
        QPointF(
            r.center().x() - metrics.horizontalAdvance(x_name) / 2, r.bottom() + 6 + 2 * metrics.height()
        ),
        x_name,
    )
    _draw_upright(painter, r, y_name, theme.scale)


def _draw_upright(painter: QPainter, r: QRectF, name: str, scale: float) -> None:
    """Draw the name of the vertical axis; one longer than the axis may reach down beside the other's."""
    metrics = QFontMetricsF(painter.font())
    top, bottom = 2.0, r.bottom() + 2 * metrics.height() + 4
    length = metrics.horizontalAdvance(name)
    shrunk = min(1.0, max(0.6, (bottom - top) / max(length, 1.0)))
    length *= shrunk
    centre = min(max(r.center().y(), top + length / 2), max(bottom - length / 2, top + length / 2))
    painter.save()
    painter.translate(r.left() - 46 * scale, centre + length / 2)
    painter.rotate(-90)
    painter.scale(shrunk, shrunk)
    painter.drawText(QPointF(0, 0), name)
    painter.restore()
