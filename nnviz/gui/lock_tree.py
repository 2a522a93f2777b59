"""The controls of a panel by section, each with a box for locked and one for hidden, and a search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from nnviz.gui.control_places import places
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.transport import Transport

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

LOCKED, HIDDEN = 1, 2
"""Columns of the boxes."""
_NAME, _WORDS = Qt.ItemDataRole.UserRole, int(Qt.ItemDataRole.UserRole) + 1
_PLAYS = _WORDS + 1
_OFF, _PARTLY, _ON = Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked


class LockTree(QTreeWidget):
    """What a teacher ticks.

    Parameters
    ----------
    panel : Panel
        Its present locks are ticked.
    parent : QWidget, optional

    Signals
    -------
    ticked()
        What is locked, hidden or shown has changed.
    """

    ticked = Signal()

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Control"), self.tr("Locked"), self.tr("Hidden")])
        self.setAccessibleName(self.tr("Controls of the panel"))
        self.setToolTip(
            self.tr(
                "Tick what is to be locked or hidden; a section stands for all in it. "
                "Space locks what is selected, Shift+Space hides it"
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self._by_name: dict[str, QTreeWidgetItem] = {}
        self._around: dict[str, list[str]] = {}
        self._linking = False
        self._fill(panel)
        self.itemChanged.connect(self._on_item_changed)

    def chosen(self, column: int) -> list[str]:
        """Return the names of the controls that are ticked in `column`, whether they are shown or not."""
        return [name for name, item in self._by_name.items() if item.checkState(column) == _ON]

    def tick(self, name: str, column: int) -> None:
        """Lock or hide a control, as a click on its box does."""
        if name in self._by_name:
            self._by_name[name].setCheckState(column, _ON)

    def tick_shown(self, column: int, on: bool) -> None:
        """Tick, or untick, everything that the search has left.

        Playing is no setting: what moves it is locked only where nothing else is shown.
        """
        shown = [item for item in self._by_name.values() if not item.isHidden()]
        others = [item for item in shown if not item.data(0, _PLAYS)]
        self._set(others if on and column == LOCKED and others else shown, column, on)

    def shown(self) -> int:
        """Return how many controls the search has left."""
        return sum(not item.isHidden() for item in self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def search(self, text: str) -> None:
        """Leave the controls in whose section or name all words of `text` occur."""
        words = text.casefold().split()
        for section in self._sections():
            for item in _below(section):
                item.setHidden(not all(word in item.data(0, _WORDS) for word in words))
            section.setHidden(all(item.isHidden() for item in _below(section)))
            self._show_sum(section)
        self.ticked.emit()

    def go_to_first(self) -> None:
        """Select the first control that is shown."""
        first = next((item for item in self._by_name.values() if not item.isHidden()), None)
        if first is not None:
            self.setCurrentItem(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lock what is selected with the space bar, hide it with Shift."""
        if event.key() == Qt.Key.Key_Space:
            hidden = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._turn(self.selectedItems(), HIDDEN if hidden else LOCKED)
            return
        super().keyPressEvent(event)

    # ---- filling ------------------------------------------------------------------------------

    def _fill(self, panel: Panel) -> None:
        locks = panel.locks.data() if panel.locks is not None else {"locked": [], "hidden": []}
        sections: dict[str, QTreeWidgetItem] = {}
        found = places(panel)
        by_widget = {id(place.widget): place.name for place in found}
        for place in found:
            around = list(_parents(place.widget, panel))
            self._around[place.name] = [by_widget[id(part)] for part in around if id(part) in by_widget]
            if place.group not in sections:
                section = sections[place.group] = QTreeWidgetItem(self, [place.group])
                # Boxes of neighbouring rows would touch otherwise.
                section.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * SMALL))
                section.setExpanded(True)
                font = section.font(0)
                font.setBold(True)
                section.setFont(0, font)
            item = QTreeWidgetItem(sections[place.group], [place.label])
            item.setToolTip(0, place.widget.toolTip() or place.label)
            item.setData(0, _NAME, place.name)
            item.setData(0, _WORDS, f"{place.group} {place.label}".casefold())
            item.setData(0, _PLAYS, any(isinstance(part, Transport) for part in (place.widget, *around))
                         or "transport" in (place.name, *self._around[place.name]))  # fmt: skip
            for column, key in ((LOCKED, "locked"), (HIDDEN, "hidden")):
                held = any(name in locks[key] for name in (place.name, *self._around[place.name]))
                item.setCheckState(column, _ON if held else _OFF)
            self._by_name[place.name] = item
        for section in sections.values():
            self._show_sum(section)

    def _sections(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(index) for index in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    # ---- ticking ------------------------------------------------------------------------------

    def _turn(self, items: Sequence[QTreeWidgetItem], column: int) -> None:
        """Tick `items`, or untick them if all are ticked."""
        leaves = [leaf for item in items for leaf in (_shown_below(item) if item.childCount() else [item])]
        self._set(leaves, column, not all(leaf.checkState(column) == _ON for leaf in leaves))

    def _set(self, leaves: Sequence[QTreeWidgetItem], column: int, on: bool) -> None:
        for leaf in leaves:
            leaf.setCheckState(column, _ON if on else _OFF)

    def _link(self, item: QTreeWidgetItem, column: int) -> None:
        """Let the row of a whole and those in it agree: what the list shows as free is free."""
        name, on = item.data(0, _NAME), item.checkState(column) == _ON
        changed = [self._by_name[inner] for inner, around in self._around.items() if name in around]
        if not on:
            changed += [self._by_name[outer] for outer in self._around[name]]
        self._linking = True
        self._set(changed, column, on)
        self._linking = False
        for section in self._sections():
            self._show_sum(section)

    def _show_sum(self, section: QTreeWidgetItem) -> None:
        """Let the box of a section say whether all, some or none of what is shown in it is ticked."""
        self.blockSignals(True)
        for column in (LOCKED, HIDDEN):
            states = {item.checkState(column) for item in _shown_below(section)}
            section.setCheckState(column, _PARTLY if len(states) > 1 else next(iter(states), _OFF))
        self.blockSignals(False)
        # The view has not heard of it.
        self.viewport().update()

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column not in (LOCKED, HIDDEN):
            return
        if item.childCount():
            self._set(list(_shown_below(item)), column, item.checkState(column) == _ON)
        elif self._linking:
            return
        else:
            self._link(item, column)
        self.ticked.emit()


def _parents(widget: QWidget, panel: QWidget) -> Iterator[QWidget]:
    part = widget.parentWidget()
    while part is not None and part is not panel:
        yield part
        part = part.parentWidget()


def _below(section: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for index in range(section.childCount()):
        if (item := section.child(index)) is not None:
            yield item


def _shown_below(section: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    return (item for item in _below(section) if not item.isHidden())
