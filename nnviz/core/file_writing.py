"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path

from nnviz.core.errors import DataFileError

_PART = ".part"
_STALE = 3600.0
"""Seconds after which an unfinished file belongs to nobody any more."""


def write_file(path: str | os.PathLike[str], data: bytes, *, durable: bool = True) -> None:
    """Write `data` beside `path` first, then put it in its place: a crash leaves the old or the new.

    See `replace_file` for `durable`.

    Raises
    ------
    DataFileError
        If the folder cannot be written, the disk is full or `path` is a folder or a device; what was there
        before stays.
    """
    try:
        replace_file(path, data, durable=durable)
    except (OSError, ValueError) as error:
        if isinstance(error, DataFileError):
            raise
        reason = getattr(error, "strerror", None) or error
        raise DataFileError(
            f"{path} cannot be written: {reason}. Choose another place or make room on the disk."
        ) from error


def replace_file(path: str | os.PathLike[str], data: bytes, *, durable: bool = True) -> None:
    """Put `data` in the place of the file at `path`, all of it or nothing.

    Parameters
    ----------
    path : path-like
        A link is followed: the file it leads to is replaced, not the link.
    data : bytes
    durable : bool
        Whether it has to survive a power cut (a crash it survives in any case); takes a while on slow disks.

    Raises
    ------
    OSError
        If the folder is missing or read-only, or the disk is full; what was there before stays.
    DataFileError
        If `path` is a folder, a device or a pipe.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise DataFileError(f"{path} is a folder or a device. Choose the name of an ordinary file.")
    # A name of its own for each writer: two instances do not write into one another.
    descriptor, temporary = tempfile.mkstemp(prefix=_prefix(target), suffix=_PART, dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(temporary, mode)  # noqa: PTH101 - a str from mkstemp
        os.replace(temporary, target)  # noqa: PTH105
        temporary = ""
        if durable:
            _sync_folder(target.parent)
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def remove_unfinished(folder: str | os.PathLike[str]) -> int:
    """Delete what killed writers have left in `folder`; return how many files that were.

    Only what `replace_file` began more than an hour ago is touched.
    """
    count = 0
    with contextlib.suppress(OSError):
        for path in Path(folder).glob(f".*{_PART}"):
            with contextlib.suppress(OSError):
                if path.is_file() and time.time() - path.stat().st_mtime > _STALE:
                    path.unlink()
                    count += 1
    return count


def _prefix(target: Path) -> str:
    return f".{target.name[:40]}."


def _umask() -> int:
    # There is no way to read it without setting it.
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some file systems refuse to sync folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
