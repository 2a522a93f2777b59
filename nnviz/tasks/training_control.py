"""What may change while a run goes on, and the time that it has taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

_HELD = 0.05  # seconds between two calls from which on a run counts as held


@dataclass
class TrainingControl:
    """What may change while a run goes on; set from another thread, read between steps.

    Attributes
    ----------
    learning_rate_factor : float
        Multiplies the learning rate of the request and its schedule.
    stop : bool
        End at once, keeping what has been learnt: a mini-batch or a validation in progress is given up.
    single_steps : bool
        Yield after every mini-batch instead of every few milliseconds.
    checkpoints : bool
        Put a checkpoint into the snapshot after each epoch.
    checkpoint_when_stopped : bool
        With `checkpoints`: and one when the run is stopped, so that it can be resumed.
    checkpoint_interval : float
        Seconds between two of them at least: a crash costs no more than that.
    when_left : callable or None
        ``when_left(checkpoint)`` is called on the worker when the generator is closed before its end (the
        program is left), after the first step, so that the run can be resumed from its last whole mini-batch.
    signals : bool
        Measure signals and gradients of all layers now and then, for who watches them: ten times a second at
        most, and in a 25th of the time (`nnviz.tasks.training_signals`).
    """

    learning_rate_factor: float = 1.0
    stop: bool = False
    single_steps: bool = False
    checkpoints: bool = False
    checkpoint_when_stopped: bool = True
    checkpoint_interval: float = 0.0
    when_left: Callable[[bytes], None] | None = None
    signals: bool = False


class Stopwatch:
    """Time by the clock on the wall, without the time in which a run was paused.

    Parameters
    ----------
    clock : callable
        Seconds, monotonic.

    Examples
    --------
    >>> times = iter([0.0, 2.0, 62.0, 63.0])
    >>> watch = Stopwatch(lambda: next(times))
    >>> watch.yielded(watch.now(), watch.now())
    >>> watch.lap()
    3.0
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.now = clock
        self._mark = clock()

    def lap(self) -> float:
        """Return the seconds since the last lap."""
        now = self.now()
        spent, self._mark = now - self._mark, now
        return spent

    def yielded(self, before: float, after: float) -> None:
        """Note a yield; a long one was a pause and does not count."""
        if after - before > _HELD:
            self._mark += after - before
