"""Fixtures of the GUI tests; a test that leaves a thread, a timer or a window behind fails."""

import gc
import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLayoutItem
from shiboken6 import Shiboken

from nnviz.gui.context import AppContext
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.gui.translation import install_language, remove_language
from nnviz.runtime import SyncRunner


def _wrapped_layout_items():
    return [
        wrapper
        for wrapper in Shiboken.getAllValidWrappers()
        if isinstance(wrapper, QLayoutItem)
        and not isinstance(wrapper, QObject)
        and not Shiboken.createdByPython(wrapper)
        and not Shiboken.ownedByPython(wrapper)
    ]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call():
    """Fail a test that leaves Python wrappers of a layout's items: see docs/reliability.md, "Layouts".

    Nothing tells such a wrapper that Qt deletes the item. Its address becomes another object's, and Shiboken
    then releases the wrong one of the two: a crash, much later, elsewhere.
    """
    result = yield
    found = _wrapped_layout_items()
    assert not found, (
        f"{len(found)} wrappers of layout items, e.g. {found[0]}: put a layout into its place before it is "
        "filled, and do not ask for itemAt()"
    )
    return result


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture(autouse=True)
def config_folder(tmp_path, monkeypatch):
    """Keep the user's settings out of the tests and the tests out of the user's settings."""
    folder = tmp_path / "config"
    monkeypatch.setenv("NNVIZ_CONFIG_DIR", str(folder))
    return folder


def _settle():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _active_timers(widgets):
    return [timer for widget in widgets for timer in widget.findChildren(QTimer) if timer.isActive()]


@pytest.fixture(autouse=True)
def english(qapp):
    """Speak English, with its plural forms, whatever the system and the test before spoke."""
    install_language("en")
    yield
    remove_language()


@pytest.fixture(autouse=True, scope="module")
def old_objects_rest():
    """Spare the collections after each test the million objects of modules and tests that stay anyway."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_leaks(qapp, request):
    """Fail the test if it leaves threads, visible windows or running timers behind."""
    threads = set(threading.enumerate())
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    # A helper thread of a task may not collect cycles that hold widgets: see nnviz.runtime.garbage.
    was_enabled = gc.isenabled()
    gc.disable()
    yield
    _settle()
    if was_enabled:
        gc.enable()
    left = [t for t in threading.enumerate() if t not in threads and t.is_alive()]
    assert not left, f"threads left behind: {left}"
    windows = [w for w in QApplication.topLevelWidgets() if id(w) not in before]
    shown = [w for w in windows if w.isVisible()]
    for widget in shown:
        widget.close()
    assert not shown, f"windows left open (use qtbot.addWidget): {shown}"
    timers = _active_timers(windows)
    assert not timers, f"timers left running: {[(t, t.parent()) for t in timers]}"


class Notes(list):
    """What a panel has told the user: (level, message, details)."""

    def __call__(self, message, details="", level="info"):
        self.append((level, message, details))


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.set_mode("light")
    yield theme
    theme.set_presentation(False)


@pytest.fixture
def notes():
    return Notes()


@pytest.fixture
def make_context(theme, notes):
    """Return contexts around a runner of choice; all runners are closed at the end."""
    runners = []

    def make(runner=None):
        runner = SyncRunner() if runner is None else runner
        runners.append(runner)
        return AppContext(runner, JsonStore(None), theme, notes)

    yield make
    for runner in runners:
        runner.close()


@pytest.fixture
def context(make_context):
    """Return a context whose jobs run at once on the calling thread."""
    return make_context()


@pytest.fixture
def make_panel(context, qtbot):
    """Return panels of a class (or slug), shut down at the end."""
    made = []

    def make(panel, with_context=None, size=(1280, 800)):
        from nnviz.gui.panel import PANELS

        cls = PANELS[panel].load() if isinstance(panel, str) else panel
        widget = cls(with_context or context)
        widget.resize(*size)
        qtbot.addWidget(widget)
        made.append(widget)
        return widget

    yield make
    for widget in made:
        widget.shutdown()
