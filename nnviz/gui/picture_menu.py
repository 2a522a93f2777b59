"""The menu of every picture (right click, menu key): copy, save, print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QGraphicsView, QMenu, QWidget

from nnviz.gui.widgets.export import copy_picture, export_picture

if TYPE_CHECKING:
    from nnviz.gui.panel import Panel


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureMenu", text)


def picture_at(view: QWidget, widget: QWidget | None) -> QWidget:
    """Return the picture that `widget` belongs to: a plot, a map, a grid; all of `view` if it is none."""
    while widget is not None and widget is not view:
        named = bool(widget.accessibleName()) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(widget, QGraphicsView) or (named and type(widget).paintEvent is not QWidget.paintEvent):
            return widget
        widget = widget.parentWidget()
    return view


def picture_menu(panel: Panel, picture: QWidget) -> QMenu:
    """Return the menu of `picture`, a part of the view of `panel`."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    context = panel.context
    if picture is not panel.view():
        menu.addAction(_tr("Copy this picture"), lambda: copy_picture(picture, context))
        menu.addAction(_tr("Save this picture…"), lambda: export_picture(picture, context, panel.slug))
        show_all = getattr(picture, "show_all", None)
        if show_all is not None:
            menu.addAction(_tr("Show everything again"), show_all)
        menu.addSeparator()
    menu.addAction(_tr("Copy the whole page"), panel.copy)
    menu.addAction(_tr("Save the whole page…"), panel.export)
    menu.addAction(_tr("Print…"), panel.print_out)
    return menu


def show_picture_menu(panel: Panel, at: QPoint) -> None:
    """Open the menu of what lies at `at`, a point of the screen, if it is a picture of `panel`."""
    view = panel.view()
    if not view.rect().contains(view.mapFromGlobal(at)):
        return
    picture = picture_at(view, panel.childAt(panel.mapFromGlobal(at)))
    picture_menu(panel, picture).popup(at)
