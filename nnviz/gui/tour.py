"""The tour of a minute that a new user is offered once; Help starts it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from nnviz.gui.tour_overlay import TourOverlay

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

SEEN = "tour.seen"
"""Key of the settings: whether the tour has been shown."""

_PANEL = "draw"


class Stop(NamedTuple):
    """One stop: how to find what is shown (and which part of it), its name and a sentence or two.

    `also` names parts of the panel that stay bright with it: they answer to what the text invites to.
    """

    find: Callable[[], tuple[QWidget, QRect]]
    title: str
    text: str
    also: tuple[str, ...] = ()


class Tour(QObject):
    """Leads from control to control of `window`.

    Parameters
    ----------
    window : MainWindow

    Signals
    -------
    ended()
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stops = self._make_stops()
        self._position = -1
        self._overlay: TourOverlay | None = None

    @property
    def overlay(self) -> TourOverlay | None:
        """What is on the screen while the tour lasts."""
        return self._overlay if self._overlay is not None and isValid(self._overlay) else None

    @property
    def position(self) -> int:
        """Number of the present stop, from 0; -1 before and after the tour."""
        return self._position

    def __len__(self) -> int:
        return len(self._stops)

    def start(self) -> None:
        """Begin at the first stop; it counts as seen from now on."""
        self.end()
        self._window.context.settings.set(SEEN, True)
        if _PANEL in self._window.registry:
            self._window.open_panel(_PANEL)
        overlay = self._overlay = TourOverlay(self._window, self._window.context.theme)
        overlay.moved.connect(self.move_by)
        overlay.skipped.connect(self.end)
        self._position = -1
        self.move_by(1)

    def move_by(self, step: int) -> None:
        """Go to another stop; behind the last one the tour ends. What is not there is passed over."""
        overlay = self.overlay
        if overlay is None:
            return
        position = self._position + step
        while 0 <= position < len(self._stops):
            stop = self._stops[position]
            target, area = stop.find()
            if target.isVisible():
                self._position = position
                place = (position + 1, len(self._stops))
                overlay.show_stop(target, area, stop.title, stop.text, place, self._also(stop))
                return
            position += step
        if position >= len(self._stops):
            self.end()

    def end(self) -> None:
        """Take the tour away and give the keyboard back."""
        overlay, self._overlay = self.overlay, None
        self._position = -1
        if overlay is None:
            return
        overlay.finish()
        panel = self._window.current_panel()
        if panel is not None:
            panel.activated()
        self.ended.emit()

    # ---- where things are ---------------------------------------------------------------------

    def _make_stops(self) -> list[Stop]:
        return [
            Stop(
                lambda: self._part("canvas"),
                self.tr("Draw a digit"),
                self.tr("Try it now: hold the mouse button and draw a digit into this field."),
                ("bars",),
            ),
            Stop(
                lambda: self._part("bars"),
                self.tr("The network answers"),
                self.tr(
                    "It reads along while you draw. A click on a bar shows which pixels speak for that digit."
                ),
                ("canvas", "pixels"),
            ),
            Stop(
                lambda: (self._window.rail(), QRect()),
                self.tr("One panel for each idea"),
                self.tr("Functions, optimizers in a race, layers, training: choose what you want to touch."),
            ),
            Stop(
                self._controls,
                self.tr("Controls on the left"),
                self.tr(
                    "Everything answers at once. Rest the mouse on a control to read what it does; "
                    "a double click on a slider takes it back."
                ),
            ),
            Stop(
                self._facts,
                self.tr("Numbers and formulas on the right"),
                self.tr("What is behind the picture. This button hides them and shows them again."),
                ("_facts",),
            ),
            Stop(
                self._menu_bar,
                self.tr("Lessons, and help"),
                self.tr(
                    "Lessons lead through the book step by step. Ctrl+K finds every command, "
                    "Help › What is this? explains what you click on. Have fun!"
                ),
            ),
        ]

    def _part(self, name: str) -> tuple[QWidget, QRect]:
        panel = self._window.current_panel()
        part = getattr(panel, name, None)
        return (part if isinstance(part, QWidget) else panel or self._window), QRect()

    def _also(self, stop: Stop) -> list[QWidget]:
        panel = self._window.current_panel()
        found = (getattr(panel, name, None) for name in stop.also)
        return [part for part in found if isinstance(part, QWidget)]

    def _controls(self) -> tuple[QWidget, QRect]:
        panel = self._window.current_panel()
        return (self._window if panel is None else panel.controls_column()), QRect()

    def _facts(self) -> tuple[QWidget, QRect]:
        panel = self._window.current_panel()
        return (self._window if panel is None else panel.facts_button()), QRect()

    def _menu_bar(self) -> tuple[QWidget, QRect]:
        bar = self._window.menuBar()
        area = QRect()
        for action in bar.actions():
            area = area.united(bar.actionGeometry(action))
        return bar, area
