"""Stable names of a panel's controls, for locks.

Controls are named by the attributes under which the panel holds them (``controls.output.w1``): these names do
not depend on the language and are the same in every window.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QScrollBar,
    QTabBar,
    QWidget,
)

from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.slider_spin import SliderSpin

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

COLUMNS = {"controls_column": "_controls", "facts_column": "_facts", "transport": "_transport_slot"}
"""Names of the parts of the frame, which can be locked and hidden as a whole."""

_LEAVES = (
    SliderSpin,
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QListWidget,
)
_LONGEST = 8  # names in a path


def named_widgets(panel: Panel) -> dict[str, QWidget]:
    """Return the widgets of a panel that have a name, parts of the frame first."""
    found: dict[str, QWidget] = {
        name: widget for name, attribute in COLUMNS.items() if (widget := getattr(panel, attribute, None))
    }
    frame = {id(widget) for widget in found.values()}
    seen: set[int] = {id(panel), *frame}
    waiting: deque[tuple[str, Any]] = deque([("", panel)])
    while waiting:
        path, thing = waiting.popleft()
        for name, member in _members(thing):
            if id(member) in seen or isinstance(member, QScrollBar):
                continue
            own = isinstance(member, QWidget)
            if own and not (shiboken6.isValid(member) and panel.isAncestorOf(member)):
                continue
            seen.add(id(member))
            full = f"{path}.{name}" if path else name
            if own:
                found.setdefault(full, member)
            if full.count(".") < _LONGEST:
                waiting.append((full, member))
    return found


def _members(thing: Any) -> Iterator[tuple[str, Any]]:
    """Yield the widgets, and what holds widgets, among the attributes of `thing`."""
    if isinstance(thing, dict):
        pairs = [(str(key), value) for key, value in thing.items() if isinstance(key, (str, int))]
    elif isinstance(thing, (list, tuple)):
        pairs = [(str(index), value) for index, value in enumerate(thing)]
    else:
        pairs = list(getattr(thing, "__dict__", {}).items())
    for name, value in pairs:
        if isinstance(value, (dict, list, tuple)):
            if 0 < len(value) <= 200:
                yield name.lstrip("_"), value
        elif isinstance(value, QObject) and _is_ours(value):
            yield name.lstrip("_"), value


def _is_ours(value: QObject) -> bool:
    # The context, the theme and timers hold no controls.
    return isinstance(value, QWidget) or "gui.panels" in type(value).__module__


def lockable(panel: Panel) -> dict[str, QWidget]:
    """Return the controls that can be locked: those that a user can change something with."""
    return {
        name: widget
        for name, widget in named_widgets(panel).items()
        if name in COLUMNS or (is_control(widget) and not is_inside_control(widget, panel))
    }


def is_control(widget: QWidget) -> bool:
    """Whether a user can change something with `widget` itself."""
    if widget.objectName() in ("section", "qt_spinbox_lineedit"):
        return False
    if isinstance(widget, _LEAVES):
        return True
    # A canvas, a plane, a strip: whatever of ours takes the pointer or the keyboard.
    ours = [cls for cls in type(widget).__mro__ if "gui.panels" in cls.__module__]
    return bool(ours) and (
        bool(widget.focusPolicy().value) or any("mousePressEvent" in vars(cls) for cls in ours)
    )


def is_inside_control(widget: QWidget, panel: QWidget) -> bool:
    """Whether `widget` is a part of a control of several parts within `panel`."""
    parent = widget.parentWidget()
    while parent is not None and parent is not panel:
        if isinstance(parent, (SliderSpin, QComboBox, QAbstractSpinBox)):
            return True
        parent = parent.parentWidget()
    return False


def control_label(widget: QWidget) -> str:
    """Return what a user calls a control."""
    if isinstance(widget, SliderSpin) and widget.slider.accessibleName():
        return widget.slider.accessibleName()
    text = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return text or widget.toolTip().partition("\n")[0] or type(widget).__name__


def section_of(widget: QWidget) -> str:
    """Return the heading under which a control stands, or an empty text."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, Collapsible):
            return parent.title()
        parent = parent.parentWidget()
    return ""
