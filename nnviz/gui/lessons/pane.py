"""The pane beside the panel: title, step or list of lessons, back and next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons import FigureChapter, Lesson, chapter_of
from nnviz.gui.icons import bind_icon
from nnviz.gui.lessons.figures_page import FiguresPage
from nnviz.gui.lessons.lesson_link import LessonLink
from nnviz.gui.lessons.progress import Progress
from nnviz.gui.lessons.shelf_page import ShelfPage
from nnviz.gui.lessons.step_page import StepPage
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widget_order import order_tabs

WIDTH = 352
"""Usual width of the pane, pixels."""
_NARROWEST = 256


class LessonPane(QWidget):
    """What is in the dock.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    step_wanted(int)
    figure_wanted(int, str)
        Step and figure of the book.
    next_wanted(), back_wanted(), reset_wanted(), shelf_wanted(), leave_wanted()
    """

    step_wanted = Signal(int)
    next_wanted = Signal()
    back_wanted = Signal()
    reset_wanted = Signal()
    shelf_wanted = Signal()
    leave_wanted = Signal()
    figure_wanted = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lesson: Lesson | None = None
        self._progress = Progress()
        self.setObjectName("lesson_pane")
        self.page = StepPage(theme)
        self.shelf = ShelfPage(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shelf)
        self.stack.addWidget(self.page)
        self.figures = FiguresPage(theme)
        self.stack.addWidget(self.figures)
        self.note = QLabel()
        self.note.setObjectName("problem")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(2 * UNIT, SMALL, 2 * UNIT, SMALL)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        self.link = LessonLink(theme)
        column.addWidget(self.link)
        column.addWidget(self._build_foot())
        self._add_keys()
        theme.changed.connect(self._fit)
        self._fit()

    def _tool(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        bind_icon(button, icon, self._theme)
        return button

    def _build_head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("lesson_head")
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * UNIT, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        self.title = QLabel()
        self.title.setObjectName("lesson_title")
        self.title.setWordWrap(True)
        self.reset_button = self._tool(
            "restart", self.tr("Reset this step"),
            self.tr("Put the panel back to where this step begins and forget the answers given in it"),
        )  # fmt: skip
        self.shelf_button = self._tool(
            "menu", self.tr("List of lessons"), self.tr("All lessons; your own work stays put away")
        )
        self.leave_button = self._tool(
            "close", self.tr("Leave the lesson"),
            self.tr("Close this pane; the panels get back what was in them before"),
        )  # fmt: skip
        self.reset_button.clicked.connect(self.reset_wanted)
        self.shelf_button.clicked.connect(self.shelf_wanted)
        self.leave_button.clicked.connect(self.leave_wanted)
        row.addWidget(self.title, 1)
        for button in (self.reset_button, self.shelf_button, self.leave_button):
            row.addWidget(button)
        return head

    def _build_foot(self) -> QWidget:
        self.foot = QWidget()
        self.foot.setObjectName("lesson_foot")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("Progress in the lesson"))
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setToolTip(self.tr("To the step before (Alt+Left)"))
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("lesson_next")
        self.next_button.setToolTip(self.tr("To the next step (Alt+Right)"))
        self.steps_button = QToolButton()
        self.steps_button.setAutoRaise(True)
        self.steps_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.steps_button.setToolTip(self.tr("All steps of the lesson, and the figures of the book in it"))
        self._menu = QMenu(self.steps_button)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.steps_button.setMenu(self._menu)
        self.back_button.clicked.connect(self.back_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SMALL)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.steps_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        return self.foot

    def _add_keys(self) -> None:
        # They work wherever the focus is, as long as the pane is open.
        for key, slot in (
            ("Alt+Left", self.back_wanted.emit),
            ("Alt+Right", self.next_wanted.emit),
            ("Ctrl+Return", self._commit),
            ("Ctrl+Enter", self._commit),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(slot)

    # ---- showing ------------------------------------------------------------------------------

    def show_shelf(self) -> None:
        """Show the list of lessons."""
        self._lesson = None
        self.title.setText(self.tr("Lessons"))
        self.link.offer("")
        self.stack.setCurrentWidget(self.shelf)
        self.say("")
        for widget in (self.foot, self.reset_button, self.shelf_button):
            widget.hide()
        order_tabs(self)  # the cards are new, and Qt puts what is new behind the whole window

    def show_figures(self, chapters: tuple[FigureChapter, ...]) -> None:
        """Show the index of the book's figures."""
        self._lesson = None
        self.title.setText(self.tr("Figures of the book"))
        self.link.offer("")
        self.figures.show_figures(chapters)
        self.stack.setCurrentWidget(self.figures)
        self.say("")
        for widget in (self.foot, self.reset_button):
            widget.hide()
        self._say_where_back_leads(figures=False)

    def show_step(self, lesson: Lesson, progress: Progress) -> None:
        """Show the step that `progress` says."""
        self._lesson, self._progress = lesson, progress
        self.title.setText(lesson.title)
        folder = lesson.path.parent if lesson.path is not None else None
        self.page.show_step(progress.step, lesson.steps[progress.step], progress, folder)
        self.stack.setCurrentWidget(self.page)
        self.say("")
        for widget in (self.foot, self.reset_button):
            widget.show()
        self._say_where_back_leads(figures=self.shows_figure())
        self.show_position()
        order_tabs(self)

    def shows_figure(self) -> bool:
        """Whether the step is one of the book's figures."""
        lesson = self._lesson
        return lesson is not None and lesson.path is not None and chapter_of(lesson.path) > 0

    def _say_where_back_leads(self, *, figures: bool) -> None:
        name = self.tr("All figures") if figures else self.tr("List of lessons")
        tip = (
            self.tr("Back to the figures of the book; your own work stays put away")
            if figures
            else self.tr("All lessons; your own work stays put away")
        )
        self.shelf_button.setAccessibleName(name)
        self.shelf_button.setToolTip(tip)
        self.shelf_button.show()

    def show_position(self) -> None:
        """Show how far the learner is."""
        if self._lesson is None:
            return
        step, count = self._progress.step, len(self._lesson.steps)
        self.bar.setRange(0, count)
        self.bar.setValue(count if self._progress.finished else step + 1)
        state = self._lesson.steps[step].state
        figure = state.figure if state is not None and self.shows_figure() else ""
        self.link.offer(figure)
        if figure:
            self.figures.remember(figure)
        self.steps_button.setText(
            self.tr("Figure {0}").format(figure)
            if figure
            else self.tr("Step {0} of {1}").format(step + 1, count)
        )
        self.back_button.setEnabled(step > 0)
        self.next_button.setText(self.tr("Next") if step + 1 < count else self.tr("Finish"))

    def say(self, text: str) -> None:
        """Show why something could not be done; an empty text takes it away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def focus_page(self) -> None:
        """Take the keyboard."""
        page = self.stack.currentWidget()
        if page is not None:
            page.setFocus()

    def _commit(self) -> None:
        question = self.page.open_question() if self._lesson is not None else None
        if question is not None:
            question.commit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        lesson, progress = self._lesson, self._progress
        if lesson is None:
            return
        for number, step in enumerate(lesson.steps):
            mark = "▸ " if number == progress.step else "✓ " if number in progress.seen else "    "
            action = self._menu.addAction(mark + step.title.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, n=number: self.step_wanted.emit(n))
        figures = [
            (state.figure, number)
            for number, step in enumerate(lesson.steps)
            for state in (step.state, *(part.state for part in step.parts))
            if state is not None and state.figure
        ]
        if figures and not self.shows_figure():  # there, every step is one
            self._menu.addSection(self.tr("Figures of the book"))
            for figure, number in figures:
                action = self._menu.addAction(self.tr("Figure {0}").format(figure))
                action.triggered.connect(
                    lambda _checked=False, n=number, f=figure: self.figure_wanted.emit(n, f)
                )

    def _fit(self) -> None:
        # As narrow as it has to be beside the widest panel on a laptop.
        self.setMinimumWidth(round(_NARROWEST * (1.2 if self._theme.presentation else 1.0)))
