"""Small pictures: digits, feature maps, weights, painted from arrays without a plot library."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.theme import SMALL, Theme


def gray_image(values: npt.ArrayLike, low: float | None = None, high: float | None = None) -> QImage:
    """Return an (H, W) array as a grey picture; `low` is black and `high` white (by default 0..255 for uint8,
    the range of the values otherwise).
    """  # noqa: D205
    array = np.asarray(values)
    if array.dtype != np.uint8:
        finite = np.nan_to_num(array.astype(np.float32), posinf=0.0, neginf=0.0)
        low = float(finite.min()) if low is None else low
        high = float(finite.max()) if high is None else high
        span = high - low or 1.0
        array = np.clip((finite - low) * (255.0 / span), 0, 255).astype(np.uint8)
    array = np.ascontiguousarray(array)
    height, width = array.shape
    # The copy owns its memory: the array may be gone when Qt paints.
    return QImage(array.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def signed_image(values: npt.ArrayLike, limit: float | None = None) -> QImage:
    """Return an (H, W) array in a diverging map: dark brown below zero, light blue above, zero grey.

    The brightness grows with the value all the way, so that signs are seen without colours too.
    """
    array = np.nan_to_num(np.asarray(values, dtype=np.float32), posinf=0.0, neginf=0.0)
    limit = limit or float(np.abs(array).max()) or 1.0
    share = np.clip(array / limit, -1, 1)[..., None]
    middle = np.array([136, 136, 136], np.float32)
    above, below = np.array([205, 236, 255], np.float32), np.array([84, 34, 0], np.float32)
    rgb = np.where(share >= 0, middle + (above - middle) * share, middle + (middle - below) * share)
    data = np.ascontiguousarray(rgb.astype(np.uint8))
    height, width = array.shape
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class ImageGrid(QWidget):
    """Pictures in rows, as large as the room allows; a click tells which.

    Parameters
    ----------
    theme : Theme
    columns : int, optional
        Pictures per row; by default as many as make them largest.
    name : str
        For screen readers.

    Signals
    -------
    clicked(int)
        Index of the picture.
    """

    clicked = Signal(int)

    def __init__(
        self, theme: Theme, *, columns: int | None = None, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fixed_columns = columns
        self._images: list[QImage] = []
        self._captions: tuple[str, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._selected: int | None = None
        self._empty = ""
        self.setAccessibleName(name or self.tr("Pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_images(
        self,
        images: npt.ArrayLike,
        *,
        signed: bool = False,
        same_scale: bool = False,
        captions: Sequence[str] = (),
        tips: Sequence[str] = (),
    ) -> None:
        """Show an array of pictures.

        Parameters
        ----------
        images : array, shape (N, H, W)
            uint8, or float scaled to its own range.
        signed : bool
            Diverging colours with zero in the middle.
        same_scale : bool
            One scale for all pictures, not one for each.
        captions, tips : sequence of str
            Text below and tooltip of each picture.
        """
        stack = np.asarray(images)
        if signed:
            limit = float(np.abs(stack).max()) if same_scale and stack.size else None
            self._images = [signed_image(image, limit) for image in stack]
        else:
            low, high = (
                (float(stack.min()), float(stack.max())) if same_scale and stack.size else (None, None)
            )
            self._images = [gray_image(image, low, high) for image in stack]
        self._captions, self._tips = tuple(captions), tuple(tips)
        self.updateGeometry()
        self.update()

    def set_empty_text(self, text: str) -> None:
        """Say what to do while there are no pictures."""
        self._empty = text
        self.update()

    def set_selected(self, index: int | None) -> None:
        """Frame one picture."""
        self._selected = index
        self.update()

    def count(self) -> int:
        """Return the number of pictures."""
        return len(self._images)

    def sizeHint(self) -> QSize:
        """Return a modest size; the grid grows with its room."""
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that shows something."""
        return QSize(56, 56 + self._caption_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures without smoothing: a pixel is a pixel."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("muted"))
        if not self._images:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._empty)
        pitch = self._pitch(*self._layout())
        for index, image in enumerate(self._images):
            place = self._place(index)
            painter.drawImage(place, image)
            if index == self._selected:
                painter.save()
                pen = painter.pen()
                pen.setColor(self._theme.color("accent"))
                pen.setWidth(2)
                painter.setPen(pen)
                painter.drawRect(place)
                painter.restore()
            if index < len(self._captions):
                below = QRect(0, 0, pitch, self._caption_height())
                below.moveTopLeft(QPoint(place.center().x() - below.width() // 2, place.bottom() + 1))
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._captions[index])
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which picture was clicked."""
        index = self._index_at(event.position().toPoint())
        if index is not None:
            self.clicked.emit(index)

    def event(self, event: QEvent) -> bool:
        """Show the tooltip of the picture under the pointer."""
        if event.type() == QEvent.Type.ToolTip and self._tips and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos())
            if index is not None and index < len(self._tips):
                QToolTip.showText(event.globalPos(), self._tips[index], self)
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the grid out again."""
        super().resizeEvent(event)
        self.update()

    def _caption_height(self) -> int:
        return self.fontMetrics().height() if self._captions else 0

    def _pitch(self, columns: int, side: int) -> int:
        """Return the width of a column: wide captions spread the pictures as far as there is room."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._captions), default=0)
        return max(side + SMALL, min(self.width() // columns, widest + 2 * SMALL))

    def _layout(self) -> tuple[int, int]:
        count = max(1, len(self._images))
        shape = self._images[0].size() if self._images else QSize(28, 28)
        ratio = shape.height() / max(1, shape.width())
        best, chosen = 0.0, 1
        for columns in [self._fixed_columns] if self._fixed_columns else range(1, count + 1):
            rows = -(-count // columns)
            side = min(
                self.width() / columns - SMALL,
                (self.height() / rows - SMALL - self._caption_height()) / ratio,
            )
            if side > best:
                best, chosen = side, columns
        # Whole multiples of the pixels keep them square and equal.
        if best >= shape.width():
            best -= best % shape.width()
        return chosen, max(1, int(best))

    def _place(self, index: int) -> QRect:
        columns, side = self._layout()
        image = self._images[index]
        height = max(1, round(side * image.height() / max(1, image.width())))
        row, column = divmod(index, columns)
        pitch = self._pitch(columns, side)
        left = column * pitch + (pitch - SMALL - side) // 2
        return QRect(left, row * (height + SMALL + self._caption_height()), side, height)

    def _index_at(self, point: QPoint) -> int | None:
        return next((i for i in range(len(self._images)) if self._place(i).contains(point)), None)


class ImageTile(ImageGrid):
    """One picture."""

    def set_image(self, image: npt.ArrayLike | None, *, signed: bool = False, caption: str = "") -> None:
        """Show an (H, W) array, or nothing."""
        if image is None:
            self.set_images(np.empty((0, 1, 1)))
        else:
            self.set_images(np.asarray(image)[None], signed=signed, captions=(caption,) if caption else ())
