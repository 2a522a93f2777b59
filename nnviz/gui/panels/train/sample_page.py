"""A page of chosen samples at a time, one of them large with what the network says of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from nnviz.core.data.augmentation import Augmentation
from nnviz.core.nn.network import Network
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.bending_page import BendingPage
from nnviz.gui.panels.train.sample_detail import Sample, SampleDetail
from nnviz.gui.theme import SMALL, UNIT, bind_number_font
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.tasks.browse_samples import SampleSet, run_page
from nnviz.tasks.evaluate import Evaluation

_PAGE, _ASK = "train.data.page", "train.data.ask"
_SIDE = 2 * 28 + SMALL  # of a picture with its distance to the next
_LEAST = 8


class SampleGrid(ImageGrid):
    """Digits at twice their size, as many as there is room for.

    Signals
    -------
    resized()
        There is room for more, or less.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell."""
        super().resizeEvent(event)
        self.resized.emit()

    def room(self) -> int:
        """Return how many digits with captions fit."""
        across = max(1, self.width() // _SIDE)
        return max(_LEAST, across * max(1, self.height() // (_SIDE + self.fontMetrics().height())))


class SamplePage(BendingPage):
    """Turns pages; only what is seen is turned into pictures.

    Signals
    -------
    draw_wanted(object)
        A `Sample` is to be opened in the Draw panel.
    """

    draw_wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._samples: SampleSet | None = None
        self._evaluation: Evaluation | None = None
        self._network: Network | None = None
        self._distortion: tuple[Augmentation | None, int] = (None, 0)
        self._chosen: NDArray[np.int64] = np.empty(0, np.int64)
        self._shown: NDArray[np.int64] = self._chosen
        self._pictures: NDArray[np.uint8] = np.empty((0, 28, 28), np.uint8)
        self._begin, self._selected = 0, -1
        self.where, self.caption = QLabel(), QLabel()
        bind_number_font(self.where, context.theme)
        self.caption.setWordWrap(True)
        self.back = self._button("◀", self.tr("Page before"), -1)
        self.forth = self._button("▶", self.tr("Next page"), 1)
        self.grid = SampleGrid(context.theme, name=self.tr("Samples"))
        self.grid.setToolTip(self.tr("Click on a sample to see it large"))
        self.grid.clicked.connect(self.show_sample)
        self.grid.resized.connect(self._on_grid_resized)
        self.detail = SampleDetail(context)
        self.detail.draw_wanted.connect(self.draw_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        head = self.bending(column, spacing=SMALL)
        head.addWidget(self.caption, 1)
        turning = QHBoxLayout()
        head.addLayout(turning)
        turning.setSpacing(SMALL)
        for widget in (self.where, self.back, self.forth):
            turning.addWidget(widget)
        column.addWidget(self.grid, 1)
        column.addWidget(self.detail)

    def _button(self, text: str, name: str, by: int) -> QPushButton:
        button = QPushButton(text)
        button.setFixedWidth(4 * UNIT)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.turn(by))
        return button

    def set_network(self, network: Network | None) -> None:
        """Take the network that is asked about a sample that is clicked."""
        self._network = network
        self.detail.show_sample(None)

    def show_chosen(
        self,
        samples: SampleSet | None,
        chosen: NDArray[np.int64],
        evaluation: Evaluation | None,
        distortion: tuple[Augmentation | None, int],
        *,
        stay: bool = False,
    ) -> None:
        """Show samples.

        Parameters
        ----------
        samples : SampleSet or None
        chosen : ndarray of int
            Their positions.
        evaluation : Evaluation or None
            Answers to be written below them.
        distortion : tuple
            How they are distorted (None: not) and the seed.
        stay : bool
            Whether the page stays: the same choice, with more or other answers.
        """
        if samples is not self._samples or not stay:
            self._begin, self._selected = 0, -1
            self.detail.show_sample(None)
        self._samples, self._chosen, self._evaluation = samples, chosen, evaluation
        self._distortion = distortion
        self._show()

    def turn(self, by: int) -> None:
        """Turn pages, back or forth."""
        begin = self._begin + by * self.grid.room()
        if -self.grid.room() < begin < max(len(self._chosen), 1):
            self._begin = max(0, begin)
            self._show()

    def _show(self) -> None:
        begin, room, samples = self._begin, self.grid.room(), self._samples
        shown = self._chosen[begin : begin + room]
        self.back.setEnabled(begin > 0)
        self.forth.setEnabled(begin + room < len(self._chosen))
        first = min(begin + 1, len(self._chosen))
        self.where.setText(
            self.tr("{0:,} to {1:,} of {2:,}").format(first, begin + len(shown), len(self._chosen))
        )
        if samples is None or not len(shown):
            self._shown = shown
            self.grid.set_images(np.empty((0, 28, 28), np.uint8))
            return
        augmentation, seed = self._distortion
        self._context.runner.submit(
            _PAGE,
            lambda: run_page(samples, shown, augmentation, seed),
            on_update=lambda pictures: self._on_page(pictures, shown),
            on_failed=self._context.fail,
            interactive=True,
        )

    def _on_page(self, pictures: NDArray[np.uint8], shown: NDArray[np.int64]) -> None:
        samples, evaluation = self._samples, self._evaluation
        if samples is None:
            return
        captions, tips = [], []
        for i in map(int, shown):
            true = "?" if samples.labels is None else str(samples.labels[i])
            caption, tip = true, self.tr("Sample {0}: {1}").format(i, true)
            if evaluation is not None and i < evaluation.count:
                taken, sure = int(evaluation.predictions[i]), float(evaluation.confidences[i])
                caption = f"{true}→{taken}" if str(taken) != true else f"{true} {sure:.0%}"
                tip += self.tr(", taken for {0}, {1:.1%} sure").format(taken, sure)
            captions.append(caption)
            tips.append(tip)
        self._shown, self._pictures = shown, pictures
        places = np.flatnonzero(shown == self._selected)
        self.grid.set_selected(int(places[0]) if len(places) else None)
        self.grid.set_images(pictures, captions=captions, tips=tips)

    def show_sample(self, index: int) -> None:
        """Show a sample of the page large, and ask the network about it."""
        samples, network = self._samples, self._network
        if samples is None or index >= len(self._shown):
            return
        self.grid.set_selected(index)
        picture, i = self._pictures[index], int(self._shown[index])
        self._selected = i
        label = None if samples.labels is None else int(samples.labels[i])
        name = self.tr("{0}, sample {1}").format(samples.name, i)
        if network is None:
            self.detail.show_sample(Sample(picture, label, None, name))
            return

        def work() -> Iterator[NDArray[np.floating]]:
            inputs = picture.reshape(1, *network.input_shape) * np.float32(1.0 / 255.0)
            yield network.predict_probabilities(inputs)[0]

        self._context.runner.submit(
            _ASK,
            work,
            on_update=lambda answer: self.detail.show_sample(Sample(picture, label, answer, name)),
            on_failed=self._context.fail,
            interactive=True,
        )

    def _on_grid_resized(self) -> None:
        if self._samples is not None and self.grid.count() != min(
            self.grid.room(), len(self._chosen) - self._begin
        ):
            self._show()

    def shutdown(self) -> None:
        """Cancel all jobs."""
        for owner in (_PAGE, _ASK):
            self._context.runner.cancel(owner)
