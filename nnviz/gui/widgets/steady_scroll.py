"""A scroll area whose bar does not come and go for ever."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_TURNS = 6  # changes of the width at one size, after which the bar stays
_PAUSE_MS = 500  # a change after such a pause is the user's


class SteadyScrollArea(QScrollArea):
    """Scrolls up and down; what it shows may be the lower the narrower it is, as square pictures are.

    Then there is a height at which everything fits only beside the scroll bar: it takes the bar away, gets
    wider, no longer fits, and so on without end. Here the bar stays after a few turns, until the size
    changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = QSize()
        self._turns = 0
        self._since = QElapsedTimer()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def settle_anew(self) -> None:
        """Find out again whether the bar is needed: the contents are others."""
        self._turns = 0
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count how often the bar comes and goes."""
        super().resizeEvent(event)
        if self.size() != self._outer:
            self._outer = self.size()
            self.settle_anew()
        elif event.size().width() != event.oldSize().width():
            pause = self._since.isValid() and self._since.elapsed() > _PAUSE_MS
            self._since.start()
            self._turns = 1 if pause else self._turns + 1
            if self._turns == _TURNS:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
