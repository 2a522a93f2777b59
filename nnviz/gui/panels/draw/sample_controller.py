"""Puts MNIST digits and the user's pictures on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnviz.core.errors import DataFileError
from nnviz.gui.file_dialogs import ask_open
from nnviz.gui.panels.draw.sample_box import SampleBox
from nnviz.tasks.pick_sample import PickedSample, PickRequest, run_pick_sample

if TYPE_CHECKING:
    from nnviz.gui.panels.draw.panel import DrawPanel


class SampleController(QObject):
    """Serves the buttons of a `SampleBox`."""

    def __init__(self, box: SampleBox, panel: DrawPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._seed = 0
        box.sample_requested.connect(self.pick)
        box.picture_requested.connect(self._on_picture_requested)
        box.paste_requested.connect(panel.paste)

    def pick(self, label: int | None, wrong: bool) -> None:
        """Put a digit of MNIST's test set on the canvas, if `wrong` one that the network misreads."""
        loaded, context = self._panel.network, self._panel.context
        if wrong and loaded is None:
            context.notify(self.tr("There is no network that could be wrong. Open one first."))
            return
        self._seed += 1
        network = loaded.network if wrong and loaded is not None else None
        request = PickRequest(label, network, self._seed)
        context.runner.submit(
            "draw.sample",
            lambda: run_pick_sample(request),
            on_update=self._on_sample,
            on_failed=context.fail,
        )

    def _on_sample(self, sample: PickedSample) -> None:
        panel = self._panel
        if sample.picture is not None:
            panel.hide_progress()
            name = self.tr("MNIST test digit {index}").format(index=sample.index)
            panel.canvas.set_image(sample.picture, label=sample.label, name=name)
        elif sample.fraction >= 1:
            panel.hide_progress()
            panel.context.notify(self.tr("The network reads all of these test digits correctly."))
        elif sample.tried:
            text = self.tr("Looking for a misread digit, {count} tried").format(count=sample.tried)
            panel.show_progress(text, sample.fraction, self._on_cancel)

    def _on_cancel(self) -> None:
        self._panel.context.runner.cancel("draw.sample")
        self._panel.hide_progress()

    def _on_picture_requested(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;All files (*)")
        path = ask_open(self._panel, self._panel.context.settings, "pictures", self.tr("Open picture"), kinds)
        if path is not None:
            try:
                self._panel.open_path(path)
            except DataFileError as error:
                self._panel.context.notify(str(error), level="warning")
