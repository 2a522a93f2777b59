"""One digit large, with what the network thinks of it, and the way into the Draw panel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.bar_list import BarList
from nnviz.gui.widgets.image_tiles import ImageTile

_SIDE = 4 * 28  # whole pixels


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A digit and the answer to it.

    Attributes
    ----------
    picture : ndarray, shape (28, 28), uint8
    label : int or None
        What it is, if that is known.
    probabilities : ndarray, shape (K,), or None
        None while there is no network.
    name : str
        For the Draw panel.
    """

    picture: NDArray[np.uint8]
    label: int | None
    probabilities: NDArray[np.floating] | None
    name: str


class SampleDetail(QWidget):
    """Hidden until a sample is shown.

    Signals
    -------
    draw_wanted(object)
        The `Sample` is to be opened in the Draw panel.
    """

    draw_wanted = Signal(object)

    def __init__(self, context: AppContext, classes: int = 10) -> None:
        super().__init__()
        self._sample: Sample | None = None
        self.picture = ImageTile(context.theme, name=self.tr("The selected digit"))
        self.picture.setFixedSize(_SIDE + SMALL, _SIDE + SMALL)
        self.bars = BarList(
            context.theme, [str(digit) for digit in range(classes)], name=self.tr("Probabilities")
        )
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.draw = QPushButton(self.tr("Open in Draw"))
        self.draw.setToolTip(
            self.tr("Put this digit on the canvas of this network: rub out a line and see what it says then")
        )
        self.draw.clicked.connect(self._on_draw_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SMALL, 0, 0)
        row.setSpacing(UNIT)
        left = QVBoxLayout()
        row.addLayout(left)
        left.setSpacing(SMALL)
        left.addWidget(self.picture)
        left.addWidget(self.draw)
        left.addStretch(1)
        right = QVBoxLayout()
        row.addLayout(right, 1)
        right.setSpacing(SMALL)
        right.addWidget(self.text)
        right.addWidget(self.bars, 1)
        right.addStretch(0)
        self.show_sample(None)

    @property
    def sample(self) -> Sample | None:
        """What is shown."""
        return self._sample

    def show_sample(self, sample: Sample | None) -> None:
        """Show a sample, or nothing."""
        self._sample = sample
        self.setVisible(sample is not None)
        if sample is None:
            return
        self.picture.set_image(sample.picture)
        self.text.setToolTip(sample.name)
        self.bars.setVisible(sample.probabilities is not None)
        if sample.probabilities is None:
            known = self.tr("{0}: a {1}") if sample.label is not None else "{0}"
            self.text.setText(known.format(sample.name, sample.label))
            return
        taken = int(sample.probabilities.argmax())
        sure = float(sample.probabilities[taken])
        self.bars.set_values(sample.probabilities.tolist(), taken)
        if sample.label is None:
            text = self.tr("Taken for a {1}, {2:.1%} sure")
        elif sample.label == taken:
            text = self.tr("A {0}, recognised, {2:.1%} sure")
        else:
            text = self.tr("A {0}, taken for a {1}, {2:.1%} sure; {3:.1%} for the {0}")
        share = float(sample.probabilities[sample.label]) if sample.label is not None else 0.0
        self.text.setText(text.format(sample.label, taken, sure, share))

    def _on_draw_clicked(self) -> None:
        if self._sample is not None:
            self.draw_wanted.emit(self._sample)
