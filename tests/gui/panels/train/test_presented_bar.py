"""In large type beside the facts the rate has a slider to move, and no choice is cut."""

import pytest

from nnviz.gui.panels.train.run_bar import RunBar
from nnviz.gui.panels.train.runs_view import RunsView


@pytest.fixture
def in_large_type(context, qapp):
    context.theme.set_presentation(True)
    yield context
    context.theme.set_presentation(False)


@pytest.mark.parametrize("width", [455, 700, 1000])
def test_the_rate_can_be_moved_and_read(in_large_type, qtbot, width):
    bar = RunBar(in_large_type.theme)
    qtbot.addWidget(bar)
    bar.resize(width, bar.sizeHint().height())
    bar.show()
    qtbot.waitExposed(bar)
    bar.resize(width, bar.sizeHint().height())
    qtbot.waitUntil(lambda: bar.rate.slider.width() >= 60)
    assert bar.rate.box.geometry().right() < bar.rate.width()
    assert bar.draw.geometry().right() < bar.width()
    assert bar.rate.box.width() >= bar.fontMetrics().horizontalAdvance("0.0000")


@pytest.mark.parametrize("width", [455, 1000])
def test_the_choices_of_compare_are_whole(in_large_type, qtbot, width):
    view = RunsView(in_large_type)
    qtbot.addWidget(view)
    view.resize(width, 600)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: view.curve.width() >= view.curve.minimumSizeHint().width())
    assert view.curve.width() >= view.curve.sizeHint().width()
