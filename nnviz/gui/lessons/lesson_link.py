"""The way from a figure of the book to the lesson that asks about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnviz.core.lessons import LessonInfo, lesson_with_figure
from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import UNIT, Theme
from nnviz.gui.translation import current_language


class LessonLink(QWidget):
    """A button, hidden where no lesson shows the figure.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    wanted(LessonInfo, int)
        The lesson, and the step in which the figure is.
    """

    wanted = Signal(object, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._linked: tuple[LessonInfo, int] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        self.button = QPushButton(self.tr("Go to the lesson"))
        bind_icon(self.button, "lesson", theme)
        self.button.clicked.connect(self._on_button_clicked)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def offer(self, figure: str) -> None:
        """Offer the lesson that shows a figure; an empty text: none."""
        self._linked = lesson_with_figure(figure, current_language()) if figure else None
        self.setVisible(self._linked is not None)
        if self._linked is not None:
            name = self.tr("Go to the lesson “{0}”").format(self._linked[0].title)
            self.button.setAccessibleName(name)
            more = self.tr("It asks what you expect before it shows this figure")
            self.button.setToolTip(f"{name}\n{more}")

    def _on_button_clicked(self) -> None:
        if self._linked is not None:
            self.wanted.emit(*self._linked)
