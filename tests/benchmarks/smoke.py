"""Fails if something got much slower: our work against a plain version of the same, in one run.

    python tests/benchmarks/smoke.py [--record]

Ratios, not seconds: both take turns on the same machine, and time is what this process computed, not the
clock on the wall, so that a loaded machine does not matter. A ratio has to reach half of the recorded one
(`smoke_ratios.json`) in one of three attempts. Takes about 20 seconds; needs NumPy alone.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from classic_layers import ClassicNetwork, classic_layers
from timing import interleaved

from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn import Network, parse_architecture
from nnviz.core.nn.parallel import ShardedGradient
from nnviz.core.optimizers import OPTIMIZERS
from nnviz.core.signal_health import summarise
from nnviz.core.surfaces import SURFACES
from nnviz.tasks.basin_map import BasinRequest, run_basin_map
from nnviz.tasks.race import Racer, RaceRequest, race
from nnviz.tasks.training_data import ImageSource

RECORDED = Path(__file__).with_name("smoke_ratios.json")
MARGIN = 0.5
ATTEMPTS = 3


def training(architecture, batch, optimizer):
    """Return a step of ours, and one of a book's layers."""
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (1000, 28, 28), np.uint8), rng.integers(0, 10, 1000)
    network = Network.from_architecture(parse_architecture(architecture))
    shape = (1, 28, 28) if architecture.startswith("conv") else (784,)
    book = ClassicNetwork(classic_layers(network), optimizer, 1e-3)
    x, one_hot = images.reshape(-1, *shape) / 255.0, np.eye(10)[labels]
    sharded = ShardedGradient(
        network,
        SoftmaxCrossEntropy(),
        ImageSource(images, labels),
        batch_size=batch,
        shard_size=64,
        threads=1,
    )
    rule = OPTIMIZERS.create(optimizer)
    memory, chosen = rule.init_state(network.parameters), rng.permutation(1000)[:batch]

    def step():
        sharded.gradient(chosen)
        rule.step(network.parameters, network.gradient, memory)

    return step, lambda: book.step(x[chosen], one_hot[chosen])


def one_drawing():
    network = Network.from_architecture(parse_architecture("conv8x5-pool2-conv16x5-pool2-64-10"))
    layers = classic_layers(network)
    x = np.random.default_rng(0).random((1, 1, 28, 28), np.float32)

    def classic():
        flow = x
        for layer in layers:
            flow = layer.forward(flow)

    return lambda: network.predict_probabilities(x), classic


def adam():
    rng = np.random.default_rng(0)
    x, g = (rng.standard_normal(200_000).astype(np.float32) for _ in range(2))
    rule = OPTIMIZERS.create("adam")
    state = rule.init_state(x)
    plain = [x.copy(), np.zeros_like(x), np.zeros_like(x)]

    def expressions():
        rate = np.float32(1e-3)
        plain[0], (plain[1], plain[2]) = rule.advance(plain[0], g, (plain[1], plain[2]), 5, rate, rule, np)

    return lambda: rule.step(x, g, state), expressions


def one_race():
    """Return a race, and the same by steps over arrays of two numbers."""
    surface, rule = SURFACES.create("rosenbrock"), OPTIMIZERS.create("adam")
    request = RaceRequest(surface, (Racer(rule),), None, 500)

    def arrays():
        x = np.array(surface.start)
        state = rule.init_state(x)
        for _ in range(500):
            rule.step(x, np.array(surface.gradient(*x)), state)

    return lambda: race(request), arrays


def basins():
    """Return a basin map, and races from an eighth of its starts (the ratio counts all of them)."""
    surface, racer = SURFACES.create("himmelblau"), Racer(OPTIMIZERS.create("adam"))
    request = BasinRequest(surface, racer, steps=100, resolution=32)
    starts = np.random.default_rng(0).uniform(-4, 4, (32, 2))

    def races():
        for x, y in starts:
            race(RaceRequest(surface, (racer,), (float(x), float(y)), 100))

    return lambda: list(run_basin_map(request)), races


def statistics():
    values = np.random.default_rng(0).standard_normal(100_000, dtype=np.float32)

    def plain():
        return np.histogram(values, 64), values.mean(), values.std(), np.percentile(values, [5, 95])

    return lambda: summarise(values), plain


WORK = {
    "train 784-50-10, batch 100, SGD": lambda: training("784-50-10:relu", 100, "sgd"),
    "train conv8-conv16-64-10, batch 64, Adam": lambda: training(
        "conv8x5-pool2-conv16x5-pool2-64-10", 64, "adam"
    ),
    "classify one drawing, convolutional": one_drawing,
    "Adam on 200,000 parameters": adam,
    "race, Adam, 500 steps": one_race,
    "basin map, 32 x 32 starts, 100 steps": basins,
    "statistics of 100,000 values": statistics,
}


def ratio(build) -> float:
    """Return how many times as long the plain version takes."""
    ours, plain = build()
    medians = interleaved(
        {"ours": ours, "plain": plain}, rounds=5, seconds=0.1, settle=0.0, clock=time.process_time
    )
    return medians["plain"] / medians["ours"]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", action="store_true", help="write down the ratios of this run")
    if parser.parse_args().record:
        found = {name: round(ratio(build), 2) for name, build in WORK.items()}
        RECORDED.write_text(json.dumps(found, indent=2) + "\n")
        print(RECORDED.read_text())
        return 0
    recorded = json.loads(RECORDED.read_text())
    slower = []
    for name, build in WORK.items():
        wanted, best = MARGIN * recorded[name], 0.0
        for _ in range(ATTEMPTS):
            best = max(best, ratio(build))
            if best >= wanted:
                break
        else:
            slower.append(name)
        print(f"{name:<44}{best:7.2f} x the plain version; recorded {recorded[name]:.2f}")
    for name in slower:
        print(f"slower than half of what is recorded: {name}", file=sys.stderr)
    return 1 if slower else 0


if __name__ == "__main__":
    raise SystemExit(main())
