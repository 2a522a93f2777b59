"""The main window: the rail, the panel in front, messages. Menus are in `nnviz.gui.menus`."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.file_opening import FileOpening
from nnviz.gui.focus_ring import FocusRing
from nnviz.gui.language_switch import living_of
from nnviz.gui.menus import Menus
from nnviz.gui.messages import NoticeBar
from nnviz.gui.panel_registry import PANELS, PanelInfo, PanelRegistry
from nnviz.gui.panel_stack import PanelStack
from nnviz.gui.rail import Rail, panel_title
from nnviz.gui.session import REFUSALS

_log = logging.getLogger(__name__)
_AUTOSAVE_MS = 3000
_PAINT_MS = 250


class MainWindow(QMainWindow):
    """The one window.

    It paints before any panel is imported; the first panel is built from a timer after the first paint.

    Parameters
    ----------
    context : AppContext
        Its `notify` and `open_panel` are set to this window's.
    session : Session or None
        None restores and keeps nothing.
    registry : PanelRegistry
    """

    def __init__(self, context: AppContext, session: Any = None, registry: PanelRegistry = PANELS) -> None:
        super().__init__()
        self.context = context
        self.session = session
        self.registry = registry
        self._closed = False
        self._painted = False
        self._before_presenting = Qt.WindowState.WindowNoState
        self._first_state: tuple[str, dict[str, Any] | None] | None = None
        context.notify, context.open_panel = self.notify, self.open_panel
        self.setWindowTitle("nnviz")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(800, 520))
        self.resize(1280, 800)
        self._rail = Rail(registry.infos(), context.theme)
        self._rail.chosen.connect(self._on_rail_chosen)
        self._stack = PanelStack(self)
        self._files = FileOpening(self)
        self._notice = NoticeBar(context.theme)
        self._build()
        self.menus = Menus(self)
        self._rail.add_command(
            "lesson",
            self.tr("Lessons"),
            self.tr("Ten lessons that follow the book, with questions and tasks (Ctrl+L)"),
            self.menus.lessons.show_shelf,
        )
        self._focus_ring = FocusRing(context.theme, self)
        self._autosave = QTimer(self)
        self._autosave.setInterval(_AUTOSAVE_MS)
        # Waiting for the disk every few seconds would be felt while drawing.
        self._autosave.timeout.connect(lambda: self.save_session(durable=False))
        context.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        if session is not None:
            session.restore_window(self)

    # ---- panels -------------------------------------------------------------------------------

    def start(self, slug: str = "", state: dict[str, Any] | None = None) -> None:
        """Choose the first panel; it is built after the window has been painted."""
        infos = self.registry.infos()
        if not slug and self.session is not None:
            slug = self.session.last_panel()
        if slug not in self.registry:
            slug = infos[0].slug if infos else ""
        if not slug:
            self._stack.say(self.tr("There is no panel in this installation."))
            return
        self._rail.show_current(slug)
        self._stack.say(self.tr("Opening {0} …").format(panel_title(self.registry[slug])))
        if self._painted:
            self.open_panel(slug, state)
        else:
            self._first_state = (slug, state)

    def open_panel(self, slug: str, state: dict[str, Any] | None = None) -> Any:
        """Bring a panel to the front, building it if need be, and give it `state`.

        Returns
        -------
        Panel or None
            None if it could not be built (the user has been told).

        Raises
        ------
        UnknownNameError
            If there is no such panel.
        """
        info = self.registry[slug]
        # A file given on the command line comes before the first painting: what it opens stays in front.
        self._first_state = None
        before = self.current_panel()
        panel = self.build_panel(info)
        self._rail.show_current(slug if panel is not None or before is None else before.slug)
        if panel is None:
            return None
        if before is not None and before is not panel:
            self._keep(before)
            before.deactivated()
        if self._stack.currentWidget() is not panel:
            self._stack.setCurrentWidget(panel)
            panel.activated()
        if self.session is not None:
            self.session.set_last_panel(slug)
        self.show_title()
        self.menus.panel_changed(panel)
        if state is not None:
            from nnviz.gui.lock_values import keep_locked

            try:
                if keep_locked(panel, lambda: panel.restore_state(state)):
                    # It is no longer what the file holds.
                    self.context.documents.pop(slug, None)
                    self.show_title()
            except REFUSALS as error:
                self.notify(str(error), level="warning")
        return panel

    def show_title(self) -> None:
        """Name the file, if it is one, and the panel in the title of the window."""
        panel = self.current_panel()
        if panel is None:
            return
        title = panel_title(self.registry[panel.slug])
        document = self.context.documents.get(panel.slug)
        self.setWindowFilePath("" if document is None else str(document))
        parts = [] if document is None else [document.name]
        self.setWindowTitle(" – ".join([*parts, title, "nnviz"]))

    def current_panel(self) -> Any:
        """Return the panel in front, or None."""
        return self._stack.current()

    def built_panels(self) -> tuple[Any, ...]:
        """Return the panels that have been opened."""
        return self._stack.panels()

    def build_panel(self, info: PanelInfo) -> Any:
        """Return the panel, built now if it has not been; None if it cannot be (the user has been told)."""
        return self._stack.build(info)

    def _on_rail_chosen(self, slug: str) -> None:
        self.open_panel(slug)

    # ---- files --------------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a file with the panel that takes it; return whether that worked (the user is told)."""
        return self._files.open_path(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        for path in paths:
            self.open_path(path)

    # ---- messages and session -----------------------------------------------------------------

    def notify(self, message: str, details: str = "", level: str = "info") -> None:
        """Show a message at the bottom."""
        self._notice.show_message(message, details, level)

    def take_message_back(self) -> None:
        """Hide the message that is shown."""
        self._notice.hide()

    def message(self) -> str:
        """Return the message that is shown."""
        return self._notice.text()

    def save_session(self, durable: bool = True) -> None:
        """Write what has changed since the last time."""
        if self.session is None:
            return
        current = self.current_panel()
        if current is not None:
            self._keep(current)
        self.session.keep_window(self)
        for store in (self.session.store, self.context.settings):
            had_problem = bool(store.problem)
            if not store.save(durable) and not had_problem:
                self.notify(store.problem, level="warning")

    def mark_focus(self) -> None:
        """Show which control has the keyboard."""
        self._focus_ring.mark()

    def rail(self) -> QWidget:
        """Return the navigation on the left edge."""
        return self._rail

    def set_presentation(self, on: bool) -> None:
        """Large type and full screen, or back."""
        self.context.theme.set_presentation(on)
        full = Qt.WindowState.WindowFullScreen
        if on:
            self._before_presenting = self.windowState() & ~full
            self.showFullScreen()
        else:
            # Maximized again, if it was.
            self.setWindowState(self._before_presenting)

    def _keep(self, panel: Any) -> None:
        if self.session is None:
            return
        try:
            self.session.keep_panel(panel)
        except Exception:  # noqa: BLE001 - a panel that cannot say its state must not keep the window from closing
            _log.exception("the state of %s is lost", panel.slug)

    # ---- Qt -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the first panel once the window has been seen."""
        super().paintEvent(event)
        self._note_paint()

    def showEvent(self, event: QShowEvent) -> None:
        """Do not rely on being painted: a window whose children cover it all is not."""
        super().showEvent(event)
        QTimer.singleShot(_PAINT_MS, self, self._note_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the session, stop everything and wait for the worker."""
        if not self._closed:
            self._closed = True
            self._autosave.stop()
            self.menus.lessons.stop()
            self.save_session()
            self.hide()
            self._stack.shutdown()
            self.context.runner.close()
        event.accept()

    def retire(self) -> dict[str, Any]:
        """Make way for another window of the same application; return what its panels hand over alive."""
        self._closed = True
        self._autosave.stop()
        self.menus.lessons.stop()
        for panel in self.built_panels():
            self._keep(panel)
        if self.session is not None:
            self.session.keep_window(self)
        alive = living_of(self.built_panels())
        self._stack.shutdown()
        return alive

    def _note_paint(self) -> None:
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_first_paint)

    def _on_first_paint(self) -> None:
        if self._closed:
            return
        if self._first_state is not None:
            slug, state = self._first_state
            self._first_state = None
            # Otherwise Qt would choose the first one, whichever panel is shown.
            self._rail.focus_current()
            self.open_panel(slug, state)
        self.menus.lessons.resume()
        self._autosave.start()

    def _on_theme_changed(self) -> None:
        sheet = self.context.theme.style_sheet()
        # Setting it again would polish some 2,500 widgets for nothing.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _build(self) -> None:
        centre = QWidget()
        centre.setObjectName("centre")
        outer = QVBoxLayout(centre)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        outer.addLayout(row, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        outer.addWidget(self._notice)
        self.setCentralWidget(centre)

    def shutdown(self) -> None:
        """Close without a user (tests, screenshots)."""
        self.close()
        with contextlib.suppress(RuntimeError):
            self.deleteLater()
