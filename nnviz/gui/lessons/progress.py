"""What a learner has done in which lesson, kept with the settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from nnviz.gui.settings import JsonStore

_KEY = "lessons.progress"
_OPEN = "lessons.open"
_MOST = 200  # lessons remembered


@dataclass
class Progress:
    """One lesson.

    Attributes
    ----------
    step : int
        Where the learner is.
    seen : set of int
        Steps that have been left forwards.
    answers : dict
        "step.part" -> what was predicted; None where only a thought was asked for.
    done : set of str
        "step.part" of the tasks that were fulfilled.
    finished : bool
    """

    step: int = 0
    seen: set[int] = field(default_factory=set)
    answers: dict[str, Any] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    finished: bool = False

    def forget_step(self, step: int) -> None:
        """Take back what was answered and done in a step."""
        start = f"{step}."
        self.answers = {key: value for key, value in self.answers.items() if not key.startswith(start)}
        self.done = {key for key in self.done if not key.startswith(start)}


class ProgressBook:
    """Reads and writes the progress of all lessons.

    Parameters
    ----------
    settings : JsonStore
    """

    def __init__(self, settings: JsonStore) -> None:
        self._settings = settings

    def of(self, key: str) -> Progress:
        """Return the progress in a lesson; whatever the file holds, it is one."""
        data = self._settings.get(_KEY, {}).get(key)
        if not isinstance(data, dict):
            return Progress()
        step, answers = data.get("step"), data.get("answers")
        return Progress(
            step if isinstance(step, int) and not isinstance(step, bool) and 0 <= step < 1000 else 0,
            {n for n in _list(data, "seen") if isinstance(n, int)},
            dict(answers) if isinstance(answers, dict) else {},
            {n for n in _list(data, "done") if isinstance(n, str)},
            data.get("finished") is True,
        )

    def keep(self, key: str, progress: Progress) -> None:
        """Remember the progress in a lesson."""
        # A copy: the store compares with what it holds.
        book = dict(self._settings.get(_KEY, {}))
        book.pop(key, None)
        book[key] = {
            "step": progress.step,
            "seen": sorted(progress.seen),
            "answers": dict(progress.answers),
            "done": sorted(progress.done),
            "finished": progress.finished,
        }
        while len(book) > _MOST:
            book.pop(next(iter(book)))
        self._settings.set(_KEY, book)

    def open_lesson(self) -> str:
        """Return the path of the lesson that was open last, or an empty text."""
        return str(self._settings.get(_OPEN, ""))

    def set_open_lesson(self, path: str) -> None:
        """Remember which lesson is open; an empty text for none."""
        self._settings.set(_OPEN, path)


def _list(data: dict[str, Any], name: str) -> list[Any]:
    value = data.get(name)
    return value if isinstance(value, list) else []
