"""The layers as a table: settings, how the shape of the output comes about, parameters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from nnviz.core.nn.layer_summary import LayerSummary
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import Layer, shape_text
from nnviz.core.params import Parameterised, parameters
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.param_form import readable, translated

_ARITHMETIC, _LEAST_ARITHMETIC = 2, 130  # column, pixels
_SETTINGS_WIDTH = 110


class LayerTable(QTableWidget):
    """One line per layer; one can be selected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 5)
        self._theme = theme
        self.setHorizontalHeaderLabels(
            [
                self.tr("Layer"),
                self.tr("Settings"),
                self.tr("Arithmetic"),
                self.tr("Output"),
                self.tr("Parameters"),
            ]
        )
        self.setAccessibleName(self.tr("Layers of the network"))
        self.setToolTip(self.tr("Each line is a layer; the picture flows from top to bottom"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)  # bold headings would not fit
        self.verticalHeader().setDefaultSectionSize(28)
        self.setWordWrap(False)

    def show_layers(self, layers: Sequence[Layer], rows: Sequence[LayerSummary]) -> str:
        """Show layers; return what is wrong with the first that does not fit, or nothing."""
        self.setRowCount(len(rows))
        problem = ""
        for i, (layer, row) in enumerate(zip(layers, rows, strict=True)):
            whole = _settings(layer)
            texts = (
                translated(row.title),
                _settings(layer, short=True),
                # Of an activation that is its name, which stands among the settings.
                translated(row.error or ("" if isinstance(layer, ActivationLayer) else row.arithmetic)),
                "" if row.shape is None else shape_text(row.shape),
                f"{row.parameters:,}" if row.parameters else "",
            )
            problem = problem or row.error
            for column, text in enumerate(texts):
                item = self._item(i, column)
                item.setText(text)
                item.setToolTip(whole if column == 1 else text)
                if column >= 3:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                color = self._theme.color("bad") if row.error else None
                item.setData(Qt.ItemDataRole.ForegroundRole, color)
        # The arithmetic comes first: long settings are cut and told as a tooltip.
        heading = self.horizontalHeader().sectionSizeHint(1)
        self.setColumnWidth(1, min(max(self.sizeHintForColumn(1), heading) + SMALL, _SETTINGS_WIDTH))
        self._fit()
        return problem

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the arithmetic have what is left; in a narrow window the last columns lie beyond the edge."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(i) for i in range(header.count()) if i != _ARITHMETIC)
        narrow = self.viewport().width() - others < _LEAST_ARITHMETIC
        mode = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
        if header.sectionResizeMode(_ARITHMETIC) != mode:
            header.setSectionResizeMode(_ARITHMETIC, mode)
        if narrow and header.sectionSize(_ARITHMETIC) != _LEAST_ARITHMETIC:
            header.resizeSection(_ARITHMETIC, _LEAST_ARITHMETIC)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        """Return the item there. Replaced by new ones, items brought a soak down (inside PySide6 6.11)."""
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        return item


def _settings(layer: Layer, *, short: bool = False) -> str:
    """Return the settings in words; in short, the first two and those that are not as usual."""
    if isinstance(layer, ActivationLayer):
        return ", ".join(filter(None, (translated(layer.activation.title), _values(layer.activation, short))))
    return _values(layer, short)


def _values(layer: Parameterised, short: bool) -> str:
    shown = [
        (p, getattr(layer, p.name))
        for i, p in enumerate(parameters(type(layer)))
        if not short or i < 2 or getattr(layer, p.name) != p.default
    ]
    return ", ".join(
        f"{readable(translated(p.name)).lower()} {f'{value:g}' if isinstance(value, float) else value}"
        for p, value in shown
    )
