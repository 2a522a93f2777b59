"""``nnviz lesson FILE``: check a lesson that you are writing, without opening the window."""

from __future__ import annotations

import argparse
from pathlib import Path

from nnviz.core.errors import NnvizError
from nnviz.core.lessons import Lesson, bundled_lessons, read_lesson

NAME = "lesson"
HELP = "Check lesson files and print what is in them; without a file, list the lessons that come with nnviz."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a lesson (.md)")
    parser.epilog = "'nnviz FILE.md' opens a lesson in the window. How to write one: docs/lessons.md."


def run(args: argparse.Namespace) -> int:
    """Do the work and return the exit code."""
    if not args.files:
        for info in bundled_lessons():
            print(f"{info.title} ({info.minutes} min, {info.steps} steps)\n    {info.path}")
        return 0
    worst = 0
    for path in args.files:
        try:
            _print_lesson(read_lesson(path))
        except NnvizError as error:
            print(f"nnviz: {error}")
            worst = 2
    return worst


def _print_lesson(lesson: Lesson) -> None:
    minutes = f", {lesson.minutes} min" if lesson.minutes else ""
    print(f"{lesson.title} ({len(lesson.steps)} steps{minutes})")
    for number, step in enumerate(lesson.steps, start=1):
        parts = [f"shows {step.state.panel}"] if step.state is not None else []
        questions = sum(part.kind == "question" for part in step.parts)
        turns = [part for part in step.parts if part.kind == "turn"]
        if questions:
            parts.append(f"{questions} question{'s' * (questions > 1)}")
        if turns:
            checked = sum(part.condition is not None for part in turns)
            parts.append(f"{len(turns)} task{'s' * (len(turns) > 1)}, {checked} checked")
        print(f"  {number}. {step.title}" + (f" ({'; '.join(parts)})" if parts else ""))
