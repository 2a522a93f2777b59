"""The list of lessons: what each shows, how long it takes, how far the learner is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons import LessonInfo
from nnviz.gui.icons import bind_icon
from nnviz.gui.lessons.progress import Progress
from nnviz.gui.theme import SMALL, UNIT, Theme

_TITLE_AIR = 14
"""Pixels that Qt leaves around the icon and the title of a card."""


class _Card(QCommandLinkButton):
    """A lesson to click on, which gives way in a narrow pane: Qt asks for the width of the whole title.

    Parameters
    ----------
    title, below : str
    """

    def __init__(self, title: str, below: str) -> None:
        super().__init__(title, below)
        self._title = title

    def minimumSizeHint(self) -> QSize:
        """Return the height of Qt, but no width: the description wraps and the title is shortened."""
        return QSize(1, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return room for every line: Qt does not count the one that a line break begins."""
        line = QFontMetrics(self.font()).lineSpacing()
        return super().heightForWidth(width) + line * self.description().count("\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to what there is room for."""
        super().resizeEvent(event)
        font = QFont(self.font())
        font.setBold(True)
        room = self.width() - self.iconSize().width() - _TITLE_AIR
        title = QFontMetrics(font).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        if title != self.text():
            self.setText(title)


class ShelfPage(QScrollArea):
    """Lessons to choose from.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    chosen(LessonInfo)
    file_wanted()
        A lesson from a file.
    figures_wanted()
        The index of the book's figures.
    """

    chosen = Signal(object)
    file_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[QCommandLinkButton] = []
        self.setObjectName("lesson_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("List of lessons"))

    def show_lessons(self, infos: tuple[LessonInfo, ...], progress: dict[str, Progress]) -> None:
        """Show the lessons with their progress."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(SMALL)
        intro = QLabel(
            self.tr(
                "Each lesson prepares the panels for you and asks what you expect before it shows it. "
                "Your own work comes back when you leave."
            )
        )
        intro.setWordWrap(True)
        intro.setObjectName("muted")
        column.addWidget(intro)
        figures = _Card(
            self.tr("Figures of the book"),
            self.tr("Each figure of chapters 2, 3, 4, 6 and 7, and some of chapter 5, live in its panel"),
        )
        figures.setToolTip(self.tr("An index of the book's figures, by number; one click shows each"))
        figures.setAccessibleName(self.tr("Figures of the book"))
        bind_icon(figures, "search", self._theme)
        figures.clicked.connect(self.figures_wanted)
        self.figures_card = figures
        column.addWidget(figures)
        self.cards = []
        for info in infos:
            card = _Card(info.title, self._below(info, progress.get(info.key, Progress())))
            card.setToolTip(f"{info.title}\n{info.summary}")
            card.setAccessibleName(info.title)
            done = progress.get(info.key, Progress()).finished
            bind_icon(card, "success" if done else "lesson", self._theme)
            card.clicked.connect(lambda _checked=False, info=info: self.chosen.emit(info))
            self.cards.append(card)
            column.addWidget(card)
        other = QPushButton(self.tr("Open a lesson file…"))
        other.setToolTip(self.tr("A lesson that somebody has written, or you yourself"))
        other.clicked.connect(self.file_wanted)
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(body)

    def _below(self, info: LessonInfo, progress: Progress) -> str:
        lines = [info.summary]
        minutes = self.tr("%n minute(s)", None, info.minutes) if info.minutes else ""
        if progress.finished:
            state = self.tr("finished")
        elif progress.step or progress.answers:
            state = self.tr("step {0} of {1}").format(min(progress.step + 1, info.steps), info.steps)
        else:
            state = self.tr("%n step(s)", None, info.steps)
        lines.append(" · ".join(part for part in (minutes, state) if part))
        return "\n".join(line for line in lines if line)
