"""Texts that may leave the machine (log, report, diagnostics) without the user's name and folders."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path


def impersonal(text: str) -> str:
    """Return `text` with the home folder as ``~`` and the user's name, as part of a path, as ``USER``.

    Examples
    --------
    >>> impersonal(str(Path.home() / "digits.csv")).replace(chr(92), "/")
    '~/digits.csv'
    """
    for pattern, replacement in _patterns(os.environ.get("HOME", ""), os.environ.get("USERPROFILE", "")):
        text = pattern.sub(replacement, text)
    return text


@cache
def _patterns(*_environment: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    homes, names = set(), set()
    for home in (_home(), *_environment):
        if len(Path(home).parts) > 1:
            homes |= {home, os.path.realpath(home)}
            names.add(Path(home).name)
    names |= {os.environ.get(name, "") for name in ("USER", "USERNAME", "LOGNAME")}
    flags = re.IGNORECASE if os.name == "nt" else 0
    found = []
    for home in sorted(homes, key=len, reverse=True):
        # In the repr of a Windows path every backslash is doubled.
        parts = [re.escape(part) for part in re.split(r"[\\/]+", home.rstrip("\\/"))]
        found.append((re.compile(r"[\\/]+".join(parts) + r"(?![\w-])", flags), "~"))
    # pytest-of-anna, /home/anna, C:\Users\anna; but not every word that happens to be somebody's name.
    before, after = r"(?<=[\\/])((?:[\w.]+-)*)", r"(?=[\\/'\"\s:,]|$)"
    found += [
        (re.compile(before + re.escape(name) + after, flags), r"\1USER")
        for name in sorted(filter(None, names), key=len, reverse=True)
    ]
    return tuple(found)


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # there is none
        return ""
