"""Show the NumPy code of what is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from nnviz.gui.icons import bind_icon
from nnviz.gui.messages import DetailsDialog

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext


class CodeDialog(DetailsDialog):
    """Python source, read-only, with a copy button; copying takes the source alone."""

    def copy(self) -> None:
        """Copy the source."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._text.toPlainText())


class CodeButton(QToolButton):
    """Opens the NumPy code that `source` returns for the present state.

    Parameters
    ----------
    context : AppContext
    source : callable
        Returns a Python program that needs NumPy alone.
    """

    def __init__(self, context: AppContext, source: Callable[[], str]) -> None:
        super().__init__()
        self._context, self._source = context, source
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Show the NumPy code of this"))
        self.setAccessibleName(self.tr("Show the NumPy code"))
        bind_icon(self, "code", context.theme)
        self.clicked.connect(self.show_code)

    def show_code(self) -> None:
        """Open the dialog."""
        heading = self.tr("This program computes what you see. It needs NumPy and nothing else.")
        CodeDialog(self.tr("NumPy code"), heading, self._source(), self._context.theme, self.window()).show()
