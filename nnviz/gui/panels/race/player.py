"""Which step is shown: play, pause, step, scrub, speed and loop."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton

from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import Theme
from nnviz.gui.widgets.transport import Transport

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
STEPS_PER_SECOND = 20.0
"""At speed 1."""
_FRAME = 16  # milliseconds


class Player(QObject):
    """Moves a position between 0 and the last step.

    Signals
    -------
    moved(int)
        Another step is to be shown.
    """

    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.transport = Transport(theme, speeds=SPEEDS)
        self.loop = QToolButton()
        self.loop.setCheckable(True)
        self.loop.setAutoRaise(True)
        self.loop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.loop.setText("⟲")
        self.loop.setToolTip(self.tr("Loop: begin again at the end"))
        self.loop.setAccessibleName(self.tr("Loop"))
        self.end = QToolButton()
        self.end.setAutoRaise(True)
        self.end.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.end.setToolTip(self.tr("To the end (End)"))
        self.end.setAccessibleName(self.tr("To the end"))
        bind_icon(self.end, "to-end", theme)
        row = self.transport.layout()
        assert row is not None
        row.addWidget(self.end)
        row.addWidget(self.loop)
        self.last = 0
        self.step = 0
        self._exact = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.transport.play_toggled.connect(self._on_play_toggled)
        self.transport.stepped.connect(self.move_by)
        self.transport.scrubbed.connect(self._on_scrubbed)
        self.transport.restarted.connect(lambda: self.seek(0))
        self.end.clicked.connect(lambda: self.seek(self.last))

    @property
    def playing(self) -> bool:
        """Whether the race is moving."""
        return self._timer.isActive()

    def set_last(self, last: int) -> None:
        """Set the last step; a position at the end stays at the end."""
        at_end = self.step >= self.last
        self.last = last
        self.transport.set_range(last)
        self.show(last if at_end and not self.playing else min(self.step, last))

    def show(self, step: int) -> None:
        """Go to a step without pausing."""
        self.step = min(max(step, 0), self.last)
        self._exact = float(self.step)
        self.transport.set_position(self.step)
        self.moved.emit(self.step)

    def seek(self, step: int) -> None:
        """Go to a step as the user wants it."""
        self.show(step)

    def move_by(self, steps: int) -> None:
        """Pause and go some steps on or back."""
        self.pause()
        self.show(self.step + steps)

    def play(self) -> None:
        """Play, from the start if the end is reached."""
        if self.step >= self.last:
            self.show(0)
        self.transport.set_playing(True)
        self._clock.start()
        self._timer.start()

    def pause(self) -> None:
        """Stop where it is."""
        if self._timer.isActive():
            self._timer.stop()
            self.transport.set_playing(False)
            self.moved.emit(self.step)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def _on_play_toggled(self, playing: bool) -> None:
        if playing:
            self.play()
        else:
            self.pause()

    def _on_scrubbed(self, step: int) -> None:
        self.pause()
        self.show(step)

    def _on_timer_timeout(self) -> None:
        # By the clock, so that the speed holds when frames are late; half a second at most after a stall.
        seconds = min(self._clock.restart() / 1000.0, 0.5)
        self._exact += seconds * STEPS_PER_SECOND * self.transport.speed_factor()
        step = int(self._exact)
        if step >= self.last:
            if self.loop.isChecked() and self.last > 0:
                self.show(0)
                return
            self.show(self.last)
            self.pause()
            return
        if step != self.step:
            self.step = step
            self.transport.set_position(step)
            self.moved.emit(step)
