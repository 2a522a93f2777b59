"""What the ways from strokes and from pictures to 28 x 28 have in common: settings, stages, refusals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.params import Parameterised, param

Gray = NDArray[np.uint8]

FRAME = 28
PREVIEW = 84
"""Rows and columns of the pictures of the stages."""

CENTER = 14.5
"""MNIST's centre of mass, in pixels from the edge of the frame: pixel 14's middle."""

_MOST_INK = 0.8
"""Inked part of the box of a drawing beyond which it is a blot; of MNIST one in a thousand is above 0.68."""


@dataclass(frozen=True)
class PipelineSettings(Parameterised):
    """Which stages are on, and their measures.

    Examples
    --------
    >>> PipelineSettings(centre=False).values()["centre"]
    False
    """

    crop: bool = param(True, help="Cut the drawing out, wherever on the canvas it is.")
    scale: bool = param(True, help="Bring its longer side to 20 of 28 pixels, as in MNIST.")
    thicken: bool = param(True, help="Draw the strokes again at MNIST's line width.")
    centre: bool = param(True, help="Shift the centre of mass to the middle, as in MNIST.")
    box: float = param(20.0, 4.0, 28.0, unit="px", help="Longer side of the scaled digit.")
    pen_width: float = param(2.4, 0.5, 8.0, unit="px", help="Line width after scaling.")


@dataclass(frozen=True, slots=True, eq=False)
class PipelineStage:
    """One stage of the way and what comes out of it.

    Attributes
    ----------
    key : str
        ``drawn``, ``crop``, ``scale``, ``thicken``, ``centre`` or ``final``; those that can be switched are
        fields of `PipelineSettings`.
    title : str
    picture : ndarray, shape (n, n), uint8, read-only
        0 is paper, 255 is ink. 28 x 28 for ``final``, else `PREVIEW` square.
    on : bool
        Whether the settings have it on.
    applies : bool
        Whether it can do anything: the pen width of a photograph is what it is.
    note : str
        What it did, in words and numbers.
    mark : (float, float) or None
        The centre of mass as x and y in pixels of `picture`.
    """

    key: str
    title: str
    picture: Gray
    on: bool = True
    applies: bool = True
    note: str = ""
    mark: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PipelineStages:
    """All stages of one drawing.

    Attributes
    ----------
    stages : tuple of PipelineStage
        In order, the last is ``final``; empty where pictures were not asked for.
    final : ndarray, shape (28, 28), uint8, read-only
        What the network sees.
    refusal : str
        Why this is not a digit at all (nothing drawn, a scribble), or an empty text.
    """

    stages: tuple[PipelineStage, ...]
    final: Gray
    refusal: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to recognise; `refusal` says why."""
        return bool(self.refusal)


STAGE_TITLES = {
    "drawn": "As drawn",
    "crop": "Crop",
    "scale": "Scale",
    "thicken": "Pen width",
    "centre": "Centre of mass",
    "final": "28 × 28",
}
"""Keys of the stages in order, and what they are called."""

NOTHING = "Nothing is drawn yet."
TOO_SMALL = "This is only a dot: draw the digit larger."
SCRIBBLE = "This looks like a scribble, not like a digit."
BLOT = "This is one blot of ink, not a digit."


def frozen_gray(values: NDArray[Any]) -> Gray:
    """Return values of 0..1 as read-only uint8, 0..255."""
    gray: Gray = np.clip(np.rint(values * 255), 0, 255).astype(np.uint8)
    gray.setflags(write=False)
    return gray


def centre_of_mass(picture: NDArray[Any]) -> tuple[float, float] | None:
    """Return x and y of the ink's centre, in pixels from the edge (the middle of the first is 0.5), or None.

    Parameters
    ----------
    picture : ndarray, shape (rows, columns)
        Ink as high values.
    """
    values = picture.astype(np.float64)
    total = values.sum()
    if total <= 0:
        return None
    x = values.sum(axis=0) @ (np.arange(values.shape[1]) + 0.5) / total
    y = values.sum(axis=1) @ (np.arange(values.shape[0]) + 0.5) / total
    return float(x), float(y)


def refusal_of_picture(final: Gray) -> str:
    """Return why a normalised picture is no digit, or an empty text.

    Parameters
    ----------
    final : ndarray, shape (28, 28), uint8
    """
    rows, columns = np.nonzero(final > 127)
    if rows.size == 0:
        return NOTHING
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    # A lone bar fills its box too: only what is broad both ways can be a blot.
    if min(height, width) >= 8 and rows.size > _MOST_INK * height * width:
        return BLOT
    return ""
