"""Checkpoints as bytes: an NPZ file of arrays in groups and one JSON text, no pickles."""

from __future__ import annotations

import io
import json
import math
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import MEGABYTE, parse_json, parse_npy, read_zip
from nnviz.core.file_versions import Upgrades, upgraded
from nnviz.core.nn.layers.base import Array

Groups = Mapping[str, Mapping[str, Array] | None]

VERSION = 1
"""Of the checkpoint; a higher one comes from a newer nnviz."""

_NUMBERS = "numbers.json"
_LIMIT = 512 * MEGABYTE
_MOST_MEMBERS = 500
# The first checkpoints did not say their version; nothing else in them was different.
_UPGRADES: Upgrades = {0: dict}


def checkpoint_bytes(numbers: Mapping[str, Any], groups: Groups) -> bytes:
    """Return the content of a checkpoint.

    Parameters
    ----------
    numbers : mapping
        JSON-able.
    groups : mapping
        Arrays by group and name; None is an empty group.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_NUMBERS, json.dumps({**numbers, "version": VERSION}))
        for group, members in groups.items():
            for name, array in (members or {}).items():
                with archive.open(f"{group}/{name}.npy", "w") as member:
                    np.lib.format.write_array(member, np.asanyarray(array), allow_pickle=False)
    return file.getvalue()


def read_checkpoint(checkpoint: bytes) -> tuple[dict[str, Any], dict[str, dict[str, Array]]]:
    """Return the numbers (with ``request``) and the arrays of a checkpoint by group.

    Raises
    ------
    StateError
        If it is damaged, or of a newer version.
    """
    groups: dict[str, dict[str, Array]] = {"average": {}, "best": {}}
    name = "The checkpoint"
    try:
        parts = read_zip(checkpoint, name, lambda _member: True, _LIMIT, _MOST_MEMBERS)
        numbers = _numbers(parts)
        for member, content in parts.items():
            group, _, array = member.removesuffix(".npy").rpartition("/")
            if group:
                groups.setdefault(group, {})[array] = parse_npy(content, f"{name}: {member}")
    except DataFileError as error:
        raise StateError(f"The checkpoint cannot be used: {error}") from error
    return numbers, groups


def _numbers(parts: Mapping[str, bytearray]) -> dict[str, Any]:
    if _NUMBERS in parts:
        data = parse_json(parts[_NUMBERS], f"its part {_NUMBERS}")
    elif "numbers.npy" in parts:
        data = parse_json(_text_of(parts["numbers.npy"]), "its part numbers.npy")
    else:
        raise DataFileError(f"its part {_NUMBERS} is missing.")
    if not isinstance(data, dict) or not isinstance(data.get("request"), dict):
        raise DataFileError("it does not say of which run it is.")
    data.setdefault("version", 0)
    return upgraded(data, VERSION, _UPGRADES, "the file")


def _text_of(content: bytearray) -> bytes:
    """Return the text in an array of one text, as which the first checkpoints kept their numbers."""
    begin = 10 + int.from_bytes(content[8:10], "little")
    try:
        return bytes(content[begin:]).decode("utf-32-le").encode()
    except UnicodeError as error:
        raise DataFileError(f"its numbers are damaged: {error}.") from error


def checked_count(value: Any, name: str, most: int = 2**53) -> int:
    """Return `value` if it is a whole number of 0 to `most`.

    Raises
    ------
    ValueError
        If it is anything else.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise ValueError(f"{name} is {value!r:.40}, no whole number from 0 to {most}")
    return value


def checked_number(value: Any, name: str, *, finite: bool = True) -> float:
    """Return `value` as a float.

    Raises
    ------
    ValueError
        If it is no number, or not finite although it should be.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is {value!r:.40}, no number")
    if finite and not math.isfinite(value):
        raise ValueError(f"{name} is {value!r:.40}")
    return float(value)


def same_run(saved: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether two requests (as data) give the same result; the number of threads does not matter."""

    def essence(request: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in request.items() if key != "threads"}

    return essence(saved) == essence(wanted)
