"""Help > Keyboard shortcuts: every menu entry that has a key, as the menus have them now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from nnviz.gui.both_languages import plain
from nnviz.gui.command_palette import action_label
from nnviz.gui.messages import DetailsDialog

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutList", text)


def shortcut_lines(window: MainWindow) -> list[str]:
    """Return a heading for each menu and below it its keys, each with what it does."""
    menus = [(top, top.menu()) for top in window.menuBar().actions()]
    found = [(top, list(_with_keys(menu))) for top, menu in menus if isinstance(menu, QMenu)]
    width = 4 + max(len(_keys(action)) for _top, actions in found for action in actions)
    lines: list[str] = []
    for top, actions in found:
        if actions:
            lines += ["", plain(top.text())]
            lines += [f"    {_keys(action):<{width}}{action_label(action)}" for action in actions]
    return lines[1:]


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    names = list(dict.fromkeys(key.toString(native) for key in action.shortcuts()))
    # Keys that only some keyboards have ("Open", "Undo") say nothing new beside the usual ones.
    return ", ".join([name for name in names if not name.isalpha()] or names)


def _with_keys(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _with_keys(inner)
        elif action.shortcuts() and action.isVisible():
            yield action


def show_shortcuts(window: MainWindow) -> None:
    """Open the list in a window of its own."""
    heading = _tr("Tab goes through the controls, the arrow keys change what has the keyboard.")
    text = "\n".join(shortcut_lines(window))
    DetailsDialog(_tr("Keyboard shortcuts"), heading, text, window.context.theme, window).show()
