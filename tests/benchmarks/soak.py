"""Random actions over all panels of the real window: no crash, no fault, no growing memory.

    python tests/benchmarks/soak.py [--actions 10000] [--seed 0] [--panel SLUG] [--minutes 60]

Each action is drawn from: open a panel, move a slider, type a number, choose an entry, press a button,
drag on a picture, press a key, resize, choose from a menu (lessons too), switch theme or language, restore a
state, close and reopen the window. Faults that nnviz would show in a dialog are printed with the action that
led to them; the exit code is 1, and also if the last quarter of a long run took more memory than the second.
With --minutes the actions are spread over that time by the clock, as a user's are.
"""

import argparse
import collections
import faulthandler
import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
import warnings
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np  # noqa: E402
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QAction, QDesktopServices  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

KEYS = [
    Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_9,
]  # fmt: skip

OLD_EVERY = 100  # actions, a minute or two of a user
LONG = 4000
"""Actions from which on memory is judged."""
GROWTH = 1.2


def disarm() -> None:
    """Nothing modal may wait for a user."""
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    QFileDialog.getOpenFileNames = staticmethod(lambda *_a, **_k: ([], ""))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_a, **_k: "")
    for name in ("getText", "getItem"):
        setattr(QInputDialog, name, staticmethod(lambda *_a, **_k: ("", False)))
    for name in ("getInt", "getDouble"):
        setattr(QInputDialog, name, staticmethod(lambda *_a, **_k: (0, False)))
    for name in ("question", "warning", "information", "critical"):
        setattr(QMessageBox, name, staticmethod(lambda *_a, **_k: QMessageBox.StandardButton.Yes))
    QDialog.exec = lambda self: 0
    QDesktopServices.openUrl = staticmethod(lambda *_a, **_k: True)
    QMenu.exec = lambda *_a, **_k: None
    QMenu.popup = lambda *_a, **_k: None
    QToolButton.showMenu = lambda self: None
    from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog

    QPrintDialog.exec = QPrintPreviewDialog.exec = lambda self: 0


