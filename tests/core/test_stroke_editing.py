"""Smoothing and cutting of strokes."""

from __future__ import annotations

import numpy as np
import pytest

from nnviz.core.data.stroke_editing import PenTrace, erase_stroke


def test_a_trace_starts_and_ends_at_the_pen():
    trace = PenTrace(10, 10, 5)
    corners = [(30, 10), (30, 40), (80, 40)]
    for x, y in corners:
        assert trace.extend(x, y, 5)
    points = trace.points()
    np.testing.assert_allclose(points[0], (10, 10))
    np.testing.assert_allclose(points[-1], (80, 40))
    assert (points >= 10 - 1e-9).all()
    assert (points[:, 0] <= 80).all()


def test_what_is_settled_does_not_move():
    rng = np.random.default_rng(3)
    trace = PenTrace(0, 0, 4)
    for x, y in rng.uniform(0, 280, (20, 2)):
        before = trace.settled()
        trace.extend(x, y, 4)
        np.testing.assert_array_equal(trace.settled()[: len(before)], before)


def test_trembling_only_moves_the_tip():
    trace = PenTrace(5, 5, 4)
    for _ in range(20):
        assert not trace.extend(5.4, 5.4, 4)
        assert not trace.extend(6.0, 5.0, 4)
    assert len(trace.whole()) == 2
    assert trace.tip == (6.0, 5.0, 4)


def test_whole_pixels_of_a_slanted_line_do_not_show():
    trace = PenTrace(0, 0, 4)
    for x in range(1, 200):
        trace.extend(x, round(x / 3), 4)
    points = trace.points()
    assert np.abs(points[:, 1] - points[:, 0] / 3).max() < 0.5
    turns = np.diff(np.unwrap(np.arctan2(*np.diff(points[3:-3], axis=0).T[::-1])))
    assert np.abs(turns).max() < 0.25


def test_a_circle_of_few_positions_is_round():
    angles = np.linspace(0, 2 * np.pi, 25)
    trace = PenTrace(100, 0, 4)
    for a in angles[1:]:
        trace.extend(100 * np.cos(a), 100 * np.sin(a), 4)
    radii = np.hypot(*trace.points().T)
    assert np.ptp(radii) < 2


def test_the_eraser_leaves_nothing_within_reach():
    rng = np.random.default_rng(0)
    for _ in range(50):
        stroke = np.column_stack([np.cumsum(rng.normal(0, 8, (40, 2)), axis=0) + 140, np.full(40, 12.0)])
        start, end = rng.uniform(80, 200, (2, 2))
        pieces = erase_stroke(stroke, tuple(start), tuple(end), 15)
        for piece in [stroke] if pieces is None else pieces:
            for t in np.linspace(0, 1, 20):
                centre = start + t * (end - start)
                assert np.hypot(*(piece[:, :2] - centre).T).min() > 15 + 3 - 1e-9 or pieces is None


def test_far_strokes_are_untouched():
    line = np.array([[0.0, 0.0, 4.0], [100.0, 0.0, 4.0]])
    assert erase_stroke(line, (50, 50), (60, 50), 10) is None


def test_a_dot_can_be_erased():
    assert erase_stroke(np.array([[5.0, 5.0, 4.0]]), (5, 5), (5, 5), 10) == []


@pytest.mark.parametrize("columns", [2, 3])
def test_two_points_are_cut_between(columns):
    line = np.zeros((2, columns))
    line[1, 0] = 100
    left, right = erase_stroke(line, (50, 0), (50, 0), 10)
    assert left[-1, 0] == pytest.approx(40, abs=1.5)
    assert right[0, 0] == pytest.approx(60, abs=1.5)
