"""Where the bundled files are, in a source checkout and in an installed wheel alike."""

from __future__ import annotations

from pathlib import Path

from nnviz.core.errors import DataFileError

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """Return the path of a bundled file or folder below ``resources/``.

    Raises
    ------
    DataFileError
        If the installation does not contain it.

    Examples
    --------
    >>> resource_path("models").is_dir()
    True
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(("resources", *parts))
    raise DataFileError(
        f"The bundled file {name} is missing: this installation is incomplete. Install nnviz again."
    )
