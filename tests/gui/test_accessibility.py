"""Everything can be read, named, found and reached by the keyboard, on every page of every panel."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons import bundled_lessons
from nnviz.gui.command_palette import CommandPalette
from nnviz.gui.diagnostics import show_about, show_diagnostics
from nnviz.gui.focus_ring import FocusRing
from nnviz.gui.lock_dialog import LockDialog
from nnviz.gui.messages import DetailsDialog
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.theme import DARK, LIGHT
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.window import MainWindow

SCHEMES = {"light": LIGHT, "dark": DARK}
_COMPOUND = (QAbstractSpinBox, QComboBox, QTabBar, QScrollBar, QLineEdit, QHeaderView, QAbstractItemView)
_CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QAbstractSlider, QLineEdit, QAbstractItemView)


@pytest.fixture(autouse=True)
def no_leaks(qapp):
    """Pages that read the digits start the readers' pools, which stay; leaks are looked for elsewhere."""


@pytest.fixture
def window(make_context, qtbot):
    window = MainWindow(make_context())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def pages(window, slug):
    """Yield the panel once for each of its pages, with all sections unfolded."""
    panel = window.open_panel(slug)
    assert panel is not None, window.message()
    for index in range(max(1, len(panel.page_names()))):
        panel.show_page(index)
        for section in panel.findChildren(Collapsible):
            section.set_expanded(True)
        settle()
        yield panel


def is_control(widget):
    if widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView)):
        return False
    if isinstance(widget.parent(), _COMPOUND) or type(widget) is QAbstractButton:
        return False
    if isinstance(widget, _CONTROLS):
        return True
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and not isinstance(widget, (QScrollArea, QTabWidget))


def controls(root):
    return [w for w in root.findChildren(QWidget) if w.isVisible() and is_control(w)]


def text_of(widget):
    text = getattr(widget, "text", None)
    return text() if callable(text) and isinstance(widget, QAbstractButton) else ""


def explanation(widget):
    tabs = [widget.tabToolTip(i) for i in range(widget.count())] if isinstance(widget, QTabBar) else []
    return widget.toolTip() or widget.accessibleDescription() or "".join(tabs)


def describe(widget):
    where = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} {text_of(widget) or widget.accessibleName()!r} in {where}"


@pytest.mark.parametrize("slug", list(PANELS))
def test_every_control_is_named_explained_and_reached_by_tab(slug, window):
    for panel in pages(window, slug):
        for widget in controls(panel):
            assert widget.accessibleName() or text_of(widget), f"no name: {describe(widget)}"
            assert explanation(widget), f"no tooltip: {describe(widget)}"
        stops = tab_stops(panel)
        missed = [
            describe(w)
            for w in controls(panel)
            if w.isEnabled() and w not in stops and w.focusProxy() is None
        ]
        assert not missed, f"not reached by Tab: {missed}"


