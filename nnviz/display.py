"""Says in one readable message why a window cannot open, and what to do about it."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Mapping

#: Debian package of each system library that Qt may miss on a bare machine.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

#: All of them, as the README names them.
ALL_PACKAGES = tuple(dict.fromkeys(DEBIAN_PACKAGES.values()))

_HEADLESS = (
    "Without a window these commands do the same work: nnviz train, nnviz evaluate, nnviz classify, "
    "nnviz activations, nnviz race, nnviz initializers (nnviz --help lists them)."
)


def missing_display(environment: Mapping[str, str], platform: str) -> str:
    """Return what to tell the user if there is no screen to open a window on, else an empty text.

    Parameters
    ----------
    environment : mapping
        ``os.environ``.
    platform : str
        ``sys.platform``; only X11 and Wayland systems can lack a display.
    """
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "nnviz cannot open its window: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
        "Start it in a desktop session, or over SSH with ssh -X.\n" + _HEADLESS
    )


def missing_window_libraries(load: Callable[[str], object] = ctypes.CDLL) -> str:
    """Return what to tell the user if Qt's X11 plugin would abort for want of a library, else "".

    Qt ends the process by itself in that case, without naming the package. The libraries tried are
    those that Qt loads a moment later anyway.
    """
    missing = []
    for library in (name for name in DEBIAN_PACKAGES if name.startswith(("libxcb", "libX11", "libxkb"))):
        try:
            load(library)
        except OSError:
            missing.append(library)
    if not missing:
        return ""
    packages = " ".join(dict.fromkeys(DEBIAN_PACKAGES[library] for library in missing))
    return (
        f"nnviz cannot open its window: missing system libraries: {', '.join(missing)}.\n"
        f"On Debian or Ubuntu: sudo apt-get install {packages}\n" + _HEADLESS
    )


def uses_x11(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether Qt is going to open its window on an X server."""
    if platform in ("win32", "darwin") or not environment.get("DISPLAY"):
        return False
    wanted = environment.get("QT_QPA_PLATFORM", "")
    return wanted.startswith("xcb") or (not wanted and not environment.get("WAYLAND_DISPLAY"))


def explain_import_error(error: ImportError) -> str:
    """Return what to tell the user when Qt cannot be imported: the Debian package to install.

    Examples
    --------
    >>> print(explain_import_error(ImportError("libEGL.so.1: cannot open shared object file")))
    nnviz cannot start Qt: the system library libEGL.so.1 is missing.
    On Debian or Ubuntu: sudo apt-get install libegl1
    ...
    """
    found = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*)", str(error))
    if found:
        library = found.group(1)
        package = DEBIAN_PACKAGES.get(library)
        advice = (
            f"On Debian or Ubuntu: sudo apt-get install {package}"
            if package
            else f"Install the package of your system that contains {library}."
        )
        return (
            f"nnviz cannot start Qt: the system library {library} is missing.\n{advice}\n"
            f"If more are missing: sudo apt-get install {' '.join(ALL_PACKAGES)}\n{_HEADLESS}"
        )
    return (
        f"nnviz cannot start its window: {error}.\n"
        f"Install it again with its requirements: python -m pip install --force-reinstall nnviz\n{_HEADLESS}"
    )
