"""Opens files with the panel that takes them: from the menu, dropped, or named on the command line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from nnviz.core.file_reading import read_head
from nnviz.gui.session import REFUSALS

if TYPE_CHECKING:
    from nnviz.core.shared_state import SharedState
    from nnviz.gui.window import MainWindow


class FileOpening(QObject):
    """Finds the panel for a file.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._complaint = ""

    def open_path(self, path: Path) -> bool:
        """Open a file with the panel that takes it; return whether that worked (the user is told)."""
        old, window = self._complaint, self._window
        opened = self._open(path)
        self._complaint = "" if opened else window.message()
        if opened and old and window.message() == old:
            # It was about another file.
            window.take_message_back()
        return opened

    def _open(self, path: Path) -> bool:
        window = self._window
        try:
            # A folder, a pipe or a device is refused here: a panel that looked into it might wait for ever.
            read_head(path, 1)
            if path.suffix == ".nnviz":
                from nnviz.core.shared_state import read_shared_state

                shared = read_shared_state(path)
                panel = window.open_panel(shared.panel)
                if panel is None or not _show_shared(panel, shared):
                    return False  # the user has been told
                from nnviz.gui.share import set_document

                set_document(panel, path)
                opened = True
            elif path.suffix.lower() == ".md":
                window.menus.lessons.open_lesson(path)
                opened = True
            else:
                opened = self._open_in_panel(path)
        except REFUSALS as error:
            window.notify(str(error), level="warning")
            return False
        except OSError as error:
            text = self.tr("{0} cannot be read: {1}").format(path, error.strerror or error)
            window.notify(text, level="warning")
            return False
        if opened:
            window.menus.recent_files.add(path)
        return opened

    def _open_in_panel(self, path: Path) -> bool:
        from nnviz.gui.lock_values import keep_locked  # not before the window is painted

        window = self._window
        current = window.current_panel()
        if current is not None and current.can_open(path):
            return keep_locked(current, lambda: current.open_path(path))
        for info in window.registry.infos():
            panel = window.build_panel(info)
            if panel is not None and panel.can_open(path):
                window.open_panel(info.slug)
                return keep_locked(panel, partial(panel.open_path, path))
        text = self.tr(
            "No panel can open {0}. States (.nnviz), lessons (.md), races (.json), networks (.npz) and "
            "pictures open here; data to train on are opened in Train."
        )
        window.notify(text.format(path), level="warning")
        return False


def _show_shared(panel: Any, shared: SharedState) -> bool:
    """Show what somebody has shared. A file with locks brings its own; without, those there are hold."""
    from nnviz.gui.lock_values import keep_locked

    if panel.locks is not None and panel.borrowed is None and not (shared.locked or shared.hidden):
        return keep_locked(panel, lambda: panel.restore_state(shared.state))
    from nnviz.gui.locks import apply_shared

    panel.restore_state(shared.state)
    # Only now: a state that the panel refuses takes no lock away.
    apply_shared(panel, shared)
    return True
