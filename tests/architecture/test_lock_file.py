"""The lock file holds what pyproject.toml asks for, with hashes; each dependency has its reason."""

import re
import tomllib
from pathlib import Path

import pytest

import nnviz

ROOT = Path(nnviz.__file__).resolve().parent.parent
packaging = pytest.importorskip("packaging.requirements")

if not (ROOT / "requirements-dev.lock").is_file():
    pytest.skip("an installed nnviz has no lock file", allow_module_level=True)

LOCK = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WANTED = [
    packaging.Requirement(text)
    for text in (
        *PROJECT["dependencies"],
        *(text for extra in ("test", "lint") for text in PROJECT["optional-dependencies"][extra])
    )
]  # fmt: skip


def locked():
    """Return the versions of each package, with the hashes of all its files."""
    found = {}
    for entry in re.split(r"\n(?=[a-z0-9])", LOCK):
        match = re.match(r"([a-z0-9][a-z0-9.-]*)==(\S+)", entry)
        if match:
            found.setdefault(match[1], {})[match[2]] = re.findall(r"--hash=sha256:([0-9a-f]{64})\b", entry)
    return found


def test_every_locked_version_has_hashes_and_no_address():
    found = locked()
    assert len(found) > 30
    assert all(hashes for versions in found.values() for hashes in versions.values())
    assert "://" not in LOCK
    assert "index-url" not in LOCK


@pytest.mark.parametrize("requirement", WANTED, ids=str)
def test_what_the_project_asks_for_is_locked(requirement):
    name = re.sub(r"[-_.]+", "-", requirement.name).lower()
    assert name in locked(), f"{requirement} is not in the lock file: renew it (docs/dependencies.md)"
    assert any(requirement.specifier.contains(version, prereleases=True) for version in locked()[name])


@pytest.mark.parametrize("requirement", PROJECT["dependencies"])
def test_every_runtime_dependency_is_justified_in_one_line(requirement):
    name = packaging.Requirement(requirement).name
    lines = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith(f"| {name} |")]
    assert len(rows) == 1, f"docs/dependencies.md does not say what {name} is for"
    assert all(cell.strip() for cell in rows[0].strip("|").split("|"))
