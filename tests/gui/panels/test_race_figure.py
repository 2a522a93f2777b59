"""A race as a figure looks as it does on the screen."""

from dataclasses import replace

import pytest
from matplotlib.markers import MarkerStyle

from nnviz.core.errors import DataFileError
from nnviz.gui.panels.race.look import _SHAPES
from nnviz.pictures.race_picture import MARKERS, PictureOptions, RaceFigure, run_race_export
from nnviz.tasks.race import run_race
from nnviz.tasks.race_presets import race_presets


def test_the_shapes_are_those_of_the_screen():
    for marker, shape in list(zip(MARKERS, _SHAPES, strict=True))[1:]:
        path = MarkerStyle(marker)
        points = path.get_path().transformed(path.get_transform()).vertices[: len(shape)]
        assert len(set(map(tuple, points.round(6)))) == len(shape), marker
        # Which way up: how many corners are at the top (on the screen y points down).
        drawn, shown = points[:, 1].round(4), [round(-p.y(), 4) for p in shape]
        assert sum(drawn == drawn.max()) == shown.count(max(shown)), marker


def test_a_still_shows_the_step_of_the_screen_and_both_parts_have_a_key(tmp_path):
    request = race_presets()[0].request
    for _ in run_race_export(request, tmp_path / "race.svg", PictureOptions(step=7)):
        pass
    assert "step 7" in (tmp_path / "race.svg").read_text()
    *_, result = run_race(request)
    figure = RaceFigure(result, PictureOptions())
    for axes in (figure.map, figure.curves):
        assert [t.get_text() for t in axes.get_legend().get_texts()] == [r.name for r in request.racers]


@pytest.mark.parametrize("suffix", [".gif", ".csv", ".svg", ".json"])
def test_a_place_that_takes_no_file_is_told_by_its_name(tmp_path, suffix):
    path = tmp_path / "gone" / f"race{suffix}"
    with pytest.raises(DataFileError, match=r"race\.\w+ cannot be written: No such file"):
        for _ in run_race_export(replace(race_presets()[0].request, steps=2), path):
            pass
