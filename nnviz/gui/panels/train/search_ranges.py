"""The ranges and the size of a search as number boxes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.core.params import parameters
from nnviz.gui.theme import SMALL
from nnviz.gui.widgets.param_form import readable, translated
from nnviz.gui.widgets.slider_spin import NumberBox
from nnviz.tasks.search import SearchSettings

_GRID = (
    ("lowest_rate", "highest_rate", "trials", "subset"),
    ("lowest_decay", "highest_decay", "epochs", "held_out"),
)


class SearchRanges(QWidget):
    """Two lines of boxes; the box of the seed is put elsewhere by the page.

    Signals
    -------
    changed()
        A number has changed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, NumberBox] = {}
        declared = {p.name: p for p in parameters(SearchSettings)}
        names = {
            "subset": self.tr("Samples"), "held_out": self.tr("Validated on"), "trials": self.tr("Trials"),
            "epochs": self.tr("Epochs"), "lowest_rate": self.tr("Learning rate"), "highest_rate": "–",
            "lowest_decay": self.tr("Weight decay"), "highest_decay": "–", "seed": self.tr("Seed"),
        }  # fmt: skip
        labels = {}
        for name, text in names.items():
            self.boxes[name] = box = NumberBox(declared[name].kind is int)
            low, high = declared[name].low, declared[name].high
            assert low is not None
            assert high is not None
            box.setRange(low, high)
            box.setValue(declared[name].default)
            box.setAccessibleName(readable(translated(name)))
            box.setToolTip(translated(declared[name].help))
            box.valueChanged.connect(lambda _value: self.changed.emit())
            labels[name] = QLabel(text)
            labels[name].setBuddy(box)
        self.seed_label = labels["seed"]
        self._labels, self._is_narrow = labels, None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._grid.setColumnStretch(8, 1)
        self.place(narrow=False)

    def place(self, *, narrow: bool) -> None:
        """Put the boxes into two lines, or into four while there is no room beside each other."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        halves = ([group[:2] for group in _GRID], [group[2:] for group in _GRID])
        lines = [*halves[0], *halves[1]] if narrow else _GRID
        for row, group in enumerate(lines):
            for column, name in enumerate(group):
                self._grid.addWidget(self._labels[name], row, 2 * column)
                self._grid.addWidget(self.boxes[name], row, 2 * column + 1)

    def settings(self) -> SearchSettings:
        """Return what the boxes say.

        Raises
        ------
        ParameterError
            If a range is turned round.
        """
        values = {name: box.value() for name, box in self.boxes.items()}
        return SearchSettings(**values)  # type: ignore[arg-type]

    def set_settings(self, settings: SearchSettings) -> None:
        """Show settings."""
        for name, box in self.boxes.items():
            box.setValue(getattr(settings, name))
