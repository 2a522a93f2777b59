"""Kill the real application at random moments and open it again: everything that it said was kept is there.

    python tests/e2e/kill_app.py [--kills 200] [--seed 1]

Settings, session (a race, a drawing), the user's own digits, a race file, a shared state, the checkpoint and
the finished runs of a training are changed all the time by `killed_app.py`; ``kill -9`` meets it anywhere,
during the start as well. After each kill all files are read here, and the next start has to show at least
what was said to be kept, and no word about anything damaged.
"""

# ruff: noqa: T201 - a script that prints

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

import nnviz
from nnviz.core.data.handwriting import read_handwriting
from nnviz.core.file_reading import parse_json, read_file
from nnviz.core.shared_state import read_shared_state
from nnviz.tasks.race_files import load_race
from nnviz.tasks.run_files import read_record, read_weights
from nnviz.tasks.training_checkpoints import unfinished

APP = Path(__file__).resolve().parent / "killed_app.py"
ROOT = Path(nnviz.__file__).resolve().parent.parent


class Life:
    """One run of the application, from its start to its end."""

    def __init__(self, profile, number):
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "NNVIZ_CONFIG_DIR": str(profile),
            "QT_QPA_PLATFORM": "offscreen",
        }
        environment.pop("NNVIZ_DATA_DIR", None)
        self.kept, self.opened, self.last = {}, None, number
        self.ready, self.busy = threading.Event(), threading.Event()
        self.process = subprocess.Popen(
            [sys.executable, str(APP), str(number)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        self._errors = []
        self._readers = [threading.Thread(target=self._follow), threading.Thread(target=self._listen)]
        for reader in self._readers:
            reader.start()

    def _follow(self):
        for line in self.process.stdout:
            if not line.endswith(b"\n"):
                break  # killed in the middle of a word
            words = line.decode().split(" ", 1)
            if words[0] == "opened":
                self.opened = json.loads(words[1])
                self.ready.set()
            elif words[0] == "kept":
                name, number = words[1].rsplit(" ", 1)
                self.kept[name] = int(number)
                self.last = max(self.last, int(number))
                self.busy.set()
        self.ready.set()
        self.busy.set()

    def _listen(self):
        self._errors += self.process.stderr.readlines()

    def kill(self):
        """End it without a warning; return what it wrote to stderr."""
        self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return b"".join(self._errors).decode(errors="replace")


def check_files(profile, kept):
    """Read everything in the profile: nothing is damaged, nothing older than what was said to be kept."""
    for name in ("settings.json", "session.json"):
        path = profile / name
        if path.exists():
            assert isinstance(parse_json(read_file(path), name), dict)
    data = profile / "data"
    assert len(read_handwriting(data / "handwriting.json")) >= kept.get("handwriting", 0)
    for name, path, number_of in (
        ("race file", profile / "mine.json", lambda path: load_race(path).seed),
        ("state file", profile / "mine.nnviz", lambda path: read_shared_state(path).state["n"]),
    ):
        assert path.exists() or name not in kept
        if path.exists():
            assert number_of(path) >= kept.get(name, 0)
    for path in data.glob("*.checkpoint"):
        assert unfinished(path) is not None, f"{path} is damaged"
    for path in (data / "runs").glob("*.run.json"):
        run = read_record(path)
        if run.has_weights:
            read_weights(path.parent, run.name)
    assert not list(profile.rglob("*.broken*")), "something was found damaged"


def run(kills, seed, profile):
    """Return how many kills there were, in which phase, and how much was kept."""
    rng = random.Random(seed)
    images = np.random.default_rng(seed).integers(0, 256, (100, 28, 28), np.uint8)
    np.savez(profile / "samples.npz", x_train=images, y_train=np.arange(100) % 10)
    kept, last, early, versions = {}, 0, 0, 0
    checkpoints = runs = 0
    for number in range(kills):
        life = Life(profile, last)
        if rng.random() < 0.25:
            time.sleep(rng.uniform(0.0, 1.5))  # anywhere during the start
        else:
            life.busy.wait(120)
            assert life.process.poll() is None, life.kill()
            time.sleep(rng.uniform(0.0, 2.0))
        errors = life.kill()
        assert "Traceback" not in errors, errors
        early += life.opened is None
        if life.opened is not None:
            for name, least in kept.items():
                assert life.opened.get(name, 0) >= least, (number, name, least, life.opened)
            bad = [m for m in life.opened["messages"] if "cannot" in m or "damaged" in m or "afresh" in m]
            assert not bad, bad
        kept |= life.kept
        versions += len(life.kept)
        last = max(last, life.last) + 10
        check_files(profile, kept)
        checkpoints += bool(list((profile / "data").glob("*.checkpoint")))
        runs = len(list((profile / "data" / "runs").glob("*.run.json")))
        if number % 20 == 19:
            print(f"{number + 1} kills, {early} during the start, kept {kept}, {runs} runs", flush=True)
    return {"kills": kills, "during the start": early, "with a checkpoint": checkpoints, "runs": runs, **kept}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(run(args.kills, args.seed, Path(folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
