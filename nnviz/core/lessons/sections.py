"""A lesson's file taken apart: head, steps, their parts, and the fenced JSON blocks in each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import parse_json
from nnviz.core.json_faults import JsonError
from nnviz.core.lessons.model import LessonError

BLOCKS = ("state", "answer", "check", "numbers")
"""Words after the fence that make a block ours."""

MOST_STEPS, MOST_PARTS = 60, 20
_LONGEST_LINE = 20_000
_FENCE = re.compile(r"^\s{0,3}(`{3,}|~{3,})\s*([^`]*)$")
_HEADING = re.compile(r"^(#{1,3})\s+(.*)$")
_KINDS = {
    "predict": "predict", "question": "predict", "预测": "predict", "预测一下": "predict", "问题": "predict",
    "reveal": "reveal", "answer": "reveal", "揭晓": "reveal", "答案": "reveal",
    "your turn": "turn", "try it": "turn", "轮到你": "turn", "轮到你了": "turn", "动手试试": "turn",
}  # fmt: skip


@dataclass
class Section:
    """A piece between two headings.

    Attributes
    ----------
    kind : str
        ``step``, ``predict``, ``reveal`` or ``turn``.
    title : str
    line : int
    text : str
        Markdown without the blocks.
    blocks : dict
        Name -> (data, line).
    """

    kind: str
    title: str
    line: int
    text: str = ""
    blocks: dict[str, tuple[Any, int]] = field(default_factory=dict)


@dataclass
class RawLesson:
    """Head (``name: value`` lines), introduction with its blocks, and sections in order."""

    head: dict[str, str]
    intro: Section
    sections: list[Section]


def take_apart(text: str, path: object) -> RawLesson:
    """Return the pieces of a lesson's text.

    Raises
    ------
    LessonError
        If a block is no JSON, stands twice, a heading has an unknown name, or there is too much.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    long = next((i for i, line in enumerate(lines, 1) if len(line) > _LONGEST_LINE), 0)
    if long:
        raise LessonError(path, long, f"this line is longer than {_LONGEST_LINE} characters. Break it up.")
    head, start = _read_head(lines, path)
    intro = Section("intro", "", start + 1)
    sections: list[Section] = []
    current, at = intro, start
    prose: list[str] = []
    while at < len(lines):
        line = lines[at]
        fence = _FENCE.match(line)
        if fence is not None:
            at = _take_block(lines, at, fence, current, prose, path)
            continue
        heading = _HEADING.match(line)
        if heading is not None and len(heading[1]) > 1:
            current.text = "\n".join(prose).strip("\n")
            prose = []
            current = _section(heading[1], _title(heading[2]), at + 1, path)
            sections.append(current)
        elif heading is not None and not sections:
            head.setdefault("title", _title(heading[2]))
        else:
            prose.append(line)
        at += 1
    current.text = "\n".join(prose).strip("\n")
    _check_order(sections, path)
    return RawLesson(head, intro, sections)


def _title(text: str) -> str:
    """Return a heading without the marks that may close it; a regular expression took quadratic time."""
    return text.rstrip().rstrip("#").rstrip()


def _read_head(lines: list[str], path: object) -> tuple[dict[str, str], int]:
    if lines and lines[0].startswith("\ufeff"):
        lines[0] = lines[0][1:]
    if not lines or lines[0].strip() != "---":
        return {}, 0
    head: dict[str, str] = {}
    for number, line in enumerate(lines[1:60], 2):
        if line.strip() == "---":
            return head, number
        name, colon, value = line.partition(":")
        if line.strip() and not colon:
            raise LessonError(path, number, 'the head holds lines such as "title: Softmax", closed by "---".')
        if colon:
            head[name.strip().lower()] = value.strip().strip("\"'")
    raise LessonError(path, 1, 'the head that begins with "---" is not closed by another "---".')


def _take_block(
    lines: list[str], at: int, fence: re.Match[str], section: Section, prose: list[str], path: object
) -> int:
    """Read the fenced block that begins at line `at` and return where the text goes on."""
    mark, words = fence[1], fence[2].split()
    end = at + 1
    while end < len(lines) and not re.match(rf"^\s{{0,3}}{mark[0]}{{{len(mark)},}}\s*$", lines[end]):
        end += 1
    if end == len(lines):
        raise LessonError(path, at + 1, f'this block is not closed by a line "{mark}".')
    name = next((word for word in words if word in BLOCKS), "")
    if name and words[0] in (name, "json"):
        if name in section.blocks:
            raise LessonError(path, at + 1, f'there are two "{name}" blocks here. Keep one.')
        section.blocks[name] = (_json(lines[at + 1 : end], at + 2, path), at + 1)
    else:
        prose += lines[at : end + 1]
    return end + 1


def _json(lines: list[str], first: int, path: object) -> Any:
    try:
        return parse_json("\n".join(lines).encode("utf-8", "replace"), "the JSON")
    except JsonError as error:
        place = first + error.line - 1
        raise LessonError(
            path, place, f"in the JSON {error.reason}. Put it right in a text editor."
        ) from error
    except DataFileError as error:
        raise LessonError(path, first, str(error)) from error


def _section(marks: str, title: str, line: int, path: object) -> Section:
    if marks == "##":
        if not title:
            raise LessonError(path, line, 'a step needs a title after "##".')
        return Section("step", title[:200], line)
    name, _, rest = title.partition(":")
    kind = _KINDS.get(name.strip().rstrip("：:?？!！").lower())
    if kind is None:
        raise LessonError(
            path, line, f'"### {title[:40]}" is none of "### Predict", "### Reveal" and "### Your turn". '
            'Write another heading in bold instead.'
        )  # fmt: skip
    return Section(kind, rest.strip(), line)


def _check_order(sections: list[Section], path: object) -> None:
    steps = parts = 0
    before = ""
    for section in sections:
        if section.kind == "step":
            steps, parts = steps + 1, 0
        elif not steps:
            raise LessonError(path, section.line, 'a lesson begins with a step: put "## Title" before this.')
        else:
            parts += 1
        if section.kind == "reveal" and before != "predict":
            raise LessonError(path, section.line, '"### Reveal" has to follow "### Predict".')
        if steps > MOST_STEPS or parts > MOST_PARTS:
            most = f"{MOST_STEPS} steps of {MOST_PARTS} parts"
            raise LessonError(path, section.line, f"a lesson has at most {most}. Split it.")
        before = section.kind
    if not steps:
        raise LessonError(path, 0, 'it has no steps. Each begins with a line "## Title".')
