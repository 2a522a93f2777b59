"""The prepared states that pictures are taken of belong to panels that there are."""

from __future__ import annotations

import json

import pytest

from nnviz.core.resources import resource_path
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.screenshot import main

EXAMPLES = sorted(resource_path("examples").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_restores_and_comes_back(path, context, qtbot):
    panel = PANELS[path.stem].load()(context)
    qtbot.addWidget(panel)
    state = json.loads(path.read_text("utf-8"))
    panel.restore_state(state)
    returned = panel.state()
    assert {key: returned[key] for key in state} == state
    panel.shutdown()


def test_a_bad_panel_or_size_is_named(tmp_path, capsys):
    assert main(["--panel", "drw", "--out", str(tmp_path)]) == 2
    assert "draw" in capsys.readouterr().err
    assert main(["--size", "huge", "--out", str(tmp_path)]) == 2
    assert "WIDTHxHEIGHT" in capsys.readouterr().err
