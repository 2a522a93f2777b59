"""The index of the book's figures: by chapter, with a search field; a click shows a figure in its panel."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nnviz.core.lessons.figures import BookFigure, FigureChapter, matching_figures, typed_number
from nnviz.gui.panel_registry import PANELS
from nnviz.gui.rail import panel_title
from nnviz.gui.theme import SMALL, UNIT, Theme

_FIGURE = Qt.ItemDataRole.UserRole
_PANEL = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class FiguresPage(QWidget):
    """All figures to choose from.

    Parameters
    ----------
    theme : Theme

    Signals
    -------
    chosen(BookFigure)
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chapters: tuple[FigureChapter, ...] = ()
        self._last = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Number or word: 6-9, softmax"))
        self.field.setAccessibleName(self.tr("Find a figure"))
        self.field.setToolTip(
            self.tr("A figure's number as in the book, or words of what it shows; Enter opens the first")
        )
        self.field.setClearButtonEnabled(True)
        self.view = QListView()
        self.view.setObjectName("figure_list")
        self.view.setAccessibleName(self.tr("Figures of the book"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setMouseTracking(True)
        self.model = QStandardItemModel(self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Lines(theme, self.view))
        self.empty = QLabel()
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.field)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.clicked.connect(self._open)
        theme.changed.connect(self.view.scheduleDelayedItemsLayout)

    def show_figures(self, chapters: tuple[FigureChapter, ...]) -> None:
        """Show the figures; the one that was seen last is chosen, so that one can go on from there."""
        self._chapters = chapters
        self._fill(self.field.text())
        self._choose(self._last)

    def remember(self, number: str) -> None:
        """Take a figure for the one that was seen last."""
        self._last = number

    def figures(self) -> list[BookFigure]:
        """Return the figures that are listed."""
        rows = (self.model.item(row).data(_FIGURE) for row in range(self.model.rowCount()))
        return [figure for figure in rows if figure is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter open a figure, and the arrow keys go from the field into the list and back.

        Lines are broken anew whenever their width changes: a scroll bar that comes takes some of it.
        """
        if watched is self.view.viewport() and isinstance(event, QResizeEvent):
            if event.size().width() != event.oldSize().width():
                self.view.scheduleDelayedItemsLayout()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.view.currentIndex())
                return True
            if watched is self.field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                QApplication.sendEvent(self.view, event)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, query: str) -> None:
        titles = {info.slug: panel_title(info) for info in PANELS.infos()}
        self.model.clear()
        for chapter in matching_figures(self._chapters, query):
            heading = QStandardItem(chapter.title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.model.appendRow(heading)
            for figure in chapter.figures:
                self.model.appendRow(self._item(figure, titles.get(figure.panel, figure.panel)))
        found = self.figures()
        self.stack.setCurrentIndex(0 if found else 1)
        if not found:
            number = typed_number(query)
            if number and not number.endswith("-"):
                said = self.tr("Figure {0} is not included: no panel draws it.").format(number)
            else:
                said = self.tr(
                    "No figure is called “{0}”. Try a number such as 6-9, or a word such as softmax."
                ).format(query.strip())
            self.empty.setText(said)
        self._choose(self._last if not query.strip() else "")  # Enter opens the first that fits

    def _item(self, figure: BookFigure, panel: str) -> QStandardItem:
        item = QStandardItem(f"{figure.number} {figure.caption}")
        name = self.tr("Figure {0}: {1}").format(figure.number, figure.caption)
        item.setData(figure, _FIGURE)
        item.setData(panel, _PANEL)
        item.setData(f"{name}. {panel}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(name)
        return item

    def _choose(self, number: str) -> None:
        rows = range(self.model.rowCount())
        figures = [(row, self.model.item(row).data(_FIGURE)) for row in rows]
        listed = [(row, figure) for row, figure in figures if figure is not None]
        if not listed:
            return
        row = next((row for row, figure in listed if figure.number == number), listed[0][0])
        index = self.model.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row == listed[0][0]:
            self.view.scrollToTop()
        else:
            self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _open(self, index: QModelIndex) -> None:
        figure = index.data(_FIGURE)
        if figure is not None:
            self.remember(figure.number)
            self.chosen.emit(figure)


class _Lines(QStyledItemDelegate):
    """Paints a chapter's title, or number, caption and panel of a figure; lines break where they have to."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the lines need in the width of the list."""
        width = self._view.viewport().width()
        if index.data(_FIGURE) is None:
            room = QRect(0, 0, width - 2 * UNIT, 10_000)
            text = QFontMetrics(self._bold()).boundingRect(room, _WRAPPED, self._text(index))
            return QSize(width, text.height() + 3 * UNIT)
        metrics = QFontMetrics(self._view.font())
        text = metrics.boundingRect(self._room(QRect(0, 0, width, 10_000)), _WRAPPED, self._text(index))
        return QSize(width, text.height() + metrics.lineSpacing() + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line of the index."""
        painter.save()
        rect = option.rect  # type: ignore[attr-defined]
        if index.data(_FIGURE) is None:
            painter.setFont(self._bold())
            painter.setPen(self._theme.color("text"))
            painter.drawText(rect.adjusted(UNIT, 2 * UNIT, -UNIT, -UNIT), _WRAPPED, self._text(index))
            painter.restore()
            return
        style = self._view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        palette = option.palette  # type: ignore[attr-defined]
        text = palette.highlightedText().color() if chosen else self._theme.color("text")
        muted = text if chosen else self._theme.color("muted")
        metrics = QFontMetrics(self._view.font())
        room = self._room(rect)
        painter.setFont(self._bold())
        painter.setPen(text)
        number = QRect(rect.left() + UNIT, room.top(), room.left() - rect.left(), metrics.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft, index.data(_FIGURE).number)
        painter.setFont(self._view.font())
        painter.drawText(room, _WRAPPED, self._text(index))
        painter.setPen(muted)
        below = QRect(room.left(), rect.bottom() - SMALL - metrics.height(), room.width(), metrics.height())
        panel = metrics.elidedText(index.data(_PANEL), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, panel)
        painter.restore()

    def _text(self, index: _Index) -> str:
        figure = index.data(_FIGURE)
        return str(index.data()) if figure is None else str(figure.caption)

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setBold(True)
        return font

    def _room(self, rect: QRect) -> QRect:
        """Return where the caption stands: right of the widest number."""
        left = QFontMetrics(self._bold()).horizontalAdvance("8-88") + 2 * UNIT + SMALL
        return rect.adjusted(left, SMALL, -UNIT, -SMALL)


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
