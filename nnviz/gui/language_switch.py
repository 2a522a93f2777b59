"""Changing the language while nnviz runs: the window is built again and goes on where it was."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from nnviz.gui.translation import (
    LANGUAGES,
    SYSTEM,
    chosen_language,
    current_language,
    install_language,
    missing_font,
    resolved_language,
    set_chosen_language,
)

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_log = logging.getLogger(__name__)
_RETRY_MS = 250


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageMenu", text)


class LanguageSwitch(QObject):
    """Holds the window and replaces it by one in another language.

    Every panel that has been built is asked for its state, as at the end of a session, and the new one gets
    it. What cannot be written down (a network in training) is handed over alive: such a panel names the jobs
    in ``handed_jobs``, returns from ``hand_over()`` what its successor finds in `AppContext.handed`, and
    stops nothing of it in ``shutdown()``. Other long work is waited for, and the user is told so.

    Parameters
    ----------
    window : MainWindow
        The present window.
    make : callable
        Returns another one, with the same context and session.
    """

    def __init__(self, window: MainWindow, make: Callable[[], MainWindow]) -> None:
        super().__init__()
        self.window = window
        self._make = make
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_RETRY_MS)
        self._timer.timeout.connect(self.try_now)
        window.context.set_language = self.choose

    def choose(self, chosen: str) -> None:
        """Remember the language and change to it as soon as nothing would be lost."""
        set_chosen_language(self.window.context.settings, chosen)
        self._told = False
        # Not from within the menu that is about to be replaced.
        self._timer.start()
        QTimer.singleShot(0, self, self.try_now)

    def try_now(self) -> None:
        """Change the language if nothing stands in the way."""
        window = self.window
        language = resolved_language(chosen_language(window.context.settings))
        if language == current_language():
            self._timer.stop()
            return
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        if self._is_busy():
            if not self._told:
                text = self.tr("The language changes to {0} as soon as what is running has finished.")
                window.notify(text.format(LANGUAGES[language]))
                self._told = True
            return
        self._timer.stop()
        self._rebuild(language)

    def stop(self) -> None:
        """Forget what has been waiting."""
        self._timer.stop()

    def tell_missing_font(self) -> None:
        """Say what to install if the language cannot be read on this computer."""
        if problem := missing_font(current_language()):
            self.window.notify(problem, level="warning")

    def _is_busy(self) -> bool:
        """Whether something long runs that would be lost."""
        context = self.window.context
        handed = {
            owner for panel in self.window.built_panels() for owner in getattr(panel, "handed_jobs", ())
        }
        return any(job.owner not in handed and not job.interactive for job in context.runner.running_jobs())

    def _rebuild(self, language: str) -> None:
        old = self.window
        state, place = old.windowState(), old.geometry()
        current = old.current_panel()
        panels = old.built_panels()
        histories = {panel.slug: data for panel in panels if (data := panel.history_data()) is not None}
        alive = old.retire()
        gc.unfreeze()
        install_language(language)
        new = self.window = self._make()
        new.context.set_language = self.choose
        new.context.histories.update(histories)
        new.context.handed.update(alive)
        new.context.documents.update(old.context.documents)
        # A panel with something alive in it has to be there before the next message for it arrives.
        for slug in alive:
            new.build_panel(new.registry[slug])
        new.context.handed.clear()
        new.start(current.slug if current is not None else "")
        new.setGeometry(place)
        new.setWindowState(state)
        new.setWindowIcon(old.windowIcon())
        if old.isVisible():
            new.show()
        old.hide()
        old.destroyed.connect(_collect)
        old.deleteLater()
        self.tell_missing_font()
        _log.info("the language is %s now", language)


def _collect() -> None:
    # Soon, and not when the clock says so: Shiboken takes an object at the address of a dead one, whose
    # wrapper still lies about, for that one, and crashes when it goes.
    QTimer.singleShot(0, gc.collect)


def add_language_menu(menu: QMenu, window: MainWindow, add: Callable[..., QAction]) -> QMenu:
    """Add the choice of language to `menu`; in both languages, so that everybody finds it.

    Parameters
    ----------
    menu : QMenu
    window : MainWindow
    add : callable
        ``add(menu, text, tip, slot)`` returns the action.
    """
    title = _tr("Lan&guage")
    languages = menu.addMenu(title if current_language() == "en" else f"{title} / Language")
    languages.setToolTipsVisible(True)
    group = QActionGroup(window)
    chosen = chosen_language(window.context.settings)
    names = {SYSTEM: _tr("Language of the system"), **LANGUAGES}
    for code, name in names.items():
        action = add(
            languages,
            name,
            _tr("Language of the window; everything goes on as it was"),
            lambda _checked=False, code=code: window.context.set_language(code),
        )
        action.setCheckable(True)
        action.setChecked(code == chosen)
        # Found in the list of commands under both words.
        action.setIconText(f"Language: {name}" if current_language() == "en" else f"语言 / Language: {name}")
        group.addAction(action)
    return languages


def living_of(panels: tuple[Any, ...]) -> dict[str, Any]:
    """Return what the panels hand over, by slug; panels that need nothing are left out."""
    found = {}
    for panel in panels:
        thing = panel.hand_over() if hasattr(panel, "hand_over") else None
        if thing is not None:
            found[panel.slug] = thing
    return found
