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
    lines: list[str] = []
    for top in window.menuBar().actions():
        menu = top.menu()
        found = list(_with_keys(menu)) if isinstance(menu, QMenu) else []
        if found:
            lines += ["", plain(top.text())]
            lines += [f"    {_keys(action):<24}{action_label(action)}" for action in found]
    return lines[1:]


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(key.toString(native) for key in action.shortcuts()))


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
