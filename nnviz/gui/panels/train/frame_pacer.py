"""Draws a picture in parts, one part a turn of the event loop, in a bounded share of the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from nnviz.tasks.train import TrainSnapshot

SHARE = 0.08
"""Of the time that may go into drawing while something trains: what it takes, the training loses."""
TURN = 0.016
"""Seconds between two parts at least."""


@dataclass
class Part:
    """Something that shows one aspect of a snapshot.

    Attributes
    ----------
    draw : callable
        Takes the snapshot.
    shown : callable
        Whether somebody can see it.
    interval : float
        Seconds between two drawings at least; a text that changes faster cannot be read.
    """

    draw: Callable[[TrainSnapshot], None]
    shown: Callable[[], bool]
    interval: float = 0.05
    due: float = float("-inf")
    drawn: TrainSnapshot | None = None


class FramePacer(QObject):
    """Takes the newest snapshot and draws the visible parts in turn.

    The processor time that a part took, painting included, decides when the next one comes. So a slow
    machine shows fewer pictures and trains on, and no turn of the event loop takes longer than one part.

    Parameters
    ----------
    parent : QObject
    clock, effort : callable
        Seconds, and seconds of work of this thread; monotonic.
    """

    def __init__(
        self,
        parent: QObject,
        clock: Callable[[], float] = time.perf_counter,
        effort: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__(parent)
        self._clock, self._effort = clock, effort
        self._parts: list[Part] = []
        self._latest: TrainSnapshot | None = None
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_next)
        # A timer comes after the painting that a part has asked for, so that it is counted too.
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._on_painted)

    def set_parts(self, parts: list[Part]) -> None:
        """Name what is drawn."""
        self._parts = parts

    def show(self, snapshot: TrainSnapshot) -> None:
        """Draw this snapshot, or a newer one, part by part."""
        self._latest = snapshot
        self.refresh()

    def refresh(self) -> None:
        """Draw what has become visible."""
        if not self._timer.isActive() and not self._after.isActive():
            self._timer.start(round(1000 * TURN))

    def flush(self, snapshot: TrainSnapshot) -> None:
        """Draw now: all visible parts because somebody waits for them, or all because the run is over."""
        self.stop()
        self._latest, now = snapshot, self._clock()
        for part in self._parts:
            if part.shown() or snapshot.phase == "done":
                self._draw(part, snapshot, now)

    def stop(self) -> None:
        """Draw nothing more until there is something new."""
        self._timer.stop()
        self._after.stop()

    def _draw_next(self) -> None:
        """Draw the part that has waited longest."""
        now, latest = self._clock(), self._latest
        if latest is None:
            return
        stale = [part for part in self._parts if part.drawn is not latest and part.shown()]
        due = [part for part in stale if part.due <= now]
        if due:
            self._begun = self._effort()
            self._draw(min(due, key=lambda part: part.due), latest, now)
            self._after.start(0)
        elif stale:
            self._timer.start(round(1000 * max(TURN, min(part.due for part in stale) - now)))

    def _draw(self, part: Part, snapshot: TrainSnapshot, now: float) -> None:
        part.drawn, part.due = snapshot, now + part.interval
        part.draw(snapshot)

    def _on_painted(self) -> None:
        cost = self._effort() - self._begun
        self._timer.start(round(1000 * max(TURN, cost * (1.0 / SHARE - 1.0))))
