"""Basin maps, hyperparameter maps, noise bundles and surface pictures agree with single races."""

import warnings
from dataclasses import replace

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.schedules import SCHEDULES
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.basin_map import DIVERGED, NOWHERE, UNKNOWN, BasinRequest, _Nearest, run_basin_map
from nnviz.tasks.hyperparameter_map import HyperparameterRequest, run_hyperparameter_map, second_parameters
from nnviz.tasks.noise_bundle import BundleRequest, run_noise_bundle
from nnviz.tasks.race import Racer, RaceRequest, nearest_minimum, race
from nnviz.tasks.race_batch import Batch
from nnviz.tasks.surface_picture import (
    SurfaceMapRequest,
    gradient_arrows,
    run_surface_map,
    streamlines,
    surface_picture,
)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_batch_moves_as_single_racers_do(slug):
    surface = SURFACES.create("himmelblau")
    racer = Racer(
        OPTIMIZERS.create(slug, learning_rate=0.01, weight_decay=0.05),
        SCHEDULES.create("cosine", warmup=4),
        clip=30.0,
    )
    x, y = np.random.default_rng(0).uniform(-4, 4, (2, 5))
    batch = Batch(surface, racer, x, y, 40)
    for _ in range(40):
        batch.step()
    for i in range(5):
        t = race(RaceRequest(surface, (racer,), (float(x[i]), float(y[i])), 40)).trajectories[0]
        np.testing.assert_allclose((batch.x[i], batch.y[i]), t.points[-1], rtol=1e-10, atol=1e-10)


def test_basin_map_agrees_with_single_races_and_refines():
    surface = SURFACES.create("himmelblau")
    racer = Racer(OPTIMIZERS.parse("momentum:lr=0.01"))
    request = BasinRequest(surface, racer, 150, 32, 0.05)
    maps = list(run_basin_map(request))
    progress = [m.progress for m in maps]
    assert progress == sorted(progress)
    final = maps[-1]
    assert final.progress == 1.0
    assert UNKNOWN not in final.labels
    assert set(np.unique(final.labels)) >= {0, 1, 2, 3}
    edges = -5 + (np.arange(32) + 0.5) * 10 / 32
    for i, j in ((0, 0), (5, 20), (16, 16), (31, 7), (20, 3)):
        t = race(RaceRequest(surface, (racer,), (edges[j], edges[i]), 150)).trajectories[0]
        index, distance = nearest_minimum(surface, t.points)
        if t.diverged_at:
            assert final.labels[i, j] == DIVERGED
            assert final.steps[i, j] == t.diverged_at
        elif distance[-1] <= 0.05:
            assert final.labels[i, j] == index[-1]
            assert distance[final.steps[i, j]] <= 0.05
        else:
            assert final.labels[i, j] == NOWHERE


@pytest.mark.parametrize("tolerance", [0.05, 0.8])  # the discs of the larger one overlap
def test_the_nearest_minimum_within_the_tolerance_is_found_as_by_the_plain_search(tolerance):
    surface = SURFACES.create("rastrigin")
    x, y = np.random.default_rng(0).uniform(-2, 2, (2, 500))
    x[:3], y[:3] = (np.nan, np.inf, 0.0), (0.0, 0.0, 0.0)
    found = np.zeros(500, dtype=np.int16)
    _Nearest(surface, tolerance, 500).find(x, y, found)
    index, distance = nearest_minimum(surface, np.stack([x, y], axis=1))
    np.testing.assert_array_equal(found, np.where(distance <= tolerance, index, NOWHERE))


def test_basin_map_marks_divergence_and_no_minimum():
    wild = Racer(OPTIMIZERS.parse("sgd:lr=0.2"))
    *_, final = run_basin_map(BasinRequest(SURFACES.create("himmelblau"), wild, 100, 16))
    assert (final.labels == DIVERGED).mean() > 0.5
    *_, final = run_basin_map(
        BasinRequest(SURFACES.create("saddle"), Racer(OPTIMIZERS.create("sgd")), 20, 16)
    )
    assert set(np.unique(final.labels)) == {NOWHERE}


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_hyperparameter_map_agrees_with_the_races_of_its_cells(slug):
    surface = SURFACES.create("rosenbrock")
    racer = Racer(OPTIMIZERS.create(slug))
    parameter = second_parameters(racer.optimizer)[-1]
    request = HyperparameterRequest(
        surface, racer, (-1.5, 2.0), parameter, (1e-4, 0.5), (0.01, 0.9), columns=6, rows=4, steps=40
    )
    *_, final = run_hyperparameter_map(request)
    assert final.done == 40
    for row, column in ((0, 0), (3, 5), (1, 2), (2, 4)):
        single = final.racer_at(row, column)
        t = race(RaceRequest(surface, (single,), (-1.5, 2.0), 40)).trajectories[0]
        if t.diverged_at:
            assert final.diverged_at[row, column] == t.diverged_at
        else:
            assert final.losses[row, column] == pytest.approx(t.losses[-1], rel=1e-6)


