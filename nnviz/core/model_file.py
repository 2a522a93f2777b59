"""Trained networks in one file: arrays and a JSON description, nothing that could be executed.

The file is a NumPy ``.npz`` archive (a zip) of ``parameters.npy``, ``statistics.npy`` and ``model.json``; the
network is built from the description and the arrays are copied into it. Weights of the book are pickles,
read by `nnviz.core.pickled_arrays`.
"""

from __future__ import annotations

import io
import json
import math
import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from nnviz import __version__
from nnviz.core.errors import DataFileError, NnvizError, ParameterError
from nnviz.core.file_reading import MEGABYTE, parse_json, parse_npy, read_file, read_zip
from nnviz.core.file_writing import write_file
from nnviz.core.nn.architecture_size import values_a_sample
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.network import Network
from nnviz.core.resources import resource_path

MODEL_SUFFIX = ".npz"
BUNDLED = "bundled:"
SCHEMA = 1
"""Version of the description; a higher one comes from a newer nnviz."""

_FORMAT = "nnviz-model"
_LIMIT = 256 * MEGABYTE
_MOST_LAYERS = 200
_MOST_VALUES = 16_000_000  # 64 MB for each picture that is read at a time
_PARTS = ("model.json", "parameters.npy", "statistics.npy")

MNIST_PREPROCESSING = {"input": "28 x 28 grey values 0..255 divided by 255, ink high", "pipeline": "mnist"}


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A network with where it comes from.

    Attributes
    ----------
    network : Network
    name : str
        For lists and titles.
    preprocessing : dict
        JSON-able: what was done to the pictures.
    training : dict
        JSON-able: the record of the run that made it; empty where none is known.
    seed : int or None
    accuracy : float or None
        On the data named in `training`, 0..1; the validation accuracy unless said otherwise (NaN: unknown).
    nnviz_version : str
        That wrote the file.
    """

    network: Network
    name: str = ""
    preprocessing: dict[str, Any] = field(default_factory=lambda: dict(MNIST_PREPROCESSING))
    training: dict[str, Any] = field(default_factory=dict)
    seed: int | None = None
    accuracy: float | None = None
    nnviz_version: str = __version__


def _number_or_none(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:  # a whole number of hundreds of digits
        return None
    return number if math.isfinite(number) else None


def model_bytes(model: Model, *, compressed: bool = True) -> bytes:
    """Return the contents of a model file.

    Parameters
    ----------
    model : Model
    compressed : bool
        A twelfth smaller, and many times slower: 70 ms instead of 3 for half a million weights.

    Raises
    ------
    ParameterError
        If `preprocessing` or `training` is not JSON-able, or NaN.
    """
    seed = model.seed if model.seed is not None else model.training.get("seed")
    accuracy = model.accuracy if model.accuracy is not None else model.training.get("validation_accuracy")
    description = {
        "format": _FORMAT,
        "schema": SCHEMA,
        "nnviz_version": __version__,
        "name": model.name,
        "architecture": model.network.architecture(),
        "preprocessing": model.preprocessing,
        "training": model.training,
        "seed": seed if isinstance(seed, int) else None,
        "accuracy": _number_or_none(accuracy),
    }
    try:
        text = json.dumps(description, allow_nan=False, indent=1)
    except (TypeError, ValueError) as error:
        raise ParameterError(f"The record of this network cannot be written as JSON: {error}.") from error
    state = model.network.state()
    file = io.BytesIO()
    how = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w", how) as archive:
        for name, content in (("model.json", text.encode()), *((f"{n}.npy", _npy(state[n])) for n in state)):
            # A fixed date makes the same network the same file, byte for byte.
            archive.writestr(_member(name, how), content)
    return file.getvalue()


def _member(name: str, how: int) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = how
    member.external_attr = 0o644 << 16
    return member


def _npy(array: np.ndarray[Any, Any]) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, np.ascontiguousarray(array, np.float32), allow_pickle=False)
    return file.getvalue()


def save_model(path: str | os.PathLike[str], model: Model, *, quick: bool = False) -> None:
    """Write a network to one file, whole or not at all.

    Parameters
    ----------
    path : path-like
    model : Model
    quick : bool
        Neither compressed, nor certain to survive a power cut in the next seconds.

    Raises
    ------
    DataFileError
        If the place cannot be written; what was there before stays.
    """
    write_file(path, model_bytes(model, compressed=not quick), durable=not quick)


def load_model(path: str | os.PathLike[str]) -> Model:
    """Read a network: one that nnviz saved, or the book's pickled weights (told apart by their content).

    Raises
    ------
    DataFileError
        If the file is none of these, damaged, or its arrays do not fit its description.
    """
    data = read_file(path, _LIMIT)
    if data.startswith(b"PK"):
        return _read_model(data, Path(path))
    if data[:1] in (b"\x80", b"(", b"}", b"c") and not data.startswith(b"\x80\x08"):
        return _read_book(data, Path(path))
    raise DataFileError(
        f"{path} is no network: neither a file that nnviz saved nor pickled weights of the book. "
        f"Networks that nnviz saves end in {MODEL_SUFFIX}."
    )


def import_book_weights(path: str | os.PathLike[str]) -> Model:
    """Read the pickled weights of the book "Deep Learning from Scratch"; nothing in the file is executed.

    Raises
    ------
    DataFileError
        If the file holds anything else than arrays of one of the book's networks.
    """
    return _read_book(read_file(path, _LIMIT), Path(path))


def load_any_model(reference: str | os.PathLike[str]) -> Model:
    """Return the network of a file, or a bundled one (``bundled:mlp``).

    Raises
    ------
    DataFileError
        If there is none; the message names the bundled ones.
    """
    text = os.fspath(reference)
    if not text.startswith(BUNDLED):
        return load_model(text)
    name = text.removeprefix(BUNDLED)
    known = bundled_models()
    if name not in known:
        names = ", ".join(BUNDLED + other for other in known) or "none"
        raise DataFileError(f"There is no bundled network {text!r}. Bundled are: {names}.")
    return load_model(known[name])


def bundled_models() -> dict[str, Path]:
    """Return the networks that travel with the program, by name."""
    folder = resource_path("models")
    return {path.stem: path for path in sorted(folder.glob(f"*{MODEL_SUFFIX}"))}


def _read_book(data: bytes, path: Path) -> Model:
    from nnviz.core.book_weights import book_network
    from nnviz.core.pickled_arrays import read_pickled_arrays

    network, title = book_network(read_pickled_arrays(data, str(path)), str(path))
    _check_answers(network, path)
    return Model(network, name=path.stem, training={"source": title}, nnviz_version="")


def _read_model(data: bytes, path: Path) -> Model:
    parts = read_zip(data, str(path), lambda name: name in _PARTS, _LIMIT, most=100)
    if "model.json" not in parts:
        raise DataFileError(f"{path} is an archive, but no network that nnviz saved (model.json is missing).")
    description = parse_json(parts["model.json"], f"{path}: model.json")
    if not isinstance(description, dict) or description.get("format") != _FORMAT:
        raise DataFileError(f"{path} is no network that nnviz saved.")
    schema = description.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise DataFileError(f"{path}: its schema version {schema!r:.40} is no number.")
    if schema > SCHEMA:
        raise DataFileError(f"{path} was saved by a newer nnviz (schema {schema}). Update nnviz to read it.")
    network = _build(description, parts, path)
    preprocessing, training = description.get("preprocessing"), description.get("training")
    seed = description.get("seed")
    return Model(
        network,
        name=str(description.get("name") or path.stem)[:200],
        preprocessing=preprocessing if isinstance(preprocessing, dict) else dict(MNIST_PREPROCESSING),
        training=training if isinstance(training, dict) else {},
        seed=seed if isinstance(seed, int) and not isinstance(seed, bool) else None,
        accuracy=_number_or_none(description.get("accuracy")),
        nnviz_version=str(description.get("nnviz_version", ""))[:40],
    )


def _check_answers(network: Network, path: Path) -> None:
    """Refuse negative variances and weights near the largest float: they answer every picture with NaN."""
    pictures = np.linspace(0.0, 1.0, 2 * math.prod(network.input_shape), dtype=np.float32)
    if not np.isfinite(network.predict_probabilities(pictures.reshape(2, *network.input_shape))).all():
        raise DataFileError(f"{path}: its weights are too large to compute with. Train it again.")


def _build(description: dict[str, Any], parts: dict[str, bytearray], path: Path) -> Network:
    data = description.get("architecture")
    if not isinstance(data, dict) or not isinstance(data.get("layers"), list):
        raise DataFileError(f"{path}: its architecture is missing.")
    if len(data["layers"]) > _MOST_LAYERS:
        raise DataFileError(f"{path} describes {len(data['layers'])} layers; {_MOST_LAYERS} are the most.")
    state = {}
    for name in ("parameters", "statistics"):
        if f"{name}.npy" not in parts:
            raise DataFileError(f"{path} lacks its {name}. Save the network again.")
        array = parse_npy(parts[f"{name}.npy"], f"{path}: {name}.npy")
        if array.ndim != 1 or array.dtype.kind != "f":
            raise DataFileError(f"{path}: its {name} are no list of numbers.")
        if not np.isfinite(array).all():
            raise DataFileError(f"{path}: its {name} hold values that are not finite numbers.")
        state[name] = array
    try:
        architecture = Architecture.from_data(data)
        # Before anything of that size is allocated.
        if architecture.parameter_count != state["parameters"].size:
            raise DataFileError(
                f"{path}: its description has {architecture.parameter_count} parameters, "
                f"but the file holds {state['parameters'].size}."
            )
        shapes = architecture.shapes()
        kept = [
            layer.statistic_shapes(shape) for layer, shape in zip(architecture.layers, shapes, strict=False)
        ]
        if sum(math.prod(shape) for entry in kept for shape in entry.values()) != state["statistics"].size:
            raise DataFileError(f"{path}: its statistics do not fit its description.")
        if max(math.prod(shapes[0]), values_a_sample(architecture)) > _MOST_VALUES:
            raise DataFileError(f"{path} describes a network of more than {_MOST_VALUES} values a picture.")
        network = Network.from_architecture(architecture, initializer="constant")
        network.load_state(state)
        _check_answers(network, path)
    except DataFileError:
        raise
    except (NnvizError, TypeError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise DataFileError(f"{path} does not describe a network: {error}") from error
    return network
