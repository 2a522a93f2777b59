"""A line for a typed function; a mistake is underlined where it is and explained below."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from nnviz.core.expressions import ExpressionError, parse
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.translation import translate_core
from nnviz.tasks.activation_curves import shortened

_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
"""A Chinese keyboard writes （１＋ｘ） as wide letters; each has a narrow one that means the same."""


class FormulaEdit(QWidget):
    """A formula in x.

    Parameters
    ----------
    theme : Theme
    variables : tuple of str

    Signals
    -------
    changed()
        Another formula that can be read (or none).
    outdated_changed()
        Whether the last formula that could be read is another than the one in the line; see `is_outdated`.
    """

    changed = Signal()
    outdated_changed = Signal()

    may_be_empty = True
    """Whether no text at all is a formula that can be read."""

    def __init__(self, theme: Theme, variables: tuple[str, ...] = ("x",)) -> None:
        super().__init__()
        self._theme, self._variables = theme, variables
        self._formula = ""
        self._error: ExpressionError | None = None
        self._note = ""
        self._outdated = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("for example x*tanh(x)"))
        self.line.setToolTip(
            self.tr(
                "Type a function of x: + - * / ^, sin, exp, tanh, max(x, 0), pi … It is drawn as you type."
            )
        )
        self.line.setAccessibleName(self.tr("Your own function of x"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaxLength(500)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setObjectName("formula_error")
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.line)
        column.addWidget(self.message)
        # A half-typed formula is always wrong: the complaint waits until the typing pauses.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(500)
        self._patience.timeout.connect(self._show_error)
        self.line.textEdited.connect(self._on_line_edited)
        self.line.editingFinished.connect(self._show_error)
        theme.changed.connect(self._show_error)

    def formula(self) -> str:
        """Return the last text that could be read; empty for none."""
        return self._formula

    def error(self) -> ExpressionError | None:
        """Return what is wrong with the present text."""
        return self._error

    def is_outdated(self) -> bool:
        """Whether `formula` is still the one before the present text, which is wrong and complained about."""
        return self._outdated and self._error is not None

    def set_formula(self, text: str) -> None:
        """Put a formula in, as if it had been typed."""
        self.line.setText(text)
        self._take(text)
        self._show_error()

    def set_note(self, text: str) -> None:
        """Say below the line what the user should know of a formula that can be read; empty for nothing."""
        if text != self._note:
            self._note = text
            self._show_error()

    def note(self) -> str:
        """Return what `set_note` was told."""
        return self._note

    def stop(self) -> None:
        """Stop the timer."""
        self._patience.stop()

    def _on_line_edited(self, text: str) -> None:
        self._take(text)
        if self._error is None:
            self._show_error()
        else:
            self._patience.start()

    def _take(self, text: str) -> None:
        self._error = None
        text = text.translate(_NARROW)
        if text.strip() or not self.may_be_empty:
            try:
                self.read(text)
            except ExpressionError as error:
                self._error = error
                return
        if text.strip() != self._formula:
            self._formula = text.strip()
            self.changed.emit()

    def read(self, text: str) -> None:
        """Raise `ExpressionError` if a text cannot be used; for other formulas than functions overridden."""
        parse(text, self._variables)

    def still(self, formula: str) -> str:
        """Return the sentence that says what is shown while the present text is wrong."""
        return self.tr("The faded curve is still {0}, the last formula that could be read.").format(formula)

    def _show_error(self) -> None:
        self._patience.stop()
        error = self._error
        self._underline(error)
        text, color = self._note, self._theme.colors.warn
        if error is not None:
            text = translate_core(str(error))
            if error.length < len(error.text) or error.position:
                text = self.tr("Character {0}: {1}").format(error.position + 1, text)
            color = self._theme.colors.bad
            if self._formula:
                # Else the curve would be taken for that of the present text.
                text += "\n" + self.still(shortened(self._formula))
        palette = self.message.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
        self.message.setPalette(palette)
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        outdated = error is not None and bool(self._formula)
        if outdated != self._outdated:
            self._outdated = outdated
            self.outdated_changed.emit()

    def _underline(self, error: ExpressionError | None) -> None:
        """Mark the wrong characters through the input method's attributes, the one door QLineEdit has."""
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QInputMethodEvent

        attributes = []
        if error is not None and self.line.text():
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.color("bad"))
            look.setForeground(self._theme.color("bad"))
            start = min(error.position, len(self.line.text()) - 1)
            kind = QInputMethodEvent.AttributeType.TextFormat
            offset = start - self.line.cursorPosition()
            attributes.append(QInputMethodEvent.Attribute(kind, offset, error.length, look))
        QCoreApplication.sendEvent(self.line, QInputMethodEvent("", attributes))
