"""Menus, their shortcuts and the command palette's list of actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWhatsThis,
    QWidget,
)

from nnviz.gui.enter_key import EnterKey
from nnviz.gui.export_menu import ExportMenu
from nnviz.gui.file_dialogs import ask_open
from nnviz.gui.language_switch import add_language_menu
from nnviz.gui.lesson_menu import LessonMenu
from nnviz.gui.palette_words import KEYWORDS
from nnviz.gui.rail import panel_tip, panel_title
from nnviz.gui.recent_files import RecentFiles
from nnviz.gui.theme import MODES
from nnviz.gui.translation import without_mnemonic

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow


class Menus(QObject):
    """Builds the menu bar of the main window and answers its actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel_actions: list[QAction] = []
        self._actions: list[QAction] = []
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_panels()
        self.lessons = LessonMenu(window, self._menu(self.tr("&Lessons")), self._add)
        self._build_help()
        EnterKey(window)

    def actions(self) -> list[QAction]:
        """Return all actions, those of the panel in front first."""
        return [*self._panel_actions, *self.export.panel_actions, *self._actions]

    def panel_changed(self, panel: Any) -> None:
        """Show the actions of the panel in front."""
        self.export.panel_changed(panel)
        for action in self._panel_actions:
            self._panel_menu.removeAction(action)
        self._panel_actions = list(panel.panel_actions())
        if self._panel_actions:
            first = self._go_actions[0] if self._go_actions else None
            for action in self._panel_actions:
                self._panel_menu.insertAction(first, action)
            self._panel_separator.setVisible(True)
            self._panel_menu.insertAction(first, self._panel_separator)
        else:
            self._panel_separator.setVisible(False)

    # ---- building -----------------------------------------------------------------------------

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        tip: str,
        slot: Callable[..., object],
        key: QKeySequence | QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = QAction(text, self._window)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        elif key is not None:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        menu.addAction(action)
        self._actions.append(action)
        return action

    def _build_file(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&Open…"), self.tr("Open a state, a lesson, a race, a network or a picture"),
                  self._on_open, keys.Open)  # fmt: skip
        self.recent_files = RecentFiles(self._window, menu.addMenu(self.tr("Open &recent")))
        self._add(menu, self.tr("&Save…"), self.tr("Save this panel as a small file to keep or share"),
                  lambda: self._with_panel("save"), keys.Save)  # fmt: skip
        self.export = ExportMenu(menu.addMenu(self.tr("&Export")), self._add, self._with_panel)
        self._add(menu, self.tr("&Print…"), self.tr("Print this panel with its settings and numbers"),
                  lambda: self._with_panel("print_out"), keys.Print)  # fmt: skip
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Quit"), self.tr("Close nnviz; everything reopens as it was"),
                                self._window.close, keys.Quit)  # fmt: skip
        if quit_action.shortcut().isEmpty():
            quit_action.setShortcut(QKeySequence("Ctrl+Q"))
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _build_edit(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu(self.tr("&Edit"))
        self._undo = self._add(
            menu, self.tr("&Undo"), self.tr("Take back the last change"), self._on_undo, keys.Undo
        )
        self._redo = self._add(
            menu, self.tr("&Redo"), self.tr("Do it again after all"), self._on_redo, keys.Redo
        )
        menu.addSeparator()
        self._add(menu, self.tr("&Copy"), self.tr("Copy the picture of this panel"), self._on_copy, keys.Copy)
        self._add(
            menu,
            self.tr("&Paste"),
            self.tr("Paste a picture or text into this panel"),
            self._on_paste,
            keys.Paste,
        )

    def _build_view(self) -> None:
        theme = self._window.context.theme
        menu = self._menu(self.tr("&View"))
        themes = menu.addMenu(self.tr("&Theme"))
        group = QActionGroup(self)
        names = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        for mode in MODES:
            action = self._add(themes, names[mode], self.tr("Colours of the window"),
                               lambda _checked=False, mode=mode: theme.set_mode(mode))  # fmt: skip
            action.setCheckable(True)
            action.setChecked(theme.mode == mode)
            action.setIconText(self.tr("Theme: {0}").format(without_mnemonic(names[mode])))
            action.setProperty(KEYWORDS, "theme colours colors 主题 颜色")
            group.addAction(action)
        for action in add_language_menu(menu, self._window, self._add).actions():
            # Somebody who cannot read the window looks for the language in words of the other.
            action.setProperty(KEYWORDS, "language chinese english 语言 中文 汉语 英语 英文")
        self._present = self._add(menu, self.tr("&Presentation"),
                                  self.tr("Large type, thick lines, full screen"),
                                  self._window.set_presentation, "F11")  # fmt: skip
        self._present.setCheckable(True)
        self._present.setChecked(theme.presentation)
        # F11 everywhere, and what this platform has besides.
        usual, here = QKeySequence("F11"), QKeySequence.keyBindings(QKeySequence.StandardKey.FullScreen)
        self._present.setShortcuts([usual, *(key for key in here if key != usual)])
        self._facts = self._add(menu, self.tr("Show or hide &facts"), self.tr("The column on the right"),
                                self._on_facts, "Ctrl+Shift+F")  # fmt: skip
        self._add(menu, self.tr("Show or hide &controls"),
                  self.tr("The column on the left: without it the picture fills a small projector"),
                  self._on_controls, "Ctrl+Shift+L")  # fmt: skip
        menu.addSeparator()
        self._add(menu, self.tr("&Find a command…"), self.tr("Type a few letters of what you want to do"),
                  self.open_palette, "Ctrl+K")  # fmt: skip

    def _build_panels(self) -> None:
        menu = self._panel_menu = self._menu(self.tr("&Panel"))
        self._panel_separator = QAction(self._window)
        self._panel_separator.setSeparator(True)
        self._go_actions: list[QAction] = []
        for number, info in enumerate(self._window.registry.infos(), start=1):
            action = self._add(
                menu, panel_title(info), panel_tip(info),
                lambda _checked=False, slug=info.slug: self._window.open_panel(slug),
                f"Ctrl+{number}" if number <= 9 else None,
            )  # fmt: skip
            self._go_actions.append(action)

    def _build_help(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&What is this?"), self.tr("Then click on anything to read what it does"),
                  self._on_what_is_this, keys.WhatsThis)  # fmt: skip
        self._add(menu, self.tr("Take the &tour"), self.tr("A minute through the window, for new users"),
                  self.start_tour, keys.HelpContents)  # fmt: skip
        self._add(menu, self.tr("&Keyboard shortcuts"), self.tr("All keys of the menus and what they do"),
                  self._on_shortcuts)  # fmt: skip
        self._add(menu, self.tr("&Diagnostics"), self.tr("Versions and settings, for a report of a fault"),
                  self._on_diagnostics)  # fmt: skip
        about = self._add(
            menu, self.tr("&About nnviz"), self.tr("What this is and who made it"), self._on_about
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)

    # ---- answering ----------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Open the command palette."""
        from nnviz.gui.command_palette import CommandPalette

        CommandPalette(self.actions(), self._window).open()

    def recent(self) -> list[Path]:
        """Return the files opened last, the newest first."""
        return self.recent_files.paths()

    def _with_panel(self, method: str) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            getattr(panel, method)()

    def _on_open(self) -> None:
        kinds = self.tr(
            "What nnviz opens (*.nnviz *.md *.json *.npz *.pkl *.png *.jpg *.jpeg *.bmp *.gif *.webp "
            "*.ppm *.pgm);;All files (*)"
        )
        path = ask_open(self._window, self._window.context.settings, "open", self.tr("Open"), kinds)
        if path is not None:
            self._window.open_path(path)

    def _on_undo(self) -> None:
        self._edit("undo")

    def _on_redo(self) -> None:
        self._edit("redo")

    def _edit(self, what: str) -> None:
        field = _focused_text()
        if field is not None:
            getattr(field, what)()
            return
        panel = self._window.current_panel()
        stack = panel.undo_stack() if panel is not None else None
        if stack is not None:
            getattr(stack, what)()

    def _on_copy(self) -> None:
        field = _focused_text()
        if field is not None:
            field.copy()
            return
        focus = QApplication.focusWidget()
        # A table copies its selection.
        copy = getattr(focus, "copy_selection", None)
        if copy is not None:
            copy()
        else:
            self._with_panel("copy")

    def _on_paste(self) -> None:
        field = _focused_text()
        if field is not None:
            field.paste()
            return
        panel = self._window.current_panel()
        if panel is not None and not panel.paste():
            self._window.notify(self.tr("The clipboard holds nothing that this panel can use."))

    def _on_facts(self) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            panel.set_facts_visible(not panel.facts_visible())

    def _on_controls(self) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            panel.set_controls_visible(not panel.controls_visible())

    def _on_what_is_this(self) -> None:
        # The tooltips say it already; Qt wants it under another name.
        for widget in self._window.findChildren(QWidget):
            text = widget.toolTip() or widget.accessibleDescription()
            if text and not widget.whatsThis():
                widget.setWhatsThis(text)
        QWhatsThis.enterWhatsThisMode()

    def start_tour(self) -> None:
        """Lead through the window."""
        from nnviz.gui.tour import Tour

        tour = Tour(self._window)
        tour.ended.connect(tour.deleteLater)
        tour.start()

    def _on_shortcuts(self) -> None:
        from nnviz.gui.shortcut_list import show_shortcuts

        show_shortcuts(self._window)

    def _on_diagnostics(self) -> None:
        from nnviz.gui.diagnostics import show_diagnostics

        show_diagnostics(self._window)

    def _on_about(self) -> None:
        from nnviz.gui.diagnostics import show_about

        show_about(self._window)


def _focused_text() -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit)) else None
