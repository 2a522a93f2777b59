"""A panel on paper."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontInfo, QPageSize, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.panel_registry import PANELS
from nnviz.gui.panel_settings import Setting, settings_of
from nnviz.gui.paper import Paper, _Cuts
from nnviz.gui.paper_controls import SCREEN_ONLY
from nnviz.gui.printing import document_name, export_pdf, pdf_bytes, print_to, usual_paper
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.slider_spin import QuietComboBox, SliderSpin


def pages(pdf):
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.mark.parametrize("slug", list(PANELS))
def test_every_panel_fits_on_paper_in_light_colours(slug, make_panel, theme, qtbot):
    theme.set_mode("dark")
    panel = make_panel(slug)
    with qtbot.waitExposed(panel):
        panel.show()
    seen = []
    theme.changed.connect(lambda: seen.append(theme.is_dark))
    pdf = pdf_bytes(panel, QPageSize.PageSizeId.A4)
    assert pdf.startswith(b"%PDF-")
    assert 1 <= pages(pdf) <= 6
    # Text and lines are drawn, not photographed: a page as a picture would weigh more.
    assert len(pdf) < 3e6
    assert seen == [False, True]
    assert theme.mode == "dark"
    panel.hide()


def test_paper_has_the_size_asked_for(make_panel):
    panel = make_panel("initializers")
    sizes = {
        QPageSize.PageSizeId.A4: rb"/MediaBox \[0 0 595",
        QPageSize.PageSizeId.Letter: rb"/MediaBox \[0 0 612",
    }
    for size, box in sizes.items():
        assert re.search(box, pdf_bytes(panel, size))
    assert usual_paper() in sizes


def test_export_asks_for_a_place_and_adds_the_suffix(make_panel, tmp_path, monkeypatch, notes):
    panel = make_panel("initializers")
    wanted = tmp_path / "my panel"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(wanted), ""))
    export_pdf(panel)
    assert (tmp_path / "my panel.pdf").read_bytes().startswith(b"%PDF-")
    assert notes[-1][0] == "success"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    count = len(notes)
    export_pdf(panel)
    assert len(notes) == count


def test_a_printer_gets_the_same_pages(make_panel, tmp_path):
    support = pytest.importorskip("PySide6.QtPrintSupport")
    panel = make_panel("initializers")
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(support.QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_to(panel, printer)
    content = (tmp_path / "printed.pdf").read_bytes()
    assert pages(content) == pages(pdf_bytes(panel, QPageSize.PageSizeId.A4))


def test_settings_are_read_from_the_controls(qtbot):
    column = Column()
    qtbot.addWidget(column)
    rate = SliderSpin(0, 1, 0.25, name="Learning rate")
    choice = QuietComboBox()
    choice.addItems(["Adam", "SGD"])
    choice.setAccessibleName("Optimizer")
    on, off = QCheckBox("Batch norm"), QCheckBox("Dropout")
    on.setChecked(True)
    racers = QListWidget()
    racers.setAccessibleName("Racers")
    racers.addItems(["Adam 0.3", "SGD 0.1"])
    tool = QCheckBox("Pen")
    tool.setChecked(True)
    tool.setProperty(SCREEN_ONLY, True)
    hidden = SliderSpin(0, 1, 0.5, name="Not asked for")
    hidden.hide()
    column.add_section("Network", on, off, QLabel("a text"), QPushButton("Open…"))
    column.add_section("Learning", rate, choice, racers, tool, hidden, expanded=False)
    assert settings_of(column) == [
        Setting("Network", "Batch norm", "✓"),
        Setting("Learning", "Learning rate", "0.25"),
        Setting("Learning", "Optimizer", "Adam"),
        Setting("Learning", "Racers", "Adam 0.3\nSGD 0.1"),
    ]
    assert settings_of(None) == []


def test_a_long_column_is_cut_between_its_parts(qtbot):
    column = QWidget()
    qtbot.addWidget(column)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(10)
    for _ in range(5):
        label = QLabel("x")
        label.setFixedHeight(90)
        rows.addWidget(label)
    column.resize(200, 490)
    rows.activate()
    cuts = _Cuts(column)
    assert cuts.bottom == 490
    assert 190 <= cuts.after(0, 250) <= 200
    assert cuts.after(400, 250) == 490
    assert cuts.after(0, 50) == 50  # too high for the page: cut through it


@pytest.mark.parametrize("slug", list(PANELS))
def test_the_print_queue_gets_a_name_that_can_be_a_file(slug, make_panel):
    panel = make_panel(slug)
    if slug == "race":
        assert "/" in panel.headline_text()
    assert not set(document_name(panel)) & set('<>:"/\\|?*.')
    assert len(document_name(panel).encode()) <= 200


def test_a_choice_that_is_not_made_is_no_setting(qtbot):
    column = Column()
    qtbot.addWidget(column)
    choice = QuietComboBox()
    choice.addItems(["Start from a figure …", "The book's figure 6-8"])
    choice.setAccessibleName("Start from a figure")
    column.add_section("Figures", choice)
    assert settings_of(column) == []
    choice.setCurrentIndex(1)
    assert settings_of(column) == [Setting("Figures", "Start from a figure", "The book's figure 6-8")]


def test_columns_of_facts_are_filled_alike(qtbot):
    column = QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    for number in range(10):
        label = QLabel(str(number))
        label.setFixedHeight(40)
        layout.addWidget(label)
    column.resize(200, column.sizeHint().height())
    column.show()
    cuts = _Cuts(column)
    middle = cuts.after(0, cuts.even_room(0, 2, 2000))
    assert middle == pytest.approx(cuts.bottom / 2, abs=40)
    assert cuts.after(middle, cuts.even_room(0, 2, 2000)) == cuts.bottom
    assert cuts.even_room(0, 2, 100) == 100, "not more than there is"


def test_facts_are_printed_in_the_size_of_the_settings(make_panel, monkeypatch, qtbot):
    panel = make_panel("initializers")
    with qtbot.waitExposed(panel):
        panel.show()
    scales, plain = [], Paper._widget

    def note(self, widget, area, x, y, scale):
        if widget is panel.facts_widget():
            scales.append(scale)
        plain(self, widget, area, x, y, scale)

    monkeypatch.setattr(Paper, "_widget", note)
    pdf_bytes(panel, QPageSize.PageSizeId.A4)
    assert scales
    assert QFontInfo(panel.facts_widget().font()).pixelSize() * scales[0] == pytest.approx(11, abs=0.5)


def test_the_date_is_written_out(make_panel, monkeypatch, qtbot):
    texts, plain = [], QPainter.drawText

    class Noting(QPainter):
        def drawText(self, *args):
            texts.extend(arg for arg in args if isinstance(arg, str))
            plain(self, *args)

    monkeypatch.setattr("nnviz.gui.printing.QPainter", Noting)
    pdf_bytes(make_panel("initializers"), QPageSize.PageSizeId.A4)
    foot = next(text for text in texts if text.startswith("nnviz "))
    assert QLocale().toString(date.today(), QLocale.FormatType.LongFormat) in foot


def test_a_card_is_not_cut(qtbot):
    card = QFrame()
    qtbot.addWidget(card)
    card.setFrameShape(QFrame.Shape.StyledPanel)
    column = QWidget()
    qtbot.addWidget(column)
    outer, inner = QVBoxLayout(column), QVBoxLayout(card)
    for layout in (outer, inner):
        for number in range(3):
            label = QLabel(str(number))
            label.setFixedHeight(40)
            layout.addWidget(label)
    outer.addWidget(card)
    column.resize(200, column.sizeHint().height())
    column.show()
    assert _Cuts(column).after(0, card.y() + card.height() / 2) <= card.y()
