"""The ``.nnviz`` file: one panel's state, and which of its controls a teacher has locked or hidden."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nnviz
from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import parse_json, read_file

SCHEMA = 2
"""Version of the format: 1 had no locks. A file without locks is still written as 1, for older versions."""
SUFFIX = ".nnviz"
_LARGEST = 16 << 20
_MOST_NAMES, _LONGEST_NAME = 500, 200


@dataclass(frozen=True, slots=True)
class SharedState:
    """What a ``.nnviz`` file holds.

    Attributes
    ----------
    panel : str
        Slug.
    state : dict
        What the panel's ``restore_state`` takes.
    locked, hidden : tuple of str
        Names of controls that cannot be used, and of controls that are not shown. This keeps a class
        together; it protects nothing.
    locked_by : str
        Who has locked them, as they like to be called.
    """

    panel: str
    state: dict[str, Any]
    locked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    locked_by: str = ""

    def text(self) -> str:
        """Return the content of the file.

        Raises
        ------
        ValueError
            If the state holds a number that JSON does not have.
        """
        locks: dict[str, Any] = {}
        if self.locked or self.hidden:
            locks = {"locked": list(self.locked), "hidden": list(self.hidden), "locked_by": self.locked_by}
        content = {
            "nnviz": SCHEMA if locks else 1,
            "version": nnviz.__version__,
            "panel": self.panel,
            **locks,
            "state": self.state,
        }
        return json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def read_shared_state(path: Path) -> SharedState:
    """Return what a ``.nnviz`` file holds.

    Raises
    ------
    StateError
        If it cannot be read, is of a later schema or holds something else; the message names the file.
    """
    try:
        data = parse_json(read_file(path, _LARGEST), str(path))
    except DataFileError as error:
        raise StateError(str(error)) from error
    schema = data.get("nnviz") if isinstance(data, dict) else None
    if not isinstance(schema, int) or isinstance(schema, bool):
        raise StateError(f"{path} is not a shared state of nnviz. Choose a file that nnviz has saved.")
    if schema > SCHEMA:
        raise StateError(f"{path} was written by a later version of nnviz; install that one to open it.")
    panel, state = data.get("panel"), data.get("state")
    if not isinstance(panel, str) or not isinstance(state, dict):
        raise StateError(f"{path} names no panel or no state. Save it again.")
    lists = []
    for name in ("locked", "hidden"):
        names = data.get(name, [])
        if not (
            isinstance(names, list)
            and len(names) <= _MOST_NAMES
            and all(isinstance(n, str) and len(n) <= _LONGEST_NAME for n in names)
        ):
            raise StateError(f'{path}: "{name}" is a list of names of controls. Save it again.')
        lists.append(tuple(names))
    by = data.get("locked_by", "")
    return SharedState(panel, state, lists[0], lists[1], by[:80] if isinstance(by, str) else "")
