"""Redraw while a parameter is dragged, six functions with derivatives: the goal is 60 frames a second.

Run: ``python tests/benchmarks/bench_activations.py``. In each frame the slider moves, the curves are computed
(on the same thread; last, on the worker thread as in the app), facts and plots are updated and everything
dirty is painted. Both the time on the
clock and the processor's time are told, since other programs may be running.
"""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as the application does

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.params import parameters
from nnviz.gui.context import AppContext
from nnviz.gui.panels.activations.panel import ActivationsPanel
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime import SyncRunner
from nnviz.runtime.qt_runner import QtRunner


def frame_times(move, count=200):
    times = []
    for i in range(count):
        start = time.perf_counter(), time.process_time()
        move(i / count)
        QApplication.processEvents()
        times.append((time.perf_counter() - start[0], time.process_time() - start[1]))
    return np.array(times[20:]).T * 1000


def main():
    app = QApplication([])
    app.setStyle("Fusion")
    theme = Theme()
    theme.set_mode("light")
    panel = ActivationsPanel(AppContext(SyncRunner(), JsonStore(None), theme))
    panel.resize(1280, 800)
    panel.setStyleSheet(theme.style_sheet())
    panel.show()
    page = panel.pages[0]
    classes = [cls for cls in ACTIVATIONS.classes() if cls.elementwise]
    with_parameters = [cls for cls in classes if parameters(cls)]
    rest = [cls for cls in classes if not parameters(cls)]
    page.controls.picks.choose([cls() for cls in (with_parameters + rest)[:6]])
    app.processEvents()
    pick = page.controls.picks.picks[with_parameters[0].slug]
    name = parameters(with_parameters[0])[0].name
    low, high = parameters(with_parameters[0])[0].low, parameters(with_parameters[0])[0].high
    for mode in ("same", "below"):
        page.controls.derivative.setCurrentIndex(page.controls.derivative.findData(mode))
        app.processEvents()
        cases = {
            "parameter": lambda s: pick.form.set_values({name: low + s * (high - low)}),
            "crosshair": lambda s: page.move_crosshair(-6 + 12 * s),
            "layers": lambda s: page.controls.layers.set_value(1 + int(1000 * s) % 50),
        }
        for case, move in cases.items():
            clock, cpu = frame_times(move)
            print(
                f"derivative {mode:<6} {case:<10} clock median {np.median(clock):5.2f} ms, "
                f"p99 {np.percentile(clock, 99):5.2f} ms; processor median {np.median(cpu):5.2f} ms, "
                f"p99 {np.percentile(cpu, 99):5.2f} ms, "
                f"{1000 / np.median(cpu):4.0f} frames/s"
            )
    panel.shutdown()
    panel.close()
    through_the_worker(theme)


def through_the_worker(theme):
    """Measure from the slider's move to the painted picture, computed on the worker thread."""
    runner = QtRunner()
    panel = ActivationsPanel(AppContext(runner, JsonStore(None), theme))
    panel.resize(1280, 800)
    panel.setStyleSheet(theme.style_sheet())
    panel.show()
    page = panel.pages[0]
    classes = [cls for cls in ACTIVATIONS.classes() if cls.elementwise]
    page.controls.picks.choose([cls() for cls in sorted(classes, key=lambda cls: not parameters(cls))[:6]])
    seen = []
    page.shown.connect(lambda: seen.append(1))
    first = next(cls for cls in classes if parameters(cls))
    declared = parameters(first)[0]

    def move(share):
        seen.clear()
        value = declared.low + share * (declared.high - declared.low)
        page.controls.picks.picks[first.slug].form.set_values({declared.name: value})
        while not seen:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    clock, cpu = frame_times(move)
    print(
        f"worker thread, parameter: clock median {np.median(clock):5.2f} ms, "
        f"p99 {np.percentile(clock, 99):5.2f} ms; "
        f"processor median {np.median(cpu):5.2f} ms, {1000 / np.median(cpu):4.0f} frames/s"
    )
    panel.shutdown()
    panel.close()
    runner.close()


if __name__ == "__main__":
    main()
