"""Offers to go on with a run that a crash or the end of the session has cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL
from nnviz.tasks.training_checkpoints import Unfinished, cut_off, remove


class ResumeBox(QWidget):
    """Hidden unless something was cut off.

    Parameters
    ----------
    path : callable
        Returns the place of the checkpoint.
    resume : callable
        Called with what was cut off.
    is_running : callable
        Whether another run goes on: the checkpoint is that one's then.
    """

    def __init__(
        self,
        path: Callable[[], Path],
        resume: Callable[[Unfinished], None],
        is_running: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._path, self._resume, self._is_running = path, resume, is_running
        self._found = found = cut_off(path())
        begun = found is None or found.checkpoint is not None
        text = QLabel()
        text.setWordWrap(True)
        if found is not None:
            text.setText(self._text(found))
        self.go_on = QPushButton(self.tr("Go on with it") if begun else self.tr("Start it again"))
        self.go_on.setToolTip(
            self.tr("The result is the same, bit for bit, as if it had never stopped")
            if begun
            else self.tr("With the settings it had, whatever is set below now")
        )
        self.forget = QPushButton(self.tr("Forget it"))
        self.forget.setToolTip(
            self.tr("Remove what it had learnt") if begun else self.tr("It is not offered any more")
        )
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (text, self.go_on, self.forget):
            column.addWidget(widget)
        self.setVisible(found is not None)

    def _text(self, found: Unfinished) -> str:
        planned, waiting = found.runs[0].request.epochs, len(found.runs) - 1
        if found.checkpoint is None:
            text = self.tr("A run was cut off before it had begun to learn.")
        else:
            text = self.tr("A run was cut off in epoch {0} of {1}.").format(
                min(found.done + 1, planned), planned
            )
        if waiting:
            text += " " + self.tr("Still to come after it: %n run(s).", None, waiting)
        return text

    def _on_go_on_clicked(self) -> None:
        self.hide()
        if self._found is not None:
            self._resume(self._found)

    def _on_forget_clicked(self) -> None:
        self.hide()
        if not self._is_running():
            remove(self._path())
