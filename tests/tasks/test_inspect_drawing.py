"""Look inside, neighbours and fine-tuning."""

from __future__ import annotations

import numpy as np
import pytest

from nnviz.core.data.mnist import load_mnist
from nnviz.core.errors import ParameterError
from nnviz.core.nn import Network, parse_architecture
from nnviz.tasks.fine_tune import FineTuneRequest, run_fine_tune
from nnviz.tasks.inspect_drawing import Explanation, InspectRequest, run_inspect_drawing
from nnviz.tasks.nearest_digits import NearestRequest, run_nearest_digits


def picture():
    values = np.zeros((28, 28), np.uint8)
    values[6:22, 12:16] = 200
    return values


@pytest.fixture(params=["784-20-10", "cnn"])
def network(request):
    return Network.from_architecture(parse_architecture(request.param), seed=3)


def last(generator):
    for value in generator:
        result = value
    return result


@pytest.mark.parametrize("method", list(Explanation))
def test_inspection_is_complete_and_read_only(network, method):
    snapshots = list(run_inspect_drawing(InspectRequest(network, picture(), method=method)))
    assert snapshots[0].explanation is None
    assert snapshots[0].layers
    result = snapshots[-1]
    assert result.fraction == 1
    assert result.digit == result.probabilities.argmax()
    assert result.explanation.shape == (28, 28)
    assert not result.explanation.flags.writeable
    assert all(not layer.values.flags.writeable for layer in result.layers)
    x = picture().astype(np.float32).reshape(1, 1, 28, 28) / 255
    np.testing.assert_allclose(result.layers[-1].values, network.forward(x)[0], rtol=1e-4, atol=1e-5)


def test_gradient_times_input_adds_up_for_a_linear_network():
    network = Network.from_architecture(parse_architecture("784-10"), seed=1)
    result = last(run_inspect_drawing(InspectRequest(network, picture(), digit=4)))
    x = picture().astype(np.float32).reshape(1, 1, 28, 28) / 255
    assert result.explanation.sum() == pytest.approx(float(network.forward(x)[0, 4]), rel=1e-4)


def test_occlusion_of_one_pixel_is_the_same_for_a_linear_network():
    network = Network.from_architecture(parse_architecture("784-10"), seed=1)
    explain = [
        last(run_inspect_drawing(InspectRequest(network, picture(), 4, method, patch=1))).explanation
        for method in Explanation
    ]
    np.testing.assert_allclose(explain[0], explain[1], atol=1e-5)


def test_occlusion_of_nothing_is_nothing(network):
    blank = np.zeros((28, 28), np.uint8)
    result = last(run_inspect_drawing(InspectRequest(network, blank, 1, Explanation.OCCLUSION)))
    assert result.fraction == 1
    assert not result.explanation.any()


def test_requests_are_checked(network):
    with pytest.raises(ParameterError):
        InspectRequest(network, picture().astype(float))
    with pytest.raises(ParameterError):
        InspectRequest(network, picture(), digit=10)
    with pytest.raises(ParameterError):
        NearestRequest(picture(), count=0)
    with pytest.raises(ParameterError, match="no digits of yours"):
        FineTuneRequest(network, np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.int64))


def test_a_training_digit_is_not_its_own_neighbour():
    data = load_mnist()
    result = last(run_nearest_digits(NearestRequest(data.train_images[4321], count=6)))
    assert result.left_out == 1
    assert 4321 not in result.indices
    assert result.distances[0] > 0
    assert (np.diff(result.distances) >= 0).all()
    assert result.fraction == 1
    pixels = data.train_images[::50].astype(float) - data.train_images[4321]
    nearest = np.sqrt((pixels**2).sum(axis=(1, 2))).min() / 255
    assert result.distances[0] <= nearest + 1e-5


def test_what_a_picture_was_made_from_is_not_its_neighbour():
    data = load_mnist()
    seen = np.roll(data.train_images[4321], 1, axis=0)
    asked = NearestRequest(seen, 3, original=data.train_images[4321])
    assert 4321 not in last(run_nearest_digits(asked)).indices
    assert last(run_nearest_digits(NearestRequest(seen, 3))).left_out == 0
    with pytest.raises(ParameterError, match="original"):
        NearestRequest(seen, 3, original=seen[:5])


def test_fine_tuning_learns_and_leaves_the_original_alone():
    network = Network.from_architecture(parse_architecture("784-20-10"), seed=3)
    before = network.parameters.copy()
    images = load_mnist().test_images[5000:5008]
    labels = load_mnist().test_labels[5000:5008]
    request = FineTuneRequest(network, images, labels, epochs=40, learning_rate=3e-3, replay=1, seed=2)
    snapshots = list(run_fine_tune(request))
    done = snapshots[-1]
    assert done.phase == "done"
    assert done.own_after > done.own_before
    assert done.own_after == 1
    assert done.losses[-1] < done.losses[0]
    np.testing.assert_array_equal(network.parameters, before)
    fractions = [s.fraction for s in snapshots]
    assert fractions == sorted(fractions)
    again = last(run_fine_tune(request))
    np.testing.assert_array_equal(again.network.parameters, done.network.parameters)
