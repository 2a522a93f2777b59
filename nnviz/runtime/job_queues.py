"""Which job has the next turn: interactive ones first, long ones one after the other."""

from __future__ import annotations

from collections import deque

from nnviz.runtime.jobs import Job, JobState


class JobQueues:
    """The jobs that are not over. All methods are called with the engine's lock held."""

    def __init__(self) -> None:
        self._interactive: deque[Job] = deque()
        self._long: deque[Job] = deque()

    @property
    def any_long(self) -> bool:
        """Whether there is a long job, held or not."""
        return bool(self._long)

    def add(self, job: Job) -> None:
        """Let a job take its turns."""
        self._queue_of(job).append(job)

    def remove(self, job: Job) -> None:
        """Give a job no more turns; nothing happens if it has none."""
        queue = self._queue_of(job)
        if job in queue:
            queue.remove(job)

    def pick(self) -> Job | None:
        """Return the job whose turn it is, None if all are held or there is none."""
        for queue in (self._interactive, self._long):
            for _ in range(len(queue)):
                job = queue[0]
                queue.rotate(-1)
                if job.state is JobState.RUNNING:
                    return job
                if job.state is JobState.PAUSED and job.credits > 0:
                    job.credits -= 1
                    return job
        return None

    def _queue_of(self, job: Job) -> deque[Job]:
        return self._interactive if job.interactive else self._long
