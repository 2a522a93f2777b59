"""Races against torch.optim, and the basin map; prints ratios and seconds.

    PYTHONPATH=. python tests/benchmarks/bench_maps.py [--rounds 5] [--take-cores]

PyTorch is optional. It runs each of its optimizers with its defaults over one point of two numbers, the loss
by autograd, as in its tutorials; the fastest implementation it offers for each was taken.
"""

from __future__ import annotations

import argparse
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from timing import interleaved, print_table, take_cores

from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.basin_map import BasinRequest, run_basin_map
from nnviz.tasks.race import Racer, RaceRequest, run_race

STEPS = 2000


def our_race(steps):
    racers = tuple(Racer(OPTIMIZERS.create(slug, learning_rate=1e-4)) for slug in OPTIMIZERS)

    def run():
        # From the request to the last result, with every picture in between.
        for _ in run_race(RaceRequest(SURFACES.create("rosenbrock"), racers, None, steps)):
            pass

    return run, len(racers)


def torch_race(steps):
    """Return the race of torch.optim and how many optimizers it has (no Lion)."""
    try:
        import torch
    except ImportError:
        return None, 0
    torch.set_num_threads(1)
    optim = torch.optim
    kinds = [
        lambda p: optim.SGD(p, lr=1e-4),
        lambda p: optim.SGD(p, lr=1e-4, momentum=0.9),
        lambda p: optim.SGD(p, lr=1e-4, momentum=0.9, nesterov=True),
        lambda p: optim.Adagrad(p, lr=1e-4),
        lambda p: optim.Adadelta(p, lr=1e-4),
        lambda p: optim.RMSprop(p, lr=1e-4),
        lambda p: optim.Adam(p, lr=1e-4),
        lambda p: optim.AdamW(p, lr=1e-4),
        lambda p: optim.Adam(p, lr=1e-4, amsgrad=True),
        lambda p: optim.NAdam(p, lr=1e-4),
    ]

    def run():
        for kind in kinds:
            point = torch.tensor(SURFACES.create("rosenbrock").start, dtype=torch.float64, requires_grad=True)
            rule = kind([point])
            for _ in range(steps):
                rule.zero_grad(set_to_none=True)
                x, y = point
                loss = (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2
                loss.backward()
                rule.step()

    return run, len(kinds)


def basin_map(slug):
    """Print how long the whole map and its first picture take."""
    racer = Racer(OPTIMIZERS.create("adam", learning_rate=0.05))
    request = BasinRequest(SURFACES.create(slug), racer, steps=500, resolution=256)
    runs = []
    for _ in range(3):
        time.sleep(0.3)
        begun, first = time.perf_counter(), None
        for picture in run_basin_map(request):
            if first is None and picture.progress > 0.0:
                first = time.perf_counter() - begun
        runs.append((time.perf_counter() - begun, first))
    whole, first = min(runs)
    print(
        f"basin map, 256 x 256 starts, 500 steps of Adam, {slug}: {whole:.2f} s, first picture {first:.3f} s"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--take-cores", action="store_true", help="go before other programs (needs root)")
    arguments = parser.parse_args()
    if arguments.take_cores:
        take_cores()
    ours, count = our_race(STEPS)
    # A tenth of the steps: a whole race takes PyTorch several seconds.
    theirs, number = torch_race(STEPS // 10)
    medians = interleaved({"nnviz": ours, "torch.optim": theirs}, rounds=arguments.rounds)
    if theirs is not None:
        medians["torch.optim"] *= 10 * count / number
    print_table(
        f"race: {count} optimizers, {STEPS} steps, Rosenbrock (torch.optim from {number})", medians, "nnviz"
    )
    for slug in ("himmelblau", "rosenbrock"):
        basin_map(slug)


if __name__ == "__main__":
    main()
