"""The command line's frame: discovery, messages, exit codes."""

from __future__ import annotations

import argparse
import importlib
import io
import sys

import pytest

from nnviz import __version__
from nnviz.cli import main as cli
from nnviz.core.errors import DataFileError


def test_every_command_has_help(capsys):
    assert cli.run(["--help"]) == 0
    text = capsys.readouterr().out
    for name in cli.command_names():
        assert name in text


@pytest.mark.parametrize("name", cli.command_names())
def test_each_command_explains_itself(name, capsys):
    assert cli.run([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: nnviz {name}")


@pytest.mark.parametrize("name", cli.command_names())
def test_each_command_is_described_in_a_sentence(name):
    text = importlib.import_module(f"nnviz.cli.commands.{name}").HELP
    assert text[0].isupper()
    assert text.endswith(".")


def test_version(capsys):
    assert cli.run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"nnviz {__version__}"


@pytest.mark.parametrize("arguments", [["train"], ["--help"], ["evaluate", "x"]])
def test_commands_are_recognised(arguments):
    assert cli.is_command_line(arguments)


@pytest.mark.parametrize("arguments", [[], [__file__], ["-style", "x"]])
def test_files_and_qt_options_open_the_window(arguments):
    assert not cli.is_command_line(arguments)


def test_a_mistyped_command_is_named(capsys):
    assert cli.is_command_line(["evalute"])
    assert cli.run(["evalute"]) == 2
    assert "evalute" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (DataFileError("digits.csv, line 3: 12 columns, expected 785"), 2, "digits.csv, line 3"),
        (KeyboardInterrupt(), 130, "stopped"),
        (PermissionError(13, "Permission denied", "/x"), 2, "Permission denied (/x)"),
    ],
)
def test_errors_end_in_one_line_and_an_exit_code(monkeypatch, capsys, error, code, message):
    def run(args: argparse.Namespace) -> int:
        raise error

    name = cli.command_names()[0]
    import importlib

    module = importlib.import_module(f"nnviz.cli.commands.{name}")
    monkeypatch.setattr(module, "run", run)
    monkeypatch.setattr(module, "add_arguments", lambda parser: None)
    assert cli.run([name]) == code
    text = capsys.readouterr().err
    assert message in text
    assert len(text.strip().splitlines()) == 1


def test_unknown_options_are_refused(capsys):
    assert cli.run([cli.command_names()[0], "--no-such-option"]) == 2
    assert "--help" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_stream_that_lacks_a_character_is_no_reason_to_fail(encoding, monkeypatch):
    """The slope of a step is printed as ∞, which a pipe on Windows cannot hold."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.run(["activations", "step"]) == 0
    stream.flush()
    assert "largest slope ? (jump)" in stream.buffer.getvalue().decode(encoding)
