"""The outputs of one layer: a square per neuron, or a small picture per feature map."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.panels.draw.color_maps import SIGNED, VIRIDIS, colored

# ruff: noqa: D102 - the methods of Qt are documented by Qt

_GAP = 3


class ActivationGrid(QWidget):
    """Paints one layer's outputs; the size of a cell follows from the width.

    Values that are never negative run from dark to bright; others from dark brown (negative) over grey to
    light blue (positive), zero in the middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.floating] = np.zeros((1, 1, 1))
        self._flat = True
        self._blank = True
        self._image: QImage | None = None
        self._title = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_layer(self, title: str, values: NDArray[np.floating]) -> None:
        """Show outputs of shape (n,) or (channels, h, w)."""
        self._title, self._blank = title, False
        self._flat = values.ndim == 1
        count = len(values)
        self._image = None
        old, self._values = self._values, (values.reshape(-1, 1, 1) if self._flat else values)
        if old.shape != self._values.shape:
            self.updateGeometry()
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            self.tr("{count} values from {low:.3g} to {high:.3g}").format(
                count=count, low=float(values.min()), high=float(values.max())
            )
        )
        self.update()

    def show_nothing(self) -> None:
        """Show no outputs, in the same place."""
        if not self._blank:
            self._blank = True
            self.setAccessibleDescription("")
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, cell = self._layout(width)
        return math.ceil(len(self._values) / columns) * (cell + self._gap())

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def _gap(self) -> int:
        return 1 if self._flat else _GAP

    def _layout(self, width: int) -> tuple[int, int]:
        """Return columns and side of a cell, pixels."""
        count = len(self._values)
        if self._flat:
            wanted = 18 if count <= 20 else 11 if count <= 200 else 7
        else:
            wanted = 48 if count <= 12 else 36 if count <= 32 else 26
        columns = max(1, min(count, (width + self._gap()) // (wanted + self._gap())))
        return columns, wanted

    def _table(self) -> tuple[NDArray[np.uint8], float, float]:
        low, high = float(self._values.min()), float(self._values.max())
        if low >= 0:
            return VIRIDIS, 0.0, max(high, 1e-9)
        reach = max(-low, high)
        return SIGNED, -reach, reach

    def changeEvent(self, event: QEvent) -> None:
        self._image = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._blank:
            return
        count, h, w = self._values.shape
        if self._image is None:
            self._image = colored(self._values.reshape(count * h, w), *self._table())
        columns, cell = self._layout(self.width())
        step = cell + self._gap()
        painter = QPainter(self)
        for i in range(count):
            target = QRectF((i % columns) * step, (i // columns) * step, cell, cell)
            painter.drawImage(target, self._image, QRectF(0, i * h, w, h))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self._blank:
            columns, cell = self._layout(self.width())
            step = cell + self._gap()
            index = (event.pos().y() // step) * columns + event.pos().x() // step
            if event.pos().x() < columns * step and 0 <= index < len(self._values):
                QToolTip.showText(event.globalPos(), self._tip(index), self)
            return True
        return super().event(event)

    def _tip(self, index: int) -> str:
        values = self._values[index]
        if self._flat:
            return self.tr("Neuron {index}: {value:.4g}").format(index=index, value=float(values[0, 0]))
        return self.tr("Feature map {index}: {low:.3g} to {high:.3g}, mean {mean:.3g}").format(
            index=index, low=float(values.min()), high=float(values.max()), mean=float(values.mean())
        )
