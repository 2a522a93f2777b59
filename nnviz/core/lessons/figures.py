"""The figures of the book: each is a step of a lesson file, with its number, a caption and a prepared state.

The files stand beside the lessons (``resources/lessons/en/figures-3.md`` and its translations), one for each
chapter; `resources/lessons/README.md` says which numbers were confirmed and how.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from nnviz.core.errors import DataFileError, NnvizError
from nnviz.core.lessons.model import LessonError
from nnviz.core.lessons.reading import read_lesson
from nnviz.core.resources import resource_path

_NUMBER = re.compile(r"([1-9][0-9]?)-([1-9][0-9]?)")
_WRITTEN = re.compile(r"^(?:figures?|fig|abb|图|圖|図|그림)?[\s.]*([0-9]{1,2})\s*[-–—−.·]\s*([0-9]{0,2})$")
_FILE = re.compile(r"figures-([1-9][0-9]?)\.md")


@dataclass(frozen=True, slots=True)
class BookFigure:
    """One figure.

    Attributes
    ----------
    number : str
        Chapter and figure, "3-7".
    caption : str
        What it shows, a few words.
    text : str
        What is to be seen here, Markdown.
    panel : str
        Slug of the panel that shows it.
    step : int
        Of the chapter's file.
    path : Path
        The chapter's file.
    """

    number: str
    caption: str
    text: str
    panel: str
    step: int
    path: Path


@dataclass(frozen=True, slots=True)
class FigureChapter:
    """The figures of a chapter, in the book's order."""

    number: int
    title: str
    summary: str
    figures: tuple[BookFigure, ...]
    path: Path


def figure_chapters(language: str = "en") -> tuple[FigureChapter, ...]:
    """Return all chapters in `language` (``"en"``, ``"zh_CN"``), in order; in English where there is none.

    A file that cannot be read is left out: the others are still worth having.
    """
    found = {}
    for folder in dict.fromkeys(("en", language)):
        try:
            paths = sorted(resource_path("lessons", folder).glob("figures-*.md"))
        except DataFileError:
            continue
        for path in paths:
            try:
                chapter = read_chapter(path)
            except NnvizError:
                continue
            found[chapter.number] = chapter
    return tuple(found[number] for number in sorted(found))


def read_chapter(path: Path) -> FigureChapter:
    """Return the figures in a chapter's file.

    Raises
    ------
    LessonError, DataFileError
        If it cannot be read, or a step does not name its figure: each needs a state with ``"figure"`` and a
        title that begins with the same number, in rising order.
    """
    chapter = chapter_of(path)
    lesson = read_lesson(path)
    figures: list[BookFigure] = []
    before = 0
    for index, step in enumerate(lesson.steps):
        number = "" if step.state is None else step.state.figure
        parts = _NUMBER.fullmatch(number)
        if step.state is None or parts is None or int(parts[1]) != chapter:
            raise LessonError(
                path, step.line, f'the state of this step names no figure of its chapter, such as '
                f'"figure": "{chapter}-1".'
            )  # fmt: skip
        head, _, caption = step.title.partition(" ")
        if head != number or not caption.strip():
            raise LessonError(
                path,
                step.line,
                f'the title of this step begins with its figure: "## {number} What it shows".',
            )
        if int(parts[2]) <= before:
            raise LessonError(
                path, step.line, f"figure {number} comes twice or too late. Keep them in order."
            )
        before = int(parts[2])
        figures.append(BookFigure(number, caption.strip(), step.text, step.state.panel, index, path))
    return FigureChapter(chapter, lesson.title, lesson.summary, tuple(figures), path)


def chapter_of(path: Path) -> int:
    """Return the chapter whose figures a file holds, by its name; 0 if it is a lesson.

    Examples
    --------
    >>> chapter_of(Path("en/figures-6.md")), chapter_of(Path("en/06-initial-weights.md"))
    (6, 0)
    """
    found = _FILE.fullmatch(path.name)
    return int(found[1]) if found is not None else 0


def typed_number(text: str) -> str:
    """Return the figure number that somebody has typed, or its beginning; empty if it is none.

    Examples
    --------
    >>> [typed_number(text) for text in ("Figure 3-7", "fig 6.1", "图6-9", "7-", "sigmoid")]
    ['3-7', '6-1', '6-9', '7-', '']
    """
    found = _WRITTEN.match(text.strip().casefold())
    return f"{found[1]}-{found[2]}" if found is not None else ""


def matching_figures(chapters: tuple[FigureChapter, ...], query: str) -> tuple[FigureChapter, ...]:
    """Return the chapters with those figures only that `query` finds: by number, or by words of the caption.

    A whole number finds that figure alone, or none if it is not included: 5-1 is not 5-18. Its beginning
    ("6-") finds all that begin so. Chapters without a match are left out.
    """
    query = query.strip()
    if not query:
        return chapters
    number = typed_number(query)
    every = [figure for chapter in chapters for figure in chapter.figures]
    if number:
        begun = number.endswith("-")
        wanted = {f.number for f in every if f.number == number or (begun and f.number.startswith(number))}
    else:
        words = query.casefold().split()
        wanted = {
            figure.number
            for figure in every
            if all(word in f"{figure.caption} {figure.text}".casefold() for word in words)
        }
    found = []
    for chapter in chapters:
        figures = tuple(figure for figure in chapter.figures if figure.number in wanted)
        if figures:
            found.append(FigureChapter(chapter.number, chapter.title, chapter.summary, figures, chapter.path))
    return tuple(found)
