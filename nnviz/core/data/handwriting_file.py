"""The file of the user's own digits, shared by all instances of the program that run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from nnviz.core.data.handwriting import HandwritingSample, read_handwriting, same_sample, write_handwriting
from nnviz.core.errors import DataFileError
from nnviz.core.file_locking import locked

Samples = tuple[HandwritingSample, ...]


class HandwritingFile:
    """Changes the file under a lock, on top of what another instance has written meanwhile.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    samples : tuple of HandwritingSample
        As last read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.samples: Samples = ()
        self._seen: tuple[int, ...] | None = None

    def load(self) -> Samples:
        """Read the file if it has changed; return its digits.

        Raises
        ------
        DataFileError
            If it is damaged.
        """
        found = self._signature()
        if found is None or found != self._seen:
            self.samples = read_handwriting(self.path)
            self._seen = found
        return self.samples

    def add(self, sample: HandwritingSample) -> Samples:
        """Append a digit; return all."""
        return self._change(lambda kept: (*kept, sample))

    def remove(self, sample: HandwritingSample) -> Samples:
        """Take one digit out; return what is left."""
        return self._change(lambda kept: tuple(other for other in kept if not same_sample(other, sample)))

    def clear(self) -> Samples:
        """Take all digits out."""
        return self._change(lambda kept: ())

    def _change(self, change: Callable[[Samples], Samples]) -> Samples:
        """Write what `change` makes of the present digits.

        Raises
        ------
        DataFileError
            If the file is damaged or cannot be written; `samples` and the file stay as they were.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            folder = self.path.parent
            raise DataFileError(f"{folder} cannot be written: {error.strerror or error}.") from error
        with locked(self.path):
            samples = change(self.load())
            write_handwriting(self.path, samples)
            self.samples, self._seen = samples, self._signature()
        return samples

    def _signature(self) -> tuple[int, ...] | None:
        try:
            found = os.stat(self.path)  # noqa: PTH116 - one call for all four
        except (OSError, ValueError):
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size, found.st_dev
