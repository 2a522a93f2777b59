"""Every command and panel by a few letters (Ctrl+K)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from nnviz.core.lessons.figures import typed_number
from nnviz.gui.both_languages import other_name
from nnviz.gui.palette_sources import further_actions
from nnviz.gui.palette_words import KEYWORDS
from nnviz.gui.theme import UNIT

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow


def match_rank(query: str, text: str) -> int | None:
    """Return how well `query` fits `text`, 0 the best; None if its letters do not occur in this order.

    Examples
    --------
    >>> match_rank("race", "Optimizer race"), match_rank("or", "Optimizer race"), match_rank("x", "race")
    (1, 3, None)
    """
    query, text = query.casefold().strip(), text.casefold()
    if not query or text.startswith(query):
        return 0
    if f" {query}" in text:
        return 1
    if query in text:
        return 2
    rest = iter(text)
    return 3 if all(letter in rest for letter in query if letter != " ") else None


class CommandPalette(QDialog):
    """A search field over a list of actions; Enter triggers the chosen one."""

    def __init__(self, actions: list[QAction], parent: MainWindow) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Find a command"))
        self._actions = [
            action
            for action in (*actions, *further_actions(parent, self))
            if action.isEnabled() and action.text()
        ]
        self._also = [_also(action) for action in self._actions]
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Search for a command"))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.setFixedWidth(min(560, max(320, parent.width() - 80)))
        self.setFixedHeight(min(420, max(200, parent.height() - 120)))
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._run)
        self._fill("")
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 60)
        self._field.setFocus()

    def texts(self) -> list[str]:
        """Return what is listed."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys move in the list."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, query: str) -> None:
        found = []
        number = typed_number(query)
        for position, action in enumerate(self._actions):
            text = action_label(action)
            rank = match_rank(query, text)
            # A figure of the book is meant by its number, however it is written.
            figure = str(action.property("figure") or "")
            if number and (figure == number or (number.endswith("-") and figure.startswith(number))):
                rank = -1
            if rank is None and match_rank(query, action.toolTip()) in (0, 1, 2):
                rank = 4
            words = query.casefold().split()
            if rank in (None, 3) and words and all(word in self._also[position] for word in words):
                # The letters in their order are a poorer match than a word of the other language.
                rank = 2
            if rank is not None:
                found.append((rank, position, text, action))
        self._list.clear()
        for _, _, text, action in sorted(found, key=lambda entry: entry[:2]):
            keys = action.shortcut().toString()
            item = QListWidgetItem(f"{text}    {keys}" if keys else text)
            item.setToolTip(action.toolTip())
            item.setData(Qt.ItemDataRole.UserRole, self._actions.index(action))
            self._list.addItem(item)
        if not found:
            item = QListWidgetItem(
                self.tr("Nothing is called “{0}”. Try another word.").format(query.strip())
            )
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _run(self, item: QListWidgetItem | None) -> None:
        position = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if position is None:
            return
        action = self._actions[position]
        self.close()
        action.trigger()


def _also(action: QAction) -> str:
    """Return the words that mean an action in the other language."""
    words = (other_name(action.text()), other_name(action.iconText()), str(action.property(KEYWORDS) or ""))
    return " ".join(words).casefold()


def action_label(action: QAction) -> str:
    """Return what a list calls an action, outside the menu it stands in."""
    # Chinese menus carry the key of an entry in brackets: "打开(&O)…". Qt takes away the & alone.
    return re.sub(r"\([A-Z]\)(?=…|$)", "", action.iconText()).rstrip("…")
