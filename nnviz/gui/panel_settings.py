"""What the controls of a panel say, as text: for paper, and for whoever compares two print-outs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QWidget,
)

from nnviz.gui.paper_controls import SCREEN_ONLY
from nnviz.gui.translation import without_mnemonic
from nnviz.gui.widget_order import children_in_order
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.slider_spin import SliderSpin


class Setting(NamedTuple):
    """One control: under which heading, its name and what it is set to (a list has several lines)."""

    section: str
    name: str
    value: str


def settings_of(controls: QWidget | None) -> list[Setting]:
    """Return what is set in `controls`, top to bottom; switches that are off are left out.

    Parameters
    ----------
    controls : QWidget or None
        The left column of a panel.
    """
    if controls is None:
        return []
    found = _walk(controls, "")
    return [setting for setting, widget in found if setting.value and not widget.property(SCREEN_ONLY)]


def controls_in(column: QWidget) -> list[tuple[str, QWidget]]:
    """Return the names and controls in `column`, top to bottom, those in folded sections too."""
    return [(setting.name, widget) for setting, widget in _walk(column, "")]


def _walk(widget: QWidget, section: str) -> Iterator[tuple[Setting, QWidget]]:
    if isinstance(widget, Collapsible):
        # What is folded away applies all the same.
        yield from _inside(widget.body(), widget.title())
        return
    found = _setting(widget, section)
    if found is not None:
        yield found, widget
        return
    yield from _inside(widget, section)


def _inside(widget: QWidget, section: str) -> Iterator[tuple[Setting, QWidget]]:
    for child in children_in_order(widget):
        if not child.isHidden() and not child.isWindow():
            yield from _walk(child, section)


def _setting(widget: QWidget, section: str) -> Setting | None:
    """Return what one control says; None if `widget` is not one."""
    name = widget.accessibleName()
    if isinstance(widget, SliderSpin):
        return Setting(section, widget.box.accessibleName(), widget.box.text())
    if isinstance(widget, QAbstractSpinBox):
        return Setting(section, name, widget.text())
    if isinstance(widget, QComboBox):
        # "Start from a figure …" invites to a choice; it is none.
        chosen = widget.currentText()
        return Setting(section, name, "" if chosen.rstrip(" .…") == name.rstrip(" .…") else chosen)
    if isinstance(widget, QLineEdit):
        return Setting(section, name or widget.placeholderText(), widget.text())
    if isinstance(widget, QAbstractButton):
        label = without_mnemonic(widget.text() or name)
        return Setting(section, label, "✓" if widget.isCheckable() and widget.isChecked() else "")
    if isinstance(widget, QListWidget):
        items = [widget.item(row) for row in range(widget.count())]
        shown = [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]
        return Setting(section, name, "\n".join(shown or [item.text() for item in items]))
    return None
