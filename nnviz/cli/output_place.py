"""Where a command is to write: checked before it computes, so that no result is lost for a wrong name."""

from __future__ import annotations

from pathlib import Path

from nnviz.core.errors import ParameterError


def check_place(path: Path) -> None:
    """Refuse a place where no file can be written.

    Raises
    ------
    ParameterError
        If the folder is missing, or `path` is itself a folder or a device.
    """
    folder = path.resolve().parent
    if not folder.is_dir():
        raise ParameterError(f"{path} cannot be written: there is no folder {folder}. Make it first.")
    if path.exists() and not path.is_file():
        raise ParameterError(f"{path} is a folder or a device. Choose the name of an ordinary file.")
