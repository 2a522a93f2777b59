"""Labelled pictures of digits (or clothes, or whatever has the same form), as every reader returns them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.strokes import Strokes
from nnviz.core.errors import DataFileError

SIDE = 28
MOST_LABEL = 999
"""Labels are small numbers: classes, not serial numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Pictures with or without labels; arrays are read-only.

    Attributes
    ----------
    images : ndarray, shape (N, 28, 28), uint8
        Ink (or cloth) high.
    labels : ndarray, shape (N,), int64, or None
    strokes : tuple of Strokes, or None
        The drawings that the pictures were made from, where the file holds pen strokes.
    name : str
        Where it came from, for titles and messages.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64] | None
    strokes: tuple[Strokes, ...] | None = None
    name: str = ""

    def __len__(self) -> int:
        return len(self.images)


def checked_images(array: NDArray[Any], name: str) -> NDArray[np.uint8]:
    """Return pictures as read-only (N, 28, 28) bytes.

    Parameters
    ----------
    array : ndarray, shape (N, 28, 28), (N, 784), (N, 28, 28, 1) or (N, 1, 28, 28)
        Whole numbers of 0..255, floats of 0..1 or 0..255, or booleans (ink is true).
    name : str
        File and part, for messages.

    Raises
    ------
    DataFileError
        If the shape or the values are others, or there is no picture.
    """
    if (
        array.ndim < 2
        or not array.shape[0]
        or array.shape[1:] not in ((28, 28), (784,), (28, 28, 1), (1, 28, 28))
    ):
        shape = " x ".join(str(n) for n in array.shape)
        raise DataFileError(
            f"{name} has the shape {shape}; pictures of N x 28 x 28 (N at least 1) were expected."
        )
    if array.dtype != np.uint8:
        low, high = float(array.min()), float(array.max())
        # The comparison is false for NaN.
        if not (low >= 0 and high <= 255):
            raise DataFileError(f"{name} holds values from {low:g} to {high:g}; grey values lie in 0 to 255.")
        scale = 255.0 if array.dtype.kind in "fb" and high <= 1 else 1.0
        images: NDArray[np.uint8] = np.empty(array.shape, np.uint8)
        # In slices, and before the shape changes: a second copy of the floats could be half a gigabyte.
        for begin in range(0, len(array), 1000):
            images[begin : begin + 1000] = np.rint(array[begin : begin + 1000] * scale)
        array = images
    result: NDArray[np.uint8] = np.ascontiguousarray(array, np.uint8).reshape(-1, SIDE, SIDE)
    result.setflags(write=False)
    return result


def checked_labels(array: NDArray[Any], count: int, name: str) -> NDArray[np.int64]:
    """Return labels as read-only (N,) int64.

    Raises
    ------
    DataFileError
        If there are not `count` of them, or one is no whole number of 0 to 999.
    """
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    if array.shape != (count,):
        shape = " x ".join(str(n) for n in array.shape) or "one number"
        raise DataFileError(f"{name} has the shape {shape}, but there are {count} pictures to label.")
    wrong = ~((array >= 0) & (array <= MOST_LABEL))
    if array.dtype.kind == "f":
        wrong |= array != np.rint(array)
    if wrong.any():
        place = int(wrong.argmax())
        raise DataFileError(
            f"{name}: label {place + 1} is {array[place]}; labels are whole numbers from 0 to {MOST_LABEL}."
        )
    labels = array.astype(np.int64)
    labels.setflags(write=False)
    return labels
