"""A combo box that is deaf to the wheel without focus and never cuts a text without saying so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget


class QuietComboBox(QComboBox):
    """A combo box that the wheel changes only when it has the focus; long entries do not widen the window.

    An entry that has no room ends in "…"; the list that opens, and the tooltip, show all of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """Return room for some ten letters, whatever the longest entry."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 10 + 32), hint.height())

    def shown_text(self) -> str:
        """Return what there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._elided(option)

    def showPopup(self) -> None:
        """Open the list, wide enough for its longest entry."""
        self.widen_list()
        super().showPopup()

    def widen_list(self) -> None:
        """Make the list that opens as wide as its longest entry, up to half of the screen."""
        metrics, style = self.fontMetrics(), self.style()
        longest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        around = style.pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + self.iconSize().width() + 16
        most = self.screen().availableGeometry().width() // 2
        self.view().setMinimumWidth(max(self.width(), min(longest + around, most)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel without focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Put all of an entry that has no room above what the tooltip says."""
        text = self.currentText()
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and self.shown_text() != text
        ):
            tip = self.toolTip()
            QToolTip.showText(event.globalPos(), f"{text}\n{tip}" if tip else text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its text shortened to the room there is."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._elided(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _elided(self, option: QStyleOptionComboBox) -> str:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - 2  # the style keeps a pixel on either side
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + 4
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
