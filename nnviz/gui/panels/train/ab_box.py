"""Fair A/B: the selected run against the settings on the left, over several seeds, and the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import SMALL
from nnviz.gui.translation import translate_core
from nnviz.tasks.fair_comparison import PairedDifference, changed_settings, paired_differences
from nnviz.tasks.train_request import TrainRequest
from nnviz.tasks.training_runs import RunRecord

_MOST = 4  # differences in words; more would fill the page


class AbBox(QWidget):
    """A button, a switch and a sentence below the runs.

    Parameters
    ----------
    context : AppContext
    *beside : QWidget
        Put beside the button.

    Signals
    -------
    wanted()
        The selected run (A) is to be compared with the present settings (B).
    """

    wanted = Signal()

    def __init__(self, context: AppContext, *beside: QWidget) -> None:
        super().__init__()
        self._context = context
        self.each = QCheckBox(self.tr("Comparisons over all seeds"))
        self.each.setToolTip(
            self.tr("Run each setting of a comparison of the book with as many seeds, not with one")
        )
        self.start = QPushButton(self.tr("A/B with the selected run"))
        self.start.setToolTip(
            self.tr(
                "A: the selected run, B: the settings on the left; both with the same seeds, first weights "
                "and mini-batches"
            )
        )
        self.start.clicked.connect(self.wanted)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.verdict)
        # In one line they would be cut in a small window.
        for widgets in (beside, (self.start,), (self.each,)):
            row = QHBoxLayout()
            column.addLayout(row)
            row.setSpacing(SMALL)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self.show_runs(())

    def show_runs(self, runs: Sequence[RunRecord]) -> None:
        """Say what the runs that are drawn prove."""
        found = paired_differences(runs)
        self.verdict.setVisible(bool(found))
        lines = [self._sentence(entry) for entry in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(self.tr("… and {0} more").format(len(found) - _MOST))
        self.verdict.setText("\n".join(lines))

    def _sentence(self, entry: PairedDifference) -> str:
        count = len(entry.differences)
        better = self.tr("better") if entry.mean >= 0 else self.tr("worse")
        start = self.tr("“{0}” is {1:.2f} points {2} than “{3}”").format(
            translate_core(entry.label), 100 * abs(entry.mean), better, translate_core(entry.reference)
        )
        if count < 2:
            return start + self.tr(" with one seed: repeat over seeds to see whether that is chance.")
        wins = self.tr(" (± {0:.2f}, better in {1} of {2} pairs): ").format(
            100 * entry.half_width, entry.wins, count
        )
        clear = self.tr("hardly chance.") if entry.is_clear else self.tr("may be chance.")
        return start + wins + clear

    def warn_if_unfair(self, one: TrainRequest, other: TrainRequest) -> bool:
        """Tell the user if A and B differ in nothing or too much; return whether there is a difference."""
        names = [translate_core(name).replace("_", " ") for name in changed_settings(one, other)]
        if not names:
            self._context.notify(
                self.tr("A and B are the same. Change one setting on the left, then compare."),
                level="warning",
            )
        elif len(names) > 1:
            self._context.notify(
                self.tr("A and B differ in {0}: no result can be put down to one of them.").format(
                    ", ".join(names)
                ),
                level="warning",
            )
        return bool(names)
