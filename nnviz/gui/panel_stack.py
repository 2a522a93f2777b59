"""The panels that have been built, one of them in front."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget

from nnviz.gui.panel_registry import PanelInfo
from nnviz.gui.rail import panel_title
from nnviz.runtime.jobs import Failure

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_log = logging.getLogger(__name__)


class PanelStack(QStackedWidget):
    """Builds each panel when it is first wanted and gives it the state of the last session.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._panels: dict[str, Any] = {}
        self._waiting = QLabel()
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        self.addWidget(self._waiting)

    def panels(self) -> tuple[Any, ...]:
        """Return the panels that have been built."""
        return tuple(self._panels.values())

    def current(self) -> Any:
        """Return the panel in front, or None."""
        widget = self.currentWidget()
        return None if widget is self._waiting else widget

    def say(self, text: str) -> None:
        """Show `text` as long as there is no panel."""
        self._waiting.setText(text)

    def build(self, info: PanelInfo) -> Any:
        """Return the panel, built now if it has not been; None if it cannot be (the user has been told)."""
        if info.slug in self._panels:
            return self._panels[info.slug]
        window = self._window
        title = panel_title(info)
        try:
            panel = info.load()(window.context)
        except Exception as error:  # noqa: BLE001 - a faulty panel must not take the others with it
            failure = Failure.from_exception(error)
            _log.error("the panel %s could not be built\n%s", info.slug, failure.details)
            text = self.tr("{0} could not be opened: {1}").format(title, failure.message)
            self.say(text)
            window.notify(text, details=failure.details, level="error")
            return None
        self._panels[info.slug] = panel
        self.addWidget(panel)
        if window.session is not None:
            window.session.restore_panel(
                panel,
                lambda why: window.notify(
                    self.tr("{0} starts afresh: its last state cannot be restored.").format(title),
                    details=why,
                ),
            )
        return panel

    def shutdown(self) -> None:
        """Stop what the panels have running."""
        for panel in self._panels.values():
            try:
                panel.shutdown()
            except Exception:  # noqa: BLE001 - the others still have to be stopped
                _log.exception("%s did not shut down", panel.slug)
