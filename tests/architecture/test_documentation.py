"""The documentation keeps its word: links lead somewhere, commands parse, notebooks run."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

import nnviz
from nnviz.cli.main import build_parser, command_names

ROOT = Path(nnviz.__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("resources/**/*.md")])
NOTEBOOKS = sorted(ROOT.glob("docs/notebooks/*.ipynb"))
_LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)]*)?\)")
_COMMAND = re.compile(r"^nnviz (?P<rest>[a-z].*)$", re.MULTILINE)
_SHELL = re.compile(r"```(?:sh)?\n(.*?)```", re.DOTALL)


def _commands(page: Path) -> list[str]:
    blocks = _SHELL.findall(page.read_text("utf-8"))
    return [found["rest"].strip() for block in blocks for found in _COMMAND.finditer(block)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page):
    for found in _LINK.finditer(page.read_text("utf-8")):
        target = found["target"]
        if "://" not in target and not target.startswith("mailto:"):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", [page for page in PAGES if _commands(page)], ids=lambda page: page.name)
def test_command_lines_parse(page):
    for text in _commands(page):
        words = shlex.split(text, comments=True)
        if words[0] != "screenshot":  # has a parser of its own, tried in tests/gui
            build_parser(words[0]).parse_args(words)


def test_every_command_has_its_lines():
    shown = {shlex.split(text)[0] for text in _commands(ROOT / "docs" / "command-line.md")}
    assert shown >= set(command_names())


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_notebook_runs(path, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "agg")
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    names: dict[str, object] = {}
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), str(path), "exec"), names)
    from matplotlib import pyplot

    pyplot.close("all")
    assert names["snapshot"].best_accuracy > 0.8
