"""The runs that go on or wait, on disk beside their checkpoint, so that they can be offered again.

There is a checkpoint only once a run has learnt something. What was asked for is written when a run begins:
neither one that still loads its data nor those that wait behind it are lost with the window.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nnviz.core.errors import NnvizError
from nnviz.core.file_reading import parse_json, read_file
from nnviz.core.file_writing import replace_file
from nnviz.core.states import from_state, to_state
from nnviz.tasks.train_request import TrainRequest

_LARGEST = 1024 * 1024  # bytes; a request takes one to two thousand
_MOST = 200


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """A run that goes on or waits.

    Attributes
    ----------
    label : str
        What the user or a comparison calls it.
    request : TrainRequest
    """

    label: str
    request: TrainRequest


def plan_path(checkpoint: Path) -> Path:
    """Return where the plan lies that belongs to a checkpoint."""
    return checkpoint.with_suffix(".plan")


def write_plan(checkpoint: Path, runs: Sequence[PlannedRun]) -> bool:
    """Note the run that begins and those that wait behind it; return whether that could be written."""
    text = json.dumps({"runs": to_state(tuple(runs[:_MOST]))})
    try:
        checkpoint.parent.mkdir(parents=True, exist_ok=True)
        # As checkpoints: safe against a crash of the program, no waiting for the disk.
        replace_file(plan_path(checkpoint), text.encode(), durable=False)
    except (OSError, NnvizError):
        return False
    return True


def read_plan(checkpoint: Path) -> tuple[PlannedRun, ...]:
    """Return the runs that were going on or waiting, none if nothing was; a damaged file counts as none."""
    path = plan_path(checkpoint)
    try:
        data = parse_json(read_file(path, _LARGEST), str(path))
        runs: tuple[PlannedRun, ...] = from_state(tuple[PlannedRun, ...], dict(data).get("runs", []), "plan")
    except (NnvizError, TypeError, ValueError):
        return ()
    return runs[:_MOST]


def remove_plan(checkpoint: Path) -> None:
    """Forget what was going on and what waited."""
    with suppress(OSError):
        plan_path(checkpoint).unlink(missing_ok=True)
