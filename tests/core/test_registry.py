"""Registries: discovery, specs, messages."""

from __future__ import annotations

import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from nnviz.core.errors import ParameterError, UnknownNameError
from nnviz.core.params import Parameterised, param
from nnviz.core.registry import Registry


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """Return a registry over a package on disk that holds one module."""
    package = tmp_path / "things_on_disk"
    package.mkdir()
    (package / "__init__.py").write_text("REGISTRY = None\n")
    (package / "wheel.py").write_text(
        textwrap.dedent("""
        import things_on_disk
        from dataclasses import dataclass
        from nnviz.core.params import Parameterised, param

        @things_on_disk.REGISTRY.register("wheel")
        @dataclass(frozen=True)
        class Wheel(Parameterised):
            '''A wheel.'''
            title = "Wheel"
            radius: float = param(1.0, 0.0, 10.0, alias="r")
        """)
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    made = Registry("thing", "things_on_disk")
    import things_on_disk

    things_on_disk.REGISTRY = made
    yield made
    for name in [n for n in sys.modules if n.startswith("things_on_disk")]:
        del sys.modules[name]


def test_a_file_is_enough(registry):
    assert list(registry) == ["wheel"]
    assert len(registry) == 1
    assert "wheel" in registry
    assert registry["wheel"].slug == "wheel"
    assert registry.class_named("Wheel") is registry["wheel"]


def test_specs_create_instances(registry):
    assert registry.parse("wheel").radius == 1.0
    assert registry.parse(" wheel : r = 2.5 ").radius == 2.5
    assert registry.parse(registry.parse("wheel:radius=0.1").spec()).radius == 0.1


@pytest.mark.parametrize(
    "text", ["wheel:radius", "wheel:colour=3", "wheel:radius=x", "wheel:radius=11", "wheel:r=1,radius=2"]
)
def test_bad_specs_say_why(registry, text):
    with pytest.raises(ParameterError):
        registry.parse(text)


def test_unknown_names_suggest_the_nearest(registry):
    with pytest.raises(UnknownNameError, match=r"Did you mean wheel\?"):
        registry.parse("weel")
    with pytest.raises(UnknownNameError, match=r"There are: wheel"):
        registry.create("qqqqqq")
    with pytest.raises(AttributeError):
        registry.class_named("Axle")


def test_two_classes_cannot_share_a_slug(registry):
    assert "wheel" in registry

    @dataclass(frozen=True)
    class Other(Parameterised):
        """Another."""

        size: float = param(1.0)

    with pytest.raises(ValueError, match="two classes claim"):
        registry.register("wheel")(Other)
