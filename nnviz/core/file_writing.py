"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from nnviz.core.errors import DataFileError


def write_file(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` beside `path` first, then put it in its place: a crash leaves the old or the new.

    Raises
    ------
    DataFileError
        If the folder cannot be written, the disk is full or `path` is a folder or a device; what was there
        before stays.
    """
    target = Path(path)
    temporary = ""
    try:
        # A link is followed: the file it leads to is replaced, not the link.
        target = Path(os.path.realpath(target))
        if target.exists() and not target.is_file():
            raise DataFileError(f"{path} is a folder or a device. Choose the name of an ordinary file.")
        descriptor, temporary = tempfile.mkstemp(
            prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent
        )
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(temporary, mode)  # noqa: PTH101 - a str from mkstemp
        os.replace(temporary, target)  # noqa: PTH105
        temporary = ""
        _sync_folder(target.parent)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DataFileError(
            f"{path} cannot be written: {reason}. Choose another place or make room on the disk."
        ) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


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
