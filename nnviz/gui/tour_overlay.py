"""A dimmed window with holes around one control and what belongs to it, and a card that says what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from nnviz.gui.theme import UNIT, Theme

_GAP = 2 * UNIT
_AIR = 6
_CARD_WIDTH = 320


class TourOverlay(QWidget):
    """Covers `window` but for holes: what is shown there can be tried at once.

    Parameters
    ----------
    window : QWidget
    theme : Theme

    Signals
    -------
    moved(int)
        +1 to the next stop, -1 back.
    skipped()
    """

    moved = Signal(int)
    skipped = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._target: QWidget | None = None
        self._area = QRect()
        self._also: tuple[QWidget, ...] = ()
        self.setAccessibleName(self.tr("Tour"))
        self._build_card()
        # Layouts settle after the event that tells of a change.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)
        window.installEventFilter(self)
        # Also while somebody tries what is shown, and the keyboard is there.
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.skipped.emit)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build_card(self) -> None:
        self.card = QFrame(self)
        self.card.setObjectName("tour")
        self.title = QLabel()
        self.title.setObjectName("headline")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.back = self._button(self.tr("Back"), self.tr("Go to the stop before (left arrow)"), -1)
        self.next = self._button(self.tr("Next"), self.tr("Go on (right arrow)"), 1)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setToolTip(self.tr("End the tour (Esc); Help starts it again"))
        self.skip.clicked.connect(self.skipped)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for widget in (self.title, self.text):
            column.addWidget(widget)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
            row.addWidget(button)

    def _button(self, text: str, tip: str, step: int) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: self.moved.emit(step))
        return button

    def show_stop(
        self,
        target: QWidget,
        area: QRect,
        title: str,
        text: str,
        place: tuple[int, int],
        also: Sequence[QWidget] = (),
    ) -> None:
        """Show one stop.

        Parameters
        ----------
        target : QWidget
            What is explained.
        area : QRect
            Part of it that is left bright, in its coordinates; an empty one is all of it.
        title, text : str
        place : (int, int)
            Number of the stop and how many there are.
        also : sequence of QWidget
            What is left bright besides, because the text speaks of it or it answers to what is tried.
        """
        self._watch(False)
        self._target, self._area, self._also = target, area, tuple(also)
        self._watch(True)
        number, count = place
        self.title.setText(title)
        self.text.setText(text)
        self.text.setAccessibleName(f"{title}. {text}")
        self.count.setText(self.tr("{0} of {1}").format(number, count))
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.skip.setVisible(number < count)
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def hole(self) -> QRect:
        """Return what is explained and left bright, in the coordinates of the window."""
        if self._target is None:
            return QRect()
        return self._place_of(self._target, self._area)

    def holes(self) -> list[QRect]:
        """Return all that is left bright: what is explained first, then what belongs to it."""
        others = [self._place_of(w) for w in self._also if isValid(w) and w.isVisibleTo(self._window)]
        return [self.hole(), *(place for place in others if not place.isEmpty())]

    def _place_of(self, widget: QWidget, area: QRect | None = None) -> QRect:
        area = area if area is not None and not area.isEmpty() else widget.rect()
        place = QRect(widget.mapTo(self._window, area.topLeft()), area.size())
        # What is scrolled away leaves no hole.
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            place &= QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size())
            parent = parent.parentWidget()
        if place.isEmpty():
            return QRect()
        return place.adjusted(-_AIR, -_AIR, _AIR, _AIR).intersected(self.rect())

    def _watch(self, on: bool) -> None:
        for widget in (self._target, *self._also):
            if widget is None or widget is self._window or not isValid(widget):
                continue
            if on:
                widget.installEventFilter(self)
            else:
                widget.removeEventFilter(self)

    def finish(self) -> None:
        """Take everything away."""
        self._later.stop()
        self._window.removeEventFilter(self)
        self._watch(False)
        self.hide()
        self.deleteLater()

    # ---- Qt -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above a window that changes its size; take the arrow keys from the buttons."""
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._answer_key(watched, event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._later.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back or out."""
        if not self._answer_key(self, event):
            super().keyPressEvent(event)

    def _answer_key(self, watched: QObject, event: QKeyEvent) -> bool:
        keys = Qt.Key
        steps = {keys.Key_Right: 1, keys.Key_Left: -1}
        if event.key() == keys.Key_Escape:
            self.skipped.emit()
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            (watched if isinstance(watched, QPushButton) else self.next).click()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the Tab key within the card."""
        buttons = [b for b in (self.skip, self.back, self.next) if b.isVisible() and b.isEnabled()]
        if not buttons:  # being hidden: Qt looks for another place for the focus
            return super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        place = buttons.index(focus) if focus in buttons else -1
        buttons[(place + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim everything but the holes; the one that is explained has a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        for place in self.holes():
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(place), 6, 6)
            around = around.subtracted(hole)
        painter.fillPath(around, QColor(0, 0, 0, 150))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(self.hole()), 6, 6)
        painter.end()

    # ---- placing ------------------------------------------------------------------------------

    def _on_theme_changed(self) -> None:
        self.card.setFixedWidth(round(_CARD_WIDTH * self._theme.scale))
        self._place()
        self.update()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        if self._target is None:
            return
        holes = self.holes()
        bright = QRect()
        for hole in holes:
            bright = bright.united(hole)
        width = self.card.width() - 4 * UNIT - 4
        self.text.setFixedSize(width, self.text.heightForWidth(width))
        self.card.layout().activate()  # type: ignore[union-attr]
        self.card.resize(self.card.width(), self.card.layout().sizeHint().height())  # type: ignore[union-attr]
        self.card.move(self._card_corner(bright))
        # Clicks within the holes reach what is shown there.
        inner = QRegion()
        for hole in holes:
            inner = inner.united(hole.adjusted(2, 2, -2, -2))
        self.setMask(QRegion(self.rect()).subtracted(inner).united(QRegion(self.card.geometry())))
        self.update()
        # A change of the mask alone does not always repaint what it lays bare: it would stay dimmed.
        self._repaint_below(inner)

    def _repaint_below(self, region: QRegion) -> None:
        for start in (self._target, *self._also):
            widget = start if start is None or isValid(start) else None
            while widget is not None:
                corner = widget.mapTo(self._window, QPoint(0, 0))
                widget.update(region.translated(-corner))
                widget = None if widget is self._window else widget.parentWidget()

    def _card_corner(self, hole: QRect) -> QPoint:
        """Return where the card goes: beside the hole where there is most room, else over its lower end."""
        width, height = self.card.width(), self.card.height()
        rooms = {
            "right": self.width() - hole.right() - width,
            "left": hole.left() - width,
            "below": self.height() - hole.bottom() - height,
            "above": hole.top() - height,
        }
        side = max(rooms, key=lambda name: rooms[name])
        x, y = hole.center().x() - width // 2, hole.center().y() - height // 2
        if rooms[side] < _GAP:
            y = hole.bottom() - height - _GAP
        elif side == "right":
            x = hole.right() + _GAP
        elif side == "left":
            x = hole.left() - _GAP - width
        elif side == "below":
            y = hole.bottom() + _GAP
        else:
            y = hole.top() - _GAP - height
        edge = UNIT
        return QPoint(
            max(edge, min(x, self.width() - width - edge)), max(edge, min(y, self.height() - height - edge))
        )
