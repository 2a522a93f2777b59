"""What a user reads when no window can open."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from nnviz.display import (
    ALL_PACKAGES,
    DEBIAN_PACKAGES,
    explain_import_error,
    missing_display,
    missing_window_libraries,
    uses_x11,
)


def test_no_display_names_the_headless_commands():
    text = missing_display({}, "linux")
    assert "no display" in text
    assert "nnviz train" in text


@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {"QT_QPA_PLATFORM": "offscreen"}]
)
def test_a_display_is_recognised(environment):
    assert missing_display(environment, "linux") == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform):
    assert missing_display({}, platform) == ""


@pytest.mark.parametrize("library", sorted(DEBIAN_PACKAGES))
def test_a_missing_library_is_named_with_its_package(library):
    text = explain_import_error(ImportError(f"{library}: cannot open shared object file: No such file"))
    assert library in text
    assert f"apt-get install {DEBIAN_PACKAGES[library]}\n" in text


def test_an_unknown_library_and_a_missing_module_are_explained():
    assert "libodd.so.9" in explain_import_error(ImportError("libodd.so.9: cannot open shared object file"))
    assert "No module named 'PySide6'" in explain_import_error(ImportError("No module named 'PySide6'"))


def test_libraries_that_qt_would_abort_for_are_named_first():
    def load(name):
        if name == "libxcb-cursor.so.0":
            raise OSError(name)

    assert "apt-get install libxcb-cursor0\n" in missing_window_libraries(load)
    assert missing_window_libraries(lambda name: None) == ""


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "linux", False),
        ({"DISPLAY": ":0"}, "darwin", False),
        ({}, "linux", False),
    ],
)
def test_x11_is_recognised(environment, platform, expected):
    assert uses_x11(environment, platform) is expected


def test_readme_names_every_package():
    from pathlib import Path

    import nnviz

    readme = Path(nnviz.__file__).parent.parent / "README.md"
    text = readme.read_text("utf-8")
    assert [package for package in ALL_PACKAGES if package not in text] == []


@pytest.mark.e2e
def test_without_a_display_the_program_says_so():
    environment = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "nnviz"], env=environment, capture_output=True, text=True, timeout=60
    )
    if sys.platform.startswith("linux"):
        assert done.returncode == 3
        assert "no display" in done.stderr
        assert "Traceback" not in done.stderr
