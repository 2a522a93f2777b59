"""The whole table of docs/performance.md anew: each goal, and what its benchmark prints.

    python tests/benchmarks/table.py [--only training maps] [--torch PYTHON] [--take-cores] [--as-set]

Takes about six minutes. PyTorch may live in an environment of its own, whose interpreter `--torch` names.
OpenBLAS chooses its kernels by itself here, as for most users, even if this machine's environment sets
``OPENBLAS_CORETYPE``; with `--as-set` that counts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
TOP = HERE.parents[1]

# Name, goals, program with arguments, whether PyTorch is an opponent.
BENCHMARKS = (
    (
        "training",
        "book's net >= 3 x PyTorch, 3.5 x a book's code, 0.6 of the products; wider net >= 1.7 x PyTorch, "
        "0.65 of the products; convolutional >= 1.5 x PyTorch, 5 x a book's layers; one drawing <= 1 ms; "
        "10,000 drawings >= PyTorch",
        ["bench_training.py"],
        True,
    ),
    (
        "maps",
        "race of 11 optimizers >= 50 x torch.optim; basin map <= 1.5 s, first picture in 0.1 s",
        ["bench_maps.py"],
        True,
    ),
    ("signals", "signal health 5 x 100 x 1,000, 4 initializers <= 25 ms", ["bench_signal_health.py"], False),
    (
        "watched",
        "event-loop delay while training p99 < 16 ms; training keeps >= 0.85 of its speed",
        ["bench_train_panel.py"],
        False,
    ),
    ("draw", "pen to bars p99 < 8 ms, < 16 ms while training", ["bench_draw.py", "--network", "cnn"], False),
    ("race", "race frame < 4 ms playing, < 16 ms scrubbing", ["bench_race.py"], False),
    ("activations", "60 frames a second", ["bench_activations.py"], False),
    ("latency", "event-loop delay beside a job p99 < 16 ms", ["bench_latency.py"], False),
    ("startup", "first painted window < 1.3 x a bare window", ["bench_startup.py"], False),
)  # fmt: skip


def main() -> int:
    names = [name for name, *_ in BENCHMARKS]
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    parser.add_argument("--torch", default=sys.executable, help="a Python that has PyTorch (and NumPy)")
    parser.add_argument("--take-cores", action="store_true", help="go before other programs (needs root)")
    parser.add_argument("--as-set", action="store_true", help="keep OPENBLAS_CORETYPE")
    arguments = parser.parse_args()
    environment = dict(os.environ, PYTHONPATH=str(TOP), OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="2")
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment["QT_LOGGING_RULES"] = "*=false"
    if not arguments.as_set:
        for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
            environment.pop(name, None)
    failed = []
    for name, goal, (program, *options), has_opponent in BENCHMARKS:
        if name not in arguments.only:
            continue
        print(f"\n=== {name}: {goal}", flush=True)
        python = arguments.torch if has_opponent else sys.executable
        taking = ["--take-cores"] if has_opponent and arguments.take_cores else []
        begun = time.monotonic()
        done = subprocess.run(
            [python, str(HERE / program), *options, *taking], env=environment, cwd=TOP, check=False
        )
        print(f"    ({time.monotonic() - begun:.0f} s)", flush=True)
        if done.returncode:
            failed.append(name)
    if failed:
        print(f"did not run: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
