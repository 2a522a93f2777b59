"""A fault anywhere is shown and logged, nothing personal leaves the machine, and nnviz goes on."""

import io
import json
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

import nnviz
from nnviz.core.errors import ParameterError
from nnviz.gui import faults as faults_module
from nnviz.gui.diagnostics import diagnostics
from nnviz.gui.faults import FaultReporter, start_log
from nnviz.gui.messages import DetailsDialog
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.privacy import _patterns, impersonal
from nnviz.gui.window import MainWindow
from nnviz.runtime.jobs import Failure
from nnviz.runtime.qt_runner import QtRunner

ROOT = Path(nnviz.__file__).resolve().parent.parent


@pytest.fixture
def log_file(config_folder):
    logger = logging.getLogger("nnviz")
    before, level, raising = list(logger.handlers), logger.level, logging.raiseExceptions
    path = start_log()
    yield path
    for handler in [h for h in logger.handlers if h not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    logging.raiseExceptions = raising


@pytest.fixture
def reporter(theme, log_file, monkeypatch):
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter = FaultReporter(theme, log_file)
    reporter.install()
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    yield reporter
    reporter.close()
    reporter.uninstall()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


class Faulty(QWidget):
    """Raises in a slot, a paint event, an event of its own, a timer or a thread."""

    def __init__(self):
        super().__init__()
        self.armed = False
        self.button = QPushButton("Press", self)
        self.button.clicked.connect(self.fail)
        self.presses = 0

    def fail(self):
        self.presses += 1
        if self.armed:
            raise ZeroDivisionError("armed")

    def paintEvent(self, event):
        self.fail()

    def keyPressEvent(self, event):
        self.fail()

    def from_thread(self):
        thread = threading.Thread(target=self.fail)
        thread.start()
        thread.join()


@pytest.mark.parametrize("place", ["slot", "paint", "timer", "thread", "event"])
def test_a_fault_anywhere_is_shown_and_written_and_nnviz_goes_on(place, reporter, log_file, qtbot):
    widget = Faulty()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.armed = True
    with qtbot.captureExceptions():  # keep pytest-qt's own hook from failing the test
        sys.excepthook = reporter._on_exception
        if place == "slot":
            widget.button.click()
        elif place == "paint":
            widget.update()
        elif place == "timer":
            QTimer.singleShot(0, widget, widget.fail)
        elif place == "thread":
            threading.excepthook = reporter._on_thread_exception
            widget.from_thread()
        else:
            press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(widget, press)
        qtbot.waitUntil(lambda: reporter.count > 0)
        widget.armed = False
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog) and w.isVisible())
    dialog.copy()
    assert "ZeroDivisionError: armed" in QGuiApplication.clipboard().text()
    assert "in fail" in QGuiApplication.clipboard().text()
    for handler in logging.getLogger("nnviz").handlers:
        handler.flush()
    assert "ZeroDivisionError: armed" in log_file.read_text(encoding="utf-8")
    before = widget.presses
    widget.button.click()
    assert widget.presses == before + 1


def test_a_fault_in_every_frame_fills_neither_log_nor_memory(reporter, log_file, qtbot):
    def fail():
        raise RuntimeError("in every frame")

    for _ in range(500):
        try:
            fail()
        except RuntimeError as error:
            reporter._on_exception(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: reporter.count == 500)
    assert log_file.read_text(encoding="utf-8").count("RuntimeError: in every frame") == 3
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog) and w.isVisible()]
    assert len(dialogs) == 1
    assert len(dialogs[0]._text.toPlainText()) < 120_000


@pytest.mark.parametrize("stderr", [None, "closed", "full"])
def test_without_a_terminal_faults_are_still_shown(stderr, reporter, log_file, qtbot, monkeypatch):
    class Full:
        def write(self, _text):
            raise OSError(28, "No space left on device")

    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", {None: None, "closed": closed, "full": Full()}[stderr])
    error = ValueError("nobody reads this")
    reporter._on_exception(ValueError, error, None)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    qtbot.waitUntil(lambda: reporter.count == 1)


def test_a_failed_job_is_logged_unless_it_was_to_be_expected(context, reporter, log_file, qtbot):
    context.fail(Failure("odd", "Traceback of the job"))
    context.fail(Failure("out of range", "Traceback of a mistake", expected=True))
    reporter.show_failure(Failure("nobody's", "Traceback of nobody"))
    qtbot.waitUntil(lambda: reporter.count == 1)
    text = log_file.read_text(encoding="utf-8")
    assert "Traceback of the job" in text
    assert "Traceback of nobody" in text
    assert "mistake" not in text


def test_an_expected_error_is_a_line_and_no_dialog(reporter, qtbot):
    notes = []
    reporter.notify = lambda message, **_: notes.append(message)
    error = ParameterError("too large")
    reporter._on_exception(ParameterError, error, None)
    qtbot.waitUntil(lambda: notes == ["too large"])


# ---- nothing personal -------------------------------------------------------------------------


