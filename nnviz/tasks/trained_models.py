"""Trained networks as model files with the record of how they were made; networks and data to evaluate by name."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz import __version__
from nnviz.core.errors import ParameterError
from nnviz.core.nn.network import Network
from nnviz.core.resources import resource_path
from nnviz.core.states import to_state
from nnviz.tasks.train import TrainRequest, TrainSnapshot


def training_record(request: TrainRequest, snapshot: TrainSnapshot) -> dict[str, Any]:
    """Return request, seed, curves per epoch and accuracy as JSON-able data."""
    curves = snapshot.curves
    names = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")
    return {
        "request": to_state(request),
        "seed": request.seed,
        "epochs": snapshot.epoch,
        "steps": snapshot.step,
        "seconds": round(snapshot.seconds, 2),
        "stopped": snapshot.stopped,
        "best_epoch": snapshot.best_epoch,
        "validation_accuracy": snapshot.best_accuracy if snapshot.best_epoch else None,
        "curves": {name: [float(v) if v == v else None for v in curves[name]] for name in names},
        "nnviz_version": __version__,
        "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }


def save_trained(path: Path, request: TrainRequest, snapshot: TrainSnapshot) -> None:
    """Save the network of a finished run with its record."""
    from nnviz.core.model_file import Model, save_model

    assert snapshot.network is not None
    save_model(path, Model(snapshot.network, training=training_record(request, snapshot)))


def load_network(reference: str) -> Network:
    """Return the network of a model file, ``bundled:mlp``, ``bundled:cnn`` or the book's pickled weights.

    Raises
    ------
    DataFileError
        If the file cannot be read.
    """
    from nnviz.core.model_file import import_book_weights, load_model

    if reference.startswith("bundled:"):
        return load_model(resource_path("models", reference.removeprefix("bundled:") + ".nnviz-model")).network
    path = Path(reference)
    if path.suffix.lower() in (".pkl", ".pickle"):
        return import_book_weights(path).network
    return load_model(path).network


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

    dataset = read_dataset(path)
    if dataset.labels is None:
        raise ParameterError(f"{path} holds pictures without labels; they cannot be right or wrong.")
    return dataset.images, dataset.labels.astype(np.int64), str(path)