def test_sweep_is_a_map_of_one_row():
    racer = Racer(OPTIMIZERS.create("sgd"))
    *_, final = run_hyperparameter_map(
        HyperparameterRequest(
            SURFACES.create("bowl"), racer, (1.0, 1.0), rates=(1e-3, 2.0), columns=50, steps=60
        )
    )
    assert final.losses.shape == (1, 50)
    rates = final.request.learning_rates()
    # On x² SGD converges for rates below 1 and nowhere else.
    assert np.all(final.losses[0][(rates > 0.1) & (rates < 0.9)] < 1e-6)
    assert np.all(~(final.losses[0][rates > 1.05] < 2.0))
    assert final.reached[0][np.argmin(abs(rates - 0.5))] >= 1


def test_nonsense_maps_are_refused():
    racer = Racer(OPTIMIZERS.create("sgd"))
    surface = SURFACES.create("bowl")
    with pytest.raises(ParameterError, match="no parameter"):
        HyperparameterRequest(surface, racer, (0.0, 0.0), "beta1")
    with pytest.raises(ParameterError):
        HyperparameterRequest(surface, racer, (0.0, 0.0), rates=(1.0, 0.1))
    with pytest.raises(ParameterError):
        BasinRequest(surface, racer, resolution=100)
    with pytest.raises(ParameterError):
        BundleRequest(RaceRequest(surface, (racer,)), 1)


def test_bundle_has_the_spread_that_theory_gives():
    # On x² with noise s, x_t is AR(1) with factor a = 1 - 2 lr and innovations lr s.
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=0.1), noise=1.0)
    request = RaceRequest(SURFACES.create("bowl"), (racer,), (0.0, 0.0), 80)
    *_, bundle = run_noise_bundle(BundleRequest(request, 200))
    points = bundle.points[0]
    assert points.shape == (200, 81, 2)
    assert np.all(points[:, 0] == 0.0)
    expected = 0.1 / np.sqrt(1 - 0.8**2)
    # 400 independent values: the standard error of their deviation is 3.5 %.
    assert points[:, -1].std() == pytest.approx(expected, rel=0.15)
    np.testing.assert_allclose(bundle.median_losses[0], np.median(bundle.losses[0], axis=0))


def test_bundle_without_noise_is_one_trajectory():
    racers = (Racer(OPTIMIZERS.create("adam")), Racer(OPTIMIZERS.create("sgd")))
    request = RaceRequest(SURFACES.create("beale"), racers, None, 30)
    *_, bundle = run_noise_bundle(BundleRequest(request, 3))
    result = race(request)
    for points, t in zip(bundle.points, result.trajectories, strict=True):
        np.testing.assert_allclose(points, np.broadcast_to(t.points, points.shape), rtol=1e-11)


@pytest.mark.parametrize("slug", SURFACES)
def test_picture_shades_keep_the_order_of_values(slug):
    picture = surface_picture(SURFACES.create(slug), columns=60, rows=50)
    assert picture.shades.shape == (50, 60)
    good = np.isfinite(picture.shades)
    assert good.mean() > 0.99
    assert picture.shades[good].min() == pytest.approx(0.0, abs=1e-9)
    assert picture.shades[good].max() == pytest.approx(1.0)
    order = np.argsort(picture.values[good], kind="stable")
    assert np.all(np.diff(picture.shades[good][order]) >= -1e-12)
    middle = picture.value_of(0.5)
    assert picture.values[good].min() <= middle <= picture.values[good].max()


