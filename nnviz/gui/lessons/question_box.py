"""A question: the learner commits to a prediction, then the answer is shown."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons import Part, read_prose
from nnviz.gui.lessons.prose_view import ProseView
from nnviz.gui.theme import SMALL, UNIT, Theme


class _ChoiceRow(QWidget):
    """A radio button with a text that may hold formulas; a click on the text chooses too."""

    def __init__(self, theme: Theme, text: str, number: int, folder: Path | None) -> None:
        super().__init__()
        prose = read_prose(text)
        self.button = QRadioButton()
        self.button.setAccessibleName(prose.plain())
        self.button.setToolTip(self.tr("Choose this answer (key {0})").format(number))
        self.text = ProseView(theme, folder)
        self.text.set_prose(prose)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.mark = QLabel()
        self.mark.setFixedWidth(18)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this answer."""
        if self.button.isEnabled():
            self.button.setChecked(True)
            self.button.setFocus()


class QuestionBox(QFrame):
    """One question.

    Parameters
    ----------
    theme : Theme
    part : Part
    folder : Path, optional

    Signals
    -------
    committed(object)
        The prediction: index of the choice, number, or None where a thought was asked for.
    picture_wanted()
        Show the picture of the answer (again).
    """

    committed = Signal(object)
    picture_wanted = Signal()

    def __init__(self, theme: Theme, part: Part, folder: Path | None = None) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self._rows: list[_ChoiceRow] = []
        self._revealed = False
        self.line: QLineEdit | None = None
        self.hint = QLabel()
        self.hint.setObjectName("lesson_hint")
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.setObjectName("lesson_question")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = QLabel(self.tr("Predict first"))
        title.setObjectName("lesson_kind")
        prompt = ProseView(theme, folder)
        prompt.set_text(part.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + SMALL, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(title)
        column.addWidget(prompt)
        self._group = QButtonGroup(self)
        for index, choice in enumerate(part.choices):
            row = _ChoiceRow(theme, choice.text, index + 1, folder)
            self._group.addButton(row.button, index)
            self._rows.append(row)
            column.addWidget(row)
        if part.answer is not None:
            column.addWidget(self._number_row())
            column.addWidget(self.hint)
        self.button = QPushButton(self._button_text())
        self.button.setToolTip(self.tr("Your prediction stands then, and the answer is shown (Ctrl+Enter)"))
        self.button.clicked.connect(self.commit)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.verdict = QLabel()
        self.verdict.setObjectName("lesson_verdict")
        self.verdict.setWordWrap(True)
        self.reveal = ProseView(theme, folder)
        self.reveal.set_text(part.reveal)
        self.again = QPushButton(self.tr("Show the picture again"))
        self.again.setToolTip(self.tr("Put the panel back to what the answer speaks of"))
        self.again.clicked.connect(self.picture_wanted)
        for widget in (self.verdict, self.reveal):
            column.addWidget(widget)
            widget.hide()
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.again.hide()
        self._group.idToggled.connect(lambda _id, _on: self._show_ready())
        self._show_ready()

    @property
    def part(self) -> Part:
        """The question."""
        return self._part

    def prediction(self) -> Any:
        """Return what the learner has chosen or typed so far; None if nothing that counts."""
        if self._rows:
            chosen = self._group.checkedId()
            return chosen if chosen >= 0 else None
        if self.line is not None:
            return _number(self.line.text())
        return None

    def choose(self, index: int) -> None:
        """Choose an answer, as its key does."""
        if 0 <= index < len(self._rows) and not self.is_revealed():
            self._rows[index].button.setChecked(True)

    def commit(self) -> None:
        """Let the prediction stand and show the answer."""
        prediction = self.prediction()
        if self.is_revealed():
            return
        if prediction is None and (self._rows or self.line is not None):
            self._show_ready(done=True)
            return
        self.show_answer(prediction)
        self.committed.emit(prediction)

    def is_revealed(self) -> bool:
        """Whether the answer is shown."""
        return self._revealed

    def was_right(self, prediction: Any) -> bool | None:
        """Whether a prediction is right; None where there is no right and wrong."""
        if self._rows:
            known = isinstance(prediction, int) and 0 <= prediction < len(self._rows)
            return known and self._part.choices[prediction].right
        if self._part.answer is not None:
            return isinstance(prediction, (int, float)) and self._part.answer.accepts(float(prediction))
        return None

    def show_answer(self, prediction: Any) -> None:
        """Show the answer beside an earlier prediction."""
        self._revealed = True
        self.button.hide()
        right = self.was_right(prediction)
        for index, row in enumerate(self._rows):
            if index == prediction:
                row.button.setChecked(True)
            row.button.setEnabled(False)
            # Marks, not colours alone.
            row.mark.setText("✓" if self._part.choices[index].right else "✗" if index == prediction else "")
            row.mark.setAccessibleName(self.tr("right") if self._part.choices[index].right else "")
        self.hint.hide()
        if self.line is not None:
            if isinstance(prediction, (int, float)):
                self.line.setText(f"{prediction:g}")
            self.line.setReadOnly(True)
        self._say(right, prediction)
        self.reveal.setVisible(bool(self._part.reveal))
        self.again.setVisible(self._part.state is not None)

    def _say(self, right: bool | None, prediction: Any) -> None:
        text = ""
        if right is True:
            text = self.tr("✓ As you predicted.")
        elif right is False:
            text = self.tr("✗ It is not as you predicted.")
        answer = self._part.answer
        if answer is not None:
            value = f"{answer.number:.4g}{' ' + answer.unit if answer.unit else ''}"
            text += " " + self.tr("The value is {0}.").format(value)
        self.verdict.setText(text)
        self.verdict.setProperty("right", "" if right is None else str(right).lower())
        self.verdict.style().polish(self.verdict)
        self.verdict.setVisible(bool(text))

    def _number_row(self) -> QWidget:
        assert self._part.answer is not None
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self.line = QLineEdit()
        self.line.setMaximumWidth(140)
        self.line.setPlaceholderText(self.tr("a number"))
        self.line.setAccessibleName(self.tr("Your prediction"))
        self.line.setToolTip(self.tr("Type the number that you expect; near it is near enough"))
        self.line.textChanged.connect(lambda _text: self._show_ready())
        self.line.editingFinished.connect(self._on_editing_finished)
        self.line.returnPressed.connect(self.commit)
        layout.addWidget(self.line)
        layout.addWidget(QLabel(self._part.answer.unit))
        layout.addStretch(1)
        return row

    def _button_text(self) -> str:
        if self._part.choices or self._part.answer is not None:
            return self.tr("That is my prediction")
        return self.tr("I have thought about it")

    def _on_editing_finished(self) -> None:
        if self.line is not None and self.line.text().strip() and not self.is_revealed():
            self._show_ready(done=True)

    def _show_ready(self, *, done: bool = False) -> None:
        """Let the button be pressed once there is a prediction; say what keeps it from that.

        Parameters
        ----------
        done : bool
            Whether the learner has typed all there is: "1e-" may still become a number otherwise.
        """
        asks = bool(self._rows) or self.line is not None
        ready = not asks or self.prediction() is not None
        self.button.setEnabled(ready)
        if self.line is None:
            return
        text = self.line.text().strip()
        wrong = not ready and (done or (bool(text) and not _BEGINNING.fullmatch(text)))
        if wrong and text:
            said = self.tr("“{0}” is not a number. Write it like 0.5, 3e-2, 1/3 or 20%.")
            self.hint.setText(said.format(text[:20]))
        elif wrong:
            self.hint.setText(self.tr("Type a number first, like 0.5, 3e-2, 1/3 or 20%."))
        self.hint.setVisible(wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the figure keys."""
        typing = self.line is not None and self.line.hasFocus()
        if not typing and event.text().isdecimal() and 1 <= int(event.text()) <= len(self._rows):
            self.choose(int(event.text()) - 1)
            return
        super().keyPressEvent(event)


_BEGINNING = re.compile(r"[-+−]?[\d .,，]*(?:[eE][-+−]?\d*)?(?:/[-+−]?[\d .,，]*)?\s*[%％]?")
"""What may still become a number."""


def _number(text: str) -> float | None:
    text = text.strip().replace("−", "-").replace("，", ",").replace(" ", "")
    share = text.endswith(("%", "％"))
    text = text.rstrip("%％").replace(",", ".")
    try:
        over, _, under = text.partition("/")
        value = float(over) / float(under) if under else float(over)
    except (ValueError, ZeroDivisionError):
        return None
    value = value / 100 if share else value
    return value if math.isfinite(value) else None
