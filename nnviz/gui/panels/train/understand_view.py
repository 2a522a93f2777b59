"""What the trained network gets wrong: confusion matrix, mistakes, accuracy of each class."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.confusion_matrix import ConfusionMatrix
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.tasks.train import TrainSnapshot

_SHOWN = 40


class UnderstandView(QWidget):
    """The validation set as the network sees it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._snapshot: TrainSnapshot | None = None
        self._shown = np.empty(0, np.int64)
        self.matrix = ConfusionMatrix(context.theme)
        self.matrix.picked.connect(self.show_cell)
        self.classes = DataTable(
            [self.tr("Digit"), self.tr("Samples"), self.tr("Found %"), self.tr("Right %")],
            name=self.tr("Accuracy of each class"),
        )
        self.classes.setToolTip(
            self.tr("How many of a digit's samples are found, and how many such answers are right")
        )
        self.samples = ImageGrid(context.theme, name=self.tr("Samples"))
        self.samples.set_empty_text(
            self.tr("Train a network: its mistakes on the validation data appear here.")
        )
        self.samples.clicked.connect(self.samples.set_selected)
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.mistakes_button = QPushButton(self.tr("Surest mistakes"))
        self.mistakes_button.setToolTip(self.tr("Wrong answers, those that the network was surest of first"))
        self.mistakes_button.clicked.connect(self.show_mistakes)
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.matrix, 3)
        left.addWidget(self.classes, 2)
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        head.addWidget(self.mistakes_button)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addLayout(head)
        right.addWidget(self.samples, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def show_snapshot(self, snapshot: TrainSnapshot) -> None:
        """Take over a finished run."""
        if snapshot.confusion is None:
            return
        self._snapshot = snapshot
        counts = snapshot.confusion
        self.matrix.set_counts(counts)
        self.classes.set_rows(
            [
                (
                    digit,
                    int(row.sum()),
                    round(100.0 * row[digit] / max(row.sum(), 1), 2),
                    round(100.0 * row[digit] / max(counts[:, digit].sum(), 1), 2),
                )
                for digit, row in enumerate(counts)
            ]
        )
        self.show_mistakes()

    def show_mistakes(self) -> None:
        """Show the wrong answers, the surest first."""
        s = self._snapshot
        if s is None or s.predictions is None or s.probabilities is None or s.validation_labels is None:
            return
        wrong = np.flatnonzero(s.predictions != s.validation_labels)
        sure = s.probabilities[wrong].max(axis=1)
        self._show(wrong[np.argsort(-sure, kind="stable")])
        self.caption.setText(self.tr("{0} wrong of {1}").format(len(wrong), len(s.predictions)))

    def show_cell(self, true: int, taken: int) -> None:
        """Show the samples of one cell of the matrix."""
        s = self._snapshot
        if s is None or s.predictions is None or s.validation_labels is None:
            return
        chosen = np.flatnonzero((s.validation_labels == true) & (s.predictions == taken))
        self._show(chosen)
        text = (
            self.tr("A {0} taken for a {1}: {2} times")
            if true != taken
            else self.tr("A {0} recognised: {2} times")
        )
        self.caption.setText(text.format(true, taken, len(chosen)))

    def _show(self, chosen: np.ndarray) -> None:
        s = self._snapshot
        assert s is not None
        assert s.validation_images is not None
        assert s.validation_labels is not None
        assert s.predictions is not None
        assert s.probabilities is not None
        assert s.validation_indices is not None
        self._shown = chosen[:_SHOWN]
        self.samples.set_images(
            s.validation_images[self._shown],
            captions=[f"{s.validation_labels[i]} → {s.predictions[i]}" for i in self._shown],
            tips=[
                self.tr("Sample {0}: a {1}, taken for a {2}, sure to {3:.1%}").format(
                    int(s.validation_indices[i]),
                    int(s.validation_labels[i]),
                    int(s.predictions[i]),
                    float(s.probabilities[i].max()),
                )
                for i in self._shown
            ],
        )
