"""A panel on paper: title, picture, settings and facts on as many pages as they need.

Everything is measured in the pixels of the screen (96 to the inch on most), because widgets are painted onto
the page as they are painted on the screen, text and lines as vectors.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QTabWidget, QWidget

import nnviz
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.panel_settings import Setting, settings_of
from nnviz.gui.paper_controls import controls_as_text
from nnviz.gui.rail import panel_title
from nnviz.gui.theme import LIGHT, UNIT
from nnviz.gui.translation import without_mnemonic

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel

_GAP = 16.0
_FOOT = 24.0
_LEAST_FACTS = 160.0
_SMALL_TYPE = 11
"""Pixels of settings and facts."""
_HIGHEST_CARD = 400
_LARGEST_PICTURE = 1.6  # more than this on the paper would only be coarse


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


class Paper:
    """Paints the pages of one panel.

    Parameters
    ----------
    painter : QPainter
        Begun on a device whose pixels are those of the screen.
    page : QRectF
        What of the page can be printed on.
    new_page : callable
        Goes to the next page.
    """

    def __init__(self, painter: QPainter, page: QRectF, new_page: Callable[[], object]) -> None:
        self._painter = painter
        self._page = page
        self._new_page = new_page
        self._number = 1
        self._y = page.top()

    def paint(self, panel: Panel) -> int:
        """Paint everything of `panel` and return the number of pages."""
        self._foot()
        self._heading(panel)
        view = picture_of(panel.view())
        self._picture(view, panel.paper_key(view.width()))
        self._settings(settings_of(panel.controls_widget()))
        facts = panel.facts_widget()
        if facts is not None:
            self._facts(facts)
        return self._number

    # ---- parts --------------------------------------------------------------------------------

    def _heading(self, panel: Panel) -> None:
        self._y += self._text(_title(panel), 22, bold=True) + 4
        if panel.headline_text():
            self._y += self._text(panel.headline_text(), 14) + 4
        self._painter.setPen(QPen(QColor(LIGHT.accent), 1.5))
        self._painter.drawLine(QLineF(self._page.left(), self._y, self._page.right(), self._y))
        self._y += _GAP

    def _picture(self, view: QWidget, key: QWidget | None) -> None:
        height = view.height() + (0 if key is None else key.height() + UNIT)
        scale = min(self._page.width() / view.width(), self._room() / height, _LARGEST_PICTURE)
        left = self._page.left() + (self._page.width() - scale * view.width()) / 2
        self._widget(view, view.rect(), left, self._y, scale)
        self._y += scale * view.height()
        if key is not None:
            self._y += scale * UNIT
            self._widget(key, key.rect(), left, self._y, scale)
            self._y += scale * key.height()
            key.deleteLater()
        self._y += _GAP

    def _settings(self, settings: list[Setting]) -> None:
        if not settings:
            return
        columns = 2
        width = (self._page.width() - (columns - 1) * _GAP) / columns
        line = QFontMetricsF(_font(_SMALL_TYPE)).height() + 2
        rows = _rows(settings)
        per_column = -(-len(rows) // columns)
        heading = 26.0
        if heading + min(per_column, 6) * line > self._room():
            self._next()
        self._y += self._text(_tr("Settings"), 14, bold=True) + 4
        while rows:
            fitting = max(1, int(self._room() // line))
            used = min(fitting, -(-len(rows) // columns))
            for column in range(columns):
                part, rows = rows[:used], rows[used:]
                x = self._page.left() + column * (width + _GAP)
                for position, (name, value) in enumerate(part):
                    self._row(name, value, QRectF(x, self._y + position * line, width, line))
            self._y += used * line
            if rows:
                self._next()
        self._y += _GAP

    def _row(self, name: str, value: str, area: QRectF) -> None:
        painter, flags = self._painter, Qt.AlignmentFlag.AlignVCenter
        heading = bool(name) and not value
        font = _font(_SMALL_TYPE, bold=heading)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QColor(LIGHT.text if heading else LIGHT.muted))
        taken = min(metrics.horizontalAdvance(value), 0.62 * area.width()) + 8 if value else 0.0
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(area, flags, metrics.elidedText(name, elide, area.width() - taken))
        painter.setPen(QColor(LIGHT.text))
        text = metrics.elidedText(value, elide, max(taken - 6, 0))
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignRight, text)

    def _facts(self, facts: QWidget) -> None:
        if facts.height() <= 0 or facts.width() <= 0:
            return
        scale = min(1.0, _SMALL_TYPE / max(QFontInfo(facts.font()).pixelSize(), 1))
        count = max(1, int((self._page.width() + _GAP) // (facts.width() * scale + _GAP)))
        width = (self._page.width() - (count - 1) * _GAP) / count
        scale = min(scale, width / facts.width())
        cuts = _Cuts(facts)
        # What fits into the rest of this page goes there.
        if self._room() < _LEAST_FACTS or cuts.bottom * scale > 2 * count * self._room():
            self._next()
        top, column = 0, 0
        room = cuts.even_room(top, count, self._room() / scale)
        while top < cuts.bottom:
            if column == count:
                column = 0
                self._next()
                room = cuts.even_room(top, count, self._room() / scale)
            bottom = cuts.after(top, room)
            x = self._page.left() + column * (width + _GAP)
            self._widget(facts, QRect(0, top, facts.width(), bottom - top), x, self._y, scale)
            # Headers of tables do not mind the clipping; the next column is painted over this.
            right = x + facts.width() * scale
            rest = QRectF(right, self._y, self._page.right() - right, self._room())
            self._painter.fillRect(rest, Qt.GlobalColor.white)
            top = bottom
            column += 1

    # ---- painting -----------------------------------------------------------------------------

    def _widget(self, widget: QWidget, area: QRect, x: float, y: float, scale: float) -> None:
        painter = self._painter
        painter.save()
        painter.translate(x, y)
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, area.width(), area.height()))
        # Without the background of the window: paper is white. Scroll areas make their widgets fill it.
        filled = widget.autoFillBackground()
        widget.setAutoFillBackground(False)
        with controls_as_text(widget):
            QWidget.render(widget, painter, QPoint(0, 0), QRegion(area), QWidget.RenderFlag.DrawChildren)
        widget.setAutoFillBackground(filled)
        painter.restore()

    def _text(self, text: str, size: int, bold: bool = False) -> float:
        painter = self._painter
        painter.setFont(_font(size, bold))
        painter.setPen(QColor(LIGHT.text))
        area = QRectF(self._page.left(), self._y, self._page.width(), self._room())
        used = painter.drawText(area, Qt.TextFlag.TextWordWrap, text)
        return used.height() if isinstance(used, QRectF) else float(QFontMetricsF(painter.font()).height())

    def _room(self) -> float:
        return self._page.bottom() - _FOOT - self._y

    def _next(self) -> None:
        self._new_page()
        self._number += 1
        self._y = self._page.top()
        self._foot()

    def _foot(self) -> None:
        painter = self._painter
        painter.setFont(_font(10))
        painter.setPen(QColor(LIGHT.muted))
        area = QRectF(self._page.left(), self._page.bottom() - 14, self._page.width(), 14)
        today = QLocale().toString(date.today(), QLocale.FormatType.LongFormat)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, f"nnviz {nnviz.__version__} · {today}")
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, _tr("Page {0}").format(self._number))


class _Cuts:
    """Where a long column can be cut: between its labels, formulas and pictures, not through them."""

    def __init__(self, column: QWidget) -> None:
        self._spans: list[tuple[int, int]] = []
        self._collect(column, column)
        # A little more, for the border of the last card.
        self.bottom = min(max((high for _, high in self._spans), default=0) + UNIT, max(column.height(), 1))

    def after(self, top: int, room: float) -> int:
        """Return the lowest cut that leaves at most `room` below `top`."""
        wanted = min(self.bottom, top + max(1, int(room)))
        cut = wanted
        while cut > top + 1 and any(low < cut < high for low, high in self._spans):
            cut = min(low for low, high in self._spans if low < cut < high)
        # Something higher than the page has to be cut through.
        return cut if cut > top + 1 else wanted

    def even_room(self, top: int, columns: int, room: float) -> float:
        """Return the height of `columns` columns, `room` at most, that are filled alike by what is left."""
        least = (self.bottom - top) / columns
        for height in range(math.ceil(least), math.floor(room), UNIT):
            end = top
            for _column in range(columns):
                end = self.after(end, height)
            if end >= self.bottom:
                return height
        return room

    def _collect(self, widget: QWidget, root: QWidget) -> None:
        shown = [
            c for c in widget.children() if isinstance(c, QWidget) and not c.isHidden() and not c.isWindow()
        ]
        if not shown or widget.focusPolicy() != Qt.FocusPolicy.NoFocus or _is_card(widget):
            if widget is not root:
                y = widget.mapTo(root, QPoint(0, 0)).y()
                self._spans.append((y, y + widget.height()))
            return
        for child in shown:
            self._collect(child, root)


def _is_card(widget: QWidget) -> bool:
    """Whether `widget` has a border around it: a few lines that are read together."""
    framed = isinstance(widget, QFrame) and not isinstance(widget, QAbstractScrollArea)
    return framed and widget.frameShape() != QFrame.Shape.NoFrame and widget.height() < _HIGHEST_CARD


def _title(panel: Panel) -> str:
    title, view = panel_title(PANELS[panel.slug]), panel.view()
    if isinstance(view, QTabWidget):
        # Its tabs are not on the paper.
        return f"{title} · {without_mnemonic(view.tabText(view.currentIndex()))}"
    return title


def _rows(settings: list[Setting]) -> list[tuple[str, str]]:
    """Return lines of name and value; a line without value is a heading."""
    rows: list[tuple[str, str]] = []
    section = ""
    for setting in settings:
        if setting.section != section:
            section = setting.section
            rows.append((section, ""))
        first, *others = setting.value.split("\n")
        rows.append((setting.name, first))
        rows.extend(("", line) for line in others)
    return rows


def _font(pixels: int, bold: bool = False) -> QFont:
    font = QFont()
    # In pixels of the page: the size of the window's type does not matter here, nor presenting.
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def picture_of(view: QWidget) -> QWidget:
    """Return what of a view belongs on paper: the page in front without tabs, all of what scrolls."""
    if isinstance(view, QTabWidget):
        return picture_of(view.currentWidget() or view)
    if isinstance(view, QScrollArea) and view.widget() is not None:
        return view.widget()
    parts = [child for child in view.children() if isinstance(child, QWidget)]
    # A page that scrolls as a whole: what lies beyond its edge belongs on paper as well.
    return picture_of(parts[0]) if len(parts) == 1 and isinstance(parts[0], QScrollArea) else view
