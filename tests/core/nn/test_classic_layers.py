"""The opponent of the benchmarks computes the same gradients as our layers."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from nnviz.core.losses import SoftmaxCrossEntropy
from nnviz.core.nn import Network, parse_architecture
from nnviz.core.nn.parallel import value_and_gradient

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def classic():
    spec = importlib.util.spec_from_file_location("classic_layers", BENCHMARKS / "classic_layers.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("architecture", ["784-50-10:relu", "conv3x5-pool2-conv4x5-pool2-20-10"])
def test_classic_layers_are_ours(classic, architecture):
    network = Network.from_architecture(parse_architecture(architecture), seed=1).copy(np.float64)
    rng = np.random.default_rng(0)
    x, labels = rng.random((7, 1, 28, 28)), rng.integers(0, 10, 7)
    inputs = x if architecture.startswith("conv") else x.reshape(7, -1)
    book = classic.ClassicNetwork(classic.classic_layers(network), "sgd", 0.1)
    gradients = book.gradient(inputs, np.eye(10)[labels])
    loss, upstream = value_and_gradient(SoftmaxCrossEntropy(), network.forward(x, training=True), labels)
    network.backward(upstream)
    assert book.loss == pytest.approx(loss, abs=1e-5)
    ours = list(network.named_gradients().values())
    for found, expected in zip(gradients.values(), ours, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-12)
