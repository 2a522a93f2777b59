"""How the window speaks: a line at the bottom for news, a dialog with details for faults."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from nnviz.gui.icons import bind_icon, icon
from nnviz.gui.privacy import impersonal
from nnviz.gui.theme import SMALL, UNIT, Theme
from nnviz.gui.translation import translate_core

LEVELS = ("info", "success", "warning", "error")
GOOD_NEWS_MS, PER_CHARACTER_MS = 6_000, 60
"""How long good news stay: at least, and for each character that has to be read."""
_COLORS = {"info": "accent", "success": "good", "warning": "warn", "error": "bad"}


class NoticeBar(QWidget):
    """The newest message, with details one click away.

    Trouble stays until it is closed or replaced; good news go by themselves, so that the panel has its room
    again, but not while the mouse rests on them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._level = "info"
        self._details = ""
        self._dialog: DetailsDialog | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self.tr("Message"))
        self._more = QPushButton(self.tr("Details"))
        self._more.setToolTip(self.tr("Show what exactly happened"))
        self._more.setAccessibleName(self.tr("Details"))
        self._more.clicked.connect(self.show_details)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Dismiss this message"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        bind_icon(self._close, "close", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, SMALL, UNIT, SMALL)
        row.setSpacing(UNIT)
        for widget, stretch in ((self._icon, 0), (self._text, 1), (self._more, 0), (self._close, 0)):
            row.addWidget(widget, stretch)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self._go)
        theme.changed.connect(self._paint)
        self.hide()

    def show_message(self, message: str, details: str = "", level: str = "info") -> None:
        """Show `message`; `level` is one of `LEVELS`."""
        self._level = level if level in LEVELS else "info"
        self._details = details
        # Errors of core come in English; what is translated already is found nowhere and stays.
        self._text.setText(translate_core(message))
        self._more.setVisible(bool(details))
        self._paint()
        self.show()
        if self._level in ("info", "success") and not details:
            self._going.start(GOOD_NEWS_MS + PER_CHARACTER_MS * len(message))
        else:
            self._going.stop()

    def _go(self) -> None:
        if self.underMouse():
            self._going.start(GOOD_NEWS_MS)
        else:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the clock."""
        self._going.stop()
        super().hideEvent(event)

    def text(self) -> str:
        """Return the message shown, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def show_details(self) -> None:
        """Open the details in a window of their own."""
        # A closed dialog is gone in C++; a `destroyed` signal could come when this object is half gone too.
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        self._dialog = DetailsDialog(self.tr("Details"), self._text.text(), self._details, self._theme, self)
        self._dialog.show()

    def _paint(self) -> None:
        self.setProperty("level", self._level)
        self.style().unpolish(self)
        self.style().polish(self)
        picture = icon(self._level, self._theme, _COLORS[self._level])
        self._icon.setPixmap(picture.pixmap(QSize(20, 20), self.devicePixelRatioF()))


class DetailsDialog(QDialog):
    """A message with a long text (a traceback, diagnostics) and a copy button; not modal.

    Parameters
    ----------
    title, message, details : str
    theme : Theme
    parent : QWidget or None
    log_file : str
        Where the same is written, if it is.
    """

    def __init__(
        self,
        title: str,
        message: str,
        details: str,
        theme: Theme,
        parent: QWidget | None = None,
        log_file: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        self.resize(round(680 * theme.scale), round(420 * theme.scale))
        self._heading = QLabel(message)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._text = QPlainTextEdit(details)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(title)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("Copy all of this text"))
        copy.setAccessibleName(self.tr("Copy"))
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(self._text, 1)
        if log_file:
            place = QLabel(self.tr("This is also written to {0}").format(log_file))
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            place.setWordWrap(True)
            column.addWidget(place)
        column.addWidget(buttons)

    def copy(self) -> None:
        """Copy message and details."""
        QGuiApplication.clipboard().setText(
            impersonal(self._heading.text() + "\n\n" + self._text.toPlainText())
        )

    def add(self, message: str, details: str) -> None:
        """Append a further fault, so that a fault in every frame does not open a hundred windows."""
        if len(self._text.toPlainText()) < 100_000:
            self._text.appendPlainText(f"\n{message}\n{details}")
