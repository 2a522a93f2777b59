"""A spin box for numbers as people write them, which says why it cannot take what is typed."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox

_BEGUN = re.compile(r"[+-]?\d*\.?\d*(e[+-]?\d*)?", re.IGNORECASE)
"""What may become a number if typing goes on."""


class NumberBox(QDoubleSpinBox):
    """A spin box that writes numbers as people do (0.001, 1e-08) and is quiet about the wheel.

    Signals
    -------
    refused(str)
        Why what is typed cannot be taken, for the user; empty when that is over.
    """

    refused = Signal(str)

    def __init__(self, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self.setDecimals(0 if whole else 15)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._typed = ""
        self._refusal = ""
        self._marked = False
        self.lineEdit().textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)
        self.valueChanged.connect(self._on_value_changed)

    def textFromValue(self, value: float) -> str:
        """Return the number in at most ten figures."""
        return f"{value:.0f}" if self._whole else f"{value:.10g}"

    def valueFromText(self, text: str) -> float:
        """Return the number written."""
        try:
            return float(self._number(text))
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> object:
        """Accept any way to write a number in the range."""
        try:
            value = float(self._number(text))
        except ValueError:
            return QValidator.State.Intermediate, text, position
        inside = self.minimum() <= value <= self.maximum()
        state = QValidator.State.Acceptable if inside else QValidator.State.Intermediate
        return state, text, position

    def fixup(self, text: str) -> str:
        """Return the nearest number in the range."""
        try:
            value = float(self._number(text))
        except ValueError:
            return text
        if not math.isfinite(value):
            return text
        return self.textFromValue(min(max(value, self.minimum()), self.maximum())) + self.suffix()

    def stepBy(self, steps: int) -> None:
        """Step by a tenth of the leading figure."""
        if self._whole:
            super().stepBy(steps)
            return
        # The adaptive step of Qt is capped by the decimals; this one is a tenth of the leading digit.
        value = self.value()
        size = 10.0 ** (math.floor(math.log10(abs(value))) - 1) if value else self.singleStep()
        self.setValue(float(f"{value + steps * size:.3g}"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel without focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_text_edited(self, text: str) -> None:
        self._typed = text
        begun = _BEGUN.fullmatch(self._number(text)) is not None
        self._refuse("" if begun else self._refusal_of(text))

    def _on_value_changed(self, _value: float) -> None:
        self._refuse("")

    def _on_editing_finished(self) -> None:
        # What could not be taken has been put back by now: it is said what became of it.
        typed, self._typed = self._typed, ""
        if typed:
            self._refuse(self._refusal_of(typed))
            self._mark(wrong=False)

    def _refuse(self, why: str) -> None:
        self._mark(wrong=bool(why))
        if why != self._refusal:
            self._refusal = why
            self.refused.emit(why)

    def _refusal_of(self, text: str) -> str:
        number = self._number(text)
        try:
            value = float(number)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            if self._whole:
                return self.tr("“{0}” is not a whole number. Write it like 12.").format(number)
            return self.tr("“{0}” is not a number. Write it like 0.5 or 1e-3.").format(number)
        low, high = self.minimum(), self.maximum()
        if low <= value <= high:
            return ""
        return self.tr("{0} is out of range: it goes from {1} to {2}.").format(
            number, self.textFromValue(low), self.textFromValue(high)
        )

    def _mark(self, *, wrong: bool) -> None:
        """Write in the colour of what is wrong, or not."""
        if wrong != self._marked:
            self._marked = wrong
            palette = QPalette()
            if wrong:
                palette.setColor(QPalette.ColorRole.Text, self.palette().color(QPalette.ColorRole.BrightText))
            self.lineEdit().setPalette(palette)

    def _number(self, text: str) -> str:
        text = text.removeprefix(self.prefix()).removesuffix(self.suffix())
        return text.strip().replace(",", ".").replace("−", "-")
