"""Enter presses the button that has the keyboard: some desktops do so, others leave it to the space bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget


class EnterKey(QObject):
    """Watches for an Enter that nobody in `window` has taken.

    Parameters
    ----------
    window : QWidget
        Not a dialog: there Enter presses the default button.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Press the button; keys come here only after the widgets below have left them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        button = QApplication.focusWidget()
        if not plain or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if isinstance(button, (QPushButton, QToolButton)) and button.isEnabled():
            button.click()
            return True
        return False
