"""The language of the window: which one, loading it, and the texts of core in it.

Strings of the window go through ``self.tr`` and ``QCoreApplication.translate``. Texts of `nnviz.core` and
`nnviz.tasks`, which know no Qt, stay English there and are translated where they are shown, by
`translate_core`. The files are made by ``resources/translations/update_translations.py``.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nnviz.core.errors import DataFileError
from nnviz.core.resources import resource_path

if TYPE_CHECKING:
    from nnviz.gui.settings import JsonStore

SYSTEM = "system"
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
"""The languages there are, by code, each in its own words."""

_SETTING = "language"
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "zh_CN": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}


@dataclass
class _Installed:
    """What the application speaks now."""

    language: str = "en"
    translators: list[QTranslator] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)


_installed = _Installed()


def chosen_language(settings: JsonStore) -> str:
    """Return what the user has set: ``"system"`` or a key of `LANGUAGES`."""
    chosen = settings.get(_SETTING, SYSTEM)
    return chosen if chosen in LANGUAGES else SYSTEM


def set_chosen_language(settings: JsonStore, chosen: str) -> None:
    """Remember the choice; `install_language` makes it so."""
    if chosen != SYSTEM and chosen not in LANGUAGES:
        raise ValueError(f"the language is {SYSTEM}, {', '.join(LANGUAGES)}, not {chosen!r}")
    settings.set(_SETTING, chosen)


def resolved_language(chosen: str, system: QLocale | None = None) -> str:
    """Return the key of `LANGUAGES` to use: the system's own language if it is there, else English."""
    if chosen in LANGUAGES:
        return chosen
    for name in (system or QLocale.system()).uiLanguages():
        # Traditional characters are not simplified ones, but nearer than English.
        if name.split("-")[0] == "zh":
            return "zh_CN"
        if name.split("-")[0] in ("en", "C"):
            return "en"
    return "en"


def current_language() -> str:
    """Return the key of `LANGUAGES` in which the window speaks now."""
    return _installed.language


def install_language(language: str) -> None:
    """Let everything built from now on speak `language`.

    Numbers and dates follow the system where it has the same language, and the language otherwise.

    Parameters
    ----------
    language : str
        A key of `LANGUAGES`.
    """
    remove_language()
    app = QCoreApplication.instance()
    assert app is not None
    own = QLocale.system()
    known = _LOCALES[language]
    QLocale.setDefault(own if own.language() == known.language() else known)
    # The English file holds plural forms only ("1 run", "2 runs").
    files = [str(resource_path("translations", f"nnviz_{language}.qm"))]
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files.insert(0, f"{folder}/qtbase_{language}.qm")
    for file in files:
        translator = QTranslator()
        # From memory: Qt would map the file, and an update that writes it anew would end the process.
        content = Path(file).read_bytes() if Path(file).is_file() else b""
        if content and translator.load(content):
            app.installTranslator(translator)
            _installed.translators.append(translator)
            _installed.contents.append(content)
    _installed.language = language


def remove_language() -> None:
    """Return to the English of the sources."""
    app = QCoreApplication.instance()
    while _installed.translators:
        translator = _installed.translators.pop()
        if app is not None:
            app.removeTranslator(translator)
    _installed.contents.clear()
    QLocale.setDefault(QLocale.system())
    _installed.language = "en"
    _translated.cache_clear()


def missing_font(language: str) -> str:
    """Return what to do if no font has the signs of `language`, or an empty text.

    The text is English, since the other could not be read.
    """
    from PySide6.QtGui import QFontDatabase

    if language != "zh_CN" or QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return ""
    return (
        "No font with Chinese characters is installed, so they are shown as boxes. Install one "
        "(Debian, Ubuntu: sudo apt install fonts-wqy-microhei or fonts-noto-cjk) and start nnviz again, "
        "or choose View > Language > English."
    )


