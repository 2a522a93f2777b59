"""The navigation on the left edge: one button per panel."""

from __future__ import annotations

from collections.abc import Callable

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
_ICONS = (24, 16)
"""Sizes of the icons, pixels: the first that leaves all panels in sight."""


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
        self._commands: list[QToolButton] = []
        self._button_width = _WIDTH
        body = QWidget()
        body.setObjectName("rail")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, info in enumerate(infos, start=1):
            column.addWidget(self._make_button(info, number))
        column.addStretch(1)
        self._column = column
        self.setWidget(body)
        theme.changed.connect(self._fit)
        self._fit()

    def add_command(self, icon: str, text: str, tip: str, slot: Callable[[], object]) -> None:
        """Add a button below the panels for what is no panel."""
        button = self._plain_button(text, tip, icon)
        button.clicked.connect(lambda _checked=False: slot())
        self._column.addWidget(button)
        self._commands.append(button)
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
        buttons = [*self._buttons.values(), *self._commands]
        current = self.focusWidget()
        if event.key() in steps and current in buttons:
            position = (buttons.index(current) + steps[Qt.Key(event.key())]) % len(buttons)
            buttons[position].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _make_button(self, info: PanelInfo, number: int) -> QToolButton:
        key = f" (Ctrl+{number})" if number <= 9 else ""
        tip = (panel_tip(info) or panel_title(info)) + key
        button = self._plain_button(panel_title(info), tip, info.icon)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False, slug=info.slug: self.chosen.emit(slug))
        self._group.addButton(button)
        self._buttons[info.slug] = button
        return button

    def _plain_button(self, text: str, tip: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        bind_icon(button, icon, self._theme)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take smaller icons in a low window, and make room for a scroll bar if these are too high too."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        body = self.widget()
        if body is not None:
            for size in _ICONS:
                self._set_icons(size)
                if body.sizeHint().height() <= self.viewport().height():
                    break
            needs_bar = body.sizeHint().height() > self.viewport().height()
            bar = self.verticalScrollBar().sizeHint().width() if needs_bar else 0
            self.setFixedWidth(self._button_width + bar)

    def _set_icons(self, size: int) -> None:
        for button in (*self._buttons.values(), *self._commands):
            if button.iconSize().width() != size:
                button.setIconSize(QSize(size, size))

    def _fit(self) -> None:
        # The rail keeps its size when presenting: the audience looks at the picture.
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() / self._theme.scale)
        needed = _WIDTH
        for button in (*self._buttons.values(), *self._commands):
            button.setFont(font)
            # The name of the panel in front is bold.
            font.setBold(True)
            needed = max(needed, QFontMetrics(font).horizontalAdvance(button.text()) + 2 * UNIT)
            font.setBold(False)
        self._button_width = needed
        for button in (*self._buttons.values(), *self._commands):
            button.setFixedWidth(needed)
        self.setFixedWidth(needed)
        self._make_room()
