"""Frame times of the race panel and step times of races; run: python tests/benchmarks/bench_race.py

The budget (docs: design) is 8 ms for a frame with 10 trails of 2,000 points at 1280x800.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"

import numpy as np
from PySide6.QtWidgets import QApplication

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.context import AppContext
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime import SyncRunner
from nnviz.tasks.race import Racer, RaceRequest, race, run_race


def say(name, times):
    times = sorted(1e3 * t for t in times)
    p99 = times[min(len(times) - 1, int(0.99 * len(times)))]
    print(f"{name:58s} median {statistics.median(times):7.2f} ms   p99 {p99:7.2f} ms")


def timed(work, count):
    times = []
    for k in range(count):
        begin = time.perf_counter()
        work(k)
        times.append(time.perf_counter() - begin)
    return times


def main():
    app = QApplication.instance() or QApplication(sys.argv)
    theme = Theme()
    theme.set_mode("light")
    from nnviz.gui.panels.race.panel import RacePanel

    panel = RacePanel(AppContext(SyncRunner(), JsonStore(None), theme))
    panel.resize(1280, 800)
    panel.show()
    noisy = SURFACES.create("noisy_valley", noise=2.0)
    racers = tuple(
        Racer(OPTIMIZERS.create("sgd", learning_rate=0.004 * (i + 1)), colour=i) for i in range(10)
    )
    panel._show_request(RaceRequest(noisy, racers, (-2.5, 0.5), 2000))
    app.processEvents()
    panel.jobs.draw_map()
    app.processEvents()

    def frame(k):
        panel.player.step = 200 + 3 * k
        panel.player.transport.set_position(panel.player.step)
        panel.player.moved.emit(panel.player.step)
        app.processEvents()  # paints what is dirty, as a frame does

    panel.player.seek(199)
    panel.player._timer.start(10**6)  # as while playing
    panel.repaint()
    say("frame while playing, whole panel, 10 x 2000 (budget 8)", timed(frame, 500))
    panel.player._timer.stop()
    say("the map alone", timed(lambda k: (panel.map.set_step(200 + 3 * k), panel.map.repaint()), 500))

    def seek(k):
        panel.map.set_step(2000 - 7 * k)
        panel.map.repaint()

    say("step back / scrub back (trails anew)", timed(seek, 100))

    def zoom(k):
        panel.map.set_bounds(
            panel.map.frame.zoomed(panel.map.frame.rect.center(), 1.01 if k % 2 else 1 / 1.01)
        )
        panel.map.repaint()

    say("zoom by one notch, 10 x 2000", timed(zoom, 60))

    def drag(k):
        panel._on_start_dragged(-1, -2.5 + 0.01 * k, 0.5)
        app.processEvents()

    say("drag the start, 10 racers x 2000 steps, all computed anew", timed(drag, 20))
    panel._show_request(RaceRequest(SURFACES.create("himmelblau"), racers[:4], (0.0, -1.0), 200))
    say("drag the start, 4 racers x 200 steps", timed(drag, 60))
    panel.shutdown()
    panel.close()
    print()
    print("One step of a race (rosenbrock, 5000 steps):")
    for slug in OPTIMIZERS:
        racer = Racer(OPTIMIZERS.create(slug, learning_rate=1e-3))
        request = RaceRequest(SURFACES.create("rosenbrock"), (racer,), None, 5000)
        best = min(timed(lambda _k, r=request: race(r), 3))
        print(f"  {slug:10s} {best / 5000 * 1e6:6.2f} µs")
    request = RaceRequest(SURFACES.create("ackley"), racers, None, 5000)
    gaps, last = [], time.perf_counter()
    for _ in run_race(request):
        gaps.append(time.perf_counter() - last)
        last = time.perf_counter()
    say("work between two yields of run_race (budget 8)", gaps)
    adam = OPTIMIZERS.create("adam")
    for size in (7_850, 118_282, 1_000_000):
        x = np.zeros(size, dtype=np.float32)
        g = np.random.default_rng(0).standard_normal(size).astype(np.float32)
        state = adam.init_state(x)
        best = min(timed(lambda _k, a=(x, g, state): adam.step(*a), 30))
        print(f"  Adam over {size} float32: {best * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
