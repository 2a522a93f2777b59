"""Tabs on paper."""

import pytest
from PySide6.QtWidgets import QLabel, QTabBar, QTabWidget

from nnviz.gui.widgets.tabs_below import tabs_below


def order(tabs):
    """Return whether the bar is painted after the pages."""
    children = tabs.children()
    return children.index(tabs.findChild(QTabBar)) > children.index(tabs.currentWidget().parent())


def test_the_bar_goes_below_its_pages_and_comes_back(qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("page"), "one")
    tabs.show()
    assert order(tabs)
    with tabs_below(tabs):
        assert not order(tabs)
    assert order(tabs)
    with pytest.raises(ValueError, match="stop"), tabs_below(tabs):
        raise ValueError("stop")
    assert order(tabs)
