"""A task: turns green as soon as the panel fulfils its condition."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from nnviz.core.lessons import Part
from nnviz.gui.lessons.prose_view import ProseView
from nnviz.gui.theme import SMALL, UNIT, Theme


class TurnBox(QFrame):
    """One task.

    Parameters
    ----------
    theme : Theme
    part : Part
    folder : Path, optional

    Signals
    -------
    solution_wanted()
        The learner gives up and wants to be shown.
    done_by_hand()
        The learner says so, where there is nothing to check.
    """

    solution_wanted = Signal()
    done_by_hand = Signal()

    def __init__(self, theme: Theme, part: Part, folder: Path | None = None) -> None:
        super().__init__()
        self._part = part
        self._done = False
        self.setObjectName("lesson_turn")
        title = QLabel(self.tr("Your turn"))
        title.setObjectName("lesson_kind")
        text = ProseView(theme, folder)
        text.set_text(part.text)
        self.status = QLabel()
        self.status.setObjectName("lesson_verdict")
        self.status.setWordWrap(True)
        self.button = QPushButton()
        if part.condition is None:
            self.button.setText(self.tr("Done"))
            self.button.setToolTip(self.tr("Nobody checks this one: say so when you have done it"))
            self.button.clicked.connect(self.done_by_hand)
        else:
            self.button.setText(self.tr("Show me"))
            self.button.setToolTip(self.tr("Set the panel to one of the solutions"))
            self.button.clicked.connect(self.solution_wanted)
            if part.solution is None:
                self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + SMALL, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(title)
        column.addWidget(text)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(UNIT)
        row.addWidget(self.status, 1)
        row.addWidget(self.button)
        self.set_done(False)

    @property
    def part(self) -> Part:
        """The task."""
        return self._part

    @property
    def is_done(self) -> bool:
        """Whether the task has been fulfilled, now or earlier."""
        return self._done

    def set_waiting(self, waits: bool) -> None:
        """Say that the question above comes first, or that it is the learner's turn."""
        if self._part.condition is not None:
            self.status.setText(self.tr("The question above comes first") if waits else self.tr("○ Not yet"))
        self.button.setEnabled(not waits)

    def set_done(self, done: bool) -> None:
        """Show whether it is done."""
        self._done = done
        if done:
            self.status.setText(self.tr("✓ Done"))
        elif self._part.condition is None:
            self.status.setText("")
        else:
            self.status.setText(self.tr("○ Not yet"))
        self.status.setProperty("right", "true" if done else "")
        self.setProperty("done", done)
        for widget in (self, self.status):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
