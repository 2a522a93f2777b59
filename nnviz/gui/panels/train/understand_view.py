"""What the trained network gets wrong: confusion matrix, mistakes, accuracy of each class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout

from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.bending_page import BendingPage
from nnviz.gui.panels.train.confusion_matrix import ConfusionMatrix
from nnviz.gui.panels.train.sample_detail import Sample, SampleDetail
from nnviz.gui.panels.train.sample_page import SampleGrid
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.data_table import DataTable
from nnviz.tasks.train import TrainSnapshot

_ROW = 26  # of the table: all ten classes can be seen at once
_MATRIX, _SAMPLES = 230, 150  # pixels at least


class UnderstandView(BendingPage):
    """The validation set as the network sees it.

    Signals
    -------
    draw_wanted(object)
        A `Sample` is to be opened in the Draw panel.
    file_wanted()
        The network of a file is to be shown.
    """

    draw_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._snapshot: TrainSnapshot | None = None
        self._chosen: np.ndarray = np.empty(0, np.int64)
        self._begin = 0
        self._selected = -1
        self.matrix = ConfusionMatrix(context.theme)
        self.matrix.picked.connect(self.show_cell)
        self.classes = DataTable(
            [self.tr("Digit"), self.tr("Samples"), self.tr("Recall"), self.tr("Precision")],
            name=self.tr("Accuracy of each class"),
            decimals={2: 2, 3: 2},
            absent={2: self.tr("There is no sample of it"), 3: self.tr("It was never the answer")},
        )
        self.classes.setToolTip(
            self.tr(
                "How many of a digit's samples are found, and how many such answers are right; "
                "a click shows those that were not found"
            )
        )
        self.classes.horizontalHeader().setStretchLastSection(False)
        self.classes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.classes.verticalHeader().setDefaultSectionSize(_ROW)
        self.classes.selectionModel().selectionChanged.connect(lambda *_: self._on_class_selected())
        self.samples = SampleGrid(context.theme, name=self.tr("Samples"))
        self.samples.resized.connect(self._on_samples_resized)
        self.show_nothing()
        self.samples.setToolTip(self.tr("Click on a digit to see what the network thinks of it"))
        self.samples.clicked.connect(self.show_sample)
        self.detail = SampleDetail(context)
        self.detail.draw_wanted.connect(self.draw_wanted)
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.back = self._button("◀", self.tr("Digits before"), lambda: self._turn(-1))
        self.forth = self._button("▶", self.tr("More digits"), lambda: self._turn(1))
        for button in (self.back, self.forth):
            button.setFixedWidth(4 * UNIT)
        self.mistakes_button = self._button(
            self.tr("Surest mistakes"),
            self.tr("Wrong answers, those that the network was surest of first"),
            self.show_mistakes,
        )
        self.file_button = self._button(
            self.tr("Open network…"),
            self.tr("Show what the network of a file gets wrong, on the validation data set on the left"),
            self.file_wanted.emit,
        )
        self._assemble()
        self._enable()

    def _button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip if len(text) == 1 else text)
        button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
        return button

    def _assemble(self) -> None:
        for widget, height in ((self.matrix, _MATRIX), (self.classes, 5 * _ROW), (self.samples, _SAMPLES)):
            self.at_least(height, widget)
        row = self.bending(self.column(), 1)
        left = QVBoxLayout()
        row.addLayout(left, 1)
        left.setSpacing(UNIT)
        left.addWidget(self.matrix, 1)
        left.addWidget(self.classes, 1)
        right = QVBoxLayout()
        row.addLayout(right, 1)
        right.setSpacing(SMALL)
        head = QHBoxLayout()
        right.addLayout(head)
        head.setSpacing(SMALL)
        for button in (self.mistakes_button, self.file_button):
            head.addWidget(button)
        head.addStretch(1)
        for button in (self.back, self.forth):
            head.addWidget(button)
        right.addWidget(self.caption)
        right.addWidget(self.samples, 1)
        right.addWidget(self.detail)

    def show_snapshot(self, snapshot: TrainSnapshot) -> None:
        """Take over a run that has ended; one that was stopped may still have to be asked (`show_asking`)."""
        if snapshot.confusion is None:
            self.clear()
            return
        self._snapshot = snapshot
        counts = snapshot.confusion
        self.matrix.set_counts(counts)
        self.classes.set_rows(
            [
                (
                    digit,
                    int(row.sum()),
                    _percent(row[digit], row.sum()),
                    _percent(row[digit], counts[:, digit].sum()),
                )
                for digit, row in enumerate(counts)
            ]
        )
        self.show_mistakes()

    def clear(self) -> None:
        """Show nothing: the network has not been asked."""
        self._snapshot, self._selected = None, -1
        self._chosen = np.empty(0, np.int64)
        self.matrix.set_counts(np.zeros((10, 10), np.int64))
        self.classes.set_rows([])
        self.samples.set_images(np.empty((0, 28, 28), np.uint8))
        self.samples.set_empty_text(self.tr("There are no answers to show."))
        self.caption.clear()
        self.detail.show_sample(None)
        self._enable()

    def show_nothing(self) -> None:
        """Say what will be here once something has been trained."""
        self.samples.set_empty_text(
            self.tr("Train a network: its mistakes on the validation data appear here.")
        )

    def show_running(self) -> None:
        """Say that a run goes on, unless the answers of another are looked at."""
        if self._snapshot is None:
            self.samples.set_empty_text(self.tr("A run goes on. Its mistakes appear here when it has ended."))

    def show_asking(self) -> None:
        """Say that a network is being asked that was stopped before anybody did."""
        self.samples.set_empty_text(
            self.tr("The run was stopped before its network was asked. It is asked now…")
        )

    def show_loading(self) -> None:
        """Say that a run is being loaded again."""
        self.samples.set_empty_text(self.tr("Loading the last run…"))

    @property
    def snapshot(self) -> TrainSnapshot | None:
        """What is shown, None if nothing is."""
        return self._snapshot

    def show_mistakes(self) -> None:
        """Show the wrong answers, the surest first."""
        s = self._snapshot
        if s is None or s.predictions is None or s.validation_labels is None:
            return
        wrong = np.flatnonzero(s.predictions != s.validation_labels)
        if not len(s.predictions):
            text = self.tr("Nothing was held back for validation: set its share on the left under Data.")
        elif not len(wrong):
            text = self.tr("No mistake among {0:,} validation digits").format(len(s.predictions))
        else:
            text = self.tr("{0:,} wrong of {1:,}").format(len(wrong), len(s.predictions))
        self.samples.set_empty_text(text)
        self._choose(wrong, text if len(wrong) else "")

    def show_cell(self, true: int, taken: int) -> None:
        """Show the samples of one cell of the matrix."""
        s = self._snapshot
        if s is None or s.predictions is None or s.validation_labels is None:
            return
        chosen = np.flatnonzero((s.validation_labels == true) & (s.predictions == taken))
        text = (
            self.tr("A {0} taken for a {1}: %n time(s)", None, len(chosen))
            if true != taken
            else self.tr("A {0} recognised: %n time(s)", None, len(chosen))
        )
        self.samples.set_empty_text(self.tr("No sample is like that."))
        self._choose(chosen, text.format(true, taken), doubtful_first=true == taken)

    def show_class(self, digit: int) -> None:
        """Show the samples of a class that were not found."""
        s = self._snapshot
        if s is None or s.predictions is None or s.validation_labels is None:
            return
        chosen = np.flatnonzero((s.validation_labels == digit) & (s.predictions != digit))
        self.samples.set_empty_text(self.tr("No sample is like that."))
        self._choose(chosen, self.tr("A {0} not found: %n time(s)", None, len(chosen)).format(digit))

    def _on_class_selected(self) -> None:
        rows = self.classes.selected_rows()
        if rows:
            self.show_class(rows[0])

    def show_sample(self, index: int) -> None:
        """Show a digit of the grid large."""
        s, at = self._snapshot, self._begin + index
        if s is None or at >= len(self._chosen):
            return
        assert s.validation_images is not None
        assert s.validation_labels is not None
        assert s.probabilities is not None
        assert s.validation_indices is not None
        i = int(self._chosen[at])
        self._selected = i
        self.samples.set_selected(index)
        name = self.tr("Validation sample {0}").format(int(s.validation_indices[i]))
        self.detail.show_sample(
            Sample(s.validation_images[i], int(s.validation_labels[i]), s.probabilities[i], name)
        )

    def _choose(self, chosen: np.ndarray, text: str, *, doubtful_first: bool = False) -> None:
        s = self._snapshot
        assert s is not None
        assert s.probabilities is not None
        sure = s.probabilities[chosen].max(axis=1) if len(chosen) else np.empty(0)
        self._chosen = chosen[np.argsort(sure if doubtful_first else -sure, kind="stable")]
        self._begin = 0
        self._selected = -1
        self.caption.setText(text)
        self._show()
        # The first one at once: a picture to look at says more than a sentence what to click.
        if len(self._chosen):
            self.show_sample(0)
        else:
            self.detail.show_sample(None)

    def _turn(self, by: int) -> None:
        self._begin = max(0, min(self._begin + by * self.samples.room(), len(self._chosen) - 1))
        self._show()

    def _show(self) -> None:
        s = self._snapshot
        if s is None:
            return
        assert s.validation_images is not None
        assert s.validation_labels is not None
        assert s.predictions is not None
        assert s.probabilities is not None
        shown = self._chosen[self._begin : self._begin + self.samples.room()]
        places = np.flatnonzero(shown == self._selected)
        self.samples.set_selected(int(places[0]) if len(places) else None)
        self.samples.set_images(
            s.validation_images[shown],
            captions=[f"{s.validation_labels[i]} → {s.predictions[i]}" for i in shown],
            tips=[
                self.tr("A {0}, taken for a {1}, {2:.1%} sure").format(
                    int(s.validation_labels[i]), int(s.predictions[i]), float(s.probabilities[i].max())
                )
                for i in shown
            ],
        )
        self._enable()

    def _enable(self) -> None:
        self.back.setEnabled(self._begin > 0)
        self.forth.setEnabled(self._begin + self.samples.room() < len(self._chosen))
        self.mistakes_button.setEnabled(self._snapshot is not None)

    def _on_samples_resized(self) -> None:
        """Show as many digits as there is room for."""
        if self._snapshot is not None:
            room = min(self.samples.room(), len(self._chosen) - self._begin)
            if self.samples.count() != room:
                self._show()


def _percent(part: int, whole: int) -> float | None:
    """Return a share in per cent; of nothing there is none."""
    return round(100.0 * float(part) / float(whole), 2) if whole else None
