"""Help > Diagnostics and About: versions and settings, nothing personal."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication

from nnviz.gui.messages import DetailsDialog
from nnviz.gui.privacy import impersonal

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow

_PACKAGES = (
    "nnviz",
    "numpy",
    "PySide6-Essentials",
    "pyqtgraph",
    "contourpy",
    "pillow",
    "ziamath",
    "matplotlib",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diagnostics", text)


def diagnostics(window: MainWindow) -> str:
    """Return versions, screen and settings as text; no names, paths or contents of files."""
    theme = window.context.theme
    lines = [
        f"Python {sys.version.split()[0]} on {platform.system()} {platform.machine()}",
        f"Qt {qVersion()}",
    ]
    for package in _PACKAGES:
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{package}: not installed as a package")
    screen = window.screen()
    size = screen.size()
    lines += [
        f"Display {QGuiApplication.platformName()}, {size.width()}x{size.height()}, "
        f"{screen.devicePixelRatio():g}x",
        f"Theme {theme.mode} ({'dark' if theme.is_dark else 'light'}), presentation {theme.presentation}",
        f"Panels {', '.join(window.registry)}",
        f"Opened {', '.join(panel.slug for panel in window.built_panels()) or 'none'}",
        f"Settings saved {'no' if window.context.settings.problem else 'yes'}",
    ]
    return impersonal("\n".join(lines))


def show_diagnostics(window: MainWindow) -> None:
    """Open the diagnostics in a window of their own."""
    heading = _tr("Add this to a report of a fault. It holds nothing personal.")
    DetailsDialog(_tr("Diagnostics"), heading, diagnostics(window), window.context.theme, window).show()


def show_about(window: MainWindow) -> None:
    """Open the About window."""
    import nnviz

    heading = f"nnviz {getattr(nnviz, '__version__', '')}"
    text = _tr(
        "A desktop laboratory in which people see deep learning happen: offline, with numbers that can be "
        "checked by hand.\n\nMIT licence. The MNIST data set has its own licence beside it."
    )
    DetailsDialog(_tr("About nnviz"), heading, text, window.context.theme, window).show()
