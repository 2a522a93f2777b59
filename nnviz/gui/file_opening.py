"""Opens files with the panel that takes them: from the menu, dropped, or named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnviz.core.errors import NnvizError

if TYPE_CHECKING:
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

    def open_path(self, path: Path) -> bool:
        """Open a file with the panel that takes it; return whether that worked (the user is told)."""
        window = self._window
        try:
            if path.suffix == ".nnviz":
                from nnviz.core.shared_state import read_shared_state
                from nnviz.gui.locks import apply_shared

                shared = read_shared_state(path)
                panel = window.open_panel(shared.panel, shared.state)
                opened = panel is not None
                if opened:
                    apply_shared(panel, shared)
            elif path.suffix.lower() == ".md":
                window.menus.lessons.open_lesson(path)
                opened = True
            else:
                opened = self._open_in_panel(path)
        except NnvizError as error:
            window.notify(str(error), level="warning")
            return False
        except OSError as error:
            text = self.tr("{0} cannot be read: {1}").format(path, error.strerror or error)
            window.notify(text, level="warning")
            return False
        if opened:
            window.menus.recent_files.add(path)
        else:
            window.notify(self.tr("No panel can open {0}.").format(path), level="warning")
        return opened

    def _open_in_panel(self, path: Path) -> bool:
        window = self._window
        current = window.current_panel()
        if current is not None and current.can_open(path):
            current.open_path(path)
            return True
        for info in window.registry.infos():
            panel = window.build_panel(info)
            if panel is not None and panel.can_open(path):
                window.open_panel(info.slug)
                panel.open_path(path)
                return True
        return False
