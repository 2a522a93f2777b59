"""Panels lent to a lesson: the learner's own states are put away and come back."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from nnviz.core.errors import NnvizError
from nnviz.core.lessons import Lesson, PreparedState
from nnviz.gui.locks import lock_panel, restore_locks

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_log = logging.getLogger(__name__)
_REFUSALS = (NnvizError, KeyError, TypeError, ValueError, AttributeError, IndexError)
"""What a panel raises on a state that is none of its own."""


class Borrowing:
    """Shows prepared states in the panels of a window, and puts everything back.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._own_locks: dict[str, dict[str, Any]] = {}

    def show(self, state: PreparedState, lesson: Lesson | None) -> str:
        """Show a prepared state; the panel's own is put away first.

        Returns
        -------
        str
            What stands in the way or is to be known, in words for the learner; empty if all is well.
        """
        panel, problem = self._borrow(state.panel)
        if panel is None:
            return problem
        if panel.locks is not None:
            panel.locks.lift()
        try:
            panel.restore_state(state.state)
        except _REFUSALS as error:
            where = lesson.path.name if lesson is not None and lesson.path is not None else ""
            text = QCoreApplication.translate(
                "LessonPlayer", "The state in line {0} of {1} does not fit the panel: {2}"
            )
            return text.format(state.line, where, error)
        title = lesson.title if lesson is not None else ""
        locks = lock_panel(panel, state.locked, state.hidden, title)
        if locks is not None and locks.unknown:
            text = QCoreApplication.translate(
                "LessonPlayer", "The lesson locks controls that the panel does not have: {0}."
            )
            return text.format(", ".join(locks.unknown[:5]))
        return ""

    def give_back(self) -> None:
        """Put the learner's own states back into the panels."""
        for panel in self._window.built_panels():
            own, panel.borrowed = panel.borrowed, None
            if own is None:
                continue
            panel.abandon()
            if panel.locks is not None:
                panel.locks.lift()
            try:
                panel.restore_state(own)
            except _REFUSALS as error:
                _log.exception("the own state of %s cannot be restored", panel.slug)
                self._window.notify(str(error), level="warning")
            restore_locks(panel, self._own_locks.pop(panel.slug, {}))

    def _borrow(self, slug: str) -> tuple[Any, str]:
        """Bring a panel to the front and put away what the learner has in it."""
        window = self._window
        try:
            panel = window.open_panel(slug)
        except NnvizError as error:
            return None, str(error)
        if panel is None:
            return None, window.message()
        if panel.borrowed is None:
            if panel.is_busy():
                return None, QCoreApplication.translate(
                    "LessonPlayer",
                    "Something of yours runs in this panel. Let it end or stop it, then reset this step.",
                )
            if window.session is not None:
                window.session.keep_panel(panel)
            self._own_locks[slug] = panel.locks.data() if panel.locks is not None else {}
            panel.borrowed = panel.state()
        return panel, ""
