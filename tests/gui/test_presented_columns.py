"""Presenting makes the columns at the sides wider for as long as it lasts."""

import pytest
from PySide6.QtWidgets import QApplication

from nnviz.gui.panel_registry import PANELS


def shown(panel):
    panel.resize(1160, 760)
    panel.show()
    for _ in range(3):
        QApplication.processEvents()
    return panel


def columns(panel):
    for _ in range(3):
        QApplication.processEvents()
    return panel.splitter_sizes()


@pytest.mark.parametrize("slug", list(PANELS))
def test_a_panel_first_opened_while_presenting_is_as_any_other_afterwards(make_panel, theme, slug):
    usual = columns(shown(make_panel(slug)))
    theme.set_presentation(True)
    panel = shown(make_panel(slug))
    columns(panel)
    theme.set_presentation(False)
    found = columns(panel)
    # The picture has what is left, which is more where the panel has grown meanwhile.
    assert found[0] == pytest.approx(usual[0], abs=2)
    assert found[2] == pytest.approx(usual[2], abs=20)


def test_widths_that_somebody_dragged_come_back(make_panel, theme):
    panel = shown(make_panel("activations"))
    panel.set_splitter_sizes([360, 500, 300])
    before = columns(panel)
    for _ in range(3):
        theme.set_presentation(True)
        assert panel._controls.width() > before[0]
        theme.set_presentation(False)
    assert columns(panel) == pytest.approx(before, abs=3)


def test_what_is_kept_while_presenting_is_what_there_is_without(make_panel, theme):
    panel = shown(make_panel("activations"))
    before = columns(panel)
    theme.set_presentation(True)
    assert columns(panel)[0] == pytest.approx(before[0], abs=2)
    theme.set_presentation(False)
