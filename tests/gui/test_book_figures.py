"""Every figure of the book opens in its panel as it was prepared, and the index finds it."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnviz.cli.main import decode_pictures_with_pillow
from nnviz.core.lessons import bundled_lessons, figure_chapters, read_lesson
from nnviz.core.nn.architectures import Architecture
from nnviz.gui.lessons.figures_page import FiguresPage
from nnviz.gui.panel_registry import PANELS
from nnviz.runtime import SyncRunner

CHAPTERS = figure_chapters("en")
FIGURES = [figure for chapter in CHAPTERS for figure in chapter.figures]
LESSONS = {chapter.number: read_lesson(chapter.path) for chapter in CHAPTERS}


def prepared(figure):
    return LESSONS[int(figure.number.split("-")[0])].steps[figure.step].state


def differences(asked, found, path="state"):
    """Yield where `found` is not what was asked; it may hold more."""
    if isinstance(asked, dict) and isinstance(found, dict):
        for name, value in asked.items():
            if name not in found:
                yield f"{path}.{name} is missing"
            else:
                yield from differences(value, found[name], f"{path}.{name}")
    elif isinstance(asked, list) and isinstance(found, list):
        if len(asked) != len(found):
            yield f"{path} has {len(found)} members, not {len(asked)}"
        for index, (mine, theirs) in enumerate(zip(asked, found, strict=False)):
            yield from differences(mine, theirs, f"{path}.{index}")
    elif isinstance(asked, float | int) and isinstance(found, float | int):
        if not math.isclose(asked, found, rel_tol=1e-9):
            yield f"{path} is {found!r}, not {asked!r}"
    elif asked != found:
        yield f"{path} is {found!r}, not {asked!r}"


@pytest.mark.parametrize("figure", FIGURES, ids=[figure.number for figure in FIGURES])
def test_a_figure_is_shown_as_it_was_prepared(figure, make_context, make_panel, monkeypatch, tmp_path, notes):
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path))
    decode_pictures_with_pillow()
    wanted = prepared(figure)
    panel = make_panel(wanted.panel, make_context(SyncRunner()))
    panel.borrowed = {}
    panel.restore_state(wanted.state)
    asked, found = dict(wanted.state), panel.state()
    if "preset" in asked:
        assert panel.setup.presets.currentData().slug == asked.pop("preset")
    runs = asked.pop("runs", [])  # lent, not the learner's
    assert not list(differences(asked, found))
    if runs:
        assert [run.record.label for run in panel.kept.runs()] == [run["label"] for run in runs]
    if panel.slug == "train":
        Architecture.from_data(
            {"input": found["request"]["architecture"]["input_shape"],
             "layers": found["request"]["architecture"]["layers"]}
        )  # fmt: skip
    assert not [note for note in notes if note[0] in ("error", "warning")]


def test_every_figure_that_a_lesson_shows_is_in_the_index():
    known = {figure.number for figure in FIGURES}
    shown = {number for info in bundled_lessons() for number, _step in info.figures}
    assert shown
    assert shown <= known


def test_the_index_is_complete():
    # As counted in the notes that README.md in resources/lessons names; of chapter 5 a part.
    last = {2: 13, 3: 27, 4: 12, 6: 24, 7: 28}
    for chapter in CHAPTERS:
        numbers = [figure.number for figure in chapter.figures]
        if chapter.number in last:
            assert numbers == [f"{chapter.number}-{n}" for n in range(1, last[chapter.number] + 1)]
    assert {chapter.number for chapter in CHAPTERS} == {*last, 5}


def test_both_languages_hold_the_same_figures():
    chinese = figure_chapters("zh_CN")
    assert [c.number for c in chinese] == [c.number for c in CHAPTERS]
    for mine, theirs in zip(CHAPTERS, chinese, strict=True):
        assert theirs.path.parent.name == "zh_CN"
        assert [f.number for f in mine.figures] == [f.number for f in theirs.figures]
        for english, translated in zip(mine.figures, theirs.figures, strict=True):
            assert english.panel == translated.panel
            # Names such as ReLU and LeNet are the same in both; a text never is.
            assert english.text != translated.text, english.number


@pytest.fixture
def page(qtbot, theme):
    page = FiguresPage(theme)
    qtbot.addWidget(page)
    page.resize(352, 700)
    page.show_figures(CHAPTERS)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_all_figures_are_listed_with_their_panels(page):
    assert page.figures() == FIGURES
    slugs = {info.slug for info in PANELS.infos()}
    assert {figure.panel for figure in FIGURES} <= slugs
    index = page.model.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Figure 2-1: A perceptron")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Perceptron")


@pytest.mark.parametrize("width", [256, 352])
def test_no_caption_is_cut(page, width):
    page.resize(width, 700)
    assert not page.view.horizontalScrollBar().isVisible()
    view, delegate = page.view, page.view.itemDelegate()
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        rect = view.visualRect(index)
        assert rect.width() <= view.viewport().width()
        assert rect.height() >= delegate.sizeHint(None, index).height() - 1


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("6-9", ["6-9"]), ("Figure 3-7", ["3-7"]), ("fig 6.9", ["6-9"]), ("图6-1", ["6-1"]),
        ("batch norm", ["6-16", "6-17", "6-18", "6-19"]), ("2-", [f"2-{n}" for n in range(1, 14)]),
    ],
)  # fmt: skip
def test_a_number_or_a_word_finds(page, typed, numbers):
    page.field.setText(typed)
    assert [figure.number for figure in page.figures()] == numbers


def test_what_is_not_found_is_said(page):
    page.field.setText("perpetuum mobile")
    assert page.figures() == []
    assert page.stack.currentWidget() is page.empty
    assert "perpetuum mobile" in page.empty.text()
    page.field.clear()
    assert page.stack.currentWidget() is page.view


def test_a_figure_that_is_not_included_opens_no_other(page):
    chosen = []
    page.chosen.connect(chosen.append)
    QTest.keyClicks(page.field, "5-23")
    assert page.figures() == []
    assert page.empty.text() == "Figure 5-23 is not included: no panel draws it."
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert chosen == []
    page.field.clear()
    QTest.keyClicks(page.field, "5-1")  # 5-18 begins so, but is another figure
    assert [figure.number for figure in page.figures()] == ["5-1"]
    QTest.keyClicks(page.field, "8")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert [figure.number for figure in chosen] == ["5-18"]


def test_the_keyboard_is_enough(page, qtbot):
    chosen = []
    page.chosen.connect(chosen.append)
    QTest.keyClicks(page.field, "softmax")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    first = page.figures()[0]
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert chosen == [first, page.figures()[1]]


def test_who_comes_back_goes_on_from_there(page):
    page._open(page.model.index(20, 0))
    page.show_figures(CHAPTERS)
    assert page.view.currentIndex().row() == 20


def heights(page):
    return [page.view.visualRect(page.model.index(row, 0)).height() for row in range(page.model.rowCount())]


def wanted(page):
    return [page.view.sizeHintForRow(row) for row in range(page.model.rowCount())]


@pytest.mark.parametrize("width", range(250, 350, 4))
def test_rows_stay_as_high_as_their_lines_when_a_scroll_bar_comes(page, width, qtbot):
    page.resize(width, 500)
    page.field.setText("2-1")
    qtbot.waitUntil(lambda: heights(page) == wanted(page))
    before = page.view.viewport().width()
    page.field.clear()
    qtbot.waitUntil(lambda: page.view.viewport().width() < before)
    qtbot.waitUntil(lambda: heights(page) == wanted(page))


@pytest.mark.parametrize("width", range(230, 330, 20))
def test_rows_are_as_high_as_their_lines(page, width, qtbot):
    page.resize(width, 500)
    qtbot.waitUntil(lambda: heights(page) == wanted(page))
