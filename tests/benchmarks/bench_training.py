"""Training and inference against PyTorch on the same CPU, interleaved in one run; prints ratios.

    python tests/benchmarks/bench_training.py [--rounds 7]

PyTorch is optional: without it only our figures and the share of bare matrix products are printed. PyTorch
runs the fastest way that we know: no data loader, fused optimizer, with one and with two threads.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from itertools import pairwise

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn import Network, parse_architecture
from nnviz.core.nn.parallel import ShardedGradient
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.training_data import ImageSource

CASES = {
    "784-50-10 (book), batch 100, SGD": ("784-50-10:relu", 100, "sgd:lr=0.1", 100, 300),
    "784-256-128-10, batch 128, Adam": ("784-256-128-10", 128, "adam", 128, 100),
    "conv8x5-pool-conv16x5-pool-64-10, batch 128, Adam": (
        "conv8x5-pool2-conv16x5-pool2-64-10", 128, "adam", 64, 30,
    ),
}  # fmt: skip


def ours(architecture, batch, optimizer, shard, threads):
    rng = np.random.default_rng(0)
    source = ImageSource(rng.integers(0, 256, (6000, 28, 28), np.uint8), rng.integers(0, 10, 6000))
    network = Network.from_architecture(parse_architecture(architecture))
    sharded = ShardedGradient(
        network, SoftmaxCrossEntropy(), source, batch_size=batch, shard_size=shard, threads=threads
    )
    rule = OPTIMIZERS.parse(optimizer)
    memory = rule.init_state(network.parameters)
    order = rng.permutation(6000)

    def run(steps):
        for i in range(steps):
            begin = i * batch % (6000 - batch)
            sharded.gradient(order[begin : begin + batch])
            rule.step(network.parameters, network.gradient, memory)

    return run


def products(architecture, batch):
    """Return a function that runs the matrix products of an MLP's step alone."""
    sizes = [int(n) for n in architecture.partition(":")[0].split("-")]
    rng = np.random.default_rng(0)
    x = [rng.random((batch, n), np.float32) for n in sizes]
    w = [rng.random((a, b), np.float32) for a, b in pairwise(sizes)]
    dw = [np.empty_like(m) for m in w]

    def run(steps):
        for _ in range(steps):
            for i, m in enumerate(w):
                np.matmul(x[i], m, out=x[i + 1])
            for i in range(len(w) - 1, -1, -1):
                np.matmul(x[i].T, x[i + 1], out=dw[i])
                if i:
                    np.matmul(x[i + 1], w[i].T, out=x[i])

    return run


def pytorch(architecture, batch, optimizer, threads):
    try:
        import torch
    except ImportError:
        return None
    from torch import nn

    if architecture.startswith("conv"):
        model = nn.Sequential(
            nn.Conv2d(1, 8, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 10),
        )  # fmt: skip
        shape = (-1, 1, 28, 28)
    else:
        sizes = [int(n) for n in architecture.partition(":")[0].split("-")]
        layers = []
        for a, b in pairwise(sizes):
            layers += [nn.Linear(a, b), nn.ReLU()]
        model, shape = nn.Sequential(*layers[:-1]), (-1, 784)
    rate = {"lr": 0.1} if optimizer.startswith("sgd") else {}
    kind = torch.optim.SGD if rate else torch.optim.Adam
    rule = kind(model.parameters(), fused=True, **rate)
    images = torch.randint(0, 256, (6000, 784), dtype=torch.uint8)
    labels = torch.randint(0, 10, (6000,))
    order = torch.randperm(6000)
    loss_function = nn.CrossEntropyLoss()

    def run(steps):
        torch.set_num_threads(threads)
        for i in range(steps):
            begin = i * batch % (6000 - batch)
            chosen = order[begin : begin + batch]
            x = images[chosen].float().mul_(1 / 255).reshape(shape)
            loss = loss_function(model(x), labels[chosen])
            rule.zero_grad(set_to_none=True)
            loss.backward()
            rule.step()

    return run


def inference_ours(count):
    network = Network.from_architecture(parse_architecture("cnn"))
    x = np.random.default_rng(0).random((count, 1, 28, 28), np.float32)
    return lambda steps: [network.predict_probabilities(x) for _ in range(steps)]


def inference_pytorch(count, threads):
    try:
        import torch
    except ImportError:
        return None
    from torch import nn

    model = nn.Sequential(
        nn.Conv2d(1, 16, 5), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 5), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(512, 128), nn.BatchNorm1d(128), nn.ReLU(),
        nn.Dropout(0.3), nn.Linear(128, 10),
    ).eval()  # fmt: skip
    x = torch.rand(count, 1, 28, 28)

    def run(steps):
        torch.set_num_threads(threads)
        with torch.inference_mode():
            for _ in range(steps):
                torch.cat([torch.softmax(model(part), 1) for part in x.split(1000)])

    return run


def compare(title, runners, steps, samples, rounds):
    """Time all runners in turn and print medians and the ratio of the first to each other one."""
    times = {name: [] for name, run in runners.items() if run is not None}
    for name in times:
        runners[name](max(steps // 10, 1))
    for _ in range(rounds):
        for name in times:
            begun = time.perf_counter()
            runners[name](steps)
            times[name].append((time.perf_counter() - begun) / steps)
    medians = {name: statistics.median(t) for name, t in times.items()}
    best = min(v for name, v in medians.items() if name.startswith("nnviz"))
    print(title)
    for name, median in medians.items():
        speed = f"{samples / median:12,.0f} samples/s"
        print(f"  {name:<22} {median * 1e3:9.3f} ms  {speed}  {median / best:6.2f} x ours")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    for title, (architecture, batch, optimizer, shard, steps) in CASES.items():
        runners = {f"nnviz, {t} thread(s)": ours(architecture, batch, optimizer, shard, t) for t in (1, 2)}
        if shard == batch:
            runners.pop("nnviz, 2 thread(s)")
        runners |= {f"PyTorch, {t} thread(s)": pytorch(architecture, batch, optimizer, t) for t in (1, 2)}
        if not architecture.startswith("conv"):
            runners["products alone"] = products(architecture, batch)
        compare(title, runners, steps, batch, rounds)
    for count, steps in ((1, 50), (10_000, 1)):
        runners = {"nnviz": inference_ours(count)}
        runners |= {f"PyTorch, {t} thread(s)": inference_pytorch(count, t) for t in (1, 2)}
        compare(f"inference of the bundled CNN, {count} drawing(s)", runners, steps, count, rounds)


if __name__ == "__main__":
    main()
