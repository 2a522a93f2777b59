"""Loads the chosen network on the worker and tells what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnviz.core.nn.network import Network
from nnviz.core.resources import resource_path
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.network_picker import BUNDLED, SUFFIX
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
    model : object
        What `nnviz.core.model_file.load_model` returned, if it came from a file.
    """

    reference: str
    network: Network
    model: Any = None

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
        accuracy = getattr(self.model, "accuracy", None)
        if isinstance(accuracy, float):
            known = QCoreApplication.translate("Networks", "; {percent:.2f} % right on MNIST's test set")
            text += known.format(percent=100 * accuracy)
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

    def load(self, reference: str) -> None:
        """Load a network; `loaded` follows."""

        def on_failed(failure: Any) -> None:
            self._context.fail(failure)
            self.failed.emit(reference)

        self._context.runner.submit(
            "draw.network",
            lambda: _load(reference),
            on_update=self.loaded.emit,
            on_failed=on_failed,
            interactive=True,
        )


def _load(reference: str) -> Iterator[LoadedNetwork]:
    from nnviz.core.model_file import load_model

    if reference.startswith(BUNDLED):
        path = Path(str(resource_path("models", reference.removeprefix(BUNDLED) + SUFFIX)))
    else:
        path = Path(reference)
    model = load_model(path)
    yield LoadedNetwork(reference, model.network, model)


def tuned_path(loaded: LoadedNetwork) -> Path:
    """Return the file, not there yet, for a copy of a network that has learnt the user's hand."""
    base = f"{loaded.name} my hand" if not loaded.name.endswith("my hand") else loaded.name
    number = 1
    while (path := networks_dir() / f"{base}{f' {number}' if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return path


def save_tuned(path: Path, loaded: LoadedNetwork, progress: FineTuneProgress, count: int) -> None:
    """Save what fine-tuning has made, with where it comes from (called on the worker).

    Raises
    ------
    DataFileError
        If the place cannot be written.
    """
    from nnviz.core.model_file import save_model

    raise NotImplementedError(save_model)
