"""Where the user's own digits and networks are kept."""

from __future__ import annotations

import os
from pathlib import Path


def data_dir() -> Path:
    """Return the folder of the user's data; ``NNVIZ_DATA_DIR`` overrides the platform's."""
    override = os.environ.get("NNVIZ_DATA_DIR")
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_data_dir("nnviz", appauthor=False))


def handwriting_path() -> Path:
    """Return the file of the user's own digits."""
    return data_dir() / "handwriting.json"


def networks_dir() -> Path:
    """Return the folder of the networks that the user has trained or fine-tuned."""
    return data_dir() / "networks"
