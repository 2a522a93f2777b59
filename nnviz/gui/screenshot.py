"""Pictures of the running panels for the documentation: ``nnviz screenshot --panel all --out DIR``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nnviz.core.errors import NnvizError, ParameterError
from nnviz.gui.examples import Example
from nnviz.gui.examples import examples as prepared

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_SETTLE_MS = 15_000
"""How long a panel may work before it is painted as it is."""


def main(arguments: Sequence[str]) -> int:
    """Answer the command ``nnviz screenshot`` and return the exit code."""
    parser = argparse.ArgumentParser(prog="nnviz screenshot", description="Save pictures of panels as PNG.")
    parser.add_argument("--panel", action="append", help="slug of a panel, or all (default)", metavar="SLUG")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures", metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark", "both"), default="light")
    parser.add_argument("--size", default="1280x800", help="size of the window, WIDTHxHEIGHT")
    parser.add_argument("--scale", type=float, default=1.0, help="pixels per point, 2 for high resolution")
    parser.add_argument("--present", action="store_true", help="as in presentation mode")
    parser.add_argument("--new", action="store_true", help="as a new user finds them, without the examples")
    parser.add_argument("--language", choices=("en", "zh_CN"), default="en", help="language of the window")
    options = parser.parse_args(list(arguments))
    try:
        return run_screenshots(
            options.panel or ["all"],
            options.out,
            options.theme,
            parse_size(options.size),
            options.scale,
            options.present,
            not options.new,
            options.language,
        )
    except NnvizError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def parse_size(text: str) -> tuple[int, int]:
    """Return width and height from ``1280x800``.

    Raises
    ------
    ParameterError
        If it is not of this form or not between 320 and 8000.
    """
    width, _, height = text.lower().partition("x")
    if width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 8000 and 320 <= int(height) <= 8000:
        return int(width), int(height)
    raise ParameterError(f"The size is WIDTHxHEIGHT, for instance 1280x800, not {text!r}.")


def run_screenshots(
    panels: Sequence[str],
    out_dir: Path,
    theme: str = "light",
    size: tuple[int, int] = (1280, 800),
    scale: float = 1.0,
    present: bool = False,
    examples: bool = True,
    language: str = "en",
) -> int:
    """Save ``<example>-<theme>.png`` for each example of each panel; starts a QApplication of its own.

    Parameters
    ----------
    panels : sequence of str
        Slugs, or ``["all"]``.
    out_dir : Path
        Made if it is not there.
    theme : str
        ``light``, ``dark`` or ``both``.
    size : tuple of int
        Window, points.
    scale : float
        Pixels per point.
    present : bool
        Large type.
    examples : bool
        Put each panel into the states of ``resources/examples``, a picture for each; else as it opens.
    language : str
        A key of `nnviz.gui.translation.LANGUAGES`, whatever the system speaks.

    Returns
    -------
    int
        0, or 1 if a panel could not be opened.
    """
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = f"{scale:g}"
    with tempfile.TemporaryDirectory(prefix="nnviz-") as folder:
        # Pictures show what a new user sees, whatever the settings of this one.
        before = os.environ.get("NNVIZ_CONFIG_DIR")
        os.environ["NNVIZ_CONFIG_DIR"] = folder
        try:
            themes = ("light", "dark") if theme == "both" else (theme,)
            return _run(panels, out_dir, themes, size, present, examples, language)
        finally:
            if before is None:
                del os.environ["NNVIZ_CONFIG_DIR"]
            else:
                os.environ["NNVIZ_CONFIG_DIR"] = before


def _run(
    panels: Sequence[str],
    out_dir: Path,
    themes: tuple[str, ...],
    size: tuple[int, int],
    present: bool,
    examples: bool,
    language: str,
) -> int:
    from nnviz.gui.application import make_application
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel_registry import PANELS
    from nnviz.gui.settings import JsonStore
    from nnviz.gui.theme import Theme
    from nnviz.gui.translation import install_language, remove_language
    from nnviz.gui.window import MainWindow
    from nnviz.runtime.qt_runner import QtRunner

    slugs = list(PANELS) if "all" in panels else [PANELS[slug].slug for slug in panels]
    out_dir.mkdir(parents=True, exist_ok=True)
    app = make_application([])
    install_language(language)
    settings = JsonStore(None)
    look = Theme(settings)
    look.set_mode(themes[0])
    runner = QtRunner()
    window = MainWindow(AppContext(runner, settings, look))
    runner.failed.connect(lambda failure: window.notify(failure.message, failure.details, "error"))
    failed = 0
    try:
        window.resize(*size)
        window.show()
        look.set_presentation(present)
        for slug in slugs:
            for example in prepared(slug) if examples else (Example(slug, slug),):
                if not _stage(window, example):
                    sys.stderr.write(f"{example.name}: {window.message()}\n")
                    failed += 1
                    continue
                for mode in themes:
                    look.set_mode(mode)
                    _settle(window)
                    path = out_dir / f"{example.name}-{mode}.png"
                    if not window.grab().save(str(path)):
                        raise ParameterError(f"{path} cannot be written.")
                    sys.stdout.write(f"{path}\n")
    finally:
        window.close()
        runner.close()
        window.deleteLater()
        app.sendPostedEvents()
        remove_language()
    return 1 if failed else 0


def _stage(window: MainWindow, example: Example) -> bool:
    """Bring the window to what the example shows; False if its panel does not open."""
    from PySide6.QtWidgets import QAbstractButton

    if (panel := window.open_panel(example.panel)) is None:
        return False
    if example.state is not None and window.open_panel(example.panel, panel.state() | example.state) is None:
        return False
    for name in example.press:
        _settle(window)
        panel.findChild(QAbstractButton, name).click()
    if example.then is not None:
        _settle(window)
        panel.restore_state(panel.state() | example.then)
    return True


def _settle(window: MainWindow) -> None:
    """Let the event loop run until the panel's jobs have ended and nothing is painted any more."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    calm = 0

    def look() -> None:
        nonlocal calm
        calm = 0 if window.context.runner.is_busy() else calm + 1
        # Formulas are typeset one after the other when the window has nothing else to do.
        if calm >= 12:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(60)
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    timer.stop()
