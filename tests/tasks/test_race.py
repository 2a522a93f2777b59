"""Races: what is recorded, divergence, noise, determinism, code, files, presets."""

import math
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from nnviz.core.errors import DataFileError, ParameterError
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.schedules import SCHEDULES
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.race import MAX_STEPS, Racer, RaceRequest, nearest_minimum, race, run_race
from nnviz.tasks.race_code import numpy_code
from nnviz.tasks.race_files import load_race, race_from_json, race_to_json, save_race
from nnviz.tasks.race_numbers import number_latex, step_view, worked_lines
from nnviz.tasks.race_presets import race_presets
from nnviz.tasks.race_standings import standings, standings_csv, trajectories_csv


def make(surface="bowl", racers=("sgd:lr=0.1",), start=(-2.0, 1.0), steps=20, **more):
    entries = tuple(r if isinstance(r, Racer) else Racer(OPTIMIZERS.parse(r)) for r in racers)
    return RaceRequest(SURFACES.parse(surface), entries, start, steps, **more)


def test_everything_recorded_fits_together():
    result = race(make("rosenbrock", ("adam:lr=0.1", "momentum:lr=1e-3"), (-1.5, 2.0), 700))
    surface = result.request.surface
    for t in result.trajectories:
        assert t.points.shape == (701, 2)
        assert t.memory.shape == (701, 2, len(t.racer.optimizer.memory_names))
        np.testing.assert_array_equal(t.points[0], (-1.5, 2.0))
        np.testing.assert_array_equal(t.losses, surface.value(*t.points.T))
        np.testing.assert_allclose(
            t.gradients, np.stack(surface.gradient(*t.points[:-1].T), axis=1), rtol=1e-13
        )
        np.testing.assert_allclose(t.gradient_norms[:-1], np.hypot(*t.gradients.T), rtol=1e-13)
        np.testing.assert_allclose(t.step_lengths, np.hypot(*np.diff(t.points, axis=0).T))
        np.testing.assert_allclose(t.distances, np.hypot(*(t.points - 1.0).T))
        assert not t.points.flags.writeable
        assert t.path_length == pytest.approx(t.step_lengths.sum())


def test_snapshots_grow_and_agree_with_the_end():
    request = make("ackley", ("adam:lr=0.1", "sgd:lr=0.01"), (-3.0, 2.0), 1700)
    snapshots = list(run_race(request))
    final = snapshots[-1]
    assert [s.finished for s in snapshots] == [False] * (len(snapshots) - 1) + [True]
    assert final.progress == 1.0
    done = 0
    for snapshot in snapshots:
        assert sum(t.done for t in snapshot.trajectories) >= done
        done = sum(t.done for t in snapshot.trajectories)
        for early, late in zip(snapshot.trajectories, final.trajectories, strict=True):
            np.testing.assert_array_equal(early.points, late.points[: early.done + 1])
            np.testing.assert_array_equal(early.losses, late.losses[: early.done + 1])


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_divergence_is_reported_once_and_silently(slug):
    lost = Racer(OPTIMIZERS.create(slug, learning_rate=900.0))
    fine = Racer(OPTIMIZERS.create("sgd", learning_rate=0.01))
    result = race(make("styblinski_tang", (lost, fine), (4.0, 4.0), 300))
    good = result.trajectories[1]
    assert good.diverged_at is None
    assert good.done == 300
    bad = result.trajectories[0]
    if bad.diverged_at is not None:
        assert bad.done == bad.diverged_at
        assert np.all(np.isfinite(bad.points[:-1]))
        assert standings(result)[-1].diverged_at == bad.diverged_at


def test_step_of_divergence_by_hand():
    # On x² a step multiplies by 1 - 2 lr = -9: 3 * 9**k leaves 1e4 times the map's 6 at the fifth step.
    t = race(make("bowl", ("sgd:lr=5",), (3.0, 0.0), 50)).trajectories[0]
    assert t.diverged_at == next(k for k in range(50) if 3 * 9**k >= 6e4)


@pytest.mark.parametrize("slug", SURFACES)
def test_wild_races_give_no_warnings(slug):
    racers = tuple(Racer(OPTIMIZERS.create(s, learning_rate=500.0)) for s in OPTIMIZERS)
    race(RaceRequest(SURFACES.create(slug), racers, None, 60))


def test_same_request_same_numbers_and_common_noise():
    request = make("noisy_valley", ("sgd:lr=0.01", "sgd:lr=0.01", "adam:lr=0.1"), None, 200, seed=5)
    first, second = race(request), race(request)
    for a, b in zip(first.trajectories, second.trajectories, strict=True):
        np.testing.assert_array_equal(a.points, b.points)
    np.testing.assert_array_equal(first.trajectories[0].points, first.trajectories[1].points)
    other = race(replace(request, seed=6))
    assert not np.array_equal(first.trajectories[0].points, other.trajectories[0].points)


