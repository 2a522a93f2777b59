"""Layers against PyTorch's recorded values and against central differences."""

from pathlib import Path

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.losses.base import LOSSES
from nnviz.core.nn import (
    LAYERS,
    ActivationLayer,
    Affine,
    AveragePool2D,
    BatchNorm,
    Conv2D,
    Dropout,
    Flatten,
    MaxPool2D,
    Network,
    gradient_check,
    numerical_gradient,
)
from nnviz.core.states import from_state, to_state

RECORDED = np.load(Path(__file__).parents[2] / "recorded" / "layers.npz")
LAYER_OF = {
    "conv": Conv2D(3, 3),
    "conv_stride_padding": Conv2D(4, 3, 2, 1),
    "conv_stride_leftover": Conv2D(2, 4, 3, 2),
    "affine": Affine(4),
    "max_pool": MaxPool2D(2, 2),
    "max_pool_overlap": MaxPool2D(3, 2),
    "average_pool": AveragePool2D(2, 2),
    "average_pool_overlap": AveragePool2D(3, 2),
    "batch_norm_1d": BatchNorm(),
    "batch_norm_2d": BatchNorm(),
}
NAMES = {"weight": "weight", "bias": "bias"}


def recorded(case, name):
    return RECORDED[f"{case}/{name}"]


def network_of(case, dtype=np.float64):
    network = Network(recorded(case, "x").shape[1:], [LAYER_OF[case]], dtype=dtype)
    for name, array in network.named_parameters().items():
        key = {"gamma": "weight", "beta": "bias"}.get(name[2:], name[2:])
        value = recorded(case, key)
        array[...] = value.T if case == "affine" and key == "weight" else value
    return network


# float64: only the order of additions differs. float32: a sum of some dozen terms of order one.
@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-12), (np.float32, 2e-5)])
@pytest.mark.parametrize("case", LAYER_OF)
def test_forward_and_backward_are_those_of_pytorch(case, dtype, tolerance):
    network = network_of(case, dtype)
    y = network.forward(recorded(case, "x").astype(dtype), training=True)
    np.testing.assert_allclose(y, recorded(case, "y"), atol=tolerance, rtol=tolerance)
    network.backward(recorded(case, "upstream").astype(dtype))
    for name, gradient in network.named_gradients().items():
        key = {"gamma": "weight", "beta": "bias"}.get(name[2:], name[2:])
        expected = recorded(case, "d_" + key)
        expected = expected.T if case == "affine" and key == "weight" else expected
        np.testing.assert_allclose(gradient, expected, atol=20 * tolerance, rtol=tolerance)
    if "batch_norm" not in case:
        dx = network.input_gradient(
            recorded(case, "x").astype(dtype), recorded(case, "upstream").astype(dtype)
        )
        np.testing.assert_allclose(dx, recorded(case, "dx"), atol=20 * tolerance, rtol=tolerance)


@pytest.mark.parametrize("case", ["batch_norm_1d", "batch_norm_2d"])
def test_batch_norm_input_gradient_and_running_statistics_are_those_of_pytorch(case):
    network = network_of(case)
    x = recorded(case, "x")
    network.forward(x, training=True)
    dx = network._back(recorded(case, "upstream"), 0)
    assert dx is None  # nothing trainable lies before it
    node = network.nodes[0]
    upstream = np.ascontiguousarray(np.moveaxis(recorded(case, "upstream"), 0, -1))
    np.testing.assert_allclose(
        np.moveaxis(node.backward(upstream, True), -1, 0), recorded(case, "dx"), atol=1e-12
    )
    network.forward(x * 2 + 1, training=True)
    np.testing.assert_allclose(node.statistics["mean"], recorded(case, "mean"), atol=1e-12)
    np.testing.assert_allclose(node.statistics["variance"], recorded(case, "variance"), atol=1e-12)
    np.testing.assert_allclose(network.forward(x), recorded(case, "used"), atol=1e-12)


