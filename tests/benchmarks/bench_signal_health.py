"""The initializers panel: the book's network while a slider is dragged, and the largest one that is allowed.

Run: OPENBLAS_NUM_THREADS=1 python tests/benchmarks/bench_signal_health.py
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import functools
import time

import numpy as np

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.initializers.base import INITIALIZERS
from nnviz.core.signal_health import summarise
from nnviz.tasks.signal_health import SignalHealthRequest, run_signal_health

FOUR = tuple(INITIALIZERS.parse(spec) for spec in ("xavier", "he", "normal:std=1", "normal:std=0.01"))


def gaps(request):
    """Return the seconds between yields and the last picture."""
    found, last = [], time.perf_counter()
    health = None
    for health in run_signal_health(request):  # noqa: B007
        now = time.perf_counter()
        found.append(now - last)
        last = now
    return np.array(found), health


def best(work, repeats=25, clock=time.perf_counter):
    """Return the shortest of some runs, seconds."""
    times = []
    for _ in range(repeats):
        start = clock()
        work()
        times.append(clock() - start)
    return min(times)


def main():
    for slug in ("sigmoid", "tanh", "relu"):
        request = SignalHealthRequest(FOUR, ACTIVATIONS.create(slug))
        run = functools.partial(lambda asked: list(run_signal_health(asked)), request)
        wall, cpu = best(run), best(run, clock=time.process_time)
        print(
            f"5 x 100 x 1,000 samples, 4 initializers, {slug}: {wall * 1e3:.1f} ms, {cpu * 1e3:.1f} ms of CPU"
        )
    values = np.random.default_rng(0).standard_normal(100_000, dtype=np.float32)
    ours, numpys = best(lambda: summarise(values)), best(lambda: np.histogram(values, 64))
    print(f"statistics of 100,000 values: {ours * 1e6:.0f} µs; np.histogram alone {numpys * 1e6:.0f}")
    large = SignalHealthRequest((FOUR[1],), ACTIVATIONS.create("relu"), layers=50, units=1000)
    found, _ = gaps(large)
    text = " ".join(
        f"{name} {np.quantile(found, q) * 1e3:.1f}"
        for name, q in (("median", 0.5), ("p99", 0.99), ("max", 1))
    )
    print(f"50 x 1,000 units x 1,000 samples: {found.sum():.1f} s, {len(found)} pictures; ms between: {text}")
    draw(gaps(SignalHealthRequest(FOUR))[1])


def draw(health):
    """Time the drawing of a picture at 1280x800."""
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    from nnviz.gui.theme import Theme
    from nnviz.gui.widgets.signal_view import SignalView

    view = SignalView(Theme())
    view.resize(680, 720)
    view.show()
    rows = [(r.initializer.label(), r.layers, r.theory) for r in health.results]
    names = [f"layer {i + 1}" for i in range(5)]

    def frame():
        view.show_layers(rows, names, health.histograms("activation"))
        view.repaint()
        app.processEvents()

    print(f"drawing it, 20 histograms and two plots: {best(frame) * 1e3:.1f} ms")
    print(f"the grid alone: {best(view.grid.grab) * 1e3:.1f} ms")
    view.close()


if __name__ == "__main__":
    main()
