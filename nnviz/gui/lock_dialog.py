"""Share a panel with some controls locked or hidden: a tree of its controls to choose from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.errors import DataFileError
from nnviz.core.file_writing import write_file
from nnviz.core.shared_state import SUFFIX, SharedState
from nnviz.gui.control_names import COLUMNS, control_label, lockable, section_of
from nnviz.gui.theme import UNIT

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel import Panel

_LOCKED, _HIDDEN = 1, 2
_NAME = Qt.ItemDataRole.UserRole
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
        self.setWindowTitle(self.tr("Share with locked controls"))
        self.resize(560, 620)
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
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Control"), self.tr("Locked"), self.tr("Hidden")])
        self.tree.setAccessibleName(self.tr("Controls of the panel"))
        self.tree.setToolTip(self.tr("Tick what is to be locked or hidden; a section stands for all in it"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._on_save_clicked)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Locked by"), self.who)
        column = QVBoxLayout(self)
        column.setSpacing(UNIT)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self._fill()
        self.tree.itemChanged.connect(self._on_item_changed)

    def shared(self) -> SharedState:
        """Return what the file is to hold."""
        lists: dict[int, list[str]] = {_LOCKED: [], _HIDDEN: []}
        for item in self._leaves():
            for column, names in lists.items():
                if item.checkState(column) == Qt.CheckState.Checked:
                    names.append(str(item.data(0, _NAME)))
        # What is hidden need not be locked.
        locked = tuple(name for name in lists[_LOCKED] if name not in lists[_HIDDEN])
        return SharedState(
            self._panel.slug, self._panel.state(), locked, tuple(lists[_HIDDEN]), self.who.text().strip()
        )

    def tick(self, name: str, *, hidden: bool = False) -> None:
        """Lock or hide a control, as a click on its box does."""
        for item in self._leaves():
            if item.data(0, _NAME) == name:
                item.setCheckState(_HIDDEN if hidden else _LOCKED, Qt.CheckState.Checked)

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

    def _fill(self) -> None:
        titles = {
            "controls_column": self.tr("The whole column of controls"),
            "facts_column": self.tr("The whole column of facts"),
            "transport": self.tr("What is below the picture"),
        }
        locks = self._panel.locks.data() if self._panel.locks is not None else {"locked": [], "hidden": []}
        sections: dict[str, QTreeWidgetItem] = {}
        for name, widget in lockable(self._panel).items():
            heading = self.tr("Parts of the panel") if name in COLUMNS else section_of(widget)
            heading = heading or self.tr("Picture and buttons")
            if heading not in sections:
                sections[heading] = QTreeWidgetItem(self.tree, [heading])
                sections[heading].setExpanded(True)
                self._make_checkable(sections[heading])
            item = QTreeWidgetItem(sections[heading], [titles.get(name, control_label(widget))])
            item.setToolTip(0, name)
            item.setData(0, _NAME, name)
            self._make_checkable(item)
            if name in locks["locked"]:
                item.setCheckState(_LOCKED, Qt.CheckState.Checked)
            if name in locks["hidden"]:
                item.setCheckState(_HIDDEN, Qt.CheckState.Checked)

    def _make_checkable(self, item: QTreeWidgetItem) -> None:
        for column in (_LOCKED, _HIDDEN):
            item.setCheckState(column, Qt.CheckState.Unchecked)

    def _leaves(self) -> list[QTreeWidgetItem]:
        sections = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [item.child(i) for item in sections if item is not None for i in range(item.childCount())]

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column in (_LOCKED, _HIDDEN) and item.childCount():
            for index in range(item.childCount()):
                item.child(index).setCheckState(column, item.checkState(column))

    def _on_save_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save this state"),
            f"{self._panel.slug}{SUFFIX}",
            self.tr("nnviz states (*.nnviz)"),
        )
        if chosen and self.save_as(Path(chosen)):
            self.accept()
