"""File > Export > Document and File > Print: a panel with its settings and facts on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

import nnviz
from nnviz.gui.file_dialogs import ask_save, safe_name
from nnviz.gui.paper import Paper
from nnviz.gui.widgets.export import write_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from nnviz.gui.panel import Panel

_MARGIN_MM = 14.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def usual_paper() -> QPageSize.PageSizeId:
    """Return Letter where people measure in inches, A4 elsewhere."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4


def pdf_bytes(panel: Panel, paper: QPageSize.PageSizeId) -> bytes:
    """Return `panel` as a PDF file: text and lines as vectors, light colours whatever the theme."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_layout(paper))
    # Widgets measure their type in points at this resolution: at any other it would not fit them.
    writer.setResolution(panel.logicalDpiX())
    writer.setTitle(panel.headline_text() or panel.slug)
    writer.setCreator(f"nnviz {nnviz.__version__}")
    paint_pages(panel, writer)
    buffer.close()
    return bytes(content.data())


def paint_pages(panel: Panel, device: QPagedPaintDevice) -> int:
    """Paint `panel` onto a device with pages and return how many there are."""
    with panel.context.theme.lent("light"):
        painter = QPainter(device)
        try:
            # A printer whose dots are finer than those of the screen: its type and lines grow with it.
            factor = painter.device().logicalDpiX() / panel.logicalDpiX()
            painter.scale(factor, factor)
            area = QRectF(0, 0, painter.device().width() / factor, painter.device().height() / factor)
            return Paper(painter, area, device.newPage).paint(panel)
        finally:
            painter.end()


def export_pdf(panel: Panel) -> None:
    """Ask for a place and write `panel` there as PDF."""
    sizes = {
        _tr("PDF on A4 (*.pdf)"): QPageSize.PageSizeId.A4,
        _tr("PDF on Letter (*.pdf)"): QPageSize.PageSizeId.Letter,
    }
    usual = next(text for text, size in sizes.items() if size == usual_paper())
    settings, name, kinds = panel.context.settings, f"{panel.slug}.pdf", ";;".join(sizes)
    path, used = ask_save(panel, settings, "documents", _tr("Export document"), name, kinds, first=usual)
    if path is None:
        return
    if path.suffix.lower() != ".pdf":
        path = path.with_name(f"{path.name}.pdf")
    write_file(path, pdf_bytes(panel, sizes.get(used, usual_paper())), panel.context)


def document_name(panel: Panel) -> str:
    """Return what the print queue calls `panel`; "Print to File" makes a file of that name."""
    # Without a full stop, after which Qt would look for a suffix.
    return safe_name((panel.headline_text() or panel.slug).replace(".", ","))


def print_panel(panel: Panel) -> None:
    """Open the system's print dialog for `panel`."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setPageLayout(_layout(usual_paper()))
    printer.setResolution(panel.logicalDpiX())
    printer.setDocName(document_name(panel))
    printer.setCreator(f"nnviz {nnviz.__version__}")
    dialog = QPrintDialog(printer, panel.window())
    dialog.setWindowTitle(_tr("Print"))
    if dialog.exec():
        print_to(panel, printer)


def print_to(panel: Panel, printer: QPrinter) -> None:
    """Print `panel`; the user is told how it went."""
    name = printer.printerName() or printer.outputFileName()
    try:
        paint_pages(panel, printer)
    except RuntimeError:
        panel.context.notify(_tr("Printing on {0} failed.").format(name), level="error")
        return
    panel.context.notify(_tr("Sent to {0}").format(name), level="success")


def _layout(paper: QPageSize.PageSizeId) -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, margins, unit)
