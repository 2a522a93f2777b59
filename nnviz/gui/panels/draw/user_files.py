"""Where the user's own digits and networks are kept."""

from __future__ import annotations

from pathlib import Path

from nnviz.gui.settings import data_dir

__all__ = ["data_dir", "handwriting_path", "networks_dir"]


def handwriting_path() -> Path:
    """Return the file of the user's own digits."""
    return data_dir() / "handwriting.json"


def networks_dir() -> Path:
    """Return the folder of the networks that the user has trained or fine-tuned."""
    return data_dir() / "networks"
