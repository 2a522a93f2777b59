"""The network of the run that is shown: saved to a file, used in the Draw panel, with a digit if wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from nnviz.core.model_file import MODEL_SUFFIX
from nnviz.gui.context import AppContext
from nnviz.gui.panels.draw.ink import Ink, picture_of
from nnviz.gui.panels.draw.session import ink_to_state
from nnviz.gui.panels.draw.user_files import networks_dir
from nnviz.gui.panels.train.sample_detail import Sample
from nnviz.tasks.train import TrainRequest, TrainSnapshot
from nnviz.tasks.trained_models import save_trained


class TrainedNetwork(QObject):
    """Holds the result of a run and keeps it.

    Parameters
    ----------
    context : AppContext
    window : QWidget
        The parent of dialogs.

    Attributes
    ----------
    result : tuple of TrainRequest and TrainSnapshot, or None
        The run that is shown.
    is_training : callable
        Whether another run goes on: this network is that of the run before.
    """

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._file: Path | None = None
        self.result: tuple[TrainRequest, TrainSnapshot] | None = None
        self.is_training: Callable[[], bool] = lambda: False

    def take(self, request: TrainRequest, snapshot: TrainSnapshot) -> None:
        """Hold the result of another run."""
        self.result, self._file = (request, snapshot), None

    def take_file(self, path: Path) -> None:
        """Hold a network that lies in a file already."""
        self.result, self._file = None, path

    @property
    def file(self) -> Path | None:
        """Where the network lies already."""
        return self._file

    def restore(self, result: tuple[TrainRequest, TrainSnapshot] | None, file: Path | None) -> None:
        """Hold what another one has held."""
        self.result, self._file = result, file

    def save(self) -> None:
        """Ask for a file and save the trained network there."""
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save network"),
            str(networks_dir() / f"network{MODEL_SUFFIX}"),
            self.tr("Networks (*.npz)"),
        )
        if path:
            target = Path(path)
            if target.suffix.lower() != MODEL_SUFFIX:
                target = target.with_name(target.name + MODEL_SUFFIX)
            self._save(target, None)

    def use_in_draw(self, sample: Sample | None = None) -> None:
        """Open the network in the Draw panel, with a sample on the canvas if wanted.

        The network is saved among the user's before, once. Without one, whatever network is there answers.
        """
        state: dict[str, Any] = {}
        if sample is not None:
            picture = picture_of(sample.picture, label=sample.label, name=sample.name)
            state["ink"] = ink_to_state(Ink((), picture))
        if self._file is not None and self._file.exists():
            self._context.open_panel("draw", {**state, "network": str(self._file)})
            if self.is_training():
                self._context.notify(
                    self.tr("This is the network of the run before. The present run has not ended yet")
                )
            return
        if self.result is None:
            self._context.open_panel("draw", state)
            return
        folder, number = networks_dir(), 1
        while (folder / f"trained-{number}{MODEL_SUFFIX}").exists():
            number += 1
        self._save(folder / f"trained-{number}{MODEL_SUFFIX}", state)

    def _save(self, path: Path, draw_state: dict[str, Any] | None) -> None:
        if self.result is None:
            return
        request, snapshot = self.result

        def work() -> Iterator[Path]:
            path.parent.mkdir(parents=True, exist_ok=True)
            save_trained(path, request, snapshot)
            yield path

        def saved(where: Path) -> None:
            if self.is_training():
                text = self.tr(
                    "Saved as {0}: the network of the run before. The present run has not ended yet"
                )
            else:
                text = self.tr("Saved as {0}")
            self._context.notify(text.format(where), level="success")
            if draw_state is not None:
                self._file = where
                self._context.open_panel("draw", {**draw_state, "network": str(where)})

        self._context.runner.submit(
            "train.save", work, on_update=saved, on_failed=self._context.fail, interactive=True
        )
