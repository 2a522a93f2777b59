"""Process start to the first painted window, against a bare window with one empty pyqtgraph plot.

    python tests/benchmarks/bench_startup.py [--runs 15]

Both programs run in turn, so that a busy machine slows both. The budget is a ratio of 1.3.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
import pyqtgraph as pg
app = QApplication([])
class Plot(pg.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    sys.stdout.write(f"painted {time.time()}\\n")
    sys.stdout.flush()
    app.quit()
window = QMainWindow()
window.setCentralWidget(Plot())
window.resize(1280, 800)
window.show()
app.exec()
del window
"""

OURS = """
import sys, time
from nnviz import app
from nnviz.gui.window import MainWindow
first = MainWindow._on_first_paint
opened = MainWindow.open_panel
def painted(self):
    sys.stdout.write(f"painted {time.time()}\\n")
    sys.stdout.flush()
    first(self)
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, self, done)
def done():
    from PySide6.QtWidgets import QApplication
    sys.stdout.write(f"ready {time.time()}\\n")
    sys.stdout.flush()
    QApplication.closeAllWindows()
MainWindow._on_first_paint = painted
sys.exit(app.main([]))
"""


def measure(program: str, folder: str) -> dict[str, float]:
    environment = {**os.environ, "NNVIZ_CONFIG_DIR": folder, "PYTHONPATH": str(Path.cwd())}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.time()
    output = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    lines = [line.split() for line in output.splitlines()]
    marks = dict(line for line in lines if line[:1] in (["painted"], ["ready"]))
    return {name: (float(moment) - started) * 1000 for name, moment in marks.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    bare, ours, ready = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for program in (BARE, OURS):
            measure(program, folder)
        for _ in range(runs):
            bare.append(measure(BARE, folder)["painted"])
            marks = measure(OURS, folder)
            ours.append(marks["painted"])
            ready.append(marks["ready"])
    for name, values in (
        ("bare window with a plot", bare),
        ("nnviz painted", ours),
        ("first panel shown", ready),
    ):
        print(f"{name:24s} median {statistics.median(values):6.0f} ms   best {min(values):6.0f} ms")
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"ratio painted / bare: {ratio:.2f} (budget 1.3), of the best: {min(ours) / min(bare):.2f}")


if __name__ == "__main__":
    main()
