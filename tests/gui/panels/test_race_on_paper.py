"""A race on paper: lines stay lines, and a key tells which is which."""

import re
import zlib

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter

from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.race_key import RaceKey
from nnviz.gui.panels.race.trails import Trail
from nnviz.gui.panels.race.vector_drawing import is_vector, line_path
from nnviz.gui.printing import pdf_bytes
from nnviz.gui.widgets.export import picture, svg_bytes
from nnviz.tasks.race_presets import race_presets


@pytest.fixture
def panel(make_panel):
    panel = make_panel("race")
    panel.show()
    panel.map.grab()
    panel.map.stop()
    panel.jobs.draw_map()
    return panel


def pictures(pdf):
    """Return widths and heights of the pictures of a PDF, masks included."""
    objects = re.findall(rb"/Subtype /Image\s*/Width (\d+)\s*/Height (\d+)", pdf)
    return [(int(w), int(h)) for w, h in objects]


def drawing(pdf):
    """Return the drawing commands of all pages."""
    found = []
    for match in re.finditer(rb"(?<!end)stream\r?\n", pdf):
        end = pdf.index(b"endstream", match.end())
        try:
            found.append(zlib.decompress(pdf[match.end() : end]))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_only_the_shades_of_the_map_are_a_picture_and_a_fine_one(panel):
    large = [size for size in pictures(pdf_bytes(panel, QPageSize.PageSizeId.A4)) if min(size) > 60]
    assert len(large) == 1, large
    r = panel.map.frame.rect
    assert large[0] == (round(3 * r.width()), round(3 * r.height()))


def test_curves_keep_their_dashes_and_trails_are_paths(panel):
    commands = drawing(pdf_bytes(panel, QPageSize.PageSizeId.A4))
    assert len(set(re.findall(rb"\[[^\]]+\]\s*[\d.]*\s+d\b", commands))) >= 3, "dash patterns"
    # Contours, trails and curves: thousands of line segments.
    assert len(re.findall(rb" l\b", commands)) > 2000


def test_the_drawing_has_paths_and_one_picture(panel):
    text = svg_bytes(panel.view()).decode()
    assert text.count("<path") > 50
    large = [w for w in re.findall(r'<image[^>]*width="([\d.]+)"', text) if float(w) > 300]
    assert len(large) == 1


def test_painting_on_paper_leaves_the_screen_as_it_was(panel, qapp):
    parts = (panel.map, *(curve.plot for curve in panel.curves))

    def pictures():
        for _ in range(50):
            shown = [part.grab().toImage() for part in parts]
            if all(part.complete for part in parts):
                break
        return shown

    before = pictures()
    pdf_bytes(panel, QPageSize.PageSizeId.A4)
    qapp.processEvents()
    assert pictures() == before


@pytest.mark.parametrize("index", range(len(race_presets())))
def test_the_key_names_every_racer_that_is_shown(panel, index):
    panel._on_preset_chosen(race_presets()[index])
    key = panel.paper_key(620)
    assert isinstance(key, RaceKey)
    names = {r.name for r in panel.request.racers if r.visible}
    assert {name for name, _ in key.texts()} == names
    for _, words in key.texts():
        assert words.startswith(("loss ", "diverged at step "))
    assert key.height() >= 18
    image = QImage(key.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    key.render(image)
    assert key.accessibleDescription()
    key.deleteLater()


def test_hidden_racers_are_not_in_the_key(panel):
    item = panel.racers.list.item(0)
    from PySide6.QtCore import Qt

    item.setCheckState(Qt.CheckState.Unchecked)
    key = panel.paper_key(400)
    assert panel.request.racers[0].name not in {name for name, _ in key.texts()}
    key.deleteLater()


def test_a_key_without_racers_is_empty(panel):
    while panel.request.racers:
        panel.racers.remove()
    key = panel.paper_key(400)
    assert key.texts() == []
    key.deleteLater()
    pdf_bytes(panel, QPageSize.PageSizeId.A4)


def test_segments_that_go_on_are_joined():
    lines = np.array([[0, 0, 1, 0], [1, 0, 1, 1], [5, 5, 6, 6]], dtype=float)
    path = line_path(lines)
    assert path.elementCount() == 5
    assert [path.elementAt(i).isMoveTo() for i in range(5)] == [True, False, False, True, False]
    assert line_path(np.empty((0, 4))).isEmpty()


def test_pixels_are_no_drawing():
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert not is_vector(painter)
    painter.end()


def test_trails_carry_the_marks_of_their_racers(panel):
    frame = Frame(QRectF(0, 0, 400, 300), panel.map.bounds)
    for trajectory in panel.result.trajectories:
        trail = Trail.of(trajectory, frame)
        assert 1 <= len(trail.marks) <= 14
        assert (np.diff(trail.marks) > 0).all()
        assert trail.marks.max() < len(trail.lines)


@pytest.mark.parametrize("height", [60, 90, 200])
def test_the_name_of_an_axis_is_not_cut(theme, height):
    from nnviz.gui.panels.race.frame import draw_axes

    theme.set_presentation(True)
    image = QImage(300, height + 60, QImage.Format.Format_RGB32)
    image.fill(theme.color("plot"))
    painter = QPainter(image)
    frame = Frame(QRectF(82, 4, 200, height), (0.0, 30.0, 0.0, 1.0))
    draw_axes(painter, frame, theme, theme.number_font(0.85), "step", "log₁₀ distance")
    painter.end()
    back = image.pixelColor(150, 10)
    for y in (0, image.height() - 1):
        assert all(image.pixelColor(x, y) == back for x in range(60)), "nothing reaches the edge"


def test_exported_pictures_carry_the_key(panel):
    view = panel.view()
    plain, key = view.height(), panel.paper_key(view.width())
    image = picture(view, 1.0).toImage()
    assert image.height() == plain + key.height() + 8
    below = {image.pixel(x, y) for x in range(0, 300, 3) for y in range(plain, image.height())}
    assert len(below) > 10, "the key is painted there"
    text = svg_bytes(view).decode()
    assert f'viewBox="0 0 {view.width()} {image.height()}"' in text
    for racer in panel.request.racers:
        assert racer.name in text
    key.deleteLater()
