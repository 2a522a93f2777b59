"""On paper the controls within a picture are text."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nnviz.gui.panel_registry import PANELS
from nnviz.gui.paper import _title
from nnviz.gui.paper_controls import SCREEN_ONLY, PlainText, controls_as_text, plain_text
from nnviz.gui.widgets.collapsible import Collapsible
from nnviz.gui.widgets.quiet_combo import QuietComboBox


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    return page


def put(page, widget):
    page.layout().addWidget(widget)
    return widget


def image(page, as_text=False):
    page.resize(300, page.sizeHint().height())
    picture = QImage(page.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    flags = QWidget.RenderFlag.DrawChildren
    if as_text:
        with controls_as_text(page):
            page.render(picture, QPoint(0, 0), renderFlags=flags)
    else:
        page.render(picture, QPoint(0, 0), renderFlags=flags)
    return picture


def test_controls_say_what_is_chosen(page):
    tabs = put(page, QTabBar())
    for text in ("&Race", "Basins"):
        tabs.addTab(text)
    tabs.setCurrentIndex(1)
    box = put(page, QuietComboBox())
    box.addItems(["Loss", "Distance"])
    spin = put(page, QSpinBox())
    spin.setSuffix(" steps")
    on, off = put(page, QCheckBox("&log")), put(page, QCheckBox("Hatching"))
    on.setChecked(True)
    assert plain_text(tabs) == PlainText("Basins", bold=True)
    assert plain_text(box) == PlainText("Loss")
    assert plain_text(spin) == PlainText("0 steps")
    assert plain_text(spin.findChild(QLineEdit)) == PlainText("")
    assert plain_text(on) == PlainText("✓ log")
    assert plain_text(off) == plain_text(put(page, QPushButton("Run"))) == PlainText("")
    assert plain_text(put(page, QLabel("a label"))) is None


def test_headings_stay_and_folded_sections_go(page):
    section = put(page, Collapsible("Neighbours"))
    assert plain_text(section._button) == PlainText("Neighbours", bold=True)
    section.set_expanded(False)
    assert plain_text(section._button) == PlainText("")


def test_questions_to_whoever_sits_there_are_left_out(page):
    row = put(page, QWidget())
    QVBoxLayout(row)
    label = put(row, QLabel("It was a"))
    row.setProperty(SCREEN_ONLY, True)
    assert plain_text(label) == PlainText("")


def test_a_button_leaves_nothing_and_comes_back(page):
    put(page, QPushButton("Run"))
    before = image(page)
    blank = QImage(before.size(), before.format())
    blank.fill(QColor("white"))
    assert image(page, as_text=True) == blank != before
    assert image(page) == before


def test_the_colour_of_the_window_is_not_printed(page):
    filled = put(page, QWidget())
    filled.setFixedHeight(40)
    filled.setAutoFillBackground(True)
    palette = filled.palette()
    palette.setColor(filled.backgroundRole(), QColor("gray"))
    filled.setPalette(palette)
    middle = page.sizeHint().height() // 2
    assert image(page).pixelColor(150, middle) == QColor("gray")
    assert image(page, as_text=True).pixelColor(150, middle) == QColor("white")
    assert filled.autoFillBackground()


@pytest.mark.parametrize("slug", list(PANELS))
def test_the_title_names_the_page_whose_tab_is_not_on_the_paper(slug, make_panel):
    panel = make_panel(slug)
    if isinstance(panel.view(), QTabWidget):
        panel.show_page(1)
        assert _title(panel).endswith(f" · {panel.page_names()[1]}")
    else:
        assert "·" not in _title(panel)
