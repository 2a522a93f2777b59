"""A checklist of registered classes, each with its colour and, once checked, its parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nnviz.core.params import parameters
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.param_form import ParamForm, translated


def swatch(color: QColor | None, size: int = 14, *, ring: bool = False) -> QIcon:
    """Return a round patch of `color` or, for the second curve of that colour, a ring; or an empty one."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    if color is not None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ring:
            painter.setPen(QPen(color, 2.5))
            painter.drawEllipse(3, 3, size - 6, size - 6)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(2, 2, size - 4, size - 4)
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
        color = self._theme.data_color(self.color) if checked and self.color is not None else None
        self.box.setIcon(swatch(color, ring=(self.color or 0) >= len(self._theme.colors.data)))
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
