"""The list of layers: added, moved, removed and changed, with shapes, counts and what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.nn.architectures import MNIST_SHAPE, Architecture
from nnviz.core.nn.layer_summary import summarise
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.base import LAYERS, Layer, shape_text
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.params import parameters
from nnviz.gui.context import AppContext
from nnviz.gui.icons import bind_icon
from nnviz.gui.panels.train.layer_history import LayerHistory
from nnviz.gui.panels.train.layer_table import LayerTable
from nnviz.gui.theme import CONTROLS_WIDTH, SMALL, UNIT
from nnviz.gui.widgets.param_form import ParamForm, RegistryForm, translated


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
        self.undo_stack = LayerHistory(self._apply, self)
        self.table = LayerTable(context.theme)
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
        row = QHBoxLayout()
        column.addLayout(row)
        self._add_buttons(row)
        column.addWidget(self.table, 3)
        column.addWidget(self.problem)
        column.addWidget(self.total)
        column.addWidget(box, 2)
        context.theme.changed.connect(self._refresh)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        row.setSpacing(SMALL)
        self.add_button = self._button(
            "add", self.tr("Add a layer below the selected one (Insert)"), self.tr("Add layer")
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
        self.up_button = self._button("undo", self.tr("Move the selected layer up (Ctrl+Up)"), self.tr("Up"))
        self.down_button = self._button(
            "redo", self.tr("Move the selected layer down (Ctrl+Down)"), self.tr("Down")
        )
        self.up_button.setArrowType(Qt.ArrowType.UpArrow)
        self.down_button.setArrowType(Qt.ArrowType.DownArrow)
        self.remove_button = self._button(
            "trash", self.tr("Remove the selected layer (Delete)"), self.tr("Remove")
        )
        self.up_button.clicked.connect(lambda: self.move_layer(-1))
        self.down_button.clicked.connect(lambda: self.move_layer(1))
        self.remove_button.clicked.connect(self.remove_layer)
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        for keys, act in (
            ("Del", self.remove_layer),
            ("Ctrl+Up", lambda: self.move_layer(-1)),
            ("Ctrl+Down", lambda: self.move_layer(1)),
            ("Ins", self.add_button.showMenu),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

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

    def set_layers(self, layers: tuple[Layer, ...], what: str = "") -> None:
        """Show layers without emitting `changed`.

        Parameters
        ----------
        layers : tuple of Layer
        what : str
            What the user did, if it can be undone.
        """
        if list(layers) != self._layers:
            before = self.layers()
            self._layers = list(layers)
            self._refresh()
            if what:
                self.undo_stack.record(what, before, layers, -1)

    def _apply(self, layers: tuple[Layer, ...], row: int) -> None:
        """Show layers of the history."""
        self._layers = list(layers)
        self._edited(min(row, len(layers) - 1))

    def selected(self) -> int:
        """Return the row of the selected layer, -1 for none."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def select(self, row: int) -> None:
        """Select a layer."""
        self.table.selectRow(row)

    def add_layer(self, slug: str) -> None:
        """Insert a layer with its defaults below the selected one."""
        at, before = self.selected() + 1 or len(self._layers), self.layers()
        self._layers.insert(at, LAYERS.create(slug))
        self.undo_stack.record(self.tr("Add layer"), before, self.layers(), at)
        self._edited(at)

    def remove_layer(self) -> None:
        """Remove the selected layer."""
        at, before = self.selected(), self.layers()
        if at >= 0:
            del self._layers[at]
            self.undo_stack.record(self.tr("Remove layer"), before, self.layers(), at)
            self._edited(min(at, len(self._layers) - 1))

    def move_layer(self, by: int) -> None:
        """Move the selected layer up (-1) or down (+1)."""
        at, before = self.selected(), self.layers()
        if at >= 0 and 0 <= at + by < len(self._layers):
            self._layers.insert(at + by, self._layers.pop(at))
            self.undo_stack.record(self.tr("Move layer"), before, self.layers(), at)
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
        problem = self.table.show_layers(self.layers(), rows)
        if selected >= 0:
            self.table.selectRow(min(selected, len(rows) - 1))
        self._updating = False
        total = sum(row.parameters for row in rows)
        if not rows:
            problem = self.tr(
                "There is no layer. Add one: the last has to give 10 values, one for each digit."
            )
        elif not problem and rows[-1].shape != (10,):
            problem = self.tr("The last layer gives {0} values, but there are 10 digits.").format(
                shape_text(rows[-1].shape or ())
            )
        self.problem.setText(translated(problem))
        self.problem.setVisible(bool(problem))
        self.problem.setStyleSheet(f"color: {self._context.theme.colors.bad}")
        text = self.tr("{0:,} parameters.").format(total)
        if any(isinstance(layer, Conv2D) for layer in self._layers):
            text += " " + self.tr(
                "A convolution turns a picture n pixels wide into one of "
                "(n + 2 · padding − kernel) / stride + 1 pixels."
            )
        self.total.setText(text)
        self.total.setVisible(bool(rows) and not any(row.error for row in rows))  # else nobody knows
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
            before = self.layers()
            self._layers[at] = layer
            self.undo_stack.record(self.tr("Change layer"), before, self.layers(), at, f"{at} {layer.slug}")
            self._refresh()
            self.changed.emit()
