"""Settings and session as small JSON files that survive crashes, full disks and a second instance."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from nnviz.core.errors import DataFileError
from nnviz.core.file_locking import locked
from nnviz.core.file_reading import parse_json, read_file
from nnviz.core.file_versions import Upgrades, upgraded
from nnviz.core.file_writing import replace_file
from nnviz.core.json_faults import JsonError

SCHEMA = 1
"""Version of both files; a higher one comes from a newer nnviz."""

_KEY = "schema"
# The first files did not say their version; nothing else was different.
_UPGRADES: Upgrades = {0: dict}
_LIMIT = 16 * 1024 * 1024


def config_dir() -> Path:
    """Return the folder of settings and session; ``NNVIZ_CONFIG_DIR`` overrides the platform's."""
    override = os.environ.get("NNVIZ_CONFIG_DIR")
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_config_dir("nnviz", appauthor=False))


def data_dir() -> Path:
    """Return the folder of drawings, networks, runs and checkpoints.

    ``NNVIZ_DATA_DIR`` overrides the platform's; with ``NNVIZ_CONFIG_DIR`` alone it is the folder ``data``
    in there, so that one variable makes a profile of its own.
    """
    override = os.environ.get("NNVIZ_DATA_DIR")
    if override:
        return Path(override)
    if os.environ.get("NNVIZ_CONFIG_DIR"):
        return config_dir() / "data"
    import platformdirs

    return Path(platformdirs.user_data_dir("nnviz", appauthor=False))


def write_atomically(path: Path, text: str, durable: bool = True) -> None:
    """Replace the file at `path` by `text`, all of it or nothing; the folder is made if need be.

    Parameters
    ----------
    path : Path
    text : str
    durable : bool
        Whether it has to survive a power cut (a crash it survives in any case); takes a while on slow disks.

    Raises
    ------
    OSError
        If the folder cannot be made, the disk is full or the place is read-only.
    DataFileError
        If `path` is a folder or a device.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, text.encode(), durable=durable)


class JsonStore:
    """A JSON object on disk, read once and written atomically; only own changes overwrite the file.

    Parameters
    ----------
    path : Path or None
        None keeps everything in memory.

    Attributes
    ----------
    problem : str
        Why the last reading or writing failed, in words for the user; empty if it did not.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.problem = ""
        self._changed: set[str] = set()
        self._of_newer = False
        self._values = self._read() or {}

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value under `key` if it is there and of the kind of `default`."""
        value = self._values.get(key, default)
        if default is None or (
            isinstance(value, type(default)) and isinstance(value, bool) == isinstance(default, bool)
        ):
            return value
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            with contextlib.suppress(OverflowError):
                return float(value)
        return default

    def set(self, key: str, value: Any) -> None:
        """Put a JSON-able value under `key`; `save` writes it."""
        if key not in self._values or self._values[key] != value:
            self._values[key] = value
            self._changed.add(key)

    @property
    def is_changed(self) -> bool:
        """Whether something waits to be saved."""
        return bool(self._changed)

    def save(self, durable: bool = True) -> bool:
        """Write what has changed; return whether that worked (`problem` says why not)."""
        if not self._changed or self.path is None:
            self._changed.clear()
            return True
        if self._of_newer:
            return False
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with locked(self.path):
                # Another instance may have written meanwhile: keep what it changed.
                found = self._read()
                if self._of_newer:
                    return False
                merged = dict(self._values) if found is None else found
                merged.update({key: self._values[key] for key in self._changed})
                merged[_KEY] = SCHEMA
                write_atomically(self.path, json.dumps(merged, indent=1), durable)
        except (OSError, TypeError, ValueError, RecursionError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self.problem = f"{self.path} cannot be written: {reason}. Changes are kept until nnviz is closed."
            return False
        self._changed.clear()
        self.problem = ""
        return True

    def _read(self) -> dict[str, Any] | None:
        """Return what the file holds, None if there is nothing to be had from it (`problem` says why)."""
        if self.path is None or not os.path.lexists(self.path):
            return None
        try:
            data = parse_json(read_file(self.path, _LIMIT), "it", _LIMIT)
            if not isinstance(data, dict):
                raise DataFileError("it holds no object")
            data.setdefault(_KEY, 0)
            newer = data[_KEY]
            if isinstance(newer, int) and newer > SCHEMA:
                self._of_newer = True
                self.problem = (
                    f"{self.path} was saved by a newer nnviz. It is left as it is: the defaults are used, "
                    "and changes are kept until nnviz is closed. Update nnviz, or move the file away."
                )
                return None
            return upgraded(data, SCHEMA, _UPGRADES, "it", _KEY)
        except DataFileError as error:
            reason = str(error).rstrip(".")
            if isinstance(error, JsonError):
                reason = f"line {error.line}: {error.reason}"
            self.problem = f"{self.path} cannot be read ({reason}); the defaults are used."
            self._set_aside()
            return None

    def _set_aside(self) -> None:
        assert self.path is not None
        aside = self.path.with_suffix(".broken.json")
        with contextlib.suppress(OSError):
            self.path.replace(aside)
            self.problem += f" It is kept as {aside.name}."
