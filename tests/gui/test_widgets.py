"""The shared widgets."""

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from nnviz.core.errors import ParameterError
from nnviz.core.params import Parameterised, param
from nnviz.gui.widgets.bar_list import BarList
from nnviz.gui.widgets.code_dialog import CodeButton, CodeDialog
from nnviz.gui.widgets.collapsible import Column
from nnviz.gui.widgets.data_table import DataTable
from nnviz.gui.widgets.export import export_bytes, write_file
from nnviz.gui.widgets.formula import FormulaView
from nnviz.gui.widgets.image_tiles import ImageGrid, ImageTile, gray_image, signed_image
from nnviz.gui.widgets.param_form import ParamForm, readable
from nnviz.gui.widgets.progress import JobProgress
from nnviz.gui.widgets.quiet_combo import QuietComboBox
from nnviz.gui.widgets.slider_spin import SliderSpin
from nnviz.gui.widgets.transport import Transport


@dataclass(frozen=True)
class Sample(Parameterised):
    """All kinds of parameters."""

    learning_rate: float = param(0.001, 1e-8, 1e3, log=True, help="How far a step goes")
    momentum: float = param(0.9, 0.0, 1.0)
    size: int = param(10, 1, 100)
    open_ended: float = param(2.0)
    nesterov: bool = param(False)
    mode: str = param("mean", choices=("mean", "half_sum"))


def wheel(widget):
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "value", "log", "whole"),
    [
        (1e-8, 1e3, 1e-3, True, False),
        (0.0, 10.0, 0.1, True, False),
        (-5.0, 5.0, 0.25, False, False),
        (1, 100, 7, False, True),
        (1, 60_000, 128, True, True),
        (0, 0, 0, False, True),
    ],
)
def test_slider_and_box_agree(qtbot, low, high, value, log, whole):
    number = SliderSpin(low, high, value, log=log, whole=whole)
    qtbot.addWidget(number)
    seen = []
    number.value_changed.connect(seen.append)
    assert number.value() == value
    for position in range(0, number.slider.maximum() + 1, 97):
        number.slider.setValue(position)
        assert low <= number.value() <= high
        assert number.box.value() == pytest.approx(number.value(), rel=1e-12, abs=1e-14)
        assert not whole or number.value() == int(number.value())
    number.slider.setValue(number.slider.maximum())
    assert number.value() == high
    number.slider.setValue(0)
    assert number.value() == low
    number.reset()
    assert number.value() == value
    assert seen == sorted(set(seen), key=seen.index) or len(seen) > 0 or low == high


def test_typed_values_are_kept_exactly(qtbot):
    number = SliderSpin(1e-8, 1e3, 1e-3, log=True)
    qtbot.addWidget(number)
    number.box.lineEdit().setText("0,00123456")
    number.box.interpretText()
    assert number.value() == 0.00123456
    number.box.stepBy(1)
    assert number.value() == pytest.approx(0.00133)
    number.set_value(1e9)
    assert number.value() == 1e3


def test_wheel_needs_focus(qtbot):
    number = SliderSpin(0, 10, 5)
    qtbot.addWidget(number)
    wheel(number.slider)
    wheel(number.box)
    assert number.value() == 5


def test_double_click_resets(qtbot):
    number = SliderSpin(0, 10, 5)
    qtbot.addWidget(number)
    number.set_value(7)
    qtbot.mouseDClick(number.slider, Qt.MouseButton.LeftButton)
    assert number.value() == 5


def test_form_has_every_parameter_and_makes_the_object(qtbot):
    form = ParamForm(Sample)
    qtbot.addWidget(form)
    seen = []
    form.changed.connect(lambda: seen.append(form.values()))
    assert form.instance() == Sample()
    wanted = Sample(0.5, 0.25, 3, -7.5, True, "half_sum")
    form.set_values(wanted.values())
    assert form.instance() == wanted
    assert len(seen) == 1
    form.set_values(wanted.values())
    assert len(seen) == 1
    form.editor("size").slider.setValue(50)
    assert len(seen) == 2
    form.reset()
    assert form.instance() == Sample()
    with pytest.raises(ParameterError):
        form.set_values({"momentum": 2.0})


