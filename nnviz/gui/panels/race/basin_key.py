"""The key of the basin map: a patch in colour and hatching for each minimum, its name, place and share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.race.basin_look import hatching
from nnviz.gui.panels.race.vector_drawing import PICTURE_RATIO, is_vector
from nnviz.gui.theme import SMALL, UNIT, Theme

_PATCH = 18


@dataclass(frozen=True, slots=True)
class BasinEntry:
    """One patch of the key.

    Attributes
    ----------
    text : str
    color : (red, green, blue)
    look : int
        Number of the hatching, negative for none.
    """

    text: str
    color: tuple[int, int, int]
    look: int = -1


class BasinKey(QWidget):
    """Patches with texts, in as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[BasinEntry, ...] = ()
        self._hatched = True
        self.setAccessibleName(self.tr("Key of the basin map"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def set_entries(self, entries: tuple[BasinEntry, ...], hatched: bool) -> None:
        """Show patches; without hatching if it is switched off."""
        if (entries, hatched) == (self._entries, self._hatched):
            return
        self._entries, self._hatched = entries, hatched
        self.setAccessibleDescription("; ".join(entry.text for entry in entries))
        self.updateGeometry()
        self.update()

    def entries(self) -> tuple[BasinEntry, ...]:
        """Return what is shown."""
        return self._entries

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need."""
        places = self.places(width)
        return round(places[-1].bottom()) + SMALL if places else 0

    def places(self, width: float) -> list[QRectF]:
        """Return where the entries are in a key of some width."""
        metrics = self.fontMetrics()
        line = max(float(metrics.height()), float(_PATCH)) + 2
        found: list[QRectF] = []
        x = y = 0.0
        for entry in self._entries:
            needed = _PATCH + 3 * SMALL + metrics.horizontalAdvance(entry.text) + 2 * UNIT
            if x > 0 and x + needed - 2 * UNIT > width:
                x, y = 0.0, y + line + 2
            found.append(QRectF(x, y, needed, line))
            x += needed
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint patches and texts."""
        painter = QPainter(self)
        ratio = PICTURE_RATIO if is_vector(painter) else painter.deviceTransform().m11()
        for entry, place in zip(self._entries, self.places(self.width()), strict=True):
            top = round(place.center().y() - _PATCH / 2)
            patch = QRectF(place.left(), top, _PATCH + SMALL, _PATCH)
            painter.fillRect(patch, QColor(*entry.color))
            if entry.look >= 0 and self._hatched:
                size = (round(patch.width() * ratio), round(patch.height() * ratio))
                lines = hatching(np.array([[entry.look]], dtype=np.int16), *size, ratio)
                painter.drawImage(patch, lines)
            painter.setPen(self._theme.color("muted"))  # black on black would not be seen
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(patch.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self._theme.color("text"))
            text = place.adjusted(_PATCH + 2 * SMALL + 2, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, entry.text)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
