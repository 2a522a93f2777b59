"""Reads a lesson: bounded, nothing executed, every fault with its line."""

from __future__ import annotations

import math
import re
from pathlib import Path, PurePosixPath
from typing import Any, TypeGuard

from nnviz.core.errors import NnvizError
from nnviz.core.file_reading import read_file
from nnviz.core.lessons.conditions import Condition
from nnviz.core.lessons.model import Answer, Choice, Lesson, LessonError, Part, PreparedState, Step
from nnviz.core.lessons.prose import fill_numbers
from nnviz.core.lessons.sections import RawLesson, Section, take_apart
from nnviz.core.shared_state import read_shared_state

SUFFIX = ".md"
_LARGEST = 1 << 20
_CHOICE = re.compile(r"^\s{0,3}[-*+]\s+\[([ xX])\]\s+(.*)$")


def read_lesson(path: Path) -> Lesson:
    """Return the lesson in a file.

    Raises
    ------
    LessonError, DataFileError
        If it cannot be read or is none; the message names file and line and says what to do.
    """
    return parse_lesson(_text_of(path), path)


def parse_lesson(text: str, path: Path | None = None, *, key: str = "") -> Lesson:
    """Return the lesson that `text` describes.

    Parameters
    ----------
    text : str
    path : Path, optional
        Where it stands: for messages, and its folder is where pictures and states are looked for.
    key : str
        Under which progress is remembered; by default made from the path.

    Raises
    ------
    LessonError
        If it describes none.
    """
    where = path or "lesson"
    raw = take_apart(text, where)
    original = raw.head.get("based on", "")
    if original:
        _take_over_blocks(raw, _original(original, path), where)
    numbers = _numbers(raw, where)
    reader = _Reader(where, path.parent if path is not None else None, numbers)
    title = raw.head.get("title", "")
    if not title:
        raise LessonError(where, 1, 'it has no title. Begin with a line "# Title".')
    minutes = raw.head.get("minutes", "0")
    if re.fullmatch(r"[0-9]{1,4}", minutes) is None or int(minutes) > 1000:
        raise LessonError(where, 1, f'"minutes" is a whole number such as 10, not {minutes!r:.20}.')
    summary = raw.head.get("summary", "") or raw.intro.text.strip().split("\n\n")[0]
    steps = reader.steps(raw.sections)
    return Lesson(
        key or _key(path), title[:200], reader.filled(summary, 1)[:1000], int(minutes), steps, numbers, path
    )


def looks_like_lesson(path: Path) -> bool:
    """Whether a file may be a lesson, by its name and its first lines."""
    if path.suffix.lower() != SUFFIX:
        return False
    try:
        text = _text_of(path)
    except NnvizError:
        return True  # reading it will say what is wrong
    return re.search(r"^##\s", text, re.MULTILINE) is not None


