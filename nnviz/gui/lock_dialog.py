"""Share a panel with some controls locked or hidden: a list of its controls to choose from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.errors import DataFileError
from nnviz.core.file_writing import write_file
from nnviz.core.shared_state import SUFFIX, SharedState
from nnviz.gui.file_dialogs import ask_save
from nnviz.gui.lock_tree import HIDDEN, LOCKED, LockTree
from nnviz.gui.theme import UNIT

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel import Panel

_WHO = "share.locked_by"


class LockDialog(QDialog):
    """Chooses what a shared file locks and hides, and writes it.

    Parameters
    ----------
    panel : Panel
    context : AppContext
    parent : QWidget
    """

    def __init__(self, panel: Panel, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel, self._context = panel, context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share with locked controls"))
        self.resize(620, 660)
        words = QLabel(
            self.tr(
                "Whoever opens the file sees this panel as it is now. Locked controls cannot be used, hidden "
                "ones are not shown. This keeps a class together; it protects nothing: everybody can unlock."
            )
        )
        words.setWordWrap(True)
        self.who = QLineEdit(str(context.settings.get(_WHO, "")))
        self.who.setMaxLength(80)
        self.who.setPlaceholderText(self.tr("for instance: Ms Li"))
        self.who.setAccessibleName(self.tr("Locked by"))
        self.who.setToolTip(self.tr("The tooltips of locked controls say this name"))
        self.tree = LockTree(panel)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a control or a section (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find a control"))
        self.search.setToolTip(self.tr("Leaves the controls whose section or name has these words"))
        self.search.textChanged.connect(self.tree.search)
        self.search.installEventFilter(self)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        self.count = QLabel()
        self.count.setObjectName("muted")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._on_save_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(UNIT)
        column.addWidget(words)
        form = QFormLayout()
        column.addLayout(form)
        form.addRow(self.tr("Locked by"), self.who)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        column.addLayout(row)
        self.lock_shown = self._button(
            row,
            self.tr("Lock all shown"),
            self.tr(
                "Lock every control that the search has left, but what plays and steps only if "
                "nothing else is left"
            ),
            (LOCKED,),
        )
        self.hide_shown = self._button(
            row, self.tr("Hide all shown"), self.tr("Hide every control that the search has left"), (HIDDEN,)
        )
        self.free_shown = self._button(
            row, self.tr("Free all shown"), self.tr("Neither lock nor hide what the search has left"), ()
        )
        row.addStretch(1)
        row.addWidget(self.count)
        column.addWidget(buttons)
        self.tree.ticked.connect(self._show_count)
        self._show_count()
        self.search.setFocus()

    def shared(self) -> SharedState:
        """Return what the file is to hold."""
        hidden = self.tree.chosen(HIDDEN)
        # What is hidden need not be locked.
        locked = tuple(name for name in self.tree.chosen(LOCKED) if name not in hidden)
        who = self.who.text().strip()
        return SharedState(self._panel.slug, self._panel.state(), locked, tuple(hidden), who)

    def tick(self, name: str, *, hidden: bool = False) -> None:
        """Lock or hide a control, as a click on its box does."""
        self.tree.tick(name, HIDDEN if hidden else LOCKED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search into the list with the arrow keys; Esc empties it first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search:
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                self.tree.go_to_first()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return True  # who searches does not save yet
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False

    def save_as(self, path: Path) -> bool:
        """Write the file; return whether that worked (the user is told)."""
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        try:
            write_file(path, self.shared().text().encode("utf-8"))
        except (DataFileError, ValueError) as error:
            self._context.notify(str(error), level="error")
            return False
        self._context.settings.set(_WHO, self.who.text().strip())
        self._context.notify(self.tr("Saved as {0}").format(path), level="success")
        return True

    def _button(self, row: QHBoxLayout, text: str, tip: str, columns: tuple[int, ...]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)

        def tick() -> None:
            for column in (LOCKED, HIDDEN):
                if column in columns or not columns:
                    self.tree.tick_shown(column, bool(columns))

        button.clicked.connect(tick)
        row.addWidget(button)
        return button

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_count(self) -> None:
        shared_out = {name for column in (LOCKED, HIDDEN) for name in self.tree.chosen(column)}
        hidden = len(self.tree.chosen(HIDDEN))
        said = self.tr("{0} locked, {1} hidden; {2} of {3} shown")
        numbers = (len(shared_out) - hidden, hidden, self.tree.shown(), len(self.tree))
        self.count.setText(said.format(*numbers))
        for button in (self.lock_shown, self.hide_shown, self.free_shown):
            button.setEnabled(bool(self.tree.shown()))

    def _on_save_clicked(self) -> None:
        name, kinds = f"{self._panel.slug}{SUFFIX}", self.tr("nnviz states (*.nnviz)")
        path, _ = ask_save(self, self._context.settings, "states", self.tr("Save this state"), name, kinds)
        if path is not None and self.save_as(path):
            self.accept()
