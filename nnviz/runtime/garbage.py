"""Collects garbage on the thread of the window only.

Python collects reference cycles on whichever thread happens to allocate. Cycles of a GUI hold widgets, and a
widget that is destroyed on the worker thread takes the process down some time later, in the middle of
unrelated work. So while a worker runs, the automatic collector rests and a timer of the front collects. A
helper thread of a task (it reads a large file, say) may outlive its worker: then the collector rests on.
"""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
"""How often the front looks whether there is something to collect."""
YOUNG = 700
"""New containers that are worth a collection, Python's own threshold."""
OLDER = 10
"""Every tenth collection takes the next older generation along, as Python's own collector does."""


class FrontGarbage(QObject):
    """Keeps the automatic collector off, and collects by a timer, while at least one of these is started.

    Parameters
    ----------
    parent : QObject
        Lives on the front.
    """

    _started: ClassVar[int] = 0
    _was_enabled: ClassVar[bool] = True
    _resting: ClassVar[bool] = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Take over from the automatic collector."""
        if self._running:
            return
        self._running = True
        if not FrontGarbage._resting:
            FrontGarbage._was_enabled = gc.isenabled()
            FrontGarbage._resting = True
            gc.disable()
        FrontGarbage._started += 1
        self._timer.start()

    def stop(self) -> None:
        """Give back to the automatic collector; call it when the worker has ended."""
        if not self._running:
            return
        self._running = False
        self._timer.stop()
        FrontGarbage._started -= 1
        if FrontGarbage._started == 0 and threading.active_count() == 1:
            FrontGarbage._resting = False
            if FrontGarbage._was_enabled:
                gc.enable()

    def collect_if_due(self) -> None:
        """Collect the young generation if it has grown, older ones more rarely."""
        if gc.get_count()[0] < YOUNG:
            return
        self._rounds += 1
        if self._rounds % (OLDER * OLDER) == 0:
            gc.collect(2)
        else:
            gc.collect(1 if self._rounds % OLDER == 0 else 0)
