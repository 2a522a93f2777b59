"""How the basins of minima look: colours of different brightness, doubled by hatching."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage

from nnviz.gui.theme import DARK

LOOKS = len(DARK.data)
_LUMAS = (120, 172, 82, 208, 142, 62, 232, 190)
"""Brightness of the looks (0 to 255): on a print without colours they still differ."""
_NEIGHBOURS = 10
_PERIOD = 9.0  # pixels between two lines of the hatching
_DARK_LINES = 150  # brightness from which the hatching is dark


def luma(rgb: Sequence[float]) -> float:
    """Return the brightness of a colour (0 to 255) as a print without colours shows it (Rec. 601)."""
    return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]


def basin_looks(minima: Sequence[tuple[float, float]]) -> list[int]:
    """Return a look for each minimum; if there are more than looks, near ones have different ones."""
    places = np.asarray(minima, dtype=np.float64).reshape(-1, 2)
    if len(places) <= LOOKS:
        return list(range(len(places)))
    span = np.maximum(np.ptp(places, axis=0), 1e-12)
    distances = np.hypot(*np.moveaxis((places[:, None] - places[None]) / span, 2, 0))
    looks: list[int] = []
    for index in range(len(places)):
        near = np.argsort(distances[index], kind="stable")[1 : _NEIGHBOURS + 1]
        # The look whose nearest bearer is farthest away.
        away = [math.inf] * LOOKS
        for other in near:
            if other < index:
                away[looks[other]] = min(away[looks[other]], float(distances[index, other]))
        best = max(away)
        free = [look for look in range(LOOKS) if away[look] == best]
        looks.append(free[index % len(free)])
    return looks


def basin_color(look: int) -> tuple[int, int, int]:
    """Return the colour of a look: a hue safe for the colour-blind at a brightness of its own."""
    color = QColor(DARK.data[look % LOOKS])
    rgb = np.array([color.red(), color.green(), color.blue()], dtype=np.float64)
    wanted = _LUMAS[look % LOOKS]
    rgb *= wanted / luma(rgb)
    if rgb.max() > 255.0:  # as bright as the hue can be; the rest is white
        rgb *= 255.0 / rgb.max()
        rgb += (255.0 - rgb) * (wanted - luma(rgb)) / max(255.0 - luma(rgb), 1e-9)
    red, green, blue = (int(v) for v in np.clip(np.round(rgb), 0, 255))
    return red, green, blue


def hatching(looks: npt.NDArray[np.int16], width: int, height: int, ratio: float) -> QImage:
    """Return transparent lines over a grid of looks, each in the pattern of its look.

    Parameters
    ----------
    looks : int16 (rows, columns)
        Row 0 below; negative: no hatching.
    width, height : int
        Of the picture, pixels of the device.
    ratio : float
        Pixels of the device per pixel: the lines grow with it.
    """
    rows, columns = looks.shape
    across = np.arange(width) * columns // max(width, 1)
    down = rows - 1 - np.arange(height) * rows // max(height, 1)
    shown = looks[down][:, across]
    pixels = np.zeros((height, width), dtype=np.uint32)
    x, y = np.arange(width)[None, :], np.arange(height)[:, None]
    for look in np.unique(shown[shown >= 0]).tolist():
        ink = 0x78000000 if luma(basin_color(look)) >= _DARK_LINES else 0x6E6E6E6E  # premultiplied
        pixels[(shown == look) & pattern(look, x, y, ratio)] = ink
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # which outlives the array


def pattern(
    look: int, x: npt.NDArray[np.int64], y: npt.NDArray[np.int64], ratio: float
) -> npt.NDArray[np.bool_]:
    """Return where the hatching of a look has ink, for columns `x` and rows `y` of the device's pixels."""
    p, w = max(4, round(_PERIOD * ratio)), max(1, round(1.2 * ratio))
    kind = look % LOOKS
    if kind == 0:
        return (x + y) % p < w
    if kind == 1:
        return (x - y) % p < w
    if kind == 2:
        shift = (x // p % 2) * (p // 2)
        return (x % p - p // 2) ** 2 + ((y + shift) % p - p // 2) ** 2 <= (1.5 * ratio) ** 2
    if kind == 3:
        return (y % p < w) & (x >= 0)
    if kind == 4:
        return (x % p < w) & (y >= 0)
    if kind == 5:
        q = round(1.5 * p)
        return ((x + y) % q < w) | ((x - y) % q < w)
    if kind == 6:
        q = round(1.3 * p)
        return (x % q < w) | (y % q < w)
    return (y + abs(x % (2 * p) - p)) % p < w
