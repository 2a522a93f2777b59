"""Delay of the event loop while a long job runs, and of an interactive job beside it.

    python tests/benchmarks/bench_latency.py [--seconds 10]

A timer of 4 ms notes by how much it is late; the long job multiplies matrices, as training does, in
stretches of some 5 ms; every 20 ms an interactive job of 1 ms is submitted, as a pen move does.
Budget: p99 < 16 ms.
"""

import argparse
import os
import time

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from PySide6.QtCore import QCoreApplication, Qt, QTimer  # noqa: E402

from nnviz.runtime.qt_runner import QtRunner  # noqa: E402


def training():
    rng = np.random.default_rng(0)
    x, w = rng.random((100, 784), np.float32), rng.random((784, 500), np.float32)
    steps = 0
    while True:
        started = time.perf_counter()
        while time.perf_counter() - started < 0.005:
            y = np.tanh(x @ w)
            w -= 1e-4 * (x.T @ y)
            steps += 1
        yield steps


def pure_python():
    total = 0
    while True:
        started = time.perf_counter()
        while time.perf_counter() - started < 0.005:
            for i in range(1000):
                total += i * i
        yield total


def classify():
    rng = np.random.default_rng(1)
    x, w = rng.random((1, 784), np.float32), rng.random((784, 500), np.float32)
    yield float((x @ w).sum())


def measure(app: QCoreApplication, work, seconds: float) -> None:
    runner = QtRunner()
    late, answers, updates = [], [], []
    expected = [time.perf_counter() + 0.004]

    def tick() -> None:
        now = time.perf_counter()
        late.append((now - expected[0]) * 1000)
        expected[0] = now + 0.004

    def pen() -> None:
        sent = time.perf_counter()
        runner.submit(
            "pen", classify, on_update=lambda _: answers.append((time.perf_counter() - sent) * 1000),
            interactive=True,
        )  # fmt: skip

    timers = []
    for slot, interval in ((tick, 4), (pen, 20)):
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(interval)
        timers.append(timer)
    if work is not None:
        runner.submit("training", work, on_update=updates.append)
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()
    for timer in timers:
        timer.stop()
    runner.close()
    name = "nothing" if work is None else work.__name__
    for what, values in (("event loop late", late), ("answer to a pen move", answers)):
        p50, p99, worst = np.percentile(values, [50, 99, 100])
        print(
            f"{name:12s} {what:22s} p50 {p50:5.2f}  p99 {p99:5.2f}  worst {worst:5.2f} ms  (n={len(values)})"
        )
    if updates:
        print(f"{name:12s} updates shown          {len(updates) / seconds:.1f} per second")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    seconds = parser.parse_args().seconds
    app = QCoreApplication([])
    for work in (None, training, pure_python):
        measure(app, work, seconds)


if __name__ == "__main__":
    main()
