"""The rules of the house that no linter checks."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz
from nnviz.core.registry import Registry

ROOT = Path(nnviz.__file__).resolve().parent
REGISTRIES = ["activations", "losses", "initializers", "optimizers", "schedules", "surfaces"]

#: Run in a fresh interpreter that cannot import Qt, whatever is installed.
_WITHOUT_QT = """
import importlib, pkgutil, sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is not to be imported here")
sys.meta_path.insert(0, NoQt())
for name in ("nnviz.core", "nnviz.tasks", "nnviz.cli"):
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(module.name)
print("imported")
"""


def _registry(package: str) -> Registry:
    module = importlib.import_module(f"nnviz.core.{package}")
    return getattr(module, package.upper())


def test_core_tasks_and_cli_import_without_qt():
    done = subprocess.run([sys.executable, "-c", _WITHOUT_QT], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "imported"


def test_core_and_tasks_import_numpy_alone():
    """A fresh interpreter that imports all of core and tasks has loaded no third-party package but NumPy."""
    code = _WITHOUT_QT.replace(', "nnviz.cli"', "") + (
        "import sysconfig\n"
        "site = sysconfig.get_paths()['purelib']\n"
        "files = {n: getattr(m, '__file__', '') or '' for n, m in sys.modules.items()}\n"
        "tops = {name.split('.')[0] for name, file in files.items() if file.startswith(site)}\n"
        "print(sorted(tops))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    loaded = set(ast.literal_eval(done.stdout.splitlines()[-1]))
    extra = {
        name for name in loaded if not name.startswith(("numpy", "_", "nnviz", "sitecustomize", "distutils"))
    }
    assert not extra


@pytest.mark.parametrize("package", REGISTRIES)
def test_discovery_finds_every_module(package: str):
    """Every module beside the base registers at least one class, under its own slug and with a title."""
    registry = _registry(package)
    folder = ROOT / "core" / package
    registering = {
        path.stem
        for path in folder.glob("*.py")
        if f"@{package.upper()}.register(" in path.read_text("utf-8")
    }
    found = {cls.__module__.rsplit(".", 1)[1] for cls in registry.classes()}
    assert found == registering
    assert len(registry) >= len(registering) > 0
    for slug in registry:
        cls = registry[slug]
        assert cls.slug == slug
        assert cls.title
        assert cls.__doc__


@pytest.mark.parametrize("package", REGISTRIES)
def test_registered_classes_are_attributes_of_their_package(package: str):
    module = importlib.import_module(f"nnviz.core.{package}")
    for cls in _registry(package).classes():
        assert getattr(module, cls.__name__) is cls


@pytest.mark.parametrize("package", REGISTRIES)
def test_defaults_are_valid_and_specs_read_back(package: str):
    registry = _registry(package)
    for slug in registry:
        instance = registry.create(slug)
        assert registry.parse(instance.spec()) == instance


def test_every_module_of_the_package_imports():
    for module in pkgutil.walk_packages([str(ROOT)], "nnviz."):
        if module.name != "nnviz.__main__":
            importlib.import_module(module.name)


@pytest.mark.parametrize("word", ["utils", "helpers", "common", "misc"])
def test_no_module_is_a_drawer(word: str):
    assert not list(ROOT.rglob(f"{word}.py"))


def test_nothing_uses_the_global_random_state():
    """`np.random.default_rng` and its types are the only use of `np.random`."""
    allowed = {"default_rng", "Generator", "SeedSequence", "BitGenerator", "PCG64"}
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                inner = node.value
                if inner.attr == "random" and isinstance(inner.value, ast.Name) and inner.value.id == "np":
                    assert node.attr in allowed, f"{path}: np.random.{node.attr}"


def test_top_level_holds_what_is_agreed():
    project = ROOT.parent
    if not (project / "pyproject.toml").exists():
        pytest.skip("running from an installed wheel")
    for name in ("pyproject.toml", "README.md", "nnviz", "resources", "tests", "main.py", "LICENSE"):
        assert (project / name).exists()
