"""Play, pause, step, step back, scrub and speed, below the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.slider_spin import QuietComboBox, QuietSlider

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


class Transport(QWidget):
    """The buttons of a player. It moves nothing itself: it emits what the user wants and shows what is.

    Keys, when the focus is inside: Space plays and pauses, Left and Right step, Home restarts.

    Signals
    -------
    play_toggled(bool)
        Play or pause.
    stepped(int)
        One step forward (+1) or back (-1).
    scrubbed(int)
        Position wanted by dragging.
    restarted()
        Back to the start.
    speed_changed(float)
        Factor on the normal speed.
    """

    play_toggled = Signal(bool)
    stepped = Signal(int)
    scrubbed = Signal(int)
    restarted = Signal()
    speed_changed = Signal(float)

    def __init__(
        self,
        theme: Theme,
        *,
        back: bool = True,
        scrub: bool = True,
        speed: bool = True,
        speeds: tuple[float, ...] = SPEEDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._playing = False
        self._speeds = speeds
        self._speed_index = speeds.index(1.0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        self.restart_button = self._button("restart", self.tr("Back to the start (Home)"), self.tr("Restart"))
        self.back_button = self._button("back", self.tr("One step back (Left)"), self.tr("Step back"))
        self.play_button = self._button("play", self.tr("Play or pause (Space)"), self.tr("Play"))
        self.step_button = self._button("step", self.tr("One step forward (Right)"), self.tr("Step"))
        self._play_icon = bind_icon(self.play_button, "play", theme)
        for button in (self.restart_button, self.back_button, self.play_button, self.step_button):
            row.addWidget(button)
        self.back_button.setVisible(back)
        self.slider = QuietSlider()
        self.slider.setAccessibleName(self.tr("Position"))
        self.slider.setToolTip(self.tr("Drag to look at any step"))
        self.slider.setRange(0, 0)
        self._position = QLabel("0")
        self._position.setFont(theme.number_font())
        self._position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._position.setAccessibleName(self.tr("Step number"))
        row.addSpacing(UNIT)
        row.addWidget(self.slider, 1)
        row.addWidget(self._position)
        if not scrub:
            self.slider.hide()
            row.addStretch(1)
        self.speed = QuietComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("How fast it plays"))
        for factor in speeds:
            self.speed.addItem(f"{factor:g}×", factor)
        self.speed.setCurrentIndex(self._speed_index)
        self.speed.setVisible(speed)
        row.addSpacing(UNIT)
        row.addWidget(self.speed)
        self.restart_button.clicked.connect(self.restarted)
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.step_button.clicked.connect(lambda: self.stepped.emit(1))
        self.play_button.clicked.connect(self.toggle)
        self.slider.valueChanged.connect(self._on_slider_changed)
        self.speed.currentIndexChanged.connect(lambda _i: self.speed_changed.emit(self.speed_factor()))
        theme.changed.connect(self._on_theme_changed)
        self._fit()

    def is_playing(self) -> bool:
        """Whether the play button shows pause."""
        return self._playing

    def speed_factor(self) -> float:
        """Return the chosen speed."""
        return float(self.speed.currentData())

    def set_speed(self, factor: float) -> None:
        """Choose the nearest speed."""
        self.speed.setCurrentIndex(min(range(len(self._speeds)), key=lambda i: abs(self._speeds[i] - factor)))

    def set_playing(self, playing: bool) -> None:
        """Show that it plays or stands; emits nothing."""
        self._playing = playing
        self._play_icon.set_name("pause" if playing else "play")
        self.play_button.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))

    def toggle(self) -> None:
        """Play or pause as if the button had been clicked."""
        self.set_playing(not self._playing)
        self.play_toggled.emit(self._playing)

    def set_range(self, last: int) -> None:
        """Set the last position; emits nothing."""
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, last))
        self.slider.setPageStep(max(1, last // 20))
        self.slider.blockSignals(False)
        self._fit()

    def position(self) -> int:
        """Return the position shown."""
        return self.slider.value()

    def set_position(self, position: int) -> None:
        """Show a position; emits nothing."""
        self.slider.blockSignals(True)
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        self._position.setText(str(position))

    def set_text(self, text: str) -> None:
        """Show `text` instead of the number of the step ("epoch 3 of 10")."""
        self._position.setText(text)
        self._hold(max(self._position.minimumWidth(), self._position.sizeHint().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Space, Left, Right and Home."""
        answers = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Left: lambda: self.stepped.emit(-1),
            Qt.Key.Key_Right: lambda: self.stepped.emit(1),
            Qt.Key.Key_Home: self.restarted.emit,
        }
        answer = answers.get(Qt.Key(event.key()))
        if answer is None:
            super().keyPressEvent(event)
        else:
            answer()

    def _button(self, name: str, tip: str, spoken: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if name != "play":
            bind_icon(button, name, self._theme)
        return button

    def _on_slider_changed(self, position: int) -> None:
        self._position.setText(str(position))
        self.scrubbed.emit(position)

    def _on_theme_changed(self) -> None:
        self._position.setFont(self._theme.number_font())
        self._fit()

    def _fit(self) -> None:
        # Wide enough for the largest number, so that nothing moves while it counts.
        figures = "0" * max(5, len(str(self.slider.maximum())))
        self._hold(self._position.fontMetrics().horizontalAdvance(figures))

    def _hold(self, width: int) -> None:
        # Of a fixed size: otherwise every new number would lay out the whole panel anew.
        self._position.setFixedSize(width, self._position.fontMetrics().height())
