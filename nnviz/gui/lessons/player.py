"""Plays a lesson: prepares the panels, watches the tasks, remembers progress, puts everything back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core.errors import NnvizError
from nnviz.core.lessons import (
    BookFigure,
    Lesson,
    LessonInfo,
    PreparedState,
    bundled_lessons,
    figure_chapters,
    read_lesson,
)
from nnviz.gui.file_dialogs import ask_open
from nnviz.gui.lessons.borrowing import Borrowing
from nnviz.gui.lessons.kept_picture import KeptPicture
from nnviz.gui.lessons.lesson_dock import LessonDock
from nnviz.gui.lessons.pane import LessonPane
from nnviz.gui.lessons.progress import Progress, ProgressBook
from nnviz.gui.lessons.task_watch import TaskWatch
from nnviz.gui.translation import current_language

if TYPE_CHECKING:
    from nnviz.gui.window import MainWindow


class LessonPlayer(QObject):
    """The lesson that is open in a window, or the list of lessons.

    Parameters
    ----------
    window : MainWindow

    Signals
    -------
    shown(bool)
        A lesson or the list of them is there, or has been left.
    """

    shown = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._book = ProgressBook(window.context.settings)
        self.lesson: Lesson | None = None
        self.progress = Progress()
        self._before = ""  # panel that was in front
        self.borrowing = Borrowing(window)
        self._picture = KeptPicture(window)
        self.pane = LessonPane(window.context.theme)
        self.dock = LessonDock(window, self.pane, self._panel_of_step)
        self.watch = TaskWatch(window, self.pane.page, self)
        self.watch.fulfilled.connect(self._on_done)
        self._connect()

    def _connect(self) -> None:
        pane = self.pane
        pane.next_wanted.connect(self.next)
        pane.back_wanted.connect(self.back)
        pane.reset_wanted.connect(self.reset_step)
        pane.step_wanted.connect(self.go_to)
        pane.figure_wanted.connect(self.show_figure)
        pane.shelf_wanted.connect(lambda: self.show_figures() if pane.shows_figure() else self.show_shelf())
        pane.leave_wanted.connect(self.leave)
        pane.shelf.chosen.connect(lambda info: self.open_info(info))  # noqa: PLW0108 - chosen has one argument
        pane.shelf.file_wanted.connect(self.choose_file)
        pane.shelf.figures_wanted.connect(self.show_figures)
        pane.figures.chosen.connect(self.open_figure)
        pane.link.wanted.connect(self.open_info)
        pane.page.predicted.connect(self._on_predicted)
        pane.page.state_wanted.connect(self.apply)
        pane.page.solution_wanted.connect(self.show_solution)
        pane.page.done_by_hand.connect(self._on_done)

    # ---- which lesson -------------------------------------------------------------------------

    def show_shelf(self) -> None:
        """Show the list of lessons; what a lesson has put away stays so."""
        self._close_lesson()
        infos = bundled_lessons(current_language())
        self.pane.shelf.show_lessons(infos, {info.key: self._book.of(info.key) for info in infos})
        self.pane.show_shelf()
        self._show_dock()
        self.pane.focus_page()

    def show_figures(self) -> None:
        """Show the index of the book's figures; what a lesson has put away stays so."""
        self._close_lesson()
        self.pane.show_figures(figure_chapters(current_language()))
        self._show_dock()
        self.pane.focus_page()

    def open_figure(self, figure: BookFigure) -> None:
        """Show a figure of the book in its panel, with its caption beside it."""
        self._try_path(figure.path, figure.step)

    def open_info(self, info: LessonInfo, step: int | None = None) -> None:
        """Open a lesson of the list where the learner left it, or at `step`."""
        self._try_path(info.path, step)

    def _try_path(self, path: Path, step: int | None) -> None:
        try:
            self.open_path(path, step)
        except NnvizError as error:
            self.pane.say(str(error))

    def open_path(self, path: Path, step: int | None = None) -> None:
        """Open a lesson file.

        Raises
        ------
        NnvizError
            If it is none; nothing has changed then.
        """
        lesson = read_lesson(path)
        self._keep()
        if not self._before:
            current = self._window.current_panel()
            self._before = current.slug if current is not None else ""
        self.lesson, self.progress = lesson, self._book.of(lesson.key)
        if step is not None or self.progress.finished:
            self.progress.step = step or 0
        self.progress.step = min(max(self.progress.step, 0), len(lesson.steps) - 1)
        self._book.set_open_lesson(str(path))
        self._show_dock()
        self._show_step(arriving=False)

    def choose_file(self) -> None:
        """Ask for a lesson file and open it."""
        settings, kinds = self._window.context.settings, self.tr("Lessons (*.md)")
        path = ask_open(self._window, settings, "lessons", self.tr("Open a lesson"), kinds)
        if path is not None:
            self._window.open_path(path)

    def leave(self) -> None:
        """Close the lesson and give the panels back what was in them."""
        # Who has gone to another panel meanwhile stays there.
        here = self._window.current_panel()
        return_to = self._before if here is None or here.slug in self._panels() else ""
        self._close_lesson()
        self.dock.put_away()
        self.shown.emit(False)
        self.borrowing.give_back()
        if return_to:
            self._window.open_panel(return_to)
        self._before = ""

    def _close_lesson(self) -> None:
        self._keep()
        self.watch.stop()
        self.lesson = None
        self._book.set_open_lesson("")

    def _panels(self) -> set[str]:
        """Return the slugs of the panels that the lesson shows."""
        steps = self.lesson.steps if self.lesson is not None else ()
        return {step.state.panel for step in steps if step.state is not None}

    def _show_dock(self) -> None:
        self.shown.emit(True)
        self.dock.bring()

    def _panel_of_step(self) -> str:
        if self.lesson is None:
            return ""
        state = self.lesson.steps[self.progress.step].state or self._state_before(self.progress.step)
        return "" if state is None else state.panel

    # ---- steps --------------------------------------------------------------------------------

    def next(self) -> None:
        """Go to the next step, or finish."""
        if self.lesson is None:
            return
        self.progress.seen.add(self.progress.step)
        if self.progress.step + 1 < len(self.lesson.steps):
            self.progress.step += 1
            self._show_step(arriving=True)
        elif self.pane.shows_figure():
            self.show_figures()
        else:
            self.progress.finished = True
            title = self.lesson.title
            self.show_shelf()
            self._window.notify(self.tr("“{0}” is finished.").format(title), level="success")

    def back(self) -> None:
        """Go to the step before."""
        if self.lesson is not None and self.progress.step > 0:
            self.go_to(self.progress.step - 1)

    def go_to(self, step: int) -> None:
        """Go to any step, with the state that it begins with."""
        if self.lesson is not None and 0 <= step < len(self.lesson.steps):
            self.progress.step = step
            self._show_step(arriving=False)

    def reset_step(self) -> None:
        """Begin the step anew."""
        if self.lesson is not None:
            self.progress.forget_step(self.progress.step)
            self._show_step(arriving=False)

    def show_figure(self, step: int, figure: str) -> None:
        """Go to a step and show a figure of the book that is in it."""
        if self.lesson is None or not 0 <= step < len(self.lesson.steps):
            return
        self.go_to(step)
        page = self.lesson.steps[step]
        for state in (page.state, *(part.state for part in page.parts)):
            if state is not None and state.figure == figure:
                self.apply(state)

    def _show_step(self, *, arriving: bool) -> None:
        assert self.lesson is not None
        self.pane.show_step(self.lesson, self.progress)
        state = self.lesson.steps[self.progress.step].state
        if state is None and not arriving:
            state = self._state_before(self.progress.step)
        # A window in another language goes on with what the learner had in the one before.
        kept = self._picture.take(self.lesson, self.progress.step, state)
        if kept is not None and not self.apply(kept) and state is not None and kept is not state:
            self.apply(state)
        self._keep()
        self.watch.update()
        self.pane.focus_page()

    def _state_before(self, step: int) -> PreparedState | None:
        """Return the state that a learner who has come step by step would find."""
        assert self.lesson is not None
        for page in reversed(self.lesson.steps[:step]):
            states = [state for state in (page.state, *(p.state for p in page.parts)) if state is not None]
            if states:
                return states[-1]
        return None

    # ---- states -------------------------------------------------------------------------------

    def apply(self, state: PreparedState) -> bool:
        """Show a prepared state; the panel's own is put away first. Return whether that worked."""
        problem = self.borrowing.show(state, self.lesson)
        self._picture.shown = state
        self.pane.say(problem)
        return not problem

    def show_solution(self, index: int) -> None:
        """Set the panel to a state that fulfils a task."""
        assert self.lesson is not None
        part = self.lesson.steps[self.progress.step].parts[index]
        if part.solution is None:
            return
        slug = part.solution.get("panel")
        current = self._window.current_panel()
        if not isinstance(slug, str):
            state = self.lesson.steps[self.progress.step].state or self._state_before(self.progress.step)
            slug = state.panel if state is not None else current.slug if current is not None else ""
        prepared = PreparedState(slug, part.solution.get("state", {}), line=part.line)
        if self.apply(prepared) and part.solution.get("start"):
            start = getattr(self._window.current_panel(), "start", None)
            if callable(start):
                start()
        self.check_now()

    # ---- answers and tasks --------------------------------------------------------------------

    def _on_predicted(self, index: int, prediction: Any) -> None:
        self.progress.answers[f"{self.progress.step}.{index}"] = prediction
        self._keep()
        # After the picture of the answer, so that it is not what the task is checked on.
        QTimer.singleShot(0, self, self.watch.update)

    def _on_done(self, index: int) -> None:
        self.progress.done.add(f"{self.progress.step}.{index}")
        box = self.pane.page.boxes.get(index)
        set_done = getattr(box, "set_done", None)
        if set_done is not None:
            set_done(True)
        self._keep()

    def check_now(self) -> None:
        """Look whether the open tasks are fulfilled."""
        if self.lesson is not None:
            self.watch.look()

    def _keep(self) -> None:
        if self.lesson is not None:
            self._book.keep(self.lesson.key, self.progress)

    def stop(self) -> None:
        """Stop watching: the window closes, or another one in another language takes over."""
        self.watch.stop()
        self._keep()
        if self.lesson is not None:
            self._picture.keep(self.lesson, self.progress.step)
