"""The window: panels open, remember, fail and close without harm."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QUndoCommand
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMenu,
    QPushButton,
    QSlider,
    QWidget,
)

from nnviz.core.errors import StateError, UnknownNameError
from nnviz.gui import file_dialogs, share
from nnviz.gui.command_palette import CommandPalette, match_rank
from nnviz.gui.diagnostics import diagnostics
from nnviz.gui.faults import FaultReporter
from nnviz.gui.messages import DetailsDialog
from nnviz.gui.panel import Panel
from nnviz.gui.panel_registry import PANELS, PanelRegistry
from nnviz.gui.session import Session
from nnviz.gui.settings import JsonStore, write_atomically
from nnviz.gui.window import MainWindow
from nnviz.runtime import Failure
from nnviz.runtime.qt_runner import QtRunner

_spec = importlib.util.spec_from_file_location("nnviz_demo_panel", Path(__file__).with_name("demo_panel.py"))
demo = sys.modules["nnviz_demo_panel"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(demo)


class BrokenPanel(Panel):
    slug = "broken"
    title = "Broken"
    order = 9

    def __init__(self, context):
        super().__init__(context)
        raise RuntimeError("cannot be built")


class PlainPanel(Panel):
    slug = "plain"
    title = "Plain"
    order = 7


@pytest.fixture
def panels(monkeypatch):
    """The registry holds the panels of this file alone."""
    monkeypatch.setattr(PANELS, "_infos", {})
    monkeypatch.setattr(PANELS, "_classes", {})
    for cls in (demo.DemoPanel, BrokenPanel, PlainPanel):
        PANELS.register(cls)


@pytest.fixture
def make_window(make_context, panels, qtbot, tmp_path):
    made = []

    def make(runner=None, context=None, store=None):
        store = JsonStore(tmp_path / "session.json") if store is None else store
        window = MainWindow(context or make_context(runner), Session(store))
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    window.start("demo")
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.current_panel() is not None)
    return window


def action(window, text):
    return next(a for a in window.menus.actions() if a.text().replace("&", "").startswith(text))


def test_the_window_paints_before_the_first_panel_is_built(make_window, qtbot):
    window = make_window()
    window.start("demo")
    assert window.current_panel() is None
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.current_panel() is not None)
    assert window.current_panel().slug == "demo"
    assert "Waves" in window.windowTitle()


def test_panels_are_built_once_and_told_when_they_are_in_front(window):
    first = window.current_panel()
    window.open_panel("plain")
    assert window.current_panel().slug == "plain"
    window.open_panel("demo", {"form": {"frequency": 4.0}})
    assert window.current_panel() is first
    assert first.form.values()["frequency"] == 4.0
    assert first.calls == ["activated", "deactivated", "activated"]
    with pytest.raises(UnknownNameError):
        window.open_panel("nowhere")


def test_keys_reach_the_panels(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_panel().slug == "plain"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_panel().slug == "demo"


def test_a_faulty_panel_does_not_harm_the_others(window):
    assert window.open_panel("broken") is None
    assert "cannot be built" in window.message()
    assert window.current_panel().slug == "demo"
    assert window.open_panel("plain") is not None


def test_the_session_is_restored(make_window, make_context, qtbot):
    first = make_window()
    first.open_panel("demo", {"form": {"frequency": 8.0, "shape": "square"}})
    first.current_panel().set_facts_visible(False)
    first.open_panel("plain")
    first.close()
    second = make_window()
    second.start()
    second.show()
    qtbot.waitUntil(lambda: second.current_panel() is not None)
    assert second.current_panel().slug == "plain"
    panel = second.open_panel("demo")
    assert panel.form.values()["frequency"] == 8.0
    assert not panel.facts_visible()


@pytest.mark.parametrize(
    "kept", [{"state": {"form": {"frequency": -1}}}, {"state": {"x": 1}}, {"state": 3}, {"sizes": ["a"]}]
)
def test_a_session_that_does_not_fit_starts_afresh(make_window, kept):
    store = JsonStore(None)
    store.set("panel.demo", kept)
    window = make_window(store=store)
    panel = window.open_panel("demo")
    assert panel.form.instance() == demo.Wave()


def test_closing_in_the_middle_of_jobs(make_window, qtbot, monkeypatch):
    monkeypatch.setattr(demo.DemoPanel, "count", 10**9)
    window = make_window(QtRunner())
    panel = window.open_panel("demo")
    window.show()
    qtbot.waitUntil(lambda: panel.updates > 2, timeout=20_000)
    window.close()
    assert panel.calls[-1] == "shutdown"
    assert not window.isVisible()


def test_state_files_are_shared(window, tmp_path, monkeypatch):
    path = tmp_path / "mine"
    monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    panel = window.current_panel()
    panel.form.set_values({"frequency": 2.5})
    action(window, "Save").trigger()
    panel.form.reset()
    window.open_panel("plain")
    assert window.open_path(path.with_name("mine.nnviz"))
    assert window.current_panel() is panel
    assert panel.form.values()["frequency"] == 2.5


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff\xfe", b"[]", b"{}", b'{"nnviz": 99, "panel": "demo", "state": {}}',
        b'{"nnviz": 1, "panel": 3, "state": {}}', b'{"nnviz": 1, "panel": "demo"}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_broken_state_files_are_refused_with_their_name(window, tmp_path, content):
    path = tmp_path / "x.nnviz"
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"x\.nnviz"):
        share.read_shared(path)
    assert not window.open_path(path)
    assert "x.nnviz" in window.message()


def test_dropped_files_go_to_the_panel_that_takes_them(window, tmp_path):
    good, bad, strange = tmp_path / "a.wave", tmp_path / "b.wave", tmp_path / "c.txt"
    good.write_text('{"frequency": 3.0}')
    bad.write_text("{")
    strange.write_text("?")
    window.open_panel("plain")

    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none))

    drop(good)
    assert window.current_panel().form.values()["frequency"] == 3.0
    drop(bad)
    assert "is not a wave" in window.message()
    drop(strange)
    assert "No panel can open" in window.message()
    assert window.context.settings.get("recent", []) == [str(good)]


def test_undo_and_copy_go_to_the_panel(window):
    done = []

    class Command(QUndoCommand):
        def redo(self):
            done.append("do")

        def undo(self):
            done.append("undo")

    panel = window.current_panel()
    panel.setFocus()
    panel.stack.push(Command())
    action(window, "Undo").trigger()
    action(window, "Redo").trigger()
    assert done == ["do", "undo", "do"]
    action(window, "Copy").trigger()
    assert not QGuiApplication.clipboard().image().isNull()


def test_themes_and_presentation(window, theme):
    size = QApplication.font().pointSizeF()
    for name in ("Dark", "Light", "As the system"):
        action(window, name).trigger()
        window.grab()
    theme.set_mode("dark")
    assert QApplication.palette().window().color() == theme.color("window")
    assert window.current_panel().plot.backgroundBrush().color() == theme.color("plot")
    action(window, "Presentation").trigger()
    assert QApplication.font().pointSizeF() > size
    window.grab()
    action(window, "Presentation").trigger()
    assert QApplication.font().pointSizeF() == pytest.approx(size)


def test_after_presenting_the_window_is_as_it_was(window):
    window.showMaximized()
    action(window, "Presentation").trigger()
    assert window.isFullScreen()
    action(window, "Presentation").trigger()
    assert window.isMaximized()
    assert not window.isFullScreen()


def test_the_controls_can_make_room_for_the_picture(window):
    panel = window.current_panel()
    width = panel.plot.width()
    action(window, "Show or hide controls").trigger()
    QApplication.processEvents()
    assert not panel.controls_visible()
    assert panel.plot.width() > width + 200
    action(window, "Show or hide controls").trigger()
    assert panel.controls_visible()


def test_command_palette(window, qtbot):
    palette = CommandPalette(window.menus.actions(), window)
    assert "Reset the wave" in palette.texts()[0]
    palette._field.setText("plai")
    assert palette.texts()[0].startswith("Plain")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.current_panel().slug == "plain"
    assert match_rank("zz", "race") is None


def test_recent_files_of_one_name_are_told_apart_and_can_be_forgotten(window, tmp_path):
    recent = window.menus.recent_files
    for folder in ("a", "b"):
        recent.add(tmp_path / folder / "x.nnviz")
    recent._menu.aboutToShow.emit()
    shown = [action.text() for action in recent._menu.actions()]
    assert shown[:2] == ["x.nnviz (b)", "x.nnviz (a)"]
    recent._menu.actions()[-1].trigger()
    recent._menu.aboutToShow.emit()
    assert recent.paths() == []
    assert [action.isEnabled() for action in recent._menu.actions()] == [False]


def test_the_palette_finds_settings_and_recent_files(window, qtbot, tmp_path):
    window.current_panel().form.editor("frequency").set_value(3.0)
    wave = tmp_path / "steep & short.wave"
    wave.write_text('{"height": 0.5}')
    window.open_path(wave)
    palette = CommandPalette(window.menus.actions(), window)
    palette._field.setText("setting: freq")
    assert palette.texts()[0].startswith("Setting: Frequency")
    palette._field.setText("steep & short")
    assert palette.texts() == ["Open steep & short.wave"]
    window.current_panel().form.editor("height").set_value(1.5)
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.current_panel().form.editor("height").value() == 0.5


def test_the_palette_presses_buttons_of_the_panel_in_front(window):
    panel = window.current_panel()
    pressed = []
    for name, enabled in (("Start over", True), ("Start later", False)):
        button = QPushButton(name, panel)
        button.setEnabled(enabled)
        button.clicked.connect(lambda _on=False, name=name: pressed.append(name))
        button.show()
    window.show()
    palette = CommandPalette(window.menus.actions(), window)
    palette._field.setText("start")
    assert palette.texts()[0] == "Start over"
    assert "Start later" not in palette.texts()
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert pressed == ["Start over"]


def test_the_palette_finds_lessons(window, qtbot):
    palette = CommandPalette(window.menus.actions(), window)
    palette._field.setText("lesson: ")
    assert len([text for text in palette.texts() if text.startswith("Lesson: ")]) >= 10
    palette.close()


def test_the_palette_says_when_there_is_nothing(window, qtbot):
    palette = CommandPalette(window.menus.actions(), window)
    palette._field.setText("qqq")
    (text,) = palette.texts()
    assert "qqq" in text
    before = window.current_panel()
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.current_panel() is before
    palette.close()


def test_every_menu_action_has_a_tip_and_shortcuts_are_unique(window):
    keys = [s.toString() for a in window.menus.actions() for s in a.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(a.toolTip() for a in window.menus.actions())


def _is_in_menu(widget):
    """Whether a control is in a menu: pyqtgraph's own, which is never shown."""
    while widget is not None and not isinstance(widget, QMenu):
        widget = widget.parentWidget()
    return widget is not None


