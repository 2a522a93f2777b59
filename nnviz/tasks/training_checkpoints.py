"""The checkpoint of a run on disk: written after each epoch, offered again after a crash."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path

from nnviz.core.errors import NnvizError
from nnviz.core.states import from_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.training_state import read_checkpoint


def kept(snapshots: Generator[TrainSnapshot, None, None], path: Path) -> Iterator[TrainSnapshot]:
    """Hand `snapshots` on, writing each new checkpoint to `path`; a full disk does not end the run."""
    written: bytes | None = None
    try:
        for snapshot in snapshots:
            if snapshot.checkpoint is not None and snapshot.checkpoint is not written:
                written = snapshot.checkpoint
                with suppress(OSError):
                    _replace(path, written)
            yield snapshot
    finally:
        snapshots.close()


def _replace(path: Path, content: bytes) -> None:
    # Safe against a crash of the program; no fsync, which can hold the worker up for a tenth of a second.
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(content)
    partial.replace(path)


def unfinished(path: Path) -> tuple[TrainRequest, bytes, int, int] | None:
    """Return request, checkpoint, finished and planned epochs of an unfinished run, or None.

    A damaged or foreign file counts as none.
    """
    try:
        content = path.read_bytes()
        numbers, _ = read_checkpoint(content)
        request: TrainRequest = from_state(TrainRequest, numbers["request"], "checkpoint")
        return request, content, int(numbers["epoch"]), request.epochs
    except (OSError, NnvizError, KeyError, TypeError, ValueError):
        return None


def remove(path: Path) -> None:
    """Forget the checkpoint of a run that has ended."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
