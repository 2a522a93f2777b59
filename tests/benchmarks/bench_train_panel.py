"""Event-loop delay and throughput while the Train panel trains and draws: prints percentiles.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_train_panel.py [ARCHITECTURE [ROUNDS]]

Throughput is mini-batches by the clock on the wall, from the first to the end of the last epoch, in turns
alone (the same worker thread, an idle window) and watched. Delays are measured in runs of their own: a tick
every 4 ms takes its share of Python's lock.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as the application does
os.environ["NNVIZ_DATA_DIR"] = os.environ["NNVIZ_CONFIG_DIR"] = tempfile.mkdtemp()

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nnviz.gui.context import AppContext
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.train import TrainRequest, TrainSnapshot, run_train

_PERIOD = 0.004
_WATCH, _SIGNALS = 1, 4  # tabs


class Throughput:
    """Samples per second by the clock on the wall, from the first step to the last."""

    def __init__(self, batch_size: int) -> None:
        self._batch, self._first, self._last = batch_size, (0, 0.0), (0, 0.0)

    def note(self, snapshot: TrainSnapshot) -> None:
        now = (snapshot.step, time.perf_counter())
        if not self._first[0]:
            self._first = now
        if snapshot.phase == "training":
            self._last = now

    def value(self) -> float:
        (a, begun), (b, ended) = self._first, self._last
        return self._batch * (b - a) / (ended - begun)


class Ticker:
    """Notes how much later than asked for a timer of the event loop comes."""

    def __init__(self, delays: list[float]) -> None:
        self.delays = delays
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(round(1000 * _PERIOD))

    def _tick(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(now - self._last - _PERIOD, 0.0))
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def wait_until(done: object) -> None:
    loop = QEventLoop()
    while not done():  # type: ignore[operator]
        QTimer.singleShot(100, loop.quit)
        loop.exec()


def alone(context: AppContext, request: TrainRequest) -> float:
    speed = Throughput(request.batch_size)
    job = context.runner.submit("solo", lambda: run_train(request), on_update=speed.note)
    wait_until(lambda: not job.is_active)
    return speed.value()


def watched(context: AppContext, request: TrainRequest, delays: list[float] | None, tab: int) -> float:
    from nnviz.gui.panels.train.panel import TrainPanel

    panel = TrainPanel(context)
    panel.resize(1280, 800)
    panel.show()
    panel.set_request(request)
    panel.tabs.setCurrentIndex(tab)
    speed = Throughput(request.batch_size)
    show = panel.controller.pacer.show
    panel.controller.pacer.show = lambda snapshot: (speed.note(snapshot), show(snapshot))  # type: ignore[assignment,func-returns-value]
    shown = time.perf_counter()
    wait_until(lambda: time.perf_counter() - shown > 0.3)  # its first painting is not meant here
    ticker = None if delays is None else Ticker(delays)
    panel.start()
    wait_until(lambda: not panel.controller.running)
    if ticker is not None:
        ticker.stop()
    panel.shutdown()
    panel.close()
    return speed.value()


def main() -> None:
    app = QApplication(sys.argv)
    theme = Theme()
    theme.set_mode("light")
    context = AppContext(QtRunner(), JsonStore(None), theme)
    architecture = sys.argv[1] if len(sys.argv) > 1 else "conv8x5-pool2-conv16x5-pool2-64-10"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    request = TrainRequest(architecture, epochs=2 if "conv" in architecture else 12, batch_size=128)
    alone(context, TrainRequest(architecture, epochs=1, batch_size=128))  # loads the data
    print(architecture)
    for name, tab in (("Watch", _WATCH), ("Signals", _SIGNALS)):
        delays: list[float] = []
        ratios = []
        for _ in range(rounds):
            solo = alone(context, request)
            ratios.append(watched(context, request, None, tab) / solo)
            watched(context, request, delays, tab)
        ms = np.array(delays) * 1e3
        middle, high = np.percentile(ms, (50, 99))
        print(
            f"{name}: delay median {middle:.1f}, p99 {high:.1f}, max {ms.max():.1f} ms ({len(ms)} ticks); "
            f"throughput kept {median(ratios):.0%} ({min(ratios):.0%} to {max(ratios):.0%}), "
            f"alone {solo:,.0f} samples/s"
        )
    context.runner.close()
    del app


if __name__ == "__main__":
    main()
