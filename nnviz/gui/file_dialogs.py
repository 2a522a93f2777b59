"""Dialogs for files begin where the user was last with such a file, or any; at first in Documents."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from nnviz.gui.settings import JsonStore

_KEY = "folders"
"""Key of the settings: the folder used last for each kind of file."""
_LAST = "last"
"""The kind that stands for all: where somebody was last, until files of a kind have a place of their own."""

QT_LACKS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""Words of Qt's own dialog that its Chinese file does not have: ours does."""

_LONGEST = 150
"""Bytes of a proposed name."""


def start_folder(settings: JsonStore, kind: str) -> Path:
    """Return the folder in which a dialog for files of `kind` begins.

    Parameters
    ----------
    settings : JsonStore
    kind : str
        Files that people keep together: ``states``, ``pictures``, ``networks`` ...
    """
    known = settings.get(_KEY, {})
    for key in (kind, _LAST):
        folder = known.get(key) if isinstance(known, dict) else None
        if isinstance(folder, str) and Path(folder).is_dir():
            return Path(folder)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # On a new Linux account the folder may be named but not made.
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def remember_folder(settings: JsonStore, kind: str, chosen: Path) -> None:
    """Note that the user has gone to the folder of `chosen` for a file of `kind`."""
    known = settings.get(_KEY, {})
    known = dict(known) if isinstance(known, dict) else {}
    folder = str(chosen.parent.absolute())
    settings.set(_KEY, known | {kind: folder, _LAST: folder})


def safe_name(name: str) -> str:
    """Return `name` as every system takes it for a file: Windows knows the fewest letters.

    >>> safe_name("x²/20: a? race")
    'x²-20- a- race'
    """
    stem, dot, suffix = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", name).rpartition(".")
    if not stem or not 0 < len(suffix) <= 8 or " " in suffix:
        stem, dot, suffix = f"{stem}{dot}{suffix}", "", ""
    # Names are limited to 255 bytes; Chinese letters are three of them each, and a copy has a longer name.
    stem = stem.encode()[:_LONGEST].decode(errors="ignore").strip(" .") or "nnviz"
    if re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", stem):
        stem += "-"
    return f"{stem}{dot}{suffix}"


def ask_save(
    parent: QWidget,
    settings: JsonStore,
    kind: str,
    title: str,
    name: str,
    kinds: str,
    *,
    first: str = "",
    append: bool = False,
    last: Path | None = None,
) -> tuple[Path | None, str]:
    """Ask where to save a file.

    Parameters
    ----------
    parent : QWidget
    settings : JsonStore
    kind : str
        See `start_folder`.
    title : str
        Of the dialog.
    name : str
        Suggested file name.
    kinds : str
        Kinds of files to choose from, as Qt writes them.
    first : str
        The one of them that is chosen first.
    append : bool
        Whether a file that is there is added to, so that nobody need be asked before.
    last : Path, optional
        Where the same was saved last: proposed instead of `name`.

    Returns
    -------
    path : Path or None
        None if the user has thought better of it.
    used : str
        Which of `kinds` was chosen.
    """
    place = str(start_folder(settings, kind) / safe_name(name))
    if last is not None and last.parent.is_dir():
        place = str(last)
    if append:
        options = QFileDialog.Option.DontConfirmOverwrite
        chosen, used = QFileDialog.getSaveFileName(parent, title, place, kinds, first, options=options)
    else:
        chosen, used = QFileDialog.getSaveFileName(parent, title, place, kinds, first)
    return _chosen(settings, kind, chosen), used


def ask_open(parent: QWidget, settings: JsonStore, kind: str, title: str, kinds: str = "") -> Path | None:
    """Ask for a file to open; see `ask_save`."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start_folder(settings, kind)), kinds)
    return _chosen(settings, kind, chosen)


def ask_folder(parent: QWidget, settings: JsonStore, kind: str, title: str) -> Path | None:
    """Ask for a folder; see `ask_save`."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start_folder(settings, kind)))
    return _chosen(settings, kind, chosen)


def _chosen(settings: JsonStore, kind: str, chosen: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    remember_folder(settings, kind, path)
    return path
