"""The user's own digits: drawings with the right label, kept in one JSON file, exported as pen strokes."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.data.files import write_stroke_file
from nnviz.core.data.strokes import CANVAS_SIDE, FURTHEST, Strokes
from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.file_reading import MEGABYTE, parse_json, read_file
from nnviz.core.file_versions import Upgrades, upgraded
from nnviz.core.file_writing import write_file

_FORMAT = "nnviz-handwriting"
_LARGEST_FILE = 32 * MEGABYTE  # some 30,000 drawings
_SIDE = 28
_VERSION = 1
_UPGRADES: Upgrades = {}

Stroke = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class HandwritingSample:
    """One digit of the user's with its right label.

    Attributes
    ----------
    label : int
        0..9, as the user gave it.
    strokes : tuple of float64 ndarray, shape (n, 2)
        In canvas units, y down; empty if it came as a picture.
    picture : uint8 ndarray, shape (28, 28), or None
        Only if it came as a picture: what the network saw, ink high.
    guess : int or None
        What the network said.
    made : str
        When, ISO 8601.
    """

    label: int
    strokes: tuple[Stroke, ...] = ()
    picture: NDArray[np.uint8] | None = None
    guess: int | None = None
    made: str = ""

    def __post_init__(self) -> None:
        for digit in (self.label, 0 if self.guess is None else self.guess):
            if isinstance(digit, bool) or not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ParameterError(f"A digit's label is 0 to 9, not {digit!r}.")
        strokes = tuple(np.array(stroke, dtype=np.float64) for stroke in self.strokes)
        for index, stroke in enumerate(strokes):
            if stroke.ndim != 2 or stroke.shape[1] != 2 or not len(stroke) or not np.isfinite(stroke).all():
                raise ParameterError("A stroke is a list of finite x, y positions, at least one.")
            if np.abs(stroke).max() > FURTHEST * CANVAS_SIDE:
                raise ParameterError(f"Stroke {index + 1} has a position that is not on any canvas.")
            stroke.setflags(write=False)
        object.__setattr__(self, "strokes", strokes)
        if self.picture is not None:
            picture = np.array(self.picture, dtype=np.uint8)
            if picture.shape != (_SIDE, _SIDE):
                raise ParameterError(f"A picture of a digit is {_SIDE} x {_SIDE}, not {picture.shape}.")
            picture.setflags(write=False)
            object.__setattr__(self, "picture", picture)
        elif not strokes:
            raise ParameterError("A digit has strokes or a picture.")


def read_handwriting(path: Path) -> tuple[HandwritingSample, ...]:
    """Return the digits in the file at `path`; none if there is no file.

    Raises
    ------
    DataFileError
        If the file is not one of ours or damaged.
    """
    if not os.path.lexists(path):
        return ()
    data = parse_json(read_file(path, _LARGEST_FILE), str(path), _LARGEST_FILE)
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise DataFileError(
            f"{path} is not a collection of drawings made by nnviz. Choose another file, or move it away."
        )
    content = upgraded(data, _VERSION, _UPGRADES, str(path))
    items = content.get("samples")
    if not isinstance(items, list):
        raise DataFileError(f"{path} is damaged: it has no list of samples. Move it away to start afresh.")
    return tuple(_checked(item, f"{path}, drawing {number}") for number, item in enumerate(items, start=1))


def _checked(item: Any, place: str) -> HandwritingSample:
    try:
        return _sample(item)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise DataFileError(f"{place} is damaged: {error!s:.200} Take it out or move the file.") from error


def same_sample(one: HandwritingSample, other: HandwritingSample) -> bool:
    """Whether two digits are the same drawing with the same label, made at the same moment."""
    return one is other or _state(one) == _state(other)


def write_handwriting(path: Path, samples: Sequence[HandwritingSample]) -> None:
    """Write the digits to `path`, all or nothing.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    data = {"format": _FORMAT, "version": _VERSION, "samples": [_state(sample) for sample in samples]}
    content = json.dumps(data, separators=(",", ":")).encode()
    if len(content) > _LARGEST_FILE:
        raise DataFileError(f"{path} is full. Export the drawings, delete them and begin a new collection.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataFileError(f"{path.parent} cannot be written: {error.strerror or error}.") from error
    write_file(path, content)


def export_unipen(path: Path, samples: Iterable[HandwritingSample]) -> None:
    """Write the digits that have strokes as UNIPEN text, which `nnviz.core.data.files.read_dataset` reads.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    drawn = [sample for sample in samples if sample.strokes]
    write_stroke_file(path, [Strokes.of(sample.strokes) for sample in drawn], [s.label for s in drawn])


def _sample(item: dict[str, Any]) -> HandwritingSample:
    picture = None
    if item.get("picture") is not None:
        values = np.frombuffer(base64.b64decode(item["picture"], validate=True), np.uint8)
        picture = values.reshape(_SIDE, _SIDE)
    strokes = tuple(np.array(stroke, dtype=np.float64) for stroke in item.get("strokes", ()))
    made = str(item.get("made", ""))
    return HandwritingSample(item["label"], strokes, picture, item.get("guess"), made)


def _state(sample: HandwritingSample) -> dict[str, Any]:
    state: dict[str, Any] = {"label": sample.label, "guess": sample.guess, "made": sample.made}
    if sample.picture is not None:
        state["picture"] = base64.b64encode(sample.picture.tobytes()).decode("ascii")
    state["strokes"] = [np.round(stroke, 2).tolist() for stroke in sample.strokes]
    return state
