"""nnviz race: standings, every kind of file, errors in one line."""

import json

import numpy as np
import pytest
from PIL import Image

from nnviz.cli.main import run
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.pictures.animation import KINDS, MissingExtraError, write_animation
from nnviz.pictures.race_picture import PictureOptions, film_steps, run_race_export
from nnviz.tasks.race import Racer, RaceRequest
from nnviz.tasks.race_files import load_race

ISSUE = [
    "race",
    "--surface",
    "rosenbrock",
    "--racer",
    "adam:lr=0.1",
    "--racer",
    "sgd:lr=0.001",
    "--start",
    "-1.5,2",
]


def test_standings_as_json(capsys):
    assert run([*ISSUE, "--steps", "500", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["steps"] == 500
    assert [row["racer"] for row in data["standings"]] == ["Adam 0.1", "SGD 0.001"]
    assert data["standings"][0]["loss"] == pytest.approx(0.00942801, rel=1e-5)


def test_table_names_racers_and_divergence(capsys):
    assert run(["race", "--surface", "bowl", "--racer", "sgd:lr=5", "--steps", "50"]) == 0
    out = capsys.readouterr().out
    assert "SGD 5" in out


def test_setup_is_saved_and_opened_again(tmp_path, capsys):
    path = tmp_path / "race.json"
    spec = "sgd:lr=0.05+clip=1+noise=0.5+label=slow+start=1,2+schedule=cosine:warmup=3"
    assert run(["race", "--surface", "x^2 + 3y^2", "--racer", spec, "--seed", "7", "--out", str(path)]) == 0
    request = load_race(path)
    racer = request.racers[0]
    assert (racer.clip, racer.noise, racer.label, racer.start) == (1.0, 0.5, "slow", (1.0, 2.0))
    assert racer.schedule.warmup == 3
    assert request.surface.slug == "typed"
    capsys.readouterr()
    assert run(["race", "--load", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["seed"] == 7


def test_the_surface_that_json_names_can_be_asked_for(capsys):
    assert run(["race", "--surface", "max(x, y)^2 + x^2", "--steps", "3", "--json"]) == 0
    first = capsys.readouterr().out
    assert run(["race", "--surface", json.loads(first)["surface"], "--steps", "3", "--json"]) == 0
    assert capsys.readouterr().out == first


def test_csv_holds_every_step(tmp_path, capsys):
    path = tmp_path / "race.csv"
    assert run([*ISSUE, "--steps", "12", "--out", str(path)]) == 0
    assert capsys.readouterr().err.strip() == f"Wrote {path}"
    assert len(path.read_text().splitlines()) == 1 + 2 * 13


@pytest.mark.parametrize("kind", ["gif", "webp", "apng"])
def test_film_moves(tmp_path, kind):
    path = tmp_path / f"race.{kind}"
    more = ["--steps", "20", "--size", "320x200", "--seconds", "0.4", "--fps", "10", "--out", str(path)]
    assert run([*ISSUE, *more]) == 0
    with Image.open(path) as film:
        assert film.size == (320, 200)
        assert film.n_frames == 4
        first = np.asarray(film.convert("RGB"), dtype=int)
        film.seek(3)
        assert np.abs(np.asarray(film.convert("RGB"), dtype=int) - first).max() > 50


def test_mp4_is_written_or_explained(tmp_path):
    path = tmp_path / "race.mp4"
    code = run([*ISSUE, "--steps", "10", "--size", "320x200", "--seconds", "0.3", "--out", str(path)])
    try:
        import imageio_ffmpeg  # noqa: F401
    except ImportError:
        assert code == 2
    else:
        assert code == 0
        assert path.read_bytes()[4:8] == b"ftyp"


def test_mp4_without_ffmpeg_says_how_to_get_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(__import__("sys").modules, "imageio_ffmpeg", None)
    assert run([*ISSUE, "--out", str(tmp_path / "race.mp4")]) == 2
    assert "-m pip install imageio-ffmpeg" in capsys.readouterr().err
    with pytest.raises(MissingExtraError):
        next(write_animation(tmp_path / "x.mp4", iter(()), 10.0))


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_figure(tmp_path, kind):
    path = tmp_path / f"race.{kind}"
    assert run([*ISSUE, "--steps", "30", "--size", "400x300", "--out", str(path)]) == 0
    head = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[kind]
    assert path.read_bytes().startswith(head)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--surface", "rosenbrok"], "rosenbrock"),
        (["--surface", "x^"], "x^"),
        (["--racer", "adamm"], "adam"),
        (["--racer", "adam:lr=x"], "number"),
        (["--racer", "adam:lr=-1"], "between"),
        (["--racer", "adam+speed=3"], "speed"),
        (["--racer", "adam+clip=x"], "'x' is no number"),
        (["--racer", "adam+colour=1.5"], "'1.5' is no whole number"),
        (["--surface", ""], "empty"),
        (["--start", ""], "start"),
        (["--size", "1x1", "--out", "race.png"], "pixels"),
        (["--fps", "0", "--out", "race.gif"], "frames"),
        (["--start", "1"], "start"),
        (["--steps", "0"], "steps"),
        (["--out", "race.xyz"], "gif"),
        (["--out", "/no/such/folder/race.gif"], "folder"),
        (["--size", "big", "--out", "race.gif"], "size"),
        (["--preset", "nothing"], "preset"),
        (["--load", "nothing.json"], "no file"),
    ],
)
def test_errors_are_one_readable_line(arguments, message, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(["race", *arguments]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert "Traceback" not in captured.err
    assert not captured.out, "nothing is raced that cannot be written"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("preset", ["book", "cliff"])
def test_presets_and_code(preset, capsys):
    assert run(["race", "--preset", preset, "--code"]) == 0
    compile(capsys.readouterr().out, "race.py", "exec")


def _request():
    return RaceRequest(SURFACES.create("bowl"), (Racer(OPTIMIZERS.create("adam")),), None, 40)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".apng"])
def test_cancel_leaves_nothing_behind(tmp_path, suffix):
    assert suffix in KINDS
    job = run_race_export(_request(), tmp_path / f"race{suffix}", PictureOptions(320, 200))
    for progress in job:
        if progress.stage == "drawing":
            break
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_progress_rises_to_one(tmp_path):
    fractions = [
        p.fraction for p in run_race_export(_request(), tmp_path / "a.gif", PictureOptions(320, 200, 0.5))
    ]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_film_shows_first_and_last_step():
    assert film_steps(500, PictureOptions(seconds=2, fps=10))[::19] == [0, 500]
    assert film_steps(3, PictureOptions()) == [0, 1, 2, 3]
    assert film_steps(0, PictureOptions()) == [0]


def test_gif_keeps_the_colours_of_the_racers(tmp_path):
    path = tmp_path / "race.gif"
    assert (
        run(["race", "--preset", "four_minima", "--size", "480x300", "--seconds", "0.3", "--out", str(path)])
        == 0
    )
    with Image.open(path) as film:
        film.seek(film.n_frames - 1)
        pixels = np.asarray(film.convert("RGB")).reshape(-1, 3)
    for wanted in ((0xF0, 0x7A, 0x2E), (0x1F, 0xC2, 0x96)):
        assert (pixels == wanted).all(axis=1).sum() > 20
