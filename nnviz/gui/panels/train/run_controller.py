"""One training run after the other in the worker thread: start, pause, step, stop, checkpoints."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.frame_pacer import FramePacer
from nnviz.runtime.jobs import Job, JobState
from nnviz.tasks.train import TrainingControl, TrainRequest, TrainSnapshot, run_train
from nnviz.tasks.training_checkpoints import Unfinished, kept, remove, write
from nnviz.tasks.training_plan import PlannedRun, remove_plan, write_plan

_log = logging.getLogger(__name__)
OWNER = "train.run"
_CHECKPOINT_INTERVAL = 1.0  # seconds; an epoch of a small network takes less

Keeping = Callable[[str, TrainRequest, Iterator[TrainSnapshot]], Iterator[TrainSnapshot]]
"""Wraps the snapshots of a run (label, request, snapshots) so that the run is kept when it ends."""


class RunController(QObject):
    """Runs requests and hands their snapshots to a pacer, which draws them.

    Attributes
    ----------
    pacer : FramePacer
        Whoever shows something of a run gives its parts to it.

    Signals
    -------
    finished(str, TrainRequest, TrainSnapshot)
        A run has ended: its label, request and last snapshot.
    state_changed()
    given_up()
        A run was stopped before it had begun to learn; there is nothing to keep.
    """

    finished = Signal(str, object, object)
    state_changed = Signal()
    given_up = Signal()
    _not_written = Signal(str)  # from the worker to the window

    def __init__(
        self, context: AppContext, checkpoint: Callable[[], Path], keeping: Keeping | None = None
    ) -> None:
        super().__init__()
        self._keeping = keeping
        self._context, self._checkpoint = context, checkpoint
        self._job: Job | None = None
        self._control = TrainingControl()
        self._queue: list[tuple[str, TrainRequest, bytes | None]] = []
        self._latest: TrainSnapshot | None = None
        self._label, self._request = "", TrainRequest()
        self._signals = False
        self._stepped_from: int | None = None
        self._resumed = False
        self.pacer = FramePacer(self)
        # A function of its own here would keep the window alive for good: nobody owns this object.
        self._not_written.connect(self._on_not_written)

    def _on_not_written(self, problem: str) -> None:
        self._context.notify(problem, level="warning")

    @property
    def running(self) -> bool:
        """Whether a run goes on or is paused."""
        return self._job is not None and self._job.is_active

    @property
    def paused(self) -> bool:
        """Whether a run is held."""
        return self._job is not None and self._job.state is JobState.PAUSED

    @property
    def stopping(self) -> bool:
        """Whether a run has been told to stop and is not over yet."""
        return self.running and self._control.stop

    @property
    def stepping(self) -> bool:
        """Whether the held run is at a single mini-batch that was asked for."""
        return self._stepped_from is not None and self.paused

    @property
    def latest(self) -> TrainSnapshot | None:
        """The newest snapshot of the present or last run."""
        return self._latest

    @property
    def request(self) -> TrainRequest:
        """The request of the present or last run."""
        return self._request

    @property
    def waiting(self) -> int:
        """Number of runs still to come after this one."""
        return len(self._queue)

    def start(self, runs: list[tuple[str, TrainRequest]]) -> None:
        """Run these one after the other; what runs now is stopped, and kept, before."""
        self._begin([(label, request, None) for label, request in runs])

    def resume(self, found: Unfinished) -> None:
        """Go on with what was cut off; what runs now is stopped, and kept, before."""
        first, *others = found.runs
        self._begin(
            [
                (first.label, first.request, found.checkpoint),
                *((run.label, run.request, None) for run in others),
            ]
        )

    def _begin(self, runs: list[tuple[str, TrainRequest, bytes | None]]) -> None:
        self.stop()
        self._queue = runs
        if not self.running:
            self._next()

    def adopt(self, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        """Show a run of an earlier session as if it had just ended."""
        self._request, self._latest = request, snapshot
        self.pacer.flush(snapshot)

    def redraw(self) -> None:
        """Draw the newest snapshot for whoever has just given its parts to the pacer."""
        if self._latest is not None:
            self.pacer.show(self._latest)
        self.state_changed.emit()

    def _next(self) -> None:
        if self._queue:
            self._launch(*self._queue.pop(0))

    def _launch(self, label: str, request: TrainRequest, checkpoint: bytes | None = None) -> None:
        self._label, self._request, self._latest = label, request, None
        control = self._control = TrainingControl(
            checkpoints=True,
            checkpoint_interval=_CHECKPOINT_INTERVAL,
            checkpoint_when_stopped=False,  # the run is over then, and kept
            signals=self._signals,
        )
        path, self._resumed = self._checkpoint(), checkpoint is not None
        waiting = [PlannedRun(label, request) for label, request, _ in self._queue]
        # Before the first step: a run that is still loading has no checkpoint, and is offered again as well.
        write_plan(path, [PlannedRun(label, request), *waiting])

        def work() -> Iterator[TrainSnapshot]:
            snapshots = run_train(request, control=control, resume=checkpoint)
            checked = kept(snapshots, path, self._not_written.emit)
            return checked if self._keeping is None else self._keeping(label, request, checked)

        self._job = self._context.runner.submit(
            OWNER, work, on_update=self._on_update, on_finished=self._on_finished, on_failed=self._on_failed
        )
        self.state_changed.emit()

    def toggle_pause(self) -> None:
        """Hold the run, or let it go on."""
        if self._job is None or not self._job.is_active:
            return
        if self.paused:
            self._control.single_steps = False
            self._stepped_from = None
            self._job.resume()
        else:
            self._job.pause()
        self.state_changed.emit()

    def step(self) -> None:
        """Learn from one more mini-batch."""
        if self._job is not None and self._job.is_active:
            self._control.single_steps = True
            self._stepped_from = self._latest.step if self._latest is not None else 0
            self._job.step()
            self.state_changed.emit()

    def stop(self) -> None:
        """End the run at once; what it has learnt is kept. Runs that wait are dropped."""
        self._queue = []
        if self._job is None or not self._job.is_active:
            return
        self._control.stop = True
        if self._latest is None or self._latest.phase == "loading":
            self._job.cancel()
            if not self._resumed:  # what was learnt before is offered again
                remove(self._checkpoint())
            self.pacer.stop()
            self.given_up.emit()
        elif self.paused:
            self._job.resume()
        self.state_changed.emit()

    def cancel(self) -> None:
        """Drop everything at once."""
        self._queue = []
        self.pacer.stop()
        if self._job is not None:
            self._job.cancel()

    def abandon(self) -> None:
        """Drop everything at once, and what could be resumed of it."""
        was_running = self.running
        self.cancel()
        if was_running:
            remove(self._checkpoint())

    def leave(self) -> None:
        """End everything because the program ends: what the run has learnt can be resumed next time."""
        path = self._checkpoint()

        def keep(checkpoint: bytes) -> None:
            if problem := write(path, checkpoint):
                _log.warning("%s", problem)

        self._control.when_left = keep
        self.cancel()

    def set_rate_factor(self, factor: float) -> None:
        """Multiply the learning rate from the next step on; the next run begins with its own again."""
        self._control.learning_rate_factor = factor

    @property
    def rate_factor(self) -> float:
        """By which the learning rate of the present or last run is multiplied."""
        return self._control.learning_rate_factor

    def watch_signals(self, on: bool) -> None:
        """Measure signals and gradients of the layers while somebody looks at them."""
        self._signals = self._control.signals = on

    def _on_update(self, snapshot: TrainSnapshot) -> None:
        self._latest = snapshot
        unfinished = snapshot.step == self._stepped_from and snapshot.phase != "done"
        if unfinished and self.paused and self._job is not None:
            # A mini-batch may take several yields, so that others get their turn between them; the validation
            # of a large network takes seconds, in which something should be seen to happen.
            self.pacer.show(snapshot)
            self._job.step()
            return
        self._stepped_from = None
        if self.paused or snapshot.phase == "done":
            self.pacer.flush(snapshot)
        else:
            self.pacer.show(snapshot)

    def _on_finished(self) -> None:
        self.pacer.stop()
        latest = self._latest
        remove(self._checkpoint())
        if latest is not None and latest.phase == "done":
            self.finished.emit(self._label, self._request, latest)
        if self._queue:
            self._next()
        self.state_changed.emit()

    def _on_failed(self, failure: Any) -> None:
        self.pacer.stop()
        self._queue = []
        remove_plan(self._checkpoint())  # the same would fail again; what it had learnt is offered
        self._context.fail(failure)
        self.state_changed.emit()
