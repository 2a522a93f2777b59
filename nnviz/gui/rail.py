"""The navigation on the left edge: one button per panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.icons import bind_icon
from nnviz.gui.panel_registry import PanelInfo
from nnviz.gui.theme import UNIT, Theme

_WIDTH = 92


def panel_title(info: PanelInfo) -> str:
    """Return the panel's name in the user's language."""
    return QCoreApplication.translate("Panel", info.title)


def panel_tip(info: PanelInfo) -> str:
    """Return the panel's tooltip in the user's language."""
    return QCoreApplication.translate("Panel", info.tip) if info.tip else ""


class Rail(QScrollArea):
    """Buttons with icon and name; the arrow keys move among them.

    Signals
    -------
    chosen(str)
        Slug of the panel to show.
    """

    chosen = Signal(str)

    def __init__(self, infos: tuple[PanelInfo, ...], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail_area")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Panels"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._button_width = _WIDTH
        body = QWidget()
        body.setObjectName("rail")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, info in enumerate(infos, start=1):
            column.addWidget(self._make_button(info, number))
        column.addStretch(1)
        self.setWidget(body)
        theme.changed.connect(self._fit)
        self._fit()

    def show_current(self, slug: str) -> None:
        """Mark the panel that is shown."""
        if slug in self._buttons:
            self._buttons[slug].setChecked(True)
            self.ensureWidgetVisible(self._buttons[slug])

    def focus_current(self) -> None:
        """Give the keyboard to the button of the panel that is shown."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the buttons with the arrow keys."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        buttons = list(self._buttons.values())
        current = self.focusWidget()
        if event.key() in steps and current in buttons:
            position = (buttons.index(current) + steps[Qt.Key(event.key())]) % len(buttons)
            buttons[position].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _make_button(self, info: PanelInfo, number: int) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setText(panel_title(info))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(panel_title(info))
        key = f" (Ctrl+{number})" if number <= 9 else ""
        button.setToolTip((panel_tip(info) or panel_title(info)) + key)
        button.clicked.connect(lambda _checked=False, slug=info.slug: self.chosen.emit(slug))
        bind_icon(button, info.icon, self._theme)
        self._group.addButton(button)
        self._buttons[info.slug] = button
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar of a low window."""
        super().resizeEvent(event)
        body = self.widget()
        if body is not None:
            needs_bar = body.sizeHint().height() > self.viewport().height()
            bar = self.verticalScrollBar().sizeHint().width() if needs_bar else 0
            self.setFixedWidth(self._button_width + bar)

    def _fit(self) -> None:
        # The rail keeps its size when presenting: the audience looks at the picture.
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() / self._theme.scale)
        needed = _WIDTH
        for button in self._buttons.values():
            button.setFont(font)
            button.setIconSize(QSize(24, 24))
            # The name of the panel in front is bold.
            font.setBold(True)
            needed = max(needed, QFontMetrics(font).horizontalAdvance(button.text()) + 2 * UNIT)
            font.setBold(False)
        self._button_width = needed
        for button in self._buttons.values():
            button.setFixedWidth(needed)
        self.setFixedWidth(needed)