@pytest.fixture
def anna(monkeypatch, tmp_path):
    """Be Anna Müller, whose home is /home/Anna Müller."""
    home = "/home/Anna Müller"
    for name, value in (("HOME", home), ("USERPROFILE", home), ("USER", "annam"), ("LOGNAME", "annam")):
        monkeypatch.setenv(name, value)
    _patterns.cache_clear()
    yield home
    _patterns.cache_clear()


@pytest.mark.skipif(os.name != "posix", reason="paths of Unix")
@pytest.mark.parametrize(("text", "wanted"), [
    ('File "/home/Anna Müller/nnviz/gui/x.py", line 3', 'File "~/nnviz/gui/x.py", line 3'),
    ("/home/Anna Müller", "~"),
    ("/home/Anna Müllerin/x", "/home/Anna Müllerin/x"),
    ("/tmp/pytest-of-annam/x", "/tmp/pytest-of-USER/x"),
    ("/media/annam/stick/7.png", "/media/USER/stick/7.png"),
    ("self.annam = annam", "self.annam = annam"),
    (r"'C:\\Users\\annam\\x'", r"'C:\\Users\\USER\\x'"),
])  # fmt: skip
def test_names_and_homes_are_replaced(anna, text, wanted):
    assert impersonal(text) == wanted


@pytest.mark.skipif(os.name != "posix", reason="paths of Unix")
def test_log_report_and_diagnostics_hold_nothing_personal(anna, reporter, log_file, make_context, qtbot):
    window = MainWindow(make_context(QtRunner()))
    qtbot.addWidget(window)
    window.open_panel(next(iter(PANELS)))
    error = OSError(2, "No such file", f"{anna}/secret/7.png")
    try:
        raise error
    except OSError:
        reporter._on_exception(OSError, error, error.__traceback__)
    logging.getLogger("nnviz").warning("%s cannot be read, nor /run/media/annam/stick", Path(anna, "x.csv"))
    qtbot.waitUntil(lambda: reporter.count == 1)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog) and w.isVisible())
    dialog.copy()
    shown = diagnostics(window)
    for text in (log_file.read_text(encoding="utf-8"), QGuiApplication.clipboard().text(), shown):
        assert "Anna" not in text
        assert "annam" not in text
    assert "~/secret/7.png" in log_file.read_text(encoding="utf-8")
    assert nnviz.__version__ in shown or "nnviz: not installed" in shown
    assert "numpy" in shown
    assert "Theme" in shown
    window.close()


# ---- full disks and read-only homes -------------------------------------------------------------

APPLICATION = """
import json, os, sys
from PySide6.QtCore import QTimer
from nnviz.gui import application

notes = []
show = application.show_window

def begin(window, **options):
    show(window, **options)
    plain = window.notify

    def notify(message, details="", level="info"):
        notes.append((level, message))
        plain(message, details, level)

    window.notify = window.context.notify = notify
    QTimer.singleShot(0, window, lambda: use(window))

def use(window):
    import numpy as np
    from nnviz.core.data.handwriting import HandwritingSample

    for slug in ("race", "train", "draw"):
        assert window.open_panel(slug) is not None, slug
    window.context.settings.set("a.number", 3)
    window.save_session()
    draw = window.open_panel("draw")
    assert not draw.handwriting.add(HandwritingSample(3, (np.array([[1.0, 2.0], [3.0, 4.0]]),)))
    assert window.context.settings.get("a.number", 0) == 3
    window.open_panel("race").grab()
    QTimer.singleShot(300, window, window.close)

application.show_window = begin
{spoil}
code = application.run([])
print(json.dumps(notes))
sys.exit(code)
"""
SPOILS = {
    # Root may write anywhere: a read-only home is made by refusing every file that is opened to write.
    "read-only": """
def refuse(event, arguments):
    if event == "open" and str(arguments[0]).startswith(sys.argv[1]):
        if (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR):
            raise OSError(30, "Read-only file system")
    elif event == "os.mkdir" and str(arguments[0]).startswith(sys.argv[1]):
        raise OSError(30, "Read-only file system")
sys.addaudithook(refuse)
""",
    "full": """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
""",
}


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
@pytest.mark.parametrize("spoil", SPOILS)
def test_a_full_disk_or_a_read_only_home_is_told_and_the_application_goes_on(spoil, tmp_path):
    profile = tmp_path / "profile"
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "NNVIZ_CONFIG_DIR": str(profile),
        "HOME": str(tmp_path),
    }
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("NNVIZ_DATA_DIR", None)
    if spoil == "full":
        (profile / "data").mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-c", APPLICATION.replace("{spoil}", SPOILS[spoil]), str(profile)],
        capture_output=True, text=True, timeout=120, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    notes = json.loads(done.stdout.splitlines()[-1])
    reason = "Read-only" if spoil == "read-only" else "File too large"
    told = [message for _level, message in notes if "cannot be written" in message]
    assert any("settings.json" in message or "session.json" in message for message in told), notes
    assert any("data" in message for message in told), notes
    assert all(reason in message for message in told), told
    assert not [path for path in profile.rglob("*") if path.is_file() and path.stat().st_size]


def test_the_log_survives_a_place_that_cannot_be_written(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(faults_module, "config_dir", lambda: tmp_path / "file")
    assert start_log() is None
