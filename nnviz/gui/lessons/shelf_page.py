"""The list of lessons: what each shows, how long it takes, how far the learner is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons import LessonInfo
from nnviz.gui.icons import bind_icon
from nnviz.gui.lessons.progress import Progress
from nnviz.gui.theme import SMALL, UNIT, Theme

_AIR = 10
"""Pixels around the icon and the texts of a card."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Card(QCommandLinkButton):
    """A lesson to click on; its title breaks where the pane ends.

    Qt's own button of this kind writes the title on one line, however narrow it is.

    Parameters
    ----------
    title, below : str
    """

    def __init__(self, title: str, below: str) -> None:
        super().__init__(title, below)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the height for the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """Return room for an icon and a word or two: everything else breaks."""
        return QSize(120, self.iconSize().height() + 2 * _AIR)

    def heightForWidth(self, width: int) -> int:
        """Return room for every line of the title and of what stands below it."""
        title, below = self.text_places(width)
        return max(below.bottom() + 1 + _AIR, self.iconSize().height() + 2 * _AIR, title.bottom() + _AIR)

    def text_places(self, width: int) -> tuple[QRect, QRect]:
        """Return where the title and the description stand in a card of `width` pixels."""
        left = 2 * _AIR + self.iconSize().width()
        room = QRect(left, _AIR, max(width - left - _AIR, 1), 100_000)
        high = QFontMetrics(self._title_font()).boundingRect(room, _WRAP, self.text()).height()
        title = QRect(left, _AIR, room.width(), high)
        room.moveTop(title.bottom() + 1 + SMALL)
        high = QFontMetrics(self.font()).boundingRect(room, _WRAP, self.description()).height()
        return title, QRect(left, room.top(), room.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as its style does, the texts in our places."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        title, below = self.text_places(self.width())
        size = self.iconSize()
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(
            painter, QRect(QPoint(_AIR, _AIR), size), Qt.AlignmentFlag.AlignTop, mode, QIcon.State.Off
        )
        role = QPalette.ColorRole.ButtonText
        for font, place, text in (
            (self._title_font(), title, self.text()), (self.font(), below, self.description()),
        ):  # fmt: skip
            painter.setFont(font)
            painter.drawItemText(place, _WRAP, self.palette(), self.isEnabled(), text, role)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


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
        self.cards: list[Card] = []
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
        figures = Card(
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
            card = Card(info.title, self._below(info, progress.get(info.key, Progress())))
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
