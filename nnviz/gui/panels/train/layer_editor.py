"""The list of layers: added, moved, removed and changed, with shapes, counts and what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.nn.architectures import MNIST_SHAPE, Architecture, summarise
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import LAYERS, Layer, shape_text
from nnviz.core.params import parameters
from nnviz.gui.context import AppContext
from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import CONTROLS_WIDTH, SMALL, UNIT
from nnviz.gui.widgets.param_form import ParamForm, RegistryForm, readable, translated


class LayerEditor(QWidget):
    """A table with one line per layer and the form of the selected one beside it.

    Signals
    -------
    changed()
        The layers have changed by the user's hand; they need not fit.
    """

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._layers: list[Layer] = []
        self._updating = False
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Layer"),
                self.tr("Settings"),
                self.tr("How the output comes about"),
                self.tr("Output"),
                self.tr("Parameters"),
            ]
        )
        self.table.setAccessibleName(self.tr("Layers of the network"))
        self.table.setToolTip(self.tr("Each line is a layer; the picture flows from top to bottom"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setWordWrap(False)
        self.table.itemSelectionChanged.connect(self._on_selection_changed)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("What does not fit"))
        self.total = QLabel()
        self.total.setObjectName("muted")
        self.total.setWordWrap(True)
        self.form = ParamForm()
        self.form.changed.connect(self._on_form_changed)
        self.function = RegistryForm(ACTIVATIONS, "relu", name=self.tr("Activation"))
        self.function.combo.setToolTip(self.tr("The function put on every value of the layer"))
        self.function.changed.connect(self._on_form_changed)
        self._form_title = QLabel()
        self._form_title.setObjectName("headline")
        box = QWidget()
        below = QVBoxLayout(box)
        below.setContentsMargins(0, UNIT, 0, 0)
        below.addWidget(self._form_title)
        below.addWidget(self.form)
        below.addWidget(self.function)
        below.addStretch(1)
        box.setMaximumWidth(2 * CONTROLS_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._buttons())
        column.addWidget(self.table, 3)
        column.addWidget(self.problem)
        column.addWidget(self.total)
        column.addWidget(box, 2)
        context.theme.changed.connect(self._refresh)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.add_button = self._button(
            "add", self.tr("Add a layer below the selected one"), self.tr("Add layer")
        )
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(self.add_button)
        for cls in LAYERS.classes():
            summary = translated((cls.__doc__ or "").strip().split("\n")[0])
            action = menu.addAction(translated(cls.title), lambda slug=cls.slug: self.add_layer(slug))
            action.setToolTip(summary)
        menu.setToolTipsVisible(True)
        self.add_button.setMenu(menu)
        self.up_button = self._button("undo", self.tr("Move the selected layer up"), self.tr("Up"))
        self.down_button = self._button("redo", self.tr("Move the selected layer down"), self.tr("Down"))
        self.up_button.setArrowType(Qt.ArrowType.UpArrow)
        self.down_button.setArrowType(Qt.ArrowType.DownArrow)
        self.remove_button = self._button("trash", self.tr("Remove the selected layer"), self.tr("Remove"))
        self.up_button.clicked.connect(lambda: self.move_layer(-1))
        self.down_button.clicked.connect(lambda: self.move_layer(1))
        self.remove_button.clicked.connect(self.remove_layer)
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, icon: str, tip: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(name)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        bind_icon(button, icon, self._context.theme)
        return button

    def layers(self) -> tuple[Layer, ...]:
        """Return the layers as they are."""
        return tuple(self._layers)

    def architecture(self) -> Architecture:
        """Return the layers as an architecture.

        Raises
        ------
        ParameterError
            If they do not fit.
        """
        return Architecture(MNIST_SHAPE, self.layers())

    def set_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show layers without emitting `changed`."""
        if list(layers) != self._layers:
            self._layers = list(layers)
            self._refresh()

    def selected(self) -> int:
        """Return the row of the selected layer, -1 for none."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def select(self, row: int) -> None:
        """Select a layer."""
        self.table.selectRow(row)

    def add_layer(self, slug: str) -> None:
        """Insert a layer with its defaults below the selected one."""
        at = self.selected() + 1 or len(self._layers)
        self._layers.insert(at, LAYERS.create(slug))
        self._edited(at)

    def remove_layer(self) -> None:
        """Remove the selected layer."""
        at = self.selected()
        if at >= 0:
            del self._layers[at]
            self._edited(min(at, len(self._layers) - 1))

    def move_layer(self, by: int) -> None:
        """Move the selected layer up (-1) or down (+1)."""
        at = self.selected()
        if at >= 0 and 0 <= at + by < len(self._layers):
            self._layers.insert(at + by, self._layers.pop(at))
            self._edited(at + by)

    def _edited(self, select: int) -> None:
        self._refresh()
        if select >= 0:
            self.select(select)
        self.changed.emit()

    def _refresh(self) -> None:
        rows = summarise(MNIST_SHAPE, self.layers())
        selected = self.selected()
        self._updating = True
        self.table.setRowCount(len(rows))
        problem = ""
        for i, row in enumerate(rows):
            layer = self._layers[i]
            texts = (
                translated(row.title),
                _settings(layer),
                translated(row.error or row.arithmetic),
                "" if row.shape is None else shape_text(row.shape),
                f"{row.parameters:,}" if row.parameters else "",
            )
            problem = problem or row.error
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column >= 3:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if row.error:
                    item.setForeground(self._context.theme.color("bad"))
                self.table.setItem(i, column, item)
        if selected >= 0:
            self.table.selectRow(min(selected, len(rows) - 1))
        self._updating = False
        total = sum(row.parameters for row in rows)
        if not problem and rows and rows[-1].shape != (10,):
            problem = self.tr("The last layer gives {0} values, but there are 10 digits.").format(
                shape_text(rows[-1].shape or ())
            )
        self.problem.setText(translated(problem))
        self.problem.setVisible(bool(problem))
        self.problem.setStyleSheet(f"color: {self._context.theme.colors.bad}")
        self.total.setText(
            self.tr(
                "{0:,} parameters. An edge of a pixels becomes (a + 2·padding - kernel)/stride + 1."
            ).format(total)
        )
        self._show_form()

    def _on_selection_changed(self) -> None:
        if not self._updating:
            self._show_form()

    def _show_form(self) -> None:
        at = self.selected()
        self._updating = True
        if 0 <= at < len(self._layers):
            layer = self._layers[at]
            self._form_title.setText(f"{at + 1}  {translated(layer.title)}")
            activation = isinstance(layer, ActivationLayer)
            if isinstance(layer, ActivationLayer):
                self.function.set_instance(layer.activation)
            else:
                self.form.set_class(type(layer))
                self.form.set_values(layer.values())
            self.function.setVisible(activation)
            self.form.setVisible(not activation and bool(parameters(type(layer))))
        else:
            self._form_title.setText(self.tr("Select a layer to change it"))
            self.form.hide()
            self.function.hide()
        self._updating = False

    def _on_form_changed(self) -> None:
        at = self.selected()
        if self._updating or at < 0:
            return
        if isinstance(self._layers[at], ActivationLayer):
            layer: Layer = ActivationLayer(self.function.instance().spec())
        else:
            layer = self.form.instance()
        if layer != self._layers[at]:
            self._layers[at] = layer
            self._refresh()
            self.changed.emit()


def _settings(layer: Layer) -> str:
    return ", ".join(
        f"{readable(translated(p.name)).lower()} {value:g}"
        if isinstance(value := getattr(layer, p.name), float)
        else f"{readable(translated(p.name)).lower()} {value}"
        for p in parameters(type(layer))
    )
