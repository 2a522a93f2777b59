"""``nnviz desktop``: an entry in the menu of the desktop; a double click opens ``.nnviz`` files."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.resources import resource_path

NAME = "desktop"
HELP = "Add nnviz to the menu of the desktop and let it open .nnviz files (Linux)."

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("action", choices=("install", "remove"), help="put the files there or take them away")
    parser.add_argument(
        "--prefix", type=Path, metavar="DIR", help="folder instead of ~/.local/share, for instance /usr/share"
    )


def run(args: argparse.Namespace) -> int:
    """Install or remove; return the exit code."""
    if sys.platform in ("win32", "darwin"):
        raise ParameterError(
            "Menu entries of this kind are for Linux. On Windows and macOS make a bundle (docs/bundle.md) "
            "and open a .nnviz file with it once; the system remembers the choice."
        )
    root = args.prefix or data_home()
    if args.action == "install":
        for path in install(root):
            print(path)
    else:
        for path in remove(root):
            print(f"removed {path}")
    _refresh(root)
    return 0


def data_home() -> Path:
    """Return where the desktop looks for files of this user (XDG base directories)."""
    folder = os.environ.get("XDG_DATA_HOME", "")
    return Path(folder) if folder else Path.home() / ".local" / "share"


def start_command() -> str:
    """Return the command that starts this nnviz, quoted for a desktop entry."""
    found = shutil.which("nnviz")
    if getattr(sys, "frozen", False):
        words = [sys.executable]
    elif found:
        words = [found]
    else:
        words = [sys.executable, str(Path(__file__).resolve().parents[3] / "main.py")]
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    # Desktop entries know double quotes only (Desktop Entry Specification, "The Exec key").
    if shlex.quote(word) == word:
        return word.replace("%", "%%")
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%")


def install(root: Path) -> Iterator[Path]:
    """Write menu entry, file type and icons below `root` and yield what has been written.

    Raises
    ------
    DataFileError
        If a file cannot be written.
    """
    entry = resource_path("desktop", "nnviz.desktop").read_text("utf-8")
    entry = entry.replace("Exec=nnviz ", f"Exec={start_command()} ")
    kind = resource_path("desktop", "nnviz.xml").read_text("utf-8")
    pictures = {root / place: resource_path(*source).read_bytes() for place, source in _icons()}
    texts = {path: text.encode() for path, text in zip(_texts(root), (entry, kind), strict=True)}
    for path, content in {**texts, **pictures}.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise DataFileError(f"{path} cannot be written: {error.strerror or error}.") from error
        yield path


def remove(root: Path) -> Iterator[Path]:
    """Take away what `install` has written and yield what was there.

    Raises
    ------
    DataFileError
        If a file cannot be removed.
    """
    for path in (*_texts(root), *(root / place for place, _ in _icons())):
        if path.exists():
            try:
                path.unlink()
            except OSError as error:
                raise DataFileError(f"{path} cannot be removed: {error.strerror or error}.") from error
            yield path


def _texts(root: Path) -> tuple[Path, Path]:
    return root / "applications" / "nnviz.desktop", root / "mime" / "packages" / "nnviz.xml"


def _icons() -> Iterator[tuple[Path, tuple[str, str]]]:
    theme = Path("icons", "hicolor")
    for size in _ICON_SIZES:
        yield theme / f"{size}x{size}" / "apps" / "nnviz.png", ("desktop", f"nnviz-{size}.png")
    yield theme / "scalable" / "apps" / "nnviz.svg", ("icons", "nnviz.svg")


def _refresh(root: Path) -> None:
    """Let the desktop read the files again, where it has the tools for it."""
    folders = {"update-mime-database": root / "mime", "update-desktop-database": root / "applications"}
    for tool, folder in folders.items():
        program = shutil.which(tool)
        if program and folder.is_dir():
            subprocess.run([program, str(folder)], check=False, capture_output=True)
