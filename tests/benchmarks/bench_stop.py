"""How long after a click on Stop everything is over: a run, a validation, a single step, a search.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_stop.py [--cores] [PRESET ...]

"Over" is when the run has been kept, its last picture is drawn and the worker is free for other work. With
`--cores` the program goes before all others on a busy machine (Linux, root). The last column is the longest
time for which the window did not answer meanwhile.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import numpy as np

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["NNVIZ_DATA_DIR"] = os.environ["NNVIZ_CONFIG_DIR"] = tempfile.mkdtemp()

_PRESETS = ("mlp", "simple_convnet", "cnn", "deep_convnet")
# Seconds. Helper processes start 0.9 to 1.3 s after Start; there the times lie close.
_AFTER = sorted({k / 10 for k in range(1, 33)} | {0.9 + k / 40 for k in range(17)})
_WATCH, _SEARCH = 1, 6  # tabs


class Bench:
    """A Train panel with real threads, driven through its buttons."""

    def __init__(self) -> None:
        from nnviz.gui.application import make_application
        from nnviz.gui.context import AppContext
        from nnviz.gui.panels.train.panel import TrainPanel
        from nnviz.gui.settings import JsonStore
        from nnviz.gui.theme import Theme
        from nnviz.runtime.qt_runner import QtRunner

        self.app = make_application([])
        store = JsonStore(None)
        self.runner = QtRunner()
        self.panel = TrainPanel(AppContext(self.runner, store, Theme(store)))
        self.panel.resize(1280, 800)
        self.panel.show()
        self.stall = 0.0
        self.wait(lambda: not self.runner.is_busy())

    def wait(self, until: Callable[[], bool], limit: float = 120.0) -> float:
        """Let the window live until something is so; return the seconds."""
        from PySide6.QtCore import QEventLoop

        begun = last = time.perf_counter()
        while not until():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            time.sleep(0.0005)
            now = time.perf_counter()
            self.stall, last = max(self.stall, now - last), now
            if now - begun > limit:
                raise SystemExit("it is not over")
        return time.perf_counter() - begun

    def sleep(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() > end)

    def begin(self, preset: str, **changes: object) -> None:
        from nnviz.tasks.train import TrainRequest

        self.panel.set_request(TrainRequest(preset, epochs=5, **changes))  # type: ignore[arg-type]
        self.panel.tabs.setCurrentIndex(_WATCH)
        self.panel.bar.start.click()

    def until_phase(self, phase: str) -> None:
        controller = self.panel.controller
        self.wait(lambda: controller._latest is not None and controller._latest.phase == phase)

    def stop(self) -> float:
        """Click on Stop; return the seconds until all is over."""
        self.stall = 0.0
        begun = time.perf_counter()
        self.panel.bar.stop.click()
        self.wait(lambda: not self.panel.controller.running and not self.runner.is_busy())
        return time.perf_counter() - begun


def loading(bench: Bench, preset: str) -> Iterator[float]:
    """Drawing digits takes seconds."""
    for after in (0.3, 1.0):
        bench.begin(preset, synthetic=20_000)
        bench.sleep(after)
        yield bench.stop()


def learning(bench: Bench, preset: str) -> Iterator[float]:
    for after in _AFTER:
        bench.begin(preset)
        bench.sleep(after)
        yield bench.stop()


def validating(bench: Bench, preset: str) -> Iterator[float]:
    for after in (0.0, 0.05, 0.1):
        bench.begin(preset, subset=300)
        bench.until_phase("validating")
        bench.sleep(after)
        yield bench.stop()


def held(bench: Bench, preset: str) -> Iterator[float]:
    for after in (0.6, 1.3, 2.2):
        bench.begin(preset)
        bench.sleep(after)
        bench.panel.bar.pause.click()
        bench.sleep(0.3)
        yield bench.stop()


def stepping(bench: Bench, preset: str) -> Iterator[float]:
    """A step at the end of an epoch validates first."""
    controller = bench.panel.controller
    for after in (0.05, 0.3):
        bench.begin(preset, subset=300)
        bench.until_phase("training")
        bench.panel.bar.pause.click()
        bench.sleep(0.3)
        while controller._latest is None or controller._latest.step % 3:
            bench.panel.bar.step.click()
            bench.wait(lambda: controller._stepped_from is None)
        bench.panel.bar.step.click()
        bench.sleep(after)
        yield bench.stop()


def repeating(bench: Bench, preset: str) -> Iterator[float]:
    for after in (0.5, 1.6):
        bench.begin(preset)
        bench.panel.actions_of_runs.repeat(3)
        bench.sleep(after)
        yield bench.stop()


def searching(bench: Bench, preset: str) -> Iterator[float]:
    """Until the worker is free for somebody else."""
    for after in (0.3, 1.2, 2.0, *np.linspace(0.1, 6.0, 25)):
        bench.begin(preset)
        bench.stop()
        bench.panel.tabs.setCurrentIndex(_SEARCH)
        bench.panel.tools.search.start.click()
        bench.sleep(after)
        bench.stall = 0.0
        begun = time.perf_counter()
        bench.panel.tools.search.stop.click()
        job = bench.runner.submit("other", lambda: iter([None]), on_update=lambda _none: None)
        bench.wait(lambda job=job: not job.is_active)  # type: ignore[misc]
        yield time.perf_counter() - begun


def main() -> None:
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or list(_PRESETS)
    if "--cores" in sys.argv:
        sys.path.insert(0, str(Path(__file__).parent))
        from timing import take_cores

        take_cores()
    bench = Bench()
    bench.begin("mlp", subset=100)  # loads the data
    bench.wait(lambda: not bench.panel.controller.running)
    for name in names:
        for what in (loading, learning, validating, held, stepping, repeating, searching):
            times, stall = [], 0.0
            for seconds in what(bench, name):
                times.append(1e3 * seconds)
                stall = max(stall, 1e3 * bench.stall)
            print(
                f"{name:15} {what.__name__:10} median {median(times):6.0f}  max {max(times):6.0f} ms "
                f"({len(times)})  window {stall:4.0f} ms",
                flush=True,
            )
    bench.panel.shutdown()
    bench.runner.close()


if __name__ == "__main__":
    main()
