"""Lessons: text files (Markdown and JSON) of prepared states, questions and checks; see docs/lessons.md.

A lesson is data: nothing in it is executed, and nothing is fetched from anywhere.
"""

from nnviz.core.lessons.conditions import Condition, lookup
from nnviz.core.lessons.figures import BookFigure, FigureChapter, chapter_of, figure_chapters
from nnviz.core.lessons.model import Answer, Choice, Lesson, LessonError, Part, PreparedState, Step
from nnviz.core.lessons.prose import Prose, read_prose
from nnviz.core.lessons.reading import SUFFIX, looks_like_lesson, parse_lesson, read_lesson
from nnviz.core.lessons.shelf import LessonInfo, bundled_lessons, lesson_with_figure, read_info
from nnviz.core.lessons.writing import append_step, state_block

__all__ = [
    "SUFFIX",
    "Answer",
    "BookFigure",
    "Choice",
    "Condition",
    "FigureChapter",
    "Lesson",
    "LessonError",
    "LessonInfo",
    "Part",
    "PreparedState",
    "Prose",
    "Step",
    "append_step",
    "bundled_lessons",
    "chapter_of",
    "figure_chapters",
    "lesson_with_figure",
    "looks_like_lesson",
    "lookup",
    "parse_lesson",
    "read_info",
    "read_lesson",
    "read_prose",
    "state_block",
]
