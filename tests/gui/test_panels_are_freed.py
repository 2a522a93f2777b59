"""A closed panel leaves nothing behind: the window is built anew with every change of language.

What holds on: a function written at the place (``lambda``) that is connected to a signal of a QObject without
a parent. PySide6 keeps the function as long as the object lives, and the function the object.
"""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from nnviz.gui.panel import PANELS


def _settle():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@pytest.mark.parametrize("slug", list(PANELS))
def test_a_closed_panel_is_freed(slug, make_context, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path))
    panel = PANELS[slug].load()(make_context())
    qtbot.addWidget(panel)  # holds it weakly
    panel.show()
    qtbot.waitExposed(panel)
    panel.activated()
    panel.deactivated()
    panel.shutdown()
    panel.close()
    panel.deleteLater()
    alive = weakref.ref(panel)
    del panel
    _settle()
    assert alive() is None


def test_a_window_replaced_by_another_is_collected_before_it_is_frozen(monkeypatch):
    from types import SimpleNamespace

    from nnviz.gui.application import _Keeper

    done = []
    monkeypatch.setattr(gc, "collect", lambda *_: done.append("collect"))
    monkeypatch.setattr(gc, "freeze", lambda: done.append("freeze"))
    panels = ["draw"]
    windows = [SimpleNamespace(built_panels=lambda: panels) for _ in range(2)]
    switch = SimpleNamespace(window=windows[0])
    keeper = _Keeper(switch)
    keeper.settle()
    keeper.settle()
    panels.append("race")
    keeper.settle()
    assert done == ["freeze", "freeze"]
    switch.window = windows[1]
    keeper.settle()
    assert done == ["freeze", "freeze", "collect", "freeze"]
