"""Both forms of the convolution's weight gradient are the same product."""

import numpy as np
import pytest

from nnviz.core.nn import Network, parse_architecture
from nnviz.core.nn.blas_kernels import blas_kernels, flat_times_tall_is_slow, rows_times_narrow_is_fast
from nnviz.core.nn.layers import affine, conv2d


def test_the_kernels_have_a_name_or_none():
    assert isinstance(blas_kernels(), str)
    assert isinstance(flat_times_tall_is_slow(), bool)
    assert isinstance(rows_times_narrow_is_fast(), bool)


@pytest.mark.parametrize("transposed", [False, True])
def test_the_weight_gradient_is_the_plain_sum_over_places(monkeypatch, transposed):
    monkeypatch.setattr(conv2d, "flat_times_tall_is_slow", lambda: transposed)
    network = Network.from_architecture(parse_architecture("conv3x5-10"), seed=1).copy(np.float64)
    rng = np.random.default_rng(0)
    x, upstream = rng.random((2, 1, 28, 28)), rng.standard_normal((2, 10))
    network.forward(x, training=True)
    network.backward(upstream)
    node = network.nodes[0]
    flow = rng.standard_normal((3, 24, 24, 2))
    node.forward(np.ascontiguousarray(x.transpose(1, 2, 3, 0)), True)
    node.backward(flow.copy(), False)
    expected = np.zeros((3, 1, 5, 5))
    for i in range(5):
        for j in range(5):
            patch = x[:, 0, i : i + 24, j : j + 24]
            expected[:, 0, i, j] = np.einsum("frcn,nrc->f", flow, patch)
    np.testing.assert_allclose(node.gradients["weight"], expected, atol=1e-10)


@pytest.mark.parametrize("rows_first", [False, True])
def test_the_first_layer_is_the_plain_sum_over_inputs(monkeypatch, rows_first):
    monkeypatch.setattr(affine, "rows_times_narrow_is_fast", lambda: rows_first)
    network = Network.from_architecture(parse_architecture("784-10"), seed=1).copy(np.float64)
    rng = np.random.default_rng(0)
    network.parameters[:] = rng.standard_normal(network.parameters.size)
    x = rng.random((5, 1, 28, 28))
    weights = network.named_parameters()
    weight = next(array for name, array in weights.items() if name.endswith("weight"))
    bias = next(array for name, array in weights.items() if name.endswith("bias"))
    expected = np.einsum("ni,iu->nu", x.reshape(5, 784), weight) + bias
    np.testing.assert_allclose(network.forward(x), expected, atol=1e-10)
