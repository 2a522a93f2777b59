"""Locks on a panel's controls, as a teacher shares them: disabled or hidden, until somebody lifts them.

This keeps a class together. It protects nothing: everybody can unlock.

The names of controls are those of `nnviz.gui.control_names`.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QScrollBar, QToolButton, QWidget

from nnviz.core.shared_state import SharedState
from nnviz.gui.control_names import COLUMNS, control_label, is_control, is_inside_control, named_widgets
from nnviz.gui.icons import bind_icon
from nnviz.gui.lock_again import LockAgain
from nnviz.gui.lock_stillness import Stillness, is_field, keep_readable
from nnviz.gui.widgets.collapsible import Collapsible

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

_ROWS_MS = 250
"""How soon rows that come into a locked column are locked."""


class Locks(QObject):
    """Holds controls of a panel disabled, still or hidden until `lift` is called.

    Parameters
    ----------
    panel : Panel
    locked, hidden : tuple of str
        Names of controls.
    by : str
        Who has locked them.

    Attributes
    ----------
    unknown : tuple of str
        Names that this panel does not have.
    """

    def __init__(self, panel: Panel, locked: tuple[str, ...], hidden: tuple[str, ...], by: str) -> None:
        super().__init__(panel)
        self._panel, self._locked, self._hidden, self._by = panel, locked, hidden, by
        self._held: dict[int, tuple[QWidget, str]] = {}
        self._tips: dict[int, tuple[QWidget, str]] = {}
        self._resting: set[int] = set()
        self._still: dict[int, Stillness] = {}
        self.unknown: tuple[str, ...] = ()
        self._button = QToolButton()
        self._button.setAutoRaise(True)
        self._button.setAccessibleName(self.tr("Unlock the controls"))
        who = by or self.tr("a teacher")
        self._button.setToolTip(
            self.tr("Some controls are locked by {0}. Click to unlock them: this is no protection.").format(
                who
            )
        )
        bind_icon(self._button, "lock", panel.context.theme)
        self._button.clicked.connect(self._on_unlock_clicked)
        panel.facts_button().clicked.connect(self._on_facts_clicked)
        panel.add_header_widget(self._button)
        panel.locks = self
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hold_all)
        panel.state_changed.connect(self._on_state_changed)
        panel.context.theme.changed.connect(self._on_theme_changed)
        self.hold_all()

    @property
    def note(self) -> str:
        """What the tooltip of a locked control says."""
        return self.tr("Locked by {0}").format(self._by) if self._by else self.tr("Locked by a teacher")

    def data(self) -> dict[str, Any]:
        """Return what `restore_locks` takes."""
        return {"locked": list(self._locked), "hidden": list(self._hidden), "by": self._by}

    def holds(self, widget: QWidget) -> bool:
        """Whether `widget`, or what it is in, is locked or hidden."""
        part: QWidget | None = widget
        while part is not None and part is not self._panel:
            if id(part) in self._held:
                return True
            part = part.parentWidget()
        return False

    def lift(self) -> None:
        """Give the controls back."""
        self._timer.stop()
        self._panel.state_changed.disconnect(self._on_state_changed)
        self._panel.facts_button().clicked.disconnect(self._on_facts_clicked)
        self._panel.context.theme.changed.disconnect(self._on_theme_changed)
        for stillness in self._still.values():
            stillness.end()
        for widget, how in self._held.values():
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
                if how == "hidden":
                    widget.setVisible(True)
                elif how == "locked":
                    keep_readable(widget, held=False)
                    if id(widget) not in self._resting:
                        widget.setEnabled(True)
        for widget, tip in self._tips.values():
            if shiboken6.isValid(widget):
                widget.setToolTip(tip)
        self._held, self._tips, self._still = {}, {}, {}
        self._button.hide()
        self._button.setParent(None)
        self._button.deleteLater()
        if self._panel.locks is self:
            self._panel.locks = None
        self.deleteLater()

    def hold_all(self) -> None:
        """Lock and hide what has come with the names of what is locked and hidden."""
        named = named_widgets(self._panel)
        wanted = dict.fromkeys(self._locked, "locked") | dict.fromkeys(self._hidden, "hidden")
        self.unknown = tuple(name for name in wanted if name not in named)
        self._held = {k: v for k, v in self._held.items() if self._is_there(v[0])}
        for name, how in wanted.items():
            if name in named and how == "locked" and name in COLUMNS:
                self._hold_whole(named[name])
            elif name in named:
                self._hold(named[name], how)
        if self._hidden:
            self._hide_empty_sections()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a control that the panel itself gives back."""
        held = self._held.get(id(watched))
        if held is not None:
            widget, how = held
            if how == "locked" and event.type() == QEvent.Type.EnabledChange and _own_enabled(widget):
                self._resting.discard(id(widget))
                widget.setEnabled(False)
            elif how == "locked" and event.type() == QEvent.Type.MouseButtonPress:
                self._tell(widget)
            elif how == "whole" and event.type() == QEvent.Type.LayoutRequest and not self._timer.isActive():
                # Rows have come.
                self._timer.start(_ROWS_MS)
            elif how == "hidden" and event.type() == QEvent.Type.ShowToParent:
                widget.hide()
        return False

    def _on_unlock_clicked(self) -> None:
        panel, data = self._panel, self.data()
        text = self.tr("The controls are unlocked. The open lock above the picture locks them again.")
        self.lift()
        LockAgain(panel, data)
        panel.context.notify(text)

    def _on_state_changed(self) -> None:
        # A form that shows another optimizer has new controls of the same names.
        whole = any(how == "whole" for _widget, how in self._held.values())
        if whole or self.unknown or not all(self._is_there(widget) for widget, _how in self._held.values()):
            self._timer.start(0)

    def _on_facts_clicked(self, shown: bool) -> None:
        # A button that does nothing is taken for broken: it says why the column stays away.
        column = named_widgets(self._panel).get("facts_column")
        if shown and column is not None and self._held.get(id(column), (None, ""))[1] == "hidden":
            self._tell(column)

    def _on_theme_changed(self) -> None:
        for widget, how in self._held.values():
            if how == "locked" and shiboken6.isValid(widget):
                keep_readable(widget)

    def _tell(self, widget: QWidget) -> None:
        # A canvas looks as if one could draw on it: whoever tries is told why not.
        text = self.tr("{who}: {name}. The lock above the picture frees it.")
        self._panel.context.notify(text.format(who=self.note, name=control_label(widget)))

    def _is_there(self, widget: QWidget) -> bool:
        return shiboken6.isValid(widget) and self._panel.isAncestorOf(widget)

    def _hold_whole(self, column: QWidget) -> None:
        """Lock every control in a part of the frame; what it says beside them stays as readable as before."""
        for part in (column, column.widget()) if isinstance(column, QScrollArea) else (column,):
            if part is not None and id(part) not in self._held:
                self._held[id(part)] = (part, "whole")
                part.installEventFilter(self)
        for widget in _controls_in(column):
            self._hold(widget, "locked")

    def _hold(self, widget: QWidget, how: str) -> None:
        if id(widget) in self._held:
            return
        self._held[id(widget)] = (widget, how)
        widget.installEventFilter(self)
        if how == "hidden":
            widget.hide()
            for label in _labels_of(widget):
                self._hold(label, how)
            return
        if not is_field(widget):
            self._held[id(widget)] = (widget, "still")
            self._still[id(widget)] = Stillness(widget, partial(self._tell, widget), self)
            for part in _controls_in(widget):
                if is_field(part):
                    self._hold(part, how)
            self._say_who(widget)
            return
        if not _own_enabled(widget):
            # There is nothing to undo yet, say: the lock is not why it cannot be used.
            self._resting.add(id(widget))
        keep_readable(widget)
        widget.setEnabled(False)
        self._say_who(widget)

    def _say_who(self, widget: QWidget) -> None:
        parts = (widget, *widget.findChildren(QWidget))
        # All of them first: a composite hands its own tooltip on to its parts.
        for part in parts:
            self._tips.setdefault(id(part), (part, part.toolTip()))
        for part in parts:
            part.setToolTip(self.note)

    def _hide_empty_sections(self) -> None:
        for section in self._panel.findChildren(Collapsible):
            controls = [w for w in section.findChildren(QWidget) if is_control(w)]
            controls = [w for w in controls if not is_inside_control(w, section)]
            if controls and all(id(w) in self._held and self._held[id(w)][1] == "hidden" for w in controls):
                self._hold(section, "hidden")


