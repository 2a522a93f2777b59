"""Train a bundled network in the Train panel and with `nnviz train`; compare all weights, bit for bit.

QT_QPA_PLATFORM=offscreen nice -n 10 python tests/benchmarks/compare_panel_and_cli.py [--preset mlp|cnn]

The command is the one of resources/models/make_models.sh. In the panel the settings of the bundled network
are chosen from the menu, which have to be the same, and Start is pressed. Minutes for `mlp`, more for `cnn`;
the short comparisons are in the tests. Exit code 1 if anything differs.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["NNVIZ_DATA_DIR"] = os.environ["NNVIZ_CONFIG_DIR"] = tempfile.mkdtemp()

from nnviz.cli.commands import train as command
from nnviz.core.model_file import load_model
from nnviz.core.nn.network import Network
from nnviz.core.resources import resource_path
from nnviz.tasks.train import TrainRequest


def arguments_of(preset: str) -> list[str]:
    """Return the arguments of `nnviz train` that made a bundled network, without `--out`."""
    script = resource_path("models", "make_models.sh").read_text(encoding="utf-8")
    for line in script.replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        if words[:2] == ["nnviz", "train"] and words[-1].endswith(f"{preset}.npz"):
            return words[2 : words.index("--out")]
    raise SystemExit(f"make_models.sh does not make {preset}")


def request_of(arguments: list[str]) -> TrainRequest:
    """Return the request that the command line makes of its arguments."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command._request(parser.parse_args(arguments))


def digest(network: Network) -> str:
    """Return a hash of all weights and running statistics."""
    both = hashlib.sha256(network.parameters.tobytes())
    both.update(network.statistics.tobytes())
    return both.hexdigest()


def from_panel(preset: str, request: TrainRequest) -> Network:
    """Choose the settings of a bundled network and press Start in the real panel; return what comes of it."""
    from PySide6.QtCore import QEventLoop, QTimer

    from nnviz.gui.application import make_application
    from nnviz.gui.context import AppContext
    from nnviz.gui.panels.train.panel import TrainPanel
    from nnviz.gui.settings import JsonStore
    from nnviz.gui.theme import Theme
    from nnviz.runtime.qt_runner import QtRunner

    app = make_application([])
    store = JsonStore(None)
    context = AppContext(QtRunner(), store, Theme(store))
    panel = TrainPanel(context)
    panel.resize(1280, 800)
    panel.show()
    loop = QEventLoop()

    def wait(until: Callable[[], bool]) -> None:
        while not until():
            QTimer.singleShot(200, loop.quit)
            loop.exec()

    panel.settings.take_from.menu().actions()[("mlp", "cnn").index(preset)].trigger()
    wait(lambda: panel.request().epochs == request.epochs)
    assert replace(panel.request(), threads=request.threads) == request, "the controls show something else"
    panel.bar.start.click()
    assert panel.controller.running
    wait(lambda: not panel.controller.running)
    assert panel.trained.result is not None
    _, snapshot = panel.trained.result
    assert snapshot.stopped == "finished"
    panel.shutdown()
    context.runner.close()
    panel.close()
    del app
    assert snapshot.network is not None
    return snapshot.network


def from_command_line(arguments: list[str]) -> Network:
    """Run `nnviz train` and return the network of the file that it writes."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "network.npz"
        subprocess.run(
            [sys.executable, "-m", "nnviz", "train", *arguments, "--out", str(out)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return load_model(out).network


def compare(preset: str) -> bool:
    """Print times and hashes; return whether the panel's and the command line's weights are the same."""
    arguments = arguments_of(preset)
    found = {}
    for name, make in (
        ("panel", lambda: from_panel(preset, request_of(arguments))),
        ("command line", lambda: from_command_line(arguments)),
        ("bundled file", lambda: load_model(resource_path("models", f"{preset}.npz")).network),
    ):
        begun = time.perf_counter()
        found[name] = digest(make())
        print(f"{preset} {name}: {time.perf_counter() - begun:.0f} s, {found[name]}", flush=True)
    same = found["panel"] == found["command line"]
    print(f"{preset}: {'the same, bit for bit' if same else 'DIFFERENT'}", flush=True)
    return same


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--preset", choices=("mlp", "cnn"), action="append")
    presets = parser.parse_args().preset or ["mlp", "cnn"]
    results = [compare(preset) for preset in presets]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
