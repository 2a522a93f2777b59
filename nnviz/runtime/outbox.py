"""The newest undelivered snapshot of every owner, and when it is due. Guarded by the engine's lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nnviz.runtime.jobs import Failure, Job, JobState

FRAME = 1 / 60
"""Seconds between two updates of one owner when nothing long runs."""
BUSY_FRAME = 1 / 30
"""Seconds between two updates of a long job while long jobs run: drawing takes from their throughput."""


@dataclass(slots=True)
class Delivery:
    """What waits for one owner: the newest snapshot and, at the end, how it ended."""

    job: Job
    value: Any = None
    has_value: bool = False
    finished: bool = False
    failure: Failure | None = None
    stray: Failure | None = None
    woken: bool = False

    @property
    def urgent(self) -> bool:
        """Whether it goes out without waiting for the next frame."""
        ended = self.finished or self.failure is not None or self.stray is not None
        # A paused job has been stepped: somebody waits for the outcome.
        return ended or self.job.interactive or self.job.state is JobState.PAUSED


class Outbox:
    """One slot per owner; putting replaces, so a slow view costs no memory."""

    def __init__(self) -> None:
        self._slots: dict[str, Delivery] = {}
        self._strays: list[Delivery] = []
        self._not_before: dict[str, float] = {}
        self._announced = False

    def put(self, job: Job, value: Any, has_value: bool, ended: bool, failure: Failure | None) -> bool:
        """Store the newest snapshot of `job`; return whether the front must be woken."""
        slot = self._slots.get(job.owner)
        if slot is None or slot.job is not job:
            slot = self._slots[job.owner] = Delivery(job)
        if has_value:
            slot.value, slot.has_value = value, True
        slot.finished = ended and failure is None
        slot.failure = failure
        if slot.urgent and not slot.woken:
            # The front may be waiting for the next frame of another owner.
            slot.woken = self._announced = True
            return True
        return self._announce()

    def put_stray(self, job: Job, failure: Failure) -> bool:
        """Store a failure of a job that is cancelled already."""
        self._strays.append(Delivery(job, stray=failure))
        return self._announce()

    def _announce(self) -> bool:
        fresh, self._announced = not self._announced, True
        return fresh

    def discard(self, job: Job) -> None:
        """Drop what waits of `job`."""
        slot = self._slots.get(job.owner)
        if slot is not None and slot.job is job:
            del self._slots[job.owner]

    def take_all(self) -> list[Delivery]:
        """Remove and return everything."""
        taken = [*self._slots.values(), *self._strays]
        self._slots.clear()
        self._strays.clear()
        self._announced = False
        return taken

    def take_due(self, now: float, busy: bool) -> list[Delivery]:
        """Remove and return what may go out now, interactive owners first."""
        due = [s for s in self._slots.values() if self._due_in(s, now, busy) <= 0]
        due.sort(key=lambda delivery: not delivery.job.interactive)
        for delivery in due:
            del self._slots[delivery.job.owner]
        due += self._strays
        self._strays = []
        # While something waits for its frame, a timer of the front comes for it: no more wakes.
        self._announced = bool(self._slots)
        return due

    def delivered(self, owner: str, started: float, ended: float) -> None:
        """Note a delivery: the next one of `owner` leaves the event loop at least as long as this took."""
        self._not_before[owner] = max(started, ended + (ended - started) - FRAME)
        if len(self._not_before) > 1000:
            self._not_before.clear()

    def seconds_until_due(self, now: float, busy: bool) -> float | None:
        """Return how long the next delivery has to wait, or None if nothing waits."""
        waits = [self._due_in(slot, now, busy) for slot in self._slots.values()]
        return max(0.0, min(waits)) if waits else None

    def _due_in(self, slot: Delivery, now: float, busy: bool) -> float:
        if slot.urgent:
            return 0.0
        last = self._not_before.get(slot.job.owner)
        if last is None:
            return 0.0
        return last + (BUSY_FRAME if busy else FRAME) - now
