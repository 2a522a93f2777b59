"""Frame times of the race panel and step times of races; run: python tests/benchmarks/bench_race.py

Budgets for 10 trails of 2,000 points at 1280x800: a frame while playing 4 ms, while scrubbing or zooming
16 ms, the first sign that a start is being dragged 16 ms. Beside the time on the clock stands the processor
time of the window's thread, which a busy machine changes little.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as the application does
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"

import numpy as np
from PySide6.QtWidgets import QApplication

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.context import AppContext
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime import SyncRunner
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.race import Racer, RaceRequest, race, run_race


def say(name, times):
    columns = []
    for kind, values in zip(("", "   processor:"), zip(*times, strict=True), strict=True):
        values = sorted(1e3 * t for t in values)
        p99 = values[min(len(values) - 1, int(0.99 * len(values)))]
        columns.append(f"{kind} median {statistics.median(values):6.2f} p99 {p99:6.2f} ms")
    print(f"{name:58s}{''.join(columns)}")


def timed(work, count):
    """Return seconds on the clock and of the processor, for each of `count` calls."""
    times = []
    for k in range(count):
        begin, spent = time.perf_counter(), time.thread_time()
        work(k)
        times.append((time.perf_counter() - begin, time.thread_time() - spent))
    return times


def settle(app, seconds):
    """Let everything that waits for a timer come: the first formula alone takes 60 ms to be typeset."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.002)


def paced(work, count, seconds=0.016):
    """Return what `timed` does for calls so many seconds apart, as a race plays: with the caches cold."""
    times, due = [], time.perf_counter()
    for k in range(count):
        due = max(due + seconds, time.perf_counter())
        while time.perf_counter() < due:
            time.sleep(0.0005)
        times += timed(lambda _k, k=k: work(k), 1)
    return times


def shown(runner, theme):
    from nnviz.gui.panels.race.panel import RacePanel

    panel = RacePanel(AppContext(runner, JsonStore(None), theme))
    panel.resize(1280, 800)
    panel.show()
    return panel


def drag_start(app, theme, request, name):
    """Drag the start with the worker at work: each move, and each other turn of the event loop."""
    runner = QtRunner()
    panel = shown(runner, theme)
    panel.show_request(request)
    x, y = request.start
    moves, turns, shows = [], [], [0]
    show = panel.show_result

    def counted(result):
        shows[0] += 1
        show(result)

    panel.show_result = counted
    begin = time.perf_counter()
    for k in range(120):

        def move(_turn, k=k):
            panel.gestures.drag_start(-1, x + 0.005 * k, y)
            app.processEvents()  # paints the ring where the mouse is

        moves += timed(move, 1)
        until = time.perf_counter() + 0.016
        while time.perf_counter() < until:
            turns += timed(lambda _k: app.processEvents(), 1)
            time.sleep(0.0005)
    rate = shows[0] / (time.perf_counter() - begin)
    say(f"drag the start, {name}: a move until painted", moves)
    say(f"    the window meanwhile; {rate:.0f} new races/s", turns)
    panel.shutdown()
    panel.close()
    runner.close()


def main():
    app = QApplication.instance() or QApplication(sys.argv)
    theme = Theme()
    theme.set_mode("light")
    panel = shown(SyncRunner(), theme)
    noisy = SURFACES.create("noisy_valley", noise=2.0)
    racers = tuple(
        Racer(OPTIMIZERS.create("sgd", learning_rate=0.004 * (i + 1)), colour=i) for i in range(10)
    )
    panel.show_request(RaceRequest(noisy, racers, (-2.5, 0.5), 2000))
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
    settle(app, 1.0)
    say("frame while playing, whole panel, 10 x 2000 (budget 4)", paced(frame, 500))
    panel.player._timer.stop()
    say("the map alone", timed(lambda k: (panel.map.set_step(200 + 3 * k), panel.map.repaint()), 500))

    def seek(k):
        panel.map.set_step(2000 - 7 * k)
        panel.map.repaint()

    say("step back / scrub back (trails anew)", timed(seek, 100))

    def zoom(k):
        panel.map.set_bounds(
            panel.map.frame.zoomed(panel.map.frame.rect.center(), 1.03 if k % 2 else 1 / 1.01)
        )
        panel.map.repaint()

    say("zoom by one notch, 10 x 2000 (budget 16)", timed(zoom, 60))
    turns = []
    for k in range(12):
        zoom(k)
        for _ in range(60):  # until the heat map and all trails are sharp
            turns += timed(lambda _k: app.processEvents(), 1)
            time.sleep(0.002)
    say("    every turn of the event loop after it", turns)
    panel.map.set_step(2000)
    zoom(1)

    frames = 0
    while not panel.map.complete:
        panel.map.repaint()
        frames += 1
    print(f"    sharp again after {frames} frames")
    panel.shutdown()
    panel.close()
    drag_start(app, theme, RaceRequest(noisy, racers, (-2.5, 0.5), 2000), "10 x 2000")
    drag_start(
        app, theme, RaceRequest(SURFACES.create("himmelblau"), racers[:4], (0.0, -1.0), 200), "4 x 200"
    )
    print()
    print("One step of a race (rosenbrock, 5000 steps):")
    for slug in OPTIMIZERS:
        racer = Racer(OPTIMIZERS.create(slug, learning_rate=1e-3))
        request = RaceRequest(SURFACES.create("rosenbrock"), (racer,), None, 5000)
        best = min(timed(lambda _k, r=request: race(r), 3))[0]
        print(f"  {slug:10s} {best / 5000 * 1e6:6.2f} µs")
    request = RaceRequest(SURFACES.create("ackley"), racers, None, 5000)
    work = run_race(request)
    say("work between two yields of run_race (budget 8)", timed(lambda _k: next(work, None), 100))
    adam = OPTIMIZERS.create("adam")
    for size in (7_850, 118_282, 1_000_000):
        x = np.zeros(size, dtype=np.float32)
        g = np.random.default_rng(0).standard_normal(size).astype(np.float32)
        state = adam.init_state(x)
        best = min(timed(lambda _k, a=(x, g, state): adam.step(*a), 30))[0]
        print(f"  Adam over {size} float32: {best * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
