"""How a locked control is held: fields and buttons rest; lists, tables and pictures look as before."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from nnviz.gui.widgets.slider_spin import SliderSpin

_FIELDS = (SliderSpin, QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
_TEXTS = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)
_TYPE = QEvent.Type
_KEPT = {
    *(_TYPE.MouseButtonPress, _TYPE.MouseButtonRelease, _TYPE.MouseButtonDblClick, _TYPE.Wheel),
    *(_TYPE.KeyPress, _TYPE.KeyRelease, _TYPE.InputMethod, _TYPE.ContextMenu, _TYPE.NativeGesture),
    *(_TYPE.TabletPress, _TYPE.TabletMove, _TYPE.TabletRelease),
    *(_TYPE.TouchBegin, _TYPE.TouchUpdate, _TYPE.TouchEnd),
    *(_TYPE.DragEnter, _TYPE.DragMove, _TYPE.Drop),
}
"""Events that change what a widget shows or holds."""
_SWALLOWED = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
"""Those of them that no parent gets either: nobody drags the page by what is locked."""
_WAYS_OUT = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


def is_field(widget: QWidget) -> bool:
    """Whether `widget` is held by disabling it: what it is set to is read all the same."""
    return isinstance(widget, _FIELDS)


def keep_readable(widget: QWidget, held: bool = True) -> None:
    """Write what a locked field is set to as clearly as a side note, not as pale as what does not apply."""
    palette = QPalette()
    if held:
        colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        for role in _TEXTS:
            palette.setColor(QPalette.ColorGroup.Disabled, role, colour)
    widget.setPalette(palette)
    for field in widget.findChildren(QLineEdit):
        # The field of a number has a palette of its own.
        field.setPalette(palette)


class Stillness(QObject):
    """Keeps mouse, pen, keys and drops from a widget that looks as it did, until `end` is called.

    Parameters
    ----------
    widget : QWidget
        A list, a table, a picture: nothing that is a field.
    tell : callable
        Called when somebody presses there.
    parent : QObject
    """

    def __init__(self, widget: QWidget, tell: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        scrolls = isinstance(widget, QAbstractItemView)
        self._scrolls = scrolls
        inner = widget.findChildren(QWidget)
        self._parts = [
            part for part in (widget, *inner) if not isinstance(part, QScrollBar) and not is_field(part)
        ]
        for part in self._parts:
            part.installEventFilter(self)

    def end(self) -> None:
        """Give the widget back."""
        for part in self._parts:
            if shiboken6.isValid(part):
                part.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what would change something; looking, scrolling and leaving by the Tab key stay."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            return bool(event.buttons())
        if kind not in _KEPT or (kind == QEvent.Type.Wheel and self._scrolls):
            return False
        if isinstance(event, QKeyEvent) and event.key() in _WAYS_OUT:
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._tell()
        if kind not in _SWALLOWED:
            # Whoever is around it may scroll, open its menu or take the file.
            event.ignore()
        return True
