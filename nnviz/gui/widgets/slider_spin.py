"""A number as a slider with a spin box: linear or over decades, double click resets."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.number_box import NumberBox as NumberBox
from nnviz.gui.widgets.quiet_combo import QuietComboBox as QuietComboBox

_STEPS = 1000


class QuietSlider(QSlider):
    """A slider that the wheel changes only when it has the focus.

    Signals
    -------
    reset_requested()
        Double click.
    """

    reset_requested = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel without focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the default."""
        event.accept()
        self.reset_requested.emit()

    def handle_ends(self) -> tuple[float, float]:
        """Return where the middle of the handle is at the lowest and at the highest value, pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        ends = []
        for position in (self.minimum(), self.maximum()):
            option.sliderPosition = option.sliderValue = position
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
            )
            ends.append(handle.x() + handle.width() / 2)
        return ends[0], ends[1]


def problem_label() -> QLabel:
    """Return a hidden label for what is wrong in a field beside it."""
    label = QLabel()
    label.setObjectName("problem")
    label.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what has been typed
    label.setWordWrap(True)
    label.hide()
    return label


class SliderSpin(QWidget):
    """A number with a slider and a spin box.

    Parameters
    ----------
    low, high : float
        Inclusive range.
    value : float
        Start value, to which a double click on the slider returns.
    log : bool
        Whether the slider moves over decades; zero, if it is in the range, sits at the left end.
    whole : bool
        Whether only whole numbers are allowed.
    unit : str
    name : str
        For screen readers.

    Signals
    -------
    value_changed(float)
        The value has changed, also while the slider is dragged.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        low: float,
        high: float,
        value: float,
        *,
        log: bool = False,
        whole: bool = False,
        unit: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._default = float(low), float(high), float(value)
        self._log, self._whole = log and high > 0, whole
        # The slider starts a good way below the default where the range begins at zero.
        self._log_low = low if low > 0 else min(1e-4 * high, value * 1e-2 if value > 0 else math.inf)
        self._span: tuple[float, float] | None = None
        self._value = float(value)
        self._busy = False
        self.slider = QuietSlider()
        self.slider.setRange(0, min(_STEPS, int(high - low)) if whole and not self._log else _STEPS)
        self.slider.setAccessibleName(name)
        self.box = NumberBox(whole)
        self.box.setRange(low, high)
        self.box.setSingleStep(1.0 if whole else (high - low) / 100)
        self.box.setAccessibleName(name)
        self.box.setFixedWidth(self.fontMetrics().horizontalAdvance("0.00000000") + 34)
        if unit:
            self.box.setSuffix(f" {unit}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._problem: QLabel | None = None
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(UNIT)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        self.setFocusProxy(self.slider)
        self._show()
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.slider.reset_requested.connect(self.reset)
        self.box.valueChanged.connect(self._on_box_changed)
        self.box.refused.connect(self._show_problem)

    def value(self) -> float:
        """Return the number (whole if it was declared so)."""
        return self._value

    def set_value(self, value: float) -> None:
        """Set the number; out of range it is clamped."""
        value = min(max(float(value), self._low), self._high)
        if self._whole:
            value = float(round(value))
        if value == self._value:
            return
        self._value = value
        self._show()
        self.value_changed.emit(value)

    def set_default(self, value: float) -> None:
        """Set where a double click returns to."""
        self._default = float(value)

    def reset(self) -> None:
        """Return to the default."""
        self.set_value(self._default)

    def set_range(self, low: float, high: float) -> None:
        """Change the range; the value is clamped."""
        self._low, self._high = float(low), float(high)
        if self._whole and not self._log:
            self.slider.setRange(0, max(1, min(_STEPS, int(high - low))))
        self.box.setRange(low, high)
        self.set_value(self._value)
        self._show()

    def set_span(self, low: float, high: float) -> None:
        """Let the slider run over a part of the range only; the box takes all of it as before."""
        if (low, high) != self._span:
            self._span = low, high
            self._show()

    def event(self, event: QEvent) -> bool:
        """Hand a tooltip on to both parts: a screen reader asks them."""
        if event.type() == QEvent.Type.ToolTipChange:
            for part in (self.slider, self.box):
                part.setToolTip(self.toolTip())
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the box wide enough for its font."""
        if event.type() == QEvent.Type.FontChange:
            self.box.setFixedWidth(self.fontMetrics().horizontalAdvance("0.00000000") + 34)
        super().changeEvent(event)

    def _show(self) -> None:
        self._busy = True
        try:
            self.slider.setValue(self._position(self._value))
            self.box.setValue(self._value)
        finally:
            self._busy = False

    def _show_problem(self, text: str) -> None:
        """Say below the number why what is typed cannot be taken."""
        if self._problem is None:
            if not text:
                return
            self._problem = problem_label()
            self._column.addWidget(self._problem)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _position(self, value: float) -> int:
        top = self.slider.maximum()
        low, high = self._span or (self._low, self._high)
        if high <= low:
            return 0
        value = min(max(value, low), high)
        if not self._log:
            return round((value - low) / (high - low) * top)
        low = max(low, self._log_low)
        if value <= low:
            return 0
        return round(math.log(value / low) / math.log(high / low) * top)

    def _value_at(self, position: int) -> float:
        share = position / self.slider.maximum()
        low, high = self._span or (self._low, self._high)
        if position == 0:
            return low
        if position == self.slider.maximum():
            return high
        if self._log:
            least = max(low, self._log_low)
            value = least * (high / least) ** share
            # Three figures: what is shown is what is used.
            value = float(f"{value:.3g}" if value < 1e6 else f"{value:.2g}")
        else:
            span = high - low
            digits = max(0, 3 - math.floor(math.log10(span)))
            value = round(low + span * share, digits)
        return float(round(value)) if self._whole else value

    def _on_slider_moved(self, position: int) -> None:
        if self._busy:
            return
        value = self._value_at(position)
        before = self._position(self._value)
        if self._whole and value == self._value and position != before:
            # On a fine slider several places stand for one whole number; a key is to change it all the same.
            value += 1.0 if position > before else -1.0
            if not self.slider.isSliderDown():
                self.set_value(value)
                return
            value = self._value
        self._accept(value)

    def _on_box_changed(self, value: float) -> None:
        if not self._busy:
            self._accept(value)

    def _accept(self, value: float) -> None:
        value = min(max(value, self._low), self._high)
        if value == self._value:
            return
        self._value = value
        self._busy = True
        try:
            if self.sender_is_slider():
                self.box.setValue(value)
            else:
                self.slider.setValue(self._position(value))
        finally:
            self._busy = False
        self.value_changed.emit(value)

    def sender_is_slider(self) -> bool:
        """Whether the running slot was called by the slider."""
        sender: QObject | None = self.sender()
        return sender is self.slider
