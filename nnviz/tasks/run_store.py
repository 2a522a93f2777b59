"""The runs that are kept over the end of a session: a folder of small files, bounded in number and size."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest
from pathlib import Path

from nnviz.core.errors import DataFileError
from nnviz.tasks.run_files import (
    RECORD_SUFFIX,
    StoredRun,
    is_run_name,
    network_path,
    read_record,
    remove_orphans,
    remove_run,
    remove_weights,
    weight_bytes,
    write_record,
    write_weights,
)
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_data import in_background
from nnviz.tasks.training_runs import RunRecord, record_run

MOST_RUNS = 100
WEIGHT_BUDGET = 100 * 1024 * 1024
"""Bytes for the networks and curves of all runs together."""
_ORPHAN_AGE = 3600.0  # seconds


class RunStore:
    """Finished runs, the oldest first, in memory as records and on disk with their weights.

    The worker writes while the window reads; both see complete lists. A full disk loses no run of the
    session: it stays in the list, and `problem` says what is the matter.

    Parameters
    ----------
    folder : Path
        Made when something is written.
    most, budget : int
        Runs, and bytes of weights, beyond which the oldest that are not kept go. The newest and the best
        run have their weights in any case.

    Attributes
    ----------
    problem : str
        Why the last writing failed, "" if it did not.
    """

    def __init__(self, folder: Path, *, most: int = MOST_RUNS, budget: int = WEIGHT_BUDGET) -> None:
        self.folder, self.problem = folder, ""
        self._most, self._budget = most, budget
        self._runs: tuple[StoredRun, ...] = ()
        self._lock = threading.Lock()

    def runs(self) -> tuple[StoredRun, ...]:
        """Return what is known, the oldest run first."""
        return self._runs

    def find(self, name: str) -> StoredRun | None:
        """Return a run by its name."""
        return next((run for run in self._runs if run.name == name), None)

    def network_path(self, name: str) -> Path | None:
        """Return the model file of a run, None if its weights are not kept."""
        run = self.find(name)
        return network_path(self.folder, name) if run is not None and run.has_weights else None

    def load(self) -> Iterator[tuple[StoredRun, ...]]:
        """Read the folder, yielding what is known after each file; damaged files are passed over."""
        yield self._runs
        try:
            remove_orphans(self.folder, _ORPHAN_AGE)
            paths = sorted(self.folder.glob(f"*{RECORD_SUFFIX}"))
        except OSError:
            paths = []
        found = []
        for path in paths:
            try:
                found.append(read_record(path))
            except DataFileError:
                continue
            yield self._runs
        with self._lock:
            known = {run.name for run in self._runs}
            merged = [run for run in found if run.name not in known]
            self._runs = tuple(sorted((*merged, *self._runs), key=lambda run: run.name))
            self._prune()
        yield self._runs

    def add(self, label: str, request: TrainRequest, snapshot: TrainSnapshot) -> StoredRun:
        """Keep a run that has ended."""
        run = StoredRun(self._new_name(), record_run(label, request, snapshot))
        self.problem = ""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_weights(self.folder, run.name, request, snapshot)
            # Last, so that what a crash leaves behind is no half of a run.
            write_record(self.folder, run)
        except (DataFileError, OSError) as error:
            self.problem = str(error)
        run = replace(run, weight_bytes=weight_bytes(self.folder, run.name))
        with self._lock:
            self._runs = (*self._runs, run)
            self._prune()
        return run

    def add_records(self, records: Sequence[RunRecord], made: Sequence[str] = ()) -> None:
        """Take over runs of a shared file or of an older session, unless they are there already.

        Parameters
        ----------
        records : sequence of RunRecord
        made : sequence of str
            `StoredRun.made` of each, as far as it is known.
        """
        for record, origin in zip_longest(records, made[: len(records)], fillvalue=""):
            assert isinstance(record, RunRecord)
            if any(run.record == record for run in self._runs):
                continue
            run = StoredRun(self._new_name(), record, origin=origin if is_run_name(origin) else "")
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                write_record(self.folder, run)
            except (DataFileError, OSError) as error:
                self.problem = str(error)
            with self._lock:
                self._runs = (*self._runs, run)
        with self._lock:
            self._prune()

    def remove(self, names: Sequence[str]) -> None:
        """Forget runs and remove their files."""
        with self._lock:
            self._runs = tuple(run for run in self._runs if run.name not in names)
        for name in names:
            remove_run(self.folder, name)

    def set_kept(self, names: Sequence[str], kept: bool) -> None:
        """Protect runs from making room for others, or no longer."""
        with self._lock:
            self._runs = tuple(replace(run, kept=kept) if run.name in names else run for run in self._runs)
        self._write_records(names)

    def set_accuracy(self, name: str, accuracy: float) -> None:
        """Take the validation accuracy of a run that was asked after it had been stopped."""
        with self._lock:
            self._runs = tuple(
                replace(run, record=replace(run.record, accuracy=accuracy)) if run.name == name else run
                for run in self._runs
            )
        self._write_records((name,))

    def _write_records(self, names: Sequence[str]) -> None:
        for name in names:
            run = self.find(name)
            if run is not None:
                try:
                    self.folder.mkdir(parents=True, exist_ok=True)
                    write_record(self.folder, run)
                except (DataFileError, OSError) as error:
                    self.problem = str(error)

    def _new_name(self) -> str:
        # Sorts by time; two windows at once differ in the microseconds, or take the next.
        while True:
            now = time.time_ns() // 1000
            stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now // 1_000_000))
            name = f"{stamp}-{now % 1_000_000:06d}"
            if self.find(name) is None and not (self.folder / f"{name}{RECORD_SUFFIX}").exists():
                return name

    def _prune(self) -> None:
        """Make room: first whole runs, then weights, the oldest first (the lock is held)."""
        runs = list(self._runs)
        protected = _protected(runs)
        for run in [run for run in runs if run.name not in protected][: max(0, len(runs) - self._most)]:
            runs.remove(run)
            remove_run(self.folder, run.name)
        total = sum(run.weight_bytes for run in runs)
        for i, run in enumerate(runs):
            if total <= self._budget:
                break
            if run.weight_bytes and run.name not in protected:
                remove_weights(self.folder, run.name)
                total -= run.weight_bytes
                runs[i] = replace(run, weight_bytes=0)
        self._runs = tuple(runs)


def _protected(runs: Sequence[StoredRun]) -> set[str]:
    """Return the names of the runs that the user keeps, of the newest and of the best."""
    names = {run.name for run in runs if run.kept}
    names |= {run.name for run in runs[-1:]}
    judged = [run for run in runs if run.record.accuracy is not None and run.has_weights]
    if judged:
        names.add(max(judged, key=lambda run: run.record.accuracy or 0.0).name)
    return names


def stored(
    snapshots: Iterator[TrainSnapshot],
    store: RunStore,
    label: str,
    request: TrainRequest,
) -> Iterator[TrainSnapshot]:
    """Hand `snapshots` on; the last one is written to `store` before it is handed on.

    So a run whose end has been seen survives a crash, and a crash before leaves its checkpoint.
    """
    before: TrainSnapshot | None = None
    try:
        for snapshot in snapshots:
            if snapshot.phase == "done" and snapshot.network is not None:
                keep = partial(store.add, label, request, snapshot)
                # What waits for the disk has learnt all it will: whoever watches sees that at once.
                yield from in_background(keep, replace(before or snapshot, phase="concluding"))
            before = snapshot
            yield snapshot
    finally:
        close = getattr(snapshots, "close", None)
        if close is not None:
            close()
