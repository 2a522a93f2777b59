"""Starts the window: everything that Qt needs is made here and ends here."""

from __future__ import annotations

import functools
import gc
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.core.file_writing import remove_unfinished
from nnviz.core.resources import resource_path
from nnviz.gui.context import AppContext
from nnviz.gui.faults import FaultReporter, start_log
from nnviz.gui.language_switch import LanguageSwitch
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore, config_dir, data_dir
from nnviz.gui.theme import Theme
from nnviz.gui.translation import (
    chosen_language,
    install_language,
    remove_language,
    resolved_language,
)
from nnviz.gui.window import MainWindow
from nnviz.runtime.memory import keep_memory_small
from nnviz.runtime.qt_runner import QtRunner

_LATER_MS = 1500

_TOUR_MS = 900
"""Time to see the window before the tour begins."""


def make_application(argv: list[str] | None = None) -> QApplication:
    """Return the QApplication with name, icon and the Fusion style."""
    # pyqtgraph, imported later, must not choose another binding that happens to be installed.
    os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
    # Qt fills translucent shapes of more than some 30 pixels' height on its own threads and waits for them:
    # 20 µs a line instead of one, and far more while a network trains (docs/performance.md).
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    keep_memory_small()
    app = QApplication.instance() or QApplication([sys.argv[0] if sys.argv else "nnviz", *(argv or [])])
    assert isinstance(app, QApplication)
    app.setApplicationName("nnviz")
    app.setApplicationDisplayName("nnviz")
    app.setDesktopFileName("nnviz")
    app.setStyle("Fusion")
    return app


def show_window(window: QWidget, *, placed: bool) -> None:
    """Show `window`; the first time (it has no place yet) it fills a screen that has no room to spare.

    On a laptop's 1280 x 800 the lower edge, and with it the player, would be below the screen.
    """
    room = window.screen().availableSize() - QSize(16, 60)  # borders and title bar
    if not placed and (room.width() < window.width() or room.height() < window.height()):
        window.showMaximized()
    else:
        window.show()


def wants_tour(settings: JsonStore, session: Session) -> bool:
    """Whether somebody sits before nnviz for the first time, and at a screen."""
    seen = settings.get("tour.seen", False) or session.last_panel()
    return not seen and QGuiApplication.platformName() not in ("offscreen", "minimal")


def run(argv: list[str]) -> int:
    """Open the window, with the files named in `argv`, and return the exit code when it is closed."""
    app = make_application()
    log_file = start_log()
    for folder in (config_dir(), data_dir()):
        remove_unfinished(folder)
    settings = JsonStore(config_dir() / "settings.json")
    session = Session(JsonStore(config_dir() / "session.json"))
    theme = Theme(settings)
    theme.apply()
    install_language(resolved_language(chosen_language(settings)))
    faults = FaultReporter(theme, log_file)
    faults.install()
    runner = QtRunner()
    runner.failed.connect(faults.show_failure)
    context = AppContext(runner, settings, theme)
    make = functools.partial(_make_window, context, session, faults)
    switch = LanguageSwitch(make(), make)
    # Python sees Ctrl+C in the terminal only while it runs.
    before = signal.signal(signal.SIGINT, lambda *_: app.closeAllWindows())
    wake = QTimer()
    wake.start(500)
    wake.timeout.connect(_Keeper(switch).settle)
    try:
        window = switch.window
        window.start()
        show_window(window, placed=bool(session.store.get("geometry", "")))
        app.setWindowIcon(QIcon(str(resource_path("icons", "nnviz.svg"))))
        for store in (settings, session.store):
            if store.problem:
                window.notify(store.problem, level="warning")
        paths = [Path(argument) for argument in argv if not argument.startswith("-")]
        # Asking for all fonts takes 15 ms, which the first picture need not wait for.
        QTimer.singleShot(_LATER_MS, switch, switch.tell_missing_font)
        if sys.platform == "darwin":
            app.installEventFilter(_MacFiles(window))
        if paths:
            QTimer.singleShot(0, window, functools.partial(_open_all, window, paths))
        elif wants_tour(settings, session):
            QTimer.singleShot(_TOUR_MS, window, window.menus.start_tour)
        del window
        code = app.exec()
    finally:
        wake.stop()
        switch.stop()
        gc.unfreeze()
        faults.close()
        switch.window.close()
        runner.close()
        faults.uninstall()
        remove_language()
        signal.signal(signal.SIGINT, before)
    # Destroyed in this order, before the application: the other way round Qt warns or crashes at exit.
    del wake, context, switch, make, runner
    return code


def _make_window(context: AppContext, session: Session, faults: FaultReporter) -> MainWindow:
    window = MainWindow(context, session)
    faults.notify = window.notify
    return window


class _MacFiles(QObject):
    """Opens what the Finder hands over: on macOS files come as events, not as arguments."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the event of a file."""
        if isinstance(event, QFileOpenEvent):
            self._window.open_path(Path(event.file()))
            return True
        return False


class _Keeper:
    """Takes what a panel brings along out of the garbage collector's sight, soon after it has been built.

    A full collection of all modules and widgets stops the window for 60 ms, in the middle of a stroke.
    """

    def __init__(self, switch: LanguageSwitch) -> None:
        self._switch = switch
        self._count = (0, -1)

    def settle(self) -> None:
        """Freeze what there is if a panel has been built since the last time."""
        window = self._switch.window
        count = (id(window), len(window.built_panels()))
        if count != self._count:
            if self._count[0] not in (0, count[0]):
                gc.collect()  # the window before a change of language: frozen it would stay for good
            self._count = count
            gc.freeze()


def _open_all(window: MainWindow, paths: list[Path]) -> None:
    for path in paths:
        window.open_path(path)
