"""Offers to go on with a run that a crash or the end of the session has cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_checkpoints import remove, unfinished


class ResumeBox(QWidget):
    """Hidden unless there is an unfinished run.

    Parameters
    ----------
    path : callable
        Returns the place of the checkpoint.
    resume : callable
        Called with the request and the checkpoint.
    """

    def __init__(self, path: Callable[[], Path], resume: Callable[[TrainRequest, bytes], None]) -> None:
        super().__init__()
        self._path, self._resume = path, resume
        self._found = unfinished(path())
        text = QLabel()
        text.setWordWrap(True)
        if self._found is not None:
            _, _, done, planned = self._found
            text.setText(
                self.tr("A run was cut off in epoch {0} of {1}.").format(min(done + 1, planned), planned)
            )
        self.go_on = QPushButton(self.tr("Go on with it"))
        self.go_on.setToolTip(self.tr("The result is the same, bit for bit, as if it had never stopped"))
        self.forget = QPushButton(self.tr("Forget it"))
        self.forget.setToolTip(self.tr("Remove what it had learnt"))
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (text, self.go_on, self.forget):
            column.addWidget(widget)
        self.setVisible(self._found is not None)

    def _on_go_on_clicked(self) -> None:
        self.hide()
        if self._found is not None:
            request, checkpoint, _, _ = self._found
            self._resume(request, checkpoint)

    def _on_forget_clicked(self) -> None:
        self.hide()
        remove(self._path())
