import numpy as np
import pytest

from nnviz.core.activations.base import ACTIVATIONS
from nnviz.core.losses.base import LOSSES
from nnviz.core.nn.architectures import parse_architecture
from nnviz.core.nn.network import Network
from nnviz.core.nn.parallel import value_and_gradient
from nnviz.core.signal_health.network import network_health
from nnviz.tasks.train import TrainingControl, TrainRequest, run_train
from nnviz.tasks.training_data import ImageSource, TrainingData
from nnviz.tasks.training_signals import SignalProbe


def health_of(text, samples=40, loss="softmax_cross_entropy"):
    network = Network.from_architecture(parse_architecture(text), initializer="he_normal", seed=0)
    x = np.random.default_rng(0).random((samples, 1, 28, 28), dtype=np.float32)
    labels = np.arange(samples) % 10
    used = LOSSES.create(loss)
    return network, x, labels, network_health(network, x, lambda y: value_and_gradient(used, y, labels)[1])


def test_an_mlp_is_summarised_layer_by_layer():
    network, x, _labels, health = health_of("784-50-30-10")
    assert len(health.layers) == len(health.names) == 2
    outputs = network.layer_outputs(x)
    for i, layer in zip((2, 4), health.layers, strict=True):
        assert layer.pre_activation.mean == pytest.approx(outputs[i - 1].mean(), abs=1e-4)
        assert layer.activation.std == pytest.approx(outputs[i].std(), rel=1e-3)
        assert layer.activation_gradient.std > 0
    assert [layer.weight_gradient.count for layer in health.layers] == [784 * 50, 50 * 30]


def test_gradients_are_those_of_the_network():
    network, x, labels, health = health_of("784-20-10")
    y = network.forward(x)
    network.backward(value_and_gradient(LOSSES.create("softmax_cross_entropy"), y, labels)[1])
    name = next(name for name in network.named_gradients() if name.endswith(".weight"))
    gradient = network.named_gradients()[name]
    assert health.layers[0].weight_gradient.std == pytest.approx(gradient.std(), rel=1e-3)


@pytest.mark.parametrize("loss", ["mse", "softmax_cross_entropy"])
def test_a_convolutional_network_has_its_maps_summarised(loss):
    _network, _x, _labels, health = health_of("cnn", samples=8, loss=loss)
    assert len(health.layers) >= 2
    for layer in health.layers:
        assert layer.activation.overflow == 0
        assert layer.activation_gradient is not None
        assert layer.weight_gradient is not None
        assert 0 <= layer.dead_units <= 1


def test_looking_changes_nothing():
    network, _x, _labels, _health = health_of("784-20-10")
    images = np.random.default_rng(1).integers(0, 255, (200, 28, 28), dtype=np.uint8)
    before = network.parameters.copy(), network.gradient.copy()
    probe = SignalProbe(network, images, np.arange(200) % 10, LOSSES.create("softmax_cross_entropy"))
    assert probe.due()
    health = probe.measure(network.state())
    assert not probe.due()
    assert health.layers[0].activation.count == 128 * 20
    np.testing.assert_array_equal(network.parameters, before[0])
    np.testing.assert_array_equal(network.gradient, before[1])
    assert ACTIVATIONS["relu"].title in health.names[0]


def test_a_run_that_is_watched_is_the_same_run_bit_for_bit():
    rng = np.random.default_rng(2)
    images = rng.integers(0, 255, (230, 28, 28), dtype=np.uint8)
    labels = rng.integers(0, 10, 230)
    request = TrainRequest("784-20-relu-drop0.2-10", batch_size=32, epochs=2, seed=4)

    def last(control):
        source = ImageSource(images[:200], labels[:200])
        data = TrainingData(source, images[200:], labels[200:], np.arange(200, 230))
        *_, snapshot = run_train(request, data=data, control=control)
        return snapshot

    watched, alone = last(TrainingControl(signals=True)), last(TrainingControl())
    assert alone.signals is None
    assert len(watched.signals.layers) == 1
    np.testing.assert_array_equal(watched.network.parameters, alone.network.parameters)
