"""What a round eraser leaves of strokes and pictures."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF

from nnviz.core.data.stroke_editing import erase_stroke
from nnviz.gui.panels.draw.ink import SIDE, Ink, Picture
from nnviz.gui.panels.draw.ink_painting import bounds

Position = tuple[float, float]


def rub(ink: Ink, start: Position, end: Position, radius: float) -> tuple[Ink, list[QRectF]]:
    """Return what an eraser leaves on its way, and the areas (canvas units) that changed."""
    kept = []
    touched = []
    for stroke in ink.strokes:
        pieces = erase_stroke(stroke, start, end, radius)
        kept += [stroke] if pieces is None else pieces
        if pieces is not None:
            reach = 2 * radius + 2 * float(stroke[:, 2].max())
            touched.append(bounds([(*start, reach), (*end, reach)]))
    picture = _rub_picture(ink.picture, start, end, radius)
    if picture is not ink.picture:
        touched.append(bounds([(*start, 2 * radius), (*end, 2 * radius)], SIDE / 14))
    return (Ink(tuple(kept), picture), touched) if touched else (ink, [])


def _rub_picture(picture: Picture | None, start: Position, end: Position, radius: float) -> Picture | None:
    if picture is None:
        return None
    side = picture.coverage.shape[0]
    k = side / SIDE
    a, b = np.array(start) * k, np.array(end) * k
    low = np.clip(np.floor(np.minimum(a, b) - radius * k), 0, side).astype(int)
    high = np.clip(np.ceil(np.maximum(a, b) + radius * k), 0, side).astype(int)
    window = np.s_[low[1] : high[1], low[0] : high[0]]
    ys, xs = np.mgrid[window] + 0.5
    along = b - a
    t = np.clip(((xs - a[0]) * along[0] + (ys - a[1]) * along[1]) / max(float(along @ along), 1e-12), 0, 1)
    inside = np.hypot(xs - a[0] - t * along[0], ys - a[1] - t * along[1]) <= radius * k
    if not picture.coverage[window][inside].any():
        return picture
    coverage = picture.coverage.copy()
    coverage[window][inside] = 0
    coverage.setflags(write=False)
    if not coverage.any():
        return None
    return Picture(picture.gray, coverage, original=False, name=picture.name)
