"""Arrays turned into small coloured images: ink on paper, a uniform map, a diverging one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

# viridis at eleven places, after van der Walt & Smith's matplotlib map (CC0).
_VIRIDIS = (
    "440154",
    "482475",
    "414487",
    "355f8d",
    "2a788e",
    "21918c",
    "22a884",
    "44bf70",
    "7ad151",
    "bddf26",
    "fde725",
)
# Orange and blue differ for every kind of colour vision; on a dark background they have to be brighter.
_LIGHT_ENDS = ("b35806", "0571b0")
_DARK_ENDS = ("ff9540", "58b4ff")


def _table(stops: list[str]) -> NDArray[np.uint8]:
    colors = np.array([[int(stop[i : i + 2], 16) for i in (0, 2, 4)] for stop in stops], dtype=float)
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), colors[:, c]) for c in range(3)]
    return np.round(np.stack(channels, axis=1)).astype(np.uint8)


VIRIDIS = _table(list(_VIRIDIS))
SIGNED = _table(["542200", "888888", "cdecff"])
"""From below zero, dark brown, over grey to above it, light blue: signs are seen without colours too."""


def diverging(neutral: QColor) -> NDArray[np.uint8]:
    """Return the table from "against" over the colour of the background to "for", uint8 (256, 3)."""
    ends = _DARK_ENDS if neutral.lightness() < 128 else _LIGHT_ENDS
    return _table([ends[0], neutral.name()[1:], ends[1]])


def ink_table(paper: int, tone: int) -> NDArray[np.uint8]:
    """Return the table from paper to ink, uint8 (256, 3)."""
    return np.repeat(np.round(np.linspace(paper, tone, 256)).astype(np.uint8)[:, None], 3, axis=1)


def colored(values: NDArray[np.floating], table: NDArray[np.uint8], low: float, high: float) -> QImage:
    """Return an RGB image of `values`, shape (h, w), with `table` running from `low` to `high`."""
    span = high - low if high > low else 1.0
    index = np.clip(np.nan_to_num((np.asarray(values, dtype=np.float64) - low) / span) * 255, 0, 255)
    return rgb_image(table[index.astype(np.uint8)])


def rgb_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return an image with its own copy of `pixels`, uint8 (h, w, 3)."""
    pixels = np.ascontiguousarray(pixels)
    h, w = pixels.shape[:2]
    return QImage(pixels.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()


def ink_tones(window: QColor) -> tuple[int, int]:
    """Return the gray of paper and ink on a window of this colour."""
    return (28, 240) if window.lightness() < 128 else (255, 24)
