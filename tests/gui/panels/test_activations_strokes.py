"""Curves as segments: where they go, how many there are, what is left out."""

import numpy as np
import pytest

from nnviz.gui.panels.activations.strokes import _clipped, _dashes, _segments


def distance(points, ends):
    """Return the greatest vertical distance of points from a chain of segments, in pixels."""
    order = np.argsort(ends[:, 0])
    x = np.append(ends[order, 0], ends[order[-1], 2])
    y = np.append(ends[order, 1], ends[order[-1], 3])
    return np.max(np.abs(np.interp(points[0], x, y) - points[1]))


@pytest.mark.parametrize("function", [np.tanh, lambda x: np.maximum(x, 0), np.sin, lambda x: 0 * x])
def test_fewer_segments_stay_on_the_curve(function):
    x = np.linspace(-6, 6, 601)
    px, py = 45 * x + 270, 200 - 60 * function(x)
    ends = _segments(px, py)
    assert len(ends) < 400
    assert distance((px, py), ends) < 0.2


def test_a_gap_stays_a_gap():
    x = np.concatenate([np.linspace(0, 100, 80), [np.nan], np.linspace(101, 200, 80)])
    y = np.where(x > 100, 50.0, 0.0)
    y[np.isnan(x)] = np.nan
    for ends in (_segments(x, y), _dashes(x, y)):
        assert np.isfinite(ends).all()
        np.testing.assert_array_equal(ends[:, 1], ends[:, 3])
        assert set(ends[:, 1]) == {0.0, 50.0}


def test_dashes_cover_seven_twelfths():
    x = np.linspace(0, 1200, 50)
    ends = _dashes(x, np.zeros_like(x))
    assert np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]).sum() == pytest.approx(700)


def test_what_is_outside_is_cut_off():
    ends = np.array([[0, -10, 10, 30], [0, 5, 10, 6], [0, -9, 10, -5], [0, 50, 1, -50]], dtype=float)
    clipped = _clipped(ends, 0.0, 20.0)
    np.testing.assert_allclose(clipped, [[2.5, 0, 7.5, 20], [0, 5, 10, 6], [0.3, 20, 0.5, 0]])
    assert _clipped(ends[1:2], 0.0, 20.0) is not None
    assert len(_clipped(np.zeros((0, 4)), 0.0, 1.0)) == 0
