"""The lessons that come with nnviz."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nnviz.core.errors import DataFileError, NnvizError
from nnviz.core.lessons.reading import read_lesson
from nnviz.core.resources import resource_path


@dataclass(frozen=True, slots=True)
class LessonInfo:
    """A lesson in the list.

    Attributes
    ----------
    key, title, summary : str
    minutes, steps : int
    figures : tuple of (str, int)
        Figures of the book, and the step that shows each.
    path : Path
    """

    key: str
    title: str
    summary: str
    minutes: int
    steps: int
    figures: tuple[tuple[str, int], ...]
    path: Path


def bundled_lessons(language: str = "en") -> tuple[LessonInfo, ...]:
    """Return the lessons in `language` (``"en"``, ``"zh_CN"``), in order; in English where there is none.

    A file that cannot be read is left out: the others are still worth having.
    """
    try:
        english = {path.name: path for path in resource_path("lessons", "en").glob("[0-9]*.md")}
    except DataFileError:
        return ()
    try:
        own = {path.name: path for path in resource_path("lessons", language).glob("[0-9]*.md")}
    except DataFileError:
        own = {}
    found = []
    for name in sorted({**english, **own}):
        try:
            found.append(read_info(own.get(name) or english[name]))
        except NnvizError:
            if name in own and name in english:
                found.append(read_info(english[name]))
    return tuple(found)


def lesson_with_figure(number: str, language: str = "en") -> tuple[LessonInfo, int] | None:
    """Return the lesson that shows a figure of the book, and the step; None if none does.

    Examples
    --------
    >>> info, step = lesson_with_figure("3-8")
    >>> info.key, step
    ('02-step-to-sigmoid', 1)
    """
    for info in bundled_lessons(language):
        for figure, step in info.figures:
            if figure == number:
                return info, step
    return None


def read_info(path: Path) -> LessonInfo:
    """Return what the list shows of a lesson.

    Raises
    ------
    LessonError, DataFileError
        If it cannot be read.
    """
    lesson = read_lesson(path)
    figures = []
    for number, step in enumerate(lesson.steps):
        states = (step.state, *(part.state for part in step.parts))
        figures += [(state.figure, number) for state in states if state is not None and state.figure]
    return LessonInfo(
        lesson.key, lesson.title, lesson.summary, lesson.minutes, len(lesson.steps), tuple(figures), path
    )
