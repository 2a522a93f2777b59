import csv
import io
import json

import pytest

from nnviz.cli.main import run

ARGUMENTS = ["initializers", "--init", "he", "xavier", "normal:std=0.01", "--layers", "3", "--units", "20"]
SMALL = [*ARGUMENTS, "--samples", "50"]


@pytest.mark.parametrize(("suffix", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
@pytest.mark.parametrize("extra", [[], ["--quantity", "weight_gradient", "--log", "--range", "shared"]])
def test_a_figure_is_written(tmp_path, capsys, suffix, start, extra):
    path = tmp_path / f"figure.{suffix}"
    assert run([*SMALL, "--out", str(path), *extra]) == 0
    assert path.read_bytes().startswith(start)
    assert capsys.readouterr().out.strip() == f"Wrote {path}"


def test_csv_has_a_row_for_every_layer_and_quantity(tmp_path):
    path = tmp_path / "numbers.csv"
    assert run([*SMALL, "--out", str(path), "--range", "book"]) == 0
    found = list(csv.DictReader(io.StringIO(path.read_text())))
    assert len(found) == 3 * 3 * 4
    assert found[0]["initializer"] == "he_normal"
    assert float(found[0]["std"]) > 0


def test_json_is_plain_and_finite(capsys):
    assert run([*SMALL, "--json", "--activation", "tanh", "--steps", "2", "--optimizer", "adam:lr=0.01"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {row["quantity"] for row in found} >= {"activation", "weight_gradient"}
    assert all(row["unit_spread"] is None or row["unit_spread"] >= 0 for row in found)


def test_without_a_file_a_table_is_printed(capsys):
    assert run([*SMALL, "--batch-norm", "--residual", "--dropout", "0.2", "--input", "uniform"]) == 0
    out = capsys.readouterr().out
    assert "Xavier" in out
    assert "% zero" in out


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["--init", "hee"], "Did you mean he"), (["--layers", "0"], "layers lies between"),
        (["--out", "x.gif"], ".png, .svg"), (["--activation", "softmax"], "elementwise"),
        (["--init", "normal:std=-1"], "std_dev lies between"), (["--out", "/no/such/x.png"], "no folder"),
    ],
)  # fmt: skip
def test_bad_input_ends_in_one_line(wrong, said, capsys):
    assert run(["initializers", *wrong]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
