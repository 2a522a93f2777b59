"""File > Export does what its entries say, the same in every panel."""

import pytest

from nnviz.gui.command_palette import CommandPalette
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.window import MainWindow


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context)
    qtbot.addWidget(window)
    yield window
    window.shutdown()


def action(window, text):
    return next(a for a in window.menus.actions() if a.text().replace("&", "").startswith(text))


def test_export_asks_for_a_place_in_every_panel(window, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName",
        lambda _parent, _title, _place, kinds, *_a, **_k: (asked.append(kinds), ("", ""))[1],
    )
    for slug in PANELS:
        window.open_panel(slug)
        action(window, "Picture (PNG or SVG)").trigger()
        assert "(*.png)" in asked[-1]
        action(window, "Document (PDF)").trigger()
        assert "(*.pdf)" in asked[-1]
    assert len(asked) == 2 * len(PANELS)


def test_export_offers_what_the_panel_in_front_can_be_saved_as(window):
    window.open_panel("race")
    texts = [a.text() for a in window.menus.actions()]
    assert "Film as GIF…" in texts
    assert "Film as GIF…" in [a.text() for a in window.menus.export.menu.actions()]
    window.open_panel("perceptron")
    texts = [a.text() for a in window.menus.actions()]
    assert "Film as GIF…" not in texts
    assert "Save data as CSV…" in texts
    palette = CommandPalette(window.menus.actions(), window)
    assert any(text.startswith("Export picture") for text in palette.texts())
    palette.close()
