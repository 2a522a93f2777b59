"""What a lesson is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nnviz.core.errors import DataFileError
from nnviz.core.lessons.conditions import Condition


class LessonError(DataFileError):
    """A lesson cannot be used; the text names file, line and remedy.

    Attributes
    ----------
    line : int
        Counted from 1; 0 if the whole file is meant.
    """

    def __init__(self, path: object, line: int, problem: str) -> None:
        place = f"{path}, line {line}" if line else f"{path}"
        super().__init__(f"{place}: {problem}")
        self.line = line


@dataclass(frozen=True, slots=True)
class PreparedState:
    """A panel's state that a step or an answer shows.

    Attributes
    ----------
    panel : str
        Slug.
    state : dict
        What the panel's ``restore_state`` takes.
    locked, hidden : tuple of str
        Controls that cannot be used or seen meanwhile.
    figure : str
        The figure of the book that it shows ("3-8"), or empty.
    line : int
        Where it stands in the lesson.
    """

    panel: str
    state: dict[str, Any]
    locked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    figure: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers offered; `text` is Markdown."""

    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A number to be predicted; right within `tolerance`."""

    number: float
    tolerance: float
    unit: str = ""

    def accepts(self, value: float) -> bool:
        """Whether `value` is near enough.

        Examples
        --------
        >>> Answer(0.25, 0.01).accepts(0.255)
        True
        """
        # A little more, so that a tolerance of 0.1 takes 0.3 for 0.2.
        return abs(value - self.number) <= self.tolerance * (1 + 1e-9) + 1e-12


@dataclass(frozen=True, slots=True)
class Part:
    """A question with its answer, or a task for the learner.

    Attributes
    ----------
    kind : str
        ``"question"`` or ``"turn"``.
    text : str
        Question or task, Markdown.
    choices : tuple of Choice
        Of a question; empty if a number or a thought is asked for.
    answer : Answer or None
    reveal : str
        Markdown shown once the learner has committed to a prediction.
    state : PreparedState or None
        Picture shown then.
    condition : Condition or None
        Of a turn: when it is done.
    solution : dict or None
        Of a turn: ``{"state": {...}}`` that fulfils the condition, with ``"start": true`` where something has
        to run first.
    line : int
    """

    kind: str
    text: str
    choices: tuple[Choice, ...] = ()
    answer: Answer | None = None
    reveal: str = ""
    state: PreparedState | None = None
    condition: Condition | None = None
    solution: dict[str, Any] | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a lesson: text, the state it begins with, questions and tasks."""

    title: str
    text: str
    state: PreparedState | None
    parts: tuple[Part, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """A whole lesson.

    Attributes
    ----------
    key : str
        Under which progress is remembered: the file's name for bundled lessons, the same in every language.
    title, summary : str
    minutes : int
        0 if not said.
    steps : tuple of Step
    numbers : dict of str to float
        Values that the texts show; bundled lessons have every one of them computed anew by a test.
    path : Path or None
    """

    key: str
    title: str
    summary: str
    minutes: int
    steps: tuple[Step, ...]
    numbers: dict[str, float] = field(default_factory=dict)
    path: Path | None = None

    def states(self) -> tuple[PreparedState, ...]:
        """Return all prepared states in the order of the lesson."""
        found = []
        for step in self.steps:
            found += [step.state, *(part.state for part in step.parts)]
        return tuple(state for state in found if state is not None)
