"""The menu "Lessons": light; the player itself is imported when it is first wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from nnviz.core.errors import NnvizError
from nnviz.gui.file_dialogs import ask_save

if TYPE_CHECKING:
    from nnviz.core.lessons import BookFigure
    from nnviz.gui.lessons.player import LessonPlayer
    from nnviz.gui.window import MainWindow


class LessonMenu(QObject):
    """Opens lessons and helps to write them.

    Parameters
    ----------
    window : MainWindow
    menu : QMenu
        Filled here.
    add : callable
        ``add(menu, text, tip, slot, key=None)`` returns the action.
    """

    def __init__(self, window: MainWindow, menu: QMenu, add: Any) -> None:
        super().__init__(window)
        self._window = window
        self._player: LessonPlayer | None = None
        add(menu, self.tr("&All lessons"), self.tr("Lessons that follow the book, with your progress"),
            self.show_shelf, "Ctrl+L")  # fmt: skip
        add(menu, self.tr("&Open a lesson…"), self.tr("A lesson that somebody has written, or you yourself"),
            lambda: self.player().choose_file())  # fmt: skip
        add(menu, self.tr("&Figures of the book"),
            self.tr("An index of the book's figures, by number; one click shows each"),
            self.show_figures)  # fmt: skip
        self._leave = add(menu, self.tr("&Leave the lesson"),
            self.tr("Close it; the panels get back what was in them before"), self.leave)  # fmt: skip
        self._leave.setEnabled(False)
        menu.addSeparator()
        add(menu, self.tr("&Share with locked controls…"),
            self.tr("Save this panel as a file in which some controls are locked or hidden, for a class"),
            self.share_locked)  # fmt: skip
        add(menu, self.tr("&Copy this state for a lesson"),
            self.tr("Copies the block that shows this panel as it is now; paste it into a lesson"),
            self.copy_state)  # fmt: skip
        add(menu, self.tr("Add this state to a &lesson file…"),
            self.tr("Adds a step that shows this panel as it is now; a new file becomes a new lesson"),
            self.add_step)  # fmt: skip

    def player(self) -> LessonPlayer:
        """Return the player, made when it is first wanted."""
        if self._player is None:
            from nnviz.gui.lessons.player import LessonPlayer

            self._player = LessonPlayer(self._window)
            self._player.shown.connect(self._leave.setEnabled)
        return self._player

    def show_shelf(self) -> None:
        """Show the list of lessons beside the panel."""
        self.player().show_shelf()

    def show_figures(self) -> None:
        """Show the index of the book's figures beside the panel."""
        self.player().show_figures()

    def open_figure(self, figure: BookFigure) -> None:
        """Show a figure of the book in its panel."""
        self.player().open_figure(figure)

    def open_lesson(self, path: Path) -> None:
        """Open a lesson file; raise `NnvizError` if it is none."""
        self.player().open_path(path)

    def leave(self) -> None:
        """Leave the lesson, if there is one."""
        if self._player is not None:
            self._player.leave()

    def resume(self) -> None:
        """Open the lesson that was open when the window was closed last, soon."""
        path = str(self._window.context.settings.get("lessons.open", ""))
        if path:
            QTimer.singleShot(0, self, lambda: self._resume(Path(path)))

    def stop(self) -> None:
        """Stop watching: the window closes."""
        if self._player is not None:
            self._player.stop()

    def _resume(self, path: Path) -> None:
        try:
            self.open_lesson(_in_this_language(path))
        except NnvizError:
            # The file has gone: the learner knows, and the list is one click away.
            self._window.context.settings.set("lessons.open", "")

    def share_locked(self) -> None:
        """Choose controls to lock, and save the panel as a file."""
        from nnviz.gui.lock_dialog import LockDialog

        panel = self._window.current_panel()
        if panel is not None:
            LockDialog(panel, self._window.context, self._window).open()

    # ---- writing lessons ----------------------------------------------------------------------

    def copy_state(self) -> None:
        """Put the block of the present state onto the clipboard."""
        from nnviz.core.lessons import state_block

        panel = self._window.current_panel()
        if panel is not None:
            QApplication.clipboard().setText(state_block(panel.slug, panel.state()))
            self._window.notify(
                self.tr("The block of this state is copied. Paste it below a heading of a lesson."),
                level="success",
            )

    def add_step(self) -> None:
        """Ask for a lesson file and a title, and add a step with the present state."""
        panel = self._window.current_panel()
        if panel is None:
            return
        path, _ = ask_save(
            self._window, self._window.context.settings, "lessons", self.tr("Add this state to a lesson"),
            "lesson.md", self.tr("Lessons (*.md)"), append=True,
        )  # fmt: skip
        if path is None:
            return
        title, accepted = QInputDialog.getText(
            self._window, self.tr("Add this state to a lesson"), self.tr("Title of the new step")
        )
        if accepted:
            self.write_step(path, title)

    def write_step(self, path: Path, title: str) -> None:
        """Add a step with the present state to the lesson at `path`."""
        from nnviz.core.lessons import append_step

        panel = self._window.current_panel()
        if path.suffix.lower() != ".md":
            path = path.with_name(path.name + ".md")
        try:
            number = append_step(path, title, panel.slug, panel.state())
        except (NnvizError, ValueError) as error:
            self._window.notify(str(error), level="warning")
            return
        self._window.notify(
            self.tr("Step {0} of {1} is written. Open the file in any text editor to go on.").format(
                number, path
            ),
            level="success",
        )


def _in_this_language(path: Path) -> Path:
    """Return the same bundled lesson in the window's language; other files as they are."""
    from nnviz.gui.translation import current_language

    if path.parent.parent.name == "lessons":
        other = path.parent.parent / current_language() / path.name
        if other.is_file():
            return other
    return path
