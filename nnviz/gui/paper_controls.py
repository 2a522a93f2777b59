"""Controls within a picture read as plain text on paper, where nobody can press them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from nnviz.gui.translation import without_mnemonic

SCREEN_ONLY = "screen_only"
"""Property of a widget that is left out on paper with all in it: questions to whoever sits there."""

_KINDS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QSplitterHandle, QTabBar)


class PlainText(NamedTuple):
    """What stands on paper in the place of a control; no text where it would only invite to press it."""

    text: str
    bold: bool = False


def plain_text(widget: QWidget) -> PlainText | None:
    """Return what `widget` reads as on paper; None if it is painted as it is."""
    part: QWidget | None = widget
    while part is not None:
        if part.property(SCREEN_ONLY):
            return PlainText("")
        part = part.parentWidget()
    # The field of a spin or combo box: the box tells its text itself.
    if isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
        return PlainText("")
    if not isinstance(widget, _KINDS) or _paints_itself(widget):
        return None
    if isinstance(widget, QTabBar):
        return PlainText(without_mnemonic(widget.tabText(widget.currentIndex())), bold=True)
    if isinstance(widget, QComboBox):
        return PlainText(widget.currentText())
    if isinstance(widget, (QAbstractSpinBox, QLineEdit)):
        return PlainText(widget.text())
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked():
        text = without_mnemonic(widget.text())
        if widget.objectName() == "section":
            return PlainText(text, bold=True)
        return PlainText(f"✓ {text}" if text else "")
    return PlainText("")


def _paints_itself(widget: QWidget) -> bool:
    """Whether it is a picture of ours that can be pressed: a tile, a row with its curve."""
    return isinstance(widget, QAbstractButton) and any(
        "paintEvent" in vars(cls) for cls in type(widget).__mro__ if cls.__module__.startswith("nnviz")
    )


class _PlainPainter(QObject):
    """Paints controls as text in place of the style."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[int, PlainText] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plain = self.texts.get(id(watched))
        if plain is None or event.type() != QEvent.Type.Paint or not isinstance(watched, QWidget):
            return False
        if plain.text:
            painter = QPainter(watched)
            font = watched.font()
            font.setBold(plain.bold)
            painter.setFont(font)
            painter.setPen(watched.palette().windowText().color())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(watched.rect(), flags, plain.text)
            painter.end()
        return True


@contextmanager
def controls_as_text(widget: QWidget) -> Iterator[None]:
    """Paint the controls within `widget` as plain text for a while, and none of the window's colour."""
    plain = _PlainPainter()
    changed, filled = [], []
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget):
            continue
        if part.autoFillBackground() and part.backgroundRole() == QPalette.ColorRole.Window:
            part.setAutoFillBackground(False)
            filled.append(part)
        text = plain_text(part)
        if text is not None:
            plain.texts[id(part)] = text
            part.installEventFilter(plain)
            changed.append(part)
    try:
        yield
    finally:
        for part in changed:
            part.removeEventFilter(plain)
        for part in filled:
            part.setAutoFillBackground(True)
