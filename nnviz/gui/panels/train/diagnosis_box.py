"""What the curves say, with the evidence and a button for what to try; and the run's figures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import SMALL, UNIT, bind_number_font
from nnviz.gui.translation import translate_core
from nnviz.gui.widgets.collapsible import Column
from nnviz.tasks.train import TrainSnapshot
from nnviz.tasks.training_diagnosis import Finding

_COLORS = {"learning": "good", "early": "muted", "diverging": "bad", "data": "bad"}


class DiagnosisBox(Column):
    """The column of facts.

    Signals
    -------
    remedy_wanted(dict)
        The changes of a finding are to be tried.
    """

    remedy_wanted = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._findings: list[Finding] = []
        self._cards: list[QWidget] = []
        self._evidence: list[QLabel] = []
        self._slot = QWidget()
        self._layout_of_cards = QVBoxLayout(self._slot)
        self._layout_of_cards.setContentsMargins(0, 0, 0, 0)
        self._layout_of_cards.setSpacing(UNIT)
        self.numbers = QLabel()
        self.numbers.setWordWrap(True)
        bind_number_font(self.numbers, context.theme)
        self.numbers.setAccessibleName(self.tr("Figures of the run"))
        fair = QLabel(
            self.tr(
                "Two runs with the same seed begin with the same weights and see the same samples in the "
                "same order. Training again with one setting changed is a fair comparison."
            )
        )
        fair.setWordWrap(True)
        fair.setObjectName("muted")
        self.add_section(self.tr("What the curves say"), self._slot)
        self.add_section(self.tr("This run"), self.numbers)
        self.add_section(self.tr("Fair comparisons"), fair)
        context.theme.changed.connect(self._build_cards)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that nothing has been trained."""
        self.numbers.setText(self.tr("Nothing has been trained yet."))
        self.show_findings([Finding("early", self.tr("No run yet"), self.tr("Press Start below."))])

    def show_findings(self, findings: list[Finding]) -> None:
        """Show a card for each finding."""
        if findings == self._findings:
            return
        alike = [replace(f, evidence="") for f in findings] == [
            replace(f, evidence="") for f in self._findings
        ]
        self._findings = list(findings)
        if not alike:
            self._build_cards()
            return
        for label, finding in zip(self._evidence, findings, strict=True):
            label.setText(translate_core(finding.evidence))

    def _build_cards(self) -> None:
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._evidence = []
        self._cards = [self._card(finding) for finding in self._findings]
        for card in self._cards:
            self._layout_of_cards.addWidget(card)

    def _card(self, finding: Finding) -> QWidget:
        card = QFrame()
        column = QVBoxLayout(card)
        column.setContentsMargins(UNIT, 0, 0, 0)
        column.setSpacing(SMALL)
        title, evidence = QLabel(translate_core(finding.title)), QLabel(translate_core(finding.evidence))
        color = getattr(self._context.theme.colors, _COLORS.get(finding.kind, "warn"))
        title.setStyleSheet(f"font-weight: 600; color: {color}")
        self._evidence.append(evidence)
        for label in (title, evidence):
            label.setWordWrap(True)
            column.addWidget(label)
        if finding.remedy:
            remedy = QLabel(translate_core(finding.remedy))
            remedy.setWordWrap(True)
            remedy.setObjectName("muted")
            column.addWidget(remedy)
        if finding.changes:
            button = QPushButton(self.tr("Set it and train again"))
            button.setToolTip(translate_core(finding.remedy))
            button.clicked.connect(lambda _=False, changes=finding.changes: self.remedy_wanted.emit(changes))
            column.addWidget(button)
        return card

    def findings(self) -> list[Finding]:
        """Return what is shown."""
        return list(self._findings)

    def show_numbers(self, snapshot: TrainSnapshot) -> None:
        """Show speed, time and learning rate of a run."""
        if not snapshot.total_steps:
            self.numbers.setText(QCoreApplication.translate("RunDisplay", "Loading the data"))
            return
        curves: dict[str, Any] = snapshot.curves
        rate = curves["learning_rate"] if curves else ()
        lines = [
            self.tr("Step {0:,} of {1:,}").format(snapshot.step, snapshot.total_steps),
            self.tr("Epoch {0} of {1}").format(min(snapshot.epoch + 1, snapshot.epochs), snapshot.epochs),
        ]
        if len(rate):
            lines.append(self.tr("Learning rate {0:.3g}").format(float(rate[-1])))
        if snapshot.rate_by_hand:
            lines.append(self.tr("It was changed by hand"))
        if snapshot.samples_per_second:
            lines.append(self.tr("{0:,.0f} samples/s").format(snapshot.samples_per_second))
        lines.append(self.tr("{0:.1f} s so far").format(snapshot.seconds))
        if snapshot.stopped == "stopped":
            lines.append(self.tr("Stopped by hand"))
        if snapshot.is_unjudged:
            lines.append(self.tr("Validation: not evaluated"))
        elif not snapshot.best_epoch and snapshot.judged_accuracy >= 0.0:
            lines.append(self.tr("Validation: {0:.2f}%").format(100 * snapshot.judged_accuracy))
        if snapshot.best_epoch:
            lines.append(
                self.tr("Best: epoch {0}, {1:.2f}%").format(snapshot.best_epoch, 100 * snapshot.best_accuracy)
            )
        self.numbers.setText("\n".join(lines))
