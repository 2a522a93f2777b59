"""What must hold for every panel, whoever wrote it."""

import json

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from nnviz.core.resources import resource_path
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.window import MainWindow
from nnviz.runtime.qt_runner import QtRunner

INFOS = [pytest.param(info, id=info.slug) for info in PANELS.infos()]


@pytest.fixture
def panel(info, make_context, qtbot):
    """The panel with the runner of the application: what it starts is still running in the tests."""
    panel = info.load()(make_context(QtRunner()))
    panel.resize(1280, 760)
    qtbot.addWidget(panel)
    yield panel
    panel.shutdown()


@pytest.mark.parametrize("info", INFOS)
def test_panel_keeps_the_rules(info, panel, theme, qtbot):
    assert info.title
    assert info.tip
    assert resource_path("icons", f"{info.icon}.svg").is_file()
    with qtbot.waitExposed(panel):
        panel.show()
    state = json.loads(json.dumps(panel.state(), allow_nan=False))
    panel.restore_state(state)
    assert json.loads(json.dumps(panel.state())) == state
    assert unnamed_controls(panel) == []
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        panel.grab()
    panel.hide()
    panel.deactivated()


@pytest.mark.parametrize("info", INFOS)
def test_the_palette_knows_the_pages_of_a_panel_before_it_is_built(info, panel):
    assert list(info.pages) == panel.page_names()
    if info.pages:
        panel.show_page(1)
        assert panel._page_tabs().currentIndex() == 1


def unnamed_controls(root):
    """Return the controls of which a screen reader could not say what they are."""
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QAbstractSlider, QLineEdit)
    inner = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QScrollBar)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), inner)
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and not widget.objectName().startswith("qt_")
        and type(widget).__name__ != "QTableCornerButton"
        and type(widget) is not QAbstractButton
    ]


def test_all_panels_open_in_one_window_and_close_at_once(make_context, qtbot):
    window = MainWindow(make_context(QtRunner()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    for slug in [*PANELS, *reversed(list(PANELS))]:
        assert window.open_panel(slug) is not None, window.message()
        window.grab()
        hint = window.minimumSizeHint()
        assert hint.width() <= 1280, f"{slug} is clipped at 1280 pixels"
        assert hint.height() <= 800, f"{slug} is clipped at 800 pixels"
    window.close()
