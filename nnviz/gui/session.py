"""What is restored on the next start: the window, the panel shown and the state of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow

from nnviz.core.errors import NnvizError
from nnviz.gui.panel import Panel
from nnviz.gui.settings import JsonStore

REFUSALS = (
    NnvizError, KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError,
)  # fmt: skip
"""What a state may end in that is of another version, or that somebody has edited."""


class Session:
    """Reads and writes the session.

    Parameters
    ----------
    store : JsonStore
    """

    def __init__(self, store: JsonStore) -> None:
        self.store = store

    def last_panel(self) -> str:
        """Return the slug of the panel shown last, or an empty text."""
        return str(self.store.get("panel", ""))

    def set_last_panel(self, slug: str) -> None:
        """Remember the panel shown."""
        self.store.set("panel", slug)

    def restore_window(self, window: QMainWindow) -> bool:
        """Give `window` the place it had; return whether there was one."""
        text = self.store.get("geometry", "")
        place = QByteArray.fromBase64(text.encode("ascii", "ignore"))
        found = bool(text) and window.restoreGeometry(place)
        # Closed while presenting: large type is off at the next start, and so is the screen without a frame.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        return found

    def keep_window(self, window: QMainWindow) -> None:
        """Remember the place of `window`."""
        self.store.set("geometry", bytes(window.saveGeometry().toBase64().data()).decode("ascii"))

    def restore_panel(self, panel: Panel, complain: Callable[[str], None]) -> None:
        """Give `panel` the state it had; a state that it refuses is left out with a word to the user."""
        kept = self.store.get(f"panel.{panel.slug}", {})
        if not kept:
            return
        if isinstance(kept.get("facts"), bool):
            panel.set_facts_visible(kept["facts"])
        if isinstance(kept.get("sizes"), list):
            panel.set_splitter_sizes(kept["sizes"])
        state = kept.get("state")
        if isinstance(state, dict) and state:
            try:
                panel.restore_state(state)
            except REFUSALS as error:
                # A state of an older version, or one edited by hand: start afresh rather than not at all.
                complain(str(error))
        if isinstance(kept.get("locks"), dict):
            from nnviz.gui.locks import restore_locks

            restore_locks(panel, kept["locks"])

    def keep_panel(self, panel: Panel) -> None:
        """Remember the state of `panel`."""
        # While a lesson shows its own states, the user's is what is kept.
        state = panel.state() if panel.borrowed is None else panel.borrowed
        kept: dict[str, Any] = {"state": state, "facts": panel.facts_wanted()}
        if panel.borrowed is not None:
            kept["locks"] = self.store.get(f"panel.{panel.slug}", {}).get("locks")
        elif panel.locks is not None:
            kept["locks"] = panel.locks.data()
        if panel.isVisible():
            kept["sizes"] = panel.splitter_sizes()
        else:
            kept["sizes"] = self.store.get(f"panel.{panel.slug}", {}).get("sizes", [])
        self.store.set(f"panel.{panel.slug}", kept)