STACKS = {
    "affine": [Flatten(), Affine(7), ActivationLayer("tanh"), Affine(4)],
    "conv2d": [Conv2D(3, 3, 2, 1), ActivationLayer("tanh"), Conv2D(2, 2), Flatten(), Affine(4)],
    "max_pool2d": [Conv2D(2, 3), ActivationLayer("relu"), MaxPool2D(2, 2), Flatten(), Affine(4)],
    "average_pool2d": [Conv2D(2, 3), AveragePool2D(3, 2), Flatten(), Affine(4)],
    "flatten": [Flatten(), Affine(4)],
    "batch_norm": [
        Conv2D(2, 3),
        BatchNorm(),
        ActivationLayer("tanh"),
        Flatten(),
        Affine(5),
        BatchNorm(),
        Affine(4),
    ],
    "dropout": [Flatten(), Affine(9), Dropout(0.4), ActivationLayer("sigmoid"), Affine(4)],
    "activation": [Flatten(), Affine(6), ActivationLayer("softmax"), Affine(4), ActivationLayer("gelu")],
}


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("slug", list(LAYERS))
def test_gradient_check_of_every_layer(slug, training):
    rng = np.random.default_rng(1)
    network = Network((2, 8, 7), STACKS[slug], seed=2)
    loss = LOSSES.create("softmax_cross_entropy")
    result = gradient_check(
        network,
        loss,
        rng.standard_normal((5, 2, 8, 7)),
        rng.integers(0, 4, 5),
        training=training,
        per_array=12,
    )
    assert max(d.relative for d in result) < 1e-6, result


@pytest.mark.parametrize("loss", ["mse", "softmax_cross_entropy", "mae", "huber"])
def test_gradient_check_through_losses(loss):
    rng = np.random.default_rng(4)
    network = Network((6,), [Affine(5), ActivationLayer("sigmoid"), Affine(3)], seed=1)
    target = np.eye(3)[rng.integers(0, 3, 4)]
    result = gradient_check(network, LOSSES.create(loss), rng.standard_normal((4, 6)), target)
    assert max(d.relative for d in result) < 1e-6, result


@pytest.mark.parametrize("slug", list(LAYERS))
def test_layers_survive_json_and_agree_with_their_nodes(slug):
    network = Network((2, 8, 7), STACKS[slug], seed=0)
    again = Network.from_architecture(network.architecture(), seed=0)
    assert again.layers == network.layers
    np.testing.assert_array_equal(again.parameters, network.parameters)
    for layer in network.layers:
        assert from_state(type(layer), to_state(layer)) == layer
    outputs = network.layer_outputs(np.zeros((3, 2, 8, 7), np.float32))
    assert [y.shape[1:] for y in outputs] == network.description.shapes()[1:]


def test_relu_and_pooling_swapped_give_the_plain_order():
    rng = np.random.default_rng(0)
    layers = [Conv2D(3, 3), ActivationLayer("relu"), MaxPool2D(2, 2), Flatten(), Affine(4)]
    network = Network((1, 8, 8), layers, seed=1)
    x = rng.standard_normal((4, 1, 8, 8)).astype(np.float32)
    conv, relu, pooled, _, logits = network.layer_outputs(x)
    np.testing.assert_array_equal(relu, np.maximum(conv, 0))
    np.testing.assert_array_equal(pooled, relu.reshape(4, 3, 3, 2, 3, 2).max(axis=(3, 5)))
    np.testing.assert_array_equal(logits, network.forward(x))


def test_maximum_pooling_gives_the_gradient_to_the_first_of_equals():
    network = Network((1, 4, 4), [MaxPool2D(2, 2)])
    dx = network.input_gradient(np.zeros((1, 1, 4, 4), np.float32), np.ones((1, 1, 2, 2), np.float32))
    expected = np.zeros((4, 4))
    expected[::2, ::2] = 1
    np.testing.assert_array_equal(dx[0, 0], expected)


def test_dropout_keeps_the_mean_and_rests_in_use():
    network = Network((4000,), [Dropout(0.25)], seed=3)
    x = np.ones((2, 4000), np.float32)
    np.testing.assert_array_equal(network.forward(x), x)
    y = network.forward(x, training=True)
    assert set(np.unique(y)) == {0, np.float32(1 / 0.75)}
    # 8000 draws of rate 0.25: six standard deviations.
    assert abs((y == 0).mean() - 0.25) < 6 * np.sqrt(0.25 * 0.75 / 8000)


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ([Affine(3)], "Put Flatten before it"),
        ([Conv2D(2, 9)], r"\(8 \+ 2·0 - 9\)/1 \+ 1 is less than 1"),
        ([Flatten(), Conv2D(2, 3)], "needs an image"),
        ([MaxPool2D(9, 2)], "does not fit"),
        ([], "at least one layer"),
    ],
)
def test_layers_that_do_not_fit_say_why(layers, words):
    with pytest.raises(ParameterError, match=words):
        Network((1, 8, 8), layers)


def test_wrong_input_shape_names_both():
    network = Network((1, 8, 8), [Flatten(), Affine(2)])
    with pytest.raises(ParameterError, match="1 × 8 × 8"):
        network.forward(np.zeros((2, 7, 7), np.float32))


def test_numerical_gradient_of_a_sum_of_squares():
    x = np.array([[3.0, 4.0], [0.0, -2.0]])
    np.testing.assert_allclose(numerical_gradient(lambda v: float((v**2).sum()), x), 2 * x, atol=1e-8)
