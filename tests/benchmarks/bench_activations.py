"""Redraw while a parameter is dragged, six functions with derivatives: the goal is 60 frames a second.

Run: ``python tests/benchmarks/bench_activations.py``. In each frame the slider moves, the curves are computed
(here on the same thread), facts and plots are updated and everything dirty is painted. Both the time on the
clock and the processor's time are told, since other programs may be running.
"""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtWidgets import QApplication

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.params import parameters
from nnviz.gui.context import AppContext
from nnviz.gui.panels.activations.panel import ActivationsPanel
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime import SyncRunner


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
            "layers": lambda s: page.controls.layers.set_value(1 + int(49 * s)),
        }
        for case, move in cases.items():
            clock, cpu = frame_times(move)
            print(
                f"derivative {mode:<6} {case:<10} clock median {np.median(clock):5.2f} ms, "
                f"p99 {np.percentile(clock, 99):5.2f} ms; processor median {np.median(cpu):5.2f} ms, "
                f"p99 {np.percentile(cpu, 99):5.2f} ms, {1000 / np.median(cpu):4.0f} frames/s"
            )
    panel.shutdown()
    panel.close()


if __name__ == "__main__":
    main()