def test_noise_has_the_declared_spread():
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=1e-8), noise=3.0)
    t = race(make("bowl", (racer,), (1.0, 1.0), 4000)).trajectories[0]
    noise = t.gradients - 2.0 * t.points[:-1]
    # The standard error of a standard deviation from 8000 samples is 3 / sqrt(16000) = 0.024.
    assert noise.std() == pytest.approx(3.0, abs=0.12)
    assert abs(noise.mean()) < 0.17


def test_clipping_shortens_but_keeps_the_direction():
    racer = Racer(OPTIMIZERS.create("sgd", learning_rate=0.1), clip=0.5)
    t = race(make("bowl", (racer,), (-2.0, 1.0), 40)).trajectories[0]
    assert np.hypot(*t.gradients.T).max() <= 0.5 + 1e-12
    assert t.gradients[0] == pytest.approx(0.5 * np.array([-4.0, 2.0]) / math.hypot(4, 2))


def test_schedule_and_own_start_are_used():
    racer = Racer(OPTIMIZERS.create("sgd"), SCHEDULES.create("exponential", gamma=0.5), (0.5, 0.5))
    t = race(make("bowl", (racer,), (-2.0, 1.0), 5)).trajectories[0]
    np.testing.assert_allclose(t.rates, 0.01 * 0.5 ** np.arange(5))
    np.testing.assert_array_equal(t.points[0], (0.5, 0.5))


def test_weight_decay_pulls_towards_zero():
    t = race(make("booth", ("sgd:lr=0.01,wd=1",), (1.0, 3.0), 1)).trajectories[0]
    np.testing.assert_allclose(t.points[1], (0.99, 2.97))  # the gradient is zero at the minimum


@pytest.mark.parametrize(
    "change",
    [{"steps": 0}, {"steps": MAX_STEPS + 1}, {"start": (math.nan, 0.0)}, {"seed": -1}, {"tolerance": 0.0}],
)
def test_nonsense_requests_are_refused(change):
    with pytest.raises(ParameterError):
        replace(make(), **change)


def test_nonsense_racers_are_refused():
    sgd = OPTIMIZERS.create("sgd")
    for bad in ({"clip": -1.0}, {"noise": math.inf}, {"start": (1.0, math.inf)}):
        with pytest.raises(ParameterError):
            Racer(sgd, **bad)


def test_race_without_racers_ends_at_once():
    assert race(make(racers=())).trajectories == ()


def test_nearest_minimum_against_brute_force():
    surface = SURFACES.create("himmelblau")
    points = np.random.default_rng(0).uniform(-5, 5, (100, 2))
    index, distance = nearest_minimum(surface, points)
    everything = np.linalg.norm(points[:, None] - np.array(surface.all_minima)[None], axis=2)
    np.testing.assert_array_equal(index, everything.argmin(axis=1))
    np.testing.assert_allclose(distance, everything.min(axis=1))
    index, distance = nearest_minimum(SURFACES.create("saddle"), points)
    assert set(index) == {-1}
    assert np.isnan(distance).all()


def test_standings_order_and_tables():
    result = race(make("himmelblau", ("sgd:lr=0.01", "sgd:lr=0.001", "sgd:lr=1"), (-0.5, -1.0), 200))
    rows = standings(result)
    assert [row.index for row in rows] == [0, 1, 2]
    assert rows[0].minimum == pytest.approx((3.0, 2.0), abs=9)
    assert rows[0].is_global
    first = rows[0].steps_to_tolerance
    assert result.trajectories[0].distances[first] <= 0.01 < result.trajectories[0].distances[first - 1]
    assert rows[2].diverged_at is not None
    assert rows[2].minimum is None
    early = {row.index: row for row in standings(result, 1)}
    assert early[0].path_length == pytest.approx(result.trajectories[0].step_lengths[0])
    lines = standings_csv(rows).splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("racer,loss")


def test_trajectories_csv_reads_back_exactly():
    result = race(make("saddle", ("sgd:lr=0.1",), (-1.0, 0.001), 7))
    rows = [line.split(",") for line in trajectories_csv(result).splitlines()[1:]]
    xy = np.array([[float(row[2]), float(row[3])] for row in rows])
    np.testing.assert_array_equal(xy, result.trajectories[0].points)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_worked_lines_hold_the_numbers_of_the_step(slug):
    result = race(make("book", (Racer(OPTIMIZERS.create(slug, learning_rate=0.1)),), (-7.0, 2.0), 12))
    t = result.trajectories[0]
    for coordinate in (0, 1):
        lines = worked_lines(t, 4, coordinate)
        assert not any("<" in line for line in lines)
        text = " ".join(lines)
        assert number_latex(t.points[5, coordinate]) in text
        assert number_latex(t.gradients[4, coordinate]) in text
    assert worked_lines(t, 99) == worked_lines(t, 11)


