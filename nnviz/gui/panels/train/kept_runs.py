"""The runs that outlive the session, for the panel: loaded, added, opened again, removed, on the worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from nnviz.gui.context import AppContext
from nnviz.tasks.run_review import run_examine, run_judge, run_review
from nnviz.tasks.run_store import RunStore, StoredRun, stored
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_runs import RunRecord

_LOAD, _OPEN, _CHANGE = "train.runs.load", "train.runs.open", "train.runs.change"
_JUDGE = "train.runs.judge"


class KeptRuns(QObject):
    """A `RunStore` and the jobs that use it.

    Parameters
    ----------
    context : AppContext
    folder : Path
        Where the runs are kept.

    Signals
    -------
    ready()
        The runs of earlier sessions are there.
    changed()
        There are other runs.
    opened(StoredRun, TrainSnapshot)
        A stored run has been loaded again.
    """

    ready = Signal()
    changed = Signal()
    opened = Signal(object, object)

    def __init__(self, context: AppContext, folder: Path) -> None:
        super().__init__()
        self._context = context
        self._changes = 0
        self._owners: set[str] = set()
        self.store = self._own = RunStore(folder)
        self._lent: TemporaryDirectory[str] | None = None
        self.loaded = False

    def load(self) -> None:
        """Read what earlier sessions have left; `ready` follows."""

        def on_finished() -> None:
            self.loaded = True
            self.ready.emit()

        self._context.runner.submit(
            _LOAD, self._own.load, on_update=lambda _runs: None, on_finished=on_finished,
            on_failed=self._context.fail,
        )  # fmt: skip

    def keeping(
        self, label: str, request: TrainRequest, snapshots: Iterator[TrainSnapshot]
    ) -> Iterator[TrainSnapshot]:
        """Hand the snapshots of a run on and keep the run when it ends (called on the worker)."""
        return stored(snapshots, self.store, label, request)

    def runs(self) -> tuple[StoredRun, ...]:
        """Return all runs, the oldest first."""
        return self.store.runs()

    def last(self) -> StoredRun | None:
        """Return the newest run whose network is there."""
        return next((run for run in reversed(self.runs()) if run.has_weights), None)

    def open(self, run: StoredRun) -> bool:
        """Load a run again; `opened` follows. Return whether its network is there."""
        if not run.has_weights:
            return False

        def on_update(snapshot: TrainSnapshot) -> None:
            if snapshot.phase == "done":
                self.opened.emit(run, snapshot)

        self._context.runner.submit(
            _OPEN, lambda: run_review(self.store, run), on_update=on_update, on_failed=self._context.fail
        )
        return True

    def examine(self, path: Path, request: TrainRequest, done: Callable[[TrainSnapshot], None]) -> None:
        """Ask the network of a file about the validation samples of a request; `done` gets the answers."""

        def on_update(snapshot: TrainSnapshot) -> None:
            if snapshot.phase == "done":
                done(snapshot)

        self._context.runner.submit(
            _OPEN, lambda: run_examine(str(path), request), on_update=on_update, on_failed=self._context.fail
        )

    def judge(self, snapshot: TrainSnapshot, done: Callable[[TrainSnapshot], None]) -> None:
        """Ask the network of a run that was stopped about its validation samples; `done` gets the answers."""

        def on_update(answered: TrainSnapshot) -> None:
            if answered.phase == "done":
                done(answered)

        self._context.runner.submit(
            _JUDGE, lambda: run_judge(snapshot), on_update=on_update, on_failed=self._context.fail
        )

    @property
    def judging(self) -> bool:
        """Whether a network is being asked."""
        return self._context.runner.job(_JUDGE) is not None

    def stop_judging(self) -> None:
        """Ask no more: there is a new run."""
        self._context.runner.cancel(_JUDGE)

    def tell_problem(self) -> None:
        """Tell the user if the last run could not be written."""
        if self.store.problem:
            self._context.notify(
                self.tr("The run could not be kept for the next session: {0}").format(self.store.problem),
                level="warning",
            )

    def lend(self, records: Sequence[RunRecord], made: Sequence[str] = ()) -> None:
        """Show these runs instead of the user's, and keep new ones beside them only: a lesson."""
        self.take_back()
        self._lent = TemporaryDirectory(prefix="nnviz-lesson-", ignore_cleanup_errors=True)
        self.store = RunStore(Path(self._lent.name))
        self.changed.emit()
        self.add_records(records, made)

    def take_back(self) -> None:
        """Show the user's own runs again; those of the lesson are gone."""
        if self._lent is not None:
            self._lent.cleanup()
            self._lent = None
            self.store = self._own
            self.changed.emit()

    def add_records(self, records: Sequence[RunRecord], made: Sequence[str] = ()) -> None:
        """Take over runs of a shared file; `made` as `RunStore.add_records` takes it."""
        if records:
            store = self.store
            self._change(lambda: store.add_records(records, made))

    def remove(self, names: Sequence[str]) -> None:
        """Forget runs and remove their files."""
        self._change(lambda: self.store.remove(names))

    def set_kept(self, names: Sequence[str], kept: bool) -> None:
        """Let runs stay whatever comes, or no longer."""
        self._change(lambda: self.store.set_kept(names, kept))

    def set_accuracy(self, name: str, accuracy: float) -> None:
        """Take the validation accuracy of a run that was asked after it had been stopped."""
        self._change(lambda: self.store.set_accuracy(name, accuracy))

    def _change(self, change: Callable[[], None]) -> None:
        def work() -> Iterator[None]:
            change()
            yield None

        # A name for each: a second change must not cancel the first.
        self._changes += 1
        owner = f"{_CHANGE}.{self._changes}"
        self._owners.add(owner)

        def ended() -> None:
            self._owners.discard(owner)
            self.changed.emit()

        self._context.runner.submit(
            owner, work, on_update=lambda _none: None, on_finished=ended, on_failed=self._context.fail,
            interactive=True,
        )  # fmt: skip

    def shutdown(self) -> None:
        """Give up what is being loaded; changes that wait are made at once."""
        for owner in (_LOAD, _OPEN, _JUDGE):
            self._context.runner.cancel(owner)
        if self._lent is not None:
            self._lent.cleanup()
