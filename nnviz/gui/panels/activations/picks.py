"""A checklist of registered classes, each with its colour and, once checked, its parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nnviz.core.params import parameters
from nnviz.gui.panels.activations.symbols import paint_symbol
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.param_form import ParamForm, translated

_FINENESS = 3
"""Pixels of a swatch per pixel, enough for any screen."""


def swatch(theme: Theme, index: int | None, size: int = 14) -> QIcon:
    """Return the symbol of curve `index`, with a hole for the second one of its colour; empty for None."""
    pixmap = QPixmap(size * _FINENESS, size * _FINENESS)
    pixmap.setDevicePixelRatio(_FINENESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    if index is not None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(size / 2, size / 2)
        paint_symbol(painter, centre, theme, index, size / 5.0)
        if index >= len(theme.colors.data):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("panel"))
            painter.drawEllipse(centre, size / 6.0, size / 6.0)
        painter.end()
    return QIcon(pixmap)


class Pick(QWidget):
    """One row: a check box with the colour of the curve, and the parameters below it."""

    changed = Signal()

    def __init__(self, theme: Theme, cls: type[Any]) -> None:
        super().__init__()
        self.cls = cls
        self.color: int | None = None
        self._theme = theme
        self.box = QCheckBox(translated(cls.title))
        self.box.setIconSize(QSize(14, 14))
        summary = translated((cls.__doc__ or "").strip().split("\n")[0])
        self.box.setToolTip(summary)
        self.box.setAccessibleName(translated(cls.title))
        self.box.setAccessibleDescription(summary)
        self.form = ParamForm(cls)
        self.form.setVisible(False)
        self._has_parameters = bool(parameters(cls))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.box)
        indented = QHBoxLayout()
        column.addLayout(indented)
        indented.setContentsMargins(3 * UNIT, 0, 0, SMALL)
        indented.addWidget(self.form)
        self.form.changed.connect(self._on_form_changed)

    def show_color(self) -> None:
        """Paint the swatch and show the parameters of a checked row."""
        checked = self.box.isChecked()
        self.box.setIcon(swatch(self._theme, self.color if checked else None))
        self.form.setVisible(checked and self._has_parameters)

    def _on_form_changed(self) -> None:
        if self.box.isChecked():
            self.changed.emit()


class PickList(QWidget):
    """Classes to choose from; each checked one keeps its colour until it is unchecked.

    Signals
    -------
    changed()
        Another choice or another parameter; comes while a slider is dragged.
    """

    changed = Signal()

    def __init__(self, theme: Theme, classes: Sequence[type[Any]]) -> None:
        super().__init__()
        self._quiet = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.picks = {cls.slug: Pick(theme, cls) for cls in classes}
        for pick in self.picks.values():
            column.addWidget(pick)
            pick.box.toggled.connect(self._on_box_toggled)
            pick.changed.connect(self._emit)
        theme.changed.connect(self._show_colors)
        self._show_colors()

    def chosen(self) -> list[tuple[int, Any]]:
        """Return (colour, instance) of the checked rows, in the order of their colours."""
        rows = [pick for pick in self.picks.values() if pick.box.isChecked()]
        rows.sort(key=lambda pick: pick.color or 0)
        return [(pick.color or 0, pick.form.instance()) for pick in rows]

    def choose(self, instances: Sequence[Any]) -> None:
        """Check exactly the classes of `instances`, with their parameters; `changed` comes once."""
        self._quiet = True
        try:
            wanted = {thing.slug: thing for thing in instances}
            for slug, pick in self.picks.items():
                pick.box.setChecked(False)
                if slug not in wanted:
                    continue
            for slug, thing in wanted.items():
                pick = self.picks[slug]
                pick.form.set_values(thing.values())
                pick.box.setChecked(True)
        finally:
            self._quiet = False
        self.changed.emit()

    def free_color(self, taken: Sequence[int] = ()) -> int:
        """Return the first colour that no checked row has."""
        used = {pick.color for pick in self.picks.values() if pick.color is not None} | set(taken)
        return next(index for index in range(len(used) + 1) if index not in used)

    def _on_box_toggled(self, _checked: bool) -> None:
        for pick in self.picks.values():
            if not pick.box.isChecked():
                pick.color = None
        for pick in self.picks.values():
            if pick.box.isChecked() and pick.color is None:
                pick.color = self.free_color()
        self._show_colors()
        self._emit()

    def _show_colors(self) -> None:
        for pick in self.picks.values():
            pick.show_color()

    def _emit(self) -> None:
        if not self._quiet:
            self.changed.emit()
