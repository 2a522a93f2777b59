"""Looks now and then whether the open tasks of a lesson's step are fulfilled."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.gui.lessons.measures import measure
from nnviz.gui.lessons.step_page import StepPage

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_log = logging.getLogger(__name__)
_WATCH_MS = 300
"""How often an open task is looked at."""


class TaskWatch(QObject):
    """The checks of the step that a page shows.

    Parameters
    ----------
    window : MainWindow
    page : StepPage
    parent : QObject

    Signals
    -------
    fulfilled(int)
        Number of the part whose task is done.
    """

    fulfilled = Signal(int)

    def __init__(self, window: MainWindow, page: StepPage, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._page = window, page
        self._timer = QTimer(self)
        self._timer.setInterval(_WATCH_MS)
        self._timer.timeout.connect(self.look)

    def is_active(self) -> bool:
        """Whether there is an open task to be looked at."""
        return self._timer.isActive()

    def update(self) -> None:
        """Watch while there are open tasks."""
        needed = bool(self._page.open_turns())
        if needed and not self._timer.isActive():
            self._timer.start()
        elif not needed:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look whether the open tasks are fulfilled."""
        panel = self._window.current_panel()
        if panel is None:
            return
        known: dict[str, Any] = {"panel": panel.slug}

        def source(name: str) -> Any:
            if name not in known:
                known[name] = panel.state() if name == "state" else measure(panel)
            return known[name]

        for index, box in self._page.open_turns():
            condition = box.part.condition
            if condition is None:
                continue
            try:
                holds = condition.holds(source)
            except Exception:  # noqa: BLE001 - a panel that cannot say its state must not stop the lesson
                _log.exception("the check in line %s", box.part.line)
                continue
            if holds:
                self.fulfilled.emit(index)
        self.update()
