"""A racer is known by one colour on the map, in curves, lists and tables, and stands out everywhere."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.curve_plot import CurvePlot
from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.layers import shade_table
from nnviz.gui.panels.race.look import COLOURS, casing_color, racer_color
from nnviz.gui.panels.race.racer_list import ICON, racer_icon
from nnviz.gui.panels.race.standings_table import StandingsTable
from nnviz.gui.panels.race.trails import TrailLayer
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.race_standings import standings

LOOKS = range(COLOURS)


def run(look, steps=40):
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=0.95), colour=look)
    return race(RaceRequest(SURFACES.create("book"), (racer,), None, steps))


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), 2::-1].astype(float)


def luminances(colors):
    share = np.asarray(colors, dtype=float) / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrasts(colors, behind):
    here, there = luminances(colors), luminances(behind)
    return (np.maximum(here, there) + 0.05) / (np.minimum(here, there) + 0.05)


def rgb(color):
    color = QColor(color)
    return np.array([color.red(), color.green(), color.blue()], dtype=float)


def has(image, color):
    """Return whether there is some of a colour in a picture."""
    return (np.abs(pixels(image) - rgb(color)).max(axis=2) < 12).sum() >= 4


def curve_picture(theme, look, qtbot, size=QSize(320, 160)):
    plot = CurvePlot(theme)
    qtbot.addWidget(plot)
    plot.resize(size)
    plot.set_result(run(look))
    plot.set_step(10**6)  # what is still to come is pale
    while not plot.complete:
        image = plot.grab().toImage()
    r = plot._picture.frame.rect
    # Without frame, cursor and mark.
    return image.copy(round(r.left()) + 12, round(r.top()) + 3, round(r.width()) - 27, round(r.height()) - 6)


def icon_picture(icon, mode, behind):
    image = QImage(ICON, ICON, QImage.Format.Format_RGB32)
    image.fill(QColor(behind))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, icon.pixmap(QSize(ICON, ICON), 1.0, mode))
    painter.end()
    return image


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("look", LOOKS)
def test_curve_chip_and_trail_have_one_colour(look, mode, theme, qtbot):
    theme.set_mode(mode)
    color = racer_color(look)
    curve = curve_picture(theme, look, qtbot)
    assert (np.abs(pixels(curve) - rgb(color)).max(axis=2) < 60).sum() > 30
    racer = run(look).request.racers[0]
    for state in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert has(icon_picture(racer_icon(theme, racer), state, theme.colors.base), color)
    map_picture = QPixmap(200, 120)
    map_picture.fill(QColor("#2a1040"))
    painter = QPainter(map_picture)
    layer, frame = TrailLayer(), Frame(QRectF(0, 0, 200, 120), (-10.0, 10.0, -5.0, 5.0))
    layer.set_trajectories(run(look).trajectories)
    layer.paint(painter, 40, frame, 1.0, 1.7, whole=True)
    painter.end()
    assert has(map_picture.toImage(), color)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("look", LOOKS)
def test_curves_stand_out(look, mode, theme, qtbot):
    theme.set_mode(mode)
    found = contrasts(pixels(curve_picture(theme, look, qtbot)), rgb(theme.colors.plot))
    clear = np.flatnonzero((found >= 3.0).any(axis=0))
    inked = np.flatnonzero((found >= 1.5).any(axis=0))
    assert len(inked) > 30
    # Where there is ink there is contrast; the ends of a dash are soft.
    far = np.abs(inked[:, None] - clear[None, :]).min(axis=1) > 2
    assert far.sum() <= 0.02 * len(inked)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("look", LOOKS)
def test_chips_stand_out_also_in_the_selected_row(look, mode, theme):
    theme.set_mode(mode)
    icon = racer_icon(theme, run(look).request.racers[0])
    for state, behind in (
        (QIcon.Mode.Normal, theme.colors.base),
        (QIcon.Mode.Normal, theme.colors.panel),
        (QIcon.Mode.Selected, theme.colors.accent),
    ):
        found = contrasts(pixels(icon_picture(icon, state, behind)), rgb(behind))
        assert (found >= 3.0).sum() >= 20, (state, behind)


@pytest.mark.parametrize("look", LOOKS)
def test_trails_or_their_edges_stand_out_from_every_shade(look):
    table = shade_table()
    for shade in table[:: len(table) // 16]:
        behind = QColor.fromRgb(int(shade))
        picture = QPixmap(220, 140)
        picture.fill(behind)
        painter = QPainter(picture)
        layer, frame = TrailLayer(), Frame(QRectF(0, 0, 220, 140), (-10.0, 10.0, -5.0, 5.0))
        layer.set_trajectories(run(look, 12).trajectories)
        layer.paint(painter, 12, frame, 1.0, 1.7, whole=True)
        painter.end()
        found = pixels(picture.toImage())
        core = np.argwhere(np.abs(found - rgb(racer_color(look))).max(axis=2) < 40)
        assert len(core) > 60
        edges = [found[max(y - 3, 0) : y + 4, max(x - 3, 0) : x + 4].reshape(-1, 3) for y, x in core]
        clear = [contrasts(edge, found[y, x]).max() >= 3.0 for edge, (y, x) in zip(edges, core, strict=True)]
        assert np.mean(clear) > 0.97, behind.name()


def test_the_standings_show_the_marks_and_keep_them_in_another_theme(theme, qtbot):
    racers = tuple(Racer(OPTIMIZERS.create(s), colour=i + 2) for i, s in enumerate(("sgd", "adam")))
    result = race(RaceRequest(SURFACES.create("book"), racers, None, 20))
    table = StandingsTable(theme)
    qtbot.addWidget(table)
    table.resize(300, 150)
    rows = standings(result, 20)
    table.set_standings(rows, racers)
    table.show()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        image = table.viewport().grab().toImage()
        for position, row in enumerate(rows):
            area = table.visualRect(table.model().index(position, 0))
            assert has(image.copy(area), racer_color(racers[row.index].colour))


def test_the_film_shows_the_colours_of_the_window():
    from nnviz.pictures import race_picture

    assert [QColor(c) for c in race_picture.COLOURS] == [racer_color(i) for i in LOOKS]
    assert list(race_picture.CASINGS) == [casing_color(i).name() for i in LOOKS]