def test_form_shows_a_selection(qtbot):
    form = ParamForm(Sample, only=("momentum",))
    qtbot.addWidget(form)
    assert form.values() == {"momentum": 0.9}
    assert form.instance() == Sample()


@pytest.mark.parametrize(
    ("name", "label"), [("learning_rate", "Learning rate"), ("k", "k"), ("beta1", "Beta1")]
)
def test_labels(name, label):
    assert readable(name) == label


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_formula_is_drawn_in_the_text_colour(qtbot, theme, mode):
    theme.set_mode(mode)
    view = FormulaView(theme, r"x_t = x_{t-1} - \alpha\,\frac{\hat m_t}{\sqrt{\hat v_t} + \varepsilon}")
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    assert view.width() > 100
    image = view.grab().toImage()
    wanted = theme.color("text").lightness()
    shades = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())]
    assert min(abs(shade - wanted) for shade in shades) < 12
    assert max(abs(shade - wanted) for shade in shades) > 100


def test_formula_that_cannot_be_read_is_shown_as_text(qtbot, theme):
    view = FormulaView(theme, r"\nosuchcommand{")
    qtbot.addWidget(view)
    view.grab()
    assert view.sizeHint().height() > 0


def test_transport(qtbot, theme):
    bar = Transport(theme)
    qtbot.addWidget(bar)
    seen = []
    bar.play_toggled.connect(lambda on: seen.append(("play", on)))
    bar.stepped.connect(lambda n: seen.append(("step", n)))
    bar.scrubbed.connect(lambda n: seen.append(("scrub", n)))
    bar.restarted.connect(lambda: seen.append(("restart", 0)))
    bar.set_range(100)
    bar.set_position(30)
    assert seen == []
    qtbot.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)
    assert bar.is_playing()
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Home)
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    bar.slider.setValue(31)
    assert seen == [
        ("play", True), ("step", -1), ("step", 1), ("restart", 0), ("play", False), ("scrub", 31),
    ]  # fmt: skip
    bar.set_speed(3.9)
    assert bar.speed_factor() == 4.0


def test_progress_estimates(qtbot, theme):
    now = [0.0]
    line = JobProgress(theme, clock=lambda: now[0])
    qtbot.addWidget(line)
    cancelled = []
    line.update_progress("Training", 0.0, lambda: cancelled.append(1))
    now[0] = 30.0
    line.update_progress("Training", 0.5, lambda: cancelled.append(1))
    assert "30 s" in line._remaining.text()
    line._cancel.click()
    assert cancelled == [1]
    line.finish()
    assert line.isHidden()


def test_images(qtbot, theme):
    assert gray_image(np.full((3, 5), 255, np.uint8)).pixelColor(4, 2).lightness() == 255
    assert gray_image(np.array([[np.nan, 1.0], [0.0, np.inf]])).width() == 2
    picture = signed_image(np.array([[-1.0, 0.0, 1.0]]))
    assert picture.pixelColor(0, 0).red() > picture.pixelColor(0, 0).blue()
    assert picture.pixelColor(2, 0).blue() > picture.pixelColor(2, 0).red()
    ramp = signed_image(np.linspace(-1.0, 1.0, 21)[None])
    shades = [ramp.pixelColor(x, 0).lightness() for x in range(21)]
    assert shades == sorted(shades), "signs are seen without colours"
    assert shades[-1] - shades[10] > 60
    assert shades[10] - shades[0] > 60
    grid = ImageGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(300, 200)
    grid.set_images(np.random.default_rng(0).random((10, 28, 28)), captions=[str(i) for i in range(10)])
    seen = []
    grid.clicked.connect(seen.append)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._place(7).center())
    assert seen == [7]
    grid.grab()
    # Wide captions spread the pictures as far as there is room.
    grid.resize(600, 160)
    grid.set_images(np.zeros((40, 28, 28)), captions=["5 → 4 or so"] * 40)
    columns, side = grid._layout()
    assert grid._place(1).left() - grid._place(0).left() > side + 4
    assert grid._place(columns - 1).right() <= grid.width()
    tile = ImageTile(theme)
    qtbot.addWidget(tile)
    tile.set_image(None)
    tile.grab()
    tile.set_image(np.zeros((28, 28)), signed=True, caption="weights")
    tile.grab()


