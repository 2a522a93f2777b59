"""Cards of facts: formula, derivative, paper, and what the crosshair reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnviz.gui.panels.activations.picks import swatch
from nnviz.gui.panels.activations.rows import FigureRows
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.widgets.formula import FormulaView


@dataclass(frozen=True)
class CardText:
    """What one card says.

    Attributes
    ----------
    key : str
        The same key keeps the same formulas.
    title, color : str, int
    formulas : tuple of str
        LaTeX.
    reading, facts : tuple of (str, str)
        Rows of name and value: at the crosshair, and in general.
    source : str
        Plain text.
    """

    key: str
    title: str
    color: int
    formulas: tuple[str, ...]
    reading: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    source: str


class Card(QFrame):
    """One card; setting the same text again costs nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text: CardText | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._swatch, self._title = QLabel(), FigureRows(theme, bold=True)
        self._formulas = [FormulaView(theme, size=1.1), FormulaView(theme, size=1.1)]
        self.reading, self.facts = FigureRows(theme), FigureRows(theme)
        self._source = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(SMALL)
        head = QHBoxLayout()
        column.addLayout(head)
        head.setSpacing(SMALL)
        head.addWidget(self._swatch)
        head.addWidget(self._title, 1)
        column.addWidget(self.reading)
        for view in self._formulas:
            column.addWidget(view)
        column.addWidget(self.facts)
        column.addWidget(self._source)
        self._source.setWordWrap(True)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._source.hide()
        self._source.setObjectName("muted")

    def text(self) -> CardText | None:
        """Return what the card says."""
        return self._text

    def show_text(self, text: CardText, *, force: bool = False) -> None:
        """Say `text`."""
        old, self._text = self._text, text
        if old == text and not force:
            return
        if force or old is None or old.color != text.color:
            self._swatch.setPixmap(swatch(self._theme, text.color).pixmap(14, 14))
        if old is None or old.title != text.title:
            self._title.set_rows((("", text.title),))
            self.setAccessibleName(text.title)
        if old is None or old.key != text.key or old.formulas != text.formulas:
            for i, view in enumerate(self._formulas):
                latex = text.formulas[i] if i < len(text.formulas) else ""
                view.set_formula(latex)
                view.setVisible(bool(latex))
        self.reading.set_rows(text.reading)
        self.facts.set_rows(text.facts)
        if self._source.text() != text.source:
            self._source.setText(text.source)
            self._source.setVisible(bool(text.source))


class Cards(QWidget):
    """A column of cards, and a word when there is none."""

    def __init__(self, theme: Theme, empty: str) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[Card] = []
        self._empty = QLabel(empty)
        self._empty.setWordWrap(True)
        self._empty.setObjectName("muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self._column.setSpacing(UNIT)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme_changed)

    def cards(self) -> list[Card]:
        """Return the cards that are shown."""
        return [card for card in self._cards if not card.isHidden()]

    def show_texts(self, texts: Sequence[CardText]) -> None:
        """Show one card for each text."""
        while len(self._cards) < len(texts):
            card = Card(self._theme)
            self._column.insertWidget(self._column.count() - 1, card)
            self._cards.append(card)
        for i, card in enumerate(self._cards):
            if i < len(texts):
                card.show_text(texts[i])
            if card.isHidden() != (i >= len(texts)):
                card.setVisible(i < len(texts))
        if self._empty.isHidden() != bool(texts):
            self._empty.setVisible(not texts)

    def _on_theme_changed(self) -> None:
        for card in self._cards:
            text = card.text()
            if text is not None:
                card.show_text(text, force=True)
