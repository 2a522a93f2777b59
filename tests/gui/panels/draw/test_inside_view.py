"""Grids of layers stay where they are from drawing to drawing."""

from nnviz.gui.panels.draw.inside_view import LAYERS_AT_ONCE


def test_grids_are_kept_and_empty_until_something_is_drawn_again(panel, draw, one, zero):
    draw(panel.canvas, one)
    grids = panel.layers.grids
    assert grids
    panel.tools.clear.click()
    assert panel.layers.grids == []
    assert all(grid._blank for grid in grids)
    draw(panel.canvas, zero)
    assert panel.layers.grids == grids, "nothing is laid out anew"
    assert not any(grid._blank for grid in grids)


def test_another_network_has_other_grids(panel, draw, one):
    draw(panel.canvas, one)
    before = len(panel.layers.grids)
    panel._loader.load("bundled:mlp")
    draw(panel.canvas, one)
    assert len(panel.layers.grids) > LAYERS_AT_ONCE > before, "shown in several parts"
