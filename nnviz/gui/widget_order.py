"""The order in which widgets lie on the screen: for the Tab key, and for lists of settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollBar,
    QSplitter,
    QTabWidget,
    QWidget,
)

# What focusProxy() would tell. Asking it makes PySide take the proxy for a child of the widget; where it is
# the widget's parent (that of a viewport is the plot), neither is ever freed.
_WHOLE = (QAbstractSpinBox, QComboBox)
_HANDS_ON = (QTabWidget,)


def children_in_order(widget: QWidget) -> list[QWidget]:
    """Return the children of `widget` as they are laid out, whenever they were made."""
    if isinstance(widget, QSplitter):
        first = [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QTabWidget):
        first = [widget.tabBar()]
    else:
        layout = widget.layout()
        first = [] if layout is None else list(_of_layout(layout, widget))
    return [*first, *(c for c in widget.children() if isinstance(c, QWidget) and c not in first)]


def order_tabs(root: QWidget) -> None:
    """Let the Tab key go through `root` as one reads: rows that were added later come in their place."""
    before: QWidget | None = None
    for widget in _tab_stops(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _tab_stops(root: QWidget) -> Iterator[QWidget]:
    viewport = root.viewport() if isinstance(root, QAbstractScrollArea) else None
    for child in children_in_order(root):
        if child.isWindow() or isinstance(child, QScrollBar):
            continue
        if (
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child is not viewport
            and not isinstance(child, _HANDS_ON)
        ):
            yield child
        if not isinstance(child, _WHOLE):
            yield from _tab_stops(child)


def _of_layout(layout: QLayout, owner: QWidget) -> Iterator[QWidget]:
    """Yield the widgets of `layout`, a layout of `owner`, those of inner layouts in their place.

    Asks each widget for its place, never the layout for its items: `QLayout.itemAt` makes a Python wrapper
    that outlives the C++ item (a `QLayoutItem` cannot say that it is deleted). Its address is soon another
    object's, and Shiboken then takes the two for one: a crash, minutes later, anywhere.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    widgets = [child for child in owner.children() if isinstance(child, QWidget)]
    places = {layout.indexOf(child): child for child in (*inner, *widgets)}
    found = [place for place in places if place >= 0]
    if isinstance(layout, QGridLayout):
        found.sort(key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
    else:
        found.sort()
    for place in found:
        child = places[place]
        if isinstance(child, QLayout):
            yield from _of_layout(child, owner)
        else:
            yield child
