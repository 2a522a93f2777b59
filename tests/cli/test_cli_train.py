"""``nnviz train`` and ``nnviz evaluate`` from the outside."""

import json

import numpy as np
import pytest

from nnviz.cli.commands import train
from nnviz.cli.main import run
from nnviz.core.model_file import load_model
from nnviz.tasks.browse_samples import run_load_samples
from nnviz.tasks.train_request import TrainRequest

SMALL = [
    "train",
    "--arch",
    "784-12-10",
    "--subset",
    "300",
    "--validation",
    "0.002",
    "--epochs",
    "2",
    "--seed",
    "7",
]


def test_train_then_evaluate(tmp_path, capsys):
    out = tmp_path / "net.npz"
    assert run([*SMALL, "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert printed.count("epoch   ") == 2
    assert "validation loss" in printed
    assert load_model(out).training["seed"] == 7
    assert not (tmp_path / "net.npz.checkpoint").exists()
    assert run(["evaluate", str(out), "--json", "--mistakes", "3"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["count"] == 10_000
    assert np.trace(result["confusion"]) / 10_000 == result["accuracy"] > 0.1
    assert len(result["mistakes"]) == 3
    assert run(["evaluate", str(out)]) == 0
    assert f"accuracy {result['accuracy']:.4f}" in capsys.readouterr().out


def test_the_same_command_makes_the_same_file(tmp_path, capsys):
    files = [tmp_path / name / "net.npz" for name in ("a", "b")]
    for file in files:
        file.parent.mkdir()
        assert run([*SMALL, "--out", str(file), "--json"]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert json.loads(capsys.readouterr().out.splitlines()[0])["epochs"] == 2


def test_an_interrupted_run_resumes_to_the_same_network(tmp_path, monkeypatch, capsys):
    whole, part = tmp_path / "whole.npz", tmp_path / "part.npz"
    assert run([*SMALL, "--out", str(whole)]) == 0
    follow = train._follow

    def interrupted(snapshots, args, show, done):
        def stop_after_first_epoch(snapshot):
            if snapshot.epoch == 1:
                control.stop = True

        return follow(snapshots, args, stop_after_first_epoch, done)

    def remembered(*args, **kwargs):
        nonlocal control
        control = train_control(*args, **kwargs)
        return control

    control, train_control = None, train.TrainingControl
    monkeypatch.setattr(train, "TrainingControl", remembered)
    monkeypatch.setattr(train, "_follow", interrupted)
    assert run([*SMALL, "--out", str(part)]) == 130
    assert load_model(part).network is not None
    assert "--resume" in capsys.readouterr().err
    monkeypatch.undo()
    assert run(["train", "--resume", str(part) + ".checkpoint"]) == 0
    assert (load_model(part).network.parameters == load_model(whole).network.parameters).all()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--arch", "784-x-10"], "'x'"),
        (["--optimizer", "adan"], "adam"),
        (["--lr", "-1"], "learning_rate"),
        (["--augment", "heavy"], "heavy"),
        (["--out", "/nowhere/at/all.npz"], "no folder"),
        (["--out", "/"], "ordinary file"),
        (["--resume", "/nowhere/at/all.npz"], "There is no file"),
        (["--patience", "2", "--validation", "0"], "held back"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments, words, capsys):
    assert run(["train", *arguments]) == 2
    captured = capsys.readouterr()
    assert words in captured.err
    assert "Traceback" not in captured.err
    assert "epoch" not in captured.out, "what cannot be kept is not computed"


def test_divergence_ends_with_exit_code_1(capsys):
    arguments = ["--optimizer", "sgd", "--lr", "1000", "--arch", "784-20-20-10:identity"]
    assert run([*SMALL, *arguments]) == 1
    assert "diverged" in capsys.readouterr().err


def test_evaluate_lists_no_negative_number_of_mistakes(capsys):
    assert run(["evaluate", "bundled:mlp", "--mistakes", "-3"]) == 2
    assert "from 0, not -3" in capsys.readouterr().err


def test_classes_that_the_network_does_not_have_are_named(tmp_path, capsys):
    rng = np.random.default_rng(0)
    path = tmp_path / "letters.npz"
    np.savez(path, x_train=rng.integers(0, 256, (30, 28, 28), np.uint8), y_train=np.arange(30) % 26)
    assert run(["train", "--arch", "784-10", "--data", str(path), "--epochs", "1"]) == 2
    assert "classes 0 to 9; the data holds others" in capsys.readouterr().err
    *_, samples = run_load_samples("training", TrainRequest("784-10", data=str(path)))
    assert samples.classes[-1] > 9, "they can be looked at"
