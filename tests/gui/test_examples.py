"""The prepared states that pictures are taken of belong to panels that there are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from nnviz.core.resources import resource_path
from nnviz.gui.examples import examples
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.screenshot import main

EXAMPLES = [example for slug in PANELS for example in examples(slug)]


def test_every_file_is_an_example_of_a_panel():
    assert {path.stem for path in resource_path("examples").glob("*.json")} <= {
        example.name for example in EXAMPLES
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_restores_and_comes_back(example, context, qtbot):
    panel = PANELS[example.panel].load()(context)
    qtbot.addWidget(panel)
    for part in (example.state or {}, example.then or {}):
        panel.restore_state(panel.state() | part)
        again = panel.state()
        panel.restore_state(again)
        assert panel.state() == again
        assert part.keys() <= again.keys()
    assert all(panel.findChild(QAbstractButton, name) for name in example.press)
    panel.shutdown()


def test_a_bad_panel_or_size_is_named(tmp_path, capsys):
    assert main(["--panel", "drw", "--out", str(tmp_path)]) == 2
    assert "draw" in capsys.readouterr().err
    assert main(["--size", "huge", "--out", str(tmp_path)]) == 2
    assert "WIDTHxHEIGHT" in capsys.readouterr().err
