"""How those who wait for an answer, or paint, ask work on other threads to make room.

The runtime tells when an interactive job has run; work that spreads over all cores asks before it does.
Who paints while something computes tells that too; work that needs Python's lock all the time then stands
still for these few milliseconds. What is computed never depends on any of it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

MEMORY = 0.5
"""Seconds for which one interactive job makes room: longer than the pause between two strokes' movements."""


PATIENCE = 0.05
"""Seconds that work stands still for one painting at most."""


class Courtesy:
    """Remembers when somebody last waited for an answer, and whether somebody paints.

    Reading and writing one float needs no lock.

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
    >>> courtesy.wanted()
    True
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")
        self._painted = threading.Event()
        self._painted.set()

    def ask(self) -> None:
        """Note that somebody waits for an answer now."""
        self._until = self._clock() + MEMORY

    def wanted(self) -> bool:
        """Return whether somebody has waited for an answer a moment ago."""
        return self._clock() < self._until

    def begin_painting(self) -> None:
        """Ask work on other threads to stand still until `end_painting`."""
        self._painted.clear()

    def end_painting(self) -> None:
        """Let work go on."""
        self._painted.set()

    @contextmanager
    def painting(self) -> Iterator[None]:
        """Paint: `begin_painting` and `end_painting`, unless somebody around has done that."""
        around = not self._painted.is_set()
        self.begin_painting()
        try:
            yield
        finally:
            if not around:
                self.end_painting()

    def stand_still(self) -> None:
        """Wait while somebody paints, for work that computes in small pieces in this process.

        Two threads that both need Python's lock every few microseconds wake one another all the time: a
        painting of 2 ms takes 10, and the work gets little done meanwhile.
        """
        if not self._painted.is_set():
            self._painted.wait(PATIENCE)


COURTESY = Courtesy()
"""The one of this process: there is one user."""
