"""Tabs that do not paint over their page in PDF and SVG."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QTabBar, QWidget


@contextmanager
def tabs_below(widget: QWidget) -> Iterator[None]:
    """Paint the tabs within `widget` before what is below them, for a while.

    The style paints the tab in front somewhat higher than the bar. On the screen that is clipped; on paper
    and in drawings it would cover the first line of the page.
    """
    bars = [bar for bar in widget.findChildren(QTabBar) if bar.isVisibleTo(widget)]
    for bar in bars:
        bar.lower()
    try:
        yield
    finally:
        for bar in bars:
            bar.raise_()
