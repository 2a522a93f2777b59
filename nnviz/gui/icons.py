"""Line icons (SVG files in resources/icons) in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from nnviz.core.errors import DataFileError
from nnviz.core.resources import resource_path
from nnviz.gui.theme import Theme

_SIZES = (16, 20, 24, 32, 48, 64)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    try:
        return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    except DataFileError:
        # A panel under construction may have no icon yet.
        return resource_path("icons", "panel.svg").read_text(encoding="utf-8")


def _pixmap(name: str, color: QColor, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    text = _source(name).replace("currentColor", color.name())
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, theme: Theme, color: str = "text") -> QIcon:
    """Return the icon `name` drawn in a colour of the theme, dimmed when disabled.

    Parameters
    ----------
    name : str
        File name without ``.svg``.
    theme : Theme
    color : str
        A field of `nnviz.gui.theme.Colors`.
    """
    result = QIcon()
    normal = theme.color(color)
    dim = theme.color("muted")
    dim.setAlpha(110)
    for size in _SIZES:
        result.addPixmap(_pixmap(name, normal, size), QIcon.Mode.Normal, QIcon.State.Off)
        result.addPixmap(_pixmap(name, dim, size), QIcon.Mode.Disabled, QIcon.State.Off)
    return result


class _Binding(QObject):
    def __init__(self, button: QAbstractButton, name: str, theme: Theme, color: str) -> None:
        super().__init__(button)
        self._button, self._name, self._theme, self._color = button, name, theme, color
        theme.changed.connect(self.refresh)
        self.refresh()

    def set_name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.refresh()

    def refresh(self) -> None:
        self._button.setIcon(icon(self._name, self._theme, self._color))


def bind_icon(button: QAbstractButton, name: str, theme: Theme, color: str = "text") -> _Binding:
    """Give `button` an icon that follows the theme; the binding's ``set_name`` changes it."""
    return _Binding(button, name, theme, color)
