"""Event-loop delay and throughput while the Train panel trains and draws: prints percentiles.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_train_panel.py [ARCHITECTURE]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["NNVIZ_DATA_DIR"] = os.environ["NNVIZ_CONFIG_DIR"] = tempfile.mkdtemp()

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nnviz.gui.context import AppContext
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.train import TrainRequest, run_train

_PERIOD = 0.004


def solo(request: TrainRequest) -> float:
    *_, snapshot = run_train(request)
    return snapshot.samples_per_second


def main() -> None:
    app = QApplication(sys.argv)
    theme = Theme()
    theme.set_mode("light")
    context = AppContext(QtRunner(), JsonStore(None), theme)
    from nnviz.gui.panels.train.panel import TrainPanel

    architecture = sys.argv[1] if len(sys.argv) > 1 else "conv8x5-pool2-conv16x5-pool2-64-10"
    request = TrainRequest(architecture, epochs=2, batch_size=128)
    alone = solo(request)
    panel = TrainPanel(context)
    panel.resize(1280, 800)
    panel.show()
    panel.set_request(request)
    panel.tabs.setCurrentIndex(1)
    delays: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        delays.append(max(now - last - _PERIOD, 0.0))
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(round(1000 * _PERIOD))
    panel.start()
    loop = QEventLoop()
    while panel.controller.running:
        QTimer.singleShot(100, loop.quit)
        loop.exec()
    timer.stop()
    shown = panel._result[1].samples_per_second
    ms = np.array(delays) * 1e3
    middle, high = np.percentile(ms, (50, 99))
    print(
        f"{architecture}: {len(ms)} ticks; delay median {middle:.1f}, p99 {high:.1f}, max {ms.max():.1f} ms"
    )
    print(f"throughput {shown:,.0f} samples/s, alone {alone:,.0f}: {shown / alone:.0%}")
    panel.shutdown()
    context.runner.close()
    panel.close()
    del app


if __name__ == "__main__":
    main()
