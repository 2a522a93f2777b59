"""What a learner has made of a step's picture, kept while the window is built again or closed."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nnviz.core.lessons import Lesson, PreparedState

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_log = logging.getLogger(__name__)
_KEY = "lessons.picture"


class KeptPicture:
    """The panel of a step as the learner had it, in the settings, for the next window to take.

    Parameters
    ----------
    window : MainWindow

    Attributes
    ----------
    shown : PreparedState or None
        The prepared state that the learner has begun from: the step's, or that of an answer.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._settings = window.context.settings
        self.shown: PreparedState | None = None

    def keep(self, lesson: Lesson, step: int) -> None:
        """Write down the panel that shows the step."""
        begun = self.shown
        panel = next((p for p in self._window.built_panels() if begun and p.slug == begun.panel), None)
        if begun is None or panel is None or panel.borrowed is None:
            return
        try:
            state = panel.state()
        except Exception:  # noqa: BLE001 - a panel that cannot say its state must not keep the window from closing
            _log.exception("the picture of %s in the lesson is lost", panel.slug)
            return
        self._settings.set(
            _KEY,
            {
                "lesson": lesson.key,
                "step": step,
                "panel": begun.panel,
                "state": state,
                "locked": list(begun.locked),
                "hidden": list(begun.hidden),
            },
        )

    def take(self, lesson: Lesson, step: int, first: PreparedState | None) -> PreparedState | None:
        """Return what was kept for this step, and forget it; if nothing was, `first`: it begins so."""
        kept = self._settings.get(_KEY)
        if kept is None:
            return first
        self._settings.set(_KEY, None)
        fits = first is not None and isinstance(kept, dict)
        if not fits or (kept.get("lesson"), kept.get("step")) != (lesson.key, step):
            return first
        assert first is not None
        state, locked, hidden = kept.get("state"), _names(kept, "locked"), _names(kept, "hidden")
        if not isinstance(state, dict) or kept.get("panel") != first.panel:
            return first
        return replace(first, state=state, locked=locked, hidden=hidden)


def _names(data: dict[str, Any], key: str) -> tuple[str, ...]:
    value = data.get(key)
    return tuple(name for name in value if isinstance(name, str)) if isinstance(value, list) else ()
