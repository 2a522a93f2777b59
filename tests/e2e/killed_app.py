"""The real application, busy with everything it keeps, to be killed at any moment (see kill_app.py).

It prints what it finds when it opens (``opened {...}``), then after each thing that it was told is on disk
(``kept race 17``). The n-th version of each thing has n in it.
"""

# ruff: noqa: T201, E402 - it speaks to the process that kills it; the environment comes before Qt

import dataclasses
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

from PySide6.QtCore import QTimer

from nnviz.gui import application

PROFILE = Path(os.environ.get("NNVIZ_CONFIG_DIR", "."))  # the collector of tests imports this file too
RACE_FILE, STATE_FILE = PROFILE / "mine.json", PROFILE / "mine.nnviz"


def say(*words):
    print(*words, flush=True)


class Busy:
    """Changes things and saves them, a little every few milliseconds."""

    def __init__(self, window, number):
        self.window, self.number = window, number
        self.panels = {}
        self.messages = []
        plain = window.notify

        def notify(message, details="", level="info"):
            self.messages.append(message)
            plain(message, details, level)

        window.notify = window.context.notify = notify
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.step)
        self.turn = number  # each life begins with something else
        QTimer.singleShot(0, window, self.open_all)

    def open_all(self):
        for slug in ("race", "draw", "train"):
            self.panels[slug] = self.window.open_panel(slug)
        say("opened", json.dumps(self.found()))
        self.timer.start(5)

    def found(self):
        """Return the number in everything that was kept, and what the user has been told."""
        from nnviz.core.shared_state import read_shared_state
        from nnviz.tasks.race_files import load_race

        strokes = self.panels["draw"].state()["ink"]["strokes"]
        found = {
            "settings": self.window.context.settings.get("killed.number", 0),
            "race": self.panels["race"].state()["race"]["seed"],
            "drawing": round(strokes[0][0] * 10) if strokes else 0,
            "handwriting": len(self.panels["draw"].handwriting.samples),
            "messages": self.messages,
        }
        if RACE_FILE.exists():
            found["race file"] = load_race(RACE_FILE).seed
        if STATE_FILE.exists():
            found["state file"] = read_shared_state(STATE_FILE).state["n"]
        return found

    def step(self):
        steps = (self.settings, self.session, self.handwriting, self.race_file, self.state_file, self.train)
        self.turn += 1
        self.number += 1
        steps[self.turn % len(steps)](self.number)

    def settings(self, number):
        settings = self.window.context.settings
        settings.set("killed.number", number)
        if settings.save(durable=False):
            say("kept settings", number)

    def session(self, number):
        race, draw = self.panels["race"], self.panels["draw"]
        state = race.state()
        race.restore_state({**state, "race": {**state["race"], "seed": number}})
        draw.restore_state({**draw.state(), "ink": {"strokes": [[number / 10, 5.0, 12.0]]}})
        for panel in (race, draw):
            self.window.session.keep_panel(panel)
        self.window.save_session(durable=False)
        if not self.window.session.store.problem:
            say("kept race", number)
            say("kept drawing", number)

    def handwriting(self, number):
        import numpy as np

        from nnviz.core.data.handwriting import HandwritingSample

        controller = self.panels["draw"].handwriting
        stroke = np.array([[10.0, 20.0], [number % 200 + 20.0, 250.0]])
        if controller.add(HandwritingSample(number % 10, (stroke,))):
            say("kept handwriting", len(controller.samples))

    def race_file(self, number):
        from nnviz.core.states import from_state
        from nnviz.tasks.race import RaceRequest
        from nnviz.tasks.race_files import save_race

        request = from_state(RaceRequest, self.panels["race"].state()["race"])
        save_race(RACE_FILE, dataclasses.replace(request, seed=number))
        say("kept race file", number)

    def state_file(self, number):
        from nnviz.core.file_writing import write_file
        from nnviz.core.shared_state import SharedState

        write_file(STATE_FILE, SharedState("race", {"n": number}).text().encode())
        say("kept state file", number)

    def train(self, number):
        """Train on a few samples, so that checkpoints and finished runs are written all the time."""
        from nnviz.tasks.train import TrainRequest

        panel = self.panels["train"]
        if panel.controller.running or self.number < 12:
            return
        data = str(PROFILE / "samples.npz")
        panel.set_request(
            TrainRequest("784-8-10", data=data, epochs=20, batch_size=10, validation=0.2, seed=number)
        )
        panel.start()


def main():
    number = int(sys.argv[1])
    show = application.show_window
    keep = []

    def show_and_be_busy(window, **options):
        show(window, **options)
        keep.append(Busy(window, number))

    application.show_window = show_and_be_busy
    return application.run([])


if __name__ == "__main__":
    sys.exit(main())
