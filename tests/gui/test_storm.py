"""Random use of real panels with the real runner: nothing hangs, leaks, is stale or gets lost."""

import os
import threading
import time

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from nnviz.gui.context import AppContext
from nnviz.gui.panel import Panel
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.panels.race import jobs as race_jobs
from nnviz.gui.settings import JsonStore
from nnviz.gui.theme import Theme
from nnviz.gui.window import MainWindow
from nnviz.runtime.qt_runner import QtRunner
from nnviz.tasks.race import run_race

PATIENCE = 30.0  # seconds until something counts as a hang, on a machine busy with other things


class Injected(RuntimeError):
    """Raised inside the core, as a mistake there would be."""


class CounterPanel(Panel):
    """Counts jobs; what is on its label has to belong to the newest one."""

    slug = "counter"
    title = "Counter"
    order = 1
    made: list["CounterPanel"] = []

    def __init__(self, context):
        super().__init__(context)
        self.label = QLabel("")
        self.set_view(self.label)
        self.number = 0
        self.finals = {}
        self.wrong = []
        self.job = None
        self.failed = set()
        self.made.append(self)

    def submit(self, length, fails, interactive):
        self.number += 1
        number = self.number

        def work():
            for i in range(length):
                if i % 7 == 3:
                    time.sleep(0.0005)
                yield number, i
            if fails:
                raise Injected("in a job")

        def show(value):
            if value[0] != self.number or not self.job.is_active:
                self.wrong.append(("stale", value, self.number))
            self.label.setText(f"{value[0]}:{value[1]}")
            self.finals[number] = value[1]

        def finished():
            if fails or (length and self.finals.get(number) != length - 1):
                self.wrong.append(("lost", number, self.finals.get(number)))

        def failed(failure):
            self.failed.add(number)
            if not fails or "in a job" not in failure.message:
                self.wrong.append(("failed", number, failure.message))

        self.job = self.context.runner.submit(
            "counter.job",
            work,
            on_update=show,
            on_finished=finished,
            on_failed=failed,
            interactive=interactive,
        )
        self.last = (number, length, fails)

    def state(self):
        return {"number": self.number}

    def restore_state(self, state):
        self.number = int(state["number"])

    def shutdown(self):
        self.context.runner.cancel("counter.job")


@pytest.fixture(autouse=True)
def counter_panel(monkeypatch):
    """The counter stands among the real panels."""
    PANELS.infos()
    PANELS.register(CounterPanel)
    monkeypatch.setattr(race_jobs, "run_race", run_race)
    yield
    # Only this one: panels that have been imported meanwhile register themselves once and never again.
    for kept in (PANELS._infos, PANELS._classes):
        kept.pop("counter", None)


def settle(condition, seconds=PATIENCE):
    """Let the event loop run until `condition` holds; return whether it came to that."""
    limit = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > limit:
            return False
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
    return True


class Storm(RuleBasedStateMachine):
    """Submit, cancel, pause, resume, step, resize, switch panels, close and reopen, raise in the core."""

    def __init__(self):
        super().__init__()
        self.theme = Theme()
        self.threads = set(threading.enumerate())
        self.unexpected = []
        self.window = None

    @initialize()
    def open(self):
        self.runner = QtRunner()
        self.runner.failed.connect(self._note)
        self.window = MainWindow(AppContext(self.runner, JsonStore(None), self.theme))
        plain = self.window.notify

        def notify(message, details="", level="info"):
            if level == "error" and "Injected" not in details:
                self.unexpected.append(details or message)
            plain(message, details, level)

        self.window.notify = self.window.context.notify = notify
        self.counter = self.window.open_panel("counter")
        self.race = self.window.open_panel("race")
        self.window.show()

    def _note(self, failure):
        if "Injected" not in failure.details:
            self.unexpected.append(failure.details)

    @rule(length=st.integers(0, 300), fails=st.booleans(), interactive=st.booleans())
    def submit(self, length, fails, interactive):
        self.counter.submit(length, fails, interactive)

    @rule(what=st.sampled_from(["cancel", "pause", "resume", "step"]))
    def touch(self, what):
        if self.counter.job is not None:
            getattr(self.counter.job, what)()

    @rule(seed=st.integers(0, 5), steps=st.sampled_from([1, 40, 400]))
    def change_race(self, seed, steps):
        state = self.race.state()
        self.race.restore_state({**state, "race": {**state["race"], "seed": seed, "steps": steps}})

    @rule()
    def break_the_core(self):
        """From now on races fail after a moment, as with a mistake in the core."""

        def failing(request):
            yield from ()
            time.sleep(0.005)
            raise Injected("in the core")

        race_jobs.run_race = failing

    @rule()
    def mend_the_core(self):
        race_jobs.run_race = run_race

    @rule(slug=st.sampled_from(["counter", "race", "activations"]))
    def switch(self, slug):
        self.window.open_panel(slug)

    @rule(width=st.integers(800, 1600), height=st.integers(520, 1000))
    def resize(self, width, height):
        self.window.resize(width, height)

    @rule(milliseconds=st.integers(0, 8))
    def wait(self, milliseconds):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    @rule()
    def close_and_reopen(self):
        self._close()
        self.open()

    @invariant()
    def nothing_is_stale_or_lost(self):
        if self.window is not None:
            assert self.counter.wrong == []
            assert self.unexpected == []
            shown = self.counter.label.text()
            assert not shown or int(shown.split(":")[0]) <= self.counter.number

    def _close(self):
        began = time.monotonic()
        self.window.close()
        assert time.monotonic() - began < PATIENCE, "closing hangs"
        self.window.deleteLater()
        self.window = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert settle(lambda: not self._left()), f"threads left behind: {self._left()}"

    def _race_is_shown(self):
        return self.race.result is not None and self.race.result.request == self.race.request

    def _left(self):
        return [t for t in threading.enumerate() if t not in self.threads and t.is_alive()]

    def teardown(self):
        if self.window is None:
            return
        try:
            if self.counter.job is not None:
                self.counter.job.resume()
            self.mend_the_core()
            # A failed race has been told; the next wish of the user is what has to be on the screen.
            self.change_race(3, 50)
            assert settle(lambda: not self.runner.is_busy()), "something never ends"
            assert settle(self._race_is_shown), "another race is shown than the one that is set"
            assert self.race.result.progress == 1.0
            if self.counter.job is not None and self.counter.job.state.name == "FINISHED":
                number, length, _ = self.counter.last
                assert self.counter.label.text() == f"{number}:{length - 1}" or not length
            self.nothing_is_stale_or_lost()
        finally:
            self._close()


Storm.TestCase.settings = settings(
    max_examples=int(os.environ.get("NNVIZ_STORM", "8")),
    stateful_step_count=16,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    database=None,
)
TestStorm = Storm.TestCase
