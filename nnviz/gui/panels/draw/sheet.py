"""The sheet of paper: shows ink, crisp at every size and scale of the screen."""

# ruff: noqa: D102 - the methods of Qt are documented by Qt

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.panels.draw.ink import SIDE, Ink
from nnviz.gui.panels.draw.ink_painting import paint_ink, paint_stroke

_LEAST, _USUAL, _MOST = 200, 420, 560


class Sheet(QWidget):
    """A square that shows ink from a gray image of the screen's own resolution.

    Only what changes is painted again; the end of the growing stroke, which still moves, is
    painted on top and never into the image.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink()
        self._tail: Sequence[Sequence[float]] = ()
        self._ring: tuple[QPointF, float] | None = None
        self._backing = QImage()
        self._room = _MOST
        self.hint = self.tr("Draw a digit here")
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        # Square if there is room. A height for width would forbid the layout to shrink it on a low screen.
        return QSize(_USUAL, max(_LEAST, min(self.width(), self._room)))

    def set_room(self, height: int) -> None:
        """Be no higher than this, as far as one can still draw then."""
        height = max(_LEAST, min(height, _MOST))
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def is_blank(self) -> bool:
        """Whether the hint is to be shown."""
        return self._ink.is_empty and not self._tail

    def sheet_rect(self) -> QRect:
        """Return where on the widget the sheet lies."""
        side = min(self.width(), self.height(), _MOST)
        return QRect((self.width() - side) // 2, 0, side, side)

    def to_canvas(self, position: QPointF) -> QPointF:
        """Return a position of the widget in canvas units."""
        rect = self.sheet_rect()
        k = SIDE / rect.width()
        return QPointF((position.x() - rect.x()) * k, (position.y() - rect.y()) * k)

    def to_widget(self, area: QRectF) -> QRect:
        """Return the widget's pixels that an area given in canvas units touches."""
        rect = self.sheet_rect()
        k = rect.width() / SIDE
        on_widget = QRectF(
            rect.x() + area.x() * k, rect.y() + area.y() * k, area.width() * k, area.height() * k
        )
        return on_widget.toAlignedRect().adjusted(-1, -1, 1, 1)

    def tones(self) -> tuple[int, int]:
        """Return the gray values of paper and ink: dark on light, or chalk on a board in the dark theme."""
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return (28, 240) if dark else (255, 24)

    def _ink_color(self) -> QColor:
        tone = self.tones()[1]
        return QColor(tone, tone, tone)

    def invalidate(self) -> None:
        """Have everything painted anew."""
        self._backing = QImage()
        self.update()

    def _ensure_backing(self) -> None:
        side = max(1, round(self.sheet_rect().width() * self.devicePixelRatioF()))
        if self._backing.width() != side:
            self._backing = QImage(side, side, QImage.Format.Format_Grayscale8)
            paint_ink(self._backing, self._ink, *self.tones())

    def _add_to_backing(self, piece: Sequence[Sequence[float]]) -> None:
        self._ensure_backing()
        painter = QPainter(self._backing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._backing.width() / SIDE
        painter.scale(scale, scale)
        paint_stroke(painter, piece, self._ink_color())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.invalidate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ensure_backing()
        rect = self.sheet_rect()
        painter = QPainter(self)
        self._backing.setDevicePixelRatio(self._backing.width() / rect.width())
        dirty = event.rect().intersected(rect)
        k = self._backing.devicePixelRatio()
        source = QRectF(
            (dirty.x() - rect.x()) * k, (dirty.y() - rect.y()) * k, dirty.width() * k, dirty.height() * k
        )
        painter.drawImage(QRectF(dirty), self._backing, source)
        self._backing.setDevicePixelRatio(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / SIDE, rect.width() / SIDE)
        paint_stroke(painter, self._tail, self._ink_color())
        if self._ring is not None:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._ring[0], self._ring[1], self._ring[1])
        painter.restore()
        if self.is_blank():
            self._paint_hint(painter, rect)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_hint(self, painter: QPainter, rect: QRect) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        paper, tone = self.tones()
        gray = (2 * paper + 3 * tone) // 5
        painter.setPen(QColor(gray, gray, gray))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.hint)
