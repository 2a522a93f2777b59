"""The files opened last, and the menu that opens them again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_KEY = "recent"
_MOST = 10


class RecentFiles(QObject):
    """Remembers files in the settings and fills `menu` with them.

    Parameters
    ----------
    window : MainWindow
    menu : QMenu
    """

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window, self._menu = window, menu
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def paths(self) -> list[Path]:
        """Return the files opened last, the newest first."""
        return [Path(str(name)) for name in self._window.context.settings.get(_KEY, [])]

    def add(self, path: Path) -> None:
        """Put `path` on top."""
        settings = self._window.context.settings
        kept = [str(path), *(name for name in settings.get(_KEY, []) if name != str(path))]
        settings.set(_KEY, kept[:_MOST])

    def clear(self) -> None:
        """Forget them: the next person at this computer need not see them."""
        self._window.context.settings.set(_KEY, [])

    def _fill(self) -> None:
        self._menu.clear()
        paths = self.paths()
        names = [path.name for path in paths]
        for path in paths:
            # Two of the same name are told apart by their folders.
            text = path.name if names.count(path.name) == 1 else f"{path.name} ({path.parent.name})"
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _c=False, path=path: self._window.open_path(path))
        if paths:
            self._menu.addSeparator()
            forget = self._menu.addAction(self.tr("&Clear this list"))
            forget.setToolTip(self.tr("Forget which files were opened; the files themselves stay"))
            forget.triggered.connect(self.clear)
        else:
            self._menu.addAction(self.tr("Nothing yet")).setEnabled(False)
