"""A race as a small JSON file: the whole setup, from which the run follows exactly."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.states import from_state, to_state
from nnviz.tasks.race import RaceRequest

FORMAT = "nnviz race"
VERSION = 1
_LARGEST = 2_000_000


def race_to_json(request: RaceRequest) -> str:
    """Return a race as JSON text."""
    data = {"format": FORMAT, "version": VERSION, "race": to_state(request)}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


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
    if data.get("version") != VERSION:
        raise DataFileError(f"{name} was saved by a newer nnviz (format version {data.get('version')!r}).")
    try:
        request: RaceRequest = from_state(RaceRequest, data.get("race"), "race")
    except StateError as error:
        raise DataFileError(f"{name} is a damaged race: {error}") from error
    return request


def save_race(path: str | Path, request: RaceRequest) -> None:
    """Write a race to `path`, all or nothing."""
    write_atomically(Path(path), race_to_json(request).encode())


def load_race(path: str | Path) -> RaceRequest:
    """Read a race.

    Raises
    ------
    DataFileError
        If the file cannot be read or is no race.
    """
    path = Path(path)
    try:
        if path.stat().st_size > _LARGEST:
            raise DataFileError(f"{path.name} is too large to be a saved race.")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DataFileError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError:
        raise DataFileError(f"{path.name} is not text, so it is no saved race.") from None
    return race_from_json(text, path.name)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place, so that a crash leaves no half file."""
    handle, partial = tempfile.mkstemp(dir=path.parent or ".", prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(partial).chmod(0o644)  # temporary files are private
        Path(partial).replace(path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
