"""Locks between instances of the program: advisory, never waited for long, gone with the process."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

_PATIENCE = 0.5
_PAUSE = 0.005


def try_lock(path: str | os.PathLike[str]) -> int | None:
    """Return an open descriptor that holds the lock file at `path`, or None if another process holds it.

    The lock ends when the descriptor is closed or the process dies, however it dies.

    Raises
    ------
    OSError
        If the file cannot be made, or the file system knows no locks.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        if _lock(descriptor):
            return descriptor
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


def _lock(descriptor: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def locked(path: str | os.PathLike[str]) -> Iterator[bool]:
    """Hold the lock beside `path` (its name with ``.lock``) for a read-change-write; tell whether it is held.

    Waits half a second at most; where no lock can be had (a read-only folder, a network drive without locks)
    the work goes on without, since files are replaced as a whole anyway.
    """
    descriptor = None
    place = Path(path)
    until = time.monotonic() + _PATIENCE
    with contextlib.suppress(OSError, ValueError):
        while True:
            descriptor = try_lock(place.with_name(f".{place.name}.lock"))
            if descriptor is not None or time.monotonic() > until:
                break
            time.sleep(_PAUSE)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            os.close(descriptor)
