"""Tables of results: sortable, copied as tab-separated text, saved as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_Index = QModelIndex | QPersistentModelIndex
_SORT = Qt.ItemDataRole.UserRole
_ANSWERED = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.DecorationRole,
        _SORT,
    )
)


def shown(value: Any, digits: int = 5, decimals: int | None = None) -> str:
    """Return a cell's text: floats with up to so many figures, or with exactly so many decimals."""
    if isinstance(value, float) and decimals is not None:
        return f"{value:.{decimals}f}"
    if isinstance(value, float):
        return f"{value:.{digits}g}"
    return "" if value is None else str(value)


class _Model(QAbstractTableModel):
    def __init__(
        self, headers: Sequence[str], digits: int, absent: Mapping[int, str], decimals: Mapping[int, int]
    ) -> None:
        super().__init__()
        self.decimals = decimals
        self.headers = tuple(headers)
        self.absent = absent
        self.digits = digits
        self.rows: list[tuple[Any, ...]] = []
        self.icons: list[QIcon] = []

    def set_rows(self, rows: list[tuple[Any, ...]]) -> None:
        if len(rows) == len(self.rows) and rows:
            # The same table with new numbers keeps selection and scroll position.
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.headers) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED:
            return None  # painting asks for a dozen roles a cell
        if role == Qt.ItemDataRole.DecorationRole:
            row = index.row()
            return self.icons[row] if index.column() == 0 and row < len(self.icons) else None
        value = self.rows[index.row()][index.column()]
        if value is None and index.column() in self.absent:
            return self._absence(index.column(), role)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(value, self.digits, self.decimals.get(index.column()))
        if role == _SORT:
            return float(value) if number else shown(value)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(value, str) and value:
            return value  # a narrow column cuts it
        if role == Qt.ItemDataRole.TextAlignmentRole and number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _absence(self, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, _SORT):
            return "–"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.absent[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers[section]
        return None


class DataTable(QTableView):
    """A read-only table; a click on a heading sorts, Ctrl+C copies the selection (or all).

    Parameters
    ----------
    headers : sequence of str
    name : str
        For screen readers.
    digits : int
        Figures of the numbers shown; copied and saved are all of them.
    absent : mapping from int to str, optional
        Columns in which None is shown as a dash, and what it means there, for the tool tip.
    decimals : mapping from int to int, optional
        Columns whose numbers stand below each other with so many decimals, as percentages do.
    """

    def __init__(
        self,
        headers: Sequence[str],
        *,
        name: str = "",
        digits: int = 5,
        absent: Mapping[int, str] | None = None,
        decimals: Mapping[int, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = _Model(headers, digits, absent or {}, decimals or {})
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(_SORT)
        self._model.setParent(self)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)  # bold headings would not fit their columns
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name or self.tr("Table"))

    def set_rows(self, rows: Sequence[Sequence[Any]], icons: Sequence[QIcon] = ()) -> None:
        """Show rows of numbers and texts, each with an icon before its first cell if there are any."""
        self._model.icons = list(icons)
        self._model.set_rows([tuple(row) for row in rows])

    def rows(self) -> list[tuple[Any, ...]]:
        """Return the rows, unsorted."""
        return list(self._model.rows)

    def selected_rows(self) -> list[int]:
        """Return the positions (in `rows`) of what is selected."""
        chosen = self.selectionModel().selectedRows()
        return sorted(self._sorted.mapToSource(index).row() for index in chosen)

    def csv_text(self) -> str:
        """Return the whole table as CSV, numbers in full precision."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self._model.headers)
        writer.writerows(self._model.rows)
        return out.getvalue()

    def copy_selection(self) -> None:
        """Copy the selected rows, or all, as tab-separated text in the order shown."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        lines = ["\t".join(self._model.headers)]
        for row in range(self._sorted.rowCount()):
            if not chosen or row in chosen:
                source = self._sorted.mapToSource(self._sorted.index(row, 0)).row()
                lines.append("\t".join(str(value) for value in self._model.rows[source]))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the platform's keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)
