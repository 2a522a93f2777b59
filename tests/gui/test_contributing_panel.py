"""The panel that CONTRIBUTING.md shows runs in the frame as it stands."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

import nnviz
from nnviz.gui.panel import PANELS

GUIDE = Path(nnviz.__file__).resolve().parent.parent / "CONTRIBUTING.md"


@pytest.fixture
def sampler(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Return the example's module; what it registers is forgotten with the test."""
    monkeypatch.setattr(PANELS, "_classes", dict(PANELS._classes))
    code = re.search(
        r"<!-- example: nnviz/gui/panels/sampler.py -->\n```python\n(.*?)```",
        GUIDE.read_text("utf-8"),
        re.DOTALL,
    )
    file = tmp_path / "sampler.py"
    file.write_text(code[1], "utf-8")
    spec = importlib.util.spec_from_file_location("example_sampler", file)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "example_sampler", module)
    spec.loader.exec_module(module)
    return module


def test_the_panel_of_the_guide(sampler, context, qtbot):
    panel = sampler.SamplerPanel(context)
    qtbot.addWidget(panel)
    state = {"form": {"std": 3.0, "count": 500}}
    panel.restore_state(state)
    assert panel.state() == state
    panel.shutdown()
