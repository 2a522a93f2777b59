"""A finished run on disk: a small JSON record and, beside it, its network and its full curves."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

import numpy as np
from numpy.typing import NDArray

from nnviz.core.errors import DataFileError, StateError
from nnviz.core.file_reading import MEGABYTE, parse_json, parse_npy, read_file, read_zip
from nnviz.core.file_writing import write_file
from nnviz.core.model_file import MODEL_SUFFIX, load_model
from nnviz.core.nn.network import Network
from nnviz.core.states import from_state, to_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.trained_models import save_trained
from nnviz.tasks.training_record import check_curves
from nnviz.tasks.training_runs import RunRecord
from nnviz.tasks.training_state import checked_count, checked_number

RECORD_SUFFIX = ".run.json"
_CURVES_SUFFIX = ".curves.npz"
_FORMAT = "nnviz-run"
_SCHEMA = 1
_RECORD_LIMIT = 4 * MEGABYTE
_CURVES_LIMIT = 64 * MEGABYTE
_NUMBERS = ("step", "total_steps", "epoch", "epochs", "best_epoch", "best_accuracy", "seconds")


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run in the store.

    Attributes
    ----------
    name : str
        Of its files, without ending; names sort by time.
    record : RunRecord
    kept : bool
        The user wants it to stay: it is never removed to make room.
    weight_bytes : int
        Size of network and curves on disk; 0 if they are not there (any more).
    origin : str
        Of a run out of somebody's file the name that it had there; "" for others.
    """

    name: str
    record: RunRecord
    kept: bool = False
    weight_bytes: int = 0
    origin: str = ""

    @property
    def made(self) -> str:
        """When the run ended, as a name: not when it was opened here."""
        return self.origin or self.name

    @property
    def has_weights(self) -> bool:
        """Whether its network can be loaded again."""
        return self.weight_bytes > 0


def is_run_name(name: object) -> TypeGuard[str]:
    """Whether this is the name of a run, which tells when it ended.

    Examples
    --------
    >>> is_run_name("20261123-213000-000017"), is_run_name("../mine")
    (True, False)
    """
    return isinstance(name, str) and re.fullmatch(r"[0-9]{8}-[0-9]{6}-[0-9]{6}", name) is not None


def record_path(folder: Path, name: str) -> Path:
    """Return where the record of a run lies."""
    return folder / f"{name}{RECORD_SUFFIX}"


def network_path(folder: Path, name: str) -> Path:
    """Return where the network of a run lies, a model file that the Draw panel opens."""
    return folder / f"{name}{MODEL_SUFFIX}"


def curves_path(folder: Path, name: str) -> Path:
    """Return where the curves of a run lie."""
    return folder / f"{name}{_CURVES_SUFFIX}"


