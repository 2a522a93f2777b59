"""The user's own digits: how many, how well they are read, teach, export, delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnviz.gui.panels.draw.neighbor_row import NeighborRow, Thumbnail
from nnviz.gui.paper_controls import SCREEN_ONLY
from nnviz.gui.theme import SMALL, UNIT

_SHOWN = 20


class CorrectionRow(QWidget):
    """The words "It was a" and ten digits.

    Signals
    -------
    corrected : int
        The user says which digit was drawn.
    """

    corrected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(SCREEN_ONLY, True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(QLabel(self.tr("It was a")))
        self.buttons = []
        for digit in range(10):
            button = QToolButton()
            button.setText(str(digit))
            button.setMinimumWidth(18)
            button.setAccessibleName(self.tr("It was a {digit}").format(digit=digit))
            button.setToolTip(
                self.tr("Keep this drawing as a {digit} in “My handwriting”").format(digit=digit)
            )
            button.clicked.connect(lambda _=False, d=digit: self.corrected.emit(d))
            row.addWidget(button, 1)
            self.buttons.append(button)
        row.addStretch(1)


class HandwritingBox(QWidget):
    """What has been collected and what can be done with it.

    Signals
    -------
    tune_requested, remove_requested, export_requested, delete_requested
        Buttons.
    sample_clicked : int
        A sample (its index) was clicked.
    """

    tune_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()
    remove_requested = Signal()
    sample_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.summary)
        self.row = NeighborRow()
        self.row.setAccessibleName(self.tr("Your latest digits"))
        self.row.setToolTip(self.tr("Your latest digits. Click on one to put it on the canvas."))
        self.row.clicked.connect(lambda i: self.sample_clicked.emit(self._first + i))
        self._first = 0
        column.addWidget(self.row)
        self.tune = self._button(
            self.tr("Teach the network"),
            self.tr("Fine-tune a copy of the network on your digits; the original stays as it is"),
        )
        self.remove = self._button(
            self.tr("Forget the last"), self.tr("Take the last digit out of the collection")
        )
        self.export = self._button(
            self.tr("Export…"),
            self.tr("Save your digits as a pen-stroke file (UNIPEN) that other programs read"),
        )
        self.delete = self._button(
            self.tr("Delete all…"), self.tr("Delete all digits collected on this computer")
        )
        self.tune.clicked.connect(self.tune_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.export.clicked.connect(self.export_requested)
        self.delete.clicked.connect(self.delete_requested)
        buttons = QGridLayout()
        column.addLayout(buttons)
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.tune, 0, 0, 1, 2)
        buttons.addWidget(self.remove, 1, 0)
        buttons.addWidget(self.export, 1, 1)
        buttons.addWidget(self.delete, 2, 0, 1, 2)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setObjectName("muted")
        self.result.hide()
        column.addWidget(self.result)
        self.show_samples((), 0, None)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        return button

    def show_samples(self, thumbnails: tuple[Thumbnail, ...], count: int, right: int | None) -> None:
        """Show the latest of `count` samples; `right` of them are recognised (None: not known yet)."""
        self._first = max(0, count - _SHOWN)
        self.row.show_items(thumbnails[self._first :])
        for button in (self.tune, self.remove, self.export, self.delete):
            button.setEnabled(count > 0)
        if not count:
            text = self.tr(
                "None yet. When the answer is wrong, say what you drew: “It was a …”. It is kept here."
            )
        elif right is None:
            text = self.tr("%n digit(s) of yours", None, count)
        else:
            text = self.tr(
                "%n digit(s) of yours, {right} of them read correctly ({percent:.0f}%)", None, count
            ).format(right=right, percent=100 * right / count)
        self.summary.setText(text)

    def show_result(self, text: str) -> None:
        """Say what teaching has brought."""
        self.result.setText(text)
        self.result.setVisible(bool(text))
