"""What is on the canvas as JSON-able data, for the session and for sharing."""

from __future__ import annotations

import base64
import binascii
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import StateError
from nnviz.gui.panels.draw.ink import SIDE, Ink, Picture, picture_of

_LARGEST = 600
_MOST_POINTS = 100_000


def ink_to_state(ink: Ink) -> dict[str, Any]:
    """Return the strokes (x, y, width rounded to tenths, one flat list each) and the picture."""
    state: dict[str, Any] = {"strokes": [np.round(s, 1).ravel().tolist() for s in ink.strokes]}
    if ink.picture is not None:
        picture = ink.picture
        state["picture"] = {"name": picture.name, "label": picture.label, "gray": _packed(picture.gray)}
        if not picture.original:
            state["picture"]["coverage"] = _packed(picture.coverage)
    return state


def ink_from_state(state: Any) -> Ink:
    """Return the ink that `state` describes.

    Raises
    ------
    StateError
        If it describes none.
    """
    try:
        strokes = tuple(_stroke(values) for values in state.get("strokes", []))
        if sum(map(len, strokes)) > _MOST_POINTS:
            raise ValueError("there are too many points")
        data = state.get("picture")
        return Ink(strokes, None if data is None else _picture(data))
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error, zlib.error) as error:
        raise StateError(
            "The drawing in the saved state is damaged. Save it again, or get the file again."
        ) from error


def _stroke(values: list[float]) -> NDArray[np.float64]:
    stroke = np.array(values, dtype=np.float64).reshape(-1, 3)
    if not len(stroke) or not np.isfinite(stroke).all() or np.abs(stroke).max() > 2 * SIDE:
        raise ValueError("a stroke lies off the canvas")
    if stroke[:, 2].min() <= 0:
        raise ValueError("a pen has no width")
    return stroke


def _picture(data: dict[str, Any]) -> Picture:
    label = data.get("label")
    if label is not None and label not in range(10):
        raise ValueError(f"{label!r} is no digit")
    picture = picture_of(_unpacked(data["gray"]), label=label, name=str(data.get("name", ""))[:200])
    if "coverage" in data:
        coverage = _unpacked(data["coverage"])
        if coverage.shape[0] != coverage.shape[1]:
            raise ValueError("the picture is not square")
        return Picture(picture.gray, coverage, original=False, name=picture.name)
    return picture


def _packed(values: NDArray[np.uint8]) -> dict[str, Any]:
    packed = zlib.compress(np.ascontiguousarray(values).tobytes(), 6)
    return {"shape": list(values.shape), "zlib": base64.b64encode(packed).decode("ascii")}


def _unpacked(data: dict[str, Any]) -> NDArray[np.uint8]:
    h, w = (int(n) for n in data["shape"])
    if not (0 < h <= _LARGEST and 0 < w <= _LARGEST):
        raise ValueError("the picture is too large")
    # Never unpack more than the shape asks for.
    unpacker = zlib.decompressobj()
    raw = unpacker.decompress(base64.b64decode(data["zlib"], validate=True), h * w)
    return np.frombuffer(raw, np.uint8).reshape(h, w)
