"""Sections with a heading that folds them away, and columns of such sections."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnviz.gui.theme import SMALL, UNIT


class Collapsible(QWidget):
    """A heading that shows and hides what is below it.

    Parameters
    ----------
    title : str
    expanded : bool

    Signals
    -------
    toggled(bool)
    """

    toggled = Signal(bool)

    def __init__(self, title: str, expanded: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton()
        self._button.setObjectName("section")
        self._button.setText(title)
        self._button.setCheckable(True)
        self._button.setChecked(expanded)
        self._button.setAutoRaise(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.setAccessibleName(title)
        self._button.setToolTip(self.tr("Fold or unfold this section"))
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(SMALL, 0, SMALL, SMALL)
        self._rows.setSpacing(UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._button)
        column.addWidget(self._body)
        self._button.toggled.connect(self._on_button_toggled)
        self._on_button_toggled(expanded)

    def add(self, *widgets: QWidget) -> None:
        """Append widgets to the section."""
        for widget in widgets:
            self._rows.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._button.setText(title)
        self._button.setAccessibleName(title)

    def title(self) -> str:
        """Return the heading."""
        return self._button.text()

    def body(self) -> QWidget:
        """Return what is below the heading."""
        return self._body

    def is_expanded(self) -> bool:
        """Whether the section is open."""
        return self._button.isChecked()

    def set_expanded(self, expanded: bool) -> None:
        """Open or fold the section."""
        self._button.setChecked(expanded)

    def _on_button_toggled(self, expanded: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if expanded else Qt.ArrowType.RightArrow)
        self._body.setVisible(expanded)
        self.toggled.emit(expanded)


class Column(QWidget):
    """A column of sections for `Panel.set_controls` and `Panel.set_facts`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self._layout.setSpacing(UNIT)
        self._layout.addStretch(1)

    def add(self, *widgets: QWidget) -> None:
        """Append widgets without a heading."""
        for widget in widgets:
            self._layout.insertWidget(self._layout.count() - 1, widget)

    def add_first(self, widget: QWidget) -> None:
        """Put a widget above all others: what needs an answer must not have to be scrolled to."""
        self._layout.insertWidget(0, widget)

    def add_section(self, title: str, *widgets: QWidget, expanded: bool = True) -> Collapsible:
        """Append a section with a heading and return it."""
        section = Collapsible(title, expanded)
        section.add(*widgets)
        self.add(section)
        return section
