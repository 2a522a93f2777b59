"""Record layers and a whole network of PyTorch, forward and back: python tests/recorded/record_layers.py"""

from pathlib import Path

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
CASES = {
    "conv": (nn.Conv2d(2, 3, 3), (2, 7, 6)),
    "conv_stride_padding": (nn.Conv2d(2, 4, 3, stride=2, padding=1), (2, 8, 8)),
    "conv_stride_leftover": (nn.Conv2d(1, 2, 4, stride=3, padding=2), (1, 9, 9)),
    "affine": (nn.Linear(7, 4), (7,)),
    "max_pool": (nn.MaxPool2d(2), (2, 6, 6)),
    "max_pool_overlap": (nn.MaxPool2d(3, 2), (2, 8, 8)),
    "average_pool": (nn.AvgPool2d(2), (2, 6, 6)),
    "average_pool_overlap": (nn.AvgPool2d(3, 2), (2, 8, 8)),
    "batch_norm_1d": (nn.BatchNorm1d(5), (5,)),
    "batch_norm_2d": (nn.BatchNorm2d(3), (3, 4, 4)),
}
out = {}
for name, (layer, shape) in CASES.items():
    for p in layer.parameters():
        if "batch_norm" in name:
            nn.init.uniform_(p, 0.5, 1.5)
    x = torch.randn(6, *shape, requires_grad=True)
    y = layer(x)
    upstream = torch.randn_like(y)
    y.backward(upstream)
    out[f"{name}/x"], out[f"{name}/y"] = x.detach().numpy(), y.detach().numpy()
    out[f"{name}/upstream"], out[f"{name}/dx"] = upstream.numpy(), x.grad.numpy()
    for key, p in layer.named_parameters():
        out[f"{name}/{key}"], out[f"{name}/d_{key}"] = p.detach().numpy(), p.grad.numpy()
    if "batch_norm" in name:
        layer(x.detach() * 2 + 1)
        layer.eval()
        out[f"{name}/mean"], out[f"{name}/variance"] = layer.running_mean.numpy(), layer.running_var.numpy()
        out[f"{name}/used"] = layer(x).detach().numpy()
np.savez_compressed(Path(__file__).with_name("layers.npz"), **out)
print("wrote layers.npz with torch", torch.__version__)