def write_record(folder: Path, run: StoredRun) -> None:
    """Write the record of a run, whole or not at all.

    Like its weights it survives a crash of the program at once, but a power cut only after some seconds: a
    run that is stopped waits for no disk.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    data = {"format": _FORMAT, "schema": _SCHEMA, "kept": run.kept, "record": to_state(run.record)}
    if run.origin:
        data["origin"] = run.origin
    write_file(record_path(folder, run.name), json.dumps(data, ensure_ascii=False).encode(), durable=False)


def read_record(path: Path) -> StoredRun:
    """Read the record of a run.

    Raises
    ------
    DataFileError
        If it cannot be read or is damaged.
    """
    data = parse_json(read_file(path, _RECORD_LIMIT), str(path))
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise DataFileError(f"{path} is no record of a run.")
    if not isinstance(data.get("schema"), int) or data["schema"] > _SCHEMA:
        raise DataFileError(f"{path} was written by a newer nnviz. Update nnviz to read it.")
    try:
        record: RunRecord = from_state(RunRecord, data.get("record"), "record")
    except StateError as error:
        raise DataFileError(f"{path} is damaged: {error}") from error
    name = path.name.removesuffix(RECORD_SUFFIX)
    origin = data.get("origin")
    return StoredRun(
        name,
        record,
        data.get("kept") is True,
        weight_bytes(path.parent, name),
        origin if is_run_name(origin) else "",
    )


def weight_bytes(folder: Path, name: str) -> int:
    """Return the size of the network and the curves of a run on disk; 0 unless both are there."""
    try:
        return network_path(folder, name).stat().st_size + curves_path(folder, name).stat().st_size
    except OSError:
        return 0


def write_weights(folder: Path, name: str, request: TrainRequest, snapshot: TrainSnapshot) -> None:
    """Write network and curves of a run that has ended.

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    save_trained(network_path(folder, name), request, snapshot, quick=True)
    numbers = {key: getattr(snapshot, key) for key in _NUMBERS}
    numbers |= {"stopped": snapshot.stopped, "diverged_at": snapshot.diverged_at}
    numbers |= {"samples_per_second": snapshot.samples_per_second, "layers": list(snapshot.layer_names)}
    # NaN, the best accuracy of a run without validation, is no JSON.
    numbers = {key: None if value != value else value for key, value in numbers.items()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("run.json", json.dumps(numbers))
        for key, values in snapshot.curves.items():
            part = io.BytesIO()
            # Half the size, and still finer than any screen.
            np.lib.format.write_array(part, np.ascontiguousarray(values, np.float32), allow_pickle=False)
            archive.writestr(f"{key}.npy", part.getvalue())
    write_file(curves_path(folder, name), file.getvalue(), durable=False)


def read_weights(folder: Path, name: str) -> tuple[Network, TrainSnapshot]:
    """Return the network of a run, and its last snapshot without what depends on the data.

    Raises
    ------
    DataFileError
        If they are not there or damaged.
    """
    network = load_model(network_path(folder, name)).network
    path = curves_path(folder, name)
    parts = read_zip(read_file(path, _CURVES_LIMIT), str(path), lambda _name: True, _CURVES_LIMIT, most=40)
    numbers = parse_json(parts.pop("run.json", bytearray()), f"{path}: run.json")
    try:
        curves = {key.removesuffix(".npy"): _curve(part, key, path) for key, part in parts.items()}
        best = numbers["best_accuracy"]
        diverged = numbers["diverged_at"]
        snapshot = TrainSnapshot(
            "done",
            step=checked_count(numbers["step"], "step"),
            total_steps=checked_count(numbers["total_steps"], "total_steps"),
            epoch=checked_count(numbers["epoch"], "epoch"),
            epochs=checked_count(numbers["epochs"], "epochs"),
            curves=curves,
            layer_names=tuple(map(str, numbers["layers"])),
            samples_per_second=checked_number(numbers["samples_per_second"], "the speed"),
            seconds=checked_number(numbers["seconds"], "the time"),
            seconds_left=0.0,
            best_epoch=checked_count(numbers["best_epoch"], "best_epoch"),
            best_accuracy=float("nan") if best is None else checked_number(best, "the best accuracy"),
            diverged_at=None if diverged is None else checked_count(diverged, "diverged_at"),
            stopped=str(numbers["stopped"]),
            first_weights=_first_weights(network),
            network=network,
        )
        check_curves(curves, snapshot.step, snapshot.epoch)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise DataFileError(f"{path} is incomplete or damaged: {error}") from error
    return network, snapshot


def _curve(part: bytes | bytearray, key: str, path: Path) -> NDArray[np.float64]:
    with np.errstate(invalid="ignore"):  # a signalling NaN is a NaN
        curve = parse_npy(part, f"{path}: {key}").astype(np.float64)
    curve.setflags(write=False)
    return curve


def _first_weights(network: Network) -> NDArray[np.float32] | None:
    for name, array in network.named_parameters().items():
        if name.endswith(".weight"):
            copy: NDArray[np.float32] = array.copy()
            copy.setflags(write=False)
            return copy
    return None


def remove_weights(folder: Path, name: str) -> None:
    """Remove network and curves of a run; what cannot be removed stays.

    The record is removed by itself, last, so that no files are left that nothing names.
    """
    for path in (network_path(folder, name), curves_path(folder, name)):
        _unlink(path)


def remove_run(folder: Path, name: str) -> None:
    """Remove all files of a run."""
    remove_weights(folder, name)
    _unlink(record_path(folder, name))


def remove_orphans(folder: Path, older_than: float) -> None:
    """Remove weights without a record, which a crash has left, if they are older than so many seconds.

    Younger ones may belong to a run that another window is just writing.
    """
    for path in folder.glob("*.npz"):
        name = path.name.removesuffix(_CURVES_SUFFIX).removesuffix(MODEL_SUFFIX)
        try:
            old = time.time() - path.stat().st_mtime > older_than
        except OSError:
            continue
        if old and not record_path(folder, name).exists():
            _unlink(path)


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # Read-only, or held open by another program on Windows: it is tried again when room is made.
        return
