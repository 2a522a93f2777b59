"""What the command palette finds besides the menus: pages of panels, controls in view, recent files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QToolButton, QWidget

from nnviz.core.lessons import bundled_lessons, figure_chapters
from nnviz.gui.panel_settings import controls_in
from nnviz.gui.rail import panel_title
from nnviz.gui.translation import current_language, without_mnemonic

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteSources", text)


def further_actions(window: MainWindow, parent: QObject) -> list[QAction]:
    """Return actions for everything that is no menu entry.

    Parameters
    ----------
    window : MainWindow
    parent : QObject
        Owner of the actions.
    """
    return [
        *_buttons(window, parent),
        *_pages(window, parent),
        *_controls(window, parent),
        *_lessons(window, parent),
        *_recent(window, parent),
        *_figures(window, parent),
    ]


def _action(parent: QObject, text: str, tip: str, slot: Callable[[], object]) -> QAction:
    # A menu would take a single & for a shortcut.
    action = QAction(text.replace("&", "&&"), parent)
    action.setIconText(text)
    action.setToolTip(tip)
    action.triggered.connect(lambda _checked=False: slot())
    return action


def _pages(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    built = {panel.slug: panel for panel in window.built_panels()}
    for info in window.registry.infos():
        panel, title = built.get(info.slug), panel_title(info)
        names = (
            panel.page_names()
            if panel is not None
            else [QCoreApplication.translate("Panel", page) for page in info.pages]
        )
        for index, name in enumerate(names):
            text = _tr("{panel}: {page}").format(panel=title, page=name)
            tip = _tr("A page of the panel {panel}").format(panel=title)
            yield _action(parent, text, tip, lambda slug=info.slug, index=index: _show(window, slug, index))


def _show(window: MainWindow, slug: str, index: int) -> None:
    panel = window.open_panel(slug)
    if panel is not None:
        panel.show_page(index)


def _buttons(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    """Yield what the panel in front shows as a button, "Start" before all."""
    panel = window.current_panel()
    named: set[str] = set()
    for button in [] if panel is None else panel.findChildren(QAbstractButton):
        name = without_mnemonic(button.accessibleName() or button.text()).rstrip("…")
        pressable = isinstance(button, (QPushButton, QToolButton)) and button.objectName() != "section"
        if pressable and name and name not in named and button.isVisible() and button.isEnabled():
            named.add(name)
            tip = button.toolTip() or _tr("A button of this panel")
            yield _action(parent, name, tip, lambda button=button: button.click())


def _controls(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    panel = window.current_panel()
    column = None if panel is None else panel.controls_widget()
    if column is None:
        return
    named: set[str] = set()
    for name, widget in controls_in(column):
        if not name or name in named or isinstance(widget, QAbstractButton):
            continue
        named.add(name)
        text = _tr("Setting: {name}").format(name=name)
        tip = widget.toolTip() or _tr("A control on the left")
        yield _action(parent, text, tip, lambda widget=widget: _reveal(window, widget))


def _reveal(window: MainWindow, widget: QWidget) -> None:
    """Bring a control into view and give it the keyboard."""
    above = widget.parentWidget()
    while above is not None:
        unfold = getattr(above, "set_expanded", None)
        if unfold is not None:
            unfold(True)
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.mark_focus()


def _lessons(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    for info in bundled_lessons(current_language()):
        text = _tr("Lesson: {title}").format(title=info.title)
        yield _action(
            parent, text, info.summary, lambda path=info.path: window.menus.lessons.open_lesson(path)
        )


def _figures(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    for chapter in figure_chapters(current_language()):
        for figure in chapter.figures:
            text = _tr("Figure {number}: {caption}").format(number=figure.number, caption=figure.caption)
            action = _action(
                parent, text, chapter.title, lambda figure=figure: window.menus.lessons.open_figure(figure)
            )
            # Whatever somebody types before the number: "fig 6-9", "图6-9", "6-9".
            action.setProperty("figure", figure.number)
            yield action


def _open_lesson(window: MainWindow, path: Path) -> None:
    window.menus.lessons.open_lesson(path)


def _recent(window: MainWindow, parent: QObject) -> Iterator[QAction]:
    for path in window.menus.recent():
        text = _tr("Open {file}").format(file=path.name)
        yield _action(parent, text, str(path), lambda path=path: _open(window, path))


def _open(window: MainWindow, path: Path) -> None:
    window.open_path(path)
