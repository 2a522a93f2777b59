"""Unexpected exceptions: into the log file and before the user, while the application goes on."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from shiboken6 import isValid

from nnviz.core.errors import NnvizError
from nnviz.gui.messages import DetailsDialog
from nnviz.gui.privacy import impersonal
from nnviz.gui.settings import config_dir
from nnviz.gui.theme import Theme
from nnviz.gui.translation import translate_core
from nnviz.runtime.jobs import Failure

_log = logging.getLogger("nnviz")
_REPEATS, _KINDS = 3, 1000  # how often the same fault is written, how many kinds are told apart
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _ImpersonalFormatter(logging.Formatter):
    """Leaves the user's name and folders out: a log is what people send when they ask for help."""

    def format(self, record: logging.LogRecord) -> str:
        return impersonal(super().format(record))


def start_log() -> Path | None:
    """Write warnings and errors to a file of at most 1 MB beside the settings; None if that fails."""
    path = config_dir() / "nnviz.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
        )
        with path.open("a", encoding="utf-8"):
            pass
    except OSError:
        return None
    handler.setFormatter(_ImpersonalFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    # A full disk must not end in an exception inside an exception handler.
    logging.raiseExceptions = False
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return path


class FaultReporter(QObject):
    """Takes exceptions that nobody has caught, on any thread, and shows them.

    Parameters
    ----------
    theme : Theme
    log_file : Path or None
    """

    _raised = Signal(str, str, bool)

    def __init__(self, theme: Theme, log_file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._log_file = log_file
        self._dialog: DetailsDialog | None = None
        self._times: dict[str, int] = {}
        self.count = 0
        self.notify: Callable[..., None] | None = None
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the handler of uncaught exceptions and of Qt's messages."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Give back what `install` has taken."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def show_failure(self, failure: Failure) -> None:
        """Show a failure that no panel has taken."""
        if not failure.expected:
            self._note(failure.details)
        self._raised.emit(failure.message, failure.details, failure.expected)

    def close(self) -> None:
        """Close the dialog."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        self._note(details)
        expected = isinstance(error, NnvizError)
        message = str(error) if expected else f"{kind.__name__}: {error}"
        self._raised.emit(message, details, expected)

    def _note(self, details: str) -> None:
        """Write a fault to log and terminal; one that comes with every frame only a few times."""
        self._times[details] = times = self._times.get(details, 0) + 1
        if len(self._times) > _KINDS:
            self._times.clear()
        if times > _REPEATS:
            return
        last = "\n(it will not be written again)" if times == _REPEATS else ""
        _log.error("uncaught exception\n%s%s", details, last)
        # There may be no terminal, or one that is gone, or a full disk behind it.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(details + last)

    def _on_unraisable(self, unraisable: Any) -> None:
        """Note what went wrong where nobody can catch it (while an object dies); it has no consequences."""
        error = unraisable.exc_value
        details = "".join(traceback.format_exception(error)) if error is not None else str(unraisable.err_msg)
        self._note(details)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, _context: object, text: str | None) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)

    def _show(self, message: str, details: str, expected: bool) -> None:
        self.count += 1
        if expected and self.notify is not None:
            self.notify(message, details=details, level="warning")
            return
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.add(message, details)
            return
        heading = self.tr("Something went wrong; nnviz goes on.\n{0}").format(translate_core(message))
        place = str(self._log_file) if self._log_file is not None else ""
        self._dialog = DetailsDialog(self.tr("Unexpected error"), heading, details, self._theme, None, place)
        self._dialog.show()
