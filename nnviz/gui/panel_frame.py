"""The columns of a panel: controls | picture | facts, with transport and progress below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.context import AppContext
from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import CONTROLS_WIDTH, FACTS_WIDTH, SMALL, UNIT
from nnviz.gui.widget_order import order_tabs
from nnviz.gui.widgets.progress import JobProgress
from nnviz.gui.widgets.steady_scroll import SteadyScrollArea

_WIDE = 1500
"""From this width, pixels, there is room for the facts in presentation mode too."""

_NARROW = 960
"""Below this width of a panel, pixels, the picture needs the room of the facts."""

_WIDEST = 100_000
"""Pixels of a column, more than any screen has."""
_FIRST_WIDTHS = (CONTROLS_WIDTH, _WIDEST, FACTS_WIDTH)


class PanelFrame(QWidget):
    """What all panels look like; `nnviz.gui.panel.Panel` adds what they can do.

    Parameters
    ----------
    context : AppContext
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.context = context
        self._facts_make_way = False
        self._crowded = False
        self._placed = False
        self._usual: list[int] | None = None  # the columns' widths before presenting, while it lasts
        self._build_frame()
        context.theme.changed.connect(self._on_theme_changed)

    # ---- for subclasses: filling the frame ----------------------------------------------------

    def set_controls(self, widget: QWidget) -> None:
        """Put `widget` into the scrolling column on the left."""
        self._controls.setWidget(widget)
        self._controls.show()

    def set_view(self, widget: QWidget) -> None:
        """Put `widget`, the picture, into the middle; it gets all the space there is."""
        self._replace(self._view_slot, widget)
        self._view = widget

    def set_facts(self, widget: QWidget) -> None:
        """Put `widget` (numbers, formulas, explanations) into the collapsible column on the right."""
        self._facts.setWidget(widget)
        self._facts.setVisible(self._facts_button.isChecked())
        self._facts_button.show()

    def set_transport(self, widget: QWidget) -> None:
        """Put `widget` (usually a `Transport`) below the picture."""
        self._replace(self._transport_slot, widget)

    def set_headline(self, text: str) -> None:
        """Say in words what is seen; shown above the picture."""
        self._headline.setText(text)
        self._headline.setToolTip(text)

    def add_header_widget(self, widget: QWidget) -> None:
        """Add a button (export, code) to the right of the headline."""
        self._header.insertWidget(self._header.count() - 1, widget)

    def show_progress(
        self,
        text: str,
        fraction: float | None = None,
        on_cancel: Callable[[], None] | None = None,
        seconds_left: float | None = None,
    ) -> None:
        """Tell what runs.

        Parameters
        ----------
        text : str
        fraction : float, optional
            0 to 1; None if unknown. The remaining time is estimated from it.
        on_cancel : callable, optional
            Called by the cancel button beside the bar.
        seconds_left : float, optional
            Where the job knows better than an estimate from the fraction; NaN if nobody can know yet.
        """
        self.progress.update_progress(text, fraction, on_cancel, seconds_left)

    def hide_progress(self) -> None:
        """Take the progress bar away."""
        self.progress.finish()

    def theme_changed(self) -> None:
        """Paint in the new colours and sizes; widgets of nnviz.gui.widgets follow by themselves."""

    # ---- the frame ----------------------------------------------------------------------------

    def view(self) -> QWidget:
        """Return the picture."""
        return self._view

    def controls_widget(self) -> QWidget | None:
        """Return what is in the column on the left."""
        return self._controls.widget()

    def facts_widget(self) -> QWidget | None:
        """Return what is in the column on the right."""
        return self._facts.widget()

    def controls_column(self) -> QWidget:
        """Return the column on the left itself."""
        return self._controls

    def facts_button(self) -> QWidget:
        """Return the button that shows and hides the facts."""
        return self._facts_button

    def _page_tabs(self) -> QTabBar | None:
        """Return the tabs above the picture; those of pages within pages come later in the tree."""
        return self._view_slot.findChild(QTabBar)

    def headline_text(self) -> str:
        """Return what the panel says in words."""
        return self._headline.text()

    def facts_visible(self) -> bool:
        """Whether the column of facts is shown."""
        return self._facts_button.isChecked()

    def set_facts_visible(self, visible: bool) -> None:
        """Show or collapse the column of facts."""
        self._facts_make_way = False
        self._facts_button.setChecked(visible)

    def controls_visible(self) -> bool:
        """Whether the column of controls is shown."""
        return not self._controls.isHidden()

    def set_controls_visible(self, visible: bool) -> None:
        """Show or hide the column of controls."""
        self._controls.setVisible(visible and self._controls.widget() is not None)

    def make_room(self) -> None:
        """Let the facts make way at once: what opens beside the panel would make the window wider."""
        if self.facts_visible():
            self._crowded = True
            self._facts_button.setChecked(False)
            self._facts_make_way = True

    def facts_wanted(self) -> bool:
        """Whether the facts are shown where there is room for them: what the session keeps."""
        return self.facts_visible() or self._facts_make_way

    def splitter_sizes(self) -> list[int]:
        """Return the widths of the three columns, as they are when nobody presents."""
        return self._splitter.sizes() if self._usual is None else list(self._usual)

    def set_splitter_sizes(self, sizes: list[int]) -> None:
        """Set the widths of the three columns."""
        # From a session's file: numbers of hundreds of digits do not fit into Qt's.
        if len(sizes) == self._splitter.count() and all(
            isinstance(size, int) and 0 <= size <= _WIDEST for size in sizes
        ):
            self._splitter.setSizes(sizes)
            self._placed = True

    def _build_frame(self) -> None:
        self._controls = self._column(CONTROLS_WIDTH, self.tr("Controls"))
        self._facts = self._column(FACTS_WIDTH, self.tr("Facts"))
        self._view_slot, self._transport_slot = QWidget(), QWidget()
        self._view = self._view_slot  # until there is a picture
        for slot in (self._view_slot, self._transport_slot):
            QVBoxLayout(slot).setContentsMargins(0, 0, 0, 0)
        self._view_slot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.progress = JobProgress(self.context.theme)

        self._headline = QLabel()
        self._headline.setObjectName("headline")
        self._headline.setWordWrap(True)
        self._headline.setAccessibleName(self.tr("What is seen"))
        self._headline.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._facts_button = QToolButton()
        self._facts_button.setCheckable(True)
        self._facts_button.setChecked(True)
        self._facts_button.setAutoRaise(True)
        self._facts_button.setAccessibleName(self.tr("Show facts"))
        self._facts_button.setToolTip(self.tr("Show or hide the numbers and formulas on the right"))
        self._facts_button.toggled.connect(self._facts.setVisible)
        self._facts_button.clicked.connect(self.set_facts_visible)
        bind_icon(self._facts_button, "facts", self.context.theme)
        self._facts_button.hide()

        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        self._header = QHBoxLayout()
        column.addLayout(self._header)
        self._header.setSpacing(SMALL)
        self._header.addWidget(self._headline, 1)
        self._header.addWidget(self._facts_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._view_slot, 1)
        column.addWidget(self._transport_slot)
        column.addWidget(self.progress)

        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for index, widget in enumerate((self._controls, centre, self._facts)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(index, int(index == 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self._controls.hide()
        self._facts.hide()

    def _column(self, width: int, name: str) -> QScrollArea:
        area = SteadyScrollArea()
        area.setObjectName("column")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(width)
        area.setMaximumWidth(width * 2)
        area.setAccessibleName(name)
        return area

    def _replace(self, slot: QWidget, widget: QWidget) -> None:
        layout = slot.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        layout.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns: a panel may be opened first while presenting."""
        super().showEvent(event)
        self._fit_columns()
        order_tabs(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Answer the Tab key in the order of the screen, also where rows have come and gone."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the facts make way in a narrow window, and come back in a wide one."""
        super().resizeEvent(event)
        if self.isVisible():
            self._fit_columns()

    def _on_theme_changed(self) -> None:
        self._fit_columns()
        self.theme_changed()

    def _fit_columns(self) -> None:
        presenting = self.context.theme.presentation
        # Wider for the larger type, but the picture needs the room more.
        controls, facts = (1.2, 1.3) if presenting else (1.0, 1.0)
        if presenting and self._usual is None:
            self._usual = self._splitter.sizes() if self._placed else list(_FIRST_WIDTHS)
        self._placed = True
        self._controls.setMinimumWidth(round(CONTROLS_WIDTH * controls))
        self._facts.setMinimumWidth(round(FACTS_WIDTH * facts))
        self._let_facts_make_way(presenting)
        if not presenting and self._usual is not None:
            # The splitter would keep them wide for good.
            self._splitter.setSizes(self._usual)
            self._usual = None

    def _let_facts_make_way(self, presenting: bool) -> None:
        crowded = self.width() < _NARROW or (presenting and self.window().width() < _WIDE)
        if crowded == self._crowded:
            return  # whoever shows the facts in a narrow window keeps them
        self._crowded = crowded
        if crowded and self.facts_visible():
            self._facts_button.setChecked(False)
            self._facts_make_way = True
        elif not crowded and self._facts_make_way:
            self.set_facts_visible(True)
