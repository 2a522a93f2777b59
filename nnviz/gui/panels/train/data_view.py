"""The samples that are trained and tested on, by label, and the balance of the classes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnviz.gui.context import AppContext
from nnviz.gui.theme import SMALL, UNIT
from nnviz.gui.widgets.bar_list import BarList
from nnviz.gui.widgets.image_tiles import ImageGrid
from nnviz.gui.widgets.slider_spin import QuietComboBox
from nnviz.tasks.browse_data import BrowseRequest, BrowseResult
from nnviz.tasks.train_request import TrainRequest


class DataView(QWidget):
    """Pages of samples.

    Signals
    -------
    wanted()
        Another page, part or label is to be shown: `request` tells which.
    """

    wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._page = 0
        self._count = 0
        self.part = QuietComboBox()
        self.part.addItem(self.tr("Training samples"), "training")
        self.part.addItem(self.tr("Validation samples"), "validation")
        self.part.setAccessibleName(self.tr("Part of the data"))
        self.part.setToolTip(self.tr("What the network learns from, or what it is tested on"))
        self.label = QuietComboBox()
        self.label.addItem(self.tr("All digits"), None)
        for digit in range(10):
            self.label.addItem(str(digit), digit)
        self.label.setAccessibleName(self.tr("Digit"))
        self.label.setToolTip(self.tr("Show only the samples of one digit"))
        self.distorted = QCheckBox(self.tr("as the network sees them"))
        self.distorted.setToolTip(self.tr("With the random distortions that are set under Data"))
        self.back = self._button("◀", self.tr("Page before"))
        self.next = self._button("▶", self.tr("Next page"))
        self.where = QLabel()
        self.where.setObjectName("muted")
        self.samples = ImageGrid(context.theme, name=self.tr("Samples"))
        self.samples.clicked.connect(self.samples.set_selected)
        self.balance = BarList(context.theme, [str(d) for d in range(10)])
        self.balance.setAccessibleName(self.tr("Class balance"))
        self.balance.setToolTip(self.tr("Share of each digit in the samples"))
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        for widget in (self.part, self.label, self.distorted, self.back, self.next, self.where):
            top.addWidget(widget)
        top.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.samples, 3)
        row.addWidget(self.balance, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addLayout(row, 1)
        self.part.currentIndexChanged.connect(self._on_filter_changed)
        self.label.currentIndexChanged.connect(self._on_filter_changed)
        self.distorted.toggled.connect(self._on_filter_changed)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setFixedWidth(32)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def request(self, base: TrainRequest) -> BrowseRequest:
        """Return what is to be shown of the data of `base`."""
        return BrowseRequest(
            base,
            self.part.currentData(),
            self.label.currentData(),
            self._page,
            distorted=self.distorted.isChecked(),
        )

    def show_result(self, result: BrowseResult) -> None:
        """Show a page."""
        self._count = result.count
        self.samples.set_images(
            result.images,
            captions=[str(label) for label in result.labels],
            tips=[
                self.tr("Sample {0}: a {1}").format(int(i), int(t))
                for i, t in zip(result.indices, result.labels, strict=True)
            ],
        )
        total = max(int(result.balance.sum()), 1)
        self.balance.set_values(result.balance / total)
        begin = self._page * 60
        self.where.setText(
            self.tr("{0:,} to {1:,} of {2:,}").format(
                min(begin + 1, result.count), begin + len(result.labels), result.count
            )
        )
        self.back.setEnabled(self._page > 0)
        self.next.setEnabled(begin + 60 < result.count)

    def _on_filter_changed(self, *_: object) -> None:
        self._page = 0
        self.wanted.emit()

    def _turn(self, by: int) -> None:
        if 0 <= (self._page + by) * 60 < max(self._count, 1):
            self._page += by
            self.wanted.emit()
