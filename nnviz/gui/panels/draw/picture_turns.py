"""While the pen moves, pictures wait for the answer: whose turn it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAINTED = 1
"""Milliseconds after an answer until its bars have been painted: paint events go before timers."""
_AT_MOST = 60
"""Milliseconds that pictures wait for an answer that does not come."""


class PictureTurns(QObject):
    """Lets the pictures that go with a drawing be made and shown between two answers, never before one.

    A picture takes the worker or the window a few milliseconds. Right after an answer nobody waits for them:
    the pen's next move comes some eight milliseconds after the last. Of many pictures each has a turn of its
    own: together they would still be painted when the next answer comes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = False
        self._waiting: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def asked(self) -> None:
        """Note that an answer is wanted."""
        self._asked = True

    def answered(self) -> None:
        """Note that it is there and will be painted."""
        self._asked = False
        self._timer.start(_PAINTED)

    def take(self, what: str, work: Callable[[], None]) -> None:
        """Do `work` as soon as no answer is waited for; of the same kind only the newest.

        Parameters
        ----------
        what : str
            The kind.
        work : callable
        """
        self._waiting[what] = work
        if not self._asked and not self._timer.isActive():
            self._on_timer_timeout()
        elif not self._timer.isActive():
            self._timer.start(_AT_MOST)

    def at_once(self, what: str, work: Callable[[], None]) -> None:
        """Do `work` now (the pen is up) unless an answer is waited for; nothing older of its kind follows."""
        if self._asked:
            self.take(what, work)
        else:
            self._waiting.pop(what, None)
            work()

    def close(self) -> None:
        """Forget what waits."""
        self._timer.stop()
        self._waiting.clear()

    def _on_timer_timeout(self) -> None:
        if not self._waiting:
            return
        work = self._waiting.pop(next(iter(self._waiting)))
        if self._waiting:
            self._timer.start(_AT_MOST if self._asked else 0)
        work()
