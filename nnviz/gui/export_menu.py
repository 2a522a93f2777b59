"""File > Export: the picture, the document, and what else the panel in front can be saved as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class ExportMenu(QObject):
    """Fills the menu. Each entry says what kind of file it makes, the same in every panel.

    Parameters
    ----------
    menu : QMenu
    add : callable
        Adds an action to a menu: text, tip, slot, key.
    with_panel : callable
        Calls a method of the panel in front by its name.

    Attributes
    ----------
    menu : QMenu
    panel_actions : list of QAction
        Those that only the panel in front has.
    """

    def __init__(self, menu: QMenu, add: Callable[..., QAction], with_panel: Callable[[str], None]) -> None:
        super().__init__(menu)
        self.menu = menu
        self.panel_actions: list[QAction] = []
        menu.setToolTipsVisible(True)
        picture = add(menu, self.tr("&Picture (PNG or SVG)…"), self.tr("Save the picture as it is seen"),
                      lambda: with_panel("export"), "Ctrl+E")  # fmt: skip
        document = add(menu, self.tr("&Document (PDF)…"),
                       self.tr("Picture, settings and numbers as a document"),
                       lambda: with_panel("export_pdf"), "Ctrl+Shift+E")  # fmt: skip
        # The command palette shows them without the menu they stand in.
        picture.setIconText(self.tr("Export picture (PNG or SVG)"))
        document.setIconText(self.tr("Export document (PDF)"))
        menu.addSeparator()

    def panel_changed(self, panel: Any) -> None:
        """Offer what `panel` can be saved as besides."""
        for action in self.panel_actions:
            self.menu.removeAction(action)
        self.panel_actions = panel.export_actions()
        self.menu.addActions(self.panel_actions)
