"""A window that has gone (the language has changed) leaves nothing behind, whatever was open in it."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore
from nnviz.gui.window import MainWindow
from nnviz.runtime import SyncRunner


def delete_what_waits():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def opened(slug, runner, theme, qtbot):
    window = MainWindow(AppContext(runner, JsonStore(None), theme), Session(JsonStore(None)))
    window.start(slug)
    window.show()
    qtbot.waitUntil(lambda: window.current_panel() is not None)
    return window


@pytest.mark.parametrize("slug", list(PANELS))
def test_nothing_of_a_panel_stays(slug, theme, qtbot):
    runner = SyncRunner()
    window = opened(slug, runner, theme, qtbot)
    window.save_session(durable=False)
    # A frozen object is not collected, however dead: those of the module's fixture are not this window's.
    left = [weakref.ref(o) for o in gc.get_objects() if isinstance(o, QWidget) and type(o) is not QWidget]
    assert len(left) > 20
    window.close()
    window.deleteLater()
    runner.close()
    del window, runner
    delete_what_waits()
    alive = [w for r in left if (w := r()) is not None]
    assert not alive, sorted({type(w).__name__ for w in alive})
