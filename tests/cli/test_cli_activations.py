"""``nnviz activations``: tables, pictures, CSV, JSON, code and readable errors."""

import csv
import json

import numpy as np
import pytest

from nnviz.cli.main import run
from nnviz.core.activations import ACTIVATIONS


def test_lists_everything_without_arguments(capsys):
    assert run(["activations"]) == 0
    out = capsys.readouterr().out
    assert all(slug in out for slug in ACTIVATIONS)
    assert run(["activations", "--json"]) == 0
    assert {row["name"] for row in json.loads(capsys.readouterr().out)} == set(ACTIVATIONS)


def test_prints_a_table(capsys):
    assert run(["activations", "relu", "leaky_relu:slope=0.2", "--range", "-2", "2", "--points", "5"]) == 0
    out = capsys.readouterr().out
    assert "-0.4" in out
    assert "no derivative at x = 0 (kink); backpropagation uses 0.2" in out


def test_writes_csv_with_every_digit(tmp_path, capsys):
    path = tmp_path / "curves.csv"
    assert run(["activations", "tanh", "--custom", "x*tanh(x)", "--points", "11", "--out", str(path)]) == 0
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["x", "Tanh", "Tanh derivative", "x*tanh(x)", "x*tanh(x) derivative"]
    numbers = np.array(rows[1:], dtype=float)
    np.testing.assert_array_equal(numbers[:, 1], np.tanh(numbers[:, 0]))
    assert str(path) in capsys.readouterr().out


@pytest.mark.parametrize(("suffix", "magic"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_writes_pictures(tmp_path, suffix, magic):
    path = tmp_path / f"plot{suffix}"
    arguments = [
        "activations",
        "step",
        "relu",
        "gelu",
        "--range",
        "-6",
        "6",
        "--derivative",
        "--out",
        str(path),
    ]
    assert run(arguments) == 0
    assert path.read_bytes().startswith(magic)


def test_json(capsys):
    assert run(["activations", "sigmoid", "--custom", "1/x", "--at", "0", "--points", "3", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["functions"][0]["value"] == 0.5
    assert data["functions"][0]["derivative"] == 0.25
    assert data["functions"][1]["value"] is None


def test_prints_code(capsys):
    assert run(["activations", "mish", "--code"]) == 0
    assert "def mish(x):" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["rellu"], "Did you mean relu"),
        (["leaky_relu:slope=9"], "between 0 and 1"),
        (["relu", "--range", "3", "1"], "smaller to a larger"),
        (["softmax"], "whole vector"),
        (["relu", "--out", "plot.bmp"], ".png"),
        (["--custom", "x+*2"], "\n  ^"),
        (["relu", "--out", "/nonexistent/x.csv"], "no folder"),
        (["relu", "--out", "folder.png"], "ordinary file"),
        (["relu", "--points", "0"], "points lies between"),
        (["--out", "all.csv"], "Name the functions"),
    ],
)
def test_errors_are_one_readable_message(arguments, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.png").mkdir()
    assert run(["activations", *arguments]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert "Traceback" not in error
