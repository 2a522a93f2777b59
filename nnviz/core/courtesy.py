"""How long work says to work on other threads that somebody is waiting for an answer.

The runtime tells when an interactive job has run; work that spreads over all cores asks before it does.
What is computed never depends on it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

MEMORY = 0.5
"""Seconds for which one interactive job makes room: longer than the pause between two strokes' movements."""


class Courtesy:
    """Remembers when somebody last waited for an answer. Reading and writing one float needs no lock.

    Parameters
    ----------
    clock : callable
        Seconds, monotonic.

    Examples
    --------
    >>> now = 10.0
    >>> courtesy = Courtesy(lambda: now)
    >>> courtesy.wanted()
    False
    >>> courtesy.ask()
    >>> courtesy.wanted(), courtesy.stretch(0.004)
    (True, 0.001)
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")

    def ask(self) -> None:
        """Note that somebody waits for an answer now."""
        self._until = self._clock() + MEMORY

    def wanted(self) -> bool:
        """Return whether somebody has waited for an answer a moment ago."""
        return self._clock() < self._until

    def stretch(self, seconds: float) -> float:
        """Return how long work may go on before it looks up: a quarter of the usual while somebody waits.

        An answer waits for half a stretch on average, and for a whole one at worst.
        """
        return seconds / 4 if self.wanted() else seconds


COURTESY = Courtesy()
"""The one of this process: there is one user."""
