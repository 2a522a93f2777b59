"""The middle of the panel: canvas, answer, correction, pipeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.panels.draw.canvas import Canvas
from nnviz.gui.panels.draw.handwriting_box import CorrectionRow
from nnviz.gui.panels.draw.pipeline_strip import PipelineStrip, StageInfo
from nnviz.gui.panels.draw.probability_bars import ProbabilityBars
from nnviz.gui.theme import UNIT


class DrawView(QWidget):
    """Canvas and answer side by side, the way from one to the other below."""

    def __init__(self, stages: Sequence[StageInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.bars = ProbabilityBars()
        self.correction = CorrectionRow()
        self.strip = PipelineStrip(stages)
        self.note = QLabel()
        self.note.setObjectName("muted")
        # Wrapping would make the whole layout depend on the width, and then nothing in it may shrink.
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.note.hide()
        drawing = QVBoxLayout()
        drawing.setSpacing(UNIT)
        drawing.addWidget(self.canvas)
        drawing.addWidget(self.correction)
        drawing.addWidget(self.note)
        drawing.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(2 * UNIT)
        top.addLayout(drawing, 8)
        top.addWidget(self.bars, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addWidget(self.strip)
        self.below = QVBoxLayout()
        column.addLayout(self.below)
        column.addStretch(1)

    def show_note(self, text: str) -> None:
        """Show a line of text below the drawing; empty hides it."""
        self.note.setText(text)
        self.note.setToolTip(text)
        self.note.setVisible(bool(text))