def _text_of(path: Path) -> str:
    try:
        return read_file(path, _LARGEST).decode("utf-8")
    except UnicodeDecodeError as error:
        raise LessonError(path, 0, f"it is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error


def _key(path: Path | None) -> str:
    if path is None:
        return "lesson"
    return path.stem if path.parent.parent.name == "lessons" else str(path.resolve())


def _original(name: str, path: Path | None) -> RawLesson:
    """Return the pieces of the lesson that this one translates."""
    relative = PurePosixPath(name)
    # Beside this folder or in it, no further away.
    up = sum(part == ".." for part in relative.parts)
    inside = not relative.is_absolute() and "\\" not in name and ":" not in name and up <= 1
    if path is None or not inside or (up and relative.parts[0] != ".."):
        raise LessonError(path or "lesson", 1, f'"based on" names a lesson near this one, not {name!r:.60}.')
    other = path.parent.joinpath(*relative.parts)
    raw = take_apart(_text_of(other), other)
    if raw.head.get("based on"):
        raise LessonError(path, 1, f"{name} is a translation itself. Name the lesson that it is based on.")
    return raw


def _take_over_blocks(raw: RawLesson, original: RawLesson, where: object) -> None:
    raw.intro.blocks = {**original.intro.blocks, **raw.intro.blocks}
    raw.head.setdefault("minutes", original.head.get("minutes", "0"))
    for mine, theirs in zip(raw.sections, original.sections, strict=False):
        if mine.kind != theirs.kind:
            raise LessonError(
                where, mine.line, f"the lesson that this one translates has a {theirs.kind!r} here "
                f'("{theirs.title[:40]}", line {theirs.line}), not a {mine.kind!r}. Keep the same order.'
            )  # fmt: skip
        mine.blocks = {**theirs.blocks, **mine.blocks}
    if len(raw.sections) != len(original.sections):
        line = raw.sections[-1].line
        raise LessonError(
            where, line, f"it has {len(raw.sections)} headings, the lesson that it translates "
            f"{len(original.sections)}. Translate each."
        )  # fmt: skip


def _numbers(raw: RawLesson, where: object) -> dict[str, float]:
    found: dict[str, float] = {}
    for section in (raw.intro, *raw.sections):
        data, line = section.blocks.get("numbers", ({}, section.line))
        if not isinstance(data, dict):
            raise LessonError(where, line, 'numbers are an object such as {"slope": 0.25}.')
        for name, value in data.items():
            if not _is_number(value):
                raise LessonError(where, line, f"{name!r:.40} is a number, not {value!r:.40}.")
            found[name] = float(value)
    return found


class _Reader:
    """Turns sections into steps."""

    def __init__(self, where: object, folder: Path | None, numbers: dict[str, float]) -> None:
        self._where, self._folder, self._numbers = where, folder, numbers

    def steps(self, sections: list[Section]) -> tuple[Step, ...]:
        """Return the steps."""
        result: list[Step] = []
        parts: list[Part] = []
        step: Section | None = None
        waiting = list(sections)
        while waiting:
            section = waiting.pop(0)
            if section.kind == "step":
                if step is not None:
                    result.append(self._step(step, parts))
                step, parts = section, []
            elif section.kind == "turn":
                parts.append(self._turn(section))
            else:
                reveal = waiting.pop(0) if waiting and waiting[0].kind == "reveal" else None
                parts.append(self._question(section, reveal))
        assert step is not None  # take_apart has seen to it
        result.append(self._step(step, parts))
        return tuple(result)

    def filled(self, text: str, line: int) -> str:
        """Return `text` with the lesson's numbers in it."""
        try:
            return fill_numbers(text, self._numbers)
        except KeyError as error:
            known = ", ".join(sorted(self._numbers)) or "none"
            raise LessonError(
                self._where, line, f"there is no number {error.args[0]!r:.60}; there are: {known}. "
                'Put it into a "numbers" block.'
            ) from None  # fmt: skip

    def _step(self, section: Section, parts: list[Part]) -> Step:
        for name in ("answer", "check"):
            if name in section.blocks:
                heading = "### Predict" if name == "answer" else "### Your turn"
                raise LessonError(
                    self._where, section.blocks[name][1], f'the "{name}" block belongs below "{heading}".'
                )
        title, text = self.filled(section.title, section.line), self.filled(section.text, section.line)
        return Step(title, text, self._state(section), tuple(parts), section.line)

    def _question(self, section: Section, reveal: Section | None) -> Part:
        text, choices = self._choices(section)
        answer = None
        if "answer" in section.blocks:
            if choices:
                raise LessonError(
                    self._where, section.line, "a question has choices or a number as its answer, not both."
                )
            answer = self._answer(*section.blocks["answer"])
        if "state" in section.blocks and reveal is not None and "state" in reveal.blocks:
            line = section.blocks["state"][1]
            raise LessonError(self._where, line, 'only "### Reveal" or the step itself has a state.')
        return Part(
            "question", text, choices, answer,
            self.filled(reveal.text, reveal.line) if reveal is not None else "",
            self._state(reveal or section), line=section.line,
        )  # fmt: skip

    def _choices(self, section: Section) -> tuple[str, tuple[Choice, ...]]:
        lines, choices = [section.title] if section.title else [], []
        for line in section.text.split("\n"):
            found = _CHOICE.match(line)
            if found is not None:
                choices.append(Choice(self.filled(found[2].strip(), section.line), found[1] != " "))
            elif choices and line.startswith("  ") and line.strip():
                last = choices[-1]
                choices[-1] = Choice(f"{last.text} {self.filled(line.strip(), section.line)}", last.right)
            else:
                lines.append(line)
        if choices and not any(choice.right for choice in choices):
            raise LessonError(self._where, section.line, 'no choice is right. Write "- [x]" before one.')
        if len(choices) == 1 or len(choices) > 10:
            raise LessonError(self._where, section.line, "a question has 2 to 10 choices.")
        return self.filled("\n".join(lines).strip(), section.line), tuple(choices)

    def _answer(self, data: Any, line: int) -> Answer:
        if not isinstance(data, dict):
            data = {}
        number, tolerance = data.get("number"), data.get("tolerance", 0)
        if isinstance(number, str):
            if number not in self._numbers:
                raise LessonError(self._where, line, f'no "numbers" block holds {number!r:.40}.')
            number = self._numbers[number]
        if not (_is_number(number) and _is_number(tolerance) and tolerance >= 0):
            raise LessonError(self._where, line, 'an answer is {"number": 0.25, "tolerance": 0.01}.')
        return Answer(float(number), float(tolerance), str(data.get("unit", ""))[:40])

    def _turn(self, section: Section) -> Part:
        text = self.filled("\n".join(filter(None, (section.title, section.text))), section.line)
        if "check" not in section.blocks:
            return Part("turn", text, state=self._state(section), line=section.line)
        data, line = section.blocks["check"]
        data = dict(data) if isinstance(data, dict) else data
        solution = data.pop("solution", None) if isinstance(data, dict) else None
        if solution is not None and not (
            isinstance(solution, dict) and isinstance(solution.get("state", {}), dict)
        ):
            raise LessonError(self._where, line, 'a solution is {"state": {…}}.')
        try:
            condition = Condition.from_data(data)
        except ValueError as error:
            raise LessonError(self._where, line, f"{error}.") from error
        unknown = condition.sources() - {"state", "measured", "panel"}
        if unknown:
            raise LessonError(
                self._where,
                line,
                f"a path begins with state, measured or panel, not {sorted(unknown)[0]!r:.40}.",
            )
        return Part(
            "turn", text, state=self._state(section), condition=condition, solution=solution,
            line=section.line,
        )  # fmt: skip

    def _state(self, section: Section) -> PreparedState | None:
        if "state" not in section.blocks:
            return None
        data, line = section.blocks["state"]
        if not isinstance(data, dict):
            raise LessonError(self._where, line, 'a state is {"panel": "race", "state": {…}}.')
        if isinstance(data.get("file"), str):
            shared = self._state_file(data["file"], line)
            if isinstance(data.get("state"), dict):  # what stands here goes before what stands in the file
                data = {**data, "state": {**shared["state"], **data["state"]}}
            data = {**shared, **data}
        panel, state = data.get("panel"), data.get("state", {})
        if not isinstance(panel, str) or not panel or not isinstance(state, dict):
            raise LessonError(self._where, line, 'a state names its panel: {"panel": "race", "state": {…}}.')
        lists = []
        for name in ("locked", "hidden"):
            names = data.get(name, [])
            if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
                raise LessonError(self._where, line, f'"{name}" is a list of names of controls.')
            lists.append(tuple(names))
        return PreparedState(panel, state, lists[0], lists[1], str(data.get("figure", ""))[:40], line)

    def _state_file(self, name: str, line: int) -> dict[str, Any]:
        relative = PurePosixPath(name)
        parts = relative.parts
        if self._folder is None or relative.is_absolute() or ".." in parts[1:] or "\\" in name or ":" in name:
            raise LessonError(self._where, line, f"{name!r:.60} is not a file near the lesson.")
        try:
            shared = read_shared_state(self._folder.joinpath(*parts))
        except NnvizError as error:
            raise LessonError(self._where, line, str(error)) from error
        return {
            "panel": shared.panel, "state": shared.state,
            "locked": list(shared.locked), "hidden": list(shared.hidden),
        }  # fmt: skip


def _is_number(value: Any) -> TypeGuard[float]:
    # Whole numbers of hundreds of digits are no floats.
    small = isinstance(value, float) or (isinstance(value, int) and abs(value) < 2**1023)
    return small and not isinstance(value, bool) and math.isfinite(value)
