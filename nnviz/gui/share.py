"""Shared states: one small ``.nnviz`` file (JSON) that reproduces a panel exactly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

import nnviz
from nnviz.core.errors import StateError
from nnviz.gui.settings import write_atomically

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel import Panel

SCHEMA = 1
SUFFIX = ".nnviz"
_LIMIT = 16 * 1024 * 1024


def _tr(text: str) -> str:
    return QCoreApplication.translate("Share", text)


def shared_text(slug: str, state: dict[str, Any]) -> str:
    """Return the content of a ``.nnviz`` file for the panel `slug` in `state`."""
    version = getattr(nnviz, "__version__", "")
    content = {"nnviz": SCHEMA, "version": version, "panel": slug, "state": state}
    return json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def read_shared(path: Path) -> tuple[str, dict[str, Any]]:
    """Return slug and state from a ``.nnviz`` file.

    Raises
    ------
    StateError
        If it cannot be read, is of a later schema or holds something else; the message names the file.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_LIMIT + 1)
    except OSError as error:
        raise StateError(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(raw) > _LIMIT:
        raise StateError(f"{path} is too large for a shared state.")
    try:
        data = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise StateError(f"{path} is not a shared state of nnviz: {error}.") from error
    if not isinstance(data, dict) or not isinstance(data.get("nnviz"), int):
        raise StateError(f"{path} is not a shared state of nnviz.")
    if data["nnviz"] > SCHEMA:
        raise StateError(f"{path} was written by a later version of nnviz; install that one to open it.")
    slug, state = data.get("panel"), data.get("state")
    if not isinstance(slug, str) or not isinstance(state, dict):
        raise StateError(f"{path} names no panel or no state.")
    return slug, state


def save_state(panel: Panel, context: AppContext) -> None:
    """Ask for a place and write the state of `panel` there."""
    name = f"{panel.slug}{SUFFIX}"
    chosen, _ = QFileDialog.getSaveFileName(
        panel, _tr("Save this state"), name, _tr("nnviz states (*.nnviz)")
    )
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    try:
        write_atomically(path, shared_text(panel.slug, panel.state()))
    except OSError as error:
        message = _tr("{0} cannot be written: {1}").format(path, error.strerror or error)
        context.notify(message, level="error")
        return
    context.notify(_tr("Saved as {0}").format(path), level="success")
