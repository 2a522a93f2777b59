"""Layers and networks with one flat parameter vector.

Examples
--------
>>> import numpy as np
>>> from nnviz.core.nn import Network, parse_architecture
>>> network = Network.from_architecture(parse_architecture("784-50-10"), seed=1)
>>> network.parameters.size
39760
>>> network.predict_probabilities(np.zeros((3, 1, 28, 28), np.float32)).shape
(3, 10)
"""

from nnviz.core.nn.architectures import (
    PRESETS,
    Architecture,
    parse_architecture,
    regularise,
)
from nnviz.core.nn.gradient_check import gradient_check, numerical_gradient
from nnviz.core.nn.layer_summary import LayerSummary, summarise
from nnviz.core.nn.layers.activation import ActivationLayer
from nnviz.core.nn.layers.affine import Affine
from nnviz.core.nn.layers.average_pool2d import AveragePool2D
from nnviz.core.nn.layers.base import LAYERS, Layer
from nnviz.core.nn.layers.batch_norm import BatchNorm
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.layers.dropout import Dropout
from nnviz.core.nn.layers.flatten import Flatten
from nnviz.core.nn.layers.max_pool2d import MaxPool2D
from nnviz.core.nn.network import Network

__all__ = [
    "LAYERS",
    "PRESETS",
    "ActivationLayer",
    "Affine",
    "Architecture",
    "AveragePool2D",
    "BatchNorm",
    "Conv2D",
    "Dropout",
    "Flatten",
    "Layer",
    "LayerSummary",
    "MaxPool2D",
    "Network",
    "gradient_check",
    "numerical_gradient",
    "parse_architecture",
    "regularise",
    "summarise",
]
