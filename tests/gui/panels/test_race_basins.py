"""The basin map can be read without colours."""

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race.basin_look import LOOKS, basin_color, basin_looks, hatching, luma
from nnviz.gui.panels.race.basin_view import BasinView
from nnviz.tasks.basin_map import BasinMap, BasinRequest, run_basin_map
from nnviz.tasks.race import Racer


def grey(image):
    """Return what a print without colours shows, shape (height, width)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(float)
    return rgb @ np.array([0.299, 0.587, 0.114])


def texture(patch):
    """Return features of a grey patch: brightness, and which way its lines run."""
    across, down = np.diff(patch, axis=1)[:-1], np.diff(patch, axis=0)[:, :-1]
    energy = np.array([(across**2).mean(), (down**2).mean(), (across * down).mean()])
    return np.array([patch.mean() / 40.0, *(4.0 * energy / max(energy[:2].sum(), 1e-9))])


def tile(look, size=60):
    image = QImage(size, size, QImage.Format.Format_RGB32)
    red, green, blue = basin_color(look)
    image.fill(0xFF000000 | red << 16 | green << 8 | blue)
    painter = QPainter(image)
    painter.drawImage(0, 0, hatching(np.full((2, 2), look, dtype=np.int16), size, size, 1.0))
    painter.end()
    return image


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(range(LOOKS), 2)))
def test_looks_differ_without_colour(one, other):
    assert np.linalg.norm(texture(grey(tile(one))) - texture(grey(tile(other)))) > 0.5
    assert abs(luma(basin_color(one)) - luma(basin_color(other))) >= 15


def test_hatching_has_the_lines_of_its_cells_only():
    looks = np.array([[-1, -1], [0, 3]], dtype=np.int16)  # row 0 is below
    image = hatching(looks, 80, 80, 1.0)
    ink = grey(image.convertToFormat(QImage.Format.Format_ARGB32)) > 0
    alpha = np.array([[image.pixelColor(x, y).alpha() for x in range(80)] for y in range(80)])
    assert (alpha[40:] == 0).all()
    assert (alpha[:40, :40] > 0).mean() == pytest.approx((alpha[:40, 40:] > 0).mean(), abs=0.05)
    assert ink.shape == (80, 80)
    rows = (alpha[:40, 40:] > 0).all(axis=1)
    assert 3 <= rows.sum() <= 6, "lines from side to side"


def test_many_minima_differ_from_their_neighbours():
    minima = [(float(i), float(j)) for i in range(11) for j in range(11)]
    looks = basin_looks(minima)
    for i, (x, y) in enumerate(minima):
        beside = [k for k, (u, v) in enumerate(minima) if abs(u - x) + abs(v - y) == 1]
        assert all(looks[k] != looks[i] for k in beside)
    assert set(looks) == set(range(LOOKS))
    assert basin_looks([]) == []


@pytest.fixture(scope="module")
def himmelblau():
    surface = SURFACES.create("himmelblau")
    from nnviz.core.optimizers import OPTIMIZERS

    request = BasinRequest(surface, Racer(OPTIMIZERS.create("sgd", learning_rate=0.01)), 120, 64)
    *_, last = run_basin_map(request)
    return last


@pytest.fixture
def view(qtbot, theme):
    view = BasinView(theme)
    qtbot.addWidget(view)
    view.resize(640, 560)
    return view


def test_neighbouring_basins_differ_on_a_grey_print(view, himmelblau):
    view.set_map(himmelblau, (0.0, 0.0))
    view.show()
    picture = grey(view.map.grab().toImage())
    seen = {}
    for index, (x, y) in enumerate(himmelblau.request.surface.all_minima):
        # Off the star and its name, but well inside the basin.
        p = view.map._frame.to_pixel(x, y)
        column, row = int(p.x()) - 18, int(p.y()) + (16 if y > 0 else -52)
        seen[index] = texture(picture[row : row + 36, column : column + 36])
    for one, other in itertools.combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 0.4


def test_every_minimum_has_its_letter_and_its_share(view, himmelblau):
    view.set_map(himmelblau, (0.0, 0.0))
    texts = [entry.text for entry in view.key.entries()]
    assert [text.split()[0] for text in texts[:4]] == ["A", "B", "C", "D"]
    assert sum(int(t.rpartition(" ")[2].removesuffix("%")) for t in texts[:4]) == pytest.approx(100, abs=3)
    named = [name for *_, name, beside in view.map._names_shown if beside]
    assert named == ["A", "B", "C", "D"]
    row, column = 45, 45
    label = int(himmelblau.labels[row, column])
    assert f"reaches {view.name(label)} (" in view._text(row, column)
    assert view.key.heightForWidth(200) > view.key.heightForWidth(900)
    assert "A (3, 2)" in view.key.accessibleDescription()


def test_hatching_can_be_switched_off(view, himmelblau):
    view.set_map(himmelblau, (0.0, 0.0))
    view.show()
    on = view.map.grab().toImage()
    view.hatched.setChecked(False)
    assert view.map.grab().toImage() != on
    view.hatched.setChecked(True)
    assert view.map.grab().toImage() == on


@pytest.mark.parametrize("slug", ["rastrigin", "saddle", "ackley", "book"])
def test_any_number_of_minima_is_shown(view, slug, himmelblau):
    surface = SURFACES.create(slug)
    labels = np.full((16, 16), -1, dtype=np.int16)
    if surface.all_minima:
        labels[4:12, 4:12] = len(surface.all_minima) - 1
    labels[0] = -2
    request = BasinRequest(surface, himmelblau.request.racer, 100, 16)
    view.set_map(BasinMap(request, labels, np.ones_like(labels, dtype=np.int32), 1.0), surface.start)
    view.show()
    view.grab()
    texts = [entry.text for entry in view.key.entries()]
    assert any(text.startswith("diverged") for text in texts)
    assert any(text.startswith("none yet") for text in texts)
    assert len(texts) <= 11


def test_arrows_of_a_racer_have_letters_that_the_list_explains(qapp):
    from nnviz.gui.panels.race.map_painting import ARROWS, LETTERS, swatch

    assert set(LETTERS) == set(ARROWS)
    assert len(set(LETTERS.values())) == len(LETTERS)
    patches = {
        name: grey(swatch(name).toImage().convertToFormat(QImage.Format.Format_RGB32)) for name in ARROWS
    }
    for one, other in itertools.combinations(patches, 2):
        assert np.abs(patches[one] - patches[other]).mean() > 5


def test_what_diverges_is_hatched_in_the_hyperparameter_maps(make_panel):
    from nnviz.gui.panels.race.hyper_view import _hatched
    from nnviz.gui.panels.race.panel import HYPER

    panel = make_panel("race")
    panel.show()
    panel.tabs.setCurrentIndex(HYPER)
    panel.jobs._later.stop()
    panel.jobs._start_slow()
    hyper = panel.hyper._hyper
    looks = _hatched(hyper)
    assert looks.shape == hyper.losses.shape
    assert ((looks >= 0) == ((hyper.diverged_at > 0) | ~np.isfinite(hyper.losses))).all()
    assert "hatched = diverged" in panel.hyper.caption.text()
    panel.grab()
