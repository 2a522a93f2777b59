"""What the panel's three pages (functions, softmax, losses) have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import UNIT


class Page(QObject):
    """Controls, view and facts of one page, and the job that computes what they show.

    Signals
    -------
    shown()
        A new result is on the screen.
    edited()
        The user has changed something that a session keeps.
    """

    shown = Signal()
    edited = Signal()

    title = ""
    controls: QWidget
    view: QWidget
    facts: QWidget

    def __init__(self, context: AppContext, owner: str, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._owner = f"activations.{owner}"

    def submit(self, work: Callable[[], Iterator[Any]]) -> None:
        """Compute on the worker; a newer request replaces an older one."""
        self.context.runner.submit(
            self._owner, work, on_update=self.show_result, on_failed=self.context.fail, interactive=True
        )

    def show_result(self, result: Any) -> None:
        """Draw `result`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask for what the controls say."""
        raise NotImplementedError

    def headline(self) -> str:
        """Say in words what is seen."""
        raise NotImplementedError

    def csv(self) -> str:
        """Return the data on screen as CSV text."""
        raise NotImplementedError

    def code(self) -> str:
        """Return the NumPy code of what is on screen."""
        raise NotImplementedError

    def state(self) -> dict[str, Any]:
        """Return what restores the page."""
        raise NotImplementedError

    def restore(self, state: dict[str, Any]) -> None:
        """Take a state that `state` returned."""
        raise NotImplementedError

    def theme_changed(self) -> None:
        """Paint again in other colours."""

    def stop(self) -> None:
        """Stop timers and the job."""
        self.context.runner.cancel(self._owner)


def column_of(*widgets: QWidget) -> QWidget:
    """Return the widgets above one another, with the rest of the room below them."""
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
    rows.setSpacing(UNIT)
    for widget in widgets:
        rows.addWidget(widget)
    rows.addStretch(1)
    return column


def scrolled(widget: QWidget) -> QScrollArea:
    """Return `widget` in an area that scrolls vertically."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area
