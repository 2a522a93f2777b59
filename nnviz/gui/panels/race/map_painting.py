"""Parts of the map's picture that move: arrows, what is under the mouse, the colour bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPen, QPixmap

from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.look import draw_arrow, draw_name
from nnviz.gui.theme import Theme
from nnviz.tasks.race_numbers import StepView
from nnviz.tasks.surface_picture import SurfacePicture

ARROWS = {"gradient": "#ffffff", "momentum": "#f0e442", "move": "#ff5fa2", "squares": "#7fd3ff"}
"""Arrows of what the optimizer sees and their colours."""

LETTERS = {"gradient": "−g", "momentum": "−m", "move": "Δ", "squares": ""}
"""What is written at their tips, for eyes or paper without colours; the squares are a box.

Downhill is drawn, where the step goes: that is against the gradient and its mean, and the sign says so.
"""

_BESIDE = 11.0
"""Pixels from an arrow's tip to the middle of its letter."""
_APART = 7.5
"""Pixels between arrows that would lie upon one another: with SGD step and gradient always do."""
_ALIKE, _NEAR = math.cos(math.radians(10)), math.cos(math.radians(24))
_SWATCH, _FINENESS = (22, 16), 3
_BAR_ROOM = 7  # characters right of the colour bar


@dataclass(frozen=True)
class Hover:
    """What is under the mouse."""

    x: float
    y: float
    value: float
    gradient: tuple[float, float]


def draw_seen(painter: QPainter, frame: Frame, seen: StepView) -> None:
    """Draw what an optimizer sees: gradient, momentum, squares and the step."""
    if not all(abs(c) < 1e7 for c in seen.point):
        return
    p = frame.to_pixel(*seen.point)
    x0, x1, y0, y1 = frame.bounds
    across, up = frame.rect.width() / (x1 - x0), frame.rect.height() / (y1 - y0)
    if seen.squares is not None:
        # Half sides of a box: how much each coordinate's gradient has been, on the arrows' scale.
        a, b = (_compressed(s) for s in seen.squares)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 150), 3.0), QPen(QColor(ARROWS["squares"]), 1.5)):
            painter.setPen(pen)
            painter.drawRect(QRectF(p.x() - a, p.y() - b, 2 * a, 2 * b))
    move = QPointF()
    if seen.move is not None and all(abs(c) < 1e6 for c in seen.move):
        move = QPointF(seen.move[0] * across, -seen.move[1] * up)
    gradient, momentum = (
        QPointF() if vector is None else _downhill(vector, across, up)
        for vector in (seen.gradient, seen.momentum)
    )
    beside = {
        "gradient": _APART * max(_alike(gradient, move), _alike(gradient, momentum)),
        "momentum": -_APART * _alike(momentum, move),
        "move": 0.0,
    }
    for name, along in (("gradient", gradient), ("momentum", momentum), ("move", move)):
        length = math.hypot(along.x(), along.y())
        if length > 0:
            # Beside the others, where its direction is theirs.
            shift = QPointF(along.y(), -along.x()) * (beside[name] / length)
            foot, width = p + shift, 2.6 if name == "move" else 2.0
            draw_arrow(painter, foot.x(), foot.y(), along.x(), along.y(), QColor(ARROWS[name]), width)
            _draw_letter(painter, frame.rect, foot, along, shift, name)


def _downhill(vector: tuple[float, float], across: float, up: float) -> QPointF:
    """Return the arrow against `vector`, in pixels; of no length if that is not a number."""
    dx, dy = -vector[0] * across, vector[1] * up
    norm = math.hypot(dx, dy)
    if not (norm > 0 and math.isfinite(norm)):
        return QPointF()
    return QPointF(dx, dy) * (_compressed(math.hypot(*vector)) / norm)


def _alike(a: QPointF, b: QPointF) -> float:
    """Return 1 if two arrows would lie upon one another, 0 if their directions are different."""
    lengths = math.hypot(a.x(), a.y()) * math.hypot(b.x(), b.y())
    if lengths == 0:
        return 0.0
    return min(1.0, max(0.0, (QPointF.dotProduct(a, b) / lengths - _NEAR) / (_ALIKE - _NEAR)))


def _draw_letter(
    painter: QPainter, area: QRectF, foot: QPointF, along: QPointF, shift: QPointF, name: str
) -> None:
    length = math.hypot(along.x(), along.y())
    if length <= _BESIDE:  # beside a shorter arrow it would lie upon the racer
        return
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    apart = math.hypot(shift.x(), shift.y())
    # Arrows side by side have their letters on their outer sides.
    if apart > _APART / 2:
        place = foot + along + shift * ((_BESIDE + 3.0) / apart)
    else:
        place = foot + along * ((length + _BESIDE) / length)
    seen = letter_place(painter.fontMetrics(), area, foot, place, LETTERS[name])
    back = seen - (foot - shift)
    # Of an arrow that leaves the map at once nothing is seen that a letter upon the racer could name.
    if seen == place or math.hypot(back.x(), back.y()) > 1.5 * _BESIDE:
        draw_name(painter, seen, LETTERS[name])


