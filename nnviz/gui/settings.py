"""Settings and session as small JSON files that survive crashes, full disks and a second instance."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

_LIMIT = 16 * 1024 * 1024


def config_dir() -> Path:
    """Return the folder of settings and session; ``NNVIZ_CONFIG_DIR`` overrides the platform's."""
    override = os.environ.get("NNVIZ_CONFIG_DIR")
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_config_dir("nnviz", appauthor=False))


def write_atomically(path: Path, text: str, durable: bool = True) -> None:
    """Replace the file at `path` by `text`, all of it or nothing.

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
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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
        self._values = self._read()

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value under `key` if it is there and of the kind of `default`."""
        value = self._values.get(key, default)
        if default is None or isinstance(value, type(default)):
            return value
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
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
        # Another instance may have written meanwhile: keep what it changed.
        merged = self._read() if self.path.exists() else {}
        merged.update({key: self._values[key] for key in self._changed})
        try:
            write_atomically(self.path, json.dumps(merged, indent=1, ensure_ascii=False), durable)
        except (OSError, TypeError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self.problem = f"{self.path} cannot be written: {reason}. Changes are kept until nnviz is closed."
            return False
        self._changed.clear()
        self.problem = ""
        return True

    def _read(self) -> dict[str, Any]:
        if self.path is None or not self.path.is_file():
            return {}
        try:
            if self.path.stat().st_size > _LIMIT:
                raise ValueError("it is too large")
            data = json.loads(self.path.read_text(encoding="utf-8"))
            if not isinstance(data, dict):
                raise ValueError("it holds no object")
        except (OSError, ValueError, RecursionError) as error:
            self.problem = f"{self.path} cannot be read ({error}); the defaults are used."
            self._set_aside()
            return {}
        return data

    def _set_aside(self) -> None:
        assert self.path is not None
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".broken.json"))
