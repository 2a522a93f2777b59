"""Settings and session survive kill -9 at any moment."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz

WRITER = """
import sys
from pathlib import Path
from nnviz.gui.settings import JsonStore
store = JsonStore(Path(sys.argv[1]))
number = store.get("number", 0)
print("ready", flush=True)
while True:
    number += 1
    store.set("number", number)
    store.set("ballast", [number] * 2000)
    assert store.save(durable=False), store.problem
"""


@pytest.mark.e2e
def test_the_last_good_version_survives_kill(tmp_path):
    path = tmp_path / "session.json"
    last = 0
    environment = {**os.environ, "PYTHONPATH": str(Path(nnviz.__file__).resolve().parent.parent)}
    command = [sys.executable, "-c", WRITER, str(path)]
    for _ in range(8):
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
            process.stdout.readline()
            # It writes all the time, so the kill meets it anywhere; wait only for one new version.
            while not path.exists() or json.loads(path.read_text())["number"] <= last:
                assert process.poll() is None
            process.kill()
        kept = json.loads(path.read_text())
        assert kept["ballast"] == [kept["number"]] * 2000
        assert kept["number"] > last
        last = kept["number"]
    assert not path.with_suffix(".broken.json").exists()


@pytest.mark.e2e
@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_the_killed_application_opens_with_what_it_kept(tmp_path):
    """The short version of tests/e2e/kill_app.py."""
    pytest.importorskip("PySide6")
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    try:
        import kill_app
    finally:
        del sys.path[0]
    assert kill_app.run(3, 5, tmp_path)["kills"] == 3