def letter_place(metrics: QFontMetrics, area: QRectF, foot: QPointF, place: QPointF, text: str) -> QPointF:
    """Return where the middle of a letter is seen whole: if need be, back towards the foot of its arrow."""
    half = QPointF(metrics.horizontalAdvance(text) / 2 + 3.0, metrics.capHeight() / 2 + 4.0)
    inside = area.adjusted(half.x(), half.y(), -half.x(), -half.y())
    back = 1.0
    for low, high, begin, end in (
        (inside.left(), inside.right(), foot.x(), place.x()),
        (inside.top(), inside.bottom(), foot.y(), place.y()),
    ):
        edge = low if end < low else high if end > high else end
        if edge != end and begin != end:
            back = min(back, max(0.0, (edge - begin) / (end - begin)))
    found = foot + (place - foot) * back
    # A foot at the very edge leaves no way back: then along the edge.
    return QPointF(
        min(max(found.x(), inside.left()), inside.right()), min(max(found.y(), inside.top()), inside.bottom())
    )


def swatch(name: str) -> QPixmap:
    """Return what stands for an arrow in the list of its numbers: its colour with its letter, or a box."""
    pixmap = QPixmap(_SWATCH[0] * _FINENESS, _SWATCH[1] * _FINENESS)
    pixmap.setDevicePixelRatio(_FINENESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area, color = QRectF(1, 1, _SWATCH[0] - 2, _SWATCH[1] - 2), QColor(ARROWS[name])
    painter.setPen(QPen(QColor("#555555"), 1.0))
    painter.setBrush(color)
    painter.drawRect(area)
    if LETTERS[name]:
        font = painter.font()
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("black"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, LETTERS[name])
    else:
        painter.setBrush(QColor("#1d2025"))
        painter.drawRect(area.adjusted(3, 3, -3, -3))
    painter.end()
    return pixmap


def draw_hover(painter: QPainter, frame: Frame, theme: Theme, h: Hover) -> None:
    """Draw the gradient under the mouse and its numbers."""
    p = frame.to_pixel(h.x, h.y)
    gx, gy = h.gradient
    if math.isfinite(gx) and math.isfinite(gy) and (gx or gy):
        x0, x1, y0, y1 = frame.bounds
        dx, dy = gx * frame.rect.width() / (x1 - x0), -gy * frame.rect.height() / (y1 - y0)
        norm = math.hypot(dx, dy)
        if norm > 0 and math.isfinite(norm):
            draw_arrow(painter, p.x(), p.y(), 30 * dx / norm, 30 * dy / norm, QColor("#d0d0d0"), 1.5, 7)
    text = f"x {h.x:.4g}   y {h.y:.4g}   f {h.value:.5g}   ∇f ({gx:.3g}, {gy:.3g})".replace("-", "−")
    painter.setFont(theme.number_font(0.9))
    metrics = painter.fontMetrics()
    box = QRectF(frame.rect.left() + 8, frame.rect.top() + 8,
                 metrics.horizontalAdvance(text) + 12, metrics.height() + 6)  # fmt: skip
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def bar_number(value: float, room: int = _BAR_ROOM) -> str:
    """Return a number with three figures, or as many as there is room for.

    >>> [bar_number(v) for v in (0.0, 2160.0, -59.6, 0.000521, 2.87e231, -1e-300)]
    ['0', '2160', '−59.6', '5.21e−4', '2.9e231', '−1e−300']
    """
    text = ""
    for digits in (3, 2, 1):
        rounded = float(f"{value:.{digits}g}")
        mantissa, exponent = f"{rounded:.{digits - 1}e}".split("e")
        text = f"{mantissa}e{int(exponent)}"
        if rounded == 0.0 or 1e-6 < abs(rounded) < 10.0 ** (room + 1):
            plain = f"{rounded:.10f}".rstrip("0").rstrip(".")
            if len(plain) <= room:
                text = plain
        if len(text) <= room:
            break
    return text.replace("-", "−")


def bar_labels(picture: SurfacePicture) -> tuple[str, ...]:
    """Return what stands beside the colour bar at even distances, from the lowest value to the highest.

    The highest shade is that of all values above its own, too: "≥" says so.
    """
    values = [picture.value_of(k / 4) for k in range(5)]
    # Numbers of the size of rounding errors are 0 beside the others.
    small = min(1e-9, 1e-12 * max(map(abs, values)))
    texts = [bar_number(0.0 if abs(v) < small else v) if math.isfinite(v) else "" for v in values]
    if picture.cut:
        texts[-1] = "≥" + bar_number(values[-1], _BAR_ROOM - 1)
    return tuple("" if text in texts[:k] else text for k, text in enumerate(texts))


def draw_color_bar(painter: QPainter, frame: Frame, theme: Theme, labels: Sequence[str], table: Any) -> None:
    """Draw what the shades stand for: `labels` at even distances from the lowest to the highest."""
    r = frame.rect
    bar = QRectF(r.right() + 10, r.top(), 12, r.height())
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for k in range(0, 256, 15):
        gradient.setColorAt(k / 255, QColor.fromRgb(int(table[k])))
    painter.fillRect(bar, gradient)
    painter.setPen(theme.color("text"))
    painter.setFont(theme.number_font(0.85))
    metrics = painter.fontMetrics()
    for k, text in enumerate(labels):
        y = bar.bottom() - k / (len(labels) - 1) * bar.height()
        y = min(max(y + metrics.ascent() / 2, bar.top() + metrics.ascent()), bar.bottom())
        painter.drawText(QPointF(bar.right() + 4, y), text)
    painter.drawText(QPointF(bar.left(), bar.bottom() + 2 * metrics.height() + 6), "f(x, y)")


def _compressed(length: float) -> float:
    """Return the length in pixels of an arrow: a tenfold gradient is some 20 pixels longer."""
    if not math.isfinite(length) or length <= 0:
        return 0.0
    return min(110.0, max(4.0, 44.0 + 20.0 * math.log10(length)))
