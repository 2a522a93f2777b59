"""The answer of the canvas, samples to draw upon, and the reading of one's own digits."""

from __future__ import annotations

import numpy as np
import pytest

from nnviz.core.data.digit_pipeline import PipelineSettings, normalise_strokes
from nnviz.core.data.handwriting import HandwritingSample
from nnviz.core.data.mnist import load_mnist
from nnviz.core.errors import ParameterError
from nnviz.core.nn import Network, parse_architecture
from nnviz.tasks.pick_sample import PickRequest, run_pick_sample
from nnviz.tasks.read_handwriting import HandwritingRequest, run_read_handwriting
from nnviz.tasks.recognise_drawing import DrawingRequest, run_recognise_drawing

BAR = np.column_stack([np.full(30, 150.0), np.linspace(50, 230, 30), np.full(30, 20.0)])


@pytest.fixture
def network():
    return Network.from_architecture(parse_architecture("784-10"), seed=2)


def last(generator):
    for value in generator:
        result = value
    return result


def recognise(strokes, network, picture=None, **more):
    return last(run_recognise_drawing(DrawingRequest(strokes, picture, PipelineSettings(), network, **more)))


def test_the_answer_is_the_network_s_on_the_pipeline_s_picture(network):
    answer = recognise((BAR,), network)
    x = answer.stages.final.astype(np.float32).reshape(1, 1, 28, 28) / 255
    expected = network.predict_probabilities(x)[0]
    np.testing.assert_allclose(answer.probabilities, expected, rtol=1e-5)
    order = np.argsort(expected)[::-1]
    assert (answer.best, answer.second) == tuple(order[:2])
    assert answer.margin == pytest.approx(float(expected[order[0]] - expected[order[1]]), rel=1e-4)
    assert not answer.probabilities.flags.writeable


def test_pictures_of_the_stages_are_optional_and_change_nothing(network):
    with_pictures, without = recognise((BAR,), network), recognise((BAR,), network, pictures=False)
    np.testing.assert_array_equal(with_pictures.stages.final, without.stages.final)
    assert len(with_pictures.stages.stages) == 6
    assert without.stages.stages == ()


def test_nothing_is_no_digit(network):
    answer = recognise((), network)
    assert answer.probabilities is None
    assert answer.doubt


def test_equal_outputs_are_no_answer(network):
    network.parameters[...] = 0
    answer = recognise((BAR,), network)
    assert "Not sure" in answer.doubt


def test_a_picture_is_read(network):
    digit = load_mnist().test_images[0]
    answer = recognise((), network, picture=digit)
    np.testing.assert_array_equal(answer.stages.final, digit)


def test_a_network_for_something_else_is_refused():
    other = Network.from_architecture(parse_architecture("784-3", classes=3))
    with pytest.raises(ParameterError, match="3 outputs"):
        recognise((BAR,), other)


@pytest.mark.parametrize("label", [None, 4])
def test_samples_differ_with_the_seed(label):
    found = [last(run_pick_sample(PickRequest(label, seed=seed))) for seed in range(4)]
    assert len({sample.index for sample in found}) > 1
    data = load_mnist()
    for sample in found:
        assert label is None or sample.label == label
        np.testing.assert_array_equal(sample.picture, data.test_images[sample.index])
        assert data.test_labels[sample.index] == sample.label


def test_a_misread_sample_is_misread(network):
    sample = last(run_pick_sample(PickRequest(5, network, seed=1)))
    x = sample.picture.astype(np.float32).reshape(1, 1, 28, 28) / 255
    assert int(network.predict(x)[0]) == sample.guess != sample.label == 5


def test_a_network_that_reads_all_is_said_to(network):
    network.parameters[...] = 0
    network.parameters[-10:] = np.eye(10)[5]
    assert int(network.predict(np.zeros((1, 1, 28, 28), np.float32))[0]) == 5
    sample = last(run_pick_sample(PickRequest(5, network)))
    assert sample.picture is None
    assert sample.fraction == 1
    assert sample.tried == 892


def test_own_digits_are_read_by_the_canvas_s_pipeline(network):
    picture = load_mnist().test_images[7]
    samples = (HandwritingSample(1, (BAR[:, :2],)), HandwritingSample(9, (), picture)) * 3
    request = HandwritingRequest(samples, network, lambda s: normalise_strokes(s, pictures=False).final)
    reports = list(run_read_handwriting(request))
    report = reports[-1]
    assert report.fraction == 1
    np.testing.assert_array_equal(report.images[1], picture)
    np.testing.assert_array_equal(report.images[0], recognise((BAR,), None).stages.final)
    x = report.images.astype(np.float32).reshape(-1, 1, 28, 28) / 255
    np.testing.assert_array_equal(report.guesses, network.predict(x))
    assert report.right == (report.guesses == [1, 9, 1, 9, 1, 9]).sum()
    assert (reports[0].guesses[4:] == -1).all()
    assert last(run_read_handwriting(HandwritingRequest((), network, len))).right == 0
