"""Record trajectories of torch.optim and factors of torch.optim.lr_scheduler (needs PyTorch).

    python tests/recorded/record_optimizers.py

The surfaces are written out here once more, for autograd, so that neither our gradients nor our rules are
what they are compared with. float64 throughout.
"""

import math
from pathlib import Path

import numpy as np
import torch
from torch.optim import lr_scheduler

# NAdam keeps its product of momenta in the default dtype: float32 would cost it seven digits.
torch.set_default_dtype(torch.float64)

STEPS = 30
HERE = Path(__file__).parent
tau = 2 * math.pi


def valley(x, y, kappa):
    c, s = math.cos(math.radians(30)), math.sin(math.radians(30))
    return 0.5 * ((c * x + s * y) ** 2 + kappa * (c * y - s * x) ** 2)


def goldstein_price(x, y):
    a = 1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x**2 - 14 * y + 6 * x * y + 3 * y**2)
    b = 30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x**2 + 48 * y - 36 * x * y + 27 * y**2)
    return a * b


def levy(x, y):
    u, w = 1 + (x - 1) / 4, 1 + (y - 1) / 4
    first = torch.sin(math.pi * u) ** 2
    second = (u - 1) ** 2 * (1 + 10 * torch.sin(math.pi * u + 1) ** 2)
    return first + second + (w - 1) ** 2 * (1 + torch.sin(2 * math.pi * w) ** 2)


SURFACES = {
    "book": lambda x, y: x**2 / 20 + y**2,
    "bowl": lambda x, y: x**2 + y**2,
    "valley": lambda x, y: valley(x, y, 50),
    "noisy_valley": lambda x, y: valley(x, y, 10),
    "rosenbrock": lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
    "himmelblau": lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    "beale": lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2,
    "booth": lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    "matyas": lambda x, y: 0.26 * (x**2 + y**2) - 0.48 * x * y,
    "three_hump_camel": lambda x, y: 2 * x**2 - 1.05 * x**4 + x**6 / 6 + x * y + y**2,
    "six_hump_camel": lambda x, y: (4 - 2.1 * x**2 + x**4 / 3) * x**2 + x * y + (-4 + 4 * y**2) * y**2,
    "goldstein_price": goldstein_price,
    "styblinski_tang": lambda x, y: (x**4 - 16 * x**2 + 5 * x + y**4 - 16 * y**2 + 5 * y) / 2,
    "rastrigin": lambda x, y: 20 + x**2 - 10 * torch.cos(tau * x) + y**2 - 10 * torch.cos(tau * y),
    "ackley": lambda x, y: (
        -20 * torch.exp(-0.2 * torch.sqrt(0.5 * (x**2 + y**2)))
        - torch.exp(0.5 * (torch.cos(tau * x) + torch.cos(tau * y)))
        + math.e
        + 20
    ),
    "griewank": lambda x, y: 1 + (x**2 + y**2) / 4000 - torch.cos(x) * torch.cos(y / math.sqrt(2)),
    "levy": levy,
    "saddle": lambda x, y: x**2 - y**2,
    "monkey_saddle": lambda x, y: x**3 - 3 * x * y**2,
    "plateau": lambda x, y: 1 - torch.exp(-(x**2 + y**2) / 2),
    "cliff": lambda x, y: x**2 / 20 + y**2 / 2 + 6 * (1 + torch.tanh(8 * (x - 1.5))),
    "two_wells": lambda x, y: (x**2 - 1) ** 2 + 0.3 * x + y**2,
    "typed": lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
}
# Starts and learning rates that keep 30 steps bounded on the steep ones.
STARTS = {
    "book": (-7.0, 2.0), "bowl": (-2.0, 2.0), "valley": (-2.5, 0.5), "noisy_valley": (-2.5, 0.5),
    "rosenbrock": (-1.5, 2.0), "himmelblau": (-0.5, -1.0), "beale": (-1.5, 1.8), "booth": (-8.0, -6.0),
    "matyas": (-9.0, 2.0), "three_hump_camel": (-1.9, 1.8), "six_hump_camel": (-1.0, 0.2),
    "goldstein_price": (-0.4, 0.6), "styblinski_tang": (0.3, 1.0), "rastrigin": (-3.6, 2.7),
    "ackley": (-3.2, 2.4), "griewank": (-6.0, 7.5), "levy": (-6.5, 7.0), "saddle": (-1.5, 0.001),
    "monkey_saddle": (1.5, 0.01), "plateau": (-3.5, 2.0), "cliff": (2.6, 1.5), "two_wells": (1.7, 1.0),
    "typed": (-1.5, 2.0),
}  # fmt: skip
GENTLE = {"rosenbrock": 2e-4, "typed": 2e-4, "beale": 1e-4, "goldstein_price": 1e-6, "rastrigin": 1e-4,
          "himmelblau": 1e-3, "three_hump_camel": 1e-3, "cliff": 5e-3}  # fmt: skip

