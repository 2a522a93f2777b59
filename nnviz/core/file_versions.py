"""Versions of the JSON files that nnviz keeps: older ones are brought up to date, newer ones say so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nnviz.core.errors import DataFileError

Upgrades = Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]
"""By version: a function from the content of that version to the content of the next."""


def upgraded(
    data: dict[str, Any], version: int, upgrades: Upgrades, name: str, key: str = "version"
) -> dict[str, Any]:
    """Return the content of a file as the present version has it.

    Parameters
    ----------
    data : dict
        As read; its entry `key` says of which version it is.
    version : int
        The present one.
    upgrades : mapping
    name : str
        For messages.
    key : str

    Raises
    ------
    DataFileError
        If it is of a newer version, or of one that never was.

    Examples
    --------
    >>> upgraded({"version": 1, "sise": 3}, 2, {1: lambda old: {"size": old["sise"]}}, "The file")
    {'size': 3, 'version': 2}
    """
    found = data.get(key)
    if isinstance(found, bool) or not isinstance(found, int):
        raise DataFileError(f"{name} does not say of which version it is ({found!r:.40}). It is damaged.")
    if found > version:
        raise DataFileError(
            f"{name} was saved by a newer nnviz (version {found!r:.40} of the file; {version} is known "
            "here). Update nnviz to open it."
        )
    content = data
    for step in range(found, version):
        if step not in upgrades:
            raise DataFileError(f"{name} is of version {found!r:.40}, which is unknown. It is damaged.")
        try:
            content = upgrades[step](content)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DataFileError(f"{name}, of version {step}, is damaged: {error!r}.") from error
    return {**content, key: version}
