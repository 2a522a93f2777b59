"""The user's own digits on disk."""

from __future__ import annotations

import json

import numpy as np
import pytest

from nnviz.core.data.files import read_dataset
from nnviz.core.data.handwriting import (
    HandwritingSample,
    export_unipen,
    read_handwriting,
    write_handwriting,
)
from nnviz.core.errors import DataFileError, ParameterError

STROKES = (np.array([[10.0, 20.0], [30.25, 40.5]]), np.array([[100.0, 270.0]]))


def samples():
    picture = np.arange(784, dtype=np.uint8).reshape(28, 28)
    return (
        HandwritingSample(3, STROKES, guess=8, made="2026-01-02T03:04:05"),
        HandwritingSample(0, (), picture),
    )


def test_round_trip(tmp_path):
    path = tmp_path / "deep" / "handwriting.json"
    write_handwriting(path, samples())
    first, second = read_handwriting(path)
    assert (first.label, first.guess, first.made) == (3, 8, "2026-01-02T03:04:05")
    for a, b in zip(first.strokes, STROKES, strict=True):
        np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(second.picture, samples()[1].picture)
    assert [p.name for p in path.parent.iterdir()] == ["handwriting.json"]


def test_no_file_is_no_digits(tmp_path):
    assert read_handwriting(tmp_path / "none.json") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "nnviz-handwriting"}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 12, "strokes": [[[1, 2]]]}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 1, "strokes": []}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 1, "strokes": [[[1, 2, 3]]]}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 1, "strokes": [[[1, NaN]]]}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 1, "strokes": [[[1e300, 2]]]}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [{"label": 1, "picture": "AAAA"}]}',
        '{"format": "nnviz-handwriting", "version": 1, "samples": [3]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_named(tmp_path, text):
    path = tmp_path / "h.json"
    path.write_text(text)
    with pytest.raises(DataFileError, match=r"h\.json"):
        read_handwriting(path)


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataFileError, match="cannot be written"):
        write_handwriting(tmp_path / "file" / "h.json", samples())


def test_samples_are_checked():
    with pytest.raises(ParameterError):
        HandwritingSample(3)
    with pytest.raises(ParameterError):
        HandwritingSample(True, STROKES)
    with pytest.raises(ValueError, match="read-only"):
        HandwritingSample(3, STROKES).strokes[0][0, 0] = 1


@pytest.mark.parametrize("name", ["own.dat", "own.dat.gz"])
def test_the_export_is_read_back_by_everybody(tmp_path, name):
    export_unipen(tmp_path / name, samples())
    data = read_dataset(tmp_path / name)
    assert data.labels.tolist() == [3]
    (drawing,) = data.strokes
    k = drawing.side / 280
    for a, b in zip(drawing.lines, STROKES, strict=True):
        np.testing.assert_allclose(a, b * k, atol=0.02)


def test_the_file_is_plain_json(tmp_path):
    write_handwriting(tmp_path / "h.json", samples())
    assert json.loads((tmp_path / "h.json").read_text())["version"] == 1
