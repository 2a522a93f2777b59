"""The checkpoint of a run on disk: written after each epoch, offered again after a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from nnviz.core.errors import NnvizError
from nnviz.core.file_locking import try_lock
from nnviz.core.file_reading import read_file
from nnviz.core.file_writing import replace_file
from nnviz.core.states import from_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_data import in_background
from nnviz.tasks.training_plan import PlannedRun, plan_path, read_plan, remove_plan
from nnviz.tasks.training_state import checked_count, read_checkpoint

_MOST_INSTANCES = 16
_own: dict[Path, Path] = {}
_locks: list[int] = []  # open as long as the process lives
_choosing = threading.Lock()


def own_checkpoint(folder: Path) -> Path:
    """Return the checkpoint in `folder` that belongs to this instance of the program.

    Two instances never share one. A checkpoint or plan whose instance has died is taken over first, so that
    its run is offered again.
    """
    with _choosing:
        if folder not in _own or not folder.is_dir():
            _own[folder] = _chosen(folder)
        return _own[folder]


def _chosen(folder: Path) -> Path:
    first = folder / "training.checkpoint"
    places = [first, *(folder / f"training-{n}.checkpoint" for n in range(2, _MOST_INSTANCES + 1))]
    with suppress(OSError, ValueError):  # no such folder, a read-only one, no locks: the usual name will do
        folder.mkdir(parents=True, exist_ok=True)
        for place in sorted(places, key=lambda place: not (place.exists() or plan_path(place).exists())):
            descriptor = try_lock(place.with_name(f".{place.name}.lock"))
            if descriptor is not None:
                _locks.append(descriptor)
                return place
    return first


def kept(
    snapshots: Generator[TrainSnapshot, None, None],
    path: Path,
    on_problem: Callable[[str], None] | None = None,
) -> Iterator[TrainSnapshot]:
    """Hand `snapshots` on, writing each new checkpoint to `path`; a full disk does not end the run.

    Parameters
    ----------
    snapshots : generator
    path : Path
    on_problem : callable, optional
        ``on_problem(message)`` is called once, on the worker, if a checkpoint cannot be written.
    """
    written: bytes | None = None
    told = False
    try:
        for snapshot in snapshots:
            if snapshot.checkpoint is not None and snapshot.checkpoint is not written:
                written = snapshot.checkpoint
                problem = yield from in_background(partial(write, path, written), snapshot)
                if problem and not told and on_problem is not None:
                    on_problem(problem)
                told = bool(problem)
            yield snapshot
    finally:
        snapshots.close()


def write(path: Path, content: bytes) -> str:
    """Write a checkpoint; return what went wrong in words, or nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Safe against a crash of the program; no fsync, which can hold the worker up for a tenth of a second.
        replace_file(path, content, durable=False)
    except (OSError, NnvizError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return (
            f"{path} cannot be written: {reason}. The run goes on, but could not be resumed after a crash. "
            "Make room on the disk."
        )
    return ""


@dataclass(frozen=True)
class Unfinished:
    """What was going on when the program ended.

    Attributes
    ----------
    runs : tuple of PlannedRun
        The one that was cut off, and those that waited behind it.
    checkpoint : bytes or None
        Of the first one; None if it had not learnt anything.
    done : int
        Epochs that it had finished.
    """

    runs: tuple[PlannedRun, ...]
    checkpoint: bytes | None = None
    done: int = 0


def cut_off(path: Path) -> Unfinished | None:
    """Return what was going on when the program ended, None if nothing was."""
    found, plan = unfinished(path), read_plan(path)
    if found is not None:
        request, checkpoint, done, _ = found
        # A plan of other runs: an older version of the program has written the checkpoint.
        runs = plan if plan and plan[0].request == request else (PlannedRun("", request),)
        return Unfinished(runs, checkpoint, done)
    return Unfinished(plan) if plan else None


def unfinished(path: Path) -> tuple[TrainRequest, bytes, int, int] | None:
    """Return request, checkpoint, finished and planned epochs of an unfinished run, or None.

    A damaged or foreign file counts as none.
    """
    try:
        content = read_file(path)
        numbers, _ = read_checkpoint(content)
        request: TrainRequest = from_state(TrainRequest, numbers["request"], "checkpoint")
        return request, content, checked_count(numbers.get("epoch"), "epoch"), request.epochs
    except (NnvizError, KeyError, TypeError, ValueError):
        return None


def remove(path: Path) -> None:
    """Forget the checkpoint and the plan of a run that has ended."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
    remove_plan(path)
