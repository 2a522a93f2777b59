"""The way from the drawing to the 28 x 28 picture that the network sees: a picture and a switch each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnviz.core.data.digit_pipeline import PipelineStage
from nnviz.gui.panels.draw.color_maps import colored, ink_table, ink_tones
from nnviz.gui.translation import translate_core

# ruff: noqa: D102 - the methods of Qt are documented by Qt


_ARROW, _SPACE, _LARGEST = 8, 2, 180
_SMALLER = 0.85
"""Type of the captions by that of the titles."""
_SHRINK = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62)
"""Factors on the type of the titles until they fit into their columns."""


@dataclass(frozen=True)
class StageInfo:
    """One stage: key, title, what it does, whether it can be switched off, and a shorter title."""

    key: str
    title: str
    explanation: str
    switchable: bool
    label: str = ""


class StagePicture(QWidget):
    """A small square picture, optionally with the cross of the centre of mass."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._mark: tuple[float, float] | None = None
        self.setMinimumSize(48, 48)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(96, 96)

    @property
    def values(self) -> NDArray[np.uint8] | None:
        """The picture shown."""
        return self._values

    def show_values(self, values: NDArray[np.uint8] | None, mark: tuple[float, float] | None = None) -> None:
        """Show ink values 0..255, shape (h, w); `mark` is a point in pixels of the picture."""
        self._values, self._mark, self._image = values, mark, None
        self.update()

    def changeEvent(self, event: object) -> None:
        self._image = None
        super().changeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        area = QRectF((self.width() - side) / 2, self.height() - side, side, side)
        tones = ink_tones(self.palette().color(QPalette.ColorRole.Window))
        if self._values is not None:
            if self._image is None:
                self._image = colored(self._values, ink_table(*tones), 0, 255)
            smooth = self._image.width() > 2 * side
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawImage(area, self._image)
            if self._mark is not None:
                k = side / self._values.shape[1]
                self._paint_mark(
                    painter, area.topLeft() + QPointF(self._mark[0] * k, self._mark[1] * k), side
                )
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_mark(self, painter: QPainter, at: QPointF, side: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # both arms as wide at any scale
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
        arm = side / 10
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))
        painter.restore()


class _Arrow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_ARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.PlaceholderText))
        y = self.height() / 2
        painter.drawPolygon(QPolygonF([QPointF(2, y - 4), QPointF(8, y), QPointF(2, y + 4)]))


class PipelineStrip(QWidget):
    """All stages in a row.

    Signals
    -------
    switched : str, bool
        The user switched a stage (its key) on or off.
    """

    switched = Signal(str, bool)

    def __init__(self, stages: Sequence[StageInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, StagePicture] = {}
        self._switches: dict[str, QCheckBox] = {}
        self._notes: dict[str, QLabel] = {}
        self._arrows: list[QWidget] = []
        self._titles: list[QWidget] = []
        self._texts = {stage.key: stage.explanation for stage in stages}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACE)
        for i, stage in enumerate(stages):
            if i:
                self._arrows.append(_Arrow())
                row.addWidget(self._arrows[-1], 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._column(stage), 1)
        self._count = len(stages)
        self.setAccessibleName(self.tr("From the drawing to what the network sees"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A widget whose layout knows no height for width: the pictures are kept square here.
        side = self._side(self.width())
        for picture in self._pictures.values():
            picture.setFixedHeight(side)
        for arrow in self._arrows:
            arrow.setFixedHeight(side)
        self._fit_titles()

    def _side(self, width: int) -> int:
        gaps = (self._count - 1) * (_ARROW + 2 * _SPACE)
        return max(48, min(_LARGEST, (width - gaps) // self._count))

    def height_for(self, width: int) -> int:
        """Return the height of pictures, titles and captions at this width."""
        titles = max(title.sizeHint().height() for title in self._titles)
        return self._side(width) + titles + self._note_height() + 2 * _SPACE

    def _note_height(self) -> int:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        # Room for three lines, so that nothing jumps while the pen moves (higher on fine screens).
        return 3 * QFontMetrics(font).lineSpacing() + 4

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_titles()

    def _fit_titles(self) -> None:
        """Choose a size of type at which every title fits into its column, whatever the language."""
        room = (self.width() - (self._count - 1) * (_ARROW + 2 * _SPACE)) // self._count
        font = self.font()
        usual = font.pointSizeF()
        for factor in _SHRINK:
            font.setPointSizeF(usual * factor)
            for title in self._titles:
                title.setFont(font)
            if max(title.sizeHint().width() for title in self._titles) <= room:
                break
        font.setPointSizeF(usual * _SMALLER)
        for note in self._notes.values():
            note.setFont(font)
            note.setFixedHeight(self._note_height())

    def _column(self, stage: StageInfo) -> QWidget:
        cell = QWidget()
        # Equal columns, whatever their titles.
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        picture = StagePicture()
        picture.setToolTip(stage.explanation)
        picture.setAccessibleName(stage.title)
        self._pictures[stage.key] = picture
        column.addWidget(picture)
        if stage.switchable:
            switch = QCheckBox(stage.label or stage.title)
            switch.setChecked(True)
            switch.setToolTip(
                self.tr("{what} Switch it off to see what happens without.").format(what=stage.explanation)
            )
            switch.setAccessibleName(stage.title)
            switch.toggled.connect(lambda on, key=stage.key: self.switched.emit(key, on))
            self._switches[stage.key] = switch
            self._titles.append(switch)
            column.addWidget(switch, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            label = QLabel(stage.title)
            label.setToolTip(stage.explanation)
            self._titles.append(label)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        note = QLabel()
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._notes[stage.key] = note
        column.addWidget(note)
        column.addStretch(1)
        return cell

    def show_stages(self, stages: Sequence[PipelineStage]) -> None:
        """Show the pictures of all stages; none empties them."""
        found = {stage.key: stage for stage in stages}
        for key, picture in self._pictures.items():
            stage = found.get(key)
            picture.show_values(
                None if stage is None else stage.picture, None if stage is None else stage.mark
            )
            note = "" if stage is None else translate_core(stage.note)
            self._notes[key].setText(note)
            picture.setAccessibleDescription(note)
            picture.setToolTip(f"{self._texts[key]}\n{note}" if note else self._texts[key])
            if key in self._switches:
                self._switches[key].setEnabled(stage is None or stage.applies)

    def set_switch(self, key: str, on: bool) -> None:
        """Set a switch without telling."""
        if key in self._switches:
            self._switches[key].blockSignals(True)
            self._switches[key].setChecked(on)
            self._switches[key].blockSignals(False)

    def picture(self, key: str) -> StagePicture:
        """Return the picture of a stage."""
        return self._pictures[key]

    def switch(self, key: str) -> QCheckBox:
        """Return the switch of a stage."""
        return self._switches[key]

    def switches(self) -> dict[str, bool]:
        """Return which stages are on."""
        return {key: switch.isChecked() for key, switch in self._switches.items()}
