"""A race as a small JSON file: the whole setup, from which the run follows exactly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import read_file
from nnviz.core.file_versions import Upgrades, upgraded
from nnviz.core.file_writing import replace_file, write_file
from nnviz.core.states import from_state, to_state
from nnviz.tasks.race import RaceRequest

FORMAT = "nnviz race"
VERSION = 1
_LARGEST = 2_000_000
_UPGRADES: Upgrades = {}
"""What turns a race of an older version into the next one; there is one version so far."""


def race_to_json(request: RaceRequest) -> str:
    """Return a race as JSON text."""
    data = {"format": FORMAT, "version": VERSION, "race": to_state(request)}
    return json.dumps(data, indent=1) + "\n"


def race_from_json(text: str, name: str = "The file") -> RaceRequest:
    """Return the race that `text` describes.

    Raises
    ------
    DataFileError
        If it is not JSON or not a race; the message says what is wrong where.
    """
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise DataFileError(f"{name} is not JSON, so it is no saved race.") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise DataFileError(f"{name} is JSON, but not a race saved by nnviz.")
    content = upgraded(data, VERSION, _UPGRADES, f"{name}: this race")
    try:
        request: RaceRequest = from_state(RaceRequest, content.get("race"), "race")
    except StateError as error:
        raise DataFileError(f"{name} is a damaged race: {error}") from error
    return request


def save_race(path: str | Path, request: RaceRequest) -> None:
    """Write a race to `path`, all or nothing.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    write_file(path, race_to_json(request).encode())


def load_race(path: str | Path) -> RaceRequest:
    """Read a race.

    Raises
    ------
    DataFileError
        If the file cannot be read or is no race.
    """
    try:
        text = read_file(path, _LARGEST).decode("utf-8")
    except UnicodeDecodeError:
        raise DataFileError(f"{path} is not text, so it is no saved race.") from None
    return race_from_json(text, str(path))


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place, so that a crash leaves no half file."""
    replace_file(path, content, durable=False)
