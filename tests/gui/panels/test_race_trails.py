"""Trails are painted a slice at a time: what is shown meanwhile, and that the end is the same."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.trails import SLICE, TrailLayer
from nnviz.tasks.race import Racer, RaceRequest, race

BOUNDS = (-3.0, 3.0, -3.0, 3.0)
ZOOMED = (-2.0, 2.0, -2.0, 2.0)


class Clock:
    """Time that passes only when it is looked at: a chunk fills a slice."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += SLICE
        return self.now


def trajectories(steps=2000, start=(-2.5, 0.5)):
    racers = tuple(Racer(OPTIMIZERS.create("sgd", learning_rate=0.004 * (i + 1)), colour=i) for i in range(3))
    return race(RaceRequest(SURFACES.create("noisy_valley", noise=2.0), racers, start, steps)).trajectories


@pytest.fixture(scope="module")
def long():
    return trajectories()


@pytest.fixture
def layer(qapp, long):
    layer = TrailLayer(Clock())
    layer.set_trajectories(long)
    return layer


def show(layer, step=2000, bounds=BOUNDS, whole=False, ratio=1.0):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    frame = Frame(QRectF(10, 10, 380, 280), bounds)
    complete = layer.paint(painter, step, frame, ratio, 1.7, whole=whole)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).copy(), complete


def finish(layer, **how):
    for frames in range(1, 200):
        image, complete = show(layer, **how)
        if complete:
            return image, frames
    pytest.fail("the trails are never complete")


def differing(a, b):
    # Only the edges of segments at the joints of slices may differ a little.
    return (np.abs(a.astype(int) - b) > 60).mean()


def test_many_slices_and_one_give_the_same_picture(layer):
    sliced, frames = finish(layer)
    layer.invalidate()
    whole, complete = show(layer, whole=True)
    assert complete
    assert frames > 2
    assert differing(sliced, whole) < 0.003


def test_the_first_picture_grows_before_the_eyes(layer):
    first, complete = show(layer)
    assert not complete
    assert (first != 255).any()


def test_after_a_zoom_the_former_picture_is_stretched_until_the_next_is_there(layer):
    finish(layer)
    stretched, complete = show(layer, bounds=ZOOMED)
    assert not complete
    sharp, _ = finish(layer, bounds=ZOOMED)
    assert 0 < differing(stretched, sharp) < 0.2, "it lies where the sharp one will"


def test_other_trajectories_follow_when_the_picture_under_way_is_complete(layer):
    before, _ = finish(layer)
    dragged = [trajectories(start=(-2.5 + 0.1 * k, 0.5)) for k in range(4)]
    for k in range(40):
        layer.set_trajectories(dragged[k % 4])
        seen, complete = show(layer)
        assert not complete
    assert (seen != before).any(), "pictures keep coming in a drag"
    layer.set_trajectories(trajectories(start=(1.0, 1.0)))
    last, _ = finish(layer)
    layer.invalidate()
    assert differing(last, show(layer, whole=True)[0]) < 0.003


def test_zooming_there_and_back_is_complete_at_once(layer):
    finish(layer)
    show(layer, bounds=ZOOMED)
    assert show(layer)[1]


def test_an_export_is_complete_and_leaves_the_screen_as_it_was(layer):
    finish(layer)
    assert show(layer, whole=True, ratio=2.0)[1]
    finish(layer)


def test_a_step_back_begins_at_a_kept_copy(layer):
    finish(layer)
    assert show(layer, step=1990)[1]
    back, _ = finish(layer, step=700)
    layer.invalidate()
    assert differing(back, show(layer, step=700, whole=True)[0]) < 0.003


def test_copies_take_a_bounded_amount_of_memory(qapp, long, monkeypatch):
    monkeypatch.setattr("nnviz.gui.panels.race.trails._KEPT_BYTES", 3 * 380 * 280 * 4)
    layer = TrailLayer()
    layer.set_trajectories(long)
    show(layer, whole=True)
    assert len(layer._front.kept) == 3
    monkeypatch.setattr("nnviz.gui.panels.race.trails._KEPT_BYTES", 0)
    layer.invalidate()
    show(layer, whole=True)
    assert not layer._front.kept
