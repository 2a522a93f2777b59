"""The order in which widgets lie on the screen: for the Tab key, and for lists of settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollBar, QSplitter, QTabWidget, QWidget


def children_in_order(widget: QWidget) -> list[QWidget]:
    """Return the children of `widget` as they are laid out, whenever they were made."""
    if isinstance(widget, QSplitter):
        first = [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QTabWidget):
        first = [widget.tabBar()]
    else:
        layout = widget.layout()
        first = [] if layout is None else list(_of_layout(layout))
    return [*first, *(c for c in widget.children() if isinstance(c, QWidget) and c not in first)]


def order_tabs(root: QWidget) -> None:
    """Let the Tab key go through `root` as one reads: rows that were added later come in their place."""
    before: QWidget | None = None
    for widget in _tab_stops(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _tab_stops(root: QWidget) -> Iterator[QWidget]:
    for child in children_in_order(root):
        if child.isWindow() or isinstance(child, QScrollBar):
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from _tab_stops(child)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[index]
    for index in places:
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, child = item.layout(), item.widget()
        if inner is not None:
            yield from _of_layout(inner)
        elif child is not None:
            yield child
