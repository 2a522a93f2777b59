"""The code that Convolution and Perceptron show computes what they draw."""

import numpy as np
import pytest

from nnviz.tasks.convolution_code import convolution_code
from nnviz.tasks.convolution_view import (
    KERNELS,
    PICTURES,
    POOLINGS,
    ConvolutionRequest,
    run_convolution_view,
)
from nnviz.tasks.perceptron_code import perceptron_code
from nnviz.tasks.perceptron_view import BOOK, CORNERS, PerceptronRequest, run_perceptron_view


@pytest.mark.parametrize("pooling", POOLINGS)
@pytest.mark.parametrize("relu", [False, True])
@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (2, 1), (3, 4)])
def test_the_code_of_a_convolution_makes_its_numbers(pooling, relu, stride, padding, capsys):
    for picture in ("book", "seven", "diagonal"):
        request = ConvolutionRequest(
            PICTURES[picture], KERNELS["outline"], 0.5, stride, padding, relu, pooling
        )
        result = next(run_convolution_view(request))
        names = {}
        exec(compile(convolution_code(request), "shown", "exec"), names)
        np.testing.assert_allclose(names["result"], result.output, atol=1e-12)
        assert ("pooled" in names) is (result.pooled is not None)
        if result.pooled is not None:
            np.testing.assert_allclose(names["pooled"], result.pooled, atol=1e-12)
    assert "result:" in capsys.readouterr().out


def test_without_room_for_a_square_nothing_is_pooled(capsys):
    request = ConvolutionRequest(((1.0,),), ((1.0,),), pooling="max")
    exec(convolution_code(request), {})
    assert "pooling" not in capsys.readouterr().out


@pytest.mark.parametrize("steepness", [0.0, 1.0, 40.0])
@pytest.mark.parametrize("hidden", [(), (BOOK["nand"], BOOK["or"])])
def test_the_code_of_a_perceptron_gives_its_answers(steepness, hidden, capsys):
    request = PerceptronRequest("xor", BOOK["and"], hidden, steepness)
    result = next(run_perceptron_view(request))
    names = {}
    exec(perceptron_code(request), names)
    answers = [names["gate"](*map(int, corner)) for corner in CORNERS]
    np.testing.assert_allclose(answers, result.answers, atol=1e-12)
    assert capsys.readouterr().out.count("->") == 4
