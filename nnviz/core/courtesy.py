"""How work in the background makes room for somebody who is waiting for an answer.

The runtime tells when an interactive job has run; work that spreads over all cores asks before it does.
Threads and processes that help beside a window have a lower priority. What is computed never depends on it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
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


def lower_thread_priority(steps: int) -> None:
    """Let the calling thread, and the processes that it will start, stand back where that can be (Linux).

    A process that lowers itself has loaded its libraries before: for a quarter of a second it takes a core
    from whoever waits for a window.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + steps)


def lower_process_priority(steps: int) -> None:
    """Let the calling process stand back where `lower_thread_priority` could not see to it at its start."""
    if sys.platform != "linux" and hasattr(os, "nice"):
        os.nice(steps)
