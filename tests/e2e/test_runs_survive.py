"""A window that is killed while it trains, or right after: nothing that has been learnt is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import nnviz

PROGRAM = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nnviz.gui.context import AppContext
from nnviz.gui.panels.train.panel import TrainPanel, checkpoint_path
from nnviz.gui.panels.train.resume_box import ResumeBox
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.train import TrainRequest

what = sys.argv[1]
application = QApplication([])
runner = QtRunner()
panel = TrainPanel(AppContext(runner, JsonStore(None), Theme()))
request = TrainRequest("784-20-10", epochs=6, subset=6000, validation=0.02, seed=3)

def say():
    if not panel.kept.loaded or panel.controller.running:
        return
    box = panel.findChild(ResumeBox)
    if what == "resume" and not box.isHidden():
        box.go_on.click()
        return
    if what != "look" and not panel.kept.runs():
        panel.set_request(request)
        panel.start()
        return
    known = {"runs": [r.record.epochs for r in panel.kept.runs()], "offered": not box.isHidden()}
    known["weights"] = [str(panel.kept.store.network_path(r.name)) for r in panel.kept.runs()]
    print(json.dumps(known), flush=True)
    if what == "end":
        return  # until it is killed
    timer.stop()
    panel.shutdown()
    runner.close()
    application.quit()

def tell_checkpoint():
    if what == "middle" and checkpoint_path().exists() and not panel.controller.paused:
        panel.controller.toggle_pause()  # so that it cannot end before it is killed
        print("learnt", flush=True)

timer = QTimer()
timer.timeout.connect(say)
timer.timeout.connect(tell_checkpoint)
timer.start(5)
application.exec()
"""


@pytest.fixture
def start(tmp_path):
    pytest.importorskip("PySide6")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(nnviz.__file__).resolve().parent.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "NNVIZ_CONFIG_DIR": str(tmp_path / "config"),
        "OPENBLAS_NUM_THREADS": "1",
    }

    def run(what, folder="data"):
        command = [sys.executable, str(program), what]
        environment["NNVIZ_DATA_DIR"] = str(tmp_path / folder)
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)

    return run


def answer(process):
    with process:
        return json.loads(process.stdout.readline())


def weights(known):
    return np.load(known["weights"][0])["parameters"]


@pytest.mark.e2e
def test_runs_survive_a_killed_window(start):
    with start("middle") as process:
        assert process.stdout.readline() == "learnt\n"
        process.kill()
    assert answer(start("look")) == {"runs": [], "offered": True, "weights": []}
    resumed = answer(start("resume"))
    assert resumed["runs"] == [6]
    with start("end", "other") as process:
        uninterrupted = json.loads(process.stdout.readline())
        process.kill()
    later = answer(start("look", "other"))
    assert later == uninterrupted
    assert later == {**later, "runs": [6], "offered": False}
    np.testing.assert_array_equal(weights(resumed), weights(later))
