"""The column in which a lesson stands beside the panels."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from nnviz.gui.lessons.pane import WIDTH, LessonPane
from nnviz.gui.panel_stack import PanelStack
from nnviz.gui.rail import panel_title

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_ROOM = 1200
"""Width, pixels, that navigation and panel need beside the pane to show the facts too."""
_WIDTH = "lessons.width"
_BY_MOUSE = Qt.TextInteractionFlag.LinksAccessibleByMouse
_BY_KEY = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class LessonDock(QDockWidget):
    """Holds the pane, makes room for it, and knows the way back to the panel that a step is about.

    Parameters
    ----------
    window : MainWindow
    pane : LessonPane
    panel_of_step : callable
        Returns the slug of the panel that the step is about, or an empty text.
    """

    def __init__(self, window: MainWindow, pane: LessonPane, panel_of_step: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._pane, self._panel_of_step = window, pane, panel_of_step
        self.setObjectName("lesson_dock")
        self.setWindowTitle(self.tr("Lessons"))
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self.setWidget(pane)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()  # there is nothing in it yet, and a file may still not be chosen
        pane.note.setTextInteractionFlags(_BY_MOUSE | _BY_KEY)
        pane.note.linkActivated.connect(window.open_panel)
        stack = window.findChild(PanelStack)
        if stack is not None:
            stack.currentChanged.connect(self._on_panel_changed)

    def bring(self) -> None:
        """Show the column."""
        if self.isHidden():
            self.show()
            width = self._window.context.settings.get(_WIDTH, WIDTH)
            self._window.resizeDocks([self], [min(max(width, 300), 700)], Qt.Orientation.Horizontal)
            self._make_room()

    def put_away(self) -> None:
        """Hide the column and remember its width."""
        self._window.context.settings.set(_WIDTH, self.width())
        self._pane.say("")
        self.hide()

    def _on_panel_changed(self, _index: int) -> None:
        self._make_room()
        self._offer_way_back()

    def _make_room(self) -> None:
        """Let the facts of the panel in front make way where they would push the window off the screen."""
        panel = self._window.current_panel()
        if panel is None or self.isHidden():
            return
        if self._window.width() - self.minimumSizeHint().width() < _ROOM:
            panel.make_room()

    def _offer_way_back(self) -> None:
        """Offer the way back to whoever has gone to another panel than the step is about."""
        wanted, current = self._panel_of_step(), self._window.current_panel()
        away = wanted in self._window.registry and current is not None and current.slug != wanted
        if not away or self.isHidden():
            self._pane.say("")
            return
        title = escape(panel_title(self._window.registry[wanted]))
        link = f'<a href="{wanted}">{escape(self.tr("Go there"))}</a>'
        said = self.tr("This step is about “{0}”. {1}").format(title, link)
        # Nothing is wrong: not in the colour of problems.
        calm = self._window.context.theme.color("text").name()
        self._pane.say(f'<span style="color: {calm}">{said}</span>')