@pytest.mark.parametrize("slug", SURFACES)
def test_the_lowest_value_is_that_of_the_minimum_if_one_is_in_view(slug):
    surface = SURFACES.create(slug)
    picture = surface_picture(surface, columns=60, rows=50)
    assert picture.value_of(0.0) <= np.nanmin(picture.values)
    if surface.minima:
        assert picture.value_of(0.0) == pytest.approx(float(surface.value(*surface.minima[0])), abs=1e-9)
    # Where no minimum is in view, what has been sampled is all that is known.
    _, x1, _, y1 = surface.bounds
    away = surface_picture(surface, (x1 + 1.0, x1 + 2.0, y1 + 1.0, y1 + 2.0), 20, 20)
    assert away.value_of(0.0) == np.nanmin(away.values)


def test_a_picture_tells_that_its_highest_values_are_cut():
    for formula, cut in (("1/(x^2+y^2)", True), ("3", False)):
        picture = surface_picture(SURFACES.create("typed", formula_text=formula), columns=40, rows=40)
        assert picture.cut is cut


def test_picture_of_poles_and_constants():
    for formula in ("1/(x^2+y^2)", "log(x)", "3", "1/x"):
        surface = SURFACES.create("typed", formula_text=formula)
        picture = surface_picture(surface, columns=40, rows=40)
        assert np.all((picture.shades >= 0) & (picture.shades <= 1) | np.isnan(picture.shades))
        list(run_surface_map(SurfaceMapRequest(surface, surface.bounds, 30, 30, True, True)))


@pytest.mark.parametrize("scale", ["linear", "log", "rank"])
@pytest.mark.parametrize("formula", ["1 + step(x-1.98)*step(y-2.95)", "1.7e308*x", "1e-320*x"])
def test_picture_of_a_spot_and_of_numbers_at_the_ends_of_the_range(formula, scale):
    """The spot is smaller than what is clipped; 1.7e308 - -1.7e308 is infinite."""
    surface = SURFACES.create("typed", formula_text=formula)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = surface_picture(surface, columns=256, rows=256, scale=scale)
    finite = np.isfinite(picture.values)
    assert np.isfinite(picture.shades[finite]).all()
    assert np.nanmax(picture.shades) == 1.0
    assert np.nanmin(picture.shades) < 1.0


def test_what_a_map_holds_is_read_only():
    surface = SURFACES.create("valley")
    *_, shown = run_surface_map(SurfaceMapRequest(surface, surface.bounds, 30, 30, True, True))
    picture = shown.picture
    parts = (picture.x, picture.y, picture.values, picture.shades, picture.levels, shown.arrows)
    assert not any(part.flags.writeable for part in (*parts, *shown.streams))


def test_streamlines_run_downhill_and_arrows_are_unit_vectors():
    surface = SURFACES.create("himmelblau")
    for line in streamlines(surface, surface.bounds):
        values = surface.value(*line.T)
        assert values[-1] <= values[0]
    arrows = gradient_arrows(surface, surface.bounds)
    np.testing.assert_allclose(np.hypot(*arrows[:, 2:].T), 1.0)


def test_typed_surface_finds_minima_and_floats_agree_with_arrays():
    surface = SURFACES.create(
        "typed", formula_text="(x^2+y-11)^2+(x+y^2-7)^2", x_min=-5.0, x_max=5.0, y_min=-5.0, y_max=5.0
    )
    known = SURFACES.create("himmelblau")
    np.testing.assert_allclose(sorted(surface.all_minima), sorted(known.minima), rtol=1e-9)
    odd = replace(
        surface, formula_text="sin(x)*exp(-y^2) + tanh(x*y)/(1+x^2) + max(x, y) + abs(x)^1.5 + 2^(0.1x)"
    )
    x, y = np.random.default_rng(3).uniform(-3, 3, (2, 60))
    gx, gy = odd.gradient(x, y)
    for i in range(60):
        a, b = float(x[i]), float(y[i])
        assert odd.value_at(a, b) == pytest.approx(float(odd.value(a, b)), rel=1e-12)
        assert odd.gradient_at(a, b) == pytest.approx((gx[i], gy[i]), rel=1e-11, abs=1e-13)


@pytest.mark.parametrize("formula", ["", "x+", "import os", "__class__", "x.real", "f(x)", "z", "x" * 5000])
def test_typed_surface_refuses_what_is_no_formula(formula):
    with pytest.raises(ValueError, match=r".+"):
        SURFACES.create("typed", formula_text=formula)
