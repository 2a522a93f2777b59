"""Pictures and data of a panel as files or on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from nnviz.core.errors import DataFileError
from nnviz.core.file_writing import replace_file
from nnviz.gui.file_dialogs import ask_save
from nnviz.gui.icons import bind_icon
from nnviz.gui.theme import UNIT
from nnviz.gui.widgets.tabs_below import tabs_below

if TYPE_CHECKING:
    from nnviz.gui.context import AppContext

SCALE = 2.0
"""Pixels of an exported picture per pixel of the screen."""
_SIZE = "export.png_size"
"""Key of the settings: the size chosen last, a key of `png_scales`."""
_WIDEST = 8000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def _key_of(widget: QWidget) -> tuple[QWidget | None, QSize]:
    """Return what says below a picture which line is which, and the size of both.

    It is the widget's `export_key`, if it has one. On the screen other parts of the window say so; a picture
    that leaves it would be without.
    """
    key: QWidget | None = getattr(widget, "export_key", lambda: None)()
    return key, widget.size() + QSize(0, 0 if key is None else key.height() + UNIT)


def picture(widget: QWidget, scale: float = SCALE) -> QPixmap:
    """Return `widget` painted at `scale` times its size, with crisp text and lines."""
    ratio = scale * widget.devicePixelRatioF()
    key, size = _key_of(widget)
    pixmap = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(widget.palette().window().color())
    with ExitStack() as stack:
        for child in (widget, *widget.findChildren(QWidget)):
            # Of plots; found by name, since pyqtgraph need not have been imported.
            if hasattr(child, "wider_lines"):
                stack.enter_context(child.wider_lines(scale))
        # pyqtgraph's views have a `render` of their own with other arguments.
        QWidget.render(widget, pixmap, QPoint(0, 0))
    if key is not None:
        key.render(pixmap, QPoint(UNIT, widget.height()), renderFlags=QWidget.RenderFlag.DrawChildren)
        key.deleteLater()
    return pixmap


def png_scales(widget: QWidget) -> dict[str, float]:
    """Return the sizes in which `widget` is offered: as on the screen, larger, as wide as screens are.

    Returns
    -------
    dict
        Pixels per pixel of the screen, by a name that holds for every picture.
    """
    pixels = widget.width() * widget.devicePixelRatioF()
    if pixels <= 0:
        return {"2x": SCALE}
    scales = {"2x": SCALE, "1x": 1.0, "4x": 4.0, "1920": 1920 / pixels, "3840": 3840 / pixels}
    found: dict[str, float] = {}
    for name, scale in scales.items():
        width = round(pixels * scale)
        # The same size is offered once.
        if name == "2x" or (width <= _WIDEST and width not in {round(pixels * s) for s in found.values()}):
            found[name] = scale
    return dict(sorted(found.items(), key=lambda entry: entry[1]))


def picture_bytes(widget: QWidget, scale: float = SCALE) -> bytes:
    """Return `widget` as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(widget, scale).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg_bytes(widget: QWidget, title: str = "") -> bytes:
    """Return `widget` as an SVG file (pyqtgraph's own exporter fails with current PySide6)."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    key, size = _key_of(widget)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    # Otherwise type is drawn for 72 dots an inch, smaller than on the screen.
    generator.setResolution(widget.logicalDpiX())
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(0, 0), size), widget.palette().window())
    with tabs_below(widget):
        QWidget.render(widget, painter, QPoint(0, 0))
    if key is not None:
        painter.translate(UNIT, widget.height())
        key.render(painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
        key.deleteLater()
    painter.end()
    return bytes(buffer.data().data())


def copy_picture(widget: QWidget, context: AppContext) -> None:
    """Put `widget` onto the clipboard as a picture."""
    image = picture(widget).toImage()
    # The programs it is pasted into know nothing of this ratio and would shrink the picture.
    image.setDevicePixelRatio(1.0)
    QGuiApplication.clipboard().setImage(image)
    context.notify(_tr("The picture is on the clipboard."))


def write_file(path: Path, content: bytes, context: AppContext) -> bool:
    """Write `content` to `path` and tell the user, also of a full disk; return whether it worked."""
    try:
        replace_file(path, content, durable=False)
    except DataFileError as error:
        context.notify(str(error), level="error")
        return False
    except OSError as error:
        reason = error.strerror or str(error)
        context.notify(_tr("{0} cannot be written: {1}").format(path, reason), level="error")
        return False
    context.notify(_tr("Saved as {0}").format(path), level="success")
    return True


def export_picture(
    widget: QWidget, context: AppContext, name: str, csv: Callable[[], str] | None = None, kind: str = ""
) -> None:
    """Ask for a place and save `widget` there as PNG or SVG, or its data as CSV.

    Parameters
    ----------
    widget : QWidget
    context : AppContext
    name : str
        Suggested file name without suffix.
    csv : callable, optional
        Returns the data as CSV text.
    kind : str
        ``png``, ``svg`` or ``csv`` chosen first.
    """
    scales = png_scales(widget)
    size = str(context.settings.get(_SIZE, "2x"))
    sizes = {_size_text(widget, scale): name for name, scale in scales.items()}
    usual = next((text for text, name in sizes.items() if name == size), _size_text(widget, SCALE))
    filters = {"png": usual, "svg": _tr("SVG drawing (*.svg)")}
    if csv is not None:
        filters["csv"] = _tr("CSV data (*.csv)")
    kind = kind or "png"
    choice = ";;".join([*sizes, *(filters[key] for key in filters if key != "png")])
    path, used = ask_save(
        widget, context.settings, "pictures", _tr("Export"), f"{name}.{kind}", choice, first=filters[kind]
    )
    if path is None:
        return
    suffix = path.suffix.lower().lstrip(".")
    if suffix not in filters:
        suffix = next((key for key, text in filters.items() if text == used), "png" if used else kind)
        path = path.with_name(f"{path.name}.{suffix}")
    if used in sizes:
        size = sizes[used]
        context.settings.set(_SIZE, size)
    write_file(path, export_bytes(widget, suffix, csv, scales.get(size, SCALE)), context)


def _size_text(widget: QWidget, scale: float) -> str:
    key, size = _key_of(widget)
    if key is not None:
        key.deleteLater()
    size *= scale * widget.devicePixelRatioF()
    text = _tr("PNG picture, {width} × {height} pixels (*.png)")
    return text.format(width=size.width(), height=size.height())


def export_bytes(
    widget: QWidget, kind: str, csv: Callable[[], str] | None = None, scale: float = SCALE
) -> bytes:
    """Return the content of an exported file of `kind` (``png``, ``svg`` or ``csv``)."""
    if kind == "csv" and csv is not None:
        return csv().encode("utf-8")
    return svg_bytes(widget) if kind == "svg" else picture_bytes(widget, scale)


class ExportMenuButton(QToolButton):
    """A button with a menu of all that a panel can be saved as.

    Parameters
    ----------
    context : AppContext
    tip : str

    Attributes
    ----------
    further : list of QAction
        Files it can make besides the picture; File > Export offers these too.
    """

    def __init__(self, context: AppContext, tip: str) -> None:
        super().__init__()
        self.further: list[QAction] = []
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tip)
        self.setAccessibleName(_tr("Export"))
        bind_icon(self, "export", context.theme)
        self.setMenu(QMenu(self))


class ExportButton(ExportMenuButton):
    """A button with a menu: copy, PNG, SVG and, if there are data, CSV.

    Parameters
    ----------
    context : AppContext
    widget : QWidget
        What is exported.
    name : str
        Suggested file name.
    csv : callable, optional
        Returns the data as CSV text.
    """

    def __init__(
        self, context: AppContext, widget: QWidget, name: str, csv: Callable[[], str] | None = None
    ) -> None:
        super().__init__(context, _tr("Copy or save this picture or its data"))
        menu = self.menu()
        menu.addAction(self.tr("Copy picture"), lambda: copy_picture(widget, context))
        menu.addAction(self.tr("Save as PNG…"), lambda: export_picture(widget, context, name, csv, "png"))
        menu.addAction(self.tr("Save as SVG…"), lambda: export_picture(widget, context, name, csv, "svg"))
        if csv is not None:
            menu.addAction(self.tr("Copy data"), lambda: QGuiApplication.clipboard().setText(csv()))
            save = menu.addAction(
                self.tr("Save data as CSV…"), lambda: export_picture(widget, context, name, csv, "csv")
            )
            self.further = [save]
