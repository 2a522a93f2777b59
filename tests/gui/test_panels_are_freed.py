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
