"""What runs, how far it is, how long it will take, with cancel beside it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import UNIT, Theme


class JobProgress(QWidget):
    """One line with a text, a bar, the remaining time and a cancel button; hidden when nothing runs."""

    def __init__(self, theme: Theme, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._started = 0.0
        self._first = 0.0
        self._on_cancel: Callable[[], None] | None = None
        self._text = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(UNIT)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._remaining = QLabel()
        self._remaining.setObjectName("muted")
        self._cancel = QToolButton()
        self._cancel.setAutoRaise(True)
        self._cancel.setToolTip(self.tr("Stop this"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        bind_icon(self._cancel, "close", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._remaining)
        row.addWidget(self._cancel)
        self.hide()

    def update_progress(
        self,
        text: str,
        fraction: float | None,
        on_cancel: Callable[[], None] | None,
        seconds_left: float | None = None,
    ) -> None:
        """Show the progress; the first call of a run starts the clock.

        `seconds_left` replaces the estimate, NaN shows none.
        """
        now = self._clock()
        if self.isHidden() or (fraction is not None and fraction < self._first):
            self._started, self._first = now, fraction or 0.0
        self._on_cancel = on_cancel
        self._text.setText(text)
        self._cancel.setVisible(on_cancel is not None)
        if fraction is None:
            self._bar.setRange(0, 0)
            self._remaining.clear()
        else:
            fraction = min(max(fraction, 0.0), 1.0)
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(fraction * 1000))
            left = self._estimate(now, fraction) if seconds_left is None else seconds_left
            self._remaining.setText(self._left_text(left))
        self.show()

    def text(self) -> str:
        """Return what is said to be going on."""
        return self._text.text()

    def finish(self) -> None:
        """Hide the line."""
        self._on_cancel = None
        self.hide()

    def _estimate(self, now: float, fraction: float) -> float:
        done, elapsed = fraction - self._first, now - self._started
        # Earlier than this the estimate jumps about.
        if done <= 0.005 or elapsed < 1.0:
            return math.nan
        return elapsed * (1.0 - fraction) / done

    def _left_text(self, seconds: float) -> str:
        if math.isnan(seconds):
            return ""
        if seconds < 60:
            return self.tr("about {0} s left").format(max(1, round(seconds)))
        if seconds < 3600:
            return self.tr("about {0} min left").format(round(seconds / 60))
        return self.tr("about {0:.1f} h left").format(seconds / 3600)

    def _on_cancel_clicked(self) -> None:
        if self._on_cancel is not None:
            self._on_cancel()
