"""The open lock: what somebody has unlocked is locked again by one click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QToolButton

from nnviz.gui.icons import bind_icon

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel


class LockAgain(QToolButton):
    """Stands where the lock was.

    Parameters
    ----------
    panel : Panel
    data : dict
        The locks that were lifted, as `Locks.data` returns them.
    """

    def __init__(self, panel: Panel, data: dict[str, Any]) -> None:
        super().__init__()
        self._panel, self._data = panel, data
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Lock the controls again"))
        self.setToolTip(self.tr("The controls are unlocked. Click to lock the same ones again."))
        bind_icon(self, "unlock", panel.context.theme)
        self.clicked.connect(self._on_clicked)
        panel.add_header_widget(self)

    def _on_clicked(self) -> None:
        from nnviz.gui.locks import restore_locks

        restore_locks(self._panel, self._data)

    def go(self) -> None:
        """Make way: there are other locks, or none to come back to."""
        self.hide()
        self.setParent(None)
        self.deleteLater()