def without_mnemonic(text: str) -> str:
    """Return the text of a menu entry without the mark of its key.

    Examples
    --------
    >>> without_mnemonic("&Open…"), without_mnemonic("打开(&O)…")
    ('Open…', '打开…')
    """
    return re.sub(r"\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def translate_core(text: str) -> str:
    """Return a text of core or tasks in the language of the window.

    Titles and help are looked up as they stand. A sentence with values in it is recognised by the template
    that it was made from; a text of several sentences is taken apart. What is not known stays as it is.
    """
    if _installed.language == "en" or not text:
        return text
    return _translated(text)


@functools.lru_cache(maxsize=4096)
def _translated(text: str) -> str:
    stripped = text.strip()
    found = _exact(stripped) or _by_template(stripped, strict=True) or _in_parts(stripped)
    found = found or _by_template(stripped, strict=False)
    if not found:
        return text
    return text.replace(stripped, found) if stripped != text else found


def _exact(text: str) -> str:
    found = QCoreApplication.translate("Core", text)
    return "" if found == text else found


#: Where a text that was put together comes apart: separator, what of it stays with the first part, and how
#: the parts are joined in Chinese. Paragraphs first, then sentences, a remark in brackets, words.
_JOINTS = (("\n", "", "\n"), (". ", ".", ""), (": ", "", "："), (" (", "", ""), (", ", "", "，"))


def _in_parts(text: str) -> str:
    number, _, rest = text.partition(" ")
    if number.isdecimal() and (found := _exact(rest)):  # "2 Affine": the second layer
        return f"{number} {found}"
    name, _, value = text.rpartition(" ")  # "weight decay 0.1", "std 1": a parameter and its value
    if name and (found := _exact(name) or _exact(name.replace(" ", "_"))):
        return f"{found} {value}"
    for separator, kept, joint in _JOINTS:
        pieces = text.split(separator, 1 if separator in (": ", " (") else -1)
        if len(pieces) < 2:
            continue
        # The separator took the full stop of all sentences but the last.
        pieces = [piece + kept for piece in pieces[:-1]] + pieces[-1:]
        if separator == " (":
            pieces[1] = "(" + pieces[1]
        parts = [_translated(piece) for piece in pieces]
        if parts != pieces:
            return joint.join(parts)
    return ""


@functools.cache
def _templates() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the fixed parts of every template, and the template, those that say most first."""
    try:
        names = json.loads(resource_path("translations", "core_templates.json").read_text("utf-8"))
    except (DataFileError, OSError, ValueError):
        return ()
    split = []
    for name in names:
        fixed = [""]
        for literal, value, _, _ in Formatter().parse(name):
            fixed[-1] += literal
            if value is not None:
                fixed.append("")
        split.append((tuple(fixed), name))
    return tuple(sorted(split, key=lambda entry: -sum(map(len, entry[0]))))


def match_template(fixed: tuple[str, ...], text: str) -> list[str] | None:
    """Return the values between the fixed parts of a template, or None if `text` was not made from it.

    Examples
    --------
    >>> match_template(("Step ", " of ", "."), "Step 3 of 10.")
    ['3', '10']
    """
    if not text.startswith(fixed[0]) or len(text) < sum(map(len, fixed)):
        return None
    values, position = [], len(fixed[0])
    for part in fixed[1:-1]:
        at = text.find(part, position + 1) if part else position + 1
        if at < 0:
            return None
        values.append(text[position:at])
        position = at + len(part)
    end = len(text) - len(fixed[-1])
    if not text.endswith(fixed[-1]) or end < position:
        return None
    return [*values, text[position:end]]


def _by_template(text: str, *, strict: bool) -> str:
    """Return the translation of a sentence with values in it, or an empty text.

    Parameters
    ----------
    text : str
    strict : bool
        Whether a value may hold the end of one sentence and the beginning of the next only where the
        template puts whole sentences.
    """
    for fixed, name in _templates():
        values = match_template(fixed, text) if len(fixed) > 1 else None
        if values is None:
            continue
        if strict and any(
            ". " in value and not before.endswith(". ")
            for before, value in zip(fixed[:-1], values, strict=True)
        ):
            continue
        if found := _exact(name):
            return found.format(*map(translate_core, values))
    return ""
