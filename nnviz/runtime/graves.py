"""Where the callables of jobs that are over wait until the worker can no longer be using them."""

from __future__ import annotations

from collections import deque

from nnviz.runtime.jobs import Job


class Graves:
    """Holds what jobs that are over have called.

    What a job calls holds widgets, so the last reference to it may not go on the worker: a widget's wrapper
    that is freed there, while the front is inside Qt without Python's lock, takes the process down some time
    later. So the front takes the callables out of a job that is over, and lets go of them only when the
    worker can no longer be using them. All methods are called with the engine's lock held.
    """

    def __init__(self) -> None:
        self._graves: deque[tuple[int, Job, tuple[object, ...]]] = deque()

    def __bool__(self) -> bool:
        """Whether anything is held."""
        return bool(self._graves)

    def bury(self, job: Job, turn: int) -> None:
        """Take the callables of a job in this turn of the worker, which may be about to call one."""
        self._graves.append((turn, job, job.strip()))

    def take_free(self, turn: int | None) -> list[tuple[object, ...]]:
        """Return what may be let go of, outside the lock.

        Parameters
        ----------
        turn : int or None
            The one that the worker is in; None if it is between two. What it held before it has let go of.
        """
        free = []
        for _ in range(len(self._graves)):
            buried, job, held = self._graves.popleft()
            if (turn is None or buried < turn) and (job.iterator is None or job.exhausted):
                free.append(held)
            else:
                self._graves.append((buried, job, held))
        return free

    def clear(self) -> None:
        """Let go of everything: the worker has ended."""
        self._graves.clear()
