"""MNIST digits for the canvas: any, one of a label, or one that the network gets wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.slider_spin import QuietComboBox


class SampleBox(QWidget):
    """Buttons that put a digit of the MNIST test set, or a picture, on the canvas.

    Signals
    -------
    sample_requested : object, bool
        A label or None for any; whether it must be one that the network gets wrong.
    picture_requested, paste_requested
        Open a file; paste from the clipboard.
    """

    sample_requested = Signal(object, bool)
    picture_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.label_choice = QuietComboBox()
        self.label_choice.addItem(self.tr("any digit"), None)
        for digit in range(10):
            self.label_choice.addItem(self.tr("a {digit}").format(digit=digit), digit)
        self.label_choice.setToolTip(self.tr("Which digit to take from MNIST's test set"))
        self.label_choice.setAccessibleName(self.tr("Digit to take"))
        self.take = self._button(
            self.tr("Random sample"), self.tr("Put a digit of MNIST's test set on the canvas")
        )
        self.wrong = self._button(
            self.tr("One it gets wrong"),
            self.tr("Put a test digit on the canvas that the chosen network misreads"),
        )
        self.open = self._button(
            self.tr("Open picture…"), self.tr("Put a photo or scan of a digit on the canvas")
        )
        self.paste = self._button(
            self.tr("Paste"), self.tr("Put the picture in the clipboard on the canvas (Ctrl+V)")
        )
        self.take.clicked.connect(lambda: self.sample_requested.emit(self.label_choice.currentData(), False))
        self.wrong.clicked.connect(lambda: self.sample_requested.emit(self.label_choice.currentData(), True))
        self.open.clicked.connect(self.picture_requested)
        self.paste.clicked.connect(self.paste_requested)
        column.addWidget(self.label_choice)
        for pair in ((self.take, self.wrong), (self.open, self.paste)):
            row = QHBoxLayout()
            column.addLayout(row)
            row.setSpacing(SMALL)
            for button in pair:
                row.addWidget(button)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        return button