def test_bars(qtbot, theme):
    bars = BarList(theme, [str(i) for i in range(10)])
    qtbot.addWidget(bars)
    bars.resize(300, 200)
    bars.grab()
    bars.set_values([0.1] * 10, highlight=3)
    assert bars.accessibleDescription() == "3: 10.0%"
    seen = []
    bars.clicked.connect(seen.append)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(100, 70))
    assert seen == [3]
    bars.set_values(None)
    bars.grab()


def test_table_sorts_copies_and_writes(qtbot):
    table = DataTable(["name", "loss"])
    qtbot.addWidget(table)
    table.set_rows([("Adam", 0.123456789), ("SGD", 2.0), ("Lion", 0.5)])
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.copy_selection()
    assert QGuiApplication.clipboard().text().split("\n")[1] == "SGD\t2.0"
    assert table.csv_text() == "name,loss\nAdam,0.123456789\nSGD,2.0\nLion,0.5\n"
    table.selectRow(0)
    assert table.selected_rows() == [1]
    table.set_rows([("Adam", 0.1), ("SGD", 0.01), ("Lion", 0.5)])
    assert table.selected_rows() == [1]


@pytest.mark.parametrize(("kind", "magic"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_export(qtbot, theme, kind, magic):
    bars = BarList(theme, "abc")
    qtbot.addWidget(bars)
    assert export_bytes(bars, kind).startswith(magic)
    assert export_bytes(bars, "csv", lambda: "a,b\n") == b"a,b\n"


def test_export_to_an_impossible_place_is_reported(context, notes, tmp_path):
    assert not write_file(tmp_path / "none" / "x.png", b"1", context)
    assert notes[0][0] == "error"
    assert write_file(tmp_path / "x.png", b"1", context)
    assert list(tmp_path.glob("*.part")) == []


def test_full_disk_is_reported(context, notes):
    from pathlib import Path

    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    assert not write_file(Path("/dev/full/x"), b"1", context)
    assert "cannot be written" in notes[0][1]


def test_code_dialog_copies_the_source(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    button = CodeButton(context, lambda: "import numpy as np\n")
    button.setParent(window)
    button.show_code()
    dialog = window.findChild(CodeDialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "import numpy as np\n"
    dialog.close()


def test_sections_fold(qtbot):
    column = Column()
    qtbot.addWidget(column)
    inside = QWidget()
    section = column.add_section("Section", inside)
    assert not inside.isHidden()
    section.set_expanded(False)
    assert not section.is_expanded()
    column.show()
    assert not inside.isVisible()


def test_a_long_entry_is_shortened_visibly_and_shown_whole_where_there_is_room(qtbot):
    box = QuietComboBox()
    qtbot.addWidget(box)
    text = "The same optimizer, three learning rates"
    box.addItems(["short", text])
    box.resize(160, 26)
    assert box.shown_text() == "short"
    box.setCurrentIndex(1)
    assert box.shown_text().endswith("…")
    assert text.startswith(box.shown_text()[:-1])
    box.widen_list()
    assert box.view().minimumWidth() >= box.fontMetrics().horizontalAdvance(text)
    where = box.rect().center()
    box.setToolTip("What to race")
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, where, box.mapToGlobal(where)))
    assert QToolTip.text() == f"{text}\nWhat to race"
    QToolTip.hideText()
    box.grab()
    box.resize(800, 26)
    assert box.shown_text() == text


@pytest.mark.parametrize(
    ("low", "high", "value"), [(1, 5000, 30), (1, 100000, 2), (1, 300, 30), (0, 9000, 7)]
)
def test_each_key_on_a_slider_of_whole_numbers_changes_them(qtbot, low, high, value):
    from PySide6.QtTest import QTest

    spin = SliderSpin(low, high, value, log=True, whole=True)
    qtbot.addWidget(spin)
    for key, sign in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        for _ in range(6):
            before = spin.value()
            QTest.keyClick(spin.slider, key)
            assert sign * (spin.value() - before) >= 1
            assert spin.box.value() == spin.value()
