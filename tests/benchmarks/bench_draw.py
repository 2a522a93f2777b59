"""From the movement of the pen to the bars on the screen, alone and while a network trains.

    python tests/benchmarks/bench_draw.py [--network 784-100-10] [--moves 600] [--train cnn]

Prints milliseconds: median, 99th percentile and the longest. Run it on a machine that does nothing else, or
with --take-cores; QT_QPA_PLATFORM=offscreen for the drawing alone.
"""

import argparse
import gc
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as the application does

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from timing import take_threads

from nnviz.core.nn import Network, parse_architecture
from nnviz.gui.context import AppContext
from nnviz.gui.panel import PANELS
from nnviz.gui.panels.draw.network_loader import LoadedNetwork
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.train import run_train
from nnviz.tasks.train_request import TrainRequest

INTERVAL = 8  # ms between two movements of a usual mouse


def figure_eight(count):
    t = np.linspace(0, 2 * np.pi, count)
    return np.column_stack([140 + 60 * np.sin(2 * t), 140 + 95 * np.cos(t)])


class Measurement:
    """Moves the pen every `INTERVAL` and notes when the bars for it have been painted."""

    def __init__(self, panel, take=lambda: None):
        self.panel, self.take = panel, take
        self.loop = QEventLoop()
        self.timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.loop.quit)
        self.waiting_since = None
        self.answered = False
        self.delays = []
        panel._recognizer.answered.connect(self._on_answer)
        bars = panel.bars
        paint = type(bars).paintEvent

        def paint_and_note(widget, event):
            paint(widget, event)
            self._on_painted()

        type(bars).paintEvent = paint_and_note

    def _on_answer(self, _answer):
        self.answered = True

    def _on_painted(self):
        if self.answered and self.waiting_since is not None:
            self.delays.append((time.perf_counter() - self.waiting_since) * 1000)
            self.waiting_since, self.answered = None, False

    def send(self, kind, point, button):
        canvas = self.panel.canvas
        rect = canvas.sheet_rect()
        k = rect.width() / 280
        at = QPointF(rect.x() + point[0] * k, rect.y() + point[1] * k)
        event = QMouseEvent(
            kind,
            at,
            canvas.mapToGlobal(at),
            button,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        if self.waiting_since is None:
            self.waiting_since = time.perf_counter()
        QApplication.sendEvent(canvas, event)

    def pause(self, ms):
        self.timer.start(ms)
        self.loop.exec()

    def run(self, moves):
        self.draw(1)  # the first drawing makes buffers, and widgets that stay
        self.take()
        return self.draw(moves)

    def draw(self, moves):
        self.delays.clear()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        points = figure_eight(60)
        done = 0
        while done < moves:
            self.panel.canvas.clear()
            self.pause(50)
            self.waiting_since, self.answered = None, False
            self.send(QEvent.Type.MouseButtonPress, points[0], left)
            for point in points[1:]:
                self.pause(INTERVAL)
                self.send(QEvent.Type.MouseMove, point, none)
                done += 1
            self.pause(30)
            self.send(QEvent.Type.MouseButtonRelease, points[-1], left)
            self.pause(300)
        return np.array(self.delays)


def report(name, delays):
    if len(delays) == 0:
        print(f"{name}: nothing was answered")
        return
    p50, p99 = np.percentile(delays, [50, 99])
    print(
        f"{name}: {len(delays)} answers, median {p50:.2f} ms, p99 {p99:.2f} ms, longest {delays.max():.2f} ms"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", default="784-100-10")
    parser.add_argument("--moves", type=int, default=600)
    parser.add_argument("--train", default="cnn")
    parser.add_argument("--take-cores", action="store_true", help="go before other programs (Linux, root)")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    runner = QtRunner()
    runner.failed.connect(lambda failure: print(failure.details))
    theme = Theme()
    context = AppContext(runner, JsonStore(None), theme, lambda message, **_: print(message))
    panel = PANELS["draw"].load()(context)
    network = Network.from_architecture(parse_architecture(options.network), seed=0)
    panel.use_network(LoadedNetwork(options.network, network))
    panel.resize(1280, 800)
    panel.show()
    measurement = Measurement(panel, take_threads if options.take_cores else lambda: None)
    measurement.pause(1500)
    # As the application does: a full collection takes 60 ms.
    gc.freeze()
    print(f"{options.network}, {app.platformName()}, a movement every {INTERVAL} ms")
    report("alone", measurement.run(options.moves))
    request = TrainRequest(architecture=options.train, epochs=50)
    runner.submit(
        "bench.train",
        lambda: run_train(request),
        on_update=lambda _: None,
        on_failed=lambda f: print(f.details),
    )
    measurement.pause(3000)
    report(f"while {options.train} trains", measurement.run(options.moves))
    panel.shutdown()
    runner.close()


if __name__ == "__main__":
    main()
