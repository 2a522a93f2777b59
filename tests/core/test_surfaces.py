"""Surfaces: exact gradients, minima as published, one formula for arrays and floats."""

import numpy as np
import pytest

from nnviz.core.surfaces import SURFACES

# Values at the global minima as published (Jamil & Yang 2013 and the papers named in the classes).
PUBLISHED = {
    "beale": 0.0,
    "booth": 0.0,
    "goldstein_price": 3.0,
    "himmelblau": 0.0,
    "six_hump_camel": -1.031628453489877,
    "styblinski_tang": -78.33233140754282,
    "rosenbrock": 0.0,
    "rastrigin": 0.0,
    "ackley": 0.0,
    "griewank": 0.0,
    "levy": 0.0,
    "matyas": 0.0,
    "three_hump_camel": 0.0,
    "book": 0.0,
}
# Values that anyone can check by hand.
BY_HAND = {
    "book": ((10.0, 2.0), 9.0),
    "bowl": ((3.0, 4.0), 25.0),
    "rosenbrock": ((-1.0, 2.0), 104.0),
    "himmelblau": ((0.0, 0.0), 170.0),
    "beale": ((0.0, 0.0), 1.5**2 + 2.25**2 + 2.625**2),
    "booth": ((0.0, 0.0), 74.0),
    "matyas": ((1.0, 1.0), 0.04),
    "three_hump_camel": ((1.0, 1.0), 2 - 1.05 + 1 / 6 + 2),
    "six_hump_camel": ((1.0, 1.0), 4 - 2.1 + 1 / 3 + 1),
    "goldstein_price": ((0.0, 0.0), 600.0),
    "styblinski_tang": ((1.0, 1.0), -10.0),
    "rastrigin": ((0.5, 0.5), 40.5),
    "griewank": ((0.0, np.pi * np.sqrt(2)), 2 + 2 * np.pi**2 / 4000),
    "saddle": ((2.0, 1.0), 3.0),
    "monkey_saddle": ((1.0, 1.0), -2.0),
    "plateau": ((0.0, 2.0), 1 - np.exp(-2)),
    "two_wells": ((0.0, 1.0), 2.0),
    "levy": ((1.0, 5.0), 1.0),
    "ackley": ((0.0, 1.0), 20 + np.e - 20 * np.exp(-0.2 * np.sqrt(0.5)) - np.e),
}


def surface_and_points(slug, count=300):
    surface = SURFACES.create(slug)
    x0, x1, y0, y1 = surface.bounds
    rng = np.random.default_rng(7)
    return surface, rng.uniform(x0, x1, count), rng.uniform(y0, y1, count)


@pytest.mark.parametrize("slug", SURFACES)
def test_gradient_agrees_with_central_differences(slug):
    surface, x, y = surface_and_points(slug)
    h = 1e-5
    gx, gy = surface.gradient(x, y)
    scale = np.abs(surface.value(x, y)) + np.hypot(gx, gy) + 1.0
    # Truncation is of the order h**2 f''' / 6, rounding eps |f| / h: both far below 1e-7 of the scale.
    assert np.all(np.abs(gx - (surface.value(x + h, y) - surface.value(x - h, y)) / (2 * h)) < 2e-7 * scale)
    assert np.all(np.abs(gy - (surface.value(x, y + h) - surface.value(x, y - h)) / (2 * h)) < 2e-7 * scale)


@pytest.mark.parametrize("slug", SURFACES)
def test_floats_and_arrays_agree(slug):
    surface, x, y = surface_and_points(slug, 50)
    values, (gx, gy) = surface.value(x, y), surface.gradient(x, y)
    for i in range(x.size):
        assert surface.value_at(float(x[i]), float(y[i])) == pytest.approx(values[i], rel=1e-13, abs=1e-13)
        point = surface.gradient_at(float(x[i]), float(y[i]))
        assert point == pytest.approx((gx[i], gy[i]), rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("slug", SURFACES)
def test_minima_are_minima(slug):
    surface = SURFACES.create(slug)
    for x, y in surface.all_minima:
        assert np.hypot(*surface.gradient(x, y)) < 1e-8, (x, y)
        ring = np.linspace(0, 2 * np.pi, 24)
        around = surface.value(x + 1e-3 * np.cos(ring), y + 1e-3 * np.sin(ring))
        assert np.all(around >= surface.value(x, y))


@pytest.mark.parametrize("slug", SURFACES)
def test_nothing_in_the_bounds_lies_below_the_global_minima(slug):
    surface, x, y = surface_and_points(slug, 20000)
    lowest = [float(surface.value(*p)) for p in surface.minima]
    if lowest:
        assert max(lowest) - min(lowest) < 1e-12
        assert surface.value(x, y).min() >= min(lowest) - 1e-12
    for p in surface.local_minima:
        assert float(surface.value(*p)) > min(lowest)


@pytest.mark.parametrize("slug", sorted(PUBLISHED))
def test_minimum_has_the_published_value(slug):
    surface = SURFACES.create(slug)
    for p in surface.minima:
        assert float(surface.value(*p)) == pytest.approx(PUBLISHED[slug], abs=1e-12)


@pytest.mark.parametrize("slug", sorted(BY_HAND))
def test_value_by_hand(slug):
    point, expected = BY_HAND[slug]
    assert float(SURFACES.create(slug).value(*point)) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("slug", SURFACES)
def test_start_and_minima_lie_within_the_bounds(slug):
    surface = SURFACES.create(slug)
    x0, x1, y0, y1 = surface.bounds
    for x, y in (surface.start, *surface.all_minima):
        assert x0 <= x <= x1
        assert y0 <= y <= y1
    assert surface.title
    assert surface.formula
    assert surface.source


@pytest.mark.parametrize("slug", SURFACES)
def test_overflow_is_silent(slug):
    surface = SURFACES.create(slug)
    for x, y in ((1e200, -1e200), (np.inf, 1.0), (np.nan, 0.0), (0.0, -np.inf)):
        surface.value(x, y)
        surface.gradient(x, y)
        surface.value_at(x, y)
        surface.gradient_at(x, y)
        surface.hessian(x, y)


@pytest.mark.parametrize("slug", SURFACES)
def test_hessian_is_the_derivative_of_the_gradient(slug):
    surface, x, y = surface_and_points(slug, 50)
    xx, xy, yy = surface.hessian(x, y)
    h = 1e-4
    right, left = surface.gradient(x + h, y), surface.gradient(x - h, y)
    up, down = surface.gradient(x, y + h), surface.gradient(x, y - h)
    scale = 1 + np.abs(xx) + np.abs(xy) + np.abs(yy)
    assert np.all(np.abs(xx - (right[0] - left[0]) / (2 * h)) < 1e-4 * scale)
    assert np.all(np.abs(xy - (right[1] - left[1]) / (2 * h)) < 1e-4 * scale)
    assert np.all(np.abs(yy - (up[1] - down[1]) / (2 * h)) < 1e-4 * scale)


def test_two_wells_without_tilt_has_two_global_minima():
    assert SURFACES.create("two_wells", tilt=0.0).minima == ((-1.0, 0.0), (1.0, 0.0))
    assert SURFACES.create("two_wells", tilt=-0.5).minima[0][0] > 0.9