class Soak:
    def __init__(self, seed: int, only: str) -> None:
        from nnviz.gui import application

        self.rng = np.random.default_rng(seed)
        self.only = only
        self.app = application.make_application([])
        self.faults: list[str] = []
        self.last = "start"
        self.counts: collections.Counter[str] = collections.Counter()
        sys.excepthook = self.on_exception
        warnings.simplefilter("default")
        warnings.showwarning = self.on_warning
        qInstallMessageHandler(self.on_message)
        self.memory: list[int] = []
        self.states: dict[str, list[dict]] = collections.defaultdict(list)
        self.open_window()

    def on_exception(self, kind, error, trace) -> None:
        import traceback

        self.note("".join(traceback.format_exception(kind, error, trace)))

    def on_warning(self, message, category, file, line, *_rest) -> None:
        self.note(f"{file}:{line}: {category.__name__}: {message}")

    def on_message(self, kind, _context, text) -> None:
        # What the offscreen platform cannot do is no fault of the window.
        if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            self.note(f"Qt: {text}")

    def note(self, text: str) -> None:
        # Each kind of fault is shown once.
        if text.strip().splitlines()[-3:] not in [known.strip().splitlines()[-3:] for known in self.faults]:
            sys.stdout.write(f"FAULT after {self.last}\n{text}\n")
            sys.stdout.flush()
        self.faults.append(text)

    def open_window(self) -> None:
        from nnviz.gui.context import AppContext
        from nnviz.gui.language_switch import LanguageSwitch
        from nnviz.gui.session import Session
        from nnviz.gui.settings import JsonStore, config_dir
        from nnviz.gui.theme import Theme
        from nnviz.gui.window import MainWindow
        from nnviz.runtime.qt_runner import QtRunner

        settings = JsonStore(config_dir() / "settings.json")
        self.theme = Theme(settings)
        self.theme.apply()
        self.runner = QtRunner()
        self.runner.failed.connect(lambda failure: self.note(failure.details))
        context = AppContext(self.runner, settings, self.theme)
        session = Session(JsonStore(config_dir() / "s.json"))

        def make():
            window = MainWindow(context, session)
            plain = window.notify

            def notify(message, details="", level="info"):
                if level == "error" or "afresh" in message:
                    self.note(f"{message}\n{details}")
                plain(message, details, level)

            window.context.notify = window.notify = notify
            return window

        self.switch = LanguageSwitch(make(), make)
        self.window.start(self.only)
        self.window.show()
        self.settle(50)

    @property
    def window(self):
        return self.switch.window

    def settle(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def pick(self, kind):
        panel = self.window.current_panel()
        if panel is None:
            return None
        found = [w for w in panel.findChildren(kind) if w.isVisible() and w.isEnabled()]
        return found[self.rng.integers(len(found))] if found else None

    # ---- actions ----

    def act_open(self):
        slugs = [self.only] if self.only else list(self.window.registry)
        slug = slugs[self.rng.integers(len(slugs))]
        self.last = f"open {slug}"
        self.window.open_panel(slug)

    def act_slider(self):
        slider = self.pick(QAbstractSlider)
        if slider is not None and slider.maximum() > slider.minimum():
            value = int(self.rng.integers(slider.minimum(), slider.maximum(), endpoint=True))
            self.last = f"slider {name(slider)} = {value}"
            slider.setValue(value)

    def act_spin(self):
        box = self.pick(QAbstractSpinBox)
        if box is not None:
            steps = int(self.rng.integers(-5, 6))
            self.last = f"spin {name(box)} by {steps}"
            box.stepBy(steps)

    def act_combo(self):
        combo = self.pick(QComboBox)
        if combo is not None and combo.count():
            index = int(self.rng.integers(combo.count()))
            self.last = f"combo {name(combo)} = {combo.itemText(index)}"
            combo.setCurrentIndex(index)
            combo.activated.emit(index)

    def act_button(self):
        button = self.pick(QAbstractButton)
        if button is not None:
            self.last = f"button {name(button)}"
            menu = button.menu() if isinstance(button, (QToolButton, QPushButton)) else None
            if menu is None:
                button.click()
            elif menu.actions():
                # A menu that pops up waits for the mouse.
                menu.aboutToShow.emit()
                action = menu.actions()[self.rng.integers(len(menu.actions()))]
                self.last += f" > {action.text()}"
                action.trigger()

    def act_tab(self):
        bar = self.pick(QTabBar)
        if bar is not None and bar.count():
            index = int(self.rng.integers(bar.count()))
            self.last = f"tab {bar.tabText(index)}"
            bar.setCurrentIndex(index)

    def act_text(self):
        field = self.pick(QLineEdit)
        if field is not None and not isinstance(field.parent(), QAbstractSpinBox):
            texts = ["", "x*y", "1/0", "((((", "sin(x)", "784-10", "adam:lr=0.1", "é", "1e309", "x" * 300]
            text = texts[self.rng.integers(len(texts))]
            self.last = f"text {name(field)} = {text[:20]!r}"
            field.setText(text)
            field.textEdited.emit(text)
            field.editingFinished.emit()

    def act_drag(self):
        panel = self.window.current_panel()
        if panel is None:
            return
        view = panel.view()
        places = [
            view,
            *[w for w in view.findChildren(QWidget) if w.isVisible() and w.width() > 60 and w.height() > 60],
        ]
        place = places[self.rng.integers(len(places))]
        if isinstance(place, QAbstractButton):
            return
        self.last = f"drag on {type(place).__name__} {name(place)}"
        points = [
            QPoint(int(self.rng.integers(place.width())), int(self.rng.integers(place.height())))
            for _ in range(4)
        ]
        QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(place, point)
        QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=points[-1])

    def act_key(self):
        target = QApplication.focusWidget() or self.window
        key = KEYS[self.rng.integers(len(KEYS))]
        self.last = f"key {key.name} on {type(target).__name__} {name(target)}"
        QTest.keyClick(target, key)

    def act_resize(self):
        size = int(self.rng.integers(800, 1900)), int(self.rng.integers(520, 1100))
        self.last = f"resize {size}"
        self.window.resize(*size)

    def act_theme(self):
        self.last = "theme"
        self.theme.set_mode(["light", "dark", "system"][self.rng.integers(3)])
        if self.rng.random() < 0.2:
            self.theme.set_presentation(not self.theme.presentation)

    def act_menu(self):
        actions = [a for a in self.window.menus.actions() if a.isEnabled() and a.menu() is None]
        found = [a for a in actions if a.menuRole() != QAction.MenuRole.QuitRole]
        action = found[self.rng.integers(len(found))]
        self.last = f"menu {action.text()}"
        action.trigger()

    def act_language(self):
        language = ["en", "zh_CN", "system"][self.rng.integers(3)]
        self.last = f"language {language}"
        self.switch.choose(language)

    def act_state(self):
        panel = self.window.current_panel()
        if panel is None:
            return
        self.last = f"state of {panel.slug}"
        kept = self.states[panel.slug]
        kept.append(json.loads(json.dumps(panel.state(), allow_nan=False)))
        del kept[:-20]
        self.last = f"restore {panel.slug}"
        panel.restore_state(kept[self.rng.integers(len(kept))])

    def act_undo(self):
        panel = self.window.current_panel()
        stack = panel.undo_stack() if panel is not None else None
        if stack is not None:
            self.last = "undo or redo"
            (stack.undo if self.rng.random() < 0.6 else stack.redo)()

    def act_session(self):
        self.last = "save session"
        self.window.save_session(durable=False)

    def act_reopen(self):
        self.last = "close and reopen"
        self.theme.set_presentation(False)
        self.close_window()
        self.open_window()

    def close_window(self) -> None:
        self.switch.stop()
        self.window.close()
        self.window.deleteLater()
        self.runner.close()
        # The program ends here. One that goes on (a change of language) collects the old window at once:
        # Shiboken takes an object at the address of a dead one, whose wrapper still lies about, for that one.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    def run(self, count: int, minutes: float = 0.0) -> None:
        weights = {
            self.act_open: 4, self.act_slider: 20, self.act_spin: 8, self.act_combo: 10, self.act_button: 18,
            self.act_tab: 5, self.act_text: 4, self.act_drag: 14, self.act_key: 6, self.act_resize: 1,
            self.act_theme: 1, self.act_state: 4, self.act_undo: 4, self.act_session: 1, self.act_reopen: 0.2,
            self.act_menu: 3, self.act_language: 0.5,
        }  # fmt: skip
        actions = list(weights)
        shares = np.array(list(weights.values()), float)
        started = time.monotonic()
        for number in range(1, count + 1):
            action = actions[self.rng.choice(len(actions), p=shares / shares.sum())]
            self.counts[action.__name__] += 1
            try:
                action()
            except Exception:  # noqa: BLE001 - every fault is to be found, not the first
                self.on_exception(*sys.exc_info())
            due = started + 60 * minutes * number / count
            self.settle(max(int(self.rng.integers(0, 12)), int(1000 * (due - time.monotonic()))))
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, (QDialog, QMenu)) and widget.isVisible():
                    widget.close()
            if number % 50 == 0:
                pages = int(Path("/proc/self/statm").read_text().split()[1])
                self.memory.append(pages * resource.getpagesize() >> 20)
            if number % OLD_EVERY == 0:
                # Twenty actions a second are no user: the window collects old cycles by the clock.
                gc.collect()
            if number % 500 == 0:
                memory = round(statistics.median(self.memory[-10:]))
                seconds = time.monotonic() - started
                print(
                    f"{number} actions, {seconds:.0f} s, {memory} MB, {len(self.faults)} faults", flush=True
                )
        self.last = "close"
        self.close_window()

    def growth(self) -> float:
        """Return the memory of the last quarter in relation to that of the second (medians)."""
        quarter = len(self.memory) // 4
        if quarter == 0:
            return 1.0
        early, late = self.memory[quarter : 2 * quarter], self.memory[-quarter:]
        print(f"memory: median {statistics.median(early)} MB in the second quarter, "
              f"{statistics.median(late)} MB in the last, at most {max(self.memory)} MB")  # fmt: skip
        return statistics.median(late) / statistics.median(early)


def name(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    return widget.accessibleName() or widget.objectName() or (text() if callable(text) else str(text))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--panel", default="")
    parser.add_argument("--minutes", type=float, default=0.0, help="spread the actions over this time")
    options = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NNVIZ_CONFIG_DIR"] = folder
        os.environ["XDG_DATA_HOME"] = folder
        disarm()
        soak = Soak(options.seed, options.panel)
        soak.run(options.actions, options.minutes)
        print(dict(soak.counts))
        print(f"{options.actions} actions, {len(soak.faults)} faults")
        grown = soak.growth() > GROWTH and options.actions >= LONG
        return 1 if soak.faults or grown else 0


if __name__ == "__main__":
    sys.exit(main())