def _own_enabled(widget: QWidget) -> bool:
    """Whether the widget itself is enabled (its parents may not be)."""
    parent = widget.parentWidget()
    return widget.isEnabledTo(parent) if parent is not None else widget.isEnabled()


def _controls_in(whole: QWidget) -> list[QWidget]:
    found = (w for w in whole.findChildren(QWidget) if is_control(w) and not isinstance(w, QScrollBar))
    return [widget for widget in found if not is_inside_control(widget, whole)]


def _labels_of(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    if parent is None:
        return []
    labels: list[QWidget] = [label for label in parent.findChildren(QLabel) if label.buddy() is widget]
    layout = parent.layout()
    if isinstance(layout, QFormLayout) and (label := layout.labelForField(widget)) is not None:
        labels.append(label)
    return labels


def lock_panel(panel: Panel, locked: tuple[str, ...], hidden: tuple[str, ...], by: str) -> Locks | None:
    """Put other locks on a panel in place of those it has; none if there is nothing to lock."""
    if panel.locks is not None:
        panel.locks.lift()
    for button in panel.findChildren(LockAgain):
        button.go()
    return Locks(panel, locked, hidden, by) if locked or hidden else None


def apply_shared(panel: Panel, shared: SharedState) -> None:
    """Lock what a ``.nnviz`` file locks."""
    # Whoever opens a file in the middle of a lesson goes on with the file.
    panel.borrowed = None
    locks = lock_panel(panel, shared.locked, shared.hidden, shared.locked_by)
    if locks is not None and locks.unknown:
        text = locks.tr("The file locks controls that this version of the panel does not have: {0}.")
        panel.context.notify(text.format(", ".join(locks.unknown[:5])))


def restore_locks(panel: Panel, data: dict[str, Any]) -> None:
    """Put back the locks that a session has kept."""
    locked, hidden = (
        tuple(name for name in _list(data.get(key)) if isinstance(name, str)) for key in ("locked", "hidden")
    )
    lock_panel(panel, locked, hidden, re.sub(r"\s+", " ", str(data.get("by", "")))[:80])


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
