"""Shared states: one small ``.nnviz`` file (JSON) that reproduces a panel exactly."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from nnviz.core.errors import DataFileError
from nnviz.core.file_writing import write_file
from nnviz.core.shared_state import SCHEMA, SUFFIX, SharedState, read_shared_state
from nnviz.gui.file_dialogs import ask_save

__all__ = ["SCHEMA", "SUFFIX", "read_shared", "save_state", "shared_text"]

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel import Panel


def _tr(text: str) -> str:
    return QCoreApplication.translate("Share", text)


def shared_text(slug: str, state: dict[str, Any]) -> str:
    """Return the content of a ``.nnviz`` file for the panel `slug` in `state`, without locks."""
    return SharedState(slug, state).text()


def read_shared(path: Path) -> tuple[str, dict[str, Any]]:
    """Return slug and state from a ``.nnviz`` file; see `nnviz.core.shared_state.read_shared_state`."""
    shared = read_shared_state(path)
    return shared.panel, shared.state


def shared_state(panel: Panel) -> SharedState:
    """Return `panel` as it is to be shared: under a lock, with the lock, but not with that of a lesson."""
    locks = panel.locks.data() if panel.locks is not None and panel.borrowed is None else {}
    locked, hidden = (tuple(locks.get(name, ())) for name in ("locked", "hidden"))
    return SharedState(panel.slug, panel.state(), locked, hidden, locks.get("by", ""))


def save_state(panel: Panel, context: AppContext) -> None:
    """Ask for a place and write the state of `panel` there."""
    name = f"{panel.slug}{SUFFIX}"
    path, _ = ask_save(
        panel,
        context.settings,
        "states",
        _tr("Save this state"),
        name,
        _tr("nnviz states (*.nnviz)"),
        last=context.documents.get(panel.slug),
    )
    if path is None:
        return
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    try:
        write_file(path, shared_state(panel).text().encode())
    except DataFileError as error:
        context.notify(str(error), level="error")
        return
    except ValueError as error:  # a number or a letter that no file can hold
        context.notify(_tr("{0} cannot be written: {1}").format(path, error), level="error")
        return
    set_document(panel, path)
    context.notify(_tr("Saved as {0}").format(path), level="success")


def set_document(panel: Panel, path: Path | None) -> None:
    """Note which file `panel` shows; the window's title names it, the next saving proposes it."""
    # While a lesson shows its state, what is saved is not the panel's own.
    if panel.borrowed is None:
        if path is None:
            panel.context.documents.pop(panel.slug, None)
        else:
            panel.context.documents[panel.slug] = path.absolute()
    window = panel.window()
    if hasattr(window, "show_title"):
        window.show_title()
