"""Loads the chosen network on the worker and tells what it is."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnviz.core.errors import DataFileError
from nnviz.core.file_reading import read_head
from nnviz.core.model_file import (
    BUNDLED,
    MNIST_PREPROCESSING,
    MODEL_SUFFIX,
    Model,
    load_any_model,
    save_model,
)
from nnviz.core.nn.layers.base import shape_text
from nnviz.core.nn.network import Network
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.user_files import networks_dir
from nnviz.tasks.fine_tune import FineTuneProgress


@dataclass(frozen=True)
class LoadedNetwork:
    """A network that is ready.

    Attributes
    ----------
    reference : str
        ``bundled:cnn`` or the path of the file.
    network : Network
    model : Model or None
        What its file holds, if it came from one.
    """

    reference: str
    network: Network
    model: Model | None = None

    @property
    def name(self) -> str:
        """What it is called, ``cnn`` or the file's name."""
        return self.reference.removeprefix(BUNDLED) if self.is_bundled else Path(self.reference).stem

    @property
    def is_bundled(self) -> bool:
        """Whether it came with nnviz."""
        return self.reference.startswith(BUNDLED)

    def describe(self) -> str:
        """Return in a line or two what is known of it."""
        text = QCoreApplication.translate("Networks", "{count:,} parameters").format(
            count=self.network.parameters.size
        )
        if self.model is None:
            return text
        if self.model.accuracy is not None:
            known = QCoreApplication.translate("Networks", "; {percent:.2f}% right on held-back samples")
            text += known.format(percent=100 * self.model.accuracy)
        source = self.model.training.get("source") or self.model.training.get("fine_tuned_from")
        if isinstance(source, str):
            text += QCoreApplication.translate("Networks", "; from {source}").format(source=source)
        return text


class NetworkLoader(QObject):
    """One network at a time.

    Signals
    -------
    loaded(LoadedNetwork)
    failed(str)
        The reference that cannot be loaded; the user has been told.
    """

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.is_loading = False

    def load(self, reference: str) -> None:
        """Load a network; `loaded` follows."""

        def on_failed(failure: Any) -> None:
            self.is_loading = False
            self._context.fail(failure)
            self.failed.emit(reference)

        def on_update(network: LoadedNetwork) -> None:
            self.is_loading = False
            self.loaded.emit(network)

        self.is_loading = True
        self._context.runner.submit(
            "draw.network",
            lambda: _load(reference),
            on_update=on_update,
            on_failed=on_failed,
            interactive=True,
        )


def _load(reference: str) -> Iterator[LoadedNetwork]:
    model = load_any_model(reference)
    network = model.network
    if math.prod(network.input_shape) != 784 or network.description.output_shape != (10,):
        raise DataFileError(
            f"{reference} holds no network for digits: its inputs are {shape_text(network.input_shape)}, "
            "drawing needs 28 × 28 pixels and ten outputs."
        )
    yield LoadedNetwork(reference, network, model)


def is_network(path: Path) -> bool:
    """Whether a file is a network that nnviz saved, or may be the book's (a pickle)."""
    if path.suffix.lower() == ".pkl":
        return True
    try:
        read_head(path, 1)  # a pipe would be waited for
        with zipfile.ZipFile(path) as archive:
            return "model.json" in archive.namelist()
    except (OSError, zipfile.BadZipFile, DataFileError):
        return False


def tuned_path(loaded: LoadedNetwork) -> Path:
    """Return the file, not there yet, for a copy of a network that has learnt the user's hand."""
    base = f"{loaded.name} my hand" if not loaded.name.endswith("my hand") else loaded.name
    number = 1
    while (path := networks_dir() / f"{base}{f' {number}' if number > 1 else ''}{MODEL_SUFFIX}").exists():
        number += 1
    return path


def save_tuned(path: Path, loaded: LoadedNetwork, progress: FineTuneProgress, count: int) -> None:
    """Save what fine-tuning has made, with where it comes from (called on the worker).

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    if progress.network is None:
        raise ValueError("fine-tuning has not ended")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataFileError(f"{path.parent} cannot be made: {error.strerror or error}.") from error
    preprocessing = (
        dict(loaded.model.preprocessing) if loaded.model is not None else dict(MNIST_PREPROCESSING)
    )
    training = {
        "fine_tuned_from": loaded.name,
        "own_digits": count,
        "own_accuracy": progress.own_after,
        "mnist_accuracy_on_1000": progress.mnist_after,
    }
    save_model(path, Model(progress.network, path.stem, preprocessing, training))
