"""Two instances of nnviz with the same profile: nobody's work is lost, no file is mixed up."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz
from nnviz.core.data.handwriting import read_handwriting
from nnviz.core.file_locking import locked, try_lock
from nnviz.tasks.training_checkpoints import own_checkpoint

ROOT = Path(nnviz.__file__).resolve().parent.parent

WRITER = """
import sys
from pathlib import Path
import numpy as np
from nnviz.core.data.handwriting import HandwritingSample
from nnviz.core.data.handwriting_file import HandwritingFile
from nnviz.gui.faults import start_log
from nnviz.gui.settings import JsonStore
import logging

folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
store = JsonStore(folder / "settings.json")
digits = HandwritingFile(folder / "handwriting.json")
digits.load()
start_log()
print("ready", flush=True)
sys.stdin.readline()
for number in range(count):
    store.set(f"{name}.{number}", number)
    assert store.save(durable=False), store.problem
    digits.add(HandwritingSample(number % 10, (np.array([[1.0, 2.0], [3.0, number]]),), made=name))
    logging.getLogger("nnviz").warning("%s %s %s", name, number, "x" * 3000)
print("done", flush=True)
"""


def start(*arguments, script=WRITER, folder):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NNVIZ_CONFIG_DIR": str(folder)}
    environment.pop("NNVIZ_DATA_DIR", None)
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
    )  # fmt: skip


@pytest.mark.e2e
def test_what_two_instances_write_at_once_is_all_there(tmp_path):
    pytest.importorskip("PySide6")
    count = 60
    writers = [start(tmp_path, name, count, folder=tmp_path) for name in ("one", "two")]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        with writer:
            assert writer.stdout.readline() == "done\n"
    values = json.loads((tmp_path / "settings.json").read_text())
    wanted = {f"{name}.{number}": number for name in ("one", "two") for number in range(count)}
    assert values == {**wanted, "schema": 1}
    samples = read_handwriting(tmp_path / "handwriting.json")
    for name in ("one", "two"):
        drawn = [sample.strokes[0][1, 1] for sample in samples if sample.made == name]
        assert drawn == list(range(count)), "every drawing once, in its order"
    # The log turns over at half a megabyte under both; lines are whole.
    lines = [line for path in tmp_path.glob("nnviz.log*") for line in path.read_text().splitlines()]
    assert lines
    assert all(line.endswith("x" * 3000) for line in lines)
    assert not list(tmp_path.glob("*.broken*"))
    assert not list(tmp_path.glob(".*.part"))


CHECKPOINTS = """
import sys
from pathlib import Path
from nnviz.tasks.training_checkpoints import own_checkpoint
print(own_checkpoint(Path(sys.argv[1])).name, flush=True)
sys.stdin.readline()
"""


@pytest.mark.e2e
def test_each_instance_has_its_own_checkpoint_and_a_dead_ones_is_taken_over(tmp_path):
    first = start(tmp_path, script=CHECKPOINTS, folder=tmp_path)
    assert first.stdout.readline() == "training.checkpoint\n"
    second = start(tmp_path, script=CHECKPOINTS, folder=tmp_path)
    assert second.stdout.readline() == "training-2.checkpoint\n"
    (tmp_path / "training-2.checkpoint").write_bytes(b"what the second has learnt")
    with second:
        second.kill()
    with first:
        first.stdin.close()
    third = start(tmp_path, script=CHECKPOINTS, folder=tmp_path)
    with third:
        assert third.stdout.readline() == "training-2.checkpoint\n", "its run is offered again"
        third.stdin.close()


def test_one_instance_keeps_its_checkpoint(tmp_path):
    assert own_checkpoint(tmp_path) == own_checkpoint(tmp_path) == tmp_path / "training.checkpoint"
    (tmp_path / "file").write_text("")
    assert own_checkpoint(tmp_path / "file").name == "training.checkpoint", "without locks the usual name"


def test_locks_exclude_and_are_never_waited_for_long(tmp_path):
    held = try_lock(tmp_path / ".x.lock")
    assert held is not None
    assert try_lock(tmp_path / ".x.lock") is None
    with locked(tmp_path / "x") as got:
        assert not got
    os.close(held)
    with locked(tmp_path / "x") as got:
        assert got
    with locked(tmp_path / "no" / "such" / "folder" / "x") as got:
        assert not got


@pytest.mark.e2e
def test_one_variable_makes_a_profile_of_its_own(tmp_path, monkeypatch):
    pytest.importorskip("PySide6")
    from nnviz.gui.panels.draw.user_files import handwriting_path, networks_dir
    from nnviz.gui.panels.train.panel import checkpoint_path, runs_dir
    from nnviz.gui.settings import config_dir, data_dir

    monkeypatch.delenv("NNVIZ_DATA_DIR", raising=False)
    monkeypatch.setenv("NNVIZ_CONFIG_DIR", str(tmp_path / "profile"))
    for path in (config_dir(), data_dir(), handwriting_path(), networks_dir(), runs_dir(), checkpoint_path()):
        assert path.is_relative_to(tmp_path / "profile"), path
    monkeypatch.setenv("NNVIZ_DATA_DIR", str(tmp_path / "data"))
    assert data_dir() == tmp_path / "data"
    monkeypatch.delenv("NNVIZ_CONFIG_DIR")
    monkeypatch.delenv("NNVIZ_DATA_DIR")
    assert "nnviz" in data_dir().parts