def unnamed_controls(root):
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
    return [
        w
        for w in root.findChildren(QWidget)
        if isinstance(w, kinds)
        and not w.accessibleName()
        and not getattr(w, "text", lambda: "")()
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), (QAbstractSpinBox, QComboBox))
        and not _is_in_menu(w)
    ]


def test_every_control_has_a_name(window):
    window.notify("text", "details", "error")
    assert unnamed_controls(window) == []


def test_exceptions_reach_the_user(window, theme, qtbot):
    reporter = FaultReporter(theme, Path("/nowhere/nnviz.log"))
    reporter.notify = window.notify
    reporter.show_failure(Failure("odd", "Traceback"))
    reporter.show_failure(Failure("odd again", "Traceback 2"))
    qtbot.waitUntil(lambda: reporter.count == 2)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog)]
    assert len(dialogs) == 1
    dialogs[0].copy()
    assert "Traceback 2" in QGuiApplication.clipboard().text()
    reporter.show_failure(Failure("out of range", "", expected=True))
    qtbot.waitUntil(lambda: window.message() == "out of range")
    reporter.close()


def test_diagnostics_hold_nothing_personal(window):
    text = diagnostics(window)
    assert "numpy" in text
    assert str(Path.home()) not in text


def test_details_of_a_message(window):
    window.notify("It failed", "Traceback ...", "error")
    window._notice.show_details()
    dialog = window.findChild(DetailsDialog)
    assert dialog is not None
    dialog.close()


