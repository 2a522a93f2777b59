"""Give every panel mutated states: it takes them or refuses in words, quickly, and goes on working.

    python tests/fuzz/fuzz_panels.py [--count 3000] [--seed 1] [PANEL ...]

States are what the panels return themselves after a few uses, with odd values, pieces and whole lists put in
(`fuzz_mutations`). A panel may raise an `NnvizError`, nothing else; after each refusal it must still give a state that
JSON can hold, and every fiftieth time the original state must come back whole.
"""

# ruff: noqa: T201, E402, E501, PT017 - a script that prints; what lies beside it comes first

import argparse
import copy
import json
import os
import random
import resource
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from fuzz_mutations import replace_somewhere

SLOW = 5.0
GEOMETRY = "AdnQywADAAAAAAAAAAAAAAAABP8AAAMfAAAAAAAAAAAAAAT/AAADHwAAAAAAAAAABQAAAAAAAAAAAAAABP8AAAMf"


def mutated_state(state, rng):
    state = copy.deepcopy(state)
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        replace_somewhere(state, rng)
    return state


def settle(app, runner):
    for _ in range(5):
        runner.advance(3)
        app.processEvents()


def fuzz(slug, count, seed, only=None):
    """Return accepted, refused, failed, slowest."""
    from PySide6.QtWidgets import QMainWindow

    from nnviz.core.errors import NnvizError
    from nnviz.gui import application
    from nnviz.gui.context import AppContext
    from nnviz.gui.panel_registry import PANELS
    from nnviz.gui.session import Session
    from nnviz.gui.settings import JsonStore
    from nnviz.gui.theme import Theme
    from nnviz.runtime import SyncRunner

    app = application.make_application([])
    faults = []
    sys.excepthook = lambda kind, error, trace: faults.append(
        "".join(traceback.format_exception(kind, error, trace))
    )
    runner = SyncRunner(manual=True)
    complaints = []

    def notify(message, details="", level="info"):
        if level == "error":
            complaints.append(f"{message}\n{details}")

    context = AppContext(runner, JsonStore(None), Theme(), notify)
    panel = PANELS[slug].load()(context)
    panel.resize(1280, 800)
    panel.show()
    settle(app, runner)
    original = json.loads(json.dumps(panel.state()))
    accepted = refused = 0
    failed, slowest = [], 0.0
    frame = QMainWindow()
    for number in range(count) if only is None else [only]:
        rng = random.Random(f"{seed} {slug} {number}")
        state = mutated_state(original, rng)
        began = time.process_time()
        try:
            if number % 5 == 4:
                # As it comes back from session.json, with columns and locks: nothing may come out of that at all.
                whole = {
                    "state": state,
                    "facts": True,
                    "sizes": [300, 700, 300],
                    "locks": {"locked": ["Steps"]},
                }
                kept = mutated_state(whole, rng)
                store = JsonStore(None)
                store.set(f"panel.{slug}", kept)
                store.set("geometry", rng.choice((GEOMETRY, GEOMETRY[: rng.randrange(90)], "Ü", 5)))
                session = Session(store)
                said = []
                session.restore_panel(panel, said.append)
                session.restore_window(frame)
                refused += bool(said)
                accepted += not said
            else:
                try:
                    panel.restore_state(state)
                    accepted += 1
                except NnvizError as error:
                    refused += 1
                    assert str(error).strip()
            settle(app, runner)
            json.dumps(panel.state(), allow_nan=False)
            if number % 50 == 49:
                panel.restore_state(original)
                settle(app, runner)
                found = json.loads(json.dumps(panel.state()))
                assert found == original, "the original state does not come back"
        except Exception:  # noqa: BLE001 - this is what is looked for
            failed.append((number, state, traceback.format_exc()))
        failed += [(number, state, text) for text in faults + complaints]
        faults.clear()
        complaints.clear()
        seconds = time.process_time() - began
        slowest = max(slowest, seconds)
        if seconds > SLOW:
            failed.append((number, state, f"took {seconds:.1f} s"))
        if len(failed) > 40:
            break
    panel.shutdown()
    runner.close()
    panel.close()
    panel.deleteLater()
    app.processEvents()
    return accepted, refused, failed, slowest


def main():
    from nnviz.gui.panel_registry import PANELS

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("panels", nargs="*")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    args = parser.parse_args()
    warnings.simplefilter("error")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NNVIZ_CONFIG_DIR"] = folder
        os.environ["NNVIZ_DATA_DIR"] = folder
        for slug in args.panels or list(PANELS):
            began = time.time()
            accepted, refused, failed, slowest = fuzz(slug, args.count, args.seed, args.only)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{slug}: {accepted + refused} states, {accepted} accepted, {refused} refused, {len(failed)} failed; "
                f"slowest {slowest:.2f} s, peak {peak:.0f} MB, {time.time() - began:.0f} s",
                flush=True,
            )
            seen = set()
            for number, state, text in failed:
                kind = tuple(text.strip().splitlines()[-3:])
                if kind not in seen:
                    seen.add(kind)
                    print(
                        f"--- {slug} --seed {args.seed} --only {number}: {str(state)[:150]}\n{text[-1800:]}",
                        flush=True,
                    )
            bad += len(failed)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
