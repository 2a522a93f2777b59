"""Forms made from declared parameters: sliders, spin boxes, switches and choices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnviz.core.params import Param, parameters
from nnviz.core.registry import Registry
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.slider_spin import NumberBox, QuietComboBox, SliderSpin

Editor = SliderSpin | NumberBox | QCheckBox | QuietComboBox | QLineEdit


def readable(name: str) -> str:
    """Return a parameter's name as a label: ``learning_rate`` -> ``Learning rate``.

    Names with capitals or a single letter are symbols and stay as they are.
    """
    words = name.replace("_", " ")
    return words if len(name) == 1 else words[:1].upper() + words[1:]


def translated(text: str) -> str:
    """Return the translation of a text of core (help, title), which knows no Qt."""
    return translate_core(text)


class ParamForm(QWidget):
    """A form for the parameters of a class.

    Parameters
    ----------
    cls : type, optional
        A dataclass whose fields are declared with `nnviz.core.params.param`.
    only : tuple of str, optional
        The parameters to show; all by default. Those left out keep their defaults.

    Signals
    -------
    changed()
        A value has changed by the user's hand or by `set_values`; comes while a slider is dragged.
    """

    changed = Signal()

    def __init__(
        self, cls: type | None = None, only: tuple[str, ...] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._only = only
        self._cls: type | None = None
        self._params: dict[str, Param] = {}
        self._editors: dict[str, Editor] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        if cls is not None:
            self.set_class(cls)

    def set_class(self, cls: type) -> None:
        """Show the parameters of another class, at their defaults."""
        if cls is self._cls:
            return
        self._cls = cls
        self._params = {p.name: p for p in parameters(cls) if self._only is None or p.name in self._only}
        self._editors = {}
        if self._body is not None:
            self._body.setParent(None)
            self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(UNIT)
        for p in self._params.values():
            rows.addWidget(self._row(p))
        self._layout.addWidget(self._body)
        self.changed.emit()

    def editor(self, name: str) -> Editor:
        """Return the control of the parameter `name`."""
        return self._editors[name]

    def values(self) -> dict[str, Any]:
        """Return the values by name."""
        return {name: self._value(name) for name in self._editors}

    def set_values(self, values: dict[str, Any]) -> None:
        """Set some or all values; `changed` is emitted once, if at all."""
        before = self.values()
        blocked = self.blockSignals(True)
        try:
            for name, value in values.items():
                if name in self._editors:
                    self._set(name, self._params[name].check(value))
        finally:
            self.blockSignals(blocked)
        if self.values() != before:
            self.changed.emit()

    def instance(self) -> Any:
        """Return an object of the class with these values.

        Raises
        ------
        ParameterError
            If the class refuses a combination.
        """
        assert self._cls is not None
        return self._cls(**self.values())

    def reset(self) -> None:
        """Return to the defaults."""
        self.set_values({p.name: p.default for p in self._params.values()})

    def _row(self, p: Param) -> QWidget:
        editor = self._make_editor(p)
        self._editors[p.name] = editor
        tip = translated(p.help)
        editor.setToolTip(tip)
        if isinstance(editor, QCheckBox):
            return editor
        row = QWidget()
        label = QLabel(readable(translated(p.name)) if p.name else "")
        label.setBuddy(editor)
        label.setToolTip(tip)
        # Short controls sit beside their label, sliders below it.
        if isinstance(editor, SliderSpin):
            column = QVBoxLayout(row)
            column.setSpacing(0)
            column.addWidget(label)
            column.addWidget(editor)
        else:
            column = QFormLayout(row)
            column.addRow(label, editor)
        column.setContentsMargins(0, 0, 0, 0)
        return row

    def _make_editor(self, p: Param) -> Editor:
        name = readable(translated(p.name))
        if p.kind is bool:
            box = QCheckBox(name)
            box.setChecked(p.default)
            box.toggled.connect(self._emit)
            editor: Editor = box
        elif p.kind is str and not p.choices:
            line = QLineEdit(p.default)
            line.textChanged.connect(self._emit)
            editor = line
        elif p.kind is str:
            combo = QuietComboBox()
            for choice in p.choices:
                combo.addItem(readable(translated(choice)), choice)
            combo.setCurrentIndex(max(0, combo.findData(p.default)))
            combo.currentIndexChanged.connect(self._emit)
            editor = combo
        elif p.low is not None and p.high is not None:
            slider = SliderSpin(
                p.low, p.high, p.default, log=p.log, whole=p.kind is int, unit=translated(p.unit), name=name
            )
            slider.value_changed.connect(self._emit)
            slider.slider.setToolTip(translated(p.help))
            slider.box.setToolTip(translated(p.help))
            return slider
        else:
            number = NumberBox(p.kind is int)
            number.setRange(-1e12 if p.low is None else p.low, 1e12 if p.high is None else p.high)
            number.setValue(p.default)
            number.valueChanged.connect(self._emit)
            editor = number
        editor.setAccessibleName(name)
        return editor

    def _emit(self, *_value: object) -> None:
        self.changed.emit()

    def _value(self, name: str) -> Any:
        editor, p = self._editors[name], self._params[name]
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, QuietComboBox):
            return editor.currentData()
        if isinstance(editor, QLineEdit):
            return editor.text()
        return int(editor.value()) if p.kind is int else float(editor.value())

    def _set(self, name: str, value: Any) -> None:
        editor = self._editors[name]
        if isinstance(editor, QCheckBox):
            editor.setChecked(value)
        elif isinstance(editor, QuietComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            if editor.text() != value:
                editor.setText(value)
        elif isinstance(editor, SliderSpin):
            editor.set_value(value)
        else:
            editor.setValue(value)


class RegistryForm(QWidget):
    """A combo box over a registry with the form of what is chosen below it.

    Parameters
    ----------
    registry : Registry
    slug : str, optional
        What is chosen first.
    name : str
        For screen readers ("Optimizer").
    hide : tuple of str
        Slugs that are not offered.
    only : tuple of str, optional
        Parameters to show; all by default, ``()`` for none.

    Signals
    -------
    changed()
        Another class or another value.
    """

    changed = Signal()

    def __init__(
        self,
        registry: Registry[Any],
        slug: str = "",
        *,
        name: str = "",
        hide: tuple[str, ...] = (),
        only: tuple[str, ...] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._registry = registry
        self.combo = QuietComboBox()
        self.combo.setAccessibleName(name or translated(registry.kind))
        for cls in registry.classes():
            if cls.slug not in hide:
                self.combo.addItem(translated(cls.title or cls.slug), cls.slug)
                summary = translated((cls.__doc__ or "").strip().split("\n")[0])
                self.combo.setItemData(self.combo.count() - 1, summary, Qt.ItemDataRole.ToolTipRole)
        if slug:
            self.combo.setCurrentIndex(max(0, self.combo.findData(slug)))
        self.form = ParamForm(registry[self.slug()], only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.combo)
        column.addWidget(self.form)
        self.combo.currentIndexChanged.connect(self._on_combo_changed)
        self.combo.currentIndexChanged.connect(self._explain)
        self.form.changed.connect(self.changed)
        self._explain()

    def slug(self) -> str:
        """Return the slug that is chosen."""
        return str(self.combo.currentData())

    def instance(self) -> Any:
        """Return an object of the chosen class with the values of the form."""
        values = self.form.values()
        return self._registry.create(self.slug(), **values)

    def set_instance(self, thing: Any) -> None:
        """Choose the class of `thing` and take over its values; `changed` is emitted once."""
        self.blockSignals(True)
        try:
            self.combo.setCurrentIndex(self.combo.findData(thing.slug))
            self.form.set_values(thing.values())
        finally:
            self.blockSignals(False)
        self.changed.emit()

    def _explain(self, *_index: int) -> None:
        """Say what the present choice is."""
        self.combo.setToolTip(self.combo.currentData(Qt.ItemDataRole.ToolTipRole) or "")

    def _on_combo_changed(self, _index: int) -> None:
        cls = self._registry[self.slug()]
        if cls is self.form._cls:
            return
        self.form.set_class(cls)
