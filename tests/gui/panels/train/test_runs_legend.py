"""Which curve is whose on the Compare page: a legend while it covers little, signs in the table always."""

import pytest
from PySide6.QtCore import QRect

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.gui.panels.train.runs_plot import told_apart
from nnviz.gui.panels.train.runs_view import RunsView
from nnviz.tasks.run_store import StoredRun
from nnviz.tasks.train import TrainRequest
from nnviz.tasks.training_runs import RunRecord

SLUGS = ("sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "adamw", "nadam", "lion")


def stored(count, seeds=1, validation=True, epochs=8):
    runs = []
    for i in range(count):
        kind = i // seeds
        optimizer = OPTIMIZERS.create(SLUGS[kind % 10])
        request = TrainRequest("784-100-10", optimizer=optimizer, batch_size=10 + kind, seed=i % seeds)
        values = tuple(0.5 + 0.04 * min(k, 8) + 0.005 * i for k in range(epochs))
        checked = values if validation else ()
        record = RunRecord(
            "", request, 0.8, 0.8, 1.0, epochs, "finished", values, values, checked, checked, (), ()
        )
        runs.append(StoredRun(f"20261120-1200{i:02d}-000", record))
    return runs


@pytest.fixture
def view(context, qtbot):
    view = RunsView(context)
    qtbot.addWidget(view)

    def show(runs, width, height):
        view.resize(width, height)
        view.show()
        qtbot.waitExposed(view)
        view.set_runs(runs)
        return view

    return show


def legend(view):
    return view.plot.getPlotItem().legend


@pytest.mark.parametrize(
    ("size", "count"), [((345, 440), 12), ((345, 440), 3), ((570, 640), 12), ((570, 640), 3)]
)
def test_the_legend_never_covers_much_of_the_curves(view, size, count):
    shown = view(stored(count), *size)
    box = legend(shown)
    room = shown.plot.getPlotItem().getViewBox().size()
    assert not box.isVisible() or box.width() * box.height() <= 0.3 * room.width() * room.height()
    # Whether it is there or not, the table tells the curves apart, and they differ.
    signs = shown.plot.signs
    assert sorted(signs) == list(range(count))
    assert len({sign.index for sign in signs.values()}) == count


def test_a_legend_that_fits_is_there_and_comes_back_when_there_is_room(view):
    shown = view(stored(3), 800, 700)
    assert legend(shown).isVisible()
    assert shown.export_key() is None
    shown.resize(345, 440)
    assert not legend(shown).isVisible()
    shown.resize(800, 700)
    assert legend(shown).isVisible()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_signs_are_painted_before_the_runs_they_belong_to(view, theme, mode):
    theme.set_mode(mode)
    shown = view(stored(3), 570, 640)
    table = shown.table

    def colors(row):
        area = table.visualRect(table.model().index(row, 0))
        image = table.viewport().grab(QRect(area.left(), area.top(), 40, area.height())).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    for row in range(3):
        assert theme.data_color(row).name() in colors(row)
    table.selectRow(1)  # it alone is drawn now, as the first curve
    assert shown.plot.signs.keys() == {0}
    assert theme.data_color(0).name() in colors(1)
    assert theme.data_color(2).name() not in colors(2)


def test_runs_of_one_band_have_one_sign(view):
    shown = view(stored(4, seeds=2), 570, 640)
    assert len({sign.index for sign in shown.plot.signs.values()}) == 2


def test_a_picture_without_legend_has_a_key_of_all_curves(view):
    shown = view(stored(14), 345, 440)
    key = shown.export_key()
    assert len(key.texts()) == 14
    assert "Momentum" in key.texts()[1]
    key.deleteLater()


def test_a_run_without_validation_keeps_its_own_colour_beside_others(view):
    runs = [*stored(1, validation=False), *stored(3)[1:]]
    shown = view(runs, 570, 640)
    shown.curve.setCurrentIndex(shown.curve.findData("accuracies"))
    assert len({sign.index for sign in shown.plot.signs.values()}) == 3


def test_the_accuracy_is_seen_in_a_small_window(view):
    table = view(stored(3), 345, 440).table
    right = table.columnViewportPosition(2) + table.columnWidth(2)
    assert right <= table.viewport().width()
    assert table.columnWidth(1) >= 120


def marks(view):
    return [item for item in view.plot._items if item.opts["symbol"] is not None]


def test_many_points_are_marked_here_and_there(view):
    shown = view(stored(12, epochs=120), 570, 640)
    assert len(marks(shown)) == 12
    assert all(3 <= len(item.getOriginalDataset()[0]) <= 15 for item in marks(shown))
    # The first curves do not have theirs at the same epochs.
    assert len({item.getOriginalDataset()[0][0] for item in marks(shown)}) > 5
    shown.set_runs(stored(12))
    assert all(len(item.getOriginalDataset()[0]) == 8 for item in marks(shown))


@pytest.mark.parametrize(("epochs", "step"), [(1, 1), (8, 1), (11, 2), (30, 5), (103, 20), (1000, 100)])
def test_epochs_below_the_curves_are_round(view, epochs, step):
    shown = view(stored(2, epochs=epochs), 570, 640)
    assert shown.plot.getAxis("bottom")._tickSpacing[0][0] == step


def test_the_newest_runs_are_seen_when_the_page_is_opened(context, qtbot):
    shown = RunsView(context)
    qtbot.addWidget(shown)
    shown.resize(570, 640)
    shown.set_runs(stored(30))
    shown.show()
    qtbot.waitExposed(shown)
    bar = shown.table.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize(
    "labels",
    [
        ["A: SGD with a learning rate that is written at length, dropout 0.1",
         "A: SGD with a learning rate that is written at length, dropout 0.2", "Adam"],
        ["conv16x3p1-relu-conv16x3p1-relu-pool2-conv32x3p1-relu-flatten-50-relu-10",
         "conv16x3p1-relu-conv16x3p1-relu-pool2-conv32x3p1-relu-flatten-100-relu-10"],
        ["标准差 0.01，批归一化，学习率 0.001，子集 300，轮数 200，早停 5，种子 1，小批量 10，验证 0.1",
         "标准差 0.01，批归一化，学习率 0.001，子集 300，轮数 200，早停 5，种子 1，小批量 10，验证 0.2"],
    ],
)  # fmt: skip
def test_names_that_are_shortened_stay_different(labels):
    shown = told_apart(labels)
    assert len(set(shown)) == len(labels)
    assert max(map(len, shown)) <= 40
