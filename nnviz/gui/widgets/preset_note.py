"""What a preset says about itself, below the list it was chosen from."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class PresetNote(QLabel):
    """The words of a preset while it is as it was chosen, and then what one's own began as."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setWordWrap(True)
        self.setObjectName("muted")
        self.hide()

    def show_preset(self, title: str, text: str) -> None:
        """Say `text`, the explanation of the preset called `title`."""
        self._title = title
        self.setMinimumHeight(0)
        self.setText(text)
        self.show()

    def show_changed(self) -> None:
        """Say that it is a preset no longer, in the same place.

        The note keeps its height: what is below must not run away from the mouse that has just changed it.
        """
        if not self._title:
            return
        self.setMinimumHeight(self.height() if self.isVisible() else 0)
        self.setText(self.tr("Changed by hand. It began as “{0}”.").format(self._title))

    def forget(self) -> None:
        """Say nothing: what is shown comes from elsewhere."""
        self._title = ""
        self.setMinimumHeight(0)
        self.clear()
        self.hide()