def tab_stops(panel):
    """Return what the Tab key visits in `panel`, in this order."""
    found, widget = [], panel.nextInFocusChain()
    while widget is not panel and len(found) < 5000:
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        # A tab widget hands the focus on to its tabs.
        if stops and panel.isAncestorOf(widget) and widget.isVisible() and not isinstance(widget, QTabWidget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("slug", list(PANELS))
def test_tab_goes_from_the_controls_to_the_picture_to_the_facts(slug, window):
    for panel in pages(window, slug):
        panel.focusNextPrevChild(True)
        columns = []
        for widget in tab_stops(panel):
            if panel._controls.isAncestorOf(widget):
                columns.append(0)
            else:
                columns.append(2 if panel._facts.isAncestorOf(widget) else 1)
        assert columns == sorted(columns)
        heights = [
            w.mapTo(panel, QPoint(0, 0)).y() for w in tab_stops(panel) if panel._controls.isAncestorOf(w)
        ]
        jumps = [b - a for a, b in pairwise(heights)]
        assert all(jump > -80 for jump in jumps), "Tab jumps up the column of controls"


def clipped(root):
    """Return the labels, buttons and fields that are smaller than what they have to show."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parent(), _COMPOUND):
            continue
        if isinstance(widget, QLabel) and widget.text():
            found += _clipped_label(widget)
        elif isinstance(widget, QAbstractButton) and is_control(widget):
            text = widget.fontMetrics().horizontalAdvance(widget.text())
            # An arrow alone may have less air around it than the style has in mind.
            least = text + 8 if len(widget.text()) < 3 else widget.sizeHint().width()
            found += _smaller(widget, least, widget.sizeHint().height())
        elif isinstance(widget, QAbstractSpinBox):
            field = widget.lineEdit()
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            found += _smaller(field, needed, 0)
        elif isinstance(widget, QScrollArea) and widget.widget() is not None:
            hidden_bar = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if hidden_bar:
                found += _smaller(widget.viewport(), widget.widget().width(), 0)
    return found


def _clipped_label(label):
    if label.wordWrap():
        return _smaller(label, label.minimumSizeHint().width(), label.heightForWidth(label.width()))
    if label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return []  # says all of it in its tooltip
    return _smaller(label, label.sizeHint().width(), label.sizeHint().height())


def _smaller(widget, width, height):
    if widget.width() + 1 >= width and widget.height() + 1 >= height:
        return []
    return [f"{describe(widget)}: {widget.width()}x{widget.height()}, needs {width}x{height}"]


@pytest.mark.parametrize("slug", list(PANELS))
def test_nothing_is_clipped(slug, window, theme):
    for panel in pages(window, slug):
        for mode in SCHEMES:
            theme.set_mode(mode)
            settle()
            assert window.width() <= 1280
            assert window.height() <= 800
            assert clipped(window) == [], panel.page_names()
    window.resize(1920, 1080)
    theme.set_presentation(True)
    for panel in pages(window, slug):
        assert window.width() <= 1920
        assert clipped(window) == [], f"presenting {panel.page_names()}"


def test_dialogs_are_named_and_explained(window, theme, qtbot):
    palette = CommandPalette(window.menus.actions(), window)
    details = DetailsDialog("Title", "message", "details", theme, window, "place.log")
    show_about(window)
    show_diagnostics(window)
    dialogs = [palette, *window.findChildren(DetailsDialog)]
    details.show()
    palette.open()
    settle()
    for dialog in dialogs:
        assert dialog.accessibleName() or dialog.windowTitle()
        for widget in controls(dialog):
            assert widget.accessibleName() or text_of(widget), describe(widget)
        dialog.close()


def test_lessons_are_named_and_explained(window):
    window.open_panel("draw")
    window.menus.lessons.show_shelf()
    settle()
    faults = []
    for path in (None, bundled_lessons()[0].path):
        if path is not None:
            window.menus.lessons.open_lesson(path)
            settle()
        for widget in controls(window.centralWidget()):
            if not (widget.accessibleName() or text_of(widget)):
                faults.append(f"no name: {describe(widget)}")
            elif not explanation(widget):
                faults.append(f"no tooltip: {describe(widget)}")
    assert faults == []
    window.menus.lessons.leave()


def test_the_dialog_that_locks_controls_is_named(window, qtbot):
    window.open_panel("race")
    window.menus.lessons.share_locked()
    settle()
    (dialog,) = window.findChildren(LockDialog)
    assert dialog.windowTitle()
    for widget in controls(dialog):
        assert widget.accessibleName() or text_of(widget), describe(widget)
    dialog.close()


def test_the_keyboard_is_followed_by_a_ring(qtbot, theme):
    box = QWidget()
    qtbot.addWidget(box)
    rows = QVBoxLayout(box)
    buttons = [QPushButton(str(i)) for i in range(3)]
    buttons.append(QCheckBox("last"))
    for button in buttons:
        rows.addWidget(button)
    ring = FocusRing(theme, box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    assert ring.target() is None, "nobody has used the keyboard yet"
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert ring.target() is buttons[1]
    before = box.grab().toImage()
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab)
    assert ring.target() is buttons[2]
    assert box.grab().toImage() != before
    QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert ring.target() is None
    ring.mark()
    assert ring.target() is buttons[2]
    rows.removeWidget(buttons[2])
    buttons[2].deleteLater()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    box.hide()


def contrast(one, other):
    """Return the contrast ratio of two colours (WCAG 2.1, relative luminance)."""

    def luminance(color):
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", list(SCHEMES.values()), ids=list(SCHEMES))
def test_text_has_the_contrast_of_wcag_aa(scheme):
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    grounds = ("window", "panel", "base", "hover", "plot")
    for ink in ("text", "muted", "accent", "good", "bad", "warn"):
        for ground in grounds:
            ratio = contrast(getattr(scheme, ink), getattr(scheme, ground))
            assert ratio >= 4.5, f"{ink} on {ground}: {ratio:.2f}"
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5
    # Lines and marks: 3 : 1, or 2 : 1 with a dash and a marker of their own (Okabe and Ito's palette).
    ratios = [contrast(color, scheme.plot) for color in scheme.data]
    assert min(ratios[:4]) >= 3.0
    assert min(ratios) >= 2.0
