"""The worked examples of CONTRIBUTING.md do what it says: one file each, found, and mathematically right."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import numpy as np
import pytest

import nnviz
from nnviz.core.activations import ACTIVATIONS
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.registry import Registry
from nnviz.core.surfaces import SURFACES

GUIDE = Path(nnviz.__file__).resolve().parent.parent / "CONTRIBUTING.md"
_EXAMPLE = re.compile(r"<!-- example: (?P<path>\S+) -->\n```python\n(?P<code>.*?)```", re.DOTALL)


def _examples() -> dict[str, str]:
    return {found["path"]: found["code"] for found in _EXAMPLE.finditer(GUIDE.read_text("utf-8"))}


def _load(path: str, folder: Path) -> object:
    file = folder / Path(path).name
    file.write_text(_examples()[path], "utf-8")
    name = "example_" + file.stem
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules[name]
    return module


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch):
    """Return a function after which what an example registers is forgotten with the test."""

    def forget(registry: Registry) -> None:
        assert len(registry) > 0
        monkeypatch.setattr(registry, "_classes", dict(registry._classes))

    return forget


def test_the_guide_has_its_examples():
    assert len(_examples()) >= 4


def test_the_activation(forget, tmp_path):
    forget(ACTIVATIONS)
    _load("nnviz/core/activations/gaussian.py", tmp_path)
    bump = ACTIVATIONS.parse("gaussian:width=2")
    x = np.linspace(-5, 5, 101)
    step = 1e-6
    numeric = (bump.forward(x + step) - bump.forward(x - step)) / (2 * step)
    np.testing.assert_allclose(bump.derivative(x), numeric, atol=1e-9)
    extremes = np.array([-np.inf, np.inf, 1e30], dtype=np.float32)
    np.testing.assert_array_equal(bump.forward(extremes), 0)
    np.testing.assert_array_equal(bump.derivative(extremes), 0)


def test_the_optimizer(forget, tmp_path):
    forget(OPTIMIZERS)
    _load("nnviz/core/optimizers/signsgd.py", tmp_path)
    optimizer = OPTIMIZERS.parse("signsgd:lr=0.5")
    x = np.array([1.0, -2.0, 0.0])
    optimizer.step(x, 2 * x, optimizer.init_state(x))
    np.testing.assert_allclose(x, [0.5, -1.5, 0.0])
    moved, memory = optimizer.advance(
        np.array([1.0, -2.0, 0.0]), np.array([2.0, -4, 0]), (), 1, 0.5, optimizer, np
    )
    np.testing.assert_allclose(moved, x)
    assert memory == ()


def test_the_surface(forget, tmp_path):
    forget(SURFACES)
    _load("nnviz/core/surfaces/egg_box.py", tmp_path)
    surface = SURFACES.create("egg_box")
    for x, y in surface.global_minima:
        assert surface.value(x, y) == pytest.approx(0.0, abs=1e-12)
        np.testing.assert_allclose(surface.gradient(x, y), 0.0, atol=1e-12)
