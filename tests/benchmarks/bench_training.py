"""Training and inference against PyTorch and against a book's layers, in turns in one run; prints ratios.

    PYTHONPATH=. python tests/benchmarks/bench_training.py [--rounds 9] [--take-cores]

PyTorch is optional. It runs the fastest way that we know: no data loader, fused optimizer, with one and with
two threads. The book's layers are those of `classic_layers`. "Products alone" are the matrix products of our
step and nothing else, on one core and shared by two BLAS threads: what no NumPy program can beat.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import time
from itertools import pairwise

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from classic_layers import ClassicNetwork, classic_layers
from timing import blas, interleaved, print_table, take_cores

from nnviz.core.losses.softmax_cross_entropy import SoftmaxCrossEntropy
from nnviz.core.nn import Network, parse_architecture
from nnviz.core.nn.parallel import ShardedGradient
from nnviz.core.optimizers.base import OPTIMIZERS
from nnviz.tasks.training_data import ImageSource

# Architecture, batch, optimizer, sizes of shards, steps a call.
CASES = {
    "784-50-10 (the book's), batch 100, SGD": ("784-50-10:relu", 100, "sgd:lr=0.1", (100,), 20),
    "784-256-128-10, batch 128, Adam": ("784-256-128-10", 128, "adam", (128, 64), 5),
    "conv8x5-pool-conv16x5-pool-64-10, batch 128, Adam": (
        "conv8x5-pool2-conv16x5-pool2-64-10", 128, "adam", (64,), 2,
    ),
}  # fmt: skip


def samples():
    rng = np.random.default_rng(0)
    return rng.integers(0, 256, (6000, 28, 28), np.uint8), rng.integers(0, 10, 6000)


def ours(architecture, batch, optimizer, shard, threads):
    rng = np.random.default_rng(0)
    source = ImageSource(*samples())
    network = Network.from_architecture(parse_architecture(architecture))
    sharded = ShardedGradient(
        network, SoftmaxCrossEntropy(), source, batch_size=batch, shard_size=shard, threads=threads
    )
    sharded.start_helpers()
    while not sharded.helpers_ready:
        time.sleep(0.01)
    rule = OPTIMIZERS.parse(optimizer)
    memory = rule.init_state(network.parameters)
    order = rng.permutation(6000)

    def run(steps):
        for i in range(steps):
            begin = i * batch % (6000 - batch)
            sharded.gradient(order[begin : begin + batch])
            rule.step(network.parameters, network.gradient, memory)

    run.close = sharded.close
    return run


def classic(architecture, batch, optimizer):
    """Return the same training with a book's layers; its samples are floats and one-hot rows beforehand."""
    images, labels = samples()
    network = Network.from_architecture(parse_architecture(architecture))
    shape = (1, 28, 28) if architecture.startswith("conv") else (784,)
    x = images.reshape(-1, *shape) / 255.0
    one_hot = np.eye(10)[labels]
    rate = 0.1 if optimizer.startswith("sgd") else 0.001
    book = ClassicNetwork(classic_layers(network), optimizer.partition(":")[0], rate)
    rng = np.random.default_rng(0)

    def run(steps):
        for _ in range(steps):
            chosen = rng.choice(6000, batch)
            book.step(x[chosen], one_hot[chosen])

    return run


def with_blas_threads(run, count):
    """Return `run` with so many BLAS threads, None where they cannot be set."""
    try:
        library = ctypes.CDLL(np._core._multiarray_umath.__file__)
        set_threads = library.scipy_openblas_set_num_threads64_
    except (OSError, AttributeError):
        return None

    def threaded(steps):
        set_threads(count)
        try:
            run(steps)
        finally:
            set_threads(1)

    return threaded


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


def compare(title, runners, steps, count, rounds):
    """Time all runners in turn; print medians and how they compare with the fastest of ours."""
    # Long turns: PyTorch needs a tenth of a second after its number of threads has changed.
    calls = {name: (lambda run=run: run(steps)) for name, run in runners.items() if run is not None}
    medians = {name: t / steps for name, t in interleaved(calls, rounds=rounds, seconds=0.2).items()}
    for run in runners.values():
        getattr(run, "close", lambda: None)()
    best = min((name for name in medians if name.startswith("nnviz")), key=medians.get)
    print_table(title, medians, best, count)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--take-cores", action="store_true", help="go before other programs (needs root)")
    arguments = parser.parse_args()
    rounds = arguments.rounds
    if arguments.take_cores:
        take_cores()
    print(blas())
    for title, (architecture, batch, optimizer, shards, steps) in CASES.items():
        runners = {}
        for shard in shards:
            for threads in (1, 2) if shard < batch else (1,):
                name = f"nnviz, {threads} core{'s' * (threads > 1)}, shards of {shard}"
                runners[name] = ours(architecture, batch, optimizer, shard, threads)
        runners |= {f"PyTorch, {t} thread(s)": pytorch(architecture, batch, optimizer, t) for t in (1, 2)}
        runners["a book's layers"] = classic(architecture, batch, optimizer)
        if not architecture.startswith("conv"):
            alone = products(architecture, batch)
            runners["products alone"] = alone
            runners["products alone, 2 threads"] = with_blas_threads(alone, 2)
        compare(title, runners, steps, batch, rounds)
    for count, steps in ((1, 20), (10_000, 1)):
        runners = {"nnviz": inference_ours(count)}
        runners |= {f"PyTorch, {t} thread(s)": inference_pytorch(count, t) for t in (1, 2)}
        compare(f"inference of the bundled CNN, {count} drawing(s)", runners, steps, count, rounds)


if __name__ == "__main__":
    main()
