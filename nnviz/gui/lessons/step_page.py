"""One step of a lesson: text, questions and tasks, in a column that scrolls."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnviz.core.lessons import PreparedState, Step
from nnviz.gui.lessons.progress import Progress
from nnviz.gui.lessons.prose_view import ProseView
from nnviz.gui.lessons.question_box import QuestionBox
from nnviz.gui.lessons.turn_box import TurnBox
from nnviz.gui.theme import UNIT, Theme


class StepPage(QScrollArea):
    """A step.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    predicted(int, object)
        Part and prediction.
    state_wanted(PreparedState)
        An answer wants its picture.
    solution_wanted(int)
    done_by_hand(int)
    """

    predicted = Signal(int, object)
    state_wanted = Signal(object)
    solution_wanted = Signal(int)
    done_by_hand = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[int, QuestionBox | TurnBox] = {}
        self.setObjectName("lesson_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Step of the lesson"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_step(self, number: int, step: Step, progress: Progress, folder: Path | None) -> None:
        """Show another step with what has been answered in it."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + UNIT // 2)
        title = QLabel(step.title)
        title.setObjectName("lesson_step_title")
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        text = ProseView(self._theme, folder)
        text.set_text(step.text)
        column.addWidget(title)
        column.addWidget(text)
        self.boxes = {}
        for index, part in enumerate(step.parts):
            key = f"{number}.{index}"
            if part.kind == "question":
                box = QuestionBox(self._theme, part, folder)
                if key in progress.answers:
                    box.show_answer(progress.answers[key])
                box.committed.connect(lambda value, i=index: self._on_committed(i, value))
                if part.state is not None:
                    box.picture_wanted.connect(lambda state=part.state: self.state_wanted.emit(state))
            else:
                box = TurnBox(self._theme, part, folder)
                box.set_done(key in progress.done)
                box.solution_wanted.connect(lambda i=index: self.solution_wanted.emit(i))
                box.done_by_hand.connect(lambda i=index: self.done_by_hand.emit(i))
            self.boxes[index] = box
            column.addWidget(box)
        column.addStretch(1)
        self.setWidget(body)
        self.show_waiting()
        self.verticalScrollBar().setValue(0)

    def open_question(self) -> QuestionBox | None:
        """Return the first question that is still open."""
        for box in self.boxes.values():
            if isinstance(box, QuestionBox) and not box.is_revealed():
                return box
        return None

    def open_turns(self) -> list[tuple[int, TurnBox]]:
        """Return the tasks that are still to be fulfilled and can be checked.

        A task counts only once the questions above it have been answered: what a prediction is about may
        fulfil it by chance.
        """
        found = []
        for index, box in self.boxes.items():
            if isinstance(box, QuestionBox):
                if not box.is_revealed():
                    break
            elif not box.is_done and box.part.condition is not None:
                found.append((index, box))
        return found

    def show_waiting(self) -> None:
        """Let tasks say whether they wait for a prediction."""
        waits = False
        for box in self.boxes.values():
            if isinstance(box, QuestionBox):
                waits = waits or not box.is_revealed()
            elif not box.is_done:
                box.set_waiting(waits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let what is typed go to the question that is open: figures choose, or begin a number."""
        question, text = self.open_question(), event.text()
        if question is None or not text or text not in "0123456789-−.,":
            super().keyPressEvent(event)
        elif question.line is not None:
            question.line.setFocus()
            question.line.insert(text)
        elif text.isdecimal():
            question.choose(int(text) - 1)

    def _on_committed(self, index: int, prediction: object) -> None:
        box = self.boxes[index]
        assert isinstance(box, QuestionBox)
        self.show_waiting()
        self.predicted.emit(index, prediction)
        if box.part.state is not None:
            self.state_wanted.emit(box.part.state)
        # The answer may lie below the edge.
        QTimer.singleShot(0, box, lambda: self._show_whole(box))

    def _show_whole(self, box: QWidget) -> None:
        bar = self.verticalScrollBar()
        top, bottom = box.y(), box.y() + box.height()
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(min(top - UNIT, bottom - self.viewport().height() + UNIT))


__all__ = ["PreparedState", "StepPage"]
