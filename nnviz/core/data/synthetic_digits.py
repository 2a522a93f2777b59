"""Training pictures from the digit writer, rendered through the pipeline of the drawing canvas."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.digit_pipeline import PipelineSettings, normalise_strokes
from nnviz.core.data.strokes import CANVAS_SIDE, Strokes
from nnviz.core.data.synthetic_strokes import DigitWriter
from nnviz.core.errors import ParameterError

_HEIGHT = 0.6 * CANVAS_SIDE
_PEN_SPREAD = 0.3
_THINNEST, _THICKEST = 1.7, 3.2


def synthetic_strokes(digit: int, rng: np.random.Generator, writer: DigitWriter | None = None) -> Strokes:
    """Return one `digit` drawn by `writer` in the middle of the canvas.

    Parameters
    ----------
    digit : int
        0..9.
    rng : numpy.random.Generator
        The same generator state gives the same drawing.
    writer : DigitWriter, optional

    Raises
    ------
    ParameterError
        If `digit` is not one of 0..9.
    """
    if not 0 <= digit <= 9:
        raise ParameterError(f"A digit is one of 0..9, not {digit}.")
    lines = (writer or DigitWriter()).write(digit, rng)
    points = np.vstack(lines)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return Strokes.of([(line - middle) * _HEIGHT + CANVAS_SIDE / 2 for line in lines])


def synthetic_digits(
    count: int,
    rng: np.random.Generator,
    writer: DigitWriter | None = None,
    given_up: Callable[[], bool] = lambda: False,
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Return `count` pictures as the canvas would hand them to a network, and their labels.

    All digits are equally frequent. The pen's width varies about MNIST's 2.4 pixels.

    Parameters
    ----------
    count : int
    rng : numpy.random.Generator
    writer : DigitWriter, optional
    given_up : callable, optional
        Asked before each digit: thousands take seconds. If it says yes, the rest is left out.

    Returns
    -------
    images : ndarray, shape (count, 28, 28), uint8
        0 is paper, 255 is ink.
    labels : ndarray, shape (count,), int64

    Examples
    --------
    >>> images, labels = synthetic_digits(10, np.random.default_rng(0))
    >>> images.shape, labels.tolist()
    ((10, 28, 28), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    """
    writer = writer or DigitWriter()
    labels = np.arange(count, dtype=np.int64) % 10
    images = np.empty((count, 28, 28), np.uint8)
    usual = PipelineSettings().pen_width
    for image, label in zip(images, labels, strict=True):
        if given_up():
            break
        width = float(np.clip(rng.normal(usual, _PEN_SPREAD), _THINNEST, _THICKEST))
        strokes = synthetic_strokes(int(label), rng, writer)
        image[:] = normalise_strokes(strokes, PipelineSettings(pen_width=width), pictures=False).final
    return images, labels
