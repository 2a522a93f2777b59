"""The tabs of the panel."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget


class Pages(QTabWidget):
    """What is shown, one page at a time; the picture of a page has the key of its curves below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("What is shown"))

    def export_key(self) -> QWidget | None:
        """Return the key of the page in front, if it needs one."""
        key: QWidget | None = getattr(self.currentWidget(), "export_key", lambda: None)()
        return key
