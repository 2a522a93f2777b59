"""Record activations, losses and their gradients from PyTorch (float64) into .npz files beside this script.

Run it with a Python that has PyTorch (recorded with 2.13).
"""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

HERE = Path(__file__).parent
X = np.concatenate(
    [np.linspace(-12, 12, 97), [-50.0, -36.5, -25.3, -1e-3, 1e-3, 1e-9, -1e-9, 25.3, 36.5, 50.0]]
)
ACTIVATIONS = {
    "identity": lambda x: x * 1.0,
    "sigmoid": torch.sigmoid,
    "sigmoid:steepness=5.0": lambda x: torch.sigmoid(5.0 * x),
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky_relu": F.leaky_relu,
    "leaky_relu:slope=0.2": lambda x: F.leaky_relu(x, 0.2),
    "prelu": lambda x: F.prelu(x, torch.tensor([0.25], dtype=x.dtype)),
    "prelu:slope=-0.5": lambda x: F.prelu(x, torch.tensor([-0.5], dtype=x.dtype)),
    "elu": F.elu,
    "elu:alpha=1.5": lambda x: F.elu(x, 1.5),
    "selu": F.selu,
    # The threshold above which PyTorch returns x unchanged is lifted out of the way.
    "softplus": lambda x: F.softplus(x, threshold=1000),
    "softplus:beta=3.0": lambda x: F.softplus(x, beta=3.0, threshold=1000),
    "softsign": F.softsign,
    # F.hardsigmoid multiplies the gradient by a 1/6 that is rounded to float32.
    "hard_sigmoid": lambda x: F.relu6(x + 3.0) / 6.0,
    "hard_tanh": F.hardtanh,
    "gelu": F.gelu,
    "silu": F.silu,
    "silu:beta=2.0": lambda x: x * torch.sigmoid(2.0 * x),
    "mish": F.mish,
}


def record_activations():
    arrays = {"x": X}
    for spec, function in ACTIVATIONS.items():
        x = torch.tensor(X, requires_grad=True)
        y = function(x)
        y.sum().backward()
        arrays[spec + "/value"] = y.detach().numpy()
        arrays[spec + "/derivative"] = x.grad.numpy()
    logits = np.random.default_rng(1).normal(0, 3, (4, 6))
    upstream = np.random.default_rng(2).normal(size=(4, 6))
    for temperature in (1.0, 2.5):
        x = torch.tensor(logits, requires_grad=True)
        y = torch.softmax(x / temperature, -1)
        y.backward(torch.tensor(upstream))
        arrays[f"softmax/{temperature}/value"] = y.detach().numpy()
        arrays[f"softmax/{temperature}/backward"] = x.grad.numpy()
    jacobian = torch.autograd.functional.jacobian(lambda v: torch.softmax(v, -1), torch.tensor(logits[0]))
    arrays |= {"softmax/logits": logits, "softmax/upstream": upstream, "softmax/jacobian": jacobian.numpy()}
    np.savez_compressed(HERE / "activations.npz", **arrays)


def record_losses():
    rng = np.random.default_rng(3)
    values, targets = rng.normal(0, 2, (6, 5)), rng.normal(0, 2, (6, 5))
    labels = rng.integers(0, 5, 6)
    one_hot = np.eye(5)[labels]
    probabilities = rng.dirichlet(np.ones(5), 6)
    logits = rng.normal(0, 5, (6, 5))
    logits[0, 0] = 1000.0
    arrays = {
        "values": values,
        "targets": targets,
        "labels": labels,
        "probabilities": probabilities,
        "logits": logits,
    }
    arrays["one_hot"] = one_hot
    classes = torch.tensor(labels)
    cases = {
        "mse": (values, targets, lambda y, t: F.mse_loss(y, t)),
        "mse:reduction=half_sum": (values, targets, lambda y, t: 0.5 * F.mse_loss(y, t, reduction="sum") / 6),
        "mae": (values, targets, lambda y, t: F.l1_loss(y, t)),
        "huber": (values, targets, lambda y, t: F.huber_loss(y, t)),
        "huber:delta=0.4": (values, targets, lambda y, t: F.huber_loss(y, t, delta=0.4)),
        "smooth_l1": (values, targets, lambda y, t: F.smooth_l1_loss(y, t)),
        "smooth_l1:beta=0.4": (values, targets, lambda y, t: F.smooth_l1_loss(y, t, beta=0.4)),
        "cross_entropy": (probabilities, one_hot, lambda y, t: F.nll_loss(torch.log(y), classes)),
        "binary_cross_entropy": (probabilities, one_hot, lambda y, t: F.binary_cross_entropy(y, t)),
        "softmax_cross_entropy": (logits, one_hot, lambda y, t: F.cross_entropy(y, classes)),
    }
    for spec, (prediction, target, function) in cases.items():
        y = torch.tensor(prediction, requires_grad=True)
        loss = function(y, torch.tensor(target))
        loss.backward()
        arrays[spec + "/value"] = loss.detach().numpy()
        arrays[spec + "/gradient"] = y.grad.numpy()
    np.savez_compressed(HERE / "losses.npz", **arrays)


if __name__ == "__main__":
    record_activations()
    record_losses()