def test_step_view_shows_what_happens_next():
    result = race(make("bowl", ("momentum:lr=0.1", "sgd:lr=0.1"), (-2.0, 1.0), 5))
    request, (t, plain) = result.request, result.trajectories
    seen = step_view(request, t, 2)
    assert seen.point == tuple(t.points[2])
    assert np.add(seen.point, seen.move) == pytest.approx(t.points[3])
    assert seen.gradient == pytest.approx(2 * t.points[2])
    assert seen.momentum == pytest.approx(t.memory[3, :, 0])
    assert step_view(request, plain, 2).momentum is None
    last = step_view(request, t, 99)
    assert last == step_view(request, t, 4)
    assert np.add(last.point, last.move) == pytest.approx(t.points[5])
    assert last.gradient == pytest.approx(2 * t.points[4])


def test_the_numbers_beside_the_formula_are_those_in_it_up_to_the_last_step():
    result = race(make("book", ("sgd:lr=0.95",), (-7.0, 2.0), 30))
    t = result.trajectories[0]
    for step in (0, 28, 29, 30):
        seen = step_view(result.request, t, step)
        for coordinate in (0, 1):
            text = " ".join(worked_lines(t, step, coordinate))
            assert number_latex(seen.gradient[coordinate]) in text
            assert number_latex(seen.point[coordinate] + seen.move[coordinate]) in text


@pytest.mark.parametrize("preset", race_presets(), ids=lambda p: p.slug)
def test_preset_survives_a_file_and_its_code_gives_the_same_race(preset, tmp_path, capsys):
    path = tmp_path / "race.json"
    save_race(path, preset.request)
    assert load_race(path) == preset.request
    result = race(preset.request)
    scope = {}
    exec(compile(numpy_code(preset.request), "race.py", "exec"), scope)
    capsys.readouterr()
    assert len(scope["paths"]) == len(result.trajectories)
    for t, path_ in zip(result.trajectories, scope["paths"].values(), strict=True):
        n = min(t.done + 1, 60)
        np.testing.assert_allclose(path_[:n], t.points[:n], rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("slug", OPTIMIZERS)
def test_code_of_every_optimizer_runs_with_all_options(slug, capsys):
    racer = Racer(
        OPTIMIZERS.create(slug, learning_rate=0.01, weight_decay=0.1),
        SCHEDULES.create("cosine", warmup=3),
        clip=2.0,
        noise=0.3,
    )
    request = make("styblinski_tang", (racer,), (0.5, 1.0), 25)
    scope = {}
    exec(compile(numpy_code(request), "race.py", "exec"), scope)
    capsys.readouterr()
    (path,) = scope["paths"].values()
    np.testing.assert_allclose(path, race(request).trajectories[0].points, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("slug", SURFACES)
def test_code_of_every_surface_runs(slug, capsys):
    request = RaceRequest(SURFACES.create(slug), (Racer(OPTIMIZERS.parse("adam:lr=0.05")),), None, 15)
    scope = {}
    exec(compile(numpy_code(request), "race.py", "exec"), scope)
    capsys.readouterr()
    (path,) = scope["paths"].values()
    np.testing.assert_allclose(path, race(request).trajectories[0].points, rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("slug", SCHEDULES)
def test_code_of_every_schedule_runs(slug, capsys):
    racer = Racer(OPTIMIZERS.parse("sgd:lr=0.1"), SCHEDULES.create(slug, warmup=2))
    request = make("bowl", (racer,), (-2.0, 1.0), 20)
    scope = {}
    exec(compile(numpy_code(request), "race.py", "exec"), scope)
    capsys.readouterr()
    (path,) = scope["paths"].values()
    np.testing.assert_allclose(path, race(request).trajectories[0].points, rtol=1e-10)


@pytest.mark.e2e
def test_code_runs_as_a_script(tmp_path):
    script = tmp_path / "race.py"
    script.write_text(numpy_code(race_presets()[0].request), encoding="utf-8")
    done = subprocess.run([sys.executable, "-W", "error", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "AdaGrad 1.5: x =" in done.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[1]", "not a race"),
        ('{"format": "nnviz race", "version": 99}', "newer"),
        ('{"format": "nnviz race", "version": 1, "race": {"steps": 3}}', "damaged"),
        (race_to_json(make()).replace('"steps": 20', '"steps": -4'), "steps"),
        (race_to_json(make()).replace('"sgd"', '"__import__"'), "optimizer"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_broken_files_are_refused_readably(text, message):
    with pytest.raises(DataFileError, match=message):
        race_from_json(text)


def test_typed_formula_with_kinks_codes_by_differences(capsys):
    request = RaceRequest(
        SURFACES.create("typed", formula_text="abs(x) + y^2"),
        (Racer(OPTIMIZERS.parse("sgd:lr=0.1")),),
        (1.0, 1.0),
        5,
    )
    scope = {}
    exec(compile(numpy_code(request), "race.py", "exec"), scope)
    capsys.readouterr()
    (path,) = scope["paths"].values()
    np.testing.assert_allclose(path, race(request).trajectories[0].points, atol=1e-6)


def test_a_crowd_of_racers_is_refused():
    racer = Racer(OPTIMIZERS.create("sgd"))
    with pytest.raises(ParameterError, match="at most 200 racers"):
        RaceRequest(SURFACES.create("bowl"), (racer,) * 201)
