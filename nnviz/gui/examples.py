"""Prepared states of panels, of which the documentation's pictures are taken.

An example is a JSON object in ``resources/examples/<name>.json`` with ``panel`` (a slug), optionally
``state`` (what differs from the state in which the panel opens), ``press`` (object names of buttons to
press then, for what a state does not hold, as a training run) and ``then`` (what changes after the run). A
name is a panel's slug, alone or with ``-`` and a word: ``race``, ``race-basin``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from nnviz.core.errors import DataFileError
from nnviz.core.resources import resource_path


@dataclass(frozen=True, slots=True)
class Example:
    """A panel worth a picture.

    Attributes
    ----------
    name : str
        Of the file and of the picture.
    panel : str
        Slug.
    state : dict or None
        Keys of the panel's state that differ from those at opening; None: as a new user finds it.
    press : tuple of str
        Object names of buttons, pressed in this order once the panel has settled.
    then : dict or None
        Keys that change after the pressed buttons have done their work.
    """

    name: str
    panel: str
    state: dict[str, Any] | None = None
    press: tuple[str, ...] = ()
    then: dict[str, Any] | None = field(default=None)


def examples(panel: str) -> tuple[Example, ...]:
    """Return the examples of a panel, the one that bears its name first; at least the panel as it opens."""
    try:
        folder = resource_path("examples")
    except DataFileError:
        return (Example(panel, panel),)
    found = []
    for path in sorted(folder.glob(f"{panel}*.json"), key=lambda path: (path.stem != panel, path.stem)):
        content = json.loads(path.read_text("utf-8"))
        if content["panel"] == panel:
            found.append(
                Example(
                    path.stem,
                    panel,
                    content.get("state"),
                    tuple(content.get("press", ())),
                    content.get("then"),
                )
            )
    return tuple(found) or (Example(panel, panel),)
