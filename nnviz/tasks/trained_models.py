"""Trained networks as model files with the record of their making; networks and data by name."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz import __version__
from nnviz.core.errors import DataFileError, NnvizError, ParameterError
from nnviz.core.model_file import Model, load_any_model, save_model
from nnviz.core.nn.network import Network
from nnviz.core.states import from_state, to_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot


def training_record(request: TrainRequest, snapshot: TrainSnapshot) -> dict[str, Any]:
    """Return request, seed, curves per epoch and accuracy as JSON-able data.

    No times: the same request makes the same file.
    """
    curves = snapshot.curves
    names = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")
    return {
        "request": to_state(request),
        "seed": request.seed,
        "epochs": snapshot.epoch,
        "steps": snapshot.step,
        "stopped": snapshot.stopped,
        "best_epoch": snapshot.best_epoch,
        "validation_accuracy": snapshot.best_accuracy if snapshot.best_epoch else None,
        "curves": {name: [float(v) if v == v else None for v in curves[name]] for name in names},
        "nnviz_version": __version__,
    }


def save_trained(path: Path, request: TrainRequest, snapshot: TrainSnapshot, *, quick: bool = False) -> None:
    """Save the network of a finished run with its record; `quick` as in `save_model`."""
    assert snapshot.network is not None
    name = path.name.partition(".")[0]
    record = training_record(request, snapshot)
    accuracy = record["validation_accuracy"]
    if accuracy is not None and not request.restore_best:
        # Stopped within an epoch, the last weights are none that were ever asked.
        asked = snapshot.curves["epoch_step"][-1] == snapshot.step
        accuracy = record["curves"]["validation_accuracy"][-1] if asked else math.nan
    model = Model(snapshot.network, name=name, training=record, seed=request.seed, accuracy=accuracy)
    save_model(path, model, quick=quick)


def load_network(reference: str) -> Network:
    """Return the network of a model file, ``bundled:mlp``, ``bundled:cnn`` or the book's pickled weights.

    Raises
    ------
    DataFileError
        If the file cannot be read.
    """
    return load_any_model(reference).network


def request_of_network(reference: str) -> TrainRequest:
    """Return the request with which a network was trained, as its file tells.

    Parameters
    ----------
    reference : str
        As for `load_network`.

    Raises
    ------
    DataFileError
        If the file cannot be read, or does not tell.
    """
    model = load_any_model(reference)
    saved = model.training.get("request")
    if saved is None:
        raise DataFileError(f"{reference} does not say how it was trained: nnviz did not train it.")
    try:
        request: TrainRequest = from_state(TrainRequest, saved, "request")
    except NnvizError as error:
        raise DataFileError(f"{reference} does not say how it was trained: {error}") from error
    return request


def load_evaluation_data(path: Path | None) -> tuple[NDArray[np.uint8], NDArray[np.int64], str]:
    """Return pictures, labels and the name of the data; MNIST's test set without a path.

    Strokes go through exactly the canvas's pipeline.

    Raises
    ------
    DataFileError, ParameterError
        If the file cannot be read or has no labels.
    """
    if path is None:
        from nnviz.core.data.mnist import load_mnist

        mnist = load_mnist()
        return mnist.test_images, mnist.test_labels.astype(np.int64), "the MNIST test set"
    from nnviz.core.data import read_dataset

    dataset = read_dataset(path, part="test")
    if dataset.labels is None:
        raise ParameterError(f"{path} holds pictures without labels; they cannot be right or wrong.")
    return dataset.images, dataset.labels.astype(np.int64), str(path)
