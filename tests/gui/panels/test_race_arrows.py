"""The arrows on the map: what is drawn is what is written, and none hides another."""

import math

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.gui.panels.race import map_painting
from nnviz.gui.panels.race.frame import Frame
from nnviz.gui.panels.race.map_painting import ARROWS, LETTERS, draw_seen, letter_place
from nnviz.tasks.race import Racer, RaceRequest
from nnviz.tasks.race_numbers import StepView

FRAME = Frame(QRectF(0, 0, 400, 400), (-4.0, 4.0, -4.0, 4.0))


@pytest.fixture
def drawn(monkeypatch):
    """Return what `draw_seen` draws: arrows by colour (foot and run), and where letters are."""

    def draw(seen, frame=FRAME):
        arrows, letters = {}, {}
        names = {QColor(colour).name(): name for name, colour in ARROWS.items()}

        def arrow(_painter, x, y, dx, dy, color, *_rest):
            arrows[names[color.name()]] = (QPointF(x, y), QPointF(dx, dy))

        monkeypatch.setattr(map_painting, "draw_arrow", arrow)
        monkeypatch.setattr(
            map_painting, "draw_name", lambda _painter, place, text: letters.update({text: place})
        )
        image = QImage(400, 400, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_seen(painter, frame, seen)
        painter.end()
        return arrows, letters

    return draw


def test_the_letters_have_the_sign_of_what_is_drawn(qapp, drawn):
    seen = StepView(0, (0.0, 0.0), (0.002, 0.644), (-0.138, 0.017), None, (0.5, -0.1))
    arrows, letters = drawn(seen)
    assert set(letters) == {"−g", "−m", "Δ"}
    # Pixels count downwards: −g = (−0.002, −0.644) points down, −m = (0.138, −0.017) to the right.
    gradient, momentum = arrows["gradient"][1], arrows["momentum"][1]
    assert gradient.y() > 0
    assert abs(gradient.x()) < 0.01 * gradient.y()
    assert momentum.x() > 0
    assert momentum.y() == pytest.approx(momentum.x() * 0.017 / 0.138)


def test_the_legend_has_the_numbers_of_the_arrows(make_panel):
    panel = make_panel("race")
    panel.racers.select(1)
    panel.player.seek(3)
    seen, texts = panel.map.seen(), panel.facts.legend.texts()
    x, y = seen.gradient
    assert texts["gradient"] == f"({-x:.4g}, {-y:.4g})".replace("-", "−")
    assert texts["move"] == f"({seen.move[0]:.4g}, {seen.move[1]:.4g})".replace("-", "−")
    assert LETTERS["gradient"][0] == LETTERS["momentum"][0] == "−"


def test_no_sign_stands_before_a_zero(make_panel):
    panel = make_panel("race")
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=0.1))
    panel.show_request(RaceRequest(SURFACES.create("bowl"), (racer,), (0.0, 1.0), 5))
    panel.player.seek(0)
    assert panel.facts.legend.texts()["gradient"] == "(0, −2)"


@pytest.mark.parametrize("spec", ["sgd:lr=0.05", "momentum:lr=0.05", "nesterov:lr=0.05"])
def test_arrows_of_one_direction_lie_side_by_side(make_panel, drawn, spec):
    panel = make_panel("race")
    racer = Racer(OPTIMIZERS.parse(spec))
    panel.show_request(RaceRequest(SURFACES.create("bowl"), (racer,), (-2.0, 2.0), 20))
    panel.player.seek(2)
    arrows, _ = drawn(panel.map.seen())
    runs = list(arrows.values())
    assert len(runs) == (2 if spec.startswith("sgd") else 3)
    for i, (foot, run) in enumerate(runs):
        for other, _ in runs[:i]:
            between = foot - other
            across = abs(between.x() * run.y() - between.y() * run.x()) / math.hypot(run.x(), run.y())
            assert across > 6.0  # wider than both lines with their edges


def test_arrows_of_different_directions_begin_at_the_racer(qapp, drawn):
    arrows, _ = drawn(StepView(0, (1.0, 1.0), (1.0, 0.0), (0.0, 1.0), None, (0.5, 0.5)))
    assert {(foot.x(), foot.y()) for foot, _ in arrows.values()} == {(250.0, 150.0)}


@pytest.mark.parametrize("point", [(-3.9, 3.9), (3.9, -3.9), (0.0, 3.99), (-4.0, -4.0), (3.5, 0.0)])
@pytest.mark.parametrize("uphill", [(9.0, 0.0), (-9.0, 0.0), (0.0, 9.0), (0.0, -9.0), (9.0, -7.0)])
def test_no_letter_is_cut_by_the_edge_of_the_map(qapp, drawn, point, uphill):
    move = -0.1 * uphill[0], -0.1 * uphill[1]
    _, letters = drawn(StepView(0, point, uphill, uphill, None, move))
    metrics = QFontMetrics(QFont())
    for text, place in letters.items():
        half = QPointF(metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2)
        assert FRAME.rect.contains(QRectF(place - half, place + half)), text


def test_a_letter_with_room_stays_at_its_tip(qapp):
    metrics, tip = QFontMetrics(QFont()), QPointF(120.0, 80.0)
    assert letter_place(metrics, FRAME.rect, QPointF(200.0, 200.0), tip, "−g") == tip


def test_arrows_that_leave_the_map_at_once_have_no_letters_upon_the_racer(qapp, drawn):
    _, letters = drawn(StepView(0, (3.95, 3.95), (-9.0, -9.0), None, None, (0.5, 0.5)))
    assert letters == {}
    _, letters = drawn(StepView(0, (3.0, 0.0), (-9.0, 0.0), None, None, (2.0, 0.0)))
    assert set(letters) == {"−g", "Δ"}
