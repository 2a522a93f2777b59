"""A ring around the control that has the keyboard: Fusion marks fields, but not buttons, sliders or plots."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QWidget
from shiboken6 import isValid

from nnviz.gui.theme import Theme

_OUT = 3
"""How far the ring lies outside the control, pixels."""
_WIDTH = 2


class FocusRing(QObject):
    """Follows the focus of the whole application while people work with the keyboard.

    A click hides it until the next Tab, as in browsers: whoever points at something knows where it is.

    Parameters
    ----------
    theme : Theme
    parent : QObject
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: _Frame | None = None
        self._widget: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def target(self) -> QWidget | None:
        """Return the control that the ring is around."""
        shown = self._frame is not None and isValid(self._frame) and not self._frame.isHidden()
        return self._widget if shown else None

    def mark(self) -> None:
        """Show the ring now: the focus has been set for the user, who has to find it."""
        if self._widget is not None and isValid(self._widget):
            self._place(show=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the control, hide at a click."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.KeyRelease):
            self._place()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Hide):
            self._hide()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._hide()
        if self._widget is not None and isValid(self._widget):
            self._widget.removeEventFilter(self)
        self._widget = new
        if new is None:
            return
        new.installEventFilter(self)
        window = new.window()
        by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        popup = window.windowType() == Qt.WindowType.Popup
        if by_key and not by_mouse and not popup and new is not window:
            self._place(show=True)

    def _hide(self) -> None:
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()

    def _place(self, show: bool = False) -> None:
        widget = self._widget
        if widget is None or not isValid(widget) or (not show and self.target() is None):
            return
        parent = widget.parentWidget()
        # A splitter would take the ring for one of its parts.
        inside = parent is None or isinstance(parent, QSplitter)
        home = widget if inside else parent
        assert home is not None
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame(self._theme)
        if self._frame.parentWidget() is not home:
            self._frame.setParent(home)
        area = _marked(widget)
        if not inside:
            area.translate(widget.pos())
        self._frame.cover(area.adjusted(-_OUT, -_OUT, _OUT, _OUT).intersected(home.rect()))


def _marked(widget: QWidget) -> QRect:
    """Return what of `widget` is marked: of a row of tabs the one in front."""
    if isinstance(widget, QTabBar) and widget.currentIndex() >= 0:
        return widget.tabRect(widget.currentIndex())
    return widget.rect()


class _Frame(QWidget):
    """The ring itself; everything but its line is cut out, so that what lies below is painted as ever."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def cover(self, area: QRect) -> None:
        """Lie around `area`, in the coordinates of the parent."""
        self.setGeometry(area)
        line = _WIDTH + 1
        hole = self.rect().adjusted(line, line, -line, -line)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(hole)))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()
