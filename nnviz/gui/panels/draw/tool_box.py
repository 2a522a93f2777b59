"""Pen, eraser, width, undo, redo, clear."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.icons import bind_icon
from nnviz.gui.lock_values import is_locked
from nnviz.gui.panels.draw.canvas import Canvas, Tool
from nnviz.gui.paper_controls import SCREEN_ONLY
from nnviz.gui.theme import SMALL, Theme
from nnviz.gui.widgets.slider_spin import SliderSpin

_LEAST, _MOST, USUAL = 4.0, 50.0, 20.0


class ToolBox(QWidget):
    """The tools of a canvas, with their keys.

    Parameters
    ----------
    canvas : Canvas
    theme : Theme
    scope : QWidget
        Where the keys work.
    """

    def __init__(self, canvas: Canvas, theme: Theme, scope: QWidget) -> None:
        super().__init__()
        self._canvas, self._theme = canvas, theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.pen = self._button("draw", self.tr("Pen"), self.tr("Draw (P)"))
        self.eraser = self._button(
            "eraser",
            self.tr("Eraser"),
            self.tr("Rub out parts of strokes (E, or hold the right mouse button)"),
        )
        group = QButtonGroup(self)
        group.idToggled.connect(self._on_tool_toggled)
        self.clear = self._button(
            "trash", self.tr("Clear"), self.tr("Take everything off the canvas (Delete)")
        )
        self.clear.clicked.connect(canvas.clear)
        tools = QGridLayout()
        column.addLayout(tools)
        tools.setSpacing(SMALL)
        for i, button in enumerate((self.pen, self.eraser)):
            button.setCheckable(True)
            button.setProperty(SCREEN_ONLY, True)
            group.addButton(button, i)
            tools.addWidget(button, 0, i)
        tools.addWidget(self.clear, 0, 2)
        # Not before: a button that cannot be checked forgets it.
        self.pen.setChecked(True)
        self.undo = self._button("undo", self.tr("Undo"), self.tr("Take the last stroke back (Ctrl+Z)"))
        self.redo = self._button("redo", self.tr("Redo"), self.tr("Bring it back (Ctrl+Shift+Z)"))
        self.undo.clicked.connect(canvas.undo)
        self.redo.clicked.connect(canvas.redo)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SMALL)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        self.width_slider = SliderSpin(_LEAST, _MOST, USUAL, whole=True, name=self.tr("Pen width"))
        self.width_slider.setToolTip(
            self.tr("How thick the pen is; the canvas is 280 wide. Keys: [ and ]. A double click resets it.")
        )
        column.addWidget(QLabel(self.tr("Pen width")))
        self.width_slider.value_changed.connect(canvas.set_pen_width)
        column.addWidget(self.width_slider)
        # Connected without Python in between: the stack still signals while it is being destroyed.
        canvas.undo_stack.canUndoChanged.connect(self.undo.setEnabled)
        canvas.undo_stack.canRedoChanged.connect(self.redo.setEnabled)
        canvas.strokes_changed.connect(self._on_strokes_changed)
        self.undo.setEnabled(canvas.undo_stack.canUndo())
        self.redo.setEnabled(canvas.undo_stack.canRedo())
        self._on_strokes_changed()
        for keys, act in {
            "P": self.pen.click,
            "E": self.eraser.click,
            # A key does what its button does, and no more than that where the button is locked.
            "Del": self.clear.click,
            "[": lambda: self.widen(-2),
            "]": lambda: self.widen(2),
        }.items():
            shortcut = QShortcut(QKeySequence(keys), scope)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def widen(self, by: float) -> None:
        """Make the pen wider (or narrower)."""
        if is_locked(self.width_slider):
            return
        self.width_slider.set_value(self._canvas.pen_width + by)
        self._canvas.set_pen_width(self.width_slider.value())

    def set_pen_width(self, width: float) -> None:
        """Set the pen width."""
        self.width_slider.set_value(width)
        self._canvas.set_pen_width(width)

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        bind_icon(button, icon, self._theme)
        return button

    def _on_tool_toggled(self, tool: int, on: bool) -> None:
        if on:
            self._canvas.set_tool(Tool.ERASER if tool else Tool.PEN)

    def _on_strokes_changed(self) -> None:
        self.clear.setEnabled(not self._canvas.is_empty())
