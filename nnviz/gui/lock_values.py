"""What is locked stays as it is, whatever way it would be changed: presets, files, undo, a drag."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QWidget,
)

from nnviz.gui.control_names import control_label, lockable, named_widgets
from nnviz.gui.widgets.slider_spin import SliderSpin

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

FOLLOWS = "follows"
"""Property of a box that says what others are set to ("own" after an edit): locked, it still says so."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Locks", text)


def panel_of(widget: QWidget) -> Panel | None:
    """Return the panel that `widget` is in, if it is in one."""
    part: QWidget | None = widget
    while part is not None and not hasattr(part, "locks"):
        part = part.parentWidget()
    return cast("Panel | None", part)


def is_locked(widget: QWidget) -> bool:
    """Whether `widget` cannot be used because somebody has locked or hidden it, or what it is in."""
    panel = panel_of(widget)
    return panel is not None and panel.locks is not None and panel.locks.holds(widget)


def locked_values(panel: Panel) -> dict[str, tuple[str, Any]]:
    """Return what is set in the controls that are locked: label and value by name."""
    if panel.locks is None:
        return {}
    # A form that shows something else now has new controls of the same names.
    panel.locks.hold_all()
    transport = named_widgets(panel)["transport"]
    found = {}
    for name, widget in lockable(panel).items():
        # Where it plays is not a setting.
        playing = widget is transport or transport.isAncestorOf(widget)
        if panel.locks.holds(widget) and not playing and not widget.property(FOLLOWS):
            value = _value(widget)
            if value is not None:
                found[name] = (control_label(widget), value)
    return found


def keep_locked(inside: QWidget, change: Callable[[], object]) -> bool:
    """Make a change unless it would change what is locked; then say what, and leave all as it was.

    Parameters
    ----------
    inside : QWidget
        A panel, or a widget of it.
    change : callable
        Changes settings of the panel.

    Returns
    -------
    bool
        Whether the change has been made.
    """
    panel = panel_of(inside)
    if panel is None or panel.locks is None:
        change()
        return True
    before, state = locked_values(panel), panel.state()
    try:
        change()
    except Exception:
        panel.restore_state(state)
        raise
    now = locked_values(panel)
    others = [label for name, (label, value) in before.items() if name in now and now[name][1] != value]
    if not others:
        return True
    panel.restore_state(state)
    text = _tr("{who}: {names}. This would have changed it, so all is as it was; the lock above frees it.")
    panel.context.notify(text.format(who=panel.locks.note, names=_listed(others)), level="warning")
    return False


def is_free(*controls: QWidget) -> bool:
    """Whether no lock is on `controls`; else say so: no menu, key or file does what their hands may not."""
    locked = [control for control in controls if is_locked(control)]
    if locked:
        tell_kept(cast("Panel", panel_of(locked[0])), map(control_label, locked))
    return not locked


def tell_kept(panel: Panel, labels: Iterable[str]) -> None:
    """Say what has been left as it was by a change that is made otherwise."""
    labels = list(labels)
    if labels and panel.locks is not None:
        text = _tr("{who} and left as it was: {names}")
        panel.context.notify(text.format(who=panel.locks.note, names=_listed(labels)))


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(labels))


def _value(widget: QWidget) -> Any:
    """Return what a control is set to; None if it is set to nothing."""
    own = getattr(widget, "lock_value", None)
    if own is not None:
        return own()
    if isinstance(widget, SliderSpin):
        return widget.value()
    if isinstance(widget, (QAbstractSpinBox, QLineEdit)):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked() if widget.isCheckable() else None
    if isinstance(widget, QListWidget):
        items = [widget.item(row) for row in range(widget.count())]
        return [(item.text(), item.checkState()) for item in items]
    return None
