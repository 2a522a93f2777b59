r"""Text of a lesson made harmless: formulas and pictures become tokens, links become text.

What is left is Markdown without anything that could be run or fetched: the reader shows HTML tags as they are
written, and pictures come from the lesson's own folder or not at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

_CODE = re.compile(r"(```.*?(?:```|\Z)|``.+?``|`[^`\n]*`)", re.DOTALL)
_FORMULA = re.compile(
    r"(?<!\\)\$\$(.+?)(?<!\\)\$\$|(?<![\\$])\$(?![\s$])([^$\n]*?)(?<![\s\\$])\$(?!\d)", re.DOTALL
)
# Possessive (+): a file of nothing but beginnings of links would otherwise take minutes.
# Bounded, and without two ways to match the same text: a hostile line costs no more than a plain one.
_TARGET = r"\(((?:[^()\n]|\([^()\n]{0,80}\)){1,500})\)"
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\]" + _TARGET)
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]" + _TARGET)
_REFERENCE = re.compile(r"^\s{0,3}\[[^\]\n]{1,300}\]:.*$", re.MULTILINE)
_AUTOLINK = re.compile(r"<([a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^<>\s]{0,400})>")
_VALUE = re.compile(r"\{\{\s*([A-Za-z_]\w{0,60})\s*(?::\s*(,?(?:\.\d{1,2})?[efg%]|,?d))?\s*\}\}", re.ASCII)

PICTURES = (".png", ".jpg", ".jpeg", ".gif")
"""Kinds of pictures that a lesson may show."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown with tokens.

    Attributes
    ----------
    markdown : str
        ``![formula](formula:0)`` and ``![picture](picture:0)`` stand for members of the lists.
    formulas : tuple of (str, bool)
        LaTeX, and whether it has a line of its own.
    pictures : tuple of str
        Paths relative to the lesson's folder, never above it.
    """

    markdown: str
    formulas: tuple[tuple[str, bool], ...] = ()
    pictures: tuple[str, ...] = ()

    def plain(self) -> str:
        """Return the text for screen readers: formulas as LaTeX."""
        text = self.markdown
        for index, (latex, _display) in enumerate(self.formulas):
            text = text.replace(f"![formula](formula:{index})", latex)
        return re.sub(r"!\[[^\]]*\]\(picture:\d+\)", "", text).replace("**", "").strip()


def read_prose(text: str) -> Prose:
    r"""Return `text` with its formulas and pictures taken out and its links made plain.

    Examples
    --------
    >>> read_prose("Slope $y(1-y)$, see [here](https://example.org).").markdown
    'Slope ![formula](formula:0), see here (https:&#47;&#47;example.org).'
    >>> read_prose("![a](../x.png)").pictures
    ()
    """
    formulas: list[tuple[str, bool]] = []
    pictures: list[str] = []

    def formula(match: re.Match[str]) -> str:
        display = match[1] is not None
        formulas.append(((match[1] if display else match[2]).strip(), display))
        token = f"![formula](formula:{len(formulas) - 1})"
        return f"\n\n{token}\n\n" if display else token

    def picture(match: re.Match[str]) -> str:
        address = _address(match[2])
        if not _is_own_picture(address):
            return f"({_plain_address(match[1] or 'picture')}: {_plain_address(address)})"
        pictures.append(address)
        return f"![{match[1] or 'picture'}](picture:{len(pictures) - 1})"

    pieces = _CODE.split(text)
    for i in range(0, len(pieces), 2):
        piece = _REFERENCE.sub("", pieces[i])
        # Tokens are made last, so that no text can pretend to be one.
        piece = re.sub(r"\((formula|picture):", r"(\1 ", piece)
        piece = _PICTURE.sub(picture, piece)
        piece = _LINK.sub(_link_text, piece)
        piece = _AUTOLINK.sub(lambda m: _plain_address(m[1]), piece)
        pieces[i] = _FORMULA.sub(formula, piece).replace(r"\$", "$")
    return Prose("".join(pieces).strip(), tuple(formulas), tuple(pictures))


def fill_numbers(text: str, numbers: dict[str, float]) -> str:
    """Return `text` with ``{{name}}`` and ``{{name:.3f}}`` replaced by the numbers.

    Raises
    ------
    KeyError
        If there is no number of that name.

    Examples
    --------
    >>> fill_numbers("{{slope:.2f}} and {{share:.1%}}", {"slope": 0.25, "share": 0.5})
    '0.25 and 50.0%'
    """

    def value(match: re.Match[str]) -> str:
        number = numbers[match[1]]
        style = match[2] or ".4g"
        written = format(int(number), style) if style.endswith("d") else format(float(number), style)
        written = re.sub(r"e([+-])0*(\d)", r"e\1\2", written).replace("e+", "e")
        return written.replace("-", "−", 1) if written.startswith("-") else written

    return _VALUE.sub(value, text)


def _link_text(match: re.Match[str]) -> str:
    return f"{match[1]} ({_plain_address(_address(match[2]))})"


def _address(target: str) -> str:
    """Return the address in the brackets of a link, without a title behind it."""
    return (target.split() or [""])[0].strip("<>")


def _plain_address(address: str) -> str:
    # Slashes as entities: nothing then takes it for an address and makes a link of it.
    return address.replace("/", "&#47;").replace("<", "&lt;").replace("$", "&#36;")


def _is_own_picture(address: str) -> bool:
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", address) or "\\" in address or address.startswith(("/", "~")):
        return False
    path = PurePosixPath(address)
    return ".." not in path.parts and path.suffix.lower() in PICTURES
