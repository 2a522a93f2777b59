"""The initializers side by side: each with its parameters, a button to remove it, one to add."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnviz.core.initializers.base import INITIALIZERS, Initializer
from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.param_form import RegistryForm

MOST = 8
# What "add" offers next, the ones worth comparing first.
_NEXT = (
    "he",
    "xavier",
    "normal:std=0.01",
    "normal:std=1",
    "orthogonal",
    "lecun",
    "uniform",
    "constant:value=0.1",
)


class InitializerRow(QFrame):
    """One initializer.

    Signals
    -------
    changed(), removed()
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, initializer: Initializer) -> None:
        super().__init__()
        self._theme = theme
        self._index = 0
        self.form = RegistryForm(INITIALIZERS, initializer.slug, name=self.tr("Initializer"))
        self.form.combo.setToolTip(self.tr("How the first weights are drawn"))
        self.form.set_instance(initializer)
        self.swatch = QLabel()
        self.swatch.setFixedWidth(4)
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setToolTip(self.tr("Take this initializer out of the comparison"))
        self.remove.setAccessibleName(self.tr("Remove initializer"))
        bind_icon(self.remove, "close", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.swatch)
        row.addWidget(self.form, 1)
        right = QVBoxLayout()
        row.addLayout(right)
        right.addWidget(self.remove)
        right.addStretch(1)
        self.form.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        theme.changed.connect(self._paint)

    def set_index(self, index: int, alone: bool) -> None:
        """Take the colour of row `index`; the last one cannot be removed."""
        self._index = index
        self.remove.setEnabled(not alone)
        self._paint()

    def _paint(self) -> None:
        color: QColor = self._theme.data_color(self._index)
        self.swatch.setStyleSheet(f"background: {color.name()}; border-radius: 2px;")


class InitializerList(QWidget):
    """All initializers of the comparison.

    Signals
    -------
    changed()
        One was added, removed or changed, also while a slider is dragged.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[InitializerRow] = []
        self.add_button = QPushButton(self.tr("Add initializer"))
        self.add_button.setToolTip(self.tr("Compare with one more, on the same data and random numbers"))
        bind_icon(self.add_button, "add", theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL * 2)
        self._column.addWidget(self.add_button)
        self.add_button.clicked.connect(self._on_add_clicked)

    def initializers(self) -> tuple[Initializer, ...]:
        """Return what is compared."""
        return tuple(row.form.instance() for row in self.rows)

    def set_initializers(self, initializers: tuple[Initializer, ...]) -> None:
        """Replace all; `changed` is emitted once."""
        if initializers != self.initializers():
            for row in list(self.rows):
                self._take_out(row)
            for initializer in initializers:
                self._put_in(initializer)
            self._number()
        self.changed.emit()

    def _put_in(self, initializer: Initializer) -> None:
        row = InitializerRow(self._theme, initializer)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._on_row_removed(row))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _take_out(self, row: InitializerRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for index, row in enumerate(self.rows):
            row.set_index(index, len(self.rows) == 1)
        self.add_button.setEnabled(len(self.rows) < MOST)

    def _on_add_clicked(self) -> None:
        present = self.initializers()
        offers = [INITIALIZERS.parse(spec) for spec in _NEXT]
        self._put_in(next((o for o in offers if o not in present), offers[0]))
        self._number()
        self.changed.emit()

    def _on_row_removed(self, row: InitializerRow) -> None:
        self._take_out(row)
        self._number()
        self.changed.emit()
