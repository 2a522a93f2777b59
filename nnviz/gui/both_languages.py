"""What a text of the window is called in the other language: people look for things by either name."""

from __future__ import annotations

import functools
import xml.etree.ElementTree as ET

from nnviz.core.errors import DataFileError
from nnviz.core.resources import resource_path
from nnviz.gui.translation import without_mnemonic


def plain(text: str) -> str:
    """Return a text of a menu as people type it: without the mark of its key and the three dots.

    Examples
    --------
    >>> plain("&Open…"), plain("打开(&O)…")
    ('Open', '打开')
    """
    return without_mnemonic(text).rstrip("…")


@functools.cache
def _pairs() -> dict[str, str]:
    """Return English by Chinese and Chinese by English, of all texts of the window."""
    found: dict[str, str] = {}
    try:
        messages = ET.parse(resource_path("translations", "nnviz_zh_CN.ts")).iter("message")
        for message in messages:
            source, translation = (plain(message.findtext(name) or "") for name in ("source", "translation"))
            if source and translation:
                found.setdefault(source, translation)
                found.setdefault(translation, source)
    except (DataFileError, OSError, ET.ParseError):
        return {}  # an installation without the sources of its translations: one language is found
    return found


def other_name(text: str) -> str:
    """Return `text` in the language that the window does not speak; empty if it is not known."""
    return _pairs().get(plain(text), "")