optim = torch.optim
# Spec of ours -> torch optimizer; {lr} is the gentle rate of the surface for rules that do not rescale.
OPTIMIZERS = {
    "sgd:lr={lr}": lambda p, lr: optim.SGD(p, lr=lr),
    "sgd:lr={lr},wd=0.1": lambda p, lr: optim.SGD(p, lr=lr, weight_decay=0.1),
    "momentum:lr={lr},momentum=0.8": lambda p, lr: optim.SGD(p, lr=lr, momentum=0.8),
    "nesterov:lr={lr},momentum=0.8": lambda p, lr: optim.SGD(p, lr=lr, momentum=0.8, nesterov=True),
    "adagrad:lr=0.1": lambda p, lr: optim.Adagrad(p, lr=0.1),
    "adadelta:lr=1,rho=0.9,eps=1e-6": lambda p, lr: optim.Adadelta(p, lr=1.0, rho=0.9, eps=1e-6),
    "rmsprop:lr=0.02": lambda p, lr: optim.RMSprop(p, lr=0.02),
    "rmsprop:lr=0.02,momentum=0.5,centred=yes": lambda p, lr: optim.RMSprop(
        p, lr=0.02, momentum=0.5, centered=True
    ),
    "adam:lr=0.1": lambda p, lr: optim.Adam(p, lr=0.1),
    "adam:lr=0.1,beta1=0.8,beta2=0.99,wd=0.1": lambda p, lr: optim.Adam(
        p, lr=0.1, betas=(0.8, 0.99), weight_decay=0.1
    ),
    "adamw:lr=0.1,wd=0.1": lambda p, lr: optim.AdamW(p, lr=0.1, weight_decay=0.1),
    "amsgrad:lr=0.1": lambda p, lr: optim.Adam(p, lr=0.1, amsgrad=True),
    "nadam:lr=0.1": lambda p, lr: optim.NAdam(p, lr=0.1),
}


def trajectory(surface, make, lr):
    point = torch.tensor(STARTS[surface], dtype=torch.float64, requires_grad=True)
    optimizer = make([point], lr)
    path = [point.detach().clone().numpy()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        SURFACES[surface](point[0], point[1]).backward()
        optimizer.step()
        path.append(point.detach().clone().numpy())
    return np.array(path)


def factors(make, steps):
    optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    values = []
    for _ in range(steps):
        values.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return np.array(values)


def warm(make, w):
    def build(optimizer):
        rise = lr_scheduler.LinearLR(optimizer, start_factor=1 / w, end_factor=1.0, total_iters=w - 1)
        return lr_scheduler.SequentialLR(optimizer, [rise, make(optimizer)], milestones=[w])

    return build


SCHEDULES = {
    "constant": lambda o: lr_scheduler.ConstantLR(o, factor=1.0),
    "step:every=7,gamma=0.3": lambda o: lr_scheduler.StepLR(o, 7, 0.3),
    "milestones:at=5 25 40,gamma=0.2": lambda o: lr_scheduler.MultiStepLR(o, [5, 25, 40], 0.2),
    "exponential:gamma=0.93": lambda o: lr_scheduler.ExponentialLR(o, 0.93),
    "inverse_time:decay=0.2": lambda o: lr_scheduler.LambdaLR(o, lambda k: 1 / (1 + 0.2 * k)),
    "cosine:last=0.1": lambda o: lr_scheduler.CosineAnnealingLR(o, 50, eta_min=0.1),
    "exponential:gamma=0.93,warmup=8": warm(lambda o: lr_scheduler.ExponentialLR(o, 0.93), 8),
    "step:every=7,gamma=0.3,warmup=5": warm(lambda o: lr_scheduler.StepLR(o, 7, 0.3), 5),
}


def main():
    arrays = {}
    for surface in SURFACES:
        lr = GENTLE.get(surface, 0.01)
        for spec, make in OPTIMIZERS.items():
            arrays[f"{surface}|{spec.format(lr=lr)}"] = trajectory(surface, make, lr)
    for spec, make in SCHEDULES.items():
        arrays[f"schedule|{spec}"] = factors(make, 50)
    np.savez_compressed(HERE / "optimizers.npz", **arrays)
    print(len(arrays), "arrays, all finite:", all(np.isfinite(a).all() for a in arrays.values()))


if __name__ == "__main__":
    main()
