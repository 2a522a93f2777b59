"""An installed wheel finds its resources: built, installed into a fresh environment and run there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import nnviz

PROJECT = Path(nnviz.__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment with the wheel that sees only the dependencies of this one."""
    if not (PROJECT / "pyproject.toml").exists():
        pytest.skip("not a source checkout")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(PROJECT)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
    scripts = "Scripts" if os.name == "nt" else "bin"
    python = folder / "env" / scripts / "python"
    site = Path(
        subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
    )
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    # Dependencies come from here; .pth files of a folder named in a .pth file are not read, so an
    # editable nnviz of this environment stays invisible.
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", "utf-8")
    return python


def _run(python: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [python, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=120
    )


@pytest.mark.e2e
def test_the_wheel_brings_its_resources(installed_python: Path, tmp_path: Path):
    code = "import nnviz.core.resources as r; print(r.__file__); print(r.resource_path('mnist'))"
    done = _run(installed_python, "-c", code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    module, data = done.stdout.splitlines()
    assert str(PROJECT / "nnviz") not in module
    assert Path(data).is_dir()


@pytest.mark.e2e
def test_the_wheel_evaluates_a_bundled_network(installed_python: Path, tmp_path: Path):
    done = _run(installed_python, "-m", "nnviz", "evaluate", "bundled:mlp", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["count"] == 10_000
    assert result["accuracy"] > 0.985
