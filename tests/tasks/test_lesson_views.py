"""The two panels that came with the lessons, without their windows."""

import numpy as np
import pytest

from nnviz.core.errors import ParameterError
from nnviz.core.nn.architectures import Architecture
from nnviz.core.nn.layers.conv2d import Conv2D
from nnviz.core.nn.layers.max_pool2d import MaxPool2D
from nnviz.core.nn.network import Network
from nnviz.tasks.convolution_view import KERNELS, PICTURES, POOLINGS, ConvolutionRequest, run_convolution_view
from nnviz.tasks.perceptron_view import (
    BOOK,
    HIGH,
    LOW,
    PerceptronRequest,
    Unit,
    border,
    corrected,
    run_perceptron_view,
)


@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (2, 1)])
def test_it_is_what_the_networks_layer_computes(picture, kernel, stride, padding):
    request = ConvolutionRequest(PICTURES[picture], KERNELS[kernel], 0.5, stride, padding)
    if min(request.output_size()) < 1:
        pytest.skip("does not fit")
    result = next(run_convolution_view(request))
    image = np.array(request.picture, dtype=np.float64)
    layer = Conv2D(filters=1, kernel=3, stride=stride, padding=padding)
    network = Network.from_architecture(Architecture((1, *image.shape), (layer,)), dtype=np.float64)
    flat = network.parameters
    flat[:9], flat[9] = np.array(request.kernel).reshape(-1), 0.5
    np.testing.assert_allclose(network.forward(image[None, None])[0, 0], result.sums, atol=1e-12)
    assert result.sums.shape == request.output_size()


def test_pooling_is_the_layers():
    request = ConvolutionRequest(PICTURES["seven"], KERNELS["outline"], pooling="max")
    result = next(run_convolution_view(request))
    network = Network.from_architecture(
        Architecture((1, *result.output.shape), (MaxPool2D(),)), dtype=np.float64
    )
    np.testing.assert_allclose(network.forward(result.output[None, None])[0, 0], result.pooled)
    assert "average" in POOLINGS


@pytest.mark.parametrize(
    "values",
    [
        {"picture": ()}, {"picture": ((1.0,), (1.0, 2.0))}, {"kernel": ((1.0,) * 6,)}, {"stride": 0},
        {"padding": 9}, {"bias": float("nan")}, {"pooling": "min"}, {"picture": ((float("inf"),) * 4,) * 4},
        {"picture": ((1.0, 2.0),)}, {"picture": ((0.0,) * 40,) * 40},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(values):
    with pytest.raises(ParameterError):
        ConvolutionRequest(**values)


@pytest.mark.parametrize(
    "values",
    [
        {"gate": "maybe"},
        {"hidden": (Unit(),)},
        {"steepness": -1.0},
        {"cells": 1},
        {"steepness": float("nan")},
    ],
)
def test_a_perceptron_that_cannot_be_is_refused(values):
    with pytest.raises(ParameterError):
        PerceptronRequest(**values)


def test_weights_have_limits():
    with pytest.raises(ParameterError):
        Unit(w1=float("nan"))
    with pytest.raises(ParameterError, match="one layer"):
        corrected(PerceptronRequest("xor", BOOK["and"], (BOOK["or"], BOOK["nand"])))


def test_a_point_on_the_line_is_not_above_it():
    # 0.5 + 0.2 - 0.7 is 1.1e-16 in floats.
    result = next(run_perceptron_view(PerceptronRequest("and", Unit(0.5, 0.2, -0.7))))
    assert not result.answers.any()


def test_borders_lie_on_the_line_and_on_the_edge():
    rng = np.random.default_rng(0)
    for _ in range(200):
        unit = Unit(*np.round(rng.uniform(-2, 2, 3), 3))
        ends = border(unit)
        if ends is None:
            continue
        for x, y in ends:
            assert unit.sum(x, y) == pytest.approx(0, abs=1e-9)
            assert {LOW, HIGH} & {x, y}
    assert border(Unit(0.0, 0.0, 1.0)) is None
    assert border(Unit(1.0, 1.0, -9.0)) is None


def test_the_grid_agrees_with_the_corners():
    result = next(run_perceptron_view(PerceptronRequest("or", BOOK["or"], cells=4)))
    # Cell centres at -0.25, 0.25, 0.75, 1.25: the middle four lie nearest to the corners.
    assert result.grid.shape == (4, 4)
    assert result.grid[3, 3] == 1.0
    assert result.grid[0, 0] == 0.0
