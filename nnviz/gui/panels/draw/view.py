"""The middle of the panel: canvas, answer, correction, pipeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.panels.draw.canvas import Canvas
from nnviz.gui.panels.draw.handwriting_box import CorrectionRow
from nnviz.gui.panels.draw.pipeline_strip import PipelineStrip, StageInfo
from nnviz.gui.panels.draw.probability_bars import ProbabilityBars
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.steady_scroll import SteadyScrollArea

_NARROW = 380
_NARROWEST = 320
_ANSWER = 220  # height of the ten bars


class DrawView(SteadyScrollArea):
    """Canvas and answer side by side, the way from one to the other below.

    On a narrow screen the answer goes below the canvas, on a low one the whole scrolls.
    """

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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self.setWidget(inner)
        # The canvas takes the wheel and the keys; the area must not take the focus from it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self._top = QHBoxLayout()
        column.addLayout(self._top)
        self._top.setSpacing(2 * UNIT)
        self._top.addWidget(self.canvas, 11)
        self._top.addWidget(self.bars, 5)
        column.addWidget(self.correction)
        column.addWidget(self.note)
        column.addWidget(self.strip)
        self.below = QVBoxLayout()
        column.addLayout(self.below)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer beside or below the canvas."""
        width, height = event.size().width(), event.size().height()
        # In a window that is low too, an answer below the canvas would be out of sight.
        narrow = width < _NARROW and (height > width + _ANSWER or width < _NARROWEST)
        self._top.setSpacing(UNIT if width < _NARROW else 2 * UNIT)
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._leave_room(event.size())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger type needs more room below the canvas."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._leave_room(self.viewport().size())

    def _leave_room(self, size: QSize) -> None:
        """Let the canvas leave room for all of the stages: their captions are what is explained."""
        below = self.correction.sizeHint().height() + self.strip.height_for(size.width()) + 2 * UNIT
        if not self.note.isHidden():
            below += self.note.sizeHint().height() + UNIT
        self.canvas.set_room(size.height() - below)

    def show_note(self, text: str) -> None:
        """Show a line of text below the drawing; empty hides it."""
        self.note.setText(text)
        self.note.setToolTip(text)
        if bool(text) == self.note.isHidden():
            self.note.setVisible(bool(text))
            self._leave_room(self.viewport().size())
            self.settle_anew()
