"""An axis painted once and then copied: its grid would cost more than all curves of a plot together."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap


class CachedAxis(pg.AxisItem):
    """Keeps its ticks, texts and grid lines as a pixmap until range, size or colours change.

    Replaying pyqtgraph's QPicture takes some 2 ms for each axis with a grid in every frame (vertical
    transparent lines within the clip of a scene are slow); copying a pixmap takes a tenth of that.

    Attributes
    ----------
    whole_numbers : bool
        Whether what is counted comes in wholes (layers, steps): then there is no tick at 0.5.
    """

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.whole_numbers = False
        self._pixmap: QPixmap | None = None
        self._look: tuple[Any, ...] = ()
        self._of: Any = None

    def paint(self, p: QPainter, opt: Any, widget: Any) -> None:
        """Copy the pixmap; vector drawings (SVG, PDF) get the real thing."""
        engine = p.paintEngine()
        if engine is None or engine.type() != QPaintEngine.Type.Raster:
            super().paint(p, opt, widget)
            return
        rect = self.boundingRect().toAlignedRect()
        if rect.isEmpty():
            return
        ratio = p.device().devicePixelRatioF()
        look = (rect.x(), rect.y(), rect.width(), rect.height(), ratio)
        # pyqtgraph drops `picture` whenever something that it shows has changed.
        if self._pixmap is None or self.picture is None or self.picture is not self._of or look != self._look:
            pixmap = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.translate(-rect.x(), -rect.y())
            super().paint(painter, opt, widget)
            painter.end()
            self._pixmap, self._look, self._of = pixmap, look, self.picture
        p.drawPixmap(QPointF(rect.topLeft()), self._pixmap)

    def logTickStrings(self, values: Any, scale: float, spacing: float | None) -> list[str]:
        """Name only 1, 2 and 5 of each decade: ten texts to a decade would lie over each other.

        A number of few digits is written as such: 20 rather than 2·10¹ between 5 and 50.
        """
        texts: list[str] = super().logTickStrings(values, scale, spacing)
        leading = [round(10.0 ** (value % 1.0)) for value in values]
        numbers = [float(f"{10.0**value * scale:.1g}") for value in values]
        return [
            "" if digit not in (1, 2, 5, 10) else f"{number:g}" if 1e-4 <= number < 1e5 else text
            for text, digit, number in zip(texts, leading, numbers, strict=True)
        ]

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """See `pyqtgraph.AxisItem.tickSpacing`; of wholes no parts are named."""
        levels: list[tuple[float, float]] = super().tickSpacing(minVal, maxVal, size)
        if self.whole_numbers:
            levels = [level for level in levels if level[0] >= 1.0 and level[0] % 1.0 == 0.0] or [(1.0, 0.0)]
        return levels