# ---- settings ---------------------------------------------------------------------------------


def test_settings_survive_and_merge(tmp_path):
    path = tmp_path / "s.json"
    one, two = JsonStore(path), JsonStore(path)
    one.set("a", 1)
    two.set("b", 2)
    assert one.save()
    assert two.save()
    assert json.loads(path.read_text()) == {"a": 1, "b": 2, "schema": 1}
    assert JsonStore(path).get("a", 0) == 1
    assert JsonStore(path).get("a", "text") == "text"


@pytest.mark.parametrize("content", [b"", b"[1]", b"\xff", b'{"a": ', b"[" * 50_000])
def test_broken_settings_are_set_aside(tmp_path, content):
    path = tmp_path / "s.json"
    path.write_bytes(content)
    store = JsonStore(path)
    assert "cannot be read" in store.problem
    assert store.get("a", 5) == 5
    assert path.with_suffix(".broken.json").read_bytes() == content
    store.set("a", 6)
    assert store.save()


def test_settings_that_cannot_be_written_are_reported(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    store = JsonStore(file / "s.json")
    store.set("a", 1)
    assert not store.save()
    assert "cannot be written" in store.problem
    assert store.get("a", 0) == 1


def test_atomic_writing_leaves_the_old_file_when_it_fails(tmp_path, monkeypatch):
    path = tmp_path / "s.json"
    write_atomically(path, "old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("nnviz.gui.settings.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["s.json"]


# ---- registry ---------------------------------------------------------------------------------


def test_panels_are_found_without_importing_them(tmp_path, monkeypatch):
    package = tmp_path / "somepanels"
    (package / "big").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "one.py").write_text(
        'raise ImportError\n@PANELS.register\nclass A(Panel):\n    slug = "a"\n'
        '    title = QT_TRANSLATE_NOOP("Panel", "First")\n    order: int = 3\n'
    )
    (package / "big" / "__init__.py").write_text("")
    (package / "big" / "panel.py").write_text(
        '@PANELS.register\nclass B(Panel):\n    slug = "b"\n    title = "Second"\n'
        '    icon = "race"\n    order = 1\n'
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    registry = PanelRegistry("somepanels")
    assert [info.slug for info in registry.infos()] == ["b", "a"]
    assert registry["a"].title == "First"
    assert registry["b"].module == "somepanels.big.panel"
    assert "c" not in registry
    monkeypatch.delitem(sys.modules, "somepanels", raising=False)


def test_two_panels_cannot_share_a_slug(panels):
    class Other(Panel):
        slug = "demo"

    with pytest.raises(ValueError, match="slug"):
        PANELS.register(Other)


def test_a_copied_picture_can_be_pasted_into_the_draw_panel(qtbot, context):
    from PySide6.QtGui import QPixmap

    from nnviz.gui.panels.draw.dropped import picture_from_mime
    from nnviz.gui.widgets.export import copy_picture

    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(60, 40)
    copy_picture(widget, context)
    gray, _ = picture_from_mime(QGuiApplication.clipboard().mimeData())
    assert gray.shape[0] >= 40
    data = QMimeData()
    data.setImageData(QPixmap(20, 10))
    assert picture_from_mime(data)[0].shape == (10, 20)
    assert picture_from_mime(None)[0] is None


def test_enter_presses_the_button_that_has_the_keyboard(window, monkeypatch):
    button = QPushButton("Go", window)
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    monkeypatch.setattr(QApplication, "focusWidget", staticmethod(lambda: button))
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(pressed) == 2
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.setEnabled(False)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert len(pressed) == 2
