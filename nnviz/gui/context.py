"""What every panel is given: the runner, the settings, the theme and ways to speak to the user."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime.jobs import Failure, Runner

_log = logging.getLogger("nnviz")


def _ignore(*_args: Any, **_kwargs: Any) -> None:
    return None


@dataclass
class AppContext:
    """The application as a panel sees it.

    Attributes
    ----------
    runner : Runner
        Runs tasks; see `nnviz.runtime.jobs.Runner.submit`.
    settings : JsonStore
        Settings that outlive the session; keys start with the panel's slug.
    theme : Theme
    notify : callable
        ``notify(message, details="", level="info")``: a line at the bottom of the window that stays until
        it is read or replaced; `level` is ``info``, ``success``, ``warning`` or ``error``.
    open_panel : callable
        ``open_panel(slug, state=None)``: goes to another panel, with a state for it.
    set_language : callable
        ``set_language(code)``: ``"system"`` or a key of `nnviz.gui.translation.LANGUAGES`.
    histories : dict
        Changes that could be taken back in the window before, by slug; see `nnviz.gui.state_history`.
    handed : dict
        What a panel of the window before has handed over by its ``hand_over()``, by slug; its successor
        takes it out when it is built.
    documents : dict
        The ``.nnviz`` file that a panel was opened from or saved to last, by slug.
    """

    runner: Runner
    settings: JsonStore
    theme: Theme
    notify: Callable[..., None] = field(default=_ignore)
    open_panel: Callable[..., None] = field(default=_ignore)
    set_language: Callable[[str], None] = field(default=_ignore)
    histories: dict[str, dict[str, Any]] = field(default_factory=dict)
    handed: dict[str, Any] = field(default_factory=dict)
    documents: dict[str, Path] = field(default_factory=dict)

    def fail(self, failure: Failure) -> None:
        """Tell the user of a failed job; pass it as ``on_failed`` where nothing better is to be done."""
        level = "warning" if failure.expected else "error"
        if not failure.expected:
            _log.error("a job failed\n%s", failure.details)
        self.notify(failure.message, details=failure.details, level=level)
