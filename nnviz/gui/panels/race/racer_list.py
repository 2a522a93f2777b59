"""The racers as a list: each with its mark, ticked while it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from nnviz.gui.panels.race.look import draw_marker, racer_color
from nnviz.gui.theme import Theme
from nnviz.tasks.race import Racer

ICON = 18
"""Side of a racer's mark in lists and tables, pixels."""
_FINENESS = 3
"""Pixels of an icon per pixel, enough for any screen: it is scaled down, never up."""
_LEAST, _MOST = 4, 7
"""Rows that are seen at once."""


def racer_icon(theme: Theme, racer: Racer) -> QIcon:
    """Return the mark of a racer in its colour."""
    found = QIcon(_mark(racer.colour, light_rim=False))
    # Not tinted in the selected row, for the colour is what it is for; the rim stands out from the row.
    found.addPixmap(_mark(racer.colour, light_rim=not theme.is_dark), QIcon.Mode.Selected)
    return found


def _mark(colour: int, *, light_rim: bool) -> QPixmap:
    pixmap = QPixmap(ICON * _FINENESS, ICON * _FINENESS)
    pixmap.setDevicePixelRatio(_FINENESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_marker(painter, colour, ICON / 2, ICON / 2, racer_color(colour), bold=light_rim)
    painter.end()
    return pixmap


class RacerList(QListWidget):
    """Shows racers; it grows with them up to some rows, and never shrinks because one has come.

    Signals
    -------
    shown_changed(int, bool)
        A racer was ticked or unticked.
    """

    shown_changed = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._racers: tuple[Racer, ...] = ()
        self._busy = False
        self.setIconSize(QSize(ICON, ICON))
        # As high as its rows: what the form below it needs is not taken from here.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self._on_item_changed)

    def set_racers(self, racers: tuple[Racer, ...], row: int) -> None:
        """Show racers with one of them selected; emits nothing."""
        self._racers = racers
        with self._quiet():
            while self.count() > len(racers):
                self.takeItem(self.count() - 1)
            while self.count() < len(racers):
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                self.addItem(item)
            for i, racer in enumerate(racers):
                item = self.item(i)
                item.setText(racer.name)
                item.setIcon(racer_icon(self._theme, racer))
                item.setCheckState(Qt.CheckState.Checked if racer.visible else Qt.CheckState.Unchecked)
            self.setCurrentRow(min(max(row, 0), len(racers) - 1))
        self.updateGeometry()
        self.scrollToItem(self.currentItem())

    def is_quiet(self) -> bool:
        """Return whether the selection moves because other racers are shown, not by the user's hand."""
        return self._busy

    def sizeHint(self) -> QSize:
        """Return a size that shows all racers, or as many as there is room for."""
        line = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4, ICON + 2)
        rows = min(max(len(self._racers), _LEAST), _MOST)
        return QSize(super().sizeHint().width(), rows * line + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the column scrolls, the list within it had better not."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        visible = item.checkState() == Qt.CheckState.Checked
        if not self._busy and visible != self._racers[row].visible:
            self.shown_changed.emit(row, visible)
