"""What the arrows on the map are, with their numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.panels.race.map_painting import swatch
from nnviz.gui.theme import SMALL, Theme, bind_number_font
from nnviz.tasks.race_numbers import StepView

OPPOSITE = ("gradient", "momentum")
"""What points uphill: its opposite is drawn, named and counted, so that an arrow and its numbers agree."""


class ArrowLegend(QWidget):
    """One line per arrow, and one for the box: its mark, its name and its two numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SMALL)
        self._numbers: dict[str, QLabel] = {}
        names = {
            "gradient": self.tr("−gradient"),
            "momentum": self.tr("−momentum"),
            "move": self.tr("step"),
            "squares": self.tr("√squares"),
        }
        tips = {
            "gradient": self.tr(
                "The gradient g points uphill. Its opposite −g is drawn, and these are that arrow's numbers"
            ),
            "momentum": self.tr(
                "Momentum m gathers gradients, so it points uphill too. Its opposite −m is drawn, and these "
                "are that arrow's numbers"
            ),
            "move": self.tr("From where the racer is to where it is next"),
            "squares": self.tr("Root of the mean, or sum, of squared gradients: half the sides of the box"),
        }
        for i, (key, name) in enumerate(names.items()):
            patch, title, number = QLabel(), QLabel(name), QLabel()
            patch.setPixmap(swatch(key))
            bind_number_font(number, theme, 0.85)  # two long numbers, presented
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate((patch, title, number)):
                label.setToolTip(tips[key])
                grid.addWidget(label, i, column)
            self._numbers[key] = number
        grid.setColumnStretch(2, 1)

    def set_seen(self, seen: StepView | None) -> None:
        """Show the numbers of what is drawn."""
        for key, label in self._numbers.items():
            vector = getattr(seen, key) if seen is not None else None
            if vector is not None and key in OPPOSITE:
                vector = 0.0 - vector[0], 0.0 - vector[1]
            text = "—" if vector is None else f"({vector[0]:.4g}, {vector[1]:.4g})".replace("-", "−")
            label.setText(text)

    def texts(self) -> dict[str, str]:
        """Return what the lines say, by `StepView` attribute."""
        return {key: label.text() for key, label in self._numbers.items()}
