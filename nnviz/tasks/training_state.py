"""Checkpoints as bytes: an NPZ file of arrays in groups and one JSON text, no pickles."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnviz.core.errors import StateError
from nnviz.core.nn.layers.base import Array

Groups = Mapping[str, Mapping[str, Array] | None]


def checkpoint_bytes(numbers: Mapping[str, Any], groups: Groups) -> bytes:
    """Return the content of a checkpoint.

    Parameters
    ----------
    numbers : mapping
        JSON-able.
    groups : mapping
        Arrays by group and name; None is an empty group.
    """
    arrays: dict[str, Any] = {"numbers": np.array(json.dumps(numbers))}
    for group, members in groups.items():
        arrays |= {f"{group}/{name}": array for name, array in (members or {}).items()}
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def read_checkpoint(checkpoint: bytes) -> tuple[dict[str, Any], dict[str, dict[str, Array]]]:
    """Return the numbers (with ``request``) and the arrays of a checkpoint by group.

    Raises
    ------
    StateError
        If it is damaged.
    """
    groups: dict[str, dict[str, Array]] = {"average": {}, "best": {}}
    try:
        with np.load(io.BytesIO(checkpoint), allow_pickle=False) as file:
            numbers: dict[str, Any] = json.loads(str(file["numbers"]))
            for key in file.files:
                group, _, name = key.rpartition("/")
                groups.setdefault(group, {})[name] = file[key]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise StateError(f"The checkpoint is damaged: {error}") from error
    return numbers, groups


def same_run(saved: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether two requests (as data) give the same result; the number of threads does not matter."""

    def essence(request: Mapping[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in request.items() if key != "threads"}

    return essence(saved) == essence(wanted)
